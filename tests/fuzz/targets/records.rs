//! Any bytes as `records.json`, and as `custody.jsonl`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cairn_bundle::fuzzing::records(bytes));
