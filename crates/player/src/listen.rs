//! A recording's sound from its beginning to its end, as plain samples, without a window: for copies.

use std::io::{self, Read, Seek};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin};
use std::sync::mpsc;
use std::time::Duration;

use cairn_media::decoder::part;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::wire::{Cannot, FromDecoder, Streams, ToDecoder};

/// How long the decoder may say nothing.
const PATIENCE: Duration = Duration::from_secs(20);
/// Messages that wait to be heard.
const WAITING: usize = 4;

/// Why there is no sound, or not all of it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ListenError {
    /// The process could not be started.
    #[error("the decoder could not be started")]
    Start(#[source] io::Error),
    /// On this system nothing is decoded.
    #[error("this system has no decoder for sound")]
    System,
    /// The item itself could not be read.
    #[error("the item could not be read")]
    Item(#[source] io::Error),
    /// The process ended before the sound did.
    #[error("the decoder ended before the sound did")]
    Died,
    /// It said nothing for 20 seconds.
    #[error("the decoder took too long")]
    TooLong,
    /// What it said is no answer.
    #[error("the decoder's answer is none")]
    Lied,
    /// The item holds no sound that can be decoded here, or is damaged.
    #[error("nothing that can be heard")]
    Silent,
    /// Whoever listened wanted no more.
    #[error("stopped")]
    Stopped,
}

/// A stretch of sound: 48,000 moments a second, each of two channels of 16 bits, little-endian, left first.
#[derive(Clone, Copy, Debug)]
pub struct Stretch<'a> {
    /// When it begins, in nanoseconds.
    pub at: u64,
    /// The samples.
    pub samples: &'a [u8],
    /// How long the recording says that it lasts, in nanoseconds.
    pub of: Option<u64>,
}

/// Listens to recordings, each with a decoder of its own.
#[derive(Clone, Debug)]
pub struct Listener {
    program: PathBuf,
}

impl Listener {
    /// With this very program, whose `main` begins with [`crate::enter_if_asked`].
    ///
    /// # Errors
    /// [`ListenError::System`], [`ListenError::Start`].
    pub fn new() -> Result<Self, ListenError> {
        if !cfg!(target_os = "linux") {
            return Err(ListenError::System);
        }
        let program = std::env::current_exe().map_err(ListenError::Start)?;
        Ok(Self { program })
    }

    /// Hears an item of `len` bytes out; `take` gets each stretch in order and says whether to go on.
    ///
    /// # Errors
    /// See [`ListenError`].
    pub fn hear<R: Read + Seek>(
        &self,
        item: &mut R,
        len: u64,
        take: &mut dyn FnMut(Stretch<'_>) -> ControlFlow<()>,
    ) -> Result<(), ListenError> {
        let mut process = Process::start(&self.program)?;
        process.begin(len)?;
        let mut streams = Streams::default();
        let mut buffer = Zeroizing::new(Vec::new());
        loop {
            match process.said()? {
                FromDecoder::Wants { offset, len } => {
                    buffer.resize(len as usize, 0);
                    let read = part(item, offset, &mut buffer).map_err(ListenError::Item)?;
                    process.give(buffer.get(..read).unwrap_or_default())?;
                }
                FromDecoder::Streams(found) => streams = found,
                FromDecoder::Sound(sound) => {
                    let stretch = Stretch {
                        at: sound.at,
                        samples: &sound.samples,
                        of: streams.duration,
                    };
                    if take(stretch).is_break() {
                        return Err(ListenError::Stopped);
                    }
                }
                // A picture beside the sound that nothing here decodes is no loss to who listens.
                FromDecoder::Picture(_) | FromDecoder::Cannot(Cannot::Format(_)) => {}
                FromDecoder::Cannot(Cannot::Read) => return Err(ListenError::Silent),
                FromDecoder::End { .. } if streams.has_sound => return Ok(()),
                FromDecoder::End { .. } => return Err(ListenError::Silent),
            }
        }
    }
}

/// A running decoder. It does not outlive this.
struct Process {
    child: Child,
    to: Option<ChildStdin>,
    said: mpsc::Receiver<io::Result<FromDecoder>>,
}

impl Process {
    fn start(program: &Path) -> Result<Self, ListenError> {
        let mut child = crate::decoder(program)
            .spawn()
            .map_err(ListenError::Start)?;
        let (told, said) = mpsc::sync_channel(WAITING);
        let to = child.stdin.take();
        if let Some(mut from) = child.stdout.take() {
            std::thread::spawn(move || {
                loop {
                    let message = FromDecoder::read(&mut from);
                    let is_last = message.is_err();
                    if told.send(message).is_err() || is_last {
                        return;
                    }
                }
            });
        }
        Ok(Self { child, to, said })
    }

    fn begin(&mut self, len: u64) -> Result<(), ListenError> {
        self.tell(&ToDecoder::Begin { len })
    }

    fn give(&mut self, part: &[u8]) -> Result<(), ListenError> {
        self.tell(&ToDecoder::Part(part.to_vec().into()))
    }

    fn tell(&mut self, what: &ToDecoder) -> Result<(), ListenError> {
        let to = self.to.as_mut().ok_or(ListenError::Died)?;
        what.write(to).map_err(|_| ListenError::Died)
    }

    fn said(&self) -> Result<FromDecoder, ListenError> {
        match self.said.recv_timeout(PATIENCE) {
            Ok(Ok(said)) => Ok(said),
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => Err(ListenError::Lied),
            Ok(Err(_)) | Err(mpsc::RecvTimeoutError::Disconnected) => Err(ListenError::Died),
            Err(mpsc::RecvTimeoutError::Timeout) => Err(ListenError::TooLong),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended cannot be stopped, and is buried all the same.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
