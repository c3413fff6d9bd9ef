//! Linux systems whose package manager this program does not know.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{Purpose, System};
use crate::workspace::{Workspace, on_path};

/// A Linux that does not derive from Debian.
pub(crate) struct Linux;

const INSTRUCTIONS: &str = "\
This Linux is not Debian, and package names differ: nothing was installed. What is needed, by its upstream name:
  to build and open the app  WebKitGTK 4.1 with headers, pkg-config, perl, make, Noto fonts (core and CJK)
  for the checks besides     WebKitWebDriver, Xvfb, xauth, xdotool, scrot, age, unzip, OpenSSH's client, Python 3 with venv
Install these and start again. Only Debian 12 has been tried.";

/// Programs that show whether the packages are there: by name, and whether only the checks need them.
const PROGRAMS: &[(&str, bool)] = &[
    ("pkg-config", false),
    ("perl", false),
    ("make", false),
    ("WebKitWebDriver", true),
    ("Xvfb", true),
    ("xdotool", true),
    ("scrot", true),
    ("age", true),
    ("unzip", true),
    ("ssh-keygen", true),
    ("python3", true),
];

impl System for Linux {
    fn prepare(&self, workspace: &Workspace, purpose: Purpose) -> Result<()> {
        let needed = |only_tests: bool| purpose == Purpose::Test || !only_tests;
        let mut missing: Vec<&str> = PROGRAMS
            .iter()
            .filter(|(program, only_tests)| needed(*only_tests) && !on_path(program))
            .map(|(program, _)| *program)
            .collect();
        let webkit = workspace
            .command("pkg-config")
            .args(["--exists", "webkit2gtk-4.1"])
            .status()
            .is_ok_and(|status| status.success());
        if !webkit {
            missing.push("webkit2gtk-4.1 (headers)");
        }
        if missing.is_empty() {
            return Ok(());
        }
        bail!("not found: {}\n\n{INSTRUCTIONS}", missing.join(", "))
    }

    fn window_obstacle(&self) -> Option<String> {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        (!set("DISPLAY") && !set("WAYLAND_DISPLAY")).then(|| {
            "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
             Start this in a desktop session, or over `ssh -X`, or under a virtual display to look at pictures of it:\n\n    \
             xvfb-run --auto-servernum cargo xtask run\n\n\
             `cargo xtask test` needs no display: it brings its own."
                .to_owned()
        })
    }

    fn drives_windows(&self) -> bool {
        on_path("WebKitWebDriver") && on_path("Xvfb")
    }

    fn venv_program(&self, venv: &Path, program: &str) -> PathBuf {
        venv.join("bin").join(program)
    }
}
