//! The app's side: starting a player, giving it parts of its one item, and ending it.

use std::io::{self, Read, Seek};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use cairn_media::decoder::part;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::wire::{ToPlayer, write_open, write_part};
use crate::{ENVIRONMENT, WINDOW};

/// How an item is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manner {
    /// The number by which the window calls it.
    pub exhibit_no: u64,
    /// Whether its pictures stay black until somebody plays it: it is hard to look at.
    pub is_covered: bool,
    /// The app's language, as a BCP 47 tag of at most 35 bytes.
    pub language: String,
}

/// What somebody did in the player's window. That is all that it can say besides asking for parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A key was pressed or the pointer moved: somebody is there.
    Touched,
    /// The app is to lock.
    Lock,
}

/// Why nothing is played.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PlayError {
    /// The process could not be started.
    #[error("the player could not be started")]
    Start(#[source] io::Error),
    /// On this system nothing is played.
    #[error("this system has no player")]
    System,
}

/// A player that shows one item. It ends when this is dropped, and then holds nothing more of the item.
#[derive(Debug)]
pub struct Player {
    child: Arc<Mutex<Child>>,
    answers: Option<JoinHandle<()>>,
}

impl Player {
    /// Opens a window for an item of `len` bytes, in this very program, whose `main` begins with [`crate::enter_if_asked`]. `hear` is told what
    /// somebody does in it, on a thread of the player's, where the player may not be dropped.
    ///
    /// # Errors
    /// See [`PlayError`]. What becomes of the item is said in the player's window.
    pub fn start<R: Read + Seek + Send + 'static>(
        item: R,
        len: u64,
        manner: &Manner,
        hear: impl FnMut(Asked) + Send + 'static,
    ) -> Result<Self, PlayError> {
        if !cfg!(target_os = "linux") {
            return Err(PlayError::System);
        }
        let program = std::env::current_exe().map_err(PlayError::Start)?;
        Self::start_program(program, item, len, manner, hear)
    }

    /// Opens it with another program that has [`crate::enter_if_asked`]: for tests.
    ///
    /// # Errors
    /// See [`PlayError`].
    #[doc(hidden)]
    pub fn start_program<R: Read + Seek + Send + 'static>(
        program: PathBuf,
        item: R,
        len: u64,
        manner: &Manner,
        hear: impl FnMut(Asked) + Send + 'static,
    ) -> Result<Self, PlayError> {
        let mut child = Command::new(program)
            .arg(WINDOW)
            // It loads by name what it needs, and looks for nothing else.
            .envs(ENVIRONMENT)
            .current_dir(std::path::MAIN_SEPARATOR_STR)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(PlayError::Start)?;
        let (to, from) = (child.stdin.take(), child.stdout.take());
        let child = Arc::new(Mutex::new(child));
        let mut started = Self {
            child,
            answers: None,
        };
        let (Some(mut to), Some(from)) = (to, from) else {
            return Err(PlayError::Start(io::ErrorKind::BrokenPipe.into()));
        };
        write_open(&mut to, len, manner).map_err(PlayError::Start)?;
        let child = Arc::clone(&started.child);
        started.answers = Some(std::thread::spawn(move || {
            // It was closed, or says what it may not.
            drop(answer(item, to, from, hear));
            end(&child);
        }));
        Ok(started)
    }

    /// Whether its window was closed.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.answers.as_ref().is_none_or(JoinHandle::is_finished)
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        end(&self.child);
        if let Some(answers) = self.answers.take() {
            // A thread that panicked has let go of the item as well.
            drop(answers.join());
        }
    }
}

/// Stops it where it runs, and waits until it is gone.
fn end(child: &Mutex<Child>) {
    let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
    // One that has ended cannot be stopped, and has nothing to be waited for twice.
    drop(child.kill());
    drop(child.wait());
}

fn answer<R: Read + Seek>(
    mut item: R,
    mut to: impl io::Write,
    mut from: impl Read,
    mut hear: impl FnMut(Asked),
) -> io::Result<()> {
    let mut buffer = Zeroizing::new(Vec::new());
    loop {
        match ToPlayer::read(&mut from)? {
            ToPlayer::Wants { offset, len } => {
                buffer.resize(len as usize, 0);
                let read = part(&mut item, offset, &mut buffer).ok();
                write_part(&mut to, read.and_then(|read| buffer.get(..read)))?;
            }
            ToPlayer::Touched => hear(Asked::Touched),
            ToPlayer::Lock => hear(Asked::Lock),
        }
    }
}
