//! The seal: what we seal they open, what they seal we open, and neither opens what it must not.

use std::io::{Cursor, Read as _};

use cairn_crypto::safe::bundle_seal::{self, BundleError, Identity};

use super::tool::{TOOLS, Tools};
use super::{KINDS, sealed};
use crate::forge::plaintext;
use crate::sample::Sample;

/// Lengths around the 64 KiB of a chunk of an age file, and one of several chunks.
const LENGTHS: [usize; 6] = [0, 1, 65_535, 65_536, 65_537, 200_000];

fn bytes(length: usize) -> Vec<u8> {
    (0_u8..=250).cycle().take(length).collect()
}

fn read(identity: &Identity, file: Vec<u8>) -> Result<Vec<u8>, BundleError> {
    let mut plain = Vec::new();
    bundle_seal::open(std::slice::from_ref(identity), Cursor::new(file))?
        .read_to_end(&mut plain)?;
    Ok(plain)
}

#[test]
fn every_program_opens_what_we_seal_and_finds_the_bytes_that_we_find() {
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let sample = sealed(draw);
        let ours = plaintext(&sample);
        for tool in TOOLS {
            for receiver in &sample.identities {
                let theirs = tools.decrypt(tool, receiver, &sample.path("bundle.age"));
                assert!(theirs.as_ref() == Some(&ours), "{tool:?}, {kind}");
            }
        }
    }
}

#[test]
fn no_program_opens_a_bundle_with_another_key() {
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let sample = sealed(draw);
        let stranger = draw();
        for tool in TOOLS {
            let bundle = sample.path("bundle.age");
            assert!(tools.decrypt(tool, &stranger, &bundle).is_none());
            let control = tools.decrypt(tool, &sample.identities[1], &bundle);
            assert!(control.is_some(), "the control: {tool:?}, {kind}");
        }
    }
}

/// Bundles that are not as they were sealed: one bit is another, or the end is gone.
fn damaged(whole: &[u8]) -> Vec<(String, Vec<u8>)> {
    let header = whole.windows(4).position(|four| four == b"\n---").unwrap();
    let payload = header
        + whole[header + 1..]
            .iter()
            .position(|b| *b == b'\n')
            .unwrap()
        + 2;
    let turned = [40, header + 6, payload, payload + 100, whole.len() - 1].map(|place| {
        let mut other = whole.to_vec();
        other[place] ^= 1;
        (format!("byte {place}"), other)
    });
    let cut = [whole.len() - 1, payload + 16 + 65_536 + 16].map(|length| {
        let end = whole[..length].to_vec();
        (format!("cut to {length}"), end)
    });
    turned.into_iter().chain(cut).collect()
}

#[test]
fn every_program_notices_a_bundle_that_was_changed_or_cut() {
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let sample = sealed(draw);
        let bundle = sample.path("bundle.age");
        let whole = std::fs::read(&bundle).unwrap();
        for (what, bytes) in damaged(&whole) {
            std::fs::write(&bundle, &bytes).unwrap();
            for tool in TOOLS {
                let theirs = tools.decrypt(tool, &sample.identities[1], &bundle);
                assert!(theirs.is_none(), "{tool:?}, {kind}, {what}");
            }
            assert!(sample.verify().is_err(), "ours, {kind}, {what}");
        }
        std::fs::write(&bundle, whole).unwrap();
        for tool in TOOLS {
            let control = tools.decrypt(tool, &sample.identities[1], &bundle);
            assert!(control.is_some(), "the control: {tool:?}, {kind}");
        }
    }
}

#[test]
fn we_open_what_every_program_seals_and_only_with_the_key_that_it_was_sealed_to() {
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let (receiver, stranger) = (draw(), draw());
        for tool in TOOLS {
            for length in LENGTHS {
                let plain = bytes(length);
                let file = tools.encrypt(tool, &receiver.to_recipient(), &plain);
                let theirs = read(&receiver, file.clone()).unwrap();
                assert!(theirs == plain, "{tool:?}, {kind}, {length}");
                let refused = read(&stranger, file.clone());
                assert!(matches!(refused, Err(BundleError::Decryption)), "{tool:?}");
                let mut turned = file;
                *turned.last_mut().unwrap() ^= 1;
                assert!(read(&receiver, turned).is_err(), "{tool:?}, {kind}");
            }
        }
    }
}

#[test]
fn a_bundle_that_a_receiver_sealed_to_their_own_key_again_is_still_theirs_and_one_passed_on_is_not()
{
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let mut sample = sealed(draw);
        let plain = plaintext(&sample);
        let receivers = [sample.identities.remove(1), draw()];
        for tool in TOOLS {
            for (receiver, is_theirs) in receivers.iter().zip([true, false]) {
                let again = tools.encrypt(tool, &receiver.to_recipient(), &plain);
                std::fs::write(sample.path("bundle.age"), again).unwrap();
                let verified = verified_by(&sample, receiver);
                assert!(verified.is_intact(), "{tool:?}, {kind}");
                assert_eq!(verified.is_for_us, is_theirs, "{tool:?}, {kind}");
            }
        }
    }
}

fn verified_by(sample: &Sample, receiver: &Identity) -> cairn_bundle::Verified {
    let (bundle, key) = (sample.path("bundle.age"), std::slice::from_ref(receiver));
    cairn_bundle::verify(&bundle, key, &mut crate::sample::go_on).unwrap()
}
