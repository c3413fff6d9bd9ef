//! The questionnaires on torture, on killings and on violence against women.

use super::super::wanting::{is_unasked, tells};
use super::{Gap, Inquiry};
use crate::vocabulary::{ActFamily, ActType, GapCode};
use crate::{Act, Death, Record, Torture};

/// The Special Rapporteur on torture.
pub(super) fn torture(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let acts = &inquiry.file.acts;
    if !acts.iter().any(|act| act.torture.is_some()) {
        let is_it = |act: &&Act| act.act_type == ActType::TortureIllTreatment;
        let act = acts.iter().find(is_it).or(acts.first());
        found.push(act.map_or_else(
            || Gap::new(GapCode::TortureModule, inquiry.incident(), ""),
            |act| Gap::new(GapCode::TortureModule, act.record_id(), "/torture"),
        ));
    }
    for act in acts {
        if let Some(facts) = &act.torture {
            of_torture(act, facts, found);
        }
    }
}

fn of_torture(act: &Act, facts: &Torture, found: &mut Vec<Gap>) {
    let effects = &act.consequences;
    let no_effects = is_unasked(&effects.physical) && is_unasked(&effects.psychological);
    let no_findings = is_unasked(&facts.medical_attention) && facts.exam_date.is_open();
    let open = [
        ("/torture/description", !tells(&facts.description)),
        ("/torture/duration", is_unasked(&facts.duration)),
        ("/torture/medical_attention", no_findings),
        ("/consequences/physical", no_effects),
    ];
    for (field, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
        found.push(Gap::new(GapCode::TortureFact, act.record_id(), field));
    }
}

/// The Special Rapporteur on executions: deaths, and threats to life.
pub(super) fn death(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let acts = &inquiry.file.acts;
    let is_about_life = |act: &Act| {
        act.act_type.family() == ActFamily::Life || act.act_type == ActType::DeathThreat
    };
    if !acts.iter().any(is_about_life) {
        found.push(match acts.first() {
            Some(act) => Gap::new(GapCode::LifeAct, act.record_id(), "/act_type"),
            None => Gap::new(GapCode::LifeAct, inquiry.incident(), ""),
        });
    }
    for act in acts.iter().filter(|act| is_death(act)) {
        match &act.death {
            Some(facts) => of_death(act, facts, found),
            None => found.push(Gap::new(GapCode::DeathFact, act.record_id(), "/death")),
        }
    }
}

const fn is_death(act: &Act) -> bool {
    matches!(act.act_type, ActType::Killing | ActType::DeathInCustody)
}

fn of_death(act: &Act, facts: &Death, found: &mut Vec<Gap>) {
    let open = [
        ("/death/date", facts.date.is_open()),
        ("/death/place", is_unasked(&facts.place)),
        ("/death/cause_alleged", is_unasked(&facts.cause_alleged)),
        ("/death/investigation", is_unasked(&facts.investigation)),
    ];
    for (field, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
        found.push(Gap::new(GapCode::DeathFact, act.record_id(), field));
    }
}

/// The Special Rapporteur on violence against women: because of sex or gender.
pub(super) fn gender(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let acts = &inquiry.file.acts;
    if acts.iter().any(|act| tells(&act.gender_dimension)) {
        return;
    }
    if let Some(act) = acts.first() {
        let field = "/gender_dimension";
        found.push(Gap::new(GapCode::GenderReason, act.record_id(), field));
    }
}
