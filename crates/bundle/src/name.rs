//! Names of files in a bundle. We make every one of them; what people call their files stands in `records.json`.

use cairn_model::{extension_of, is_extension, media_type_of};

use crate::zip::{MAX_NAME, Refusal};

/// The tag files that every bundle has, in order.
pub(crate) const BAGIT: &str = "bagit.txt";
pub(crate) const BAG_INFO: &str = "bag-info.txt";
pub(crate) const MANIFEST: &str = "manifest-sha256.txt";
pub(crate) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
pub(crate) const SIGNATURE: &str = "tagmanifest-sha256.txt.sig";
pub(crate) const ALLOWED_SIGNERS: &str = "allowed_signers";
pub(crate) const README: &str = "README.txt";
pub(crate) const START_HERE: &str = "data/START-HERE.html";
pub(crate) const RECORDS: &str = "data/records.json";
pub(crate) const CUSTODY: &str = "data/custody.jsonl";
pub(crate) const CRATE: &str = "data/ro-crate-metadata.json";
/// Part A, for whoever hands it on: the same two files about less.
pub(crate) const PART_START_HERE: &str = "data/transmissible/START-HERE.html";
pub(crate) const PART_RECORDS: &str = "data/transmissible/records.json";
pub(crate) const PADDING: &str = "padding.bin";

/// The folders of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shelf {
    /// Of bundles of the first version: everything.
    All,
    /// Part A: what may be handed on.
    Transmissible,
    /// Part B: what is for the receiver alone.
    Confidential,
}

impl Shelf {
    const ALL: [Self; 3] = [Self::All, Self::Transmissible, Self::Confidential];

    /// The folder, with a slash at its end.
    const fn folder(self) -> &'static str {
        match self {
            Self::All => "data/evidence/",
            Self::Transmissible => "data/transmissible/evidence/",
            Self::Confidential => "data/confidential/evidence/",
        }
    }
}

/// The path of the `number`th evidence file (from 1, over all folders) of a media type.
pub(crate) fn evidence(shelf: Shelf, number: usize, media_type: &str) -> String {
    format!("{}{number:06}.{}", shelf.folder(), extension_of(media_type))
}

/// The media type of a file below `data/`.
pub(crate) fn media_type(path: &str) -> &'static str {
    match path {
        START_HERE | PART_START_HERE => return "text/html",
        RECORDS | PART_RECORDS => return "application/json",
        CRATE => return "application/ld+json",
        CUSTODY => return "application/jsonl",
        _ => {}
    }
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    media_type_of(extension)
}

/// The folder and the number of an evidence path, if it is one.
pub(crate) fn evidence_at(path: &str) -> Option<(Shelf, usize)> {
    let (shelf, name) = Shelf::ALL
        .into_iter()
        .find_map(|shelf| Some((shelf, path.strip_prefix(shelf.folder())?)))?;
    let (number, extension) = name.split_once('.')?;
    let is_number = number.len() == 6 && number.bytes().all(|b| b.is_ascii_digit());
    let number = number.parse().ok().filter(|number| *number > 0)?;
    (is_number && is_extension(extension)).then_some((shelf, number))
}

/// The name as text, once it is safe to be looked at.
pub(crate) fn checked(name: &[u8]) -> Result<&str, Refusal> {
    if name.is_empty() || name.len() > MAX_NAME {
        return Err(Refusal::NameLength);
    }
    let name = std::str::from_utf8(name).map_err(|_| Refusal::NameNotAscii)?;
    if name.chars().any(char::is_control) {
        return Err(Refusal::NameControl);
    }
    if !name.is_ascii() {
        return Err(Refusal::NameNotAscii);
    }
    if name.contains('\\') {
        return Err(Refusal::NameBackslash);
    }
    if name.contains(':') {
        return Err(Refusal::NameDrive);
    }
    if name.starts_with('/') {
        return Err(Refusal::NameAbsolute);
    }
    if name.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(Refusal::NameTraversal);
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::{Shelf, evidence, evidence_at};

    #[test]
    fn evidence_paths_read_back_and_unknown_types_are_bin() {
        for shelf in Shelf::ALL {
            for (media_type, extension) in [("image/jpeg", "jpg"), ("audio/ogg", "ogg")] {
                let path = evidence(shelf, 7, media_type);
                assert!(path.ends_with(&format!("evidence/000007.{extension}")));
                assert_eq!(evidence_at(&path), Some((shelf, 7)));
            }
        }
        for (media_type, path) in [
            (
                "application/x-msdownload",
                "data/confidential/evidence/000001.bin",
            ),
            ("text/html", "data/confidential/evidence/000001.bin"),
        ] {
            assert_eq!(evidence(Shelf::Confidential, 1, media_type), path);
        }
        for other in [
            "data/evidence/1.jpg",
            "data/evidence/000000.jpg",
            "data/evidence/000001.exe",
            "data/transmissible/000001.jpg",
            "data/other/evidence/000001.jpg",
            "data/x",
        ] {
            assert_eq!(evidence_at(other), None, "{other}");
        }
    }
}
