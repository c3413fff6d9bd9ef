#![doc = include_str!("../README.md")]

pub mod safe;

mod hazmat;
mod wordlist;
