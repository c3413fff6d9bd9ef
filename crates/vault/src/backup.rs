//! A whole backup: one file, made from a snapshot, and read back before it counts as made.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;

use crate::archive::{self, Member, Section};
use crate::create::sibling;
use crate::head::slot_digests;
use crate::keys::Keys;
use crate::layout::{Layout, SLOTS};
use crate::{BackupError, Error, Finding, Progress, Vault, files, signing, store, table, verify};

/// Removes a working folder when the work ends, however it ends.
struct Workshop(PathBuf);

impl Drop for Workshop {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Vault {
    /// Writes the whole vault, encrypted as it is, into one new file, and reads it back: database, log, head, slots, and
    /// every byte of evidence. Progress counts each byte twice, written and read. A vault with findings can be backed up
    /// too; the copy then has the same.
    ///
    /// # Errors
    /// See [`BackupError`]. There is no file then.
    pub fn backup(
        &self,
        file: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(), BackupError> {
        self.begin_backup(file)?.finish(progress)
    }

    /// Begins a backup: takes a snapshot of all that can still change. [`BackupInHand::finish`] then does the long part
    /// without the vault.
    ///
    /// # Errors
    /// See [`BackupError`]. There is no file then.
    pub fn begin_backup(&self, file: &Path) -> Result<BackupInHand, BackupError> {
        if fs::symlink_metadata(file).is_ok() {
            return Err(BackupError::Exists);
        }
        let workshop = Workshop(sibling(file, "backup"));
        files::create_private_dir(&workshop.0)?;
        let snapshot = self.snapshot(&workshop.0)?;
        let source = Layout::new(&workshop.0.join("source"));
        for dir in [source.dir.clone(), source.keys()] {
            files::create_private_dir(&dir)?;
        }
        Ok(BackupInHand {
            file: file.to_path_buf(),
            contents: self.contents(&snapshot, &source)?,
            workshop,
            keys: self.keys.duplicate(),
            findings: self.findings.clone(),
            is_read_only: self.is_read_only(),
            epoch: table::vault::epoch(&self.connection)?,
            end: (self.head.seq != 0).then(|| self.head.line.clone()),
            slots: slot_digests(&source),
            head: fs::read(source.head()).ok(),
        })
    }

    /// Copies the database as it is at this moment, under the same key.
    fn snapshot(&self, workshop: &Path) -> Result<PathBuf, Error> {
        if !self.is_read_only() {
            match signing::sign_end(&self.connection, &self.keys, &self.head) {
                // A vault on a full disk is the one that needs a backup elsewhere most; the next one is signed again.
                Ok(()) | Err(Error::NoSpace) => {}
                Err(other) => return Err(other),
            }
        }
        let path = workshop.join("records.db");
        drop(files::create_private(&path)?);
        let mut copy = store::open(&path, &self.keys, true)?;
        Backup::new(&self.connection, &mut copy)?.step(-1)?;
        store::checkpoint(&copy)?;
        copy.close().map_err(|(_, error)| Error::from(error))?;
        File::open(&path)?.sync_all()?;
        Ok(path)
    }

    /// What goes into the archive: name, source and length, the small files first. Those that a later transaction or
    /// another passphrase replaces are copied to `source` now; a blob never changes.
    fn contents(&self, snapshot: &Path, source: &Layout) -> Result<Contents, Error> {
        let layout = &self.layout;
        let mut small = vec![("FORMAT".to_owned(), layout.format(), source.format())];
        for slot in 0..SLOTS {
            let name = format!("keys/{slot:02}.age");
            small.push((name, layout.slot(slot), source.slot(slot)));
        }
        small.push(("head.bin".to_owned(), layout.head(), source.head()));
        let mut named = Vec::new();
        for (name, from, to) in small {
            match fs::read(&from) {
                Ok(bytes) => {
                    files::create_private(&to)?.write_all(&bytes)?;
                    named.push((name, to));
                }
                // What is missing is among the findings; the rest is worth keeping.
                Err(e) if e.kind() == io::ErrorKind::NotFound && self.is_read_only() => {}
                Err(e) => return Err(e.into()),
            }
        }
        named.push(("db/records.db".to_owned(), snapshot.to_path_buf()));
        for row in table::blob::all(&self.connection)? {
            let dir = row.name.get(..2).unwrap_or_default();
            named.push((format!("blobs/{dir}/{}", row.name), layout.blob(&row.name)));
        }
        let mut contents = Vec::new();
        for (name, path) in named {
            match fs::metadata(&path) {
                Ok(found) => contents.push((name, path, found.len())),
                Err(e) if e.kind() == io::ErrorKind::NotFound && self.is_read_only() => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(contents)
    }
}

/// What goes into an archive: name, source and length.
type Contents = Vec<(String, PathBuf, u64)>;

/// A backup that was begun: what the vault was at that moment. What is recorded afterwards is not in it.
pub struct BackupInHand {
    file: PathBuf,
    contents: Contents,
    workshop: Workshop,
    keys: Keys,
    findings: Vec<Finding>,
    is_read_only: bool,
    epoch: u64,
    /// The last line of the log; none where there is none.
    end: Option<String>,
    slots: Vec<Option<String>>,
    head: Option<Vec<u8>>,
}

impl BackupInHand {
    /// Writes the file and reads it back.
    ///
    /// # Errors
    /// See [`BackupError`]. There is no file then.
    pub fn finish(
        self,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(), BackupError> {
        let size: u64 = self.contents.iter().map(|(_, _, len)| len).sum();
        let mut watch = Watch {
            progress,
            done: 0,
            total: size.saturating_mul(2),
            is_stopped: false,
        };
        let archive = self.workshop.0.join("archive.tar");
        write(&archive, &self.contents, &mut watch)?;
        self.read_back(&archive, &mut watch)?;
        let file = &self.file;
        if fs::symlink_metadata(file).is_ok() {
            return Err(BackupError::Exists);
        }
        fs::rename(&archive, file)?;
        let parent = file.parent().filter(|p| !p.as_os_str().is_empty());
        Ok(files::sync_dir(parent.unwrap_or_else(|| Path::new(".")))?)
    }

    /// Opens what was written, from the archive alone, and holds it against what the vault was.
    fn read_back(&self, path: &Path, watch: &mut Watch<'_>) -> Result<(), BackupError> {
        let members = archive::members(&File::open(path)?)?;
        let copy = Layout::new(&self.workshop.0.join("copy"));
        unpack_small(path, &members, &copy, watch)?;
        let open = || store::open(&copy.db(), &self.keys, false);
        let mut connection = open()?;
        let mut verified = verify::database(&mut connection, &open, &mut || ())?;
        let same_end = verified.epoch == self.epoch
            && (self.end.as_ref()).is_none_or(|end| verified.walked.end.1 == *end);
        let same_keys =
            slot_digests(&copy) == self.slots && fs::read(copy.head()).ok() == self.head;
        let open = |name: &str| {
            let member = members.get(&format!("blobs/{}/{name}", name.get(..2)?))?;
            Section::open(path, *member).ok()
        };
        let findings = &mut verified.findings;
        let before = watch.done;
        let mut advance = |p: Progress| watch.to(before.saturating_add(p.done));
        let sworn = verify::sworn(&connection)?;
        verify::check_contents(&sworn, &open, &mut advance, findings);
        if watch.is_stopped {
            return Err(BackupError::Cancelled);
        }
        let is_new = |finding: &&Finding| !self.findings.contains(finding);
        let unexpected = verified.findings.iter().filter(is_new).count();
        if (unexpected == 0 && same_end && same_keys) || (self.is_read_only && same_keys) {
            Ok(())
        } else {
            Err(BackupError::NotVerified)
        }
    }
}

/// Counts bytes for the caller.
struct Watch<'p> {
    progress: &'p mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: u64,
    total: u64,
    is_stopped: bool,
}

impl Watch<'_> {
    fn to(&mut self, done: u64) -> ControlFlow<()> {
        self.done = done;
        let total = self.total;
        let flow = (self.progress)(Progress {
            done: done.min(total),
            total,
        });
        self.is_stopped |= flow.is_break();
        flow
    }

    fn advance(&mut self, n: u64) -> io::Result<()> {
        match self.to(self.done.saturating_add(n)) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(io::ErrorKind::Interrupted.into()),
        }
    }
}

/// Reads a source and tells how far it has come.
struct Watched<'a, 'p> {
    source: File,
    watch: &'a mut Watch<'p>,
}

impl Read for Watched<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.source.read(buffer)?;
        match self.watch.advance(n as u64) {
            Ok(()) => Ok(n),
            // Not `Interrupted`, which callers of `read` try again.
            Err(_) => Err(io::Error::other("cancelled")),
        }
    }
}

