//! The control: it panics on six letters that nobody comes upon by chance, and that counting branches finds within seconds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let is = |at: usize, letter: u8| bytes.get(at) == Some(&letter);
    let found =
        is(0, b's') && is(1, b'e') && is(2, b's') && is(3, b'a') && is(4, b'm') && is(5, b'e');
    assert!(!found, "the control was found");
});
