//! What is still missing for a receiver to be able to act, item by item, each pointing to its field.
//!
//! The rules are those parts of OHCHR's and the Special Procedures' requests for information that the model covers:
//! victim, facts in order, date to the month, State, alleged perpetrator, engagement, source, consent. An explicit
//! *unknown*, *withheld* or *not applicable* is an answer where the receivers accept it as one.

use serde::Serialize;

use crate::vocabulary::{ConsentValue, GapCode, ReprisalAssessment, Role, Section};
use crate::{
    Act, Answer, Consent, Engagement, Evidence, Incident, IncidentFile, Involvement, Missing,
    Person, PersonId, ReceiverId, Record, RecordId, RecordKind,
};

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// The section of the incident page that it belongs to.
    pub section: Section,
    /// What is missing.
    pub code: GapCode,
    /// The record to go to.
    pub record: RecordId,
    /// The field in it, as a JSON pointer (RFC 6901); empty for the record as a whole.
    pub field: &'static str,
}

/// Lists what is missing, in the order of the incident page.
///
/// `receivers` are those in mind; without any, consent is not looked at.
#[must_use]
pub fn gaps(file: &IncidentFile, consents: &[Consent], receivers: &[ReceiverId]) -> Vec<Gap> {
    let mut found = Vec::new();
    what_happened(&file.incident, &mut found);
    who(file, &mut found);
    acts(file, &mut found);
    engagements(file, &mut found);
    evidence(file, &mut found);
    consent(file, consents, receivers, &mut found);
    found
}

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

fn push(
    found: &mut Vec<Gap>,
    section: Section,
    code: GapCode,
    record: RecordId,
    field: &'static str,
) {
    found.push(Gap {
        section,
        code,
        record,
        field,
    });
}

/// Not yet asked, or known to nobody where the receivers cannot do without.
const fn lacks<T>(answer: &Answer<T>) -> bool {
    matches!(
        answer,
        Answer::Missing(Missing::NotAsked | Missing::NotApplicable)
    )
}

fn what_happened(incident: &Incident, found: &mut Vec<Gap>) {
    let id = incident.record_id();
    let here = Section::WhatHappened;
    if incident.title.known().is_none() {
        push(found, here, GapCode::Title, id, "/title");
    }
    if incident.narrative.known().is_none() {
        push(found, here, GapCode::Narrative, id, "/narrative");
    }
    match &incident.start {
        Answer::Known(date) if !date.value.is_month_or_better() => {
            push(found, here, GapCode::StartPrecision, id, "/start");
        }
        Answer::Known(_) => {}
        Answer::Missing(_) => push(found, here, GapCode::Start, id, "/start"),
    }
    if incident.place.state.known().is_none() {
        push(found, here, GapCode::State, id, "/place/state");
    }
    if incident.is_reprisal.is_open() {
        push(found, here, GapCode::Reprisal, id, "/is_reprisal");
    }
}

fn who(file: &IncidentFile, found: &mut Vec<Gap>) {
    let id = file.incident.record_id();
    let victim = file.participations.iter().any(|p| p.role == Role::Victim)
        || file.acts.iter().any(|a| a.victim.known().is_some());
    if !victim {
        push(found, Section::Who, GapCode::Victim, id, "");
    }
    for person in file.persons.iter().filter(|p| lacks(&p.names.full)) {
        push(
            found,
            Section::Who,
            GapCode::PersonName,
            Person::record_id(person),
            "/names/full",
        );
    }
}

fn acts(file: &IncidentFile, found: &mut Vec<Gap>) {
    let id = file.incident.record_id();
    if file.acts.is_empty() {
        push(found, Section::Acts, GapCode::Act, id, "");
    }
    for act in file.acts.iter().filter(|a| lacks(&a.victim)) {
        push(
            found,
            Section::Acts,
            GapCode::ActVictim,
            Act::record_id(act),
            "/victim",
        );
    }
    if file.involvements.is_empty() {
        push(found, Section::Acts, GapCode::Perpetrator, id, "");
    }
    for involvement in file.involvements.iter().filter(|i| {
        i.actor.known().is_none() && i.actor_type.known().is_none() && lacks(&i.description)
    }) {
        let record = Involvement::record_id(involvement);
        push(
            found,
            Section::Acts,
            GapCode::PerpetratorDescription,
            record,
            "/description",
        );
    }
}

fn engagements(file: &IncidentFile, found: &mut Vec<Gap>) {
    // Where it is not held to be a reprisal, no engagement is needed.
    if file.incident.is_reprisal.known() == Some(&ReprisalAssessment::No) {
        return;
    }
    let here = Section::Engagement;
    if file.engagements.is_empty() {
        push(
            found,
            here,
            GapCode::Engagement,
            file.incident.record_id(),
            "",
        );
    }
    for engagement in &file.engagements {
        let record = Engagement::record_id(engagement);
        if lacks(&engagement.date) {
            push(found, here, GapCode::EngagementDate, record, "/date");
        }
        if lacks(&engagement.mode) {
            push(found, here, GapCode::EngagementMode, record, "/mode");
        }
        if lacks(&engagement.op4_limb) {
            push(found, here, GapCode::EngagementLimb, record, "/op4_limb");
        }
    }
}

fn evidence(file: &IncidentFile, found: &mut Vec<Gap>) {
    if file.evidence.is_empty() {
        push(
            found,
            Section::Evidence,
            GapCode::Evidence,
            file.incident.record_id(),
            "",
        );
    }
    for item in file.evidence.iter().filter(|e| lacks(&e.obtained)) {
        push(
            found,
            Section::Evidence,
            GapCode::EvidenceSource,
            Evidence::record_id(item),
            "/obtained",
        );
    }
}

fn consent(
    file: &IncidentFile,
    consents: &[Consent],
    receivers: &[ReceiverId],
    found: &mut Vec<Gap>,
) {
    for person in persons_who_decide(file) {
        let asked = |receiver: &ReceiverId| {
            consents.iter().any(|c| {
                c.person == person && c.receiver == *receiver && c.value != ConsentValue::NotAsked
            })
        };
        if !receivers.iter().all(asked) {
            let record = RecordId {
                kind: Person::KIND,
                id: person.0,
            };
            push(found, Section::Consent, GapCode::Consent, record, "");
        }
    }
}
