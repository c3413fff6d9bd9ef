//! Evidence: taken in whole, given back byte for byte.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;

use crate::{Error, IntakeError, ListQuery, Progress, Vault};
use cairn_model::{Evidence, EvidenceId, IncidentId};

use crate::tests::shared::{Copy, incident, put};

pub(crate) fn add(
    vault: &mut Vault,
    incident: IncidentId,
    path: &Path,
) -> Result<Evidence, IntakeError> {
    let media_type = |_: &[u8]| "application/octet-stream".to_owned();
    vault.add_evidence(incident, path, &media_type, &mut |_| {
        ControlFlow::Continue(())
    })
}

pub(crate) fn blob_files(copy: &Copy) -> usize {
    let dirs = fs::read_dir(copy.dir.join("blobs")).unwrap();
    dirs.map(|dir| fs::read_dir(dir.unwrap().path()).unwrap().count())
        .sum()
}

pub(crate) fn with_incident() -> (Copy, Vault, IncidentId) {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With evidence", "");
    put(&mut vault, &written);
    (copy, vault, written.id)
}

#[test]
fn evidence_comes_back_byte_for_byte_and_is_found_by_its_name() {
    let (copy, mut vault, id) = with_incident();
    let bytes: Vec<u8> = (0..3_000_017_u32)
        .map(|i| (i.wrapping_mul(i) >> 7) as u8)
        .collect();
    let path = copy.root.path().join("صورة 照片\n1.bin");
    fs::write(&path, &bytes).unwrap();
    let item = add(&mut vault, id, &path).unwrap();
    assert_eq!((item.exhibit_no, item.size), (1, 3_000_017));
    assert_eq!(item.original_filename, "صورة 照片\n1.bin");
    assert_eq!(item.crc32, crc32fast::hash(&bytes));
    drop(vault);

    let vault = copy.open_clean();
    let mut back = Vec::new();
    let mut reader = vault.evidence_reader(item.id).unwrap();
    reader.read_to_end(&mut back).unwrap();
    assert!(back == bytes);
    reader.seek(SeekFrom::Start(2_999_999)).unwrap();
    back.clear();
    reader.read_to_end(&mut back).unwrap();
    assert_eq!(back, bytes.get(2_999_999..).unwrap());
    let found = vault.incidents(&ListQuery {
        search: Some("照片".to_owned()),
        limit: 5,
        ..ListQuery::default()
    });
    assert_eq!(found.unwrap().rows.first().unwrap().evidence, 1);
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!((report.findings.len(), report.evidence), (0, 1));
}

#[test]
fn an_empty_file_is_evidence_too() {
    let (copy, mut vault, id) = with_incident();
    let path = copy.root.path().join("empty");
    fs::write(&path, b"").unwrap();
    let item = add(&mut vault, id, &path).unwrap();
    let mut back = Vec::new();
    let mut reader = vault.evidence_reader(item.id).unwrap();
    reader.read_to_end(&mut back).unwrap();
    assert_eq!((item.size, back.len()), (0, 0));
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let (copy, mut vault, id) = with_incident();
    let refused = add(&mut vault, id, copy.root.path());
    assert!(matches!(refused, Err(IntakeError::NotAFile)));
    #[cfg(unix)]
    {
        let refused = add(&mut vault, id, Path::new("/dev/zero"));
        assert!(matches!(refused, Err(IntakeError::NotAFile)));
        let pipe = copy.root.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let refused = add(&mut vault, id, &pipe);
        assert!(matches!(refused, Err(IntakeError::NotAFile)));
    }
    let gone = add(&mut vault, id, &copy.root.path().join("gone"));
    assert!(matches!(gone, Err(IntakeError::Source(_))));
    assert_eq!(blob_files(&copy), 0);
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused_and_leaves_nothing() {
    let (copy, mut vault, id) = with_incident();
    let path = copy.root.path().join("growing");
    fs::write(&path, vec![1; 4 << 20]).unwrap();
    let grow = &mut |p: Progress| {
        if p.done == 1 << 20 {
            let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
            file.write_all(b"more").unwrap();
        }
        ControlFlow::Continue(())
    };
    let epoch = vault.epoch();
    let refused = vault.add_evidence(id, &path, &|_| String::new(), grow);
    assert!(matches!(refused, Err(IntakeError::Changed)));
    assert_eq!((blob_files(&copy), vault.epoch()), (0, epoch));
}

#[test]
fn a_cancelled_intake_leaves_nothing_and_the_next_one_gets_the_first_number() {
    let (copy, mut vault, id) = with_incident();
    let path = copy.root.path().join("file");
    fs::write(&path, vec![1; 4 << 20]).unwrap();
    let refused = vault.add_evidence(id, &path, &|_| String::new(), &mut |_| {
        ControlFlow::Break(())
    });
    assert!(matches!(refused, Err(IntakeError::Cancelled)));
    assert_eq!(blob_files(&copy), 0);
    assert_eq!(add(&mut vault, id, &path).unwrap().exhibit_no, 1);
}

#[test]
fn an_exhibit_number_is_never_given_twice_and_the_original_never_changes() {
    let (copy, mut vault, id) = with_incident();
    let path = copy.root.path().join("file");
    fs::write(&path, b"one").unwrap();
    let first = add(&mut vault, id, &path).unwrap();
    vault
        .transaction(|tx| tx.remove::<Evidence>(first.id.0, "duplicate"))
        .unwrap();
    let mut second = add(&mut vault, id, &path).unwrap();
    assert_eq!(second.exhibit_no, 2);
    second.sha256 = "0".repeat(64);
    let changed = vault.transaction(|tx| tx.put(&second));
    assert!(matches!(changed, Err(Error::Moved)));
    second.id = EvidenceId::random();
    let invented = vault.transaction(|tx| tx.put(&second));
    assert!(matches!(invented, Err(Error::NotFound)));
    drop(vault);
    copy.open_clean();
}

#[test]
fn what_an_interrupted_intake_left_is_cleaned_up_and_says_nothing() {
    let (copy, vault, _) = with_incident();
    drop(vault);
    let dir = copy.dir.join("blobs/ab");
    fs::create_dir(&dir).unwrap();
    let name = "ab0123456789abcdef0123456789abcd";
    fs::write(dir.join(name), b"finished, but no row names it").unwrap();
    fs::write(dir.join(format!("{name}.part")), b"half").unwrap();
    fs::write(copy.dir.join("head.bin.new"), b"half").unwrap();
    fs::write(copy.dir.join("keys/03.age.new"), b"half").unwrap();
    drop(copy.open_clean());
    assert_eq!(blob_files(&copy), 0);
    assert!(!copy.dir.join("head.bin.new").exists());
    assert!(!copy.dir.join("keys/03.age.new").exists());
}
