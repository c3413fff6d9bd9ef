//! Starts the window. Everything is in the library, so that tests reach it without one.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    cairn_desktop::run()
}
