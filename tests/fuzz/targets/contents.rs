//! A ZIP in order with any files in it.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::contents(bytes));
