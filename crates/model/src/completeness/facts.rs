//! What happened, when, where, and what was done by whom: the first five of OHCHR's questions.

use super::wanting::{is_unasked, lacks, tells};
use super::{Gap, Inquiry};
use crate::vocabulary::{ActFamily, GapCode, PerpetratorType, PersonKind, Sphere};
use crate::{Act, Answer, Involvement, Missing, Place, Record};

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    what_happened(inquiry, found);
    acts(inquiry, found);
    perpetrators(inquiry, found);
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if !tells(&inquiry.file.incident.title) {
        found.push(Gap::new(GapCode::Title, inquiry.incident(), "/title"));
    }
    let gendered =
        inquiry.file.acts.iter().filter(|act| {
            is_unasked(&act.gender_dimension) && !is_against_organisation(inquiry, act)
        });
    for act in gendered {
        let gap = Gap::new(
            GapCode::GenderDimension,
            act.record_id(),
            "/gender_dimension",
        );
        found.push(gap);
    }
}

fn is_against_organisation(inquiry: &Inquiry<'_>, act: &Act) -> bool {
    inquiry.file.persons.iter().any(|person| {
        act.victim.known() == Some(&person.id) && person.kind == PersonKind::GroupOrOrganisation
    })
}

fn what_happened(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let incident = &inquiry.file.incident;
    let id = inquiry.incident();
    if !tells(&incident.narrative) {
        found.push(Gap::new(GapCode::Narrative, id, "/narrative"));
    }
    match &incident.start {
        Answer::Known(date) if !date.value.is_month_or_better() => {
            found.push(Gap::new(GapCode::StartPrecision, id, "/start"));
        }
        Answer::Known(_) => {}
        Answer::Missing(_) => found.push(Gap::new(GapCode::Start, id, "/start")),
    }
    if incident.place.state.known().is_none() {
        found.push(Gap::new(GapCode::State, id, "/place/state"));
    }
    let is_online = incident.sphere.known() == Some(&Sphere::Online);
    if !is_online && is_place_unasked(&incident.place) {
        found.push(Gap::new(GapCode::Place, id, "/place/locality"));
    }
    if incident.is_reprisal.is_open() {
        found.push(Gap::new(GapCode::Reprisal, id, "/is_reprisal"));
    }
}

/// Any description of the place will do, and so does an explicit reason why there is none.
fn is_place_unasked(place: &Place) -> bool {
    is_unasked(&place.locality)
        && is_unasked(&place.territory)
        && is_unasked(&place.address)
        && place.admin_levels.is_empty()
        && place.latitude.known().is_none()
}

fn acts(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    if file.acts.is_empty() {
        found.push(Gap::new(GapCode::Act, inquiry.incident(), ""));
    }
    for act in file.acts.iter().filter(|act| lacks_victim(act)) {
        found.push(Gap::new(GapCode::ActVictim, act.record_id(), "/victim"));
    }
}

/// A law or a policy need not be aimed at anybody in particular.
fn lacks_victim(act: &Act) -> bool {
    let is_general = act.act_type.family() == ActFamily::LawPolicy
        && act.victim == Answer::Missing(Missing::NotApplicable);
    lacks(&act.victim) && !is_general
}

fn perpetrators(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    if file.involvements.is_empty() {
        found.push(Gap::new(GapCode::Perpetrator, inquiry.incident(), ""));
    }
    for involvement in file.involvements.iter().filter(|i| is_nobody(i)) {
        let record = involvement.record_id();
        found.push(Gap::new(
            GapCode::PerpetratorDescription,
            record,
            "/description",
        ));
    }
}

/// Neither named nor told what kind of actor, nor described: *unknown* needs a description.
fn is_nobody(involvement: &Involvement) -> bool {
    let kind = involvement.actor_type.known();
    let is_of_a_kind =
        kind.is_some_and(|kind| !matches!(kind, PerpetratorType::Unknown | PerpetratorType::Other));
    let is_placed =
        tells(&involvement.force) || tells(&involvement.unit) || tells(&involvement.uniform);
    involvement.actor.known().is_none()
        && !is_of_a_kind
        && !is_placed
        && (lacks(&involvement.description) || is_unasked(&involvement.description))
}
