//! Blobs.

use std::{
    io::{Cursor, Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
};

use cairn_crypto::safe::blob_stream::{BlobError, BlobIdentity, BlobReader, padme_len};
use proptest::prelude::*;

use crate::material::{bytes, long, open_blob, seal_blob};

const CHUNK: usize = 64 * 1024;

#[test]
fn attachments_of_every_length_around_a_chunk_come_back_whole() {
    let identity = BlobIdentity::generate();
    for len in [
        0,
        1,
        2,
        255,
        CHUNK - 1,
        CHUNK,
        CHUNK + 1,
        2 * CHUNK,
        2 * CHUNK + 1,
        300_000,
    ] {
        let plain = bytes(len);
        let (sealed, lengths) = seal_blob(&identity, &plain);
        assert_eq!(
            (lengths.len, lengths.padded),
            (len as u64, padme_len(len as u64))
        );
        assert_eq!(
            open_blob(&identity, &sealed, len).unwrap(),
            plain,
            "{len} bytes"
        );
    }
}

#[test]
fn identity_is_written_and_read_as_age_writes_it() {
    let identity = BlobIdentity::generate();
    let text = identity.expose();
    assert!(text.starts_with("AGE-SECRET-KEY-1") && text.len() == 74);
    let (sealed, _) = seal_blob(&identity, b"one");
    let read = BlobIdentity::parse(&text).unwrap();
    assert_eq!(open_blob(&read, &sealed, 3).unwrap(), b"one");
    for wrong in [
        "",
        "AGE-SECRET-KEY-1",
        &text.replace('A', "B"),
        "age1",
        &text[1..],
    ] {
        assert!(matches!(
            BlobIdentity::parse(wrong),
            Err(BlobError::Identity)
        ));
    }
}

#[test]
fn swapped_blobs_do_not_open() {
    let (one, other) = (BlobIdentity::generate(), BlobIdentity::generate());
    let (sealed, _) = seal_blob(&one, b"same length");
    let (swapped, _) = seal_blob(&other, b"also eleven");
    assert!(open_blob(&one, &sealed, 11).is_ok());
    assert!(matches!(
        open_blob(&one, &swapped, 11),
        Err(BlobError::Decryption)
    ));
}

#[test]
fn blob_of_another_padded_length_is_refused() {
    let identity = BlobIdentity::generate();
    let (sealed, _) = seal_blob(&identity, &bytes(1_000));
    assert!(open_blob(&identity, &sealed, 1_000).is_ok());
    for len in [0, 1, 500, 2_000, u32::MAX as usize] {
        assert!(matches!(
            open_blob(&identity, &sealed, len),
            Err(BlobError::Decryption)
        ));
    }
}

#[test]
fn every_truncation_and_every_addition_is_detected_at_opening() {
    let identity = BlobIdentity::generate();
    for len in [300, CHUNK + 3_000] {
        let (sealed, _) = seal_blob(&identity, &bytes(len));
        let opens =
            |cut: &[u8]| BlobReader::open(&identity, Cursor::new(cut.to_vec()), len as u64).is_ok();
        assert!(opens(&sealed));
        let step = if long() || len < CHUNK { 1 } else { 41 };
        let edges = sealed.len() - 40..sealed.len();
        for kept in (0..sealed.len()).step_by(step).chain(edges) {
            assert!(!opens(&sealed[..kept]), "{kept} of {}", sealed.len());
        }
        for more in [1, 16, 17, CHUNK + 16] {
            assert!(!opens(&[sealed.as_slice(), &bytes(more)].concat()));
        }
    }
}

#[test]
fn every_flipped_bit_is_detected_before_a_changed_byte_comes_out() {
    let identity = BlobIdentity::generate();
    let plain = bytes(400);
    let (sealed, _) = seal_blob(&identity, &plain);
    assert!(open_blob(&identity, &sealed, 400).is_ok());
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open_blob(&identity, &changed, 400).is_err(), "bit {bit}");
    }
}

