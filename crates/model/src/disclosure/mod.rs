//! What leaves in a bundle: consent decides, and the user sees every decision beforehand.
//!
//! [`disclose`] takes whole incident files and gives back what may go to the chosen receivers, what was left out and
//! why, and every place where a text still names somebody who has not agreed. While [`Disclosure::open`] or
//! [`Disclosure::stopped`] is not empty, nothing may be sealed.
//!
//! The rules:
//!
//! 1. A person is included when they have *granted* consent for every receiver, and the uses that the procedure in mind needs
//!    ([`Template::purposes`]; for the receiver's eyes alone, P3 will do in their place), for a time that is not over. No record is
//!    *not asked*, and that is a no; so is *granted with conditions*; so is a request without receivers. Of two values for one pair
//!    the stricter counts; of two words on one use the last. Whoever said no to being recorded at all (P1) is left out.
//! 2. A person whom only [`Involvement`](crate::Involvement)s name, as actor or superior, is an alleged perpetrator and needs no
//!    consent; being close to somebody who is named changes nothing. Any other link does, however deep in a record, in any
//!    incident of the bundle or of the vault ([`known_persons`](DisclosureRequest::known_persons)). So does a *refused* or
//!    *withdrawn* on record for one of the receivers: whoever was asked and said no is left out.
//! 3. With a person who is left out go their record, their participations, their statements, the acts of which they are the
//!    victim, the evidence that concerns them, and their id everywhere else. An engagement, a follow-up, a step in the
//!    country or an intervention that had persons and has none left goes; so do what links an act that went, and the answer to
//!    an intervention that went. A link to a record that goes, or to an incident that does not leave, is taken out.
//! 4. Assessments of risk, links to conversations about consent, to receivers and to cases, and the names of translators never
//!    leave. How to reach a person leaves where they agreed to be reached (P17), and never for the State.
//! 5. An incident, a statement or evidence marked *source protected* stays; one marked *UN only* leaves only where the user
//!    states that every receiver is a UN body. The bytes of evidence cannot be searched for names: `concerns` decides. An item
//!    whose bytes are not whole stays, so that the rest can leave. What shows or lets hear somebody, or tells of their body, needs
//!    the yes of everybody concerned for that item (P16).
//! 6. A place is told no more exactly than its `public_precision_m` says: latitude and longitude are rounded, and from 100 m on the
//!    address is left out. Its other words are not looked at.
//! 7. An assessment of risk that records a decision against leaving, or to wait, stops everything, whoever it is about. So does one
//!    that leaves an *extreme* risk, unless the person's own informed decision that it may leave is on record. One that is made
//!    for another receiver does not count.
//! 8. Every free text that leaves is searched for every name of every person who is left out, whether this bundle's
//!    incidents link them or not, and whether their record was removed or not. A hit is open until the user decides.
//! 9. The user may let somebody who is left out stand there under a pseudonym, unless they said no to the receiver or to being
//!    recorded: then all that is known of them is a number, under ids that no other bundle has, and what links them stays.
//!    Their names in texts become that number. Evidence that concerns them stays behind.
//! 10. Part A, what may reach the State, is the same with stricter answers: persons are named who agreed to that
//!     ([`Template::state_purposes`]); every other name in a text becomes a number. What sources told, cooperation that was not
//!     public, originals, what is marked *confidential*, and attributes that the procedure does not ask for are not in it.

mod altered;
mod consent;
mod counts;
mod decide;
mod fields;
pub(crate) mod fold;
mod names;
mod naming;
mod place;
mod pseudonym;
mod risk;
mod state;
mod told;
mod withhold;

use std::collections::{BTreeMap, BTreeSet};

pub use counts::LeftOutCounts;
use jiff::civil::Date;
pub use naming::Naming;
pub use pseudonym::Pseudonyms;
use serde::{Deserialize, Serialize};
pub use told::ConsentTold;

use crate::vocabulary::{ConsentValue, Purpose, Sensitivity, Template};
use crate::{
    Consent, EvidenceId, IncidentFile, InformedConsent, Person, PersonId, ReceiverId, Record as _,
    RecordId,
};

