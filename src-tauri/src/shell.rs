//! The one piece of state that Tauri manages.

/// The session and the desktop around it.
#[derive(Default)]
pub struct Shell;
