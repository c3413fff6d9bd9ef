//! Who has agreed, and who must have.

use std::collections::{BTreeMap, BTreeSet};

use super::{Because, DisclosurePart, DisclosureRequest};
use crate::purposes::{Purposes, Worth};
use crate::shape::Part as _;
use crate::vocabulary::{ConsentValue, Purpose};
use crate::{Consent, Evidence, IncidentFile, Person, PersonId, ReceiverId, RecordKind};

/// Everybody who is known or linked, and whether they are left out.
pub(super) struct Standing<'a> {
    purposes: Purposes<'a>,
    left_out: BTreeMap<PersonId, Because>,
    /// Who is left out by name alone, and stands there under a pseudonym.
    hidden: BTreeSet<PersonId>,
    /// Persons who are left out and of whom there is a record, in a fixed order.
    pub(super) protected: Vec<&'a Person>,
}

impl<'a> Standing<'a> {
    pub(super) fn of(request: &DisclosureRequest<'a>) -> Self {
        let purposes = Purposes {
            conversations: request.conversations,
            today: request.today,
        };
        let mut free = alleged_perpetrators_only(request.files);
        for person in request.known_persons {
            free.remove(&person.id);
        }
        let records =
            || (request.files.iter().flat_map(|f| &f.persons)).chain(request.known_persons);
        let mut ids: BTreeSet<PersonId> = records().map(|p| p.id).collect();
        ids.extend(request.files.iter().flat_map(linked));
        let values = strictest(request.consents, request.receivers);
        let left_out: BTreeMap<_, _> = (ids.into_iter())
            .filter_map(|id| {
                let refusal = refusal(id, values(id), &purposes, request)?;
                (refusal.is_no() || !free.contains(&id)).then_some((id, refusal.because))
            })
            .collect();
        let may_hide = |id: &PersonId| {
            left_out
                .get(id)
                .is_some_and(|because| because.allows_pseudonym())
        };
        let hidden = (request.pseudonymous.iter())
            .copied()
            .filter(may_hide)
            .collect();
        // The same person may stand in several files, with names that a later edit changed: every version counts.
        let mut protected: Vec<&Person> = Vec::new();
        for person in records().filter(|p| left_out.contains_key(&p.id)) {
            if !protected.contains(&person) {
                protected.push(person);
            }
        }
        Self {
            purposes,
            left_out,
            hidden,
            protected,
        }
    }

    /// Why this person does not leave; `None` where they do, by name or under a pseudonym.
    pub(super) fn refusal(&self, person: PersonId) -> Option<Because> {
        if self.hidden.contains(&person) {
            return None;
        }
        self.left_out.get(&person).copied()
    }

    /// Why evidence that concerns this person does not leave. No pseudonym covers a face or a voice, and what shows or lets hear somebody needs
    /// a yes for this item alone.
    pub(super) fn refusal_in(&self, item: &Evidence, person: PersonId) -> Option<Because> {
        let general = self.left_out.get(&person).copied();
        general.or_else(|| {
            let exhibit = Some(item.id);
            let worth = self.purposes.worth(person, Purpose::P16, exhibit);
            (item.is_bodily() && worth != Worth::Granted)
                .then(|| because(person, Purpose::P16, worth))
        })
    }

    /// Whether this person's name is left out.
    pub(super) fn is_left_out(&self, person: PersonId) -> bool {
        self.left_out.contains_key(&person)
    }

    /// Whether this person stands there under a pseudonym.
    pub(super) fn is_hidden(&self, person: PersonId) -> bool {
        self.hidden.contains(&person)
    }

    /// Everybody who stands there under a pseudonym.
    pub(super) fn hidden(&self) -> impl Iterator<Item = PersonId> {
        self.hidden.iter().copied()
    }

    /// Whether a person has granted one purpose.
    pub(super) fn has_granted(&self, person: PersonId, purpose: Purpose) -> bool {
        self.purposes.worth(person, purpose, None) == Worth::Granted
    }

    /// What persons said, purpose by purpose.
    pub(super) const fn purposes(&self) -> Purposes<'a> {
        self.purposes
    }
}

/// Why a person is left out.
struct Refusal {
    because: Because,
    /// Whether they were asked about this receiver, or about being recorded at all, and said no or took a yes back.
    said_no: bool,
}

impl Refusal {
    /// Whether it holds back even somebody whom nothing but an allegation links.
    const fn is_no(&self) -> bool {
        self.said_no
    }
}

