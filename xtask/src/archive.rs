//! Debian's archive, read beside what is installed: other people's programs and files that the checks compare with.
//!
//! Everything comes from the archive that this system is installed from, its signature checked by apt, into the target folder.
//! Nothing is installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace::{Workspace, read, succeed};

/// The key that Debian signs its archive with.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What is fetched of Debian's newest release: `age`, the first with hybrid receivers, with the plugin that gives them to others, and
/// the fastest to compare with; `rage`, and the C library that it needs, since this system's may be older. The archive keeps no
/// version but the newest of each, so none is named.
const NEWEST: [&str; 4] = ["age", "rage", "libc6", "libgcc-s1"];

/// Runs `rage` with its own C library, wherever the folder stands.
const RAGE: &str = r#"here=$(dirname "$0")
library=$(echo "$here"/usr/lib/*-linux-gnu)
exec "$library"/ld-linux-*.so.* --library-path "$library" "$here/usr/bin/rage" "$@"
"#;

/// Debian's newest `age`. Fetched once; gives the program.
///
/// # Errors
/// As of [`newest`].
pub(crate) fn newer_age(workspace: &Workspace) -> Result<PathBuf> {
    Ok(newest(workspace)?.join("usr/bin/age"))
}

/// The folder in which [`NEWEST`] is unpacked, fetched once: programs in `usr/bin`, and `rage.sh`, which starts `rage`.
///
/// # Errors
/// This is no Debian, or its archive does not answer.
pub(crate) fn newest(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.tools().join("sid");
    let rage = folder.join("rage.sh");
    if !rage.is_file() {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        let archive = Archive::of_this_system(workspace)?;
        let sources = format!("deb [signed-by={KEYRING}] {} sid main\n", archive.address);
        let what: Vec<&str> = ["download"].into_iter().chain(NEWEST).collect();
        fetch(workspace, &folder, &sources, &what)?;
        for package in ending_in(&folder, ".deb")? {
            let mut unpack = workspace.command("dpkg-deb");
            succeed(unpack.arg("-x").arg(package).arg(&folder))?;
        }
        std::fs::write(rage, RAGE)?;
    }
    Ok(folder)
}

/// The photographs with which exiftool tests itself, of some forty makers of cameras: from its Debian source package, fetched
/// once. Gives their folder.
///
/// # Errors
/// This is no Debian, or its archive does not answer.
pub(crate) fn photographs(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.tools().join("photographs");
    let images = folder.join("t/images");
    if images.is_dir() {
        return Ok(images);
    }
    let Archive { address, release } = Archive::of_this_system(workspace)?;
    let sources = format!("deb-src [signed-by={KEYRING}] {address} {release} main\n");
    let what = ["source", "--tar-only", "libimage-exiftool-perl"];
    fetch(workspace, &folder, &sources, &what)?;
    for package in ending_in(&folder, ".orig.tar.xz")? {
        let mut unpack = workspace.command("tar");
        unpack.arg("-xf").arg(package).arg("-C").arg(&folder);
        succeed(unpack.args(["--strip-components=1", "--wildcards", "*/t/images/*"]))?;
    }
    Ok(images)
}

/// Lets apt do something with a part of the archive, its files in a folder of their own.
fn fetch(workspace: &Workspace, folder: &Path, sources: &str, what: &[&str]) -> Result<()> {
    for below in ["lists/partial", "cache/archives/partial", "none"] {
        std::fs::create_dir_all(folder.join(below))
            .context("the target folder cannot be written")?;
    }
    std::fs::write(folder.join("sources.list"), sources)?;
    succeed(apt(workspace, folder).arg("update"))?;
    succeed(apt(workspace, folder).args(what))
}

fn apt(workspace: &Workspace, folder: &Path) -> Command {
    let mut apt = workspace.command("apt-get");
    apt.current_dir(folder).arg("-qq");
    for (option, value) in [
        ("Dir::State", ""),
        ("Dir::State::lists", "lists"),
        ("Dir::Cache", "cache"),
        ("Dir::Etc::sourcelist", "sources.list"),
        ("Dir::Etc::sourceparts", "none"),
    ] {
        let value = folder.join(value);
        apt.arg("-o").arg(format!("{option}={}", value.display()));
    }
    // Root would read as another account, which may not enter this folder.
    apt.args(["-o", "APT::Sandbox::User=root"]);
    apt.args(["-o", "Acquire::Languages=none", "-o", "Acquire::Retries=3"]);
    apt
}

fn ending_in(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let found: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    ensure!(!found.is_empty(), "apt-get downloaded nothing");
    Ok(found)
}

/// Debian's archive, as this system knows it.
#[derive(Debug, PartialEq, Eq)]
struct Archive {
    /// Where it is.
    address: String,
    /// What this system is installed from.
    release: String,
}

impl Archive {
    fn of_this_system(workspace: &Workspace) -> Result<Self> {
        let mut targets = workspace.command("apt-get");
        targets.args(["indextargets", "--format", "$(ORIGIN) $(RELEASE) $(SITE)"]);
        let told = read(targets.arg("Created-By: Packages"))?;
        Self::first(&told).context("apt-get names no archive of Debian")
    }

    fn first(told: &str) -> Option<Self> {
        told.lines().find_map(|line| {
            let mut words = line.split(' ');
            let (origin, release, address) = (words.next()?, words.next()?, words.next()?);
            let is_whole = origin == "Debian" && !release.contains('-');
            is_whole.then(|| Self {
                address: address.to_owned(),
                release: release.to_owned(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Archive;

    #[test]
    fn the_archive_is_that_of_the_system_itself_and_not_of_its_updates() {
        let told = "Node Source nodistro https://one.example\n\
                    Debian bookworm-security https://two.example/debian-security\n\
                    Debian bookworm https://three.example/debian\n";
        let found = Archive {
            address: "https://three.example/debian".to_owned(),
            release: "bookworm".to_owned(),
        };
        assert_eq!(Archive::first(told), Some(found));
        assert_eq!(Archive::first("Ubuntu noble https://four.example\n"), None);
    }
}
