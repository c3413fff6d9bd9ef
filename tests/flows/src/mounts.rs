//! Small and read-only file systems, mounted in a namespace that ends with the test. Linux gives them to root, and to any
//! user in whose name it opens user namespaces.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::again;

/// Runs a test where it may mount. `test` is its name, with the modules that it is in.
///
/// # Panics
/// If the test fails there; in CI, also if there is no such place.
pub fn with_mounts(test: &str, story: impl FnOnce()) {
    if let Some(report) = again::report() {
        return again::perform(&report, story);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut probe = apart();
    probe
        .args(["mount", "-t", "tmpfs", "none"])
        .arg(folder.path());
    if let Some(why) = again::obstacle(&mut probe) {
        return again::left_out(&format!("nothing can be mounted: {why}"));
    }
    let report = folder.path().join("report");
    let ended = apart()
        .args(again::words(test))
        .envs(again::environment(&report))
        .status()
        .unwrap();
    assert!(ended.success(), "{test} failed among its mounts");
    again::assert_done(&report, test);
}

/// `unshare` with mounts of its own, and for who is not root with a name under which they may be made.
fn apart() -> Command {
    let mut unshare = Command::new("unshare");
    if !is_root() {
        unshare.args(["--user", "--map-root-user"]);
    }
    unshare.arg("--mount");
    unshare
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn mount(arguments: &[&str], at: &Path) {
    let mut mount = Command::new("mount");
    let problem = again::obstacle(mount.args(arguments).arg(at));
    assert_eq!(problem, None, "mount {arguments:?}");
}

/// Mounts a new file system of this many KiB in memory over a new folder.
///
/// # Panics
/// If it is not mounted.
pub fn small_disk(at: &Path, kib: u32) {
    fs::create_dir(at).unwrap();
    let size = format!("size={kib}k,mode=700");
    mount(&["-t", "tmpfs", "-o", &size, "none"], at);
}

/// A folder that not even root can write to, until [`ReadOnly::end`].
pub struct ReadOnly(PathBuf);

impl ReadOnly {
    /// Mounts a folder over itself, for reading only.
    ///
    /// # Panics
    /// If it is not mounted.
    #[must_use]
    pub fn over(folder: &Path) -> Self {
        mount(&["--bind", folder.to_str().unwrap()], folder);
        mount(&["-o", "remount,bind,ro"], folder);
        assert!(fs::write(folder.join("probe"), "").is_err(), "a control");
        Self(folder.to_owned())
    }

    /// Lets the folder be written again.
    ///
    /// # Panics
    /// If it is still in use.
    pub fn end(self) {
        assert_eq!(again::obstacle(Command::new("umount").arg(&self.0)), None);
    }
}

/// A file that fills a disk up; dropping it makes room again.
pub struct Filler(PathBuf);

impl Filler {
    /// Fills a small disk but for so many KiB.
    ///
    /// # Panics
    /// If the disk cannot be filled.
    #[must_use]
    pub fn leave(disk: &Path, kib: usize) -> Self {
        let path = disk.join("filler");
        let mut all = 64 << 20;
        while all > 0 && fs::write(&path, vec![0; all]).is_err() {
            all = fs::metadata(&path).map_or(0, |file| file.len() as usize) & !4095;
            if fs::write(&path, vec![0; all]).is_ok() {
                break;
            }
            all = all.saturating_sub(4096);
        }
        fs::write(&path, vec![0; all.saturating_sub(kib << 10)]).unwrap();
        Self(path)
    }
}

impl Drop for Filler {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap();
    }
}
