//! What the shell asks of the desktop: dialogs, announcements, a new window. The app fulfils it with Tauri; tests
//! without a window.

use std::path::PathBuf;

use crate::clipboard::CopiedPicture;
use crate::view::{FilesDropped, JobDone, JobFailed, JobProgress};

/// Something to tell the window.
#[derive(Clone, Debug)]
pub enum Announcement {
    /// How far a job is.
    Progress(JobProgress),
    /// A job is done.
    Done(JobDone),
    /// A job failed.
    Failed(JobFailed),
    /// Files were dropped on the window.
    Dropped(FilesDropped),
}

/// The desktop.
pub trait Host: Send + Sync + 'static {
    /// Tells the window.
    fn announce(&self, announcement: Announcement);
    /// Builds the window anew, and returns once the web process of the old one has ended.
    fn rebuild_window(&self);
    /// Lets the user pick a folder. Blocks.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Lets the user pick files. Blocks.
    fn pick_files(&self) -> Vec<PathBuf>;
    /// The picture that lies on the clipboard. Blocks while the program that has it is asked.
    fn copied_picture(&self) -> Option<CopiedPicture>;
    /// Lets the user say where a new file goes. Blocks.
    fn pick_target(&self, suggested_name: &str) -> Option<PathBuf>;
}