fn write(
    path: &Path,
    contents: &[(String, PathBuf, u64)],
    watch: &mut Watch<'_>,
) -> Result<(), BackupError> {
    let output = BufWriter::with_capacity(1024 * 1024, files::create_private(path)?);
    let mut builder = tar::Builder::new(output);
    for (name, source, len) in contents {
        let source = File::open(source)?;
        let content = Watched { source, watch };
        if let Err(error) = archive::append(&mut builder, name, *len, content) {
            return Err(if watch.is_stopped {
                BackupError::Cancelled
            } else {
                error.into()
            });
        }
    }
    let mut output = builder.into_inner()?;
    output.flush()?;
    let file = output
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?;
    Ok(file.sync_all()?)
}

/// Takes everything but the blobs out of an archive.
fn unpack_small(
    path: &Path,
    members: &BTreeMap<String, Member>,
    copy: &Layout,
    watch: &mut Watch<'_>,
) -> Result<(), BackupError> {
    for dir in [copy.dir.clone(), copy.keys(), copy.db_dir()] {
        files::create_private_dir(&dir)?;
    }
    for (name, member) in members {
        if !name.starts_with("blobs/") {
            let mut target = files::create_private(&copy.dir.join(name))?;
            io::copy(&mut Section::open(path, *member)?, &mut target)?;
            watch
                .advance(member.len)
                .map_err(|_| BackupError::Cancelled)?;
        }
    }
    Ok(())
}
