//! What leaves in a bundle: consent decides, and the user sees every decision beforehand.
//!
//! [`disclose`] takes whole incident files and gives back what may go to the chosen receivers, what was left out and
//! why, and every place where a text still names somebody who has not agreed. While [`Disclosure::open`] or
//! [`Disclosure::stopped`] is not empty, nothing may be sealed.
//!
//! The rules:
//!
//! 1. A person is included when they have *granted* consent for every receiver. No record is *not asked*, and that is a
//!    no; so is *granted with conditions*; so is a request without receivers. Of two values for one pair the stricter
//!    counts.
//! 2. A person whom only [`Involvement`](crate::Involvement)s name, as actor or superior, is an alleged perpetrator and needs no
//!    consent; being close to somebody who is named changes nothing. Any other link does, however deep in a record, in any
//!    incident of the bundle or of the vault ([`known_persons`](DisclosureRequest::known_persons)). So does a *refused* or
//!    *withdrawn* on record for one of the receivers: whoever was asked and said no is left out.
//! 3. With a person who is left out go their record, their participations, their statements, the acts of which they are the
//!    victim, the evidence that concerns them, and their id everywhere else. An engagement, a follow-up, a step in the
//!    country or an intervention that had persons and has none left goes; so do what links an act that went, and the answer to
//!    an intervention that went. A link to a record that goes, or to an incident that does not leave, is taken out.
//! 4. Assessments of risk, a person's contacts, links to conversations about consent, to receivers and to cases, and the names
//!    of translators never leave.
//! 5. An incident, a statement or evidence marked *source protected* stays; one marked *UN only* leaves only where the user
//!    states that every receiver is a UN body. The bytes of evidence cannot be searched for names: `concerns` decides. An item
//!    whose bytes are not whole stays, so that the rest can leave.
//! 6. A place is told no more exactly than its `public_precision_m` says: latitude and longitude are rounded, and from 100 m on the
//!    address is left out. Its other words are not looked at.
//! 7. An assessment of risk that records a decision against leaving, or to wait, stops everything, whoever it is about. So does one
//!    that leaves an *extreme* risk, unless the person's own informed decision that it may leave is on record. One that is made
//!    for another receiver does not count.
//! 8. Every free text that leaves is searched for every name of every person who is left out, whether this bundle's
//!    incidents link them or not, and whether their record was removed or not. A hit is open until the user decides.

mod altered;
mod consent;
mod counts;
mod decide;
mod fields;
pub(crate) mod fold;
mod names;
mod naming;
mod place;
mod risk;
mod withhold;

pub use counts::LeftOutCounts;
pub use naming::Naming;
use serde::{Deserialize, Serialize};

use crate::vocabulary::{ConsentValue, Sensitivity};
use crate::{
    Consent, EvidenceId, IncidentFile, Person, PersonId, ReceiverId, Record as _, RecordId,
};

/// What is to be disclosed, to whom, and what the user has decided so far.
#[derive(Clone, Copy, Debug)]
pub struct DisclosureRequest<'a> {
    /// The chosen incidents, whole.
    pub files: &'a [IncidentFile],
    /// Everybody who needs consent wherever they appear, and whose name must be looked for in the texts: all persons of the
    /// vault, those who were removed included, except those whom the vault links only as alleged perpetrators.
    pub known_persons: &'a [Person],
    /// All consent records of the vault, without those granted by persons who were removed since.
    pub consents: &'a [Consent],
    /// To whom the bundle will be sealed. Without a receiver nobody has agreed.
    pub receivers: &'a [ReceiverId],
    /// Whether the user states that every receiver is a UN body: lets what is *UN only* leave.
    pub un_receivers: bool,
    /// What the user decided about names found in texts.
    pub decisions: &'a [NameDecision],
    /// Evidence whose bytes are gone, or no longer those that were taken in.
    pub damaged: &'a [EvidenceId],
}

