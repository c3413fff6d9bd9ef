//! Starts the window. Everything is in the library, so that tests reach it without one.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Wipes every piece of memory that is freed: what was shown or typed passed through it.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    cairn_desktop::run()
}
