//! Divides acts into cells so that nobody stands out.
//!
//! All acts begin as one cell. Column by column, every cell is divided by the values of its acts; parts with fewer than [`LEAST`] victims go
//! together, and if together they are still too few, the smallest other part joins them, until they are enough. Where nothing but that one
//! part would remain, the cell stays undivided. So at the end every act is in just one cell, and every cell has at least [`LEAST`] victims: any
//! sum or difference of cells that is a number of acts at all is a sum of cells, and none of those is small.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use cairn_model::PersonId;

use super::CountedAct;
use super::value::{COLUMNS, Value};

/// The fewest victims of a cell, and so the fewest acts.
pub(super) const LEAST: usize = 5;

/// What a cell says of one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// All its acts have this value.
    Only(Value),
    /// Its acts have values of which some would have stood for too few.
    Merged,
    /// Not told: any value.
    Any,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Only(value) => value.fmt(f),
            Self::Merged => f.write_str("merged"),
            Self::Any => f.write_str("any"),
        }
    }
}

/// A cell of the table.
#[derive(Clone, Debug)]
pub(super) struct Cell<'a> {
    /// What it says, in the order of [`COLUMNS`].
    pub(super) labels: Vec<Label>,
    /// Its acts.
    pub(super) acts: Vec<&'a CountedAct>,
}

/// The cells of these acts, in the order of their labels; none where all of them together are too few.
pub(super) fn cells(acts: &[CountedAct]) -> Vec<Cell<'_>> {
    let acts: Vec<&CountedAct> = acts.iter().collect();
    if victims(&acts) < LEAST {
        return Vec::new();
    }
    let labels = Vec::with_capacity(COLUMNS.len());
    let mut cells = vec![Cell { labels, acts }];
    for at in 0..COLUMNS.len() {
        cells = cells
            .into_iter()
            .flat_map(|cell| divide(cell, at))
            .collect();
    }
    cells.sort_by(|one, other| one.labels.cmp(&other.labels));
    cells
}

/// Divides a cell by one column.
fn divide(cell: Cell<'_>, at: usize) -> Vec<Cell<'_>> {
    let whole = COLUMNS.get(at).and_then(|column| column.within);
    let is_told = whole
        .and_then(|whole| cell.labels.get(whole))
        .is_none_or(|label| matches!(label, Label::Only(_)));
    let parts = if is_told {
        parts(&cell.acts, at)
    } else {
        Vec::new()
    };
    let with = |label, acts| {
        let mut labels = cell.labels.clone();
        labels.push(label);
        Cell { labels, acts }
    };
    if parts.is_empty() {
        return vec![with(Label::Any, cell.acts)];
    }
    parts
        .into_iter()
        .map(|(label, acts)| with(label, acts))
        .collect()
}

type Part<'a> = (Label, Vec<&'a CountedAct>);

/// The parts of a cell, each with enough victims; none where it cannot be divided into any that says more than the cell.
fn parts<'a>(acts: &[&'a CountedAct], at: usize) -> Vec<Part<'a>> {
    let mut by_value: BTreeMap<Value, Vec<&CountedAct>> = BTreeMap::new();
    for act in acts {
        let value = act.values.get(at).copied().unwrap_or(Value::NotStated);
        by_value.entry(value).or_default().push(act);
    }
    let (mut large, small): (Vec<_>, Vec<_>) = by_value
        .into_iter()
        .partition(|(_, acts)| victims(acts) >= LEAST);
    let mut merged: Vec<&CountedAct> = small.into_iter().flat_map(|(_, acts)| acts).collect();
    // The largest first, so that the smallest is at the end; of two alike the later value.
    large.sort_by_key(|(_, acts)| std::cmp::Reverse(acts.len()));
    while !merged.is_empty() && victims(&merged) < LEAST {
        let Some((_, smallest)) = large.pop() else {
            break;
        };
        merged.extend(smallest);
    }
    if large.is_empty() {
        return Vec::new();
    }
    let mut parts: Vec<Part<'a>> = large
        .into_iter()
        .map(|(value, acts)| (Label::Only(value), acts))
        .collect();
    if !merged.is_empty() {
        parts.push((Label::Merged, merged));
    }
    parts
}

/// How many persons these acts were done to.
pub(super) fn victims(acts: &[&CountedAct]) -> usize {
    let all: BTreeSet<PersonId> = acts.iter().map(|act| act.victim).collect();
    all.len()
}
