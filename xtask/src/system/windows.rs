//! Windows. Not tried yet: what is written here follows the documentation of Tauri and Microsoft.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{Purpose, System};
use crate::workspace::{Workspace, on_path};

/// Windows 10 or later.
pub(crate) struct Windows;

impl System for Windows {
    fn prepare(&self, _workspace: &Workspace, purpose: Purpose) -> Result<()> {
        println!("Cairn has not been tried on Windows. What happens from here on is unknown.");
        if !on_path("perl") {
            bail!(
                "perl is not on the search path. OpenSSL, which SQLCipher needs, is built with it: install Strawberry Perl \
                 and the Visual Studio Build Tools with the C++ workload, then start again."
            );
        }
        if purpose == Purpose::Test {
            println!(
                "The steps e2e and canary are left out: they have been written for WebKitGTK."
            );
        }
        Ok(())
    }

    fn window_obstacle(&self) -> Option<String> {
        None
    }

    fn drives_windows(&self) -> bool {
        false
    }

    fn venv_program(&self, venv: &Path, program: &str) -> PathBuf {
        venv.join("Scripts").join(format!("{program}.exe"))
    }
}
