//! Goes through every byte of a bundle once: checks each file, and writes it below the new folder where there is one.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::digest::{Digest, Sha256};

use crate::contents::Contents;
use crate::progress::STEP;
use crate::zip::{Entry, Refusal};
use crate::{OnProgress, OpenError, Phase, Progress, disk, name};

/// The folders of a bag, which are made before its files: those that it needs.
fn folders(contents: &Contents) -> Vec<&str> {
    let mut folders: Vec<&str> = Vec::new();
    for (path, _) in &contents.files {
        let ends = path.match_indices('/').map(|(at, _)| at);
        for folder in ends.filter_map(|end| path.get(..end)) {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
    }
    folders
}

/// Reads all files and gives their digests by path, padding aside.
pub(crate) fn go_through<R: Read + Seek>(
    input: &mut R,
    contents: &Contents,
    into: Option<&Path>,
    progress: &mut OnProgress<'_>,
) -> Result<BTreeMap<String, Digest>, OpenError> {
    if let Some(folder) = into {
        for below in folders(contents) {
            disk::create_folder(&folder.join(below)).map_err(OpenError::from_write)?;
        }
    }
    let mut now = Progress {
        phase: Phase::Opening,
        file: 0,
        files: contents.files.len(),
        done: 0,
        total: contents.files.iter().map(|(_, e)| e.member.size).sum(),
    };
    let mut digests = BTreeMap::new();
    for (path, entry) in &contents.files {
        now.file += 1;
        let is_padding = path == name::PADDING;
        let mut file = match into.filter(|_| !is_padding) {
            // The path is one of ours: its form was checked, letter by letter.
            Some(folder) => {
                Some(disk::create_new(&folder.join(path)).map_err(OpenError::from_write)?)
            }
            None => None,
        };
        let digest = read_entry(input, entry, |bytes| {
            if is_padding && bytes.iter().any(|byte| *byte != 0) {
                return Err(Refusal::Padding.into());
            }
            write(file.as_mut(), bytes)?;
            now.done = now.done.saturating_add(bytes.len() as u64);
            match progress(now) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(OpenError::Cancelled),
            }
        })?;
        if let Some(file) = file {
            file.sync_all().map_err(OpenError::from_write)?;
        }
        if !is_padding {
            digests.insert(path.clone(), digest);
        }
    }
    if let Some(folder) = into {
        for below in folders(contents).into_iter().rev() {
            disk::sync_folder(&folder.join(below)).map_err(OpenError::from_write)?;
        }
        disk::sync_folder(folder).map_err(OpenError::from_write)?;
    }
    Ok(digests)
}

fn write(file: Option<&mut File>, bytes: &[u8]) -> Result<(), OpenError> {
    file.map_or(Ok(()), |file| file.write_all(bytes))
        .map_err(OpenError::from_write)
}

/// Gives the bytes of an entry piece by piece; checks its CRC-32 and gives its digest.
pub(crate) fn read_entry<R: Read + Seek>(
    input: &mut R,
    entry: &Entry,
    mut give: impl FnMut(&[u8]) -> Result<(), OpenError>,
) -> Result<Digest, OpenError> {
    input
        .seek(SeekFrom::Start(entry.data))
        .map_err(OpenError::from_read)?;
    let mut buffer = vec![0; STEP.min(usize::try_from(entry.member.size).unwrap_or(STEP))];
    let (mut digest, mut crc) = (Sha256::new(), crc32fast::Hasher::new());
    let mut left = entry.member.size;
    while left > 0 {
        let step = usize::try_from(left).unwrap_or(STEP).min(buffer.len());
        let bytes = buffer.get_mut(..step).unwrap_or_default();
        match input.read(bytes) {
            Ok(0) => return Err(Refusal::Truncated.into()),
            Ok(read) => {
                let bytes = bytes.get(..read).unwrap_or_default();
                digest.update(bytes);
                crc.update(bytes);
                left -= read as u64;
                give(bytes)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(OpenError::from_read(error)),
        }
    }
    if crc.finalize() == entry.member.crc32 {
        Ok(digest.finish())
    } else {
        Err(Refusal::Checksum.into())
    }
}

/// The bytes of a small entry; its size has been checked against its bound.
pub(crate) fn whole<R: Read + Seek>(
    input: &mut R,
    contents: &Contents,
    path: &str,
) -> Result<Vec<u8>, OpenError> {
    let mut bytes = Vec::new();
    read_entry(input, contents.entry(path)?, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(bytes)
}