#[test]
fn flipped_bits_anywhere_in_a_blob_of_several_chunks_are_detected() {
    let identity = BlobIdentity::generate();
    let plain = bytes(CHUNK + 3_000);
    let (sealed, _) = seal_blob(&identity, &plain);
    assert!(open_blob(&identity, &sealed, plain.len()).is_ok());
    // Spread over the whole file: 100,000 in a long run, 1,000 otherwise.
    let step = sealed.len() * 8 / if long() { 100_000 } else { 1_000 };
    let mut changed = sealed.clone();
    for bit in (0..sealed.len() * 8).step_by(step) {
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(
            open_blob(&identity, &changed, plain.len()).is_err(),
            "bit {bit}"
        );
        changed[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn reader_gives_nothing_more_after_a_damaged_chunk() {
    let identity = BlobIdentity::generate();
    let plain = bytes(3 * CHUNK);
    let (mut sealed, _) = seal_blob(&identity, &plain);
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    let input = Cursor::new(sealed);
    let mut reader = BlobReader::open(&identity, input, plain.len() as u64).unwrap();
    let mut read = Vec::new();
    assert!(reader.read_to_end(&mut read).is_err());
    assert_eq!(
        read,
        plain[..CHUNK],
        "the whole chunk before the damage, and no more"
    );
    reader.rewind().unwrap();
    assert!(reader.read(&mut [0; 16]).is_err());
}

#[test]
fn seeking_past_the_end_reads_nothing_and_never_panics() {
    let identity = BlobIdentity::generate();
    let plain = bytes(100);
    let (sealed, _) = seal_blob(&identity, &plain);
    let mut reader = BlobReader::open(&identity, Cursor::new(sealed.clone()), 100).unwrap();
    reader.read_exact(&mut [0; 10]).unwrap();
    for target in [100, 101, 5_000, CHUNK as u64, u64::MAX] {
        assert_eq!(reader.seek(SeekFrom::Start(target)).unwrap(), target);
        assert_eq!(reader.read(&mut [0; 16]).unwrap(), 0);
    }
    assert!(reader.seek(SeekFrom::End(-101)).is_err());
    reader.seek(SeekFrom::End(-1)).unwrap();
    let mut last = Vec::new();
    reader.read_to_end(&mut last).unwrap();
    assert_eq!(last, plain[99..]);
    assert!(
        age_alone_panics(&identity, &sealed),
        "the control: the hazard is real"
    );
}

fn age_alone_panics(identity: &BlobIdentity, sealed: &[u8]) -> bool {
    let key: age::x25519::Identity = identity.expose().parse().unwrap();
    let decryptor = age::Decryptor::new(Cursor::new(sealed)).unwrap();
    let mut stream = decryptor.decrypt([&key as _].into_iter()).unwrap();
    stream.read_exact(&mut [0; 10]).unwrap();
    stream.seek(SeekFrom::Start(5_000)).unwrap();
    catch_unwind(AssertUnwindSafe(|| stream.read(&mut [0; 16]).is_ok())).is_err()
}

/// What is done with a blob that is open.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Seek(SeekFrom),
    Read(usize),
}

/// Goes through a blob of `len` bytes and through a file of the same, and compares what is read.
pub(crate) fn walk(len: usize, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let identity = BlobIdentity::generate();
    let plain = bytes(len);
    let (sealed, _) = seal_blob(&identity, &plain);
    let mut reader = BlobReader::open(&identity, Cursor::new(sealed), len as u64).unwrap();
    let mut model = Cursor::new(plain);
    for step in steps {
        match step {
            Step::Seek(target) => {
                prop_assert_eq!(reader.seek(target).ok(), model.seek(target).ok());
            }
            Step::Read(len) => {
                let (mut got, mut wanted) = (Vec::new(), Vec::new());
                let read = reader.by_ref().take(len as u64).read_to_end(&mut got);
                read.unwrap();
                let read = model.by_ref().take(len as u64).read_to_end(&mut wanted);
                read.unwrap();
                prop_assert!(got == wanted);
            }
        }
    }
    Ok(())
}

fn step() -> impl Strategy<Value = Step> {
    let far = 4 * CHUNK as i64;
    prop_oneof![
        (0..far as u64).prop_map(|offset| Step::Seek(SeekFrom::Start(offset))),
        (-far..far).prop_map(|offset| Step::Seek(SeekFrom::Current(offset))),
        (-far..far).prop_map(|offset| Step::Seek(SeekFrom::End(offset))),
        (0..2 * CHUNK).prop_map(Step::Read),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_walk_through_a_blob_reads_what_a_file_would(
        len in 0..3 * CHUNK,
        steps in prop::collection::vec(step(), 0..40),
    ) {
        walk(len, steps)?;
    }

    #[test]
    fn padded_length_is_at_most_12_percent_more_and_is_its_own_padded_length(len in 0..1_u64 << 45) {
        let padded = padme_len(len);
        prop_assert!(padded >= len);
        prop_assert!((padded - len) as f64 <= 0.12 * len as f64);
        prop_assert_eq!(padme_len(padded), padded);
        prop_assert!(padme_len(len + 1) >= padded);
    }
}

#[test]
fn padded_lengths_up_to_10_gib_are_few() {
    let mut lengths = std::collections::BTreeSet::new();
    let mut len = 1;
    while len <= 10 << 30 {
        lengths.insert(padme_len(len));
        len = padme_len(len) + 1;
    }
    assert_eq!(lengths.len(), 764);
    assert_eq!(
        [0, 1, 2, 3, 9, 10, 1_000].map(padme_len),
        [0, 1, 2, 3, 10, 10, 1_024]
    );
    assert_eq!(padme_len(u64::MAX), u64::MAX);
}
