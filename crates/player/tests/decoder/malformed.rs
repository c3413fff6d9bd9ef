//! Recordings that were cut or changed: each is decoded as far as it goes, refused, or ends its decoder, and nothing else.

use crate::conversation::Conversation;
use crate::footage::Recording;

/// Changed copies of each recording; ten times as many under `CAIRN_LONG`.
const COPIES: usize = 6;

pub(crate) fn are_decoded_or_refused(footage: &[Recording]) {
    let copies = if std::env::var_os("CAIRN_LONG").is_some() {
        10 * COPIES
    } else {
        COPIES
    };
    let (mut decoded, mut refused, mut died) = (0, 0, 0);
    for recording in footage {
        let whole = std::fs::read(&recording.path).unwrap();
        for copy in 0..copies {
            let heard = Conversation::begin(changed(&whole, copy, copies)).hear(0);
            assert!(
                !heard.is_stuck,
                "{}, copy {copy}, is still at it",
                recording.name
            );
            match (heard.died, heard.cannot.is_empty()) {
                (Some(how), _) => {
                    println!("{}, copy {copy}: {how}", recording.name);
                    died += 1;
                }
                (None, true) => decoded += 1,
                (None, false) => refused += 1,
            }
        }
    }
    println!(
        "malformed recordings: {decoded} decoded, {refused} refused, {died} ended their decoder"
    );
    assert!(
        decoded > 0 && refused > 0,
        "the changes change too much or too little"
    );
}

/// By a fixed rule, so that a failure can be tried again: cut at some place, or some bytes changed.
fn changed(whole: &[u8], copy: usize, of: usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    if copy.is_multiple_of(2) {
        bytes.truncate(whole.len() * (copy + 1) / (of + 1));
        return bytes;
    }
    let mut state = (copy as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for _ in 0..(copy * 4) {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let place = usize::try_from(state >> 33).unwrap() % bytes.len();
        bytes[place] = state.to_le_bytes()[3];
    }
    bytes
}