/// What a disclosure is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DisclosurePart {
    /// Everything that the receivers may know: parts A and B.
    #[default]
    Whole,
    /// Part A alone: what they may hand on to the State.
    Transmissible,
}

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
    /// The conversations about consent of everybody, oldest first, without those of persons who were removed since.
    pub conversations: &'a [InformedConsent],
    /// The day on which it is asked: consent may be for a time.
    pub today: Date,
    /// The procedure in mind: it says which uses persons must have agreed to.
    pub template: Template,
    /// What it is for.
    pub part: DisclosurePart,
    /// Who is to stand there under a pseudonym where they may not be named, rather than be left out.
    pub pseudonymous: &'a BTreeSet<PersonId>,
}

/// Nobody stands in a bundle under a pseudonym unless somebody says so.
static NOBODY: BTreeSet<PersonId> = BTreeSet::new();

impl<'a> DisclosureRequest<'a> {
    /// These incidents, for nobody yet: no receiver, so nobody has agreed.
    #[must_use]
    pub const fn new(files: &'a [IncidentFile], today: Date) -> Self {
        Self {
            files,
            known_persons: &[],
            consents: &[],
            receivers: &[],
            un_receivers: false,
            decisions: &[],
            damaged: &[],
            conversations: &[],
            today,
            template: Template::General,
            part: DisclosurePart::Whole,
            pseudonymous: &NOBODY,
        }
    }
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
    /// What those who leave by name agreed to, purpose by purpose; nothing in what may reach the State.
    pub consents: Vec<ConsentTold>,
    /// The ids that stand for persons under a pseudonym. For the ledger only.
    pub hidden: BTreeMap<PersonId, PersonId>,
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
        /// The strictest value among the receivers, or what was said about the use.
        value: ConsentValue,
        /// The use that was not granted, where the receivers were.
        purpose: Option<Purpose>,
    },
    /// A person agreed to a use for a time that is over.
    Expired {
        /// Who.
        person: PersonId,
        /// The use.
        purpose: Purpose,
    },
    /// A person stands there under a pseudonym.
    Pseudonym {
        /// Who.
        person: PersonId,
    },
    /// Whoever agreed: it is for the receiver, not for the State.
    ForTheReceiverAlone,
    /// The person has not agreed to be reached.
    Contact,
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
    disclose_as(request, &mut Pseudonyms::default())
}

/// Both parts of one bundle: everything, and what of it may reach the State. A pseudonym is the same person in both.
#[must_use]
pub fn disclose_parts(request: &DisclosureRequest<'_>) -> (Disclosure, Disclosure) {
    let mut pseudonyms = Pseudonyms::default();
    let part = |part| DisclosureRequest { part, ..*request };
    let whole = disclose_as(&part(DisclosurePart::Whole), &mut pseudonyms);
    let transmissible = disclose_as(&part(DisclosurePart::Transmissible), &mut pseudonyms);
    (whole, transmissible)
}

fn disclose_as(request: &DisclosureRequest<'_>, pseudonyms: &mut Pseudonyms) -> Disclosure {
    let standing = consent::Standing::of(request);
    let mut left_out = Vec::new();
    let mut chosen = request.files.to_vec();
    chosen.retain(|file| withhold::may_leave(file, request, &mut left_out));
    let incidents = chosen
        .iter()
        .map(|file| file.incident.record_id())
        .collect();
    let mut files = chosen.clone();
    for file in &mut files {
        withhold::withhold(file, &standing, request, &incidents, &mut left_out);
        place::coarsen(file, &mut left_out);
    }
    let open = decide::decide(&mut files, &standing, request, pseudonyms, &mut left_out);
    if pseudonym::hide(&mut files, &standing, pseudonyms, &mut left_out).is_err() {
        // Records that were read from JSON are written to it: this does not happen, and nothing leaves if it does.
        files.clear();
    }
    let altered = altered::altered(&chosen, &files);
    let consents = match request.part {
        DisclosurePart::Whole => told::told(&files, &standing),
        DisclosurePart::Transmissible => Vec::new(),
    };
    Disclosure {
        files,
        left_out,
        open,
        stopped: risk::stops(&chosen, request.receivers),
        altered,
        consents,
        hidden: pseudonyms.of(standing.hidden()),
    }
}
