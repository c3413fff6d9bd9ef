//! What makes a letter better without stopping it: facts about the persons, the law, the right kind of letter.

use jiff::civil::Date;

use super::super::days;
use super::super::people::{person, victims};
use super::super::wanting::{is_so, is_unasked, lacks};
use super::{Gap, Inquiry};
use crate::vocabulary::{ActFamily, GapCode, PersonKind, Template};
use crate::{Act, Person, Record};

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let template = inquiry.template;
    let incident = &inquiry.file.incident;
    let is_urgent = is_so(&incident.ongoing) || is_so(&incident.imminent);
    if template == Template::SpAllegationLetter && is_urgent {
        found.push(Gap::new(
            GapCode::UrgencyUnused,
            inquiry.incident(),
            "/ongoing",
        ));
    }
    if template == Template::ReprisalsLetter && !is_urgent && is_before_period(inquiry) {
        found.push(Gap::new(GapCode::Period, inquiry.incident(), "/start"));
    }
    if template.is_special_procedure() || template == Template::Wgad {
        for victim in victims(inquiry.file) {
            if let Some(victim) = person(inquiry.file, victim) {
                facts_of(template, victim, found);
            }
        }
    }
    if let Template::SpExpression | Template::SpAssemblyAssociation | Template::Wgad = template {
        for act in inquiry.file.acts.iter().filter(|act| is_under_law(act)) {
            found.push(Gap::new(
                GapCode::LegalBasis,
                act.record_id(),
                "/legal_basis",
            ));
        }
    }
}

/// Over before the reporting year of the Secretary-General’s report began, on the last 1 May.
fn is_before_period(inquiry: &Inquiry<'_>) -> bool {
    let today = inquiry.today;
    let year = today.year() - i16::from(today.month() < 5);
    let Ok(begin) = Date::new(year, 5, 1) else {
        return false;
    };
    let incident = &inquiry.file.incident;
    let when = incident.end.known().or(incident.start.known());
    when.and_then(days::last).is_some_and(|last| last < begin)
}

fn facts_of(template: Template, victim: &Person, found: &mut Vec<Gap>) {
    let mut open: Vec<&'static str> = Vec::new();
    let mut ask = |field, is_open: bool| {
        if is_open {
            open.push(field);
        }
    };
    if victim.kind == PersonKind::Individual {
        ask(
            "/birth_date",
            lacks(&victim.birth_date) && lacks(&victim.age),
        );
        ask("/sex", lacks(&victim.sex));
        ask("/occupation", is_unasked(&victim.occupation));
        ask("/residence", is_unasked(&victim.residence));
    }
    if victim.kind == PersonKind::Individual && template == Template::Wgad {
        ask("/nationalities", victim.nationalities.is_empty());
        ask("/id_documents", victim.id_documents.is_empty());
    }
    if template.is_special_procedure() {
        work_of(template, victim, &mut ask);
    }
    for field in open {
        found.push(Gap::new(GapCode::VictimFact, victim.record_id(), field).of(victim.id));
    }
}

/// The nature of the work for human rights.
fn work_of(template: Template, victim: &Person, ask: &mut impl FnMut(&'static str, bool)) {
    let organisation = victim.organisation.as_ref();
    match (victim.kind, organisation) {
        (PersonKind::Individual, _) => {
            ask(
                "/defender/activities",
                is_unasked(&victim.defender.activities),
            );
        }
        (PersonKind::GroupOrOrganisation, None) => ask("/organisation", true),
        (PersonKind::GroupOrOrganisation, Some(facts)) => {
            ask("/organisation/activities", is_unasked(&facts.activities));
            let is_asked_status = template == Template::SpAssemblyAssociation;
            ask(
                "/organisation/legal_status",
                is_asked_status && lacks(&facts.legal_status),
            );
        }
        (
            PersonKind::Family
            | PersonKind::Community
            | PersonKind::SocialGroup
            | PersonKind::PeopleInGeneral,
            _,
        ) => {}
    }
}

/// Acts for which some law is usually invoked.
fn is_under_law(act: &Act) -> bool {
    let family = act.act_type.family();
    act.legal_basis.is_empty()
        && matches!(
            family,
            ActFamily::Liberty | ActFamily::Justice | ActFamily::Association | ActFamily::LawPolicy
        )
}
