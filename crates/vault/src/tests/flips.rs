//! A bit of a blob that is not what it was: the item says so, and the vault goes on.

use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::FileExt as _;

use cairn_model::{Answer, EvidenceId, Text};

use super::evidence::add;
use super::shared::{Copy, incident, put};
use super::tampering::blob;
use crate::{Error, Vault};

/// Bits of one blob that are turned: 100,000 under `CAIRN_LONG=1`.
fn flips() -> usize {
    if std::env::var_os("CAIRN_LONG").is_some_and(|long| long == "1") {
        100_000
    } else {
        2_000
    }
}

/// The item's bytes, or what was given out before it failed.
fn read(vault: &Vault, item: EvidenceId) -> Result<Vec<u8>, Vec<u8>> {
    let mut bytes = Vec::new();
    let mut reader = match vault.evidence_reader(item) {
        Ok(reader) => reader,
        Err(Error::BlobDamaged) => return Err(bytes),
        Err(error) => panic!("{error}"),
    };
    match reader.read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(_) => Err(bytes),
    }
}

#[test]
fn a_flipped_bit_anywhere_in_a_blob_is_said_by_the_item_and_the_vault_goes_on() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut written = incident("Title", "wording");
    put(&mut vault, &written);
    let original: Vec<u8> = (0..25_000_u32).flat_map(u32::to_le_bytes).collect();
    let path = copy.root.path().join("item");
    fs::write(&path, &original).unwrap();
    let item = add(&mut vault, written.id, &path).unwrap().id;
    assert_eq!(read(&vault, item).unwrap(), original, "the control");
    let blob = File::options()
        .read(true)
        .write(true)
        .open(blob(&copy))
        .unwrap();
    fs::write(&path, b"another item").unwrap();
    let other = add(&mut vault, written.id, &path).unwrap().id;

    let bits = usize::try_from(blob.metadata().unwrap().len()).unwrap() * 8;
    let flips = flips();
    for flip in 0..flips {
        let bit = bits / flips * flip;
        let (at, mut byte) = (bit as u64 / 8, [0]);
        blob.read_exact_at(&mut byte, at).unwrap();
        blob.write_all_at(&[byte[0] ^ 1 << (bit % 8)], at).unwrap();
        match read(&vault, item) {
            Err(given) => assert!(original.starts_with(&given), "bit {bit}"),
            Ok(_) => panic!("bit {bit} was not noticed"),
        }
        assert_eq!(read(&vault, other).unwrap(), b"another item", "bit {bit}");
        blob.write_all_at(&byte, at).unwrap();
    }

    written.narrative = Answer::Known(Text::new("und", "Written after the last"));
    put(&mut vault, &written);
    assert_eq!(
        read(&vault, item).unwrap(),
        original,
        "nothing is kept of it"
    );
}
