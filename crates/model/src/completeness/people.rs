//! Who it was done to, and who says so.

use super::wanting::{is_so, is_unasked, is_withheld, lacks, tells};
use super::{Gap, Inquiry};
use crate::vocabulary::{GapCode, Role};
use crate::{IncidentFile, Person, PersonId, Record, RecordKind};

/// The persons of an incident whose consent decides what leaves: everybody linked in any way other than as an
/// alleged perpetrator.
pub fn persons_who_decide(file: &IncidentFile) -> impl Iterator<Item = PersonId> {
    let named = file.persons_named().into_iter();
    let mut ids: Vec<PersonId> = named
        .filter(|(kind, _)| *kind != RecordKind::Involvement)
        .map(|(_, id)| id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
}

/// Every alleged victim, each once, in the order in which they are told of.
pub(super) fn victims(file: &IncidentFile) -> Vec<PersonId> {
    let parts = file.participations.iter();
    let told = parts.filter(|p| p.role == Role::Victim).map(|p| p.person);
    let acts = file
        .acts
        .iter()
        .filter_map(|act| act.victim.known().copied());
    let mut found = Vec::new();
    for id in told.chain(acts) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// The record of a person, where it is there.
pub(super) fn person(file: &IncidentFile, id: PersonId) -> Option<&Person> {
    file.persons.iter().find(|person| person.id == id)
}

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    let victims = victims(file);
    if victims.is_empty() {
        found.push(Gap::new(GapCode::Victim, inquiry.incident(), ""));
    }
    let recorded = victims.into_iter().filter_map(|id| person(file, id));
    for victim in recorded.filter(|person| !is_identified(person)) {
        found.push(Gap::new(GapCode::VictimName, victim.record_id(), "/names/full").of(victim.id));
    }
    submitter(inquiry, found);
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let victims = victims(inquiry.file);
    let others = inquiry
        .file
        .persons
        .iter()
        .filter(|p| !victims.contains(&p.id));
    for person in others.filter(|p| p.all_names().next().is_none() && lacks(&p.names.full)) {
        found.push(Gap::new(GapCode::PersonName, person.record_id(), "/names/full").of(person.id));
    }
}

/// Named, or known and withheld, or described where nobody knows the name.
fn is_identified(person: &Person) -> bool {
    person.all_names().next().is_some()
        || is_withheld(&person.names.full)
        || (!lacks(&person.names.full) && is_described(person))
        || person
            .organisation
            .as_ref()
            .is_some_and(|o| tells(&o.activities))
}

fn is_described(person: &Person) -> bool {
    tells(&person.occupation)
        || tells(&person.residence)
        || tells(&person.defender.activities)
        || !person.affiliations.is_empty()
        || !person.victim_roles.is_empty()
}

/// Never anonymous, though confidential: the procedures do not look at what nobody answers for.
fn submitter(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    let submitters = submitters(inquiry);
    if submitters.is_empty() && inquiry.cases.is_some_and(|cases| !in_case(cases)) {
        found.push(Gap::new(GapCode::Submitter, inquiry.incident(), ""));
    }
    for submitter in submitters.into_iter().filter_map(|id| person(file, id)) {
        let record = submitter.record_id();
        if submitter.all_names().next().is_none() {
            found.push(Gap::new(GapCode::SubmitterName, record, "/names/full").of(submitter.id));
        }
        let is_reached = submitter.contacts.iter().any(|way| is_so(&way.is_safe));
        if !is_reached && is_unasked(&submitter.contact) {
            found.push(Gap::new(GapCode::SubmitterContact, record, "/contact").of(submitter.id));
        }
    }
}

fn submitters(inquiry: &Inquiry<'_>) -> Vec<PersonId> {
    let parts = inquiry.file.participations.iter();
    let told = parts
        .filter(|p| p.role == Role::Submitter)
        .map(|p| p.person);
    told.collect()
}

fn in_case(cases: &[crate::Case]) -> bool {
    cases
        .iter()
        .any(|case| !case.submitting_organisations.is_empty())
}