/// Why a person does not leave: their answer for the receivers, then for being recorded, then for what the procedure needs, then for the
/// State.
fn refusal(
    person: PersonId,
    value: ConsentValue,
    purposes: &Purposes<'_>,
    request: &DisclosureRequest<'_>,
) -> Option<Refusal> {
    let of = |because, said_no| Some(Refusal { because, said_no });
    let kept = purposes.worth(person, Purpose::P1, None);
    if !matches!(kept, Worth::Granted | Worth::NotAsked) {
        return of(because(person, Purpose::P1, kept), is_no(kept.value()));
    }
    if value != ConsentValue::Granted {
        let purpose = None;
        let because = Because::Consent {
            person,
            value,
            purpose,
        };
        return of(because, is_no(value));
    }
    let template = request.template;
    let to_receiver = purposes
        .lacking(person, template.purposes())
        .filter(|_| purposes.worth(person, Purpose::P3, None) != Worth::Granted);
    let to_state = || match request.part {
        DisclosurePart::Whole => None,
        DisclosurePart::Transmissible => purposes.lacking(person, template.state_purposes()),
    };
    let (purpose, worth) = to_receiver.or_else(to_state)?;
    of(because(person, purpose, worth), false)
}

const fn because(person: PersonId, purpose: Purpose, worth: Worth) -> Because {
    if worth.is_expired() {
        return Because::Expired { person, purpose };
    }
    Because::Consent {
        person,
        value: worth.value(),
        purpose: Some(purpose),
    }
}

impl Because {
    /// Whether the person may stand there under a pseudonym instead: they did not say no to the receiver, nor to being recorded.
    #[must_use]
    pub const fn allows_pseudonym(self) -> bool {
        match self {
            Self::Consent { value, purpose, .. } => {
                !is_no(value) || !matches!(purpose, None | Some(Purpose::P1))
            }
            Self::Expired { .. } | Self::Pseudonym { .. } => true,
            Self::Sensitivity { .. }
            | Self::NeverLeaves
            | Self::NamesPerson { .. }
            | Self::PointsToLeftOut
            | Self::Damaged
            | Self::PublicPrecision
            | Self::ForTheReceiverAlone
            | Self::Contact => false,
        }
    }
}

/// Gives, for a person, the strictest of their values over all receivers.
fn strictest<'a>(
    consents: &'a [Consent],
    receivers: &'a [ReceiverId],
) -> impl Fn(PersonId) -> ConsentValue + 'a {
    let mut given: BTreeMap<(PersonId, ReceiverId), ConsentValue> = BTreeMap::new();
    for consent in consents {
        given
            .entry((consent.person, consent.receiver))
            .and_modify(|held| *held = stricter(*held, consent.value))
            .or_insert(consent.value);
    }
    move |person| {
        receivers
            .iter()
            .map(|receiver| given.get(&(person, *receiver)).copied().unwrap_or_default())
            .reduce(stricter)
            .unwrap_or_default()
    }
}

fn stricter(a: ConsentValue, b: ConsentValue) -> ConsentValue {
    let rank = |value| match value {
        ConsentValue::Granted => 0,
        ConsentValue::GrantedWithConditions => 1,
        ConsentValue::NotAsked => 2,
        ConsentValue::Refused => 3,
        ConsentValue::Withdrawn => 4,
    };
    if rank(a) >= rank(b) { a } else { b }
}

/// Whether somebody was asked and said no, or took a yes back.
const fn is_no(value: ConsentValue) -> bool {
    match value {
        ConsentValue::Refused | ConsentValue::Withdrawn => true,
        ConsentValue::Granted | ConsentValue::GrantedWithConditions | ConsentValue::NotAsked => {
            false
        }
    }
}

/// Everybody whom these incidents link as alleged perpetrators and in no other way.
fn alleged_perpetrators_only(files: &[IncidentFile]) -> BTreeSet<PersonId> {
    let (accused, otherwise): (Vec<_>, Vec<_>) = (files.iter())
        .flat_map(IncidentFile::persons_named)
        .partition(|(kind, _)| *kind == RecordKind::Involvement);
    let otherwise: BTreeSet<PersonId> = otherwise.into_iter().map(|(_, id)| id).collect();
    let accused = accused.into_iter().map(|(_, id)| id);
    accused.filter(|id| !otherwise.contains(id)).collect()
}

fn linked(file: &IncidentFile) -> impl Iterator<Item = PersonId> {
    let persons = file.persons.iter().flat_map(close_persons);
    file.persons_named()
        .into_iter()
        .map(|(_, id)| id)
        .chain(persons)
}

/// Persons whom the record of another person names.
fn close_persons(person: &Person) -> Vec<PersonId> {
    let mut found = Vec::new();
    person.links(&mut |link| {
        if link.kind == RecordKind::Person {
            found.push(PersonId(link.id));
        }
    });
    found
}
