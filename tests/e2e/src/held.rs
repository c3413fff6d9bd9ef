//! The files that processes hold open or mapped, those without a name included.

use std::collections::BTreeSet;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::process;

/// A file that is read through the process that holds it.
#[derive(Debug)]
pub struct HeldFile {
    /// Where it can be read: below `/proc`.
    pub path: PathBuf,
    /// What the kernel calls it.
    pub called: PathBuf,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Held {
    /// Files on a disk that were written since the moment asked for, or that have no name any more, each once.
    pub files: Vec<HeldFile>,
    /// How many processes were looked into.
    pub processes: usize,
    /// How many would not let themselves be looked into: the app's own, unless the searcher is root.
    pub closed: usize,
}

/// Looks into a process and all below it.
#[must_use]
pub fn by(root: u32, since: SystemTime) -> Held {
    let mut held = Held::default();
    let mut seen = BTreeSet::new();
    for pid in std::iter::once(root).chain(process::descendants(root)) {
        let process = PathBuf::from(format!("/proc/{pid}"));
        if std::fs::read_dir(process.join("fd")).is_err() {
            held.closed += 1;
            continue;
        }
        held.processes += 1;
        for list in ["fd", "map_files"] {
            let entries = std::fs::read_dir(process.join(list));
            for entry in entries.into_iter().flatten().flatten() {
                held.files.extend(
                    file(&entry.path(), since)
                        .filter(|(id, _)| seen.insert(*id))
                        .map(|(_, file)| file),
                );
            }
        }
    }
    held
}

/// Memory that has a descriptor, and devices: not on a disk. The app's folder in memory is searched by its name.
fn is_memory(called: &Path) -> bool {
    ["/memfd:", "/dev/", "/proc/", "/sys/"].iter().any(|place| {
        called
            .as_os_str()
            .as_encoded_bytes()
            .starts_with(place.as_bytes())
    })
}

fn file(path: &Path, since: SystemTime) -> Option<((u64, u64), HeldFile)> {
    let called = path.read_link().ok()?;
    let meta = path.metadata().ok()?;
    let is_fresh = meta.nlink() == 0 || meta.modified().is_ok_and(|at| at >= since);
    (meta.is_file() && is_fresh && !is_memory(&called)).then(|| {
        let path = path.to_path_buf();
        ((meta.dev(), meta.ino()), HeldFile { path, called })
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::time::SystemTime;

    use crate::canary::{Findings, Scanner};

    #[test]
    fn a_file_that_has_no_name_any_more_is_found_and_read() {
        let since = SystemTime::UNIX_EPOCH;
        let mut nameless = tempfile::tempfile().unwrap();
        nameless.write_all(b"a kestrel in hiding").unwrap();
        let held = super::by(std::process::id(), since);
        assert!(held.processes > 0);
        let scanner = Scanner::new(["kestrel in hiding"]).unwrap();
        let mut findings = Findings::default();
        for file in &held.files {
            scanner.content(&file.path, &file.called, &mut findings);
        }
        assert!(!findings.hits.is_empty(), "{:?}", held.files);
    }
}
