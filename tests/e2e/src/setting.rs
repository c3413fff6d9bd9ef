//! Where the programs under test are, and how they are to look.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// A language of the interface, by its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Arabic, written from right to left.
    Arabic,
    /// Chinese.
    Chinese,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::English, Self::Arabic, Self::Chinese];

    /// Its tag, as the interface names it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Chinese => "zh",
        }
    }

    /// The locale that a desktop in this language sets.
    #[must_use]
    pub const fn locale(self) -> &'static str {
        match self {
            Self::English => "en_GB.UTF-8",
            Self::Arabic => "ar_EG.UTF-8",
            Self::Chinese => "zh_CN.UTF-8",
        }
    }

    /// The direction of its script.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::English | Self::Chinese => "ltr",
        }
    }
}

/// Light or dark, as the desktop says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in the names of screenshots.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The GTK theme that makes the desktop so.
    #[must_use]
    pub const fn gtk(self) -> &'static str {
        match self {
            Self::Light => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }
}

/// The app that WebDriver may drive.
///
/// # Errors
/// `cargo xtask test` has not built it.
pub fn automated_app() -> Result<PathBuf> {
    from_environment("CAIRN_APP_AUTOMATION")
}

/// The app as it ships.
///
/// # Errors
/// `cargo xtask test` has not built it.
pub fn shipped_app() -> Result<PathBuf> {
    from_environment("CAIRN_APP")
}

/// The `cairn` command.
///
/// # Errors
/// `cargo xtask test` has not built it.
pub fn command() -> Result<PathBuf> {
    from_environment("CAIRN_CLI")
}

/// The sources of the interface.
///
/// # Errors
/// The tests were not started by `cargo xtask test`.
pub fn interface() -> Result<PathBuf> {
    Ok(from_environment("CAIRN_UI")?.join("src"))
}

/// The folder for screenshots and logs.
///
/// # Errors
/// The tests were not started by `cargo xtask test`, or the folder cannot be made.
pub fn output(kind: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(variable("CAIRN_TEST_OUTPUT")?).join(kind);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The Python environment with other people's tools.
///
/// # Errors
/// The tests were not started by `cargo xtask test`.
pub fn peers() -> Result<PathBuf> {
    from_environment("CAIRN_PEERS_VENV")
}

/// The source of axe-core, as npm installed it.
///
/// # Errors
/// The interface's packages are not installed.
pub fn axe() -> Result<String> {
    let file = from_environment("CAIRN_UI")?.join("node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(file).context("axe-core is not installed in ui/node_modules")
}

fn from_environment(name: &str) -> Result<PathBuf> {
    let path = PathBuf::from(variable(name)?);
    anyhow::ensure!(
        path.exists(),
        "{name} names {}, which is not there",
        path.display()
    );
    Ok(path)
}

fn variable(name: &str) -> Result<std::ffi::OsString> {
    std::env::var_os(name)
        .with_context(|| format!("{name} is not set: start these tests by `cargo xtask test e2e`"))
}
