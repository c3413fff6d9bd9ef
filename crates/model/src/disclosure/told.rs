//! What persons agreed to, as a receiver must know it: a letter to a Government and a public report ask for it in so many words.

use serde::{Deserialize, Serialize};

use super::consent::Standing;
use crate::purposes::Word;
use crate::vocabulary::{Capacity, ConsentMethod, ConsentValue, Purpose, Vocabulary as _};
use crate::{IncidentFile, PartialDate, PersonId};

/// What one person last said about one purpose. Codes and dates alone: nobody's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentTold {
    /// Who.
    pub person: PersonId,
    /// For which use.
    pub purpose: Purpose,
    /// What they said. A yes whose time is over is *not asked*.
    pub value: ConsentValue,
    /// When, as it was given.
    pub date: Option<PartialDate>,
    /// Until when it holds.
    pub valid_until: Option<PartialDate>,
    /// In what capacity they spoke.
    pub capacity: Option<Capacity>,
    /// How they answered.
    pub method: Option<ConsentMethod>,
}

/// Everything that was said about purposes by persons who leave by name, in the order of the files.
pub(super) fn told(files: &[IncidentFile], standing: &Standing<'_>) -> Vec<ConsentTold> {
    let mut told: Vec<ConsentTold> = Vec::new();
    let purposes = standing.purposes();
    for person in files.iter().flat_map(|file| &file.persons) {
        if told.iter().any(|other| other.person == person.id) {
            continue;
        }
        for purpose in Purpose::ALL {
            let Some(word) = Word::last(purposes.conversations, person.id, *purpose, None) else {
                continue;
            };
            let limit = word.grant.valid_until.known();
            // The words in which a date was given are nobody's to read, nor is its original calendar needed.
            let plain = |date: &PartialDate| PartialDate {
                as_given: None,
                time_zone: None,
                original: None,
                ..date.clone()
            };
            told.push(ConsentTold {
                person: person.id,
                purpose: *purpose,
                value: word.worth(purposes.today).value(),
                date: word.conversation.date.known().map(plain),
                valid_until: limit
                    .or_else(|| word.conversation.valid_until.known())
                    .map(plain),
                capacity: word.conversation.capacity.known().copied(),
                method: word.conversation.method.known().copied(),
            });
        }
    }
    told
}
