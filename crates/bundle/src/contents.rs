//! What the entries of a bundle are: which files, in which order, how large at most.

use cairn_crypto::safe::blob_stream::padme_len;
use uuid::Uuid;

use crate::name;
use crate::zip::{Entry, Layout, Refusal};

/// The files of a bundle by their paths within it, in order.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) bundle_id: Uuid,
    pub(crate) files: Vec<(String, Entry)>,
    pub(crate) is_signed: bool,
}

/// Largest tag files and texts, in bytes. Evidence and custody lines have no bound: they are never held whole.
const LIMITS: [(&str, u64); 9] = [
    (name::BAGIT, 64 * 1024),
    (name::BAG_INFO, 64 * 1024),
    (name::MANIFEST, 16 * 1024 * 1024),
    (name::TAG_MANIFEST, 64 * 1024),
    (name::SIGNATURE, 64 * 1024),
    (name::ALLOWED_SIGNERS, 64 * 1024),
    (name::README, 64 * 1024),
    (name::START_HERE, 256 * 1024 * 1024),
    (name::RECORDS, 256 * 1024 * 1024),
];

const BEFORE: [&str; 4] = [
    name::BAGIT,
    name::BAG_INFO,
    name::MANIFEST,
    name::TAG_MANIFEST,
];
const SIGNING: [&str; 2] = [name::SIGNATURE, name::ALLOWED_SIGNERS];
const AFTER: [&str; 4] = [name::README, name::START_HERE, name::RECORDS, name::CUSTODY];

impl Contents {
    pub(crate) fn of(layout: Layout) -> Result<Self, Refusal> {
        let len = layout.len;
        let first = layout.entries.first().ok_or(Refusal::Absent)?;
        let (top, _) = first
            .member
            .name
            .split_once('/')
            .ok_or(Refusal::NameUnknown)?;
        let bundle_id: Uuid = top.parse().map_err(|_| Refusal::NameUnknown)?;
        let top = format!("{bundle_id}/");
        let mut files = Vec::new();
        for entry in layout.entries {
            let path = entry
                .member
                .name
                .strip_prefix(&top)
                .ok_or(Refusal::NameUnknown)?;
            if !is_known(path) {
                return Err(Refusal::NameUnknown);
            }
            if entry.member.size > longest(path) {
                return Err(Refusal::TooLarge);
            }
            files.push((path.to_owned(), entry));
        }
        let is_signed = SIGNING.iter().any(|path| has(&files, path));
        check_order(&files, is_signed)?;
        if padme_len(len) != len {
            return Err(Refusal::Padding);
        }
        Ok(Self {
            bundle_id,
            files,
            is_signed,
        })
    }

    pub(crate) fn entry(&self, path: &str) -> Result<&Entry, Refusal> {
        let found = self.files.iter().find(|(found, _)| found == path);
        found.map(|(_, entry)| entry).ok_or(Refusal::Absent)
    }
}

/// Most bytes of the file with this path.
pub(crate) fn longest(path: &str) -> u64 {
    let limit = LIMITS.iter().find(|(limited, _)| *limited == path);
    limit.map_or(u64::MAX, |(_, limit)| *limit)
}

/// Whether a bundle can have a file with this path.
pub(crate) fn is_known(path: &str) -> bool {
    let named = BEFORE
        .iter()
        .chain(&SIGNING)
        .chain(&AFTER)
        .any(|known| *known == path);
    named || path == name::PADDING || name::evidence_number(path).is_some()
}

fn has(files: &[(String, Entry)], path: &str) -> bool {
    files.iter().any(|(found, _)| found == path)
}

fn check_order(files: &[(String, Entry)], is_signed: bool) -> Result<(), Refusal> {
    let signing: &[&str] = if is_signed { &SIGNING } else { &[] };
    let mut due: Vec<&str> = BEFORE.into_iter().chain(signing.iter().copied()).collect();
    due.extend(AFTER);
    if !due
        .iter()
        .chain(&[name::PADDING])
        .all(|path| has(files, path))
    {
        return Err(Refusal::Absent);
    }
    let is_in_order = files
        .iter()
        .enumerate()
        .all(|(at, (path, _))| match due.get(at) {
            Some(due) => path == due,
            None if at + 1 == files.len() => path == name::PADDING,
            None => name::evidence_number(path) == Some(at + 1 - due.len()),
        });
    if is_in_order {
        Ok(())
    } else {
        Err(Refusal::Order)
    }
}
