//! Sound and moving pictures of evidence, played in a window that sees one item and has no command.
//!
//! Two processes stand between the vault and what is seen and heard, both this same program started again. The *decoder* has GStreamer, the
//! item's bytes and two pipes, and on Linux no system call by which it could open, connect or start anything: what an enemy may have made is
//! taken apart there. It says pictures and sound as plain samples. The *window* shows and plays those; the item's bytes it hands on unread. The
//! app answers what it is asked for: parts of this one item, until the window is closed or the vault locked.
//!
//! Nothing is written to disk: no element of GStreamer that stores anything is loaded, and the decoder can open no file (docs/decisions/0045).

#[cfg(target_os = "linux")]
mod decode;
mod listen;
mod player;
#[cfg(target_os = "linux")]
mod window;
#[doc(hidden)]
pub mod wire;

use std::path::Path;
use std::process::{Command, Stdio};

#[cfg(target_os = "linux")]
use cairn_media::decoder::confinement;
#[cfg(target_os = "linux")]
#[doc(hidden)]
pub use decode::confine_decoder;
pub use listen::{ListenError, Listener, Stretch};
pub use player::{Asked, Manner, PlayError, Player};

/// The word after the program's name that makes it a player's window.
const WINDOW: &str = "play-one-item";
/// The word that makes it a player's decoder.
const DECODER: &str = "decode-sound-and-pictures";

/// Variables of both processes' environments, by which GStreamer and what it uses would otherwise look around, write, or make code: none of that is
/// possible once a decoder is confined.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("GST_PLUGIN_SYSTEM_PATH_1_0", ""),
    ("GST_REGISTRY", "/dev/null"),
    ("GST_REGISTRY_UPDATE", "no"),
    ("GST_REGISTRY_FORK", "no"),
    ("ORC_CODE", "backup"),
];

/// A decoder that is to be started with this program: two pipes, and nothing else of what this process has.
#[doc(hidden)]
#[must_use]
pub fn decoder(program: &Path) -> Command {
    let mut decoder = Command::new(program);
    decoder
        .arg(DECODER)
        .env_clear()
        .envs(ENVIRONMENT)
        .current_dir(std::path::MAIN_SEPARATOR_STR)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    decoder
}

/// Makes this process a player's window or its decoder where it was started as one, and ends it; returns otherwise. Must come first in `main`.
pub fn enter_if_asked() {
    #[cfg(target_os = "linux")]
    {
        let mut arguments = std::env::args_os().skip(1);
        let (first, more) = (arguments.next(), arguments.next());
        match first {
            Some(word) if word == WINDOW && more.is_none() => {
                std::process::exit(i32::from(window::run().is_err()))
            }
            Some(word) if word == DECODER && more.is_none() => confinement::end(&decode::run()),
            _ => (),
        }
    }
}
