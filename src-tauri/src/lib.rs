//! The desktop shell: commands, session, windows and what keeps them apart from the rest of the machine.
//!
//! It holds no domain rule. It must never hand a key or a path to the window, nor answer it while the vault is locked.

#[cfg(test)]
mod across;
mod app;
pub mod calendar;
pub mod called;
pub mod case;
pub mod clipboard;
pub mod commands;
pub mod config;
pub mod custody;
pub mod difference;
pub mod erasing;
pub mod error;
pub mod export;
pub mod facts;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod gate;
pub mod history;
pub mod host;
pub mod import;
pub mod in_words;
pub mod intake;
pub mod job;
pub mod lacking;
pub mod language;
pub mod leaving;
pub mod lifecycle;
pub mod page;
pub mod part;
pub mod person;
pub mod picture;
pub mod playing;
pub mod practice;
pub mod receiver;
pub mod safekeeping;
pub mod sandbox;
pub mod saved_filter;
pub mod session;
pub mod shell;
pub mod sound_copy;
mod surface;
pub mod template;
pub mod timeline;
pub mod together;
pub mod view;
pub mod windows;

use std::io::Write;
use std::process::ExitCode;

/// Runs the app until its window is closed. Nothing is opened unless every protection of this system is in force.
pub fn run() -> ExitCode {
    // A decoder confines itself, and is never a window.
    cairn_media::decoder::enter_if_asked();
    // A player's window and its decoder see one item, and never the vault.
    cairn_player::enter_if_asked();
    let confinement = match sandbox::confine() {
        Ok(confinement) => confinement,
        Err(error) => return refuse(&error),
    };
    let code = match app::run(confinement.folder()) {
        Ok(code) => u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => refuse(&error),
    };
    drop(confinement);
    code
}

/// There is no window to say it in.
fn refuse(error: &dyn std::error::Error) -> ExitCode {
    drop(writeln!(std::io::stderr(), "Cairn did not start: {error}"));
    ExitCode::FAILURE
}
