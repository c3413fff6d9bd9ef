//! Sealing a payload as it is written: a short one where it is written, a longer one by threads beside it.

use std::io::{self, Write};

use super::{
    age_header::PayloadKey,
    batch::{BATCH, Batch},
    chunk::ChunkSealer,
    seal_crew::Crew,
};

/// Writes the chunks of an age file behind its header. What is not [finished](PayloadWriter::finish) does not open.
///
/// After any failure it takes nothing more.
pub(crate) struct PayloadWriter<W: Write + Send + 'static> {
    key: PayloadKey,
    filling: Batch,
    output: Output<W>,
}

enum Output<W: Write + Send + 'static> {
    /// No batch is full yet.
    Alone(W),
    /// Threads seal and write.
    Beside(Crew<W>),
    /// It failed.
    Lost,
}

impl<W: Write + Send + 'static> PayloadWriter<W> {
    /// Writes to `output`, behind a header that is already there.
    pub(crate) fn new(key: PayloadKey, output: W) -> Self {
        Self {
            key,
            filling: Batch::new(BATCH, 0),
            output: Output::Alone(output),
        }
    }

    /// Seals the last chunk and gives the output back, with everything written to it.
    ///
    /// # Errors
    /// The output's.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        match std::mem::replace(&mut self.output, Output::Lost) {
            Output::Alone(mut output) => {
                let mut sealer = ChunkSealer::new(&self.key).map_err(|_| failure())?;
                let sealed = self.filling.seal(&mut sealer, true);
                output.write_all(sealed.map_err(|_| failure())?)?;
                Ok(output)
            }
            Output::Beside(crew) => crew.finish(self.filling),
            Output::Lost => Err(failure()),
        }
    }

    /// Hands the full batch on and goes on with an empty one.
    fn hand_on(&mut self) -> io::Result<()> {
        let mut crew = match std::mem::replace(&mut self.output, Output::Lost) {
            Output::Alone(output) => Crew::start(&self.key, output)?,
            Output::Beside(crew) => crew,
            Output::Lost => return Err(failure()),
        };
        let next = self.filling.end();
        let mut empty = crew.empty_batch(next)?;
        std::mem::swap(&mut self.filling, &mut empty);
        crew.seal(empty)?;
        self.output = Output::Beside(crew);
        Ok(())
    }
}

/// What is said once the failure itself was told, or where the cipher is not to be had.
fn failure() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

impl<W: Write + Send + 'static> Write for PayloadWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Not before there is more: a full chunk can be the last one.
        if !bytes.is_empty() && self.filling.is_full() {
            self.hand_on()?;
        }
        Ok(self.filling.fill(bytes))
    }

    /// Chunks are written when they are full, and the rest at the end: there is nothing to hurry.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
