//! Where things are, and how programs are started from here.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use cargo_metadata::MetadataCommand;

/// The checked-out repository and its build folder.
pub(crate) struct Workspace {
    /// The repository's root.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever the environment puts it.
    pub(crate) target: PathBuf,
    /// The packages of the workspace, without their dependencies.
    #[cfg(test)]
    pub(crate) metadata: cargo_metadata::Metadata,
}

impl Workspace {
    /// Finds the workspace that this program was built from.
    ///
    /// # Errors
    /// `cargo metadata` does not work here.
    pub(crate) fn find() -> Result<Self> {
        let metadata = MetadataCommand::new()
            .no_deps()
            .exec()
            .context("cargo metadata does not answer; start `cargo xtask` inside the repository")?;
        Ok(Self {
            root: metadata.workspace_root.clone().into_std_path_buf(),
            target: metadata.target_directory.clone().into_std_path_buf(),
            #[cfg(test)]
            metadata,
        })
    }

    /// The folder of the Svelte interface.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Tools that are built for the checks alone, such as `cargo-deny`.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The Python environment with other people's implementations of our formats.
    pub(crate) fn peers(&self) -> PathBuf {
        self.target.join("peers")
    }

    /// The app, built both ways, set apart so that one build does not overwrite the other.
    pub(crate) fn apps(&self) -> PathBuf {
        self.target.join("apps")
    }

    /// Screenshots and logs of the tests.
    pub(crate) fn test_output(&self) -> PathBuf {
        self.root.join("test-output")
    }

    /// A program that runs in the repository's root.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// `cargo`, the one that started this program.
    pub(crate) fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Every file that Git knows or would add, relative to the root.
    ///
    /// # Errors
    /// Git is missing or this is no clone.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>> {
        let mut git = self.command("git");
        git.args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ]);
        let names = read(&mut git)?;
        Ok(names
            .split('\0')
            .filter(|name| !name.is_empty())
            .map(PathBuf::from)
            .filter(|name| self.root.join(name).is_file())
            .collect())
    }
}

/// Runs a command and fails when it does.
///
/// # Errors
/// It cannot be started or ends with another status than 0.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let line = spelled(command);
    println!("$ {line}");
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// Runs a command beside others and fails when it does. What it prints is shown when it has ended.
///
/// # Errors
/// It cannot be started or ends with another status than 0.
pub(crate) fn succeed_aside(command: &mut Command) -> Result<()> {
    let line = spelled(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    let text = String::from_utf8_lossy;
    println!("$ {line}\n{}{}", text(&output.stderr), text(&output.stdout));
    if !output.status.success() {
        bail!("`{line}` ended with {}", output.status);
    }
    Ok(())
}

/// Runs a command and returns what it prints.
///
/// # Errors
/// It cannot be started, ends with another status than 0, or prints what is not UTF-8.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", spelled(command), output.status);
    }
    String::from_utf8(output.stdout).context("output that is not UTF-8")
}

/// Whether a program of this name is on the search path.
pub(crate) fn on_path(program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let found = |folder: PathBuf| folder.join(&name).is_file();
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(found))
}

/// Whether the first file is there and not older than the second.
pub(crate) fn newer(first: &Path, second: &Path) -> bool {
    let modified = |path: &Path| path.metadata().and_then(|meta| meta.modified()).ok();
    match (modified(first), modified(second)) {
        (Some(first), Some(second)) => first >= second,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name();
    program
        .into_iter()
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
