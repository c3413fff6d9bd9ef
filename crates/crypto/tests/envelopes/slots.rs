//! Passphrase slots.

use cairn_crypto::safe::{
    password_envelope::{
        Cost, CostError, MAX_PAYLOAD, PassphraseKey, SLOT_LEN, SlotError, SlotParams, SlotSalt,
        open, read_params, seal, seal_unused,
    },
    random,
};
use proptest::prelude::*;

use crate::material::{KEY, PARAMS, PASSPHRASE, long, passphrase};

#[test]
fn one_derived_key_opens_every_slot_of_its_passphrase() {
    let (first, second) = (
        seal(&KEY, b"{\"slot\":1}").unwrap(),
        seal(&KEY, b"{}").unwrap(),
    );
    assert_eq!(&*open(&KEY, &first).unwrap(), b"{\"slot\":1}");
    assert_eq!(&*open(&KEY, &second).unwrap(), b"{}");
}

#[test]
fn same_passphrase_typed_in_another_unicode_form_opens_the_slot() {
    let params = SlotParams {
        salt: SlotSalt::random(),
        cost: Cost::FLOOR,
    };
    let composed = PassphraseKey::derive(&passphrase("caf\u{e9}"), &params).unwrap();
    let decomposed = PassphraseKey::derive(&passphrase("cafe\u{301}"), &params).unwrap();
    let slot = seal(&composed, b"{}").unwrap();
    assert_eq!(&*open(&decomposed, &slot).unwrap(), b"{}");
    // The control: another passphrase with the same salt and cost.
    assert!(matches!(open(&KEY, &slot), Err(SlotError::OtherParams)));
    let wrong = PassphraseKey::derive(&passphrase("cafe"), &params).unwrap();
    assert!(matches!(open(&wrong, &slot), Err(SlotError::Decryption)));
}

#[test]
fn slot_with_another_salt_or_cost_is_refused_before_it_is_tried() {
    let dearer = Cost {
        passes: 4,
        ..Cost::FLOOR
    };
    let others = [
        SlotParams {
            salt: SlotSalt::random(),
            ..*PARAMS
        },
        SlotParams {
            cost: dearer,
            ..*PARAMS
        },
    ];
    for params in others {
        let slot = seal_unused(&params).unwrap();
        assert_eq!(read_params(&slot).unwrap(), params);
        assert!(matches!(open(&KEY, &slot), Err(SlotError::OtherParams)));
    }
}

#[test]
fn unused_slot_looks_like_a_used_one_and_opens_for_nobody() {
    let (used, unused) = (seal(&KEY, b"{}").unwrap(), seal_unused(&PARAMS).unwrap());
    assert_eq!((used.len(), unused.len()), (SLOT_LEN, SLOT_LEN));
    assert_eq!(read_params(&used).unwrap(), read_params(&unused).unwrap());
    let shape = |slot: &[u8]| {
        let header = String::from_utf8_lossy(slot).into_owned();
        let lengths: Vec<_> = header.lines().take(3).map(str::len).collect();
        lengths
    };
    assert_eq!(shape(&used), shape(&unused));
    assert!(open(&KEY, &used).is_ok());
    assert!(matches!(open(&KEY, &unused), Err(SlotError::Decryption)));
}

#[test]
fn two_slots_of_one_payload_share_nothing_but_salt_and_cost() {
    let (first, second) = (seal(&KEY, b"{}").unwrap(), seal(&KEY, b"{}").unwrap());
    let arguments = |slot: &[u8]| {
        let header = String::from_utf8_lossy(slot).into_owned();
        let line = header.lines().nth(1).unwrap().to_owned();
        line.split(' ').map(str::to_owned).collect::<Vec<_>>()
    };
    let (one, other) = (arguments(&first), arguments(&second));
    assert_eq!(one[1], "cairn-vault/argon2id");
    assert_eq!((&one[2], &one[4..]), (&other[2], &other[4..]));
    assert_ne!(one[3], other[3], "the slot nonce");
    assert_eq!(one[4..], ["262144", "3", "4"]);
}

#[test]
fn every_flipped_bit_of_a_slot_is_detected() {
    for _ in 0..if long() { 2 } else { 1 } {
        let slot = seal(&KEY, b"{\"key\":\"00\"}").unwrap();
        assert!(open(&KEY, &slot).is_ok());
        let mut changed = slot.clone();
        for bit in 0..SLOT_LEN * 8 {
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(open(&KEY, &changed).is_err(), "bit {bit}");
            changed[bit / 8] ^= 1 << (bit % 8);
        }
        assert_eq!(changed, slot);
    }
}

#[test]
fn damage_behind_the_arguments_cannot_be_told_from_a_wrong_passphrase() {
    let slot = seal(&KEY, b"{}").unwrap();
    let body = slot.windows(4).position(|four| four == b" 3 4").unwrap() + 6;
    for place in [body, SLOT_LEN / 2, SLOT_LEN - 1] {
        let mut changed = slot.clone();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        assert!(
            matches!(open(&KEY, &changed), Err(SlotError::Decryption)),
            "byte {place}"
        );
    }
}

