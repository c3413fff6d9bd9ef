//! The window: the one web view, built anew whenever the old one may hold what must not be remembered.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::sandbox::WebProcesses;

/// Numbers the windows, so that each has its own label: `main-1`, `main-2`. The capability names `main-*`.
static NUMBER: AtomicU32 = AtomicU32::new(1);

/// The least that every screen is made for.
const SIZE: (f64, f64) = (1024.0, 600.0);

/// Builds a window.
///
/// # Errors
/// If the web view cannot be made.
pub fn build(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let label = format!("main-{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let builder = WebviewWindowBuilder::new(app, &label, WebviewUrl::App("index.html".into()))
        .title("Cairn")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(640.0, 480.0)
        .on_navigation(is_ours)
        .on_document_title_changed(entitle)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .browser_extensions_enabled(false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(true);
    let window = remember_nothing(app, &label, builder)?.build()?;
    harden(&window)?;
    Ok(window)
}

/// Calls the window what its page calls itself. The interface has two titles, both of them words of ours: the app's name,
/// and that this is practice.
fn entitle(window: WebviewWindow, title: String) {
    // A window that cannot be renamed keeps the name of the app; the banner in it says the same.
    drop(window.set_title(&title));
}

/// An incognito window keeps nothing. One that WebDriver drives cannot be incognito; its data goes to the folder in
/// memory, where `XDG_DATA_HOME` points.
///
/// Tauri registers our scheme once for each data directory, while every incognito web view has a context of its own: with
/// a directory that two windows share, the second one would know no scheme and show nothing.
fn remember_nothing<'a>(
    app: &AppHandle,
    label: &str,
    builder: WebviewWindowBuilder<'a, tauri::Wry, AppHandle>,
) -> tauri::Result<WebviewWindowBuilder<'a, tauri::Wry, AppHandle>> {
    if cfg!(feature = "automation") {
        return Ok(builder);
    }
    let own = app.path().app_local_data_dir()?.join(label);
    Ok(builder.incognito(true).data_directory(own))
}

/// Turns off what the interface does not use and what could store, record or send.
#[cfg(target_os = "linux")]
fn harden(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{SettingsExt, WebViewExt};
    window.with_webview(|view| {
        let careless = crate::sandbox::is_careless();
        note_no_files(careless);
        if let Some(settings) = view.inner().settings() {
            settings.set_enable_html5_local_storage(careless);
            settings.set_enable_html5_database(false);
            settings.set_enable_page_cache(false);
            settings.set_enable_webgl(false);
            settings.set_enable_media_stream(false);
            settings.set_enable_webrtc(false);
            settings.set_enable_dns_prefetching(false);
            settings.set_javascript_can_open_windows_automatically(false);
            settings.set_allow_file_access_from_file_urls(false);
            settings.set_allow_universal_access_from_file_urls(false);
        }
    })
}

/// GTK keeps a list of the files that its dialogs returned, and would keep it in the folder in memory while the vault is
/// locked.
#[cfg(target_os = "linux")]
fn note_no_files(careless: bool) {
    use gtk::prelude::GtkSettingsExt;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(careless);
    }
}

#[cfg(not(target_os = "linux"))]
fn harden(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Whether an address is the interface itself.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// How long a rebuild is waited for. A web process that does not end by itself is killed well before.
const GONE_WITHIN: Duration = Duration::from_secs(2);

/// Builds the new window first, so that the app does not end for want of one; then destroys the old ones. Returns once
/// their web processes are gone: before the machine sleeps, what they showed must not be in memory any more.
///
/// Must not be called on the event loop, which does the work.
pub fn rebuild(app: &AppHandle) {
    let app = app.clone();
    let on_main = app.clone();
    let (gone, are_gone) = mpsc::channel();
    // Fails only when the event loop is over, and the windows with it.
    drop(app.run_on_main_thread(move || {
        let old = on_main.webview_windows();
        let processes = WebProcesses::alive();
        if let Ok(new) = build(&on_main) {
            drop(new.set_focus());
        }
        for window in old.into_values() {
            drop(window.destroy());
        }
        std::thread::spawn(move || {
            processes.end();
            // Nobody waits any longer: then nobody needs to know.
            let _ = gone.send(());
        });
    }));
    let _ = are_gone.recv_timeout(GONE_WITHIN);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use super::*;

    #[test]
    fn only_the_interface_itself_may_be_navigated_to() {
        let ours = |text: &str| is_ours(&text.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        for other in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost.example.org/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
