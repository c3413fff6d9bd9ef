//! Between app and decoder: parts go one way, samples come the other.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use super::reel::Reel;
use crate::player::Manner;
use crate::wire::{FromDecoder, ToDecoder, ToPlayer, read_open, read_part};

/// The ways out of this process. Shared by threads; each message is written whole.
#[derive(Clone, Debug)]
pub(super) struct Feed {
    app: Arc<Mutex<File>>,
    decoder: Arc<Mutex<File>>,
}

impl Feed {
    /// Tells the app. One that is gone ends this process by its other pipe.
    pub(super) fn tell_app(&self, what: ToPlayer) {
        drop(what.write(&mut *lock(&self.app)));
    }

    /// Tells the decoder. One that is gone is noticed where it is read.
    pub(super) fn tell_decoder(&self, what: &ToDecoder) {
        drop(what.write(&mut *lock(&self.decoder)));
    }
}

fn lock(file: &Mutex<File>) -> std::sync::MutexGuard<'_, File> {
    file.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Hears what the app asks for, starts the decoder, and lets both talk, on threads of their own.
///
/// # Errors
/// The app is gone, or the decoder does not start.
pub(super) fn start() -> io::Result<(Feed, Arc<Reel>, Manner)> {
    let mut from_app = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let to_app = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let (len, manner) = read_open(&mut from_app)?;
    let mut child = crate::decoder(&std::env::current_exe()?).spawn()?;
    let gone = || io::Error::from(io::ErrorKind::BrokenPipe);
    let to_decoder = child.stdin.take().ok_or_else(gone)?;
    let from_decoder = child.stdout.take().ok_or_else(gone)?;
    let feed = Feed {
        app: Arc::new(Mutex::new(to_app)),
        decoder: Arc::new(Mutex::new(File::from(std::os::fd::OwnedFd::from(
            to_decoder,
        )))),
    };
    let mut from_decoder = File::from(std::os::fd::OwnedFd::from(from_decoder));
    feed.tell_decoder(&ToDecoder::Begin { len });
    let reel = Arc::new(Reel::default());

    let (parts, filled) = (feed.clone(), Arc::clone(&reel));
    std::thread::spawn(move || {
        loop {
            match read_part(&mut from_app) {
                Ok(Some(part)) => parts.tell_decoder(&ToDecoder::Part(part)),
                Ok(None) => {
                    filled.unreadable();
                    parts.tell_decoder(&ToDecoder::Part(Zeroizing::new(Vec::new())));
                }
                // The vault is locked, or the app has ended: nothing of the item stays on the screen.
                Err(_) => std::process::exit(0),
            }
        }
    });
    let (wants, filled) = (feed.clone(), Arc::clone(&reel));
    std::thread::spawn(move || {
        loop {
            match FromDecoder::read(&mut from_decoder) {
                Ok(FromDecoder::Wants { offset, len }) => {
                    wants.tell_app(ToPlayer::Wants { offset, len });
                }
                Ok(other) => filled.put(other),
                Err(_) => break,
            }
        }
        // It died, or said what is no message.
        drop(child.kill());
        drop(child.wait());
        filled.gone();
    });
    Ok((feed, reel, manner))
}
