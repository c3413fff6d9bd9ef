//! The folder of a practice vault: private, locked while it is in use, gone when it is dropped.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

const PREFIX: &str = "cairn-practice-";
const LOCK: &str = "lock";
/// How often removing is tried: a job that was stopped may write its last file meanwhile.
const TRIES: u32 = 5;

/// The folder. Whoever finds it unlocked may remove it: its program was killed.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// Makes a folder below `parent`, for its owner alone.
    ///
    /// # Errors
    /// If `parent` cannot be written.
    pub(super) fn make(parent: &Path) -> io::Result<Self> {
        let path = parent.join(format!("{PREFIX}{}", uuid::Uuid::new_v4().simple()));
        private().recursive(true).create(parent)?;
        private().create(&path)?;
        let lock = File::create(path.join(LOCK))?;
        lock.try_lock().map_err(io::Error::from)?;
        Ok(Self { path, _lock: lock })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for _ in 0..TRIES {
            if fs::remove_dir_all(&self.path).is_ok() || !self.path.exists() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}

fn private() -> DirBuilder {
    #[cfg(unix)]
    {
        let mut builder = DirBuilder::new();
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
    }
    #[cfg(not(unix))]
    DirBuilder::new()
}

/// Removes the practice vaults below `parent` that nobody has open: what a killed start left.
pub(super) fn remove_stale(parent: &Path) {
    let ours = |name: &str| {
        name.strip_prefix(PREFIX)
            .is_some_and(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(ours);
        // A link that somebody planted under such a name is not followed.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_ours && is_folder && is_free(&entry.path().join(LOCK)) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

fn is_free(lock: &Path) -> bool {
    File::open(lock).is_ok_and(|file| match file.try_lock() {
        Ok(()) => true,
        Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use super::*;

    #[test]
    fn what_a_killed_start_left_is_removed_and_nothing_else_is() {
        let parent = tempfile::tempdir().unwrap();
        let running = Folder::make(parent.path()).unwrap();
        let killed = parent.path().join(format!("{PREFIX}{}", "0".repeat(32)));
        let half_made = parent.path().join(format!("{PREFIX}{}", "1".repeat(32)));
        let stranger = parent.path().join("cairn-practice-notes");
        for folder in [&killed, &half_made, &stranger] {
            fs::create_dir(folder).unwrap();
        }
        File::create(killed.join(LOCK)).unwrap();
        remove_stale(parent.path());
        assert!(!killed.exists());
        assert!(half_made.is_dir(), "somebody may be about to lock it");
        assert!(running.path().is_dir() && stranger.is_dir());
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_is_private_and_gone_afterwards() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let folder = Folder::make(&parent.path().join("below")).unwrap();
        let mode = fs::metadata(folder.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        fs::write(folder.path().join("something"), "x").unwrap();
        let path = folder.path().to_owned();
        drop(folder);
        assert!(!path.exists());
    }
}
