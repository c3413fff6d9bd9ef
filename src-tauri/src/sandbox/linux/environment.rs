//! The environment that GTK and WebKit read: without what lets others drive or watch the window.

/// Variables by which the web view can be driven or inspected, or writes what it shows to a log.
const CLEARED: [&str; 12] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DEBUG",
    "WEBKIT_WEBPROCESS_CRASH",
    "JSC_logGC",
    "GTK_DEBUG",
    "GDK_DEBUG",
    "GST_DEBUG",
    "GST_DEBUG_FILE",
    "GST_DEBUG_DUMP_DOT_DIR",
    "G_MESSAGES_DEBUG",
];

/// Removes them, and every other variable of the inspector; a build for WebDriver keeps them.
pub(super) fn clear() {
    if cfg!(feature = "automation") {
        return;
    }
    let inspector = std::env::vars_os()
        .map(|(name, _)| name)
        .filter(|name| name.to_string_lossy().starts_with("WEBKIT_INSPECTOR"));
    for name in inspector.chain(CLEARED.iter().map(Into::into)) {
        remove(&name);
    }
}

/// Sets a variable for this process and its children.
#[allow(
    unsafe_code,
    reason = "the environment may be changed while no other thread exists, and this runs first in main"
)]
pub(super) fn set(name: &str, value: &std::path::Path) {
    // SAFETY: `confine` runs before any other thread is started.
    unsafe { std::env::set_var(name, value) };
}

#[allow(
    unsafe_code,
    reason = "the environment may be changed while no other thread exists, and this runs first in main"
)]
fn remove(name: &std::ffi::OsStr) {
    // SAFETY: `confine` runs before any other thread is started.
    unsafe { std::env::remove_var(name) };
}
