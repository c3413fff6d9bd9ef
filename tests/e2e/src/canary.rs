//! Words planted in the app, and the search for them on the disk.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;

/// How much of a file is looked at in one go.
const CHUNK: usize = 1 << 20;

/// A planted word with the forms in which it could be lying about.
struct Needle {
    word: String,
    forms: Vec<(&'static str, Vec<u8>)>,
}

/// A word that was found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The planted word.
    pub word: String,
    /// The encoding it was found in.
    pub form: &'static str,
    /// The file, or the file whose name holds it.
    pub path: PathBuf,
}

/// Looks for planted words.
pub struct Scanner {
    needles: Vec<Needle>,
    overlap: usize,
}

/// What a search saw.
#[derive(Debug, Default)]
pub struct Findings {
    /// Where words were found.
    pub hits: Vec<Hit>,
    /// How many files were read.
    pub files: usize,
    /// How many bytes were read.
    pub bytes: u64,
}

impl Scanner {
    /// A scanner for these words, in UTF-8 and in UTF-16 of both byte orders.
    #[must_use]
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let needles: Vec<Needle> = words.into_iter().map(needle).collect();
        let longest = needles
            .iter()
            .flat_map(|n| &n.forms)
            .map(|(_, form)| form.len())
            .max();
        Self {
            needles,
            overlap: longest.unwrap_or(0).saturating_sub(1),
        }
    }

    /// Searches every file below the folders, names included, that changed after the given moment.
    ///
    /// Files that vanish or may not be read are passed over: the searcher is the same account that ran the app.
    ///
    /// # Errors
    /// A folder cannot be listed.
    pub fn search(&self, roots: &[&Path], skip: &[&Path], since: SystemTime) -> Result<Findings> {
        let mut findings = Findings::default();
        for root in roots {
            self.folder(root, skip, since, &mut findings)?;
        }
        Ok(findings)
    }

    fn folder(
        &self,
        folder: &Path,
        skip: &[&Path],
        since: SystemTime,
        findings: &mut Findings,
    ) -> Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if skip.contains(&path.as_path()) {
                continue;
            }
            let Ok(meta) = path.symlink_metadata() else {
                continue;
            };
            let changed = meta.modified().is_ok_and(|modified| modified >= since);
            if meta.is_dir() {
                // A folder's own time tells nothing about what is deeper.
                self.folder(&path, skip, since, findings).unwrap_or(());
            } else if changed && meta.is_file() {
                self.name(&path, findings);
                self.file(&path, findings).unwrap_or(());
            }
        }
        Ok(())
    }

    fn name(&self, path: &Path, findings: &mut Findings) {
        let name = path
            .file_name()
            .map(|name| name.as_encoded_bytes().to_vec());
        self.bytes(&name.unwrap_or_default(), path, findings);
    }

    fn file(&self, path: &Path, findings: &mut Findings) -> Result<()> {
        let mut file = File::open(path)?;
        let mut window = Vec::new();
        findings.files += 1;
        loop {
            let keep = window.len().min(self.overlap);
            window.drain(..window.len() - keep);
            let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut window)?;
            findings.bytes += read as u64;
            self.bytes(&window, path, findings);
            if read == 0 {
                return Ok(());
            }
        }
    }

    fn bytes(&self, haystack: &[u8], path: &Path, findings: &mut Findings) {
        for needle in &self.needles {
            for (form, bytes) in &needle.forms {
                let hit = Hit {
                    word: needle.word.clone(),
                    form,
                    path: path.to_path_buf(),
                };
                if contains(haystack, bytes) && !findings.hits.contains(&hit) {
                    findings.hits.push(hit);
                }
            }
        }
    }
}

fn needle(word: &str) -> Needle {
    let units: Vec<u16> = word.encode_utf16().collect();
    let forms = vec![
        ("UTF-8", word.as_bytes().to_vec()),
        (
            "UTF-16LE",
            units.iter().flat_map(|u| u.to_le_bytes()).collect(),
        ),
        (
            "UTF-16BE",
            units.iter().flat_map(|u| u.to_be_bytes()).collect(),
        ),
    ];
    Needle {
        word: word.to_owned(),
        forms,
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else {
        return false;
    };
    let mut left = haystack;
    while let Some(place) = left.iter().position(|byte| byte == first) {
        left = left.get(place + 1..).unwrap_or_default();
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Scanner;
    use std::time::SystemTime;

    #[test]
    fn a_word_is_found_in_every_form_and_across_chunks_and_in_names() {
        let folder = tempfile::tempdir().unwrap();
        let before = SystemTime::UNIX_EPOCH;
        let word = "kestrel灰鹰";
        let scanner = Scanner::new([word]);
        for at in [0, super::CHUNK - 3, 2 * super::CHUNK - 1] {
            let file = folder.path().join("leak");
            let mut content = vec![b'k'; at];
            content.extend(word.encode_utf16().flat_map(u16::to_le_bytes));
            std::fs::write(&file, content).unwrap();
            let found = scanner.search(&[folder.path()], &[], before).unwrap();
            assert_eq!(found.hits.len(), 1, "at {at}");
        }
        std::fs::write(folder.path().join("leak"), "k").unwrap();
        std::fs::write(folder.path().join(word), "").unwrap();
        let found = scanner.search(&[folder.path()], &[], before).unwrap();
        assert_eq!(found.hits.len(), 1);
    }

    #[test]
    fn a_folder_without_the_word_has_no_hit() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("other"), "kestre").unwrap();
        let found = Scanner::new(["kestrel"])
            .search(&[folder.path()], &[], SystemTime::UNIX_EPOCH)
            .unwrap();
        assert_eq!((found.hits.len(), found.files), (0, 1));
    }
}
