//! A fresh home: nothing of the person's own settings comes in, and everything the app leaves is in one folder.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use tempfile::TempDir;

use crate::setting::{Language, Theme};

/// A home folder with the XDG folders inside, removed when dropped.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Makes an empty one.
    ///
    /// # Errors
    /// The disk is full or read-only.
    pub fn new() -> Result<Self> {
        let folder = TempDir::with_prefix("cairn-home-")?;
        for name in [
            "config",
            "data",
            "cache",
            "state",
            "run",
            "tmp",
            "documents",
        ] {
            let path = folder.path().join(name);
            std::fs::create_dir(&path)?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { folder })
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A place inside it for the person's own files.
    #[must_use]
    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Gives a program this home, and nothing else of the environment but its search path.
    pub fn furnish(&self, command: &mut Command, display: &str, language: Language, theme: Theme) {
        let inside = |name: &str| self.folder.path().join(name);
        command
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("HOME", self.path())
            .env("XDG_CONFIG_HOME", inside("config"))
            .env("XDG_DATA_HOME", inside("data"))
            .env("XDG_CACHE_HOME", inside("cache"))
            .env("XDG_STATE_HOME", inside("state"))
            .env("XDG_RUNTIME_DIR", inside("run"))
            .env("TMPDIR", inside("tmp"))
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("GTK_THEME", theme.gtk())
            .env("LANG", "C.UTF-8")
            .env("LANGUAGE", language.locale())
            // No bus of the person who runs the tests: another Cairn of theirs must not answer.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("NO_AT_BRIDGE", "1")
            .current_dir(self.path());
    }
}
