//! What lies at the places that were given: files, and folders with everything below them. Looks and opens nothing but folders.

use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use cairn_vault::IntakeError;

/// How far a look goes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many files, folders, links and other things there may be in all. More, and nothing is taken in.
    pub entries: usize,
    /// How many folders may lie within one another, the one that was given included. What lies deeper is not taken in.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 100_000,
            depth: 64,
        }
    }
}

/// Why something is left out that is neither a file nor a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// A symbolic link: what it points to may lie anywhere.
    Link,
    /// The folder of the vault itself.
    Vault,
}

/// What was found at a place.
#[derive(Debug)]
pub(crate) enum Found {
    /// A file of this many bytes.
    File(u64),
    LeftOut(LeftOut),
    /// Neither a file nor a folder, or one that cannot be looked at.
    Failed(IntakeError),
}

/// One place.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    /// The path from the folder that was given on, for people.
    pub(crate) name: String,
    pub(crate) found: Found,
}

/// Why nothing was taken in at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SourcesError {
    /// There is more than goes into one batch.
    #[error("more than {limit} files and folders")]
    TooMany {
        /// The most there may be.
        limit: usize,
    },
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
}

/// Everything that one batch is to take in, in order: the places as they were given, what lies in a folder by the bytes
/// of its names.
#[derive(Debug, Default)]
pub struct Sources {
    pub(crate) all: Vec<Source>,
}

impl Sources {
    /// Looks at the places. A link that is given is followed; one that lies in a folder is left out, so that a look has an
    /// end and stays below what was given. The vault's folder is never looked into. `go_on` hears how much was found, and says whether
    /// to go on.
    ///
    /// # Errors
    /// See [`SourcesError`]. What is wrong with one place keeps no other out: it is part of what is found.
    pub fn find(
        given: &[PathBuf],
        vault: &Path,
        limits: Limits,
        go_on: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Result<Self, SourcesError> {
        let mut look = Look {
            sources: Self::default(),
            vault: fs::canonicalize(vault).ok(),
            base: PathBuf::new(),
            limits,
            seen: 0,
            go_on,
        };
        for path in given {
            look.given(path)?;
        }
        Ok(look.sources)
    }

    /// How many things were found, each of which has a number, from 1.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is nothing at all: an empty folder was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Bytes of all files, as long as they were when they were looked at.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        let size = |source: &Source| match source.found {
            Found::File(size) => size,
            Found::LeftOut(_) | Found::Failed(_) => 0,
        };
        self.all.iter().map(size).fold(0, u64::saturating_add)
    }
}

struct Look<'a> {
    sources: Sources,
    /// The vault's folder without links; none where there is no telling.
    vault: Option<PathBuf>,
    /// The folder from which names begin.
    base: PathBuf,
    limits: Limits,
    seen: usize,
    go_on: &'a mut dyn FnMut(usize) -> ControlFlow<()>,
}

impl Look<'_> {
    fn given(&mut self, path: &Path) -> Result<(), SourcesError> {
        self.see()?;
        self.base = path.parent().map(Path::to_owned).unwrap_or_default();
        match fs::metadata(path) {
            Ok(found) if found.is_dir() && self.is_in_vault(path) => {
                self.failed(path, IntakeError::NotAFile);
                Ok(())
            }
            Ok(found) => self.entry(path, &found, 1),
            Err(error) => {
                self.failed(path, unread(&error));
                Ok(())
            }
        }
    }

    fn entry(&mut self, path: &Path, found: &Metadata, depth: usize) -> Result<(), SourcesError> {
        if found.is_dir() {
            return self.folder(path, depth);
        }
        if found.is_file() {
            self.found(path, Found::File(found.len()));
        } else {
            self.failed(path, IntakeError::NotAFile);
        }
        Ok(())
    }

    /// `depth` counts this folder.
    fn folder(&mut self, path: &Path, depth: usize) -> Result<(), SourcesError> {
        if depth > self.limits.depth {
            self.failed(path, IntakeError::TooDeep);
            return Ok(());
        }
        for name in self.names(path)? {
            let path = path.join(name);
            match fs::symlink_metadata(&path) {
                Ok(found) if found.is_symlink() => {
                    self.found(&path, Found::LeftOut(LeftOut::Link));
                }
                Ok(found) if found.is_dir() && self.is_in_vault(&path) => {
                    self.found(&path, Found::LeftOut(LeftOut::Vault));
                }
                Ok(found) => self.entry(&path, &found, depth.saturating_add(1))?,
                Err(error) => self.failed(&path, unread(&error)),
            }
        }
        Ok(())
    }

    /// The names in a folder in order. Where they cannot be read, or not all of them, the folder is named as failed.
    fn names(&mut self, path: &Path) -> Result<Vec<OsString>, SourcesError> {
        let mut names = Vec::new();
        match fs::read_dir(path) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Ok(entry) => {
                            self.see()?;
                            names.push(entry.file_name());
                        }
                        Err(error) => {
                            self.failed(path, unread(&error));
                            break;
                        }
                    }
                }
            }
            Err(error) => self.failed(path, unread(&error)),
        }
        names.sort();
        Ok(names)
    }

    /// Counts one thing more.
    fn see(&mut self) -> Result<(), SourcesError> {
        self.seen = self.seen.saturating_add(1);
        if self.seen > self.limits.entries {
            let limit = self.limits.entries;
            return Err(SourcesError::TooMany { limit });
        }
        match (self.go_on)(self.seen) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(SourcesError::Cancelled),
        }
    }

    fn is_in_vault(&self, path: &Path) -> bool {
        let vault = self.vault.as_deref();
        vault.is_some_and(|vault| fs::canonicalize(path).is_ok_and(|path| path.starts_with(vault)))
    }

    fn failed(&mut self, path: &Path, error: IntakeError) {
        self.found(path, Found::Failed(error));
    }

    fn found(&mut self, path: &Path, found: Found) {
        let name = path.strip_prefix(&self.base).unwrap_or(path);
        self.sources.all.push(Source {
            path: path.to_owned(),
            name: name.to_string_lossy().into_owned(),
            found,
        });
    }
}

fn unread(error: &io::Error) -> IntakeError {
    IntakeError::Source(error.kind())
}
