//! Starting a decoder, giving it what it asks for, and not believing it.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use serde::de::DeserializeOwned;
use thiserror::Error;
use zeroize::Zeroizing;

use super::{ARGUMENT, Task, wire};
use crate::facts::Fields;
use crate::picture::{NoPicture, Page, Picture, Size};
use crate::text::Passage;

/// How long an item may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why there is no answer. None of them says anything about other items.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The process could not be started.
    #[error("the decoder could not be started")]
    Start(#[source] io::Error),
    /// The item itself could not be read.
    #[error("the item could not be read")]
    Item(#[source] io::Error),
    /// The process ended without an answer: it was stopped at something it may not do, or could not go on.
    #[error("the decoder ended without an answer")]
    Died,
    /// It took longer than 10 seconds.
    #[error("the decoder took too long")]
    TooLong,
    /// What it said is no answer.
    #[error("the decoder's answer is none")]
    Lied,
    /// The item is no picture, or none that can be had.
    #[error("the item shows no picture")]
    NoPicture(NoPicture),
}

/// Starts decoders.
#[derive(Clone, Debug)]
pub struct Decoder {
    program: PathBuf,
    argument: String,
    patience: Duration,
}

impl Decoder {
    /// With this very program, whose `main` begins with [`super::enter_if_asked`].
    ///
    /// # Errors
    /// The system does not say where the program lies.
    pub fn new() -> Result<Self, DecodeError> {
        let program = std::env::current_exe().map_err(DecodeError::Start)?;
        Ok(Self {
            program,
            argument: ARGUMENT.to_owned(),
            patience: PATIENCE,
        })
    }

    /// With another program of this workspace.
    #[doc(hidden)]
    #[must_use]
    pub fn in_program(mut self, program: PathBuf) -> Self {
        self.program = program;
        self
    }

    /// Starts it by another word, and waits as long: for the tests that let it misbehave.
    #[doc(hidden)]
    #[must_use]
    pub fn started_by(mut self, argument: &str, patience: Duration) -> Self {
        argument.clone_into(&mut self.argument);
        self.patience = patience;
        self
    }

    /// What an item of `len` bytes says of itself. Where it has content credentials, another process checks them: what that costs, or
    /// whether it can be done at all, costs nothing of the rest.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn facts<R: Read + Seek>(&self, item: &mut R, len: u64) -> Result<Fields, DecodeError> {
        let mut fields: Fields = self.answer(Task::Facts, item, len)?;
        fields.credentials = None;
        if fields.has_c2pa_manifest {
            item.rewind().map_err(DecodeError::Item)?;
            let checked = self.answer(Task::Credentials, item, len);
            fields.credentials = checked.ok().flatten();
        }
        Ok(fields)
    }

    fn answer<T: DeserializeOwned, R: Read + Seek>(
        &self,
        task: Task,
        item: &mut R,
        len: u64,
    ) -> Result<T, DecodeError> {
        match self.ask(task, item, len)? {
            wire::Said::Answer(json) => {
                serde_json::from_slice(&json).map_err(|_| DecodeError::Lied)
            }
            wire::Said::Wants { .. }
            | wire::Said::Picture(_)
            | wire::Said::Page(_)
            | wire::Said::NoPicture(_) => Err(DecodeError::Lied),
        }
    }

    /// The picture that an item of `len` bytes shows.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn picture<R: Read + Seek>(
        &self,
        item: &mut R,
        len: u64,
        size: Size,
    ) -> Result<Picture, DecodeError> {
        match self.ask(Task::Picture(size), item, len)? {
            wire::Said::Picture(picture) if size.allows(picture.width(), picture.height()) => {
                Ok(picture)
            }
            wire::Said::NoPicture(why) => Err(DecodeError::NoPicture(why)),
            wire::Said::Wants { .. }
            | wire::Said::Picture(_)
            | wire::Said::Page(_)
            | wire::Said::Answer(_) => Err(DecodeError::Lied),
        }
    }

    /// A page, from 0, of the PDF document that an item of `len` bytes is.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn page<R: Read + Seek>(
        &self,
        item: &mut R,
        len: u64,
        number: u32,
        size: Size,
    ) -> Result<Page, DecodeError> {
        let is_asked_for = |page: &Page| {
            number < page.of && size.allows(page.picture.width(), page.picture.height())
        };
        match self.ask(Task::Page(number, size), item, len)? {
            wire::Said::Page(page) if is_asked_for(&page) => Ok(page),
            wire::Said::NoPicture(why) => Err(DecodeError::NoPicture(why)),
            wire::Said::Wants { .. }
            | wire::Said::Picture(_)
            | wire::Said::Page(_)
            | wire::Said::Answer(_) => Err(DecodeError::Lied),
        }
    }

    /// The passage that begins at byte `from` of the text that an item of `len` bytes is.
    ///
    /// # Errors
    /// See [`DecodeError`]: [`NoPicture::Unknown`] where it is no text.
    pub fn text<R: Read + Seek>(
        &self,
        item: &mut R,
        len: u64,
        from: u64,
    ) -> Result<Passage, DecodeError> {
        match self.ask(Task::Text(from), item, len)? {
            wire::Said::Answer(json) => {
                let passage: Passage =
                    serde_json::from_slice(&json).map_err(|_| DecodeError::Lied)?;
                let goes_on = |next| next > from && next < len;
                (passage.next.is_none_or(goes_on))
                    .then_some(passage)
                    .ok_or(DecodeError::Lied)
            }
            wire::Said::NoPicture(why) => Err(DecodeError::NoPicture(why)),
            wire::Said::Wants { .. } | wire::Said::Picture(_) | wire::Said::Page(_) => {
                Err(DecodeError::Lied)
            }
        }
    }

    fn ask<R: Read + Seek>(
        &self,
        task: Task,
        item: &mut R,
        len: u64,
    ) -> Result<wire::Said, DecodeError> {
        let mut process = Process::start(self)?;
        let said = process.converse(task, item, len);
        let was_late = process.end();
        match said {
            Err(DecodeError::Died) if was_late => Err(DecodeError::TooLong),
            other => other,
        }
    }
}

