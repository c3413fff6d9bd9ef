//! Threads that seal batches side by side and write them in their order.

use std::{
    io::{self, Write},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    },
    thread::{self, JoinHandle},
};

use super::{
    age_header::PayloadKey,
    batch::{BATCH, Batch},
    chunk::ChunkSealer,
};

/// The threads, and what goes to and from them.
pub(crate) struct Crew<W: Write + Send + 'static> {
    line: Arc<Line<W>>,
    jobs: Option<SyncSender<Job>>,
    done: Receiver<Batch>,
    batches: usize,
    threads: Vec<JoinHandle<()>>,
}

struct Job {
    batch: Batch,
    is_end: bool,
}

/// The output, where each batch waits for its turn.
struct Line<W> {
    output: Mutex<Ordered<W>>,
    turn: Condvar,
}

struct Ordered<W> {
    inner: Option<W>,
    next: u64,
    failure: Option<io::Error>,
    has_failed: bool,
}

impl<W> Line<W> {
    fn output(&self) -> MutexGuard<'_, Ordered<W>> {
        self.output.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write + Send + 'static> Crew<W> {
    /// Starts as many threads as there are cores to spare.
    pub(crate) fn start(key: &PayloadKey, output: W) -> io::Result<Self> {
        let ordered = Ordered {
            inner: Some(output),
            next: 0,
            failure: None,
            has_failed: false,
        };
        let line = Arc::new(Line {
            output: Mutex::new(ordered),
            turn: Condvar::new(),
        });
        let (jobs, taken) = sync_channel(1);
        let (done_to, done) = channel();
        let taken = Arc::new(Mutex::new(taken));
        let mut crew = Self {
            line,
            jobs: Some(jobs),
            done,
            batches: 1,
            threads: Vec::new(),
        };
        for _ in 0..super::threads_beside() {
            let mut sealer = ChunkSealer::new(key).map_err(|_| io::ErrorKind::BrokenPipe)?;
            let (line, taken) = (Arc::clone(&crew.line), Arc::clone(&taken));
            let done = done_to.clone();
            let work = move || work(&line, &taken, &done, &mut sealer);
            let named = thread::Builder::new().name("age-seal".to_owned());
            crew.threads.push(named.spawn(work)?);
        }
        Ok(crew)
    }

    /// An empty batch for the chunks from `first` on: a used one, once there are enough to keep every thread busy.
    pub(crate) fn empty_batch(&mut self, first: u64) -> io::Result<Batch> {
        if self.batches < 2 * self.threads.len() + 2 {
            self.batches += 1;
            return Ok(Batch::new(BATCH, first));
        }
        let mut batch = self.done.recv().map_err(|_| self.failure())?;
        batch.begin(first);
        Ok(batch)
    }

    /// Takes a full batch to be sealed and written behind those before it.
    ///
    /// # Errors
    /// The output's, from an earlier batch.
    pub(crate) fn seal(&mut self, batch: Batch) -> io::Result<()> {
        self.hand_over(Job {
            batch,
            is_end: false,
        })
    }

    /// Takes the last batch, waits until all is written, and gives the output back.
    ///
    /// # Errors
    /// The output's.
    pub(crate) fn finish(mut self, batch: Batch) -> io::Result<W> {
        self.hand_over(Job {
            batch,
            is_end: true,
        })?;
        self.wait();
        if self.line.output().has_failed {
            return Err(self.failure());
        }
        let output = self.line.output().inner.take();
        output.ok_or_else(|| io::ErrorKind::BrokenPipe.into())
    }

    fn hand_over(&mut self, job: Job) -> io::Result<()> {
        let is_taken = self
            .jobs
            .as_ref()
            .is_some_and(|jobs| jobs.send(job).is_ok());
        if !is_taken || self.line.output().has_failed {
            return Err(self.failure());
        }
        Ok(())
    }

    fn failure(&self) -> io::Error {
        let told = self.line.output().failure.take();
        told.unwrap_or_else(|| io::ErrorKind::BrokenPipe.into())
    }

    fn wait(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// What is dropped unfinished has let go of its output afterwards.
impl<W: Write + Send + 'static> Drop for Crew<W> {
    fn drop(&mut self) {
        self.line.output().has_failed = true;
        self.line.turn.notify_all();
        self.wait();
    }
}

/// A thread that panics must not leave the others waiting for its turn to end.
struct Unwinding<'a, W>(&'a Line<W>);

impl<W> Drop for Unwinding<'_, W> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.output().has_failed = true;
            self.0.turn.notify_all();
        }
    }
}

fn work<W: Write>(
    line: &Line<W>,
    jobs: &Mutex<Receiver<Job>>,
    done: &Sender<Batch>,
    sealer: &mut ChunkSealer,
) {
    let _unwinding = Unwinding(line);
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { mut batch, is_end }) = job else {
            return;
        };
        let (first, end) = (batch.first(), batch.end());
        let sealed = batch.seal(sealer, is_end);
        let mut output = line.output();
        while output.next != first && !output.has_failed {
            output = line
                .turn
                .wait(output)
                .unwrap_or_else(PoisonError::into_inner);
        }
        write(&mut output, sealed.ok());
        output.next = end;
        drop(output);
        line.turn.notify_all();
        // Nobody waits for the last ones.
        let _ = done.send(batch);
    }
}

fn write<W: Write>(output: &mut Ordered<W>, sealed: Option<&[u8]>) {
    if output.has_failed {
        return;
    }
    let written = match (output.inner.as_mut(), sealed) {
        (Some(inner), Some(sealed)) => inner.write_all(sealed),
        _ => Err(io::ErrorKind::BrokenPipe.into()),
    };
    if let Err(error) = written {
        output.failure = Some(error);
        output.has_failed = true;
    }
}
