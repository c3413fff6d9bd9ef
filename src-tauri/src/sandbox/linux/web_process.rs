//! The web processes: which of our children they are, and their end.

use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, getpid, kill_process};

/// How long a web process may take to end by itself.
const PATIENCE: Duration = Duration::from_millis(500);

/// The name of WebKitGTK's web process in `/proc/<pid>/stat`, cut to 15 characters by the kernel.
const NAME: &str = "WebKitWebProces";

/// The web processes that showed something which must not be shown, or remembered, any longer.
#[derive(Debug)]
pub struct WebProcesses(Vec<Stat>);

/// A process: its id and its start time, since ids are used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stat {
    pid: i32,
    parent: i32,
    start: u64,
}

impl WebProcesses {
    /// Lists those that are alive.
    pub fn alive() -> Self {
        let us = getpid().as_raw_nonzero().get();
        let Ok(entries) = std::fs::read_dir("/proc") else {
            return Self(Vec::new());
        };
        Self(
            entries
                .flatten()
                .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
                .filter_map(|pid| stat(pid, NAME))
                .filter(|stat| stat.parent == us)
                .collect(),
        )
    }

    /// Waits for them to end, and kills those that do not.
    pub fn end(self) {
        let deadline = Instant::now() + PATIENCE;
        while self.left().next().is_some() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(20));
        }
        for pid in self.left().filter_map(|stat| Pid::from_raw(stat.pid)) {
            // It may have ended this moment: that is what is wanted.
            let _ = kill_process(pid, Signal::KILL);
        }
    }

    fn left(&self) -> impl Iterator<Item = Stat> {
        self.0
            .iter()
            .copied()
            .filter(|was| stat(was.pid, NAME).as_ref() == Some(was))
    }
}

/// Reads `/proc/<pid>/stat` (proc(5)) if the process has this name and is no zombie.
fn stat(pid: i32, name: &str) -> Option<Stat> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (head, tail) = text.rsplit_once(") ")?;
    if head.split_once('(')?.1 != name {
        return None;
    }
    let fields: Vec<&str> = tail.split(' ').collect();
    // State is the third field of the whole, parent the fourth, start time the twenty-second.
    if *fields.first()? == "Z" {
        return None;
    }
    Some(Stat {
        pid,
        parent: fields.get(1)?.parse().ok()?,
        start: fields.get(19)?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_process_is_known_by_name_parent_and_start() {
        let mut child = std::process::Command::new("sleep")
            .arg("60")
            .spawn()
            .unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        // The child has its own name only after exec.
        let deadline = Instant::now() + Duration::from_secs(5);
        while stat(pid, "sleep").is_none() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(5));
        }
        let seen = stat(pid, "sleep").unwrap();
        assert_eq!(seen.parent, i32::try_from(std::process::id()).unwrap());
        assert_eq!(stat(pid, "other"), None);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(stat(pid, "sleep"), None);
    }
}
