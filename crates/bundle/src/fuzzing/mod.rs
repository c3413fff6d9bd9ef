//! The parsers of bundles, each as a function that takes any bytes whatever: for `tests/fuzz`, which is no part of the app, and for the
//! test that replays its corpora. Only there under the feature `fuzzing`.
//!
//! A function returns on every input. It panics where a parser breaks what is promised of it here, and that is what fuzzing looks for:
//!
//! - what has one form only (the ZIP, `bag-info.txt`, signatures) is accepted in that form only;
//! - what is accepted and written again reads back the same;
//! - no path is shown to people but one that a bundle can have;
//! - nothing is opened, and no signature holds, without the keys in `tests/fuzz/keys`.

mod assembled;
#[cfg(test)]
mod replay;

use std::io::{Cursor, Read as _, Write as _};
use std::ops::ControlFlow;
use std::sync::LazyLock;

use cairn_crypto::safe::bundle_seal::{self, Identity};
use cairn_crypto::safe::signature::SigningKey;

use crate::bag::{self, BagInfo};
use crate::contents;
use crate::custody::CustodyReader;
use crate::open::{Bundle, check_signature};
use crate::records::Records;
use crate::zip::{Entry, Layout, ZipWriter};
use crate::{CustodyCheck, FileFault, Refusal, Signature};

/// A function that takes any bytes.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its corpus.
pub const TARGETS: [(&str, Target); 6] = [
    ("container", container),
    ("contents", contents),
    ("manifest", manifest),
    ("records", records),
    ("signature", signature),
    ("age", age),
];

/// The bytes as the plaintext of a bundle: a ZIP.
pub fn container(bytes: &[u8]) {
    if let Ok(layout) = Layout::read(&mut Cursor::new(bytes)) {
        let again = written(&layout.entries, bytes);
        assert!(again.as_deref() == Some(bytes), "the ZIP has another form");
    }
    examine(bytes);
}

/// The bytes as what is in the files of a bundle whose ZIP is in order, so that what comes after the ZIP is reached.
///
/// Files follow one another: a byte that says which ([`assembled`]), two for the length (little-endian), and that many bytes.
pub fn contents(bytes: &[u8]) {
    examine(&assembled::zip(bytes));
}

/// The bytes as `bag-info.txt`, and as a manifest.
pub fn manifest(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(info) = BagInfo::parse(text) {
        assert_eq!(info.text(), text);
    }
    if let Ok(files) = bag::parse_manifest(text) {
        let listed = files.iter().map(|(path, digest)| (path.as_str(), *digest));
        let again = bag::manifest(listed);
        assert_eq!(again.len(), text.len(), "nothing is passed over");
        assert_eq!(bag::parse_manifest(&again), Ok(files));
    }
}

/// The bytes as `records.json`, and as `custody.jsonl`.
pub fn records(bytes: &[u8]) {
    if let Ok(records) = Records::parse(bytes) {
        for may_lack in [false, true] {
            let paths = records.evidence_by_path(may_lack).unwrap_or_default();
            assert!(paths.keys().all(|path| contents::is_known(path)));
        }
        // Records that were read have nothing in them that JSON cannot hold.
        let json = serde_json::to_vec(&records).unwrap_or_default();
        assert_eq!(Records::parse(&json), Ok(records));
    }
    let whole = custody(bytes.chunks(usize::MAX));
    if let Ok(check) = &whole {
        let ends = bytes.iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(check.lines, ends, "every line is counted");
        assert!(check.faults.len() <= 1_000 && check.disclosed <= check.lines);
    }
    assert_eq!(custody(bytes.chunks(7)), whole, "wherever the reads end");
}

fn custody<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Result<CustodyCheck, Refusal> {
    let mut reader = CustodyReader::default();
    for piece in pieces {
        reader.bytes(piece)?;
    }
    reader.finish()
}

/// What the corpora are signed over.
pub const SIGNED: &str = include_str!("../../../../tests/fuzz/keys/signed.txt");

/// The seed of the key that the corpora are signed with. It is invented, and protects nothing.
pub const SEED: [u8; 32] = [7; 32];

/// The bytes as an armored signature over [`SIGNED`]; after a NUL, `allowed_signers`, which are the right ones where there is no NUL.
pub fn signature(bytes: &[u8]) {
    static KEY: LazyLock<String> = LazyLock::new(|| SigningKey::from_seed(&SEED).public_openssh());
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let right = bag::allowed_signers(&KEY);
    let (armored, signers) = text.split_once('\0').unwrap_or((text, &right));
    if let Signature::Valid { openssh, .. } = check_signature(SIGNED, armored, signers) {
        assert_eq!((openssh, signers), (KEY.clone(), right.as_str()));
        let other = check_signature("", armored, signers);
        assert_eq!(other, Signature::Invalid, "it holds for one text alone");
    }
}

/// What the sealed files of the corpus hold.
pub const SEALED: &[u8] = b"an invented bundle\n";

/// The identities in `tests/fuzz/keys`, one of each kind.
#[must_use]
pub fn identities() -> Vec<Identity> {
    let age = Identity::parse_file(include_str!("../../../../tests/fuzz/keys/identities.txt"));
    let ssh = Identity::parse_file(include_str!("../../../../tests/fuzz/keys/ssh.txt"));
    let read: Vec<Identity> = [age, ssh].into_iter().flatten().flatten().collect();
    assert_eq!(read.len(), 3, "every key is read");
    read
}

/// The bytes as a sealed file, as it is or in armor, and as one that asks for a passphrase.
pub fn age(bytes: &[u8]) {
    static KEYS: LazyLock<Vec<Identity>> = LazyLock::new(identities);
    let asks = bundle_seal::opens_with(Cursor::new(bytes)).is_ok();
    let opened = bundle_seal::open(&KEYS, Cursor::new(bytes.to_vec()));
    if let Ok(mut file) = opened {
        assert!(asks, "what opens says what opens it");
        let mut plain = Vec::new();
        if file.read_to_end(&mut plain).is_ok() {
            assert!(plain == SEALED, "it is what was sealed");
        }
    }
}

/// The ZIP that has these entries, with their data from `from`.
fn written(entries: &[Entry], from: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Vec::new());
    for entry in entries {
        let data = usize::try_from(entry.data).ok()?;
        let size = usize::try_from(entry.member.size).ok()?;
        zip.begin(&entry.member).ok()?;
        zip.write_all(from.get(data..)?.get(..size)?).ok()?;
    }
    zip.finish().ok()
}

/// Looks at a bundle as [`verify`](crate::verify) does.
fn examine(plain: &[u8]) {
    let Ok(mut bundle) = Bundle::read(Cursor::new(plain)) else {
        return;
    };
    let mut go_on = |_| ControlFlow::Continue(());
    let Ok(verified) = bundle.examine(&[], None, &mut go_on) else {
        return;
    };
    assert!(verified.files.iter().all(is_shown), "a path of ours");
    assert!(
        serde_json::to_string(&verified).is_ok(),
        "it can be reported"
    );
}

fn is_shown(fault: &FileFault) -> bool {
    match fault {
        FileFault::Absent { path }
        | FileFault::Unlisted { path }
        | FileFault::Digest { path }
        | FileFault::Record { path } => contents::is_known(path),
        FileFault::Oxum
        | FileFault::RecordsDiffer
        | FileFault::SignatureAbsent
        | FileFault::SignatureUnannounced => true,
    }
}
