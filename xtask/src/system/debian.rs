//! Debian and what derives from it: packages by apt.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::linux::Linux;
use super::{Purpose, System};
use crate::workspace::{Workspace, on_path, succeed};

/// What building and opening the app needs. `perl` and `make` build OpenSSL for SQLCipher; GStreamer plays sound and video, `libav` what most
/// phones record.
const TO_RUN: &[&str] = &[
    "git",
    "make",
    "perl",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgstreamer1.0-dev",
    "libgstreamer-plugins-base1.0-dev",
    "gstreamer1.0-plugins-good",
    "gstreamer1.0-libav",
    "fonts-noto-core",
    "fonts-noto-cjk",
];

/// What the checks need besides: a driver and a display for the window, and other people's tools for our formats.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "xdotool",
    "scrot",
    "dbus-daemon",
    "age",
    "libimage-exiftool-perl",
    "libarchive-zip-perl",
    "poppler-utils",
    "ffmpeg",
    "strace",
    "unzip",
    "openssh-client",
    "python3-venv",
    "dosfstools",
];

/// A kernel that is a program, with which the checks mount a FAT32 stick. Debian builds it for this architecture only.
#[cfg(target_arch = "x86_64")]
const KERNEL_TO_TEST: &[&str] = &["user-mode-linux", "kmod"];
#[cfg(not(target_arch = "x86_64"))]
const KERNEL_TO_TEST: &[&str] = &[];

/// Debian, found by `/etc/os-release`.
pub(crate) struct Debian;

/// Whether `/etc/os-release` names Debian as this system or as what it derives from.
pub(crate) fn is_debian() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| names_debian(&text))
}

fn names_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| matches!(*key, "ID" | "ID_LIKE"))
        .flat_map(|(_, value)| value.trim_matches('"').split_whitespace())
        .any(|id| id == "debian")
}

impl System for Debian {
    fn prepare(&self, workspace: &Workspace, purpose: Purpose) -> Result<()> {
        let missing = missing(purpose)?;
        if missing.is_empty() {
            return Ok(());
        }
        println!("missing packages: {}", missing.join(" "));
        let Some(before) = privilege() else {
            bail!(
                "this account may not install packages. Run this line, then start again:\n\n    \
                 sudo apt-get update && sudo apt-get install --no-install-recommends {}\n",
                missing.join(" ")
            );
        };
        apt(workspace, before, &["update"])?;
        let mut install = vec!["install", "--yes", "--no-install-recommends"];
        install.extend(missing);
        apt(workspace, before, &install)
    }

    fn window_obstacle(&self) -> Option<String> {
        Linux.window_obstacle()
    }

    fn drives_windows(&self) -> bool {
        true
    }

    fn venv_program(&self, venv: &Path, program: &str) -> PathBuf {
        Linux.venv_program(venv, program)
    }
}

fn missing(purpose: Purpose) -> Result<Vec<&'static str>> {
    let mut wanted = TO_RUN.to_vec();
    if purpose == Purpose::Test {
        wanted.extend(TO_TEST.iter().chain(KERNEL_TO_TEST));
    }
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\\n"])
        .args(&wanted)
        .stderr(Stdio::null())
        .output()
        .context("cannot start dpkg-query")?;
    let answer = String::from_utf8_lossy(&output.stdout).into_owned();
    let installed = |package: &&str| answer.lines().any(|l| l == format!("{package} installed"));
    Ok(wanted.into_iter().filter(|p| !installed(p)).collect())
}

/// The words before `apt-get`: none for root, `sudo -n` where it asks nothing, or `None` when neither works.
fn privilege() -> Option<&'static [&'static str]> {
    if effective_user_is_root() {
        return Some(&[]);
    }
    let silent = |command: &mut Command| {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    let sudo = on_path("sudo") && silent(Command::new("sudo").args(["-n", "true"]));
    sudo.then_some(&["sudo", "-n"] as &[&str])
}

fn effective_user_is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn apt(workspace: &Workspace, before: &[&str], arguments: &[&str]) -> Result<()> {
    let mut words =
        before
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
    let Some(program) = words.next() else {
        bail!("no program to start")
    };
    succeed(workspace.command(program).args(words).args(arguments))
}

#[cfg(test)]
mod tests {
    use super::names_debian;

    #[test]
    fn debian_and_what_derives_from_it_are_told_from_others() {
        assert!(names_debian("NAME=\"Debian\"\nID=debian\n"));
        assert!(names_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(names_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!names_debian("ID=fedora\nHOME_URL=https://debian\n"));
        assert!(!names_debian("ID_LIKE=debianish\n"));
    }
}
