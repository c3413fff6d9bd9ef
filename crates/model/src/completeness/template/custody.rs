//! The questionnaires on detention and on disappearances.

use super::super::people;
use super::super::wanting::{is_unasked, tells};
use super::{Gap, Inquiry};
use crate::vocabulary::{ActFamily, ActType, GapCode};
use crate::{Act, Detention, Disappearance, Record};

/// The Working Group on Arbitrary Detention. That a fact is not known is an answer.
pub(super) fn detention(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let acts = &inquiry.file.acts;
    let mut told = acts
        .iter()
        .filter_map(|act| Some((act, act.detention.as_ref()?)));
    if told.clone().next().is_none() {
        let liberty = acts
            .iter()
            .find(|act| act.act_type.family() == ActFamily::Liberty);
        let gap = gap_in(inquiry, liberty.or(acts.first()), "/detention");
        found.push(gap(GapCode::DetentionModule));
    }
    told.by_ref()
        .for_each(|(act, facts)| of_detention(act, facts, found));
}

fn gap_in(
    inquiry: &Inquiry<'_>,
    act: Option<&Act>,
    field: &'static str,
) -> impl Fn(GapCode) -> Gap {
    let (record, field) = match act {
        Some(act) => (act.record_id(), field),
        None => (inquiry.incident(), ""),
    };
    move |code| Gap::new(code, record, field)
}

fn of_detention(act: &Act, facts: &Detention, found: &mut Vec<Gap>) {
    let record = act.record_id();
    let open = [
        ("/detention/arrest_date", facts.arrest_date.is_open()),
        ("/detention/arrest_place", is_unasked(&facts.arrest_place)),
        ("/detention/arrest_force", is_unasked(&facts.arrest_force)),
        ("/detention/warrant_shown", facts.warrant_shown.is_open()),
        ("/detention/law", is_unasked(&facts.law)),
        (
            "/detention/ordering_authority",
            is_unasked(&facts.ordering_authority),
        ),
        ("/detention/holding_force", is_unasked(&facts.holding_force)),
        ("/detention/places", facts.places.is_empty()),
        ("/detention/reasons", is_unasked(&facts.reasons)),
    ];
    for (field, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
        found.push(Gap::new(GapCode::DetentionFact, record, field));
    }
    if facts.wgad_categories.is_empty() {
        let field = "/detention/wgad_categories";
        found.push(Gap::new(GapCode::WgadCategory, record, field));
    }
    if !tells(&facts.wgad_reasons) {
        found.push(Gap::new(
            GapCode::WgadCategory,
            record,
            "/detention/wgad_reasons",
        ));
    }
}

/// The Working Group on Disappearances, and the Committee: the elements without which they do not act.
pub(super) fn disappearance(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let acts = &inquiry.file.acts;
    let mut told = acts
        .iter()
        .filter_map(|act| Some((act, act.disappearance.as_ref()?)));
    if told.clone().next().is_none() {
        let is_it = |act: &&Act| act.act_type == ActType::Disappearance;
        let gap = gap_in(
            inquiry,
            acts.iter().find(is_it).or(acts.first()),
            "/disappearance",
        );
        found.push(gap(GapCode::DisappearanceModule));
    }
    told.by_ref().for_each(|(act, facts)| {
        of_disappearance(act, facts, found);
        full_name(inquiry, act, found);
    });
}

fn of_disappearance(act: &Act, facts: &Disappearance, found: &mut Vec<Gap>) {
    let record = act.record_id();
    let last_seen = facts.last_seen.known();
    let is_dated = last_seen.is_some_and(|date| date.value.is_month_or_better());
    let is_state = tells(&facts.forces)
        || facts.force_type.known().is_some()
        || facts.state_link.known().is_some();
    let is_searched = !facts.search_steps.is_empty() || tells(&facts.search_impossible);
    let elements = [
        ("/disappearance/last_seen", is_dated),
        (
            "/disappearance/last_seen_place",
            tells(&facts.last_seen_place),
        ),
        ("/disappearance/forces", is_state),
        ("/disappearance/search_steps", is_searched),
    ];
    for (field, _) in elements.into_iter().filter(|(_, is_said)| !is_said) {
        found.push(Gap::new(GapCode::DisappearanceFact, record, field));
    }
}

fn full_name(inquiry: &Inquiry<'_>, act: &Act, found: &mut Vec<Gap>) {
    let victim = act
        .victim
        .known()
        .and_then(|id| people::person(inquiry.file, *id));
    if let Some(victim) = victim.filter(|person| !tells(&person.names.full)) {
        found.push(Gap::new(GapCode::FullName, victim.record_id(), "/names/full").of(victim.id));
    }
}
