//! Side exports: what programs that are not ours find in them.

mod peer;
mod sample;
mod uwazi;
