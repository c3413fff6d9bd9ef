//! Bundles whose ZIP is in order, put together from what their files are to hold.

use cairn_crypto::safe::blob_stream::padme_len;
use std::io::Write as _;

use crate::name::{self, Shelf};
use crate::zip::{Member, ZipWriter, zip_len};

/// The folder in which all is.
const TOP: &str = "01234567-89ab-4def-8123-456789abcdef";

/// What the first byte of a file says: these, and after them evidence, on the next shelf at each third number.
const PATHS: [&str; 12] = [
    name::BAGIT,
    name::BAG_INFO,
    name::MANIFEST,
    name::TAG_MANIFEST,
    name::SIGNATURE,
    name::ALLOWED_SIGNERS,
    name::README,
    name::START_HERE,
    name::RECORDS,
    name::CUSTODY,
    name::CRATE,
    name::PART_START_HERE,
];
/// The byte of the records of part A, after [`PATHS`].
const PART_RECORDS: u8 = 12;

/// Most files that are put in: more of them reach nothing that fewer do not, and take long.
const MAX_FILES: usize = 40;

/// The ZIP of files that are given one after another; padded as a bundle is. What is cut off at the end counts as far as it goes.
pub(crate) fn zip(mut bytes: &[u8]) -> Vec<u8> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut evidence = 0;
    while let Some(([which, low, high], rest)) = bytes.split_first_chunk() {
        if files.len() == MAX_FILES {
            break;
        }
        let len = usize::from(u16::from_le_bytes([*low, *high])).min(rest.len());
        let (data, rest) = rest.split_at(len);
        bytes = rest;
        let path = match PATHS.get(usize::from(*which)) {
            Some(path) => (*path).to_owned(),
            None if *which == PART_RECORDS => name::PART_RECORDS.to_owned(),
            None => {
                evidence += 1;
                let shelf = match which % 3 {
                    0 => Shelf::All,
                    1 => Shelf::Transmissible,
                    _ => Shelf::Confidential,
                };
                name::evidence(shelf, evidence, "")
            }
        };
        files.push((format!("{TOP}/{path}"), data.to_vec()));
    }
    files.push((format!("{TOP}/{}", name::PADDING), Vec::new()));
    let bare = zip_len(&members(&files));
    if let Some((_, zeros)) = files.last_mut() {
        zeros.resize(
            usize::try_from(padme_len(bare) - bare).unwrap_or_default(),
            0,
        );
    }
    let mut zip = ZipWriter::new(Vec::new());
    for (member, (_, data)) in members(&files).iter().zip(&files) {
        // Into memory, and in exactly its size: this does not fail.
        let _ = zip.begin(member).and_then(|()| zip.write_all(data));
    }
    zip.finish().unwrap_or_default()
}

fn members(files: &[(String, Vec<u8>)]) -> Vec<Member> {
    let member = |(name, data): &(String, Vec<u8>)| Member {
        name: name.clone(),
        size: data.len() as u64,
        crc32: crc32fast::hash(data),
    };
    files.iter().map(member).collect()
}
