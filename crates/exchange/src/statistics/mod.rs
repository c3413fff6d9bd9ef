//! De-identified statistics as CSV: how many acts of which kind, for publication. Columns, rules and limits: `docs/format/side-exports.md`.
//!
//! [`counted`] takes the acts whose victims agreed to statistics (P15), in codes alone; [`Counted::csv`] is one table of them in which no
//! number stands for fewer than five acts or five victims, and none can be had by subtraction. What is left out, and how many, must not be
//! published beside it.

mod partition;
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use cairn_model::vocabulary::{Purpose, Sensitivity};
use cairn_model::{ActId, IncidentFile, InformedConsent, PersonId, has_granted};
use jiff::civil::Date;

use value::{COLUMNS, Value, values};

/// An act in codes.
#[derive(Clone, Debug)]
struct CountedAct {
    victim: PersonId,
    values: [Value; COLUMNS.len()],
}

/// The acts that may be counted. What it holds of a person besides codes is their id, which no table shows.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    acts: Vec<CountedAct>,
    left_out: NotCounted,
}

/// How many acts are not counted, for the user alone: beside the table these numbers would stand for few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotCounted {
    /// The victim is not recorded, so nobody can have agreed.
    pub no_victim: usize,
    /// The victim has not agreed, or no longer.
    pub no_consent: usize,
    /// The incident is *source protected* or *UN only*.
    pub sensitive: usize,
}

/// Why there is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Withheld {
    /// Fewer than five victims in all.
    #[error("fewer than five victims in all")]
    TooFew,
}

/// The acts of these incidents that may be counted on a day: those whose victim is recorded and agreed to statistics, without conditions,
/// by a word that is not withdrawn and whose time is not over. `said` are all conversations of the vault about consent, oldest first. An act
/// that is in two of the files counts once.
///
/// The receivers of a bundle play no part here: the files are those of the vault, not what [`disclose`](cairn_model::disclosure::disclose)
/// made for somebody.
#[must_use]
pub fn counted(files: &[IncidentFile], said: &[InformedConsent], today: Date) -> Counted {
    let mut found = Counted::default();
    let mut seen: BTreeSet<ActId> = BTreeSet::new();
    for file in files {
        let is_sensitive = match file.incident.sensitivity {
            Sensitivity::Normal | Sensitivity::Confidential => false,
            Sensitivity::SourceProtected | Sensitivity::UnOnly => true,
        };
        for act in file.acts.iter().filter(|act| seen.insert(act.id)) {
            let victim = act.victim.known();
            let person = victim.and_then(|id| file.persons.iter().find(|p| p.id == *id));
            let Some(person) = person else {
                found.left_out.no_victim += 1;
                continue;
            };
            if is_sensitive {
                found.left_out.sensitive += 1;
            } else if has_granted(said, person.id, Purpose::P15, today) {
                found.acts.push(CountedAct {
                    victim: person.id,
                    values: values(&file.incident, act, person),
                });
            } else {
                found.left_out.no_consent += 1;
            }
        }
    }
    found
}

impl Counted {
    /// How many acts are counted.
    #[must_use]
    pub const fn acts(&self) -> usize {
        self.acts.len()
    }

    /// How many are not, for the user alone.
    #[must_use]
    pub const fn not_counted(&self) -> NotCounted {
        self.left_out
    }

    /// The table: ASCII, RFC 4180, one row a cell, every counted act in one of them.
    ///
    /// # Errors
    /// [`Withheld`], where there is none.
    pub fn csv(&self) -> Result<String, Withheld> {
        let cells = partition::cells(&self.acts);
        if cells.is_empty() {
            return Err(Withheld::TooFew);
        }
        let mut csv = COLUMNS.map(|column| column.name).join(",");
        csv.push_str(",acts\r\n");
        for cell in cells {
            // Codes and numbers of ours: nothing to quote. Writing into a string cannot fail.
            for label in &cell.labels {
                let _ = write!(csv, "{label},");
            }
            let _ = write!(csv, "{}\r\n", cell.acts.len());
        }
        Ok(csv)
    }
}
