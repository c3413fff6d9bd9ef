//! Any bytes as the plaintext of a bundle.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::container(bytes));
