//! The item's bytes, as GStreamer asks for them: wherever it wants, a part at a time.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use gstreamer as gst;
use gstreamer_app::{AppSrc, AppSrcCallbacks, AppStreamType};
use zeroize::Zeroizing;

use super::said::Said;
use crate::wire::{FromDecoder, PART};

/// Bytes of a block, which is asked for as a whole: GStreamer wants a few bytes here and a few there.
const BLOCK: u64 = 256 * 1024;
/// Blocks that are kept: sound and pictures may lie in two places, and what tells where in a third.
const KEPT: usize = 4;

/// One item behind a pipe.
#[derive(Clone, Debug)]
pub(super) struct Item {
    len: u64,
    said: Said,
    store: Arc<Mutex<Store>>,
    /// Counts what was asked for and what came: odd while something is on its way.
    steps: Arc<AtomicU64>,
    /// From where whoever reads the pipe puts it.
    arrived: mpsc::Sender<Zeroizing<Vec<u8>>>,
}

/// Blocks that came, the latest used last, each by the number of its first byte.
#[derive(Debug)]
struct Store {
    /// What was asked for comes in here.
    parts: mpsc::Receiver<Zeroizing<Vec<u8>>>,
    blocks: VecDeque<(u64, Zeroizing<Vec<u8>>)>,
}

impl Item {
    pub(super) fn new(len: u64, said: Said) -> Self {
        let (arrived, parts) = mpsc::channel();
        let store = Store {
            parts,
            blocks: VecDeque::new(),
        };
        Self {
            len,
            said,
            store: Arc::new(Mutex::new(store)),
            steps: Arc::default(),
            arrived,
        }
    }

    /// How many parts were asked for and came; none while one is on its way.
    pub(super) fn steps(&self) -> Option<u64> {
        let steps = self.steps.load(Ordering::SeqCst);
        steps.is_multiple_of(2).then_some(steps)
    }

    /// A part came.
    pub(super) fn arrived(&self, part: Zeroizing<Vec<u8>>) {
        // Nobody waits any more only where the process is about to end.
        let _ = self.arrived.send(part);
    }

    /// At most `len` bytes from `offset` on, and as many where the item has them; none where the window is gone or the item ends.
    fn part(&self, offset: u64, len: u32) -> Option<Zeroizing<Vec<u8>>> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let end = offset.saturating_add(u64::from(len)).min(self.len);
        let mut part = Zeroizing::new(Vec::with_capacity(len as usize));
        while offset + (part.len() as u64) < end {
            let from = offset + part.len() as u64;
            let block = self.block(&mut store, from - from % BLOCK)?;
            let start = usize::try_from(from % BLOCK).ok()?;
            let rest = usize::try_from(end - from).ok()?;
            part.extend_from_slice(block.get(start..block.len().min(start.saturating_add(rest)))?);
        }
        (!part.is_empty()).then_some(part)
    }

    /// The block that begins there, whole but for the item's last.
    fn block<'a>(&self, store: &'a mut Store, start: u64) -> Option<&'a [u8]> {
        if let Some(place) = store.blocks.iter().position(|(at, _)| *at == start) {
            let kept = store.blocks.remove(place)?;
            store.blocks.push_back(kept);
        } else {
            let len = u32::try_from(BLOCK.min(self.len.checked_sub(start)?)).ok()?;
            self.steps.fetch_add(1, Ordering::SeqCst);
            self.said
                .say(&FromDecoder::Wants { offset: start, len })
                .ok()?;
            let block = store.parts.recv().ok();
            self.steps.fetch_add(1, Ordering::SeqCst);
            let block = block.filter(|block| block.len() == len as usize)?;
            if store.blocks.len() == KEPT {
                store.blocks.pop_front();
            }
            store.blocks.push_back((start, block));
        }
        store.blocks.back().map(|(_, block)| block.as_slice())
    }

    /// The element from which everything else reads.
    pub(super) fn source(&self) -> AppSrc {
        let position = Arc::new(Mutex::new(0_u64));
        let moved = Arc::clone(&position);
        let item = self.clone();
        let give = move |source: &AppSrc, wanted: u32| {
            let wanted = wanted.min(PART);
            let mut position = position.lock().unwrap_or_else(PoisonError::into_inner);
            // Whoever took it was shut down meanwhile, or the item ends here.
            let _ = match item.part(*position, wanted) {
                Some(part) => {
                    let offset = *position;
                    *position += part.len() as u64;
                    let mut buffer = gst::Buffer::from_slice(Wiped(part));
                    if let Some(buffer) = buffer.get_mut() {
                        buffer.set_offset(offset);
                    }
                    source.push_buffer(buffer)
                }
                None => source.end_of_stream(),
            };
        };
        let seek = move |_: &AppSrc, to: u64| {
            *moved.lock().unwrap_or_else(PoisonError::into_inner) = to;
            true
        };
        AppSrc::builder()
            .stream_type(AppStreamType::RandomAccess)
            .format(gst::Format::Bytes)
            .size(i64::try_from(self.len).unwrap_or(i64::MAX))
            .callbacks(
                AppSrcCallbacks::builder()
                    .need_data(give)
                    .seek_data(seek)
                    .build(),
            )
            .build()
    }
}

/// Bytes that GStreamer holds, and that are wiped when it lets them go.
struct Wiped(Zeroizing<Vec<u8>>);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
