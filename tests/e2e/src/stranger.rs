//! The receiver, who has none of our programs: Debian's `age`, `unzip`, `sha256sum` and `ssh-keygen`, PyPI's `bagit`.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::files::sha256;
use crate::setting;

/// A receiver with a fresh key pair.
pub struct Stranger {
    folder: tempfile::TempDir,
    /// The public key, as it is given to the sender.
    pub recipient: String,
}

impl Stranger {
    /// Makes a key pair with `age-keygen`.
    ///
    /// # Errors
    /// age is not installed.
    pub fn new() -> Result<Self> {
        let folder = tempfile::TempDir::with_prefix("cairn-stranger-")?;
        let identity = folder.path().join("identity.txt");
        run(Command::new("age-keygen").arg("-o").arg(&identity))?;
        let recipient = run(Command::new("age-keygen").arg("-y").arg(&identity))?;
        Ok(Self {
            folder,
            recipient: recipient.trim().to_owned(),
        })
    }

    /// Opens a bundle and checks everything in it; returns the bag's folder.
    ///
    /// # Errors
    /// Any of the tools complains.
    pub fn open(&self, bundle: &Path) -> Result<PathBuf> {
        let zip = self.folder.path().join("bundle.zip");
        let identity = self.folder.path().join("identity.txt");
        run(Command::new("age")
            .arg("-d")
            .arg("-i")
            .arg(identity)
            .arg("-o")
            .arg(&zip)
            .arg(bundle))?;
        run(Command::new("unzip").arg("-tq").arg(&zip))?;
        let opened = self.folder.path().join("opened");
        run(Command::new("unzip")
            .arg("-q")
            .arg(&zip)
            .arg("-d")
            .arg(&opened))?;
        let bag = only_folder(&opened)?;
        run(Command::new("sha256sum")
            .args(["--check", "--strict", "--quiet", "manifest-sha256.txt"])
            .current_dir(&bag))?;
        run(Command::new("sha256sum")
            .args(["--check", "--strict", "--quiet", "tagmanifest-sha256.txt"])
            .current_dir(&bag))?;
        let python = setting::peers()?.join("bin/python");
        run(Command::new(python)
            .args(["-m", "bagit", "--validate", "--quiet"])
            .arg(&bag))?;
        verify_signature(&bag)?;
        Ok(bag)
    }

    /// Checks that every file given is in the bag, byte for byte; returns where each was found.
    ///
    /// # Errors
    /// One is missing or differs.
    pub fn find_originals(bag: &Path, originals: &[PathBuf]) -> Result<Vec<PathBuf>> {
        let mut inside = Vec::new();
        walk(&bag.join("data"), &mut inside)?;
        let mut found = Vec::new();
        for original in originals {
            let digest = sha256(original)?;
            let twin = inside
                .iter()
                .find(|path| sha256(path).is_ok_and(|d| d == digest));
            let twin = twin.with_context(|| format!("{} is not in the bag", original.display()))?;
            run(Command::new("cmp").arg(original).arg(twin))?;
            found.push(twin.clone());
        }
        Ok(found)
    }
}

fn verify_signature(bag: &Path) -> Result<()> {
    let signers = std::fs::read_to_string(bag.join("allowed_signers"))?;
    let principal = signers
        .split_whitespace()
        .next()
        .context("allowed_signers is empty")?;
    let verify = |message: File| -> Command {
        let mut command = Command::new("ssh-keygen");
        command
            .args([
                "-Y",
                "verify",
                "-f",
                "allowed_signers",
                "-n",
                "cairn-bundle-v1",
            ])
            .args(["-I", principal, "-s", "tagmanifest-sha256.txt.sig"])
            .current_dir(bag)
            .stdin(message);
        command
    };
    run(&mut verify(File::open(bag.join("tagmanifest-sha256.txt"))?))?;
    // The control: the same signature over another file must not hold.
    let other = run(&mut verify(File::open(bag.join("manifest-sha256.txt"))?));
    ensure!(
        other.is_err(),
        "the signature holds for a file that was not signed"
    );
    Ok(())
}

/// Runs a tool and returns what it prints.
///
/// # Errors
/// It is not installed, or ends with another status than 0; the message holds what it said.
pub fn run(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stderr(Stdio::piped())
        .output()
        .with_context(|| format!("cannot start {name}"))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        output.status.success(),
        "{name} ended with {}: {said}",
        output.status
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn only_folder(folder: &Path) -> Result<PathBuf> {
    let mut entries = std::fs::read_dir(folder)?;
    let only = entries.next().context("the ZIP is empty")??.path();
    ensure!(
        entries.next().is_none(),
        "the ZIP holds more than one folder"
    );
    Ok(only)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
