//! Side exports: what programs that are not ours find in them.

mod case_uco;
mod peer;
mod sample;
mod uwazi;
