//! Any bytes as a sealed file, or one in armor.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::age(bytes));
