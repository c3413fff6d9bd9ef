//! A stick too small for what is to go onto it: a file system of 1 MiB.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;

/// A mounted file system, taken away when dropped.
pub struct Stick(PathBuf);

impl Stick {
    /// Mounts one at a new folder; none where this account may not mount.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn plug_in(folder: &Path) -> Result<Option<Self>> {
        std::fs::create_dir(folder)?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs"])
            .arg(folder)
            .stderr(Stdio::null())
            .status();
        let is_mounted = mounted.is_ok_and(|status| status.success());
        Ok(is_mounted.then(|| Self(folder.to_path_buf())))
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}
