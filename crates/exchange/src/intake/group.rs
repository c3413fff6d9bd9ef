//! Files that were read whole and wait for their records, which are written together: a transaction costs the same for
//! one file and for thirty.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use cairn_vault::{Entered, IntakeError, Taken};

use super::{Around, Outcome};

/// The most files that wait. A crash costs reading them again.
const FILES: usize = 32;
/// The most bytes that wait.
const BYTES: u64 = 64 << 20;
/// The longest that one waits while others are read.
const WAIT: Duration = Duration::from_secs(1);

/// What a source waits for.
pub(super) enum Waiting {
    /// Its record.
    Taken(Box<Taken>),
    /// Only those before it, so that all are told of in their order.
    Nothing(Box<Outcome>),
}

impl Waiting {
    pub(super) fn for_nothing(outcome: Outcome) -> Self {
        Self::Nothing(Box::new(outcome))
    }
}

/// What waits.
#[derive(Default)]
pub(super) struct Group {
    waiting: Vec<(usize, String, Waiting)>,
    files: usize,
    bytes: u64,
    since: Option<Instant>,
}

impl Group {
    /// Whether a file of this size would make the others wait for too long.
    pub(super) fn has_no_room_for(&self, size: u64) -> bool {
        self.files > 0 && self.bytes.saturating_add(size) > BYTES
    }

    pub(super) fn push(&mut self, number: usize, name: String, size: u64, waiting: Waiting) {
        if matches!(waiting, Waiting::Taken(_)) {
            self.files = self.files.saturating_add(1);
            self.bytes = self.bytes.saturating_add(size);
            self.since.get_or_insert_with(Instant::now);
        }
        self.waiting.push((number, name, waiting));
    }

    /// Whether the time has come: at once where nothing waits for a record.
    pub(super) fn is_due(&self) -> bool {
        let is_late = self.since.is_none_or(|since| since.elapsed() >= WAIT);
        self.files >= FILES || is_late
    }

    /// Writes the records and tells what became of each.
    pub(super) fn settle<A: Around>(&mut self, around: &mut A) -> ControlFlow<()> {
        let waiting = std::mem::take(self).waiting;
        let (mut taken, mut told) = (Vec::new(), Vec::with_capacity(waiting.len()));
        for (number, name, waiting) in waiting {
            let known = match waiting {
                Waiting::Taken(one) => {
                    taken.push(*one);
                    None
                }
                Waiting::Nothing(outcome) => Some(*outcome),
            };
            told.push((number, name, known));
        }
        let entered = match taken.is_empty() {
            true => Ok(Vec::new()),
            false => around.lend_to_finish(|vault| Ok(vault.add_all(taken))),
        };
        // Where the vault is not to be had any more, what was read is gone with it, and nobody hears of it.
        let Ok(entered) = entered else {
            return ControlFlow::Break(());
        };
        let mut entered = entered.into_iter().map(outcome);
        for (number, name, known) in told {
            let Some(outcome) = known.or_else(|| entered.next()) else {
                return ControlFlow::Break(());
            };
            around.outcome(number, name, outcome)?;
        }
        ControlFlow::Continue(())
    }
}

fn outcome(entered: Result<Entered, IntakeError>) -> Outcome {
    match entered {
        Ok(Entered::New(item)) => Outcome::Added(item),
        Ok(Entered::Already(item)) => Outcome::Already(item),
        Err(error) => Outcome::Failed(error),
    }
}
