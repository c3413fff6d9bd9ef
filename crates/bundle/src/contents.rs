//! What the entries of a bundle are: which files, in which order, how large at most.

use cairn_crypto::safe::blob_stream::padme_len;
use uuid::Uuid;

use crate::name;
use crate::zip::{Entry, Layout, Refusal};

/// A version of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// One folder of evidence, no description for archives.
    One,
    /// Parts A and B, RO-Crate.
    Two,
}

/// The files of a bundle by their paths within it, in order.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) version: Version,
    pub(crate) bundle_id: Uuid,
    pub(crate) files: Vec<(String, Entry)>,
    pub(crate) is_signed: bool,
}

/// Largest tag files and texts, in bytes. Evidence and custody lines have no bound: they are never held whole.
const LIMITS: [(&str, u64); 12] = [
    (name::BAGIT, 64 * 1024),
    (name::BAG_INFO, 64 * 1024),
    (name::MANIFEST, 16 * 1024 * 1024),
    (name::TAG_MANIFEST, 64 * 1024),
    (name::SIGNATURE, 64 * 1024),
    (name::ALLOWED_SIGNERS, 64 * 1024),
    (name::README, 64 * 1024),
    (name::START_HERE, 256 * 1024 * 1024),
    (name::RECORDS, 256 * 1024 * 1024),
    (name::CRATE, 64 * 1024 * 1024),
    (name::PART_START_HERE, 256 * 1024 * 1024),
    (name::PART_RECORDS, 256 * 1024 * 1024),
];

const BEFORE: [&str; 4] = [
    name::BAGIT,
    name::BAG_INFO,
    name::MANIFEST,
    name::TAG_MANIFEST,
];
const SIGNING: [&str; 2] = [name::SIGNATURE, name::ALLOWED_SIGNERS];
const AFTER: [&str; 4] = [name::README, name::START_HERE, name::RECORDS, name::CUSTODY];
/// What the second version has besides; what is in it for handing on may be absent.
const DESCRIPTION: [&str; 1] = [name::CRATE];
const PART: [&str; 2] = [name::PART_START_HERE, name::PART_RECORDS];

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
        let version = match has(&files, name::CRATE) {
            true => Version::Two,
            false => Version::One,
        };
        check_order(&files, is_signed, version)?;
        if padme_len(len) != len {
            return Err(Refusal::Padding);
        }
        Ok(Self {
            version,
            bundle_id,
            files,
            is_signed,
        })
    }

    /// Whether part A is in it, for handing on.
    pub(crate) fn has_part(&self) -> bool {
        has(&self.files, name::PART_RECORDS)
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
        .chain(&DESCRIPTION)
        .chain(&PART)
        .any(|known| *known == path);
    named || path == name::PADDING || name::evidence_at(path).is_some()
}

fn has(files: &[(String, Entry)], path: &str) -> bool {
    files.iter().any(|(found, _)| found == path)
}

fn check_order(
    files: &[(String, Entry)],
    is_signed: bool,
    version: Version,
) -> Result<(), Refusal> {
    let mut due: Vec<&str> = BEFORE.to_vec();
    if is_signed {
        due.extend(SIGNING);
    }
    due.extend(AFTER);
    if version == Version::Two {
        due.extend(DESCRIPTION);
        if PART.iter().any(|path| has(files, path)) {
            due.extend(PART);
        }
    }
    if !due
        .iter()
        .chain(&[name::PADDING])
        .all(|path| has(files, path))
    {
        return Err(Refusal::Absent);
    }
    let mut shelf = match version {
        Version::One => name::Shelf::All,
        Version::Two => name::Shelf::Transmissible,
    };
    for (at, (path, _)) in files.iter().enumerate() {
        let is_in_order = match due.get(at) {
            Some(due) => path == due,
            None if at + 1 == files.len() => path == name::PADDING,
            None => {
                let number = at + 1 - due.len();
                let found = name::evidence_at(path);
                found.is_some_and(|(on, found)| {
                    let follows = match version {
                        Version::One => on == shelf,
                        Version::Two => on >= shelf,
                    };
                    shelf = on;
                    follows && found == number
                })
            }
        };
        if !is_in_order {
            return Err(Refusal::Order);
        }
    }
    Ok(())
}
