//! The app: Tauri's builder, and the desktop as the shell sees it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};

use tauri::{AppHandle, DragDropEvent, Emitter, Manager, RunEvent, WindowEvent, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::clipboard::{self, CopiedPicture};
use crate::host::{Announcement, Host};
use crate::session::Session;
use crate::shell::Shell;
use crate::view::FilesDropped;
use crate::{commands, lifecycle, practice, surface, windows};

/// Runs the event loop until the window is closed; gives the exit code. Practice vaults go below `private_folder`.
///
/// # Errors
/// If the toolkit cannot be started: no display, most often.
pub(crate) fn run(private_folder: Option<&Path>) -> tauri::Result<i32> {
    let practice_parent = private_folder.map(Path::to_owned);
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| focus(app)))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(surface::handler!(Wry))
        .setup(|app| {
            let shell = shell(app.handle(), practice_parent)?;
            app.manage(Arc::clone(&shell));
            lifecycle::watch(&shell);
            windows::build(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    Ok(app.run_return(on_event))
}

fn shell(app: &AppHandle, practice_parent: Option<PathBuf>) -> tauri::Result<Arc<Shell>> {
    let config_file = app.path().app_config_dir()?.join("config.json");
    let session = Session::new(config_file, &app.path().home_dir()?).practising_in(practice_parent);
    practice::remove_stale(session.practice_parent());
    Ok(Shell::new(session, Box::new(Desktop(app.clone()))))
}

fn focus(app: &AppHandle) {
    for (_, window) in app.webview_windows() {
        drop(window.unminimize());
        drop(window.set_focus());
    }
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => {
            api.prevent_close();
            close(app);
        }
        RunEvent::WindowEvent {
            event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }),
            ..
        } => dropped(app, paths),
        // An exit that nobody asked for: the old window went before the new one came.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        RunEvent::Exit
        | RunEvent::ExitRequested { .. }
        | RunEvent::WindowEvent { .. }
        | RunEvent::WebviewEvent { .. }
        | RunEvent::Ready
        | RunEvent::Resumed
        | RunEvent::MainEventsCleared
        | RunEvent::MenuEvent(_)
        | _ => {}
    }
}

/// Locks, then ends the app: what was typed is committed first, away from the event loop.
fn close(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        app.state::<Arc<Shell>>().shut();
        app.exit(0);
    });
}

/// Keeps the paths and tells the window how many there are.
fn dropped(app: &AppHandle, paths: Vec<PathBuf>) {
    let shell = Arc::clone(&app.state::<Arc<Shell>>());
    // The session may be held by a job: not on the event loop.
    std::thread::spawn(move || {
        let count = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        shell.session().dropped = paths;
        shell.announce(Announcement::Dropped(FilesDropped { count }));
    });
}

/// The desktop, by Tauri.
struct Desktop(AppHandle);

impl Desktop {
    fn dialog(&self) -> FileDialogBuilder<Wry> {
        let dialog = self.0.dialog().file();
        match self.0.webview_windows().into_values().next() {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Host for Desktop {
    fn announce(&self, announcement: Announcement) {
        // A window that is just being replaced hears nothing, and has nobody to tell.
        drop(match announcement {
            Announcement::Progress(payload) => self.0.emit("job-progress", payload),
            Announcement::Done(payload) => self.0.emit("job-done", payload),
            Announcement::Failed(payload) => self.0.emit("job-failed", payload),
            Announcement::Dropped(payload) => self.0.emit("files-dropped", payload),
        });
    }

    fn rebuild_window(&self) {
        windows::rebuild(&self.0);
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        ask(|answer| self.dialog().pick_folder(answer)).and_then(local)
    }

    fn pick_files(&self) -> Vec<PathBuf> {
        let files: Option<Vec<FilePath>> = ask(|answer| self.dialog().pick_files(answer));
        files.into_iter().flatten().filter_map(local).collect()
    }

    fn copied_picture(&self) -> Option<CopiedPicture> {
        let (send, receive) = mpsc::channel();
        let look = move || drop(send.send(clipboard::picture()));
        self.0.run_on_main_thread(look).ok()?;
        receive.recv().ok().flatten()
    }

    fn pick_target(&self, suggested_name: &str) -> Option<PathBuf> {
        let dialog = self.dialog().set_file_name(suggested_name);
        ask(|answer| dialog.save_file(answer)).and_then(local)
    }
}

/// Opens a dialog and waits for its answer; none where it went away without one.
fn ask<T: Send + 'static>(open: impl FnOnce(Box<dyn FnOnce(Option<T>) + Send>)) -> Option<T> {
    let (send, receive) = mpsc::channel();
    open(Box::new(move |answer| drop(send.send(answer))));
    receive.recv().ok().flatten()
}

fn local(path: FilePath) -> Option<PathBuf> {
    path.into_path().ok()
}

/// Whether this command carries a secret, and is therefore not in the bindings.
pub(crate) fn is_secret(command: &str) -> bool {
    commands::secret::NAMES.contains(&command)
}