#[test]
fn slot_of_any_other_length_is_refused() {
    let slot = seal(&KEY, b"{}").unwrap();
    for len in [0, 1, 22, 200, SLOT_LEN - 1] {
        assert!(
            matches!(open(&KEY, &slot[..len]), Err(SlotError::Length { found }) if found == len)
        );
    }
    let longer = [slot.as_slice(), b" "].concat();
    assert!(matches!(
        read_params(&longer),
        Err(SlotError::Length { found: 8193 })
    ));
}

#[test]
fn costs_out_of_bounds_are_refused_before_any_memory_is_taken() {
    let floor = Cost::FLOOR;
    let refused = [
        (
            Cost {
                memory_kib: 262_143,
                ..floor
            },
            CostError::Memory { kib: 262_143 },
        ),
        (
            Cost {
                memory_kib: 4_194_305,
                ..floor
            },
            CostError::Memory { kib: 4_194_305 },
        ),
        (
            Cost {
                memory_kib: u32::MAX,
                ..floor
            },
            CostError::Memory { kib: u32::MAX },
        ),
        (Cost { passes: 2, ..floor }, CostError::Passes { passes: 2 }),
        (
            Cost {
                passes: 65,
                ..floor
            },
            CostError::Passes { passes: 65 },
        ),
        (Cost { lanes: 0, ..floor }, CostError::Lanes { lanes: 0 }),
        (Cost { lanes: 5, ..floor }, CostError::Lanes { lanes: 5 }),
    ];
    for (cost, reason) in refused {
        let params = SlotParams { cost, ..*PARAMS };
        assert_eq!(cost.check(), Err(reason));
        let derived = PassphraseKey::derive(&passphrase(PASSPHRASE), &params).map(|_| ());
        assert!(matches!(derived, Err(SlotError::Cost(found)) if found == reason));
        let hostile = hostile_slot(&[
            &cost.memory_kib.to_string(),
            &cost.passes.to_string(),
            &cost.lanes.to_string(),
        ]);
        assert!(matches!(read_params(&hostile), Err(SlotError::Cost(found)) if found == reason));
    }
    let widest = Cost {
        memory_kib: 4_194_304,
        passes: 64,
        lanes: 1,
    };
    assert_eq!((floor.check(), widest.check()), (Ok(()), Ok(())));
    let dear = hostile_slot(&["4194304", "64", "1"]);
    assert_eq!(read_params(&dear).unwrap().cost, widest);
}

#[test]
fn arguments_are_read_in_one_way_only() {
    assert!(read_params(&hostile_slot(&["262144", "3", "4"])).is_ok());
    let wrong: [&[&str]; 8] = [
        &["0262144", "3", "4"],
        &["+262144", "3", "4"],
        &["262144", "3"],
        &["262144", "3", "4", "0"],
        &["4294967296", "3", "4"],
        &["-1", "3", "4"],
        &["262144.0", "3", "4"],
        &[],
    ];
    for arguments in wrong {
        assert!(matches!(
            read_params(&hostile_slot(arguments)),
            Err(SlotError::Format)
        ));
    }
}

/// A slot whose header is well formed and authentic for nobody.
fn hostile_slot(cost: &[&str]) -> Vec<u8> {
    let header = format!(
        "age-encryption.org/v1\n-> cairn-vault/argon2id {a} {a} {cost}\n{b}\n--- {b}\n",
        a = "A".repeat(22),
        b = "A".repeat(43),
        cost = cost.join(" ")
    );
    let mut slot = header.replace(" \n", "\n").into_bytes();
    slot.resize(SLOT_LEN, b' ');
    slot
}

#[test]
fn calibrated_cost_is_within_bounds_and_opens_what_it_sealed() {
    let cost = Cost::calibrate().unwrap();
    assert_eq!((cost.check(), cost.lanes), (Ok(()), 4));
    assert!([262_144, 524_288, 1_048_576].contains(&cost.memory_kib));
    let params = SlotParams {
        salt: SlotSalt::random(),
        cost,
    };
    let key = PassphraseKey::derive(&passphrase(PASSPHRASE), &params).unwrap();
    assert_eq!(&*open(&key, &seal(&key, b"{}").unwrap()).unwrap(), b"{}");
}

#[test]
fn payload_that_does_not_fit_is_refused() {
    assert!(seal(&KEY, &vec![b'x'; MAX_PAYLOAD]).is_ok());
    let too_long = seal(&KEY, &vec![b'x'; MAX_PAYLOAD + 1]);
    assert!(matches!(
        too_long,
        Err(SlotError::PayloadLength {
            found: 7169,
            max: 7168
        })
    ));
}

proptest! {
    #[test]
    fn every_payload_comes_back_without_its_trailing_spaces(
        payload in prop::collection::vec(any::<u8>(), 0..=MAX_PAYLOAD),
    ) {
        let slot = seal(&KEY, &payload).unwrap();
        prop_assert_eq!(slot.len(), SLOT_LEN);
        let kept = payload.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1);
        let opened = open(&KEY, &slot).unwrap();
        prop_assert_eq!(opened.as_slice(), &payload[..kept]);
    }
}

#[test]
fn random_salts_differ() {
    assert_ne!(SlotSalt::random(), SlotSalt::random());
    assert_ne!(random::bytes::<16>(), random::bytes::<16>());
}