/// What leaves, what does not, and what is still to be decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Disclosure {
    /// What leaves.
    pub files: Vec<IncidentFile>,
    /// What was left out, in the order of the files. For the user only: it holds the ids of those who are left out.
    pub left_out: Vec<LeftOut>,
    /// Names that still stand in texts. Sealing waits until this is empty.
    pub open: Vec<NameFound>,
    /// Assessments of risk because of which nothing leaves. Sealing waits until this is empty.
    pub stopped: Vec<RiskStop>,
    /// Records that leave otherwise than they were recorded. A digest of what was recorded must not leave with them: it
    /// would confirm a guess at what was taken out.
    pub altered: Vec<RecordId>,
}

/// An assessment that leaves an *extreme* risk, without the person's own informed decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RiskStop {
    /// The assessment.
    pub record: RecordId,
    /// Whose risk it is.
    pub person: PersonId,
}

/// A record or field that does not leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LeftOut {
    /// The record.
    pub record: RecordId,
    /// The field, as a JSON pointer into the record; the whole record where there is none.
    pub field: Option<String>,
    /// Why.
    pub because: Because,
}

/// Why something does not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Because {
    /// A person has not agreed.
    Consent {
        /// Who.
        person: PersonId,
        /// The strictest value among the receivers.
        value: ConsentValue,
    },
    /// The item's sensitivity forbids it.
    Sensitivity {
        /// The item's sensitivity.
        value: Sensitivity,
    },
    /// This field never leaves.
    NeverLeaves,
    /// The user left the field out because it names a person.
    NamesPerson {
        /// Who.
        person: PersonId,
    },
    /// It points to a record that does not leave.
    PointsToLeftOut,
    /// Its bytes are gone, or no longer those that were taken in.
    Damaged,
    /// The place may not be told so exactly: it is rounded, or its address left out.
    PublicPrecision,
}

/// A field that names a person who is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NameFound {
    /// The record.
    pub record: RecordId,
    /// The field, as a JSON pointer into the record (`/narrative`).
    pub field: String,
    /// Who is named.
    pub person: PersonId,
    /// How often.
    pub count: u32,
    /// Where: at most [`SNIPPETS`] places.
    pub snippets: Vec<Snippet>,
}

/// How many places [`NameFound`] shows.
pub const SNIPPETS: usize = 50;

/// A name with some words around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Snippet {
    /// At most 40 characters before it.
    pub before: String,
    /// The name as it stands in the text.
    pub name: String,
    /// At most 40 characters after it.
    pub after: String,
}

/// What the user decided about one person's name in one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameDecision {
    /// The record.
    pub record: RecordId,
    /// The field, as in [`NameFound::field`].
    pub field: String,
    /// The person.
    pub person: PersonId,
    /// What to do.
    pub choice: NameChoice,
}

/// What can be done about a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NameChoice {
    /// Put a neutral mark, `[person 1]`, in place of every occurrence. The number is the person's in this bundle.
    Replace,
    /// Leave the whole field out: it becomes *withheld for safety*.
    OmitField,
    /// The words mean somebody or something else, and leave as they are.
    NotThisPerson,
}

/// Decides what leaves. See the module for the rules.
#[must_use]
pub fn disclose(request: &DisclosureRequest<'_>) -> Disclosure {
    let standing = consent::Standing::of(request);
    let mut left_out = Vec::new();
    let mut chosen = request.files.to_vec();
    chosen.retain(|file| withhold::may_leave(file, request.un_receivers, &mut left_out));
    let incidents = chosen
        .iter()
        .map(|file| file.incident.record_id())
        .collect();
    let mut files = chosen.clone();
    for file in &mut files {
        withhold::withhold(file, &standing, request, &incidents, &mut left_out);
        place::coarsen(file, &mut left_out);
    }
    let open = decide::decide(&mut files, &standing, request.decisions, &mut left_out);
    let altered = altered::altered(&chosen, &files);
    Disclosure {
        files,
        left_out,
        open,
        stopped: risk::stops(&chosen, request.receivers),
        altered,
    }
}
