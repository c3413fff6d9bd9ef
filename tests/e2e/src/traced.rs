//! Files that a process and all that come from it open to write to, as the kernel tells `strace`.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// What may be opened.
const CALLS: &str = "trace=open,openat,openat2,creat";

/// A process under watch, until this is asked what it saw.
pub struct Traced {
    strace: Child,
    log: tempfile::NamedTempFile,
}

impl Traced {
    /// Watches a process that runs, every thread of it, and every process that it will start.
    ///
    /// # Errors
    /// strace is not installed, or may not watch it.
    pub fn watch(process: u32) -> Result<Self> {
        Self::start(&["-p", &process.to_string()])
    }

    /// Starts a program under watch.
    ///
    /// # Errors
    /// strace is not installed.
    pub fn run(program: &[&str]) -> Result<Self> {
        Self::start(program)
    }

    fn start(what: &[&str]) -> Result<Self> {
        let log = tempfile::NamedTempFile::new()?;
        let strace = Command::new("strace")
            .args(["-f", "-qq", "-e", CALLS, "-o"])
            .arg(log.path())
            .args(what)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start strace")?;
        Ok(Self { strace, log })
    }

    /// Waits until it has seen something of this name opened.
    ///
    /// # Errors
    /// It ended before.
    pub fn until_it_sees(&mut self, name: &str) -> Result<()> {
        for _ in 0..200 {
            if std::fs::read_to_string(self.log.path())?.contains(name) {
                return Ok(());
            }
            ensure!(self.strace.try_wait()?.is_none(), "strace ended");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        anyhow::bail!("strace saw nothing of {name}")
    }

    /// Ends the watch where the process still runs, and says which files were opened to write to.
    ///
    /// # Errors
    /// What strace wrote cannot be read.
    pub fn written(mut self) -> Result<Vec<PathBuf>> {
        let pid = self.strace.id().to_string();
        // It lets go of what it watches, and writes down what it has.
        Command::new("kill").args(["-INT", &pid]).status()?;
        self.strace.wait()?;
        Ok(written(&std::fs::read_to_string(self.log.path())?))
    }
}

/// The paths of calls that succeeded and were asked to write.
fn written(log: &str) -> Vec<PathBuf> {
    let writes = |line: &&str| {
        ["O_WRONLY", "O_RDWR", "O_CREAT", "creat("]
            .iter()
            .any(|word| line.contains(word))
            && !line.contains("= -1 ")
    };
    let path = |line: &str| {
        line.split('"')
            .nth(1)
            .map(|path| Path::new(path).to_owned())
    };
    log.lines().filter(writes).filter_map(path).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::Traced;

    #[test]
    fn a_file_that_a_child_writes_is_found_and_one_that_it_reads_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("left");
        let script = format!("cat /etc/hostname; (echo left > {})", file.display());
        let traced = Traced::run(&["sh", "-c", &script]).unwrap();
        std::thread::sleep(std::time::Duration::from_secs(2));
        let written = traced.written().unwrap();
        assert!(written.contains(&file), "{written:?}");
        assert!(!written.iter().any(|path| path.ends_with("hostname")));
    }
}
