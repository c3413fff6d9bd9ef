//! Chunks that are read and opened by other threads before they are asked for.

use std::{
    io::{self, Read, Seek},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    },
    thread::{self, JoinHandle},
};

use super::{
    batch::{BATCH, Batch},
    chunk::ChunkOpener,
    payload::Payload,
};

/// A batch, and why it is not whole where it is not.
pub(crate) struct Opened {
    /// The chunks before the failure, or all.
    pub(crate) batch: Batch,
    /// What happened at the next.
    pub(crate) failure: Option<io::Error>,
}

/// Threads that take the batches of a payload in turn, each at most two ahead of what was asked for.
pub(crate) struct ReadAhead {
    lanes: Vec<Lane>,
    next: u64,
    taken: usize,
}

/// One thread, and the two ways between it and whoever reads.
struct Lane {
    opened: Option<Receiver<Opened>>,
    used: Sender<Batch>,
    thread: Option<JoinHandle<()>>,
}

impl ReadAhead {
    /// Begins at chunk `first` and goes on to before chunk `end`.
    pub(crate) fn start<R: Read + Seek + Send + 'static>(
        payload: &Arc<Payload<R>>,
        first: u64,
        end: u64,
    ) -> io::Result<Self> {
        let mut ahead = Self {
            lanes: Vec::new(),
            next: first,
            taken: 0,
        };
        let count = super::threads_beside();
        for place in 0..count {
            let opener = payload.opener().map_err(|_| io::ErrorKind::InvalidData)?;
            let turns = (first..end).step_by(BATCH).skip(place).step_by(count);
            ahead.lanes.push(Lane::start(payload, opener, turns)?);
        }
        Ok(ahead)
    }

    /// The number of the chunk that the next batch begins with.
    pub(crate) fn next(&self) -> u64 {
        self.next
    }

    /// Gives the next batch and takes back one that is no longer needed.
    pub(crate) fn take(&mut self, used: Batch) -> io::Result<Opened> {
        let place = self.taken % self.lanes.len().max(1);
        let lane = self.lanes.get(place).ok_or(io::ErrorKind::UnexpectedEof)?;
        if used.chunks() == BATCH {
            // A thread that is done needs none.
            let _ = lane.used.send(used);
        }
        let opened = lane.opened.as_ref().and_then(|opened| opened.recv().ok());
        let opened = opened.ok_or(io::ErrorKind::UnexpectedEof)?;
        self.next = opened.batch.end();
        self.taken = self.taken.wrapping_add(1);
        Ok(opened)
    }
}

impl Drop for ReadAhead {
    fn drop(&mut self) {
        for lane in &mut self.lanes {
            // A thread that finds nobody to hand its batch to ends.
            lane.opened = None;
        }
        for thread in self.lanes.iter_mut().filter_map(|lane| lane.thread.take()) {
            let _ = thread.join();
        }
    }
}

impl Lane {
    fn start<R: Read + Seek + Send + 'static>(
        payload: &Arc<Payload<R>>,
        opener: ChunkOpener,
        turns: impl Iterator<Item = u64> + Send + 'static,
    ) -> io::Result<Self> {
        let (opened_to, opened) = sync_channel(1);
        let (used, used_from) = channel();
        let payload = Arc::clone(payload);
        let thread = thread::Builder::new()
            .name("age-open".to_owned())
            .spawn(move || work(&payload, opener, turns, &used_from, &opened_to))?;
        Ok(Self {
            opened: Some(opened),
            used,
            thread: Some(thread),
        })
    }
}

fn work<R: Read + Seek>(
    payload: &Payload<R>,
    mut opener: ChunkOpener,
    turns: impl Iterator<Item = u64>,
    used: &Receiver<Batch>,
    opened: &SyncSender<Opened>,
) {
    for first in turns {
        let mut batch = used.try_recv().unwrap_or_else(|_| Batch::new(BATCH, first));
        let failure = payload.read(&mut opener, &mut batch, first).err();
        let is_over = failure.is_some();
        if opened.send(Opened { batch, failure }).is_err() || is_over {
            return;
        }
    }
}
