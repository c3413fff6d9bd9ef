//! What the decoder says, from whichever thread.

use std::fs::File;
use std::io::{self, BufWriter};
use std::sync::{Arc, Mutex, PoisonError};

use crate::wire::FromDecoder;

/// The way to the window. One message is written whole before the next begins.
#[derive(Clone, Debug)]
pub(super) struct Said(Arc<Mutex<BufWriter<File>>>);

impl Said {
    pub(super) fn to(out: File) -> Self {
        Self(Arc::new(Mutex::new(BufWriter::new(out))))
    }

    /// # Errors
    /// The window is gone.
    pub(super) fn say(&self, what: &FromDecoder) -> io::Result<()> {
        let mut out = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        what.write(&mut *out)
    }
}
