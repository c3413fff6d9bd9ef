//! Stories in the real window, driven through WebDriver on a display of their own.
//!
//! Every story starts the app in a fresh home, works as a person would, by what is on the page and by the keyboard, and
//! looks at nothing inside the app. File dialogs are GTK's own and are driven by `xdotool`. What comes out is judged by
//! tools that are not ours.

#![allow(
    clippy::print_stdout,
    reason = "counts and figures belong to a test's result"
)]

pub mod app;
pub mod beside;
pub mod blind;
pub mod canary;
pub mod command;
pub mod dialog;
pub mod display;
pub mod drag;
pub mod driver;
pub mod files;
pub mod footage;
pub mod held;
pub mod home;
pub mod inventory;
pub mod keys;
pub mod label;
pub mod logind;
pub mod look;
pub mod page;
pub mod plant;
pub mod process;
pub mod readied;
pub mod setting;
pub mod stick;
pub mod stranger;
pub mod tale;
pub mod traced;
pub mod walk;
