//! Where GTK, WebKit, Mesa and GStreamer leave their traces: recently used files, caches, databases. They are pointed to
//! a private folder in memory, which is removed at the end; nothing of it reaches the disk.
//!
//! The user's own fonts, icons and themes are linked into it, so that they are still found.

use std::ffi::OsStr;
use std::fs::{DirBuilder, File, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, symlink};
use std::path::{Path, PathBuf};

use super::environment;

const PREFIX: &str = "cairn-";
const LOCK: &str = "lock";
/// What the user may have added for every program: found by GTK and fontconfig below `XDG_DATA_HOME`.
const LINKED: [&str; 5] = ["fonts", "icons", "themes", "mime", "glib-2.0"];

/// The folder; removed when dropped. It is locked while it is in use, so that a later start can tell what a killed one
/// left behind.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// Makes the folder, points the environment to it, and removes what killed starts left.
    ///
    /// # Errors
    /// If no file system in memory can be written.
    pub(super) fn prepare() -> io::Result<Self> {
        let folder = Self::make(&memory())?;
        let data = std::env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .or_else(|| {
                let home = std::env::var_os("HOME")?;
                Some(Path::new(&home).join(".local/share"))
            });
        folder.lay_out(data.as_deref())?;
        environment::set("XDG_DATA_HOME", &folder.path.join("data"));
        environment::set("XDG_CACHE_HOME", &folder.path.join("cache"));
        environment::set("XDG_STATE_HOME", &folder.path.join("state"));
        Ok(folder)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    fn make(parent: &Path) -> io::Result<Self> {
        remove_stale(parent);
        let name = format!("{PREFIX}{}", uuid::Uuid::new_v4().simple());
        let path = parent.join(name);
        DirBuilder::new().mode(0o700).create(&path)?;
        let lock = File::create(path.join(LOCK))?;
        lock.try_lock().map_err(io::Error::from)?;
        Ok(Self { path, _lock: lock })
    }

    fn lay_out(&self, data: Option<&Path>) -> io::Result<()> {
        for part in ["data", "cache", "state"] {
            DirBuilder::new().mode(0o700).create(self.path.join(part))?;
        }
        for name in LINKED {
            if let Some(theirs) = data.map(|d| d.join(name)).filter(|d| d.is_dir()) {
                symlink(theirs, self.path.join("data").join(name))?;
            }
        }
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A link is removed as a link: `remove_dir_all` follows none.
        drop(std::fs::remove_dir_all(&self.path));
    }
}

/// A folder in memory of this user's own: the run-time folder of the session, else the shared memory.
fn memory() -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute() && in_memory(path))
        .unwrap_or_else(|| PathBuf::from("/dev/shm"))
}

/// Whether this is a tmpfs: `linux/magic.h`.
fn in_memory(path: &Path) -> bool {
    const TMPFS_MAGIC: i64 = 0x0102_1994;
    rustix::fs::statfs(path).is_ok_and(|s| s.f_type == TMPFS_MAGIC)
}

fn remove_stale(parent: &Path) {
    let ours = |name: &OsStr| {
        name.to_str()
            .and_then(|name| name.strip_prefix(PREFIX))
            .is_some_and(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let Ok(entries) = std::fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten().filter(|e| ours(&e.file_name())) {
        let free = File::open(entry.path().join(LOCK)).is_ok_and(|f| match f.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
        });
        if free {
            drop(std::fs::remove_dir_all(entry.path()));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_folder_is_private_finds_the_users_fonts_and_is_gone_afterwards() {
        let (memory, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::create_dir(home.path().join("fonts")).unwrap();
        std::fs::write(home.path().join("fonts/mine.ttf"), "font").unwrap();
        let folder = Folder::make(memory.path()).unwrap();
        folder.lay_out(Some(home.path())).unwrap();
        let mode = std::fs::metadata(&folder.path)
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o700);
        assert!(folder.path.join("data/fonts/mine.ttf").is_file());
        let path = folder.path.clone();
        drop(folder);
        assert!(!path.exists());
        assert!(
            home.path().join("fonts/mine.ttf").is_file(),
            "what was linked stays"
        );
    }

    #[test]
    fn what_a_killed_start_left_is_removed_and_what_a_running_one_uses_is_not() {
        let memory = tempfile::tempdir().unwrap();
        let running = Folder::make(memory.path()).unwrap();
        let killed = memory.path().join(format!("{PREFIX}{}", "0".repeat(32)));
        std::fs::create_dir(&killed).unwrap();
        File::create(killed.join(LOCK)).unwrap();
        let stranger = memory.path().join("cairn-notes");
        std::fs::create_dir(&stranger).unwrap();
        let next = Folder::make(memory.path()).unwrap();
        assert!(running.path.is_dir() && next.path.is_dir() && stranger.is_dir());
        assert!(!killed.exists());
    }
}
