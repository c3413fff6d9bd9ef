//! Which sealed bundles hold something of a person whose grant has ended since: whom a withdrawal notice may concern.
//!
//! Nothing can be called back. The list says what to tell the receivers, and it would rather name one bundle too many: that a
//! person who agreed for one receiver has withdrawn in a conversation that is about all is counted for all.

pub(crate) mod standing;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::vocabulary::{GrantEnd, Purpose};
use crate::{
    Answer, Consent, InformedConsent, Missing, PartialDate, PersonId, Submission, SubmissionId,
    SubmittedPerson,
};
use standing::{End, Said, is_yes};

/// A bundle that holds something of a person whose grant no longer stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GrantEnded {
    /// The bundle.
    pub submission: SubmissionId,
    /// Whose grant it is; none where the person was erased.
    pub person: Option<PersonId>,
    /// Why it no longer stands: of several reasons the gravest.
    pub why: GrantEnd,
    /// Since when, where that was written down.
    pub since: Option<PartialDate>,
    /// The purposes that it was for, for all reasons together, each once; none where it was for a receiver as such.
    pub purposes: Vec<Purpose>,
    /// Bundles in which what this one holds of the person was taken back, in the order given.
    pub notices: Vec<SubmissionId>,
}

/// Looks through the bundles for persons whose grants have ended by a day. `consents` are those in force, without what was granted
/// by persons who were removed since; `conversations` are in the order in which they were held, the last one counts.
#[must_use]
pub fn grants_ended(
    submissions: &[Submission],
    consents: &[Consent],
    conversations: &[InformedConsent],
    today: Date,
) -> Vec<GrantEnded> {
    let said = Said {
        consents,
        conversations,
        today,
    };
    let mut found = Vec::new();
    for submission in submissions {
        for person in &submission.persons {
            let ends = ends(submission, person, &said);
            let Some(gravest) = ends.iter().min_by_key(|end| end.why) else {
                continue;
            };
            let purposes: BTreeSet<Purpose> = ends.iter().filter_map(|end| end.purpose).collect();
            found.push(GrantEnded {
                submission: submission.id,
                person: person.person.known().copied(),
                why: gravest.why,
                since: gravest.since.clone(),
                purposes: purposes.into_iter().collect(),
                notices: notices(submissions, submission.id, &person.person),
            });
        }
    }
    found
}

/// Every reason why what one person granted for one bundle no longer stands.
fn ends(submission: &Submission, item: &SubmittedPerson, said: &Said<'_>) -> Vec<End> {
    match &item.person {
        Answer::Known(person) => {
            let mut ends = said.no_to_receivers(submission, *person);
            ends.extend(said.withdrawn_since(submission, *person, &item.relied_on));
            // What was no yes carried nothing, and cannot end.
            let yes = item.relied_on.iter().filter(|relied| is_yes(relied.value));
            for relied in yes {
                ends.extend(said.consent_ended(relied));
                ends.extend(said.purpose_ended(*person, relied));
            }
            ends
        }
        Answer::Missing(Missing::WithheldByPerson) => vec![End::of(GrantEnd::Erased, None)],
        Answer::Missing(
            Missing::Unknown
            | Missing::NotAsked
            | Missing::WithheldForSafety
            | Missing::NotApplicable,
        ) => Vec::new(),
    }
}

/// The bundles that take back what this one holds of somebody; of somebody who was erased, those that name nobody any more.
fn notices(
    submissions: &[Submission],
    of: SubmissionId,
    person: &Answer<PersonId>,
) -> Vec<SubmissionId> {
    let everything = Answer::Missing(Missing::NotApplicable);
    let takes_back = |other: &&Submission| {
        let mut taken_back = other.takes_back.iter().map(|item| &item.person);
        other.follows.known() == Some(&of) && taken_back.any(|of| of == person || *of == everything)
    };
    submissions
        .iter()
        .filter(takes_back)
        .map(|other| other.id)
        .collect()
}
