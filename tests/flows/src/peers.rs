//! Tools of others: `age`, `unzip`, `sha256sum`, `ssh-keygen` of the system, and PyPI's `bagit`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs a tool in a folder and gives its stdout.
///
/// # Panics
/// If the tool is not there or does not end well.
pub fn tool(folder: &Path, program: impl AsRef<Path>, arguments: &[&Path]) -> Vec<u8> {
    let program = program.as_ref();
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{} {arguments:?}: {said}",
        program.display()
    );
    output.stdout
}

/// Decrypts a file with `age -d -i`.
///
/// # Panics
/// If it does not decrypt.
#[must_use]
pub fn decrypt(file: &Path, identity: &Path, to: &Path) -> PathBuf {
    let folder = file.parent().unwrap();
    let arguments = ["-d", "-i"].map(Path::new);
    tool(
        folder,
        "age",
        &[
            arguments[0],
            arguments[1],
            identity,
            Path::new("-o"),
            to,
            file,
        ],
    );
    to.to_owned()
}

/// A bag that a bundle held.
pub struct Bag(
    /// Its folder.
    pub PathBuf,
);

impl Bag {
    /// Tests and unpacks a ZIP with `unzip`.
    ///
    /// # Panics
    /// If `unzip` finds anything wrong, or there is not exactly one folder in it.
    #[must_use]
    pub fn unpack(zip: &Path, into: &Path) -> Self {
        fs::create_dir(into).unwrap();
        tool(into, "unzip", &[Path::new("-t"), zip]);
        tool(into, "unzip", &[Path::new("-q"), zip]);
        let mut folders = fs::read_dir(into)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let folder = folders.next().unwrap();
        assert!(folder.is_dir() && folders.next().is_none());
        Self(folder)
    }

    /// Validates the bag with `bagit` and its manifests with `sha256sum`.
    ///
    /// # Panics
    /// If either finds anything wrong.
    pub fn validate(&self) {
        for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
            tool(
                &self.0,
                "sha256sum",
                &[
                    Path::new("--check"),
                    Path::new("--strict"),
                    Path::new(manifest),
                ],
            );
        }
        let arguments = ["-m", "bagit", "--validate"].map(Path::new);
        let [module, bagit, validate] = arguments;
        tool(&self.0, python(), &[module, bagit, validate, &self.0]);
    }

    /// Verifies the signature over the tag manifest with `ssh-keygen -Y verify`, as `README.txt` says.
    ///
    /// # Panics
    /// If it does not hold.
    pub fn verify_signature(&self) {
        let signers = fs::read_to_string(self.0.join("allowed_signers")).unwrap();
        let principal = signers.split_whitespace().next().unwrap();
        let manifest = fs::File::open(self.0.join("tagmanifest-sha256.txt")).unwrap();
        let verified = Command::new("ssh-keygen")
            .args([
                "-Y",
                "verify",
                "-f",
                "allowed_signers",
                "-n",
                "cairn-bundle-v1",
            ])
            .args(["-I", principal, "-s", "tagmanifest-sha256.txt.sig"])
            .current_dir(&self.0)
            .stdin(manifest)
            .output()
            .unwrap();
        assert!(
            verified.status.success(),
            "{}",
            String::from_utf8_lossy(&verified.stderr)
        );
    }
}

/// The Python that has `bagit`: that of the folder which `cargo xtask test` prepares.
fn python() -> PathBuf {
    let venv = std::env::var_os("CAIRN_PEERS_VENV")
        .expect("CAIRN_PEERS_VENV names the folder with bagit: run `cargo xtask test`");
    PathBuf::from(venv).join("bin/python3")
}
