//! The search for planted words in files and in their names.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// How much of a file is looked at in one go.
const CHUNK: usize = 1 << 20;

/// A word that was found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The planted word.
    pub word: String,
    /// The encoding it was found in.
    pub form: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// Whether its name holds the word, and not its content.
    pub in_name: bool,
}

/// What a search saw.
#[derive(Debug, Default)]
pub struct Findings {
    /// Where words were found.
    pub hits: BTreeSet<Hit>,
    /// How many files were read.
    pub files: usize,
    /// How many bytes were read.
    pub bytes: u64,
}

/// Looks for words in every form in which they could be lying about.
pub struct Scanner {
    /// The word and the form of each pattern.
    forms: Vec<(String, &'static str)>,
    patterns: AhoCorasick,
    overlap: usize,
}

impl Scanner {
    /// A scanner for these words: in UTF-8, UTF-16 and UTF-32, in hexadecimal and in base64.
    ///
    /// # Errors
    /// There are more words than can be looked for at once.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let mut forms = Vec::new();
        let mut patterns = Vec::new();
        for word in words {
            for (form, bytes) in forms_of(word) {
                forms.push((word.to_owned(), form));
                patterns.push(bytes);
            }
        }
        let longest = patterns.iter().map(Vec::len).max().unwrap_or(0);
        Ok(Self {
            forms,
            patterns: AhoCorasick::new(patterns)?,
            overlap: longest.saturating_sub(1),
        })
    }

    /// Searches a file, or a folder with everything below, names included; what is to be skipped is not looked at.
    ///
    /// What vanishes or may not be read is passed over: others work on the same machine.
    pub fn search(&self, path: &Path, skip: &[PathBuf], findings: &mut Findings) {
        if skip.iter().any(|skipped| skipped == path) {
            return;
        }
        let Ok(meta) = path.symlink_metadata() else {
            return;
        };
        self.name(path, findings);
        if meta.is_dir() {
            for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
                self.search(&entry.path(), skip, findings);
            }
        } else if meta.is_file() {
            self.content(path, path, findings);
        } else if let Ok(target) = path.read_link() {
            self.bytes(target.as_os_str().as_encoded_bytes(), path, true, findings);
        }
    }

    /// Searches what is in a file, which is then called by another name.
    pub fn content(&self, path: &Path, called: &Path, findings: &mut Findings) {
        // A file that ends in the middle of reading is searched as far as it went.
        drop(self.read(path, called, findings));
    }

    fn name(&self, path: &Path, findings: &mut Findings) {
        if let Some(name) = path.file_name() {
            self.bytes(name.as_encoded_bytes(), path, true, findings);
        }
    }

    fn read(&self, path: &Path, called: &Path, findings: &mut Findings) -> Result<()> {
        let mut file = File::open(path)?;
        let mut window = Vec::new();
        findings.files += 1;
        loop {
            let keep = window.len().min(self.overlap);
            window.drain(..window.len() - keep);
            let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut window)?;
            findings.bytes += read as u64;
            self.bytes(&window, called, false, findings);
            if read == 0 {
                return Ok(());
            }
        }
    }

    fn bytes(&self, haystack: &[u8], path: &Path, in_name: bool, findings: &mut Findings) {
        for found in self.patterns.find_overlapping_iter(haystack) {
            if let Some((word, form)) = self.forms.get(found.pattern().as_usize()) {
                findings.hits.insert(Hit {
                    word: word.clone(),
                    form,
                    path: path.to_path_buf(),
                    in_name,
                });
            }
        }
    }
}

fn forms_of(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = word.as_bytes();
    let units = || word.encode_utf16();
    let points = || word.chars().map(u32::from);
    let mut forms = vec![
        ("UTF-8", bytes.to_vec()),
        ("UTF-16LE", units().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", units().flat_map(u16::to_be_bytes).collect()),
        ("UTF-32LE", points().flat_map(u32::to_le_bytes).collect()),
        ("UTF-32BE", points().flat_map(u32::to_be_bytes).collect()),
        ("hexadecimal", hex::encode(bytes).into_bytes()),
        ("hexadecimal", hex::encode_upper(bytes).into_bytes()),
    ];
    forms.extend((0..3).map(|offset| ("base64", base64_at(bytes, offset))));
    forms
}

/// What base64 makes of these bytes wherever so many others, modulo three, stand before them: the digits that hold
/// nothing else.
fn base64_at(bytes: &[u8], offset: usize) -> Vec<u8> {
    let mut whole = vec![0; offset];
    whole.extend(bytes);
    let digits = STANDARD_NO_PAD.encode(&whole).into_bytes();
    let (first, end) = ((offset * 8).div_ceil(6), whole.len() * 8 / 6);
    digits.get(first..end).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use base64::Engine as _;

    use super::{CHUNK, Findings, Scanner, forms_of};

    fn search(word: &str, folder: &Path) -> Findings {
        let mut findings = Findings::default();
        let scanner = Scanner::new([word]).unwrap();
        scanner.search(folder, &[], &mut findings);
        findings
    }

    #[test]
    fn a_word_is_found_in_every_form_across_chunks() {
        let folder = tempfile::tempdir().unwrap();
        let word = "kestrel灰鹰";
        for (form, bytes) in forms_of(word) {
            for at in [0, CHUNK - 3, 2 * CHUNK - 1] {
                let mut content = vec![b'.'; at];
                content.extend(&bytes);
                std::fs::write(folder.path().join("leak"), content).unwrap();
                let found = search(word, folder.path());
                assert!(found.hits.iter().any(|h| h.form == form), "{form} at {at}");
            }
        }
    }

    #[test]
    fn a_word_in_the_middle_of_base64_is_found_wherever_it_stands() {
        let folder = tempfile::tempdir().unwrap();
        for before in ["", "a", "ab", "abc"] {
            let text = format!("{before}kestrel and more");
            let encoded = base64::engine::general_purpose::STANDARD.encode(text);
            std::fs::write(folder.path().join("leak"), encoded).unwrap();
            assert_eq!(search("kestrel", folder.path()).hits.len(), 1, "{before}");
        }
    }

    #[test]
    fn names_of_files_folders_and_targets_of_links_are_searched() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a-kestrel")).unwrap();
        std::fs::write(folder.path().join("a-kestrel/b-kestrel"), "").unwrap();
        std::os::unix::fs::symlink("/nowhere/kestrel", folder.path().join("link")).unwrap();
        let found = search("kestrel", folder.path());
        assert_eq!(found.hits.len(), 3, "{:?}", found.hits);
        assert!(found.hits.iter().all(|hit| hit.in_name));
    }

    #[test]
    fn a_folder_without_the_word_has_no_hit() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("other"), "kestre").unwrap();
        let found = search("kestrel", folder.path());
        assert_eq!((found.hits.len(), found.files), (0, 1));
    }
}
