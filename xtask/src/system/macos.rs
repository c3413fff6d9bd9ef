//! macOS. Not tried yet: what is written here follows the documentation of Tauri and Apple.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{Purpose, System};
use crate::workspace::{Workspace, on_path};

/// macOS.
pub(crate) struct MacOs;

impl System for MacOs {
    fn prepare(&self, _workspace: &Workspace, purpose: Purpose) -> Result<()> {
        println!("Cairn has not been tried on macOS. What happens from here on is unknown.");
        if !on_path("cc") {
            bail!("there is no C compiler. Run `xcode-select --install`, then start again.");
        }
        if purpose == Purpose::Test {
            println!(
                "The steps e2e and canary are left out: macOS has no WebDriver for an app's own web view."
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
        venv.join("bin").join(program)
    }
}
