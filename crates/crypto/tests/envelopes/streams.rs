//! Payloads of more than one core's work: the same bytes as the age library's own, in both directions, and the same failures.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use age::secrecy::ExposeSecret as _;
use cairn_crypto::safe::{
    blob_stream::{BlobError, BlobIdentity, BlobReader, BlobWriter},
    bundle_seal::{BundleWriter, Identity, open},
};
use proptest::prelude::*;

use crate::{
    blobs::{Step, walk},
    bundles::{read_all, seal_bundle},
    material::{Kept, bytes, long, seal_blob},
};

const CHUNK: usize = 64 * 1024;
/// What a thread takes at once.
const BATCH: usize = 16 * CHUNK;

/// Lengths at which a chunk, a batch, or the reading ahead begins or ends.
fn edges() -> Vec<usize> {
    let around = |len: usize| [len.saturating_sub(1), len, len + 1];
    let marks = [
        0,
        CHUNK,
        BATCH,
        BATCH + CHUNK,
        2 * BATCH,
        5 * BATCH,
        9 * BATCH,
    ];
    marks.into_iter().flat_map(around).collect()
}

fn age_seals(to: &age::x25519::Recipient, plain: &[u8]) -> Vec<u8> {
    let encryptor = age::Encryptor::with_recipients([to as _].into_iter()).unwrap();
    let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap()
}

fn age_opens(key: &age::x25519::Identity, sealed: &[u8]) -> Vec<u8> {
    let decryptor = age::Decryptor::new(sealed).unwrap();
    read_all(decryptor.decrypt([key as _].into_iter()).unwrap())
}

#[test]
fn the_age_library_opens_what_is_sealed_here_and_the_other_way_round_at_every_edge() {
    let key = age::x25519::Identity::generate();
    let ours = || Identity::parse_file(key.to_string().expose_secret()).unwrap();
    for len in edges() {
        let plain = bytes(len);
        let (sealed, _) = seal_bundle(&[ours()[0].to_recipient()], &plain);
        assert!(age_opens(&key, &sealed) == plain, "{len} bytes sealed here");
        let sealed = age_seals(&key.to_public(), &plain);
        let opened = read_all(open(&ours(), Cursor::new(sealed)).unwrap());
        assert!(opened == plain, "{len} bytes sealed by age");
    }
}

#[test]
fn pieces_of_any_size_make_the_same_payload() {
    let receiver = Identity::generate();
    let plain = bytes(3 * BATCH + 777);
    for piece in [997, CHUNK - 1, CHUNK, BATCH + 1, 4 * BATCH] {
        let mut writer = BundleWriter::new(&[receiver.to_recipient()], Vec::new()).unwrap();
        for piece in plain.chunks(piece) {
            writer.write_all(piece).unwrap();
        }
        let (sealed, _) = writer.finish().unwrap();
        let mut reader = open(std::slice::from_ref(&receiver), Cursor::new(sealed)).unwrap();
        let mut opened = Vec::new();
        while reader
            .by_ref()
            .take(piece as u64)
            .read_to_end(&mut opened)
            .unwrap()
            > 0
        {}
        assert!(opened == plain, "pieces of {piece}");
    }
}

#[test]
fn a_changed_chunk_lets_those_before_it_out_and_nothing_of_itself_or_after() {
    let identity = BlobIdentity::generate();
    let plain = bytes(6 * BATCH);
    let (sealed, _) = seal_blob(&identity, &plain);
    let payload = sealed.len() - plain.len().div_ceil(CHUNK) * (CHUNK + 16);
    // The first, in the middle of what is read ahead, at its edges.
    for chunk in [0, 1, 15, 16, 17, 31, 32, 40, 63, 94] {
        let mut changed = sealed.clone();
        changed[payload + chunk * (CHUNK + 16) + 500] ^= 1;
        let input = Cursor::new(changed);
        let mut reader = BlobReader::open(&identity, input, plain.len() as u64).unwrap();
        let mut opened = Vec::new();
        let failure = reader.read_to_end(&mut opened).unwrap_err();
        assert_eq!(failure.kind(), io::ErrorKind::InvalidData, "chunk {chunk}");
        assert!(opened == plain[..chunk * CHUNK], "chunk {chunk}");
        reader.rewind().unwrap();
        assert!(reader.read(&mut [0; 16]).is_err(), "chunk {chunk}");
    }
}

#[test]
fn a_disk_that_fills_up_is_told_once_it_is_known_and_at_the_end_at_the_latest() {
    let identity = BlobIdentity::generate();
    let plain = bytes(6 * BATCH);
    for room in [0, 100, BATCH, 3 * BATCH, 6 * BATCH] {
        let written = BlobWriter::new(&identity, Kept::with_room(room)).and_then(|mut writer| {
            writer.write_all(&plain)?;
            writer.finish().map(|_| ())
        });
        let failure = written.unwrap_err();
        let BlobError::Io(failure) = failure else {
            panic!("{failure}");
        };
        assert_eq!(
            failure.kind(),
            io::ErrorKind::StorageFull,
            "room for {room}"
        );
    }
    assert!(seal_blob(&identity, &plain).0.len() < 6 * BATCH + 3_000);
}

#[test]
fn a_writer_given_up_has_let_go_of_its_file() {
    let kept = Kept::default();
    let mut writer = BlobWriter::new(&BlobIdentity::generate(), kept.clone()).unwrap();
    writer.write_all(&bytes(7 * BATCH)).unwrap();
    drop(writer);
    // Fails where a thread still holds it.
    let _ = kept.into_bytes();
}

#[test]
fn an_output_that_panics_ends_the_writing_and_does_not_hang_it() {
    struct Panics(usize);
    impl Write for Panics {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += 1;
            assert!(self.0 < 4, "as the test wants it");
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = BlobWriter::new(&BlobIdentity::generate(), Panics(0)).unwrap();
    let written = writer.write_all(&bytes(20 * BATCH));
    assert!(written.is_err() || writer.finish().is_err());
}

fn step() -> impl Strategy<Value = Step> {
    let far = 7 * BATCH as i64;
    prop_oneof![
        1 => (0..far as u64).prop_map(|offset| Step::Seek(SeekFrom::Start(offset))),
        1 => (-far..far).prop_map(|offset| Step::Seek(SeekFrom::Current(offset))),
        // Mostly on and on, so that chunks are read ahead, and then left.
        3 => (0..3 * BATCH).prop_map(Step::Read),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if long() { 512 } else { 24 }))]

    #[test]
    fn any_walk_through_a_long_blob_reads_what_a_file_would(
        len in 2 * BATCH..6 * BATCH,
        steps in prop::collection::vec(step(), 0..24),
    ) {
        walk(len, steps)?;
    }
}
