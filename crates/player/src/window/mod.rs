//! The process that shows and plays plain samples, in a window of its own. Parts of the item it hands on, unread, to the decoder that it
//! started, and reads back pictures and sound of known sizes.

mod controls;
mod feed;
mod layout;
mod note;
mod reel;
mod screen;
mod show;
mod sound;

use std::io;

use gtk::glib;
use rustix::process::{DumpableBehavior, set_dumpable_behavior};

/// Shows one item until the window is closed or the app is gone.
///
/// # Errors
/// There is no display, or the app is gone.
pub(crate) fn run() -> io::Result<()> {
    // What is shown is nobody else's to read out of this process.
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    let (feed, reel, manner) = feed::start()?;
    gtk::init().map_err(|_| io::ErrorKind::Unsupported)?;
    glib::set_prgname(Some("cairn"));
    // Without it there is no sound, and pictures are still to be seen.
    let sound = gstreamer::init().ok().and_then(|()| sound::Sound::new());
    let show = show::Show::new(reel, sound);
    controls::open(show, &feed, &manner);
    gtk::main();
    Ok(())
}
