//! Files on their way into the vault as evidence, many at once, for the command and the window.
//!
//! [`Sources::find`] looks at what was given; [`take_in`] takes it in, file after file. One that cannot be taken in keeps no other
//! out, and what is in is in: whoever stops half-way can begin again with the same files, since those that the incident
//! holds already are recognised by their bytes and passed over.

mod group;
mod sources;

use std::ops::ControlFlow;

use cairn_model::{Evidence, IncidentId};
use cairn_vault::{Derivation, IntakeError, Progress, Taken, Vault, digest_of};

use group::{Group, Waiting};
use sources::{Found, Source};
pub use sources::{LeftOut, Limits, Sources, SourcesError};

/// How far a batch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchProgress {
    /// The file at hand, from 1.
    pub file: usize,
    /// How many there are.
    pub files: usize,
    /// Bytes done, of all files.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}

/// What became of one source.
#[derive(Debug)]
pub enum Outcome {
    /// It is an item now, and durable.
    Added(Evidence),
    /// The incident held the same bytes already, as this item.
    Already(Evidence),
    /// It is no file that one would want.
    LeftOut(LeftOut),
    /// It was not taken in; nothing of it is left.
    Failed(IntakeError),
}

/// What a batch takes in, and how.
#[derive(Clone, Copy)]
pub struct Batch<'a> {
    /// The incident.
    pub incident: IncidentId,
    /// Whether a file becomes an item even if the incident holds the same bytes already.
    pub keeps_duplicates: bool,
    /// Tells the media type from the first 8 KiB.
    pub media_type: &'a dyn Fn(&[u8]) -> String,
    /// The item of this incident that the files were made from: they are transcripts or translations of it.
    pub made_from: Option<&'a Derivation>,
}

/// What a batch needs of the program around it.
pub trait Around {
    /// Lends the vault for a moment. Files are read without it.
    ///
    /// # Errors
    /// Those of `work`; [`IntakeError::Cancelled`] where the vault is not to be had any more.
    fn lend<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError>;

    /// Lends it to finish with what was read whole, even if the user has cancelled since.
    ///
    /// # Errors
    /// As [`Around::lend`].
    fn lend_to_finish<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError> {
        self.lend(work)
    }

    /// Hears how far the batch is, and says whether to go on. May wait: nothing is held meanwhile but the file at hand.
    fn progress(&mut self, progress: BatchProgress) -> ControlFlow<()>;

    /// Hears what became of a source, in their order; says whether to go on. `number` counts from 1, `name` is for people.
    fn outcome(&mut self, number: usize, name: String, outcome: Outcome) -> ControlFlow<()>;
}

/// Takes in all there is. Broken off where the program around it said so; what was said to be added before is.
pub fn take_in<A: Around>(batch: &Batch<'_>, sources: Sources, around: &mut A) -> ControlFlow<()> {
    let mut group = Group::default();
    let mut at = BatchProgress {
        file: 0,
        files: sources.len(),
        done: 0,
        total: sources.bytes(),
    };
    for source in sources.all {
        at.file = at.file.saturating_add(1);
        let size = match source.found {
            Found::File(size) => size,
            Found::LeftOut(_) | Found::Failed(_) => 0,
        };
        if group.has_no_room_for(size) {
            group.settle(around)?;
        }
        let name = source.name.clone();
        let Some(waiting) = batch.one(source, size, at, around) else {
            // What was read whole stays.
            group.settle(around)?;
            return ControlFlow::Break(());
        };
        group.push(at.file, name, size, waiting);
        if group.is_due() {
            group.settle(around)?;
        }
        at.done = at.done.saturating_add(size);
    }
    group.settle(around)
}

impl Batch<'_> {
    /// Reads one source; `None` where it was cancelled.
    fn one<A: Around>(
        &self,
        source: Source,
        size: u64,
        at: BatchProgress,
        around: &mut A,
    ) -> Option<Waiting> {
        if around.progress(at).is_break() {
            return None;
        }
        match source.found {
            Found::File(_) => match self.file(&source, size, at, around) {
                Ok(waiting) => Some(waiting),
                Err(IntakeError::Cancelled) => None,
                Err(error) => Some(Waiting::for_nothing(Outcome::Failed(error))),
            },
            Found::LeftOut(why) => Some(Waiting::for_nothing(Outcome::LeftOut(why))),
            Found::Failed(error) => Some(Waiting::for_nothing(Outcome::Failed(error))),
        }
    }

    fn file<A: Around>(
        &self,
        source: &Source,
        size: u64,
        at: BatchProgress,
        around: &mut A,
    ) -> Result<Waiting, IntakeError> {
        let (intake, is_read_first) = around.lend(|vault| {
            let intake = vault.begin_evidence(self.incident)?;
            let may_hold = !self.keeps_duplicates && vault.may_hold(self.incident, size)?;
            let intake = intake.keeping_duplicates(self.keeps_duplicates);
            Ok((intake.made_from(self.made_from.cloned()), may_hold))
        })?;
        let mut share = Share { at, size, parts: 1 };
        if is_read_first {
            // Read without being written: a second copy needs no room on the vault's disk.
            share.parts = 2;
            let digest = digest_of(&source.path, &mut |p| share.tell(around, 0, p))?;
            let item = around.lend(|vault| Ok(vault.evidence_with(self.incident, &digest)?))?;
            if let Some(item) = item {
                return Ok(Waiting::for_nothing(Outcome::Already(item)));
            }
        }
        let last = share.parts.saturating_sub(1);
        let taken: Taken = intake.take_in(&source.path, self.media_type, &mut |p| {
            share.tell(around, last, p)
        })?;
        Ok(Waiting::Taken(Box::new(taken)))
    }
}

/// The share of one file in the whole. A file that is read twice does half of it each time, so that the bar never goes back.
struct Share {
    at: BatchProgress,
    size: u64,
    parts: u64,
}

impl Share {
    fn tell<A: Around>(&self, around: &mut A, part: u64, read: Progress) -> ControlFlow<()> {
        let whole = self.size.saturating_mul(part);
        let done = whole.saturating_add(read.done.min(self.size)) / self.parts.max(1);
        around.progress(BatchProgress {
            done: self.at.done.saturating_add(done),
            ..self.at
        })
    }
}