/// A running decoder. It does not outlive this.
struct Process {
    child: Arc<Mutex<Child>>,
    is_over: Option<mpsc::Sender<()>>,
    watch: Option<std::thread::JoinHandle<bool>>,
}

impl Process {
    fn start(decoder: &Decoder) -> Result<Self, DecodeError> {
        let child = Command::new(&decoder.program)
            .arg(&decoder.argument)
            .env_clear()
            // WebKit, which the app links, starts a thread for its allocator when it is loaded, unless it is told to use the system's.
            .env("Malloc", "1")
            .current_dir(std::path::MAIN_SEPARATOR_STR)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(DecodeError::Start)?;
        let child = Arc::new(Mutex::new(child));
        let (is_over, over) = mpsc::channel();
        let watched = Arc::clone(&child);
        let patience = decoder.patience;
        let watch = std::thread::spawn(move || {
            let is_late = over.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout);
            // Whether it is late or done: nothing is left to wait for.
            let _ = lock(&watched).kill();
            is_late
        });
        Ok(Self {
            child,
            is_over: Some(is_over),
            watch: Some(watch),
        })
    }

    fn converse<R: Read + Seek>(
        &mut self,
        task: Task,
        item: &mut R,
        len: u64,
    ) -> Result<wire::Said, DecodeError> {
        let (to, from) = {
            let mut child = lock(&self.child);
            (child.stdin.take(), child.stdout.take())
        };
        let (mut to, mut from) = (to.ok_or(DecodeError::Died)?, from.ok_or(DecodeError::Died)?);
        let died = |_| DecodeError::Died;
        wire::write_task(&mut to, task, len).map_err(died)?;
        let mut buffer = Zeroizing::new(Vec::new());
        loop {
            let said = wire::read_said(&mut from).map_err(|error| {
                if error.kind() == io::ErrorKind::InvalidData {
                    DecodeError::Lied
                } else {
                    DecodeError::Died
                }
            })?;
            match said {
                last @ (wire::Said::Answer(_)
                | wire::Said::Picture(_)
                | wire::Said::Page(_)
                | wire::Said::NoPicture(_)) => {
                    return Ok(last);
                }
                wire::Said::Wants { offset, len } => {
                    buffer.resize(len as usize, 0);
                    let read = part(item, offset, &mut buffer).map_err(DecodeError::Item)?;
                    let part = buffer.get(..read).unwrap_or_default();
                    wire::write_part(&mut to, part).map_err(died)?;
                }
            }
        }
    }

    /// Ends it; says whether it had to be stopped because it took too long.
    fn end(&mut self) -> bool {
        self.is_over = None;
        let watch = self.watch.take();
        let was_late = watch.is_some_and(|watch| watch.join().unwrap_or(false));
        let _ = lock(&self.child).wait();
        was_late
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

fn lock(child: &Mutex<Child>) -> std::sync::MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads from `offset` on, as far as there is anything: what a decoder asked for.
///
/// # Errors
/// The item's own.
pub fn part<R: Read + Seek>(item: &mut R, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    item.seek(SeekFrom::Start(offset))?;
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match item.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
