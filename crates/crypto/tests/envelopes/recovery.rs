//! Recovery slots and recovery codes.

use cairn_crypto::safe::{
    passphrase::{RecoveryCode, SecretError},
    password_envelope::{SLOT_LEN, SlotError},
    recovery_envelope::{MAX_PAYLOAD, open, seal},
};
use proptest::prelude::*;

use crate::material::long;

#[test]
fn code_typed_from_paper_opens_the_slot() {
    let code = RecoveryCode::generate();
    let slot = seal(&code, b"{\"key\":\"00\"}").unwrap();
    assert_eq!(slot.len(), SLOT_LEN);
    let typed = format!("  {} ", code.expose().to_uppercase().replace('-', " -- "));
    let read = RecoveryCode::parse(&typed).unwrap();
    assert_eq!(read.expose(), code.expose());
    assert_eq!(&*open(&read, &slot).unwrap(), b"{\"key\":\"00\"}");
    assert!(matches!(
        open(&RecoveryCode::generate(), &slot),
        Err(SlotError::Decryption)
    ));
}

#[test]
fn flipped_bits_of_a_recovery_slot_are_detected() {
    let code = RecoveryCode::generate();
    let slot = seal(&code, b"{}").unwrap();
    assert!(open(&code, &slot).is_ok());
    // Each try that reaches scrypt takes a tenth of a second.
    let step = if long() { 37 } else { 6_113 };
    for bit in (0..slot.len() * 8).step_by(step).chain([190 * 8 - 1]) {
        let mut changed = slot.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&code, &changed).is_err(), "bit {bit}");
    }
}

#[test]
fn payload_fills_the_slot_to_the_last_byte_and_no_further() {
    let code = RecoveryCode::generate();
    let slot = seal(&code, &[b'x'; MAX_PAYLOAD]).unwrap();
    assert_eq!(
        (slot.len(), open(&code, &slot).unwrap().len()),
        (SLOT_LEN, MAX_PAYLOAD)
    );
    let too_long = seal(&code, &[b'x'; MAX_PAYLOAD + 1]);
    assert!(matches!(
        too_long,
        Err(SlotError::PayloadLength {
            max: MAX_PAYLOAD,
            ..
        })
    ));
}

#[test]
fn slot_that_asks_for_more_work_is_refused() {
    let code = RecoveryCode::generate();
    let slot = seal(&code, b"{}").unwrap();
    let header = String::from_utf8_lossy(&slot[..100]).into_owned();
    let factor = header.find(" 16\n").unwrap() + 2;
    let mut dearer = slot.clone();
    dearer[factor] = b'7';
    assert!(matches!(open(&code, &dearer), Err(SlotError::Format)));
    assert!(matches!(
        open(&code, &slot[1..]),
        Err(SlotError::Length { found: 8191 })
    ));
}

#[test]
fn text_that_is_no_code_is_told_why() {
    let nine = "abacus-".repeat(9);
    let error = |text: &str| RecoveryCode::parse(text).map(|_| ()).unwrap_err();
    assert_eq!(error(""), SecretError::WordCount { found: Some(0) });
    assert_eq!(error(&nine), SecretError::WordCount { found: Some(9) });
    assert_eq!(
        error(&format!("{nine}abacsu")),
        SecretError::UnknownWord { position: 10 }
    );
    assert_eq!(
        error(&"abacus ".repeat(1_000)),
        SecretError::WordCount { found: None }
    );
    assert!(RecoveryCode::parse(&format!("{nine}zoom")).is_ok());
}

#[test]
fn code_survives_the_dashes_and_letters_that_keyboards_and_editors_make_of_it() {
    let code = RecoveryCode::generate();
    for separator in [
        " ",
        "\n",
        "\u{2013}",
        "\u{2014}",
        " - ",
        "\u{a0}",
        "\u{200f}-",
        "_",
        "\u{2212}",
    ] {
        let typed = code.expose().replace('-', separator);
        assert_eq!(RecoveryCode::parse(&typed).unwrap().expose(), code.expose());
    }
    let fullwidth: String = code
        .expose()
        .chars()
        .map(|letter| match letter {
            'a'..='z' => char::from_u32(letter as u32 - 'a' as u32 + 0xff41).unwrap(),
            other => other,
        })
        .collect();
    assert_eq!(
        RecoveryCode::parse(&fullwidth).unwrap().expose(),
        code.expose()
    );
}

proptest! {
    #[test]
    fn whatever_parses_is_a_canonical_code(text in "\\PC{0,200}") {
        if let Ok(code) = RecoveryCode::parse(&text) {
            let again = RecoveryCode::parse(code.expose()).unwrap();
            prop_assert_eq!(again.expose(), code.expose());
        }
    }

    #[test]
    fn what_is_generated_parses(_round in 0..8) {
        let code = RecoveryCode::generate();
        let again = RecoveryCode::parse(code.expose()).unwrap();
        prop_assert_eq!(again.expose(), code.expose());
        prop_assert_eq!(code.expose().split('-').count(), 10);
    }
}
