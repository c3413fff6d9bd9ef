//! Any bytes as `bag-info.txt`, and as a manifest.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::manifest(bytes));
