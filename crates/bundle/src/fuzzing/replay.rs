//! Every file of the corpora of `tests/fuzz`, given to its target again on the toolchain that builds the app.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use super::{TARGETS, Target};

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fuzz/corpus")
        .join(target)
}

/// How many files were given to a target, and the names of those on which it panicked.
fn replay(target: Target, folder: &Path) -> (usize, Vec<String>) {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut failed = Vec::new();
    for file in &files {
        let bytes = std::fs::read(file).unwrap();
        if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
            failed.push(file.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    (files.len(), failed)
}

#[test]
fn no_file_of_a_corpus_makes_a_parser_of_bundles_panic() {
    for (name, target) in TARGETS {
        let (count, failed) = replay(target, &corpus(name));
        assert!(count > 10, "{name}: the corpus is there");
        assert_eq!(failed, [""; 0], "{name}");
    }
}

#[test]
fn a_target_that_panics_would_be_noticed() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [("quiet", "nothing"), ("loud", "panic"), ("still", "")] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let target = |bytes: &[u8]| assert!(bytes != b"panic", "as the control asks");
    assert_eq!(replay(target, folder.path()), (3, vec!["loud".to_owned()]));
}

/// A corpus of which nothing is accepted would show nothing.
#[test]
fn the_corpora_hold_what_is_accepted_as_well_as_what_is_not() {
    use crate::bag::{BagInfo, parse_manifest};
    use crate::open::{Bundle, check_signature};
    use crate::records::Records;
    use std::io::Cursor;

    let accepted = |target: &str, accepts: &dyn Fn(&[u8]) -> bool| {
        let files = std::fs::read_dir(corpus(target)).unwrap();
        let files: Vec<_> = files
            .map(|f| std::fs::read(f.unwrap().path()).unwrap())
            .collect();
        let some = files.iter().filter(|bytes| accepts(bytes)).count();
        assert!(
            0 < some && some < files.len(),
            "{target}: {some} of {}",
            files.len()
        );
    };
    let opens = |plain: &[u8]| {
        Bundle::read(Cursor::new(plain)).is_ok_and(|mut bundle| {
            let mut go_on = |_| std::ops::ControlFlow::Continue(());
            bundle.examine(&[], None, &mut go_on).is_ok()
        })
    };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    accepted("container", &opens);
    accepted("contents", &|bytes| opens(&super::assembled::zip(bytes)));
    accepted("manifest", &|bytes| BagInfo::parse(&text(bytes)).is_ok());
    accepted("manifest", &|bytes| {
        parse_manifest(&text(bytes)).is_ok_and(|files| !files.is_empty())
    });
    accepted("records", &|bytes| Records::parse(bytes).is_ok());
    accepted("records", &|bytes| {
        super::custody(bytes.chunks(7)).is_ok_and(|check| check.lines > 0)
    });
    accepted("signature", &|bytes| {
        let key = cairn_crypto::safe::signature::SigningKey::from_seed(&super::SEED);
        let signers = crate::bag::allowed_signers(&key.public_openssh());
        check_signature(super::SIGNED, &text(bytes), &signers) != crate::Signature::Invalid
    });
    let keys = super::identities();
    accepted("age", &|bytes| {
        cairn_crypto::safe::bundle_seal::open(&keys, Cursor::new(bytes.to_vec())).is_ok()
    });
}
