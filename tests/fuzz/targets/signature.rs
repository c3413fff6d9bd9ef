//! Any bytes as a signature of SSH and as `allowed_signers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::signature(bytes));
