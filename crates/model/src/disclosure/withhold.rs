//! Takes out the records of those who are left out, what never leaves, and what points to either.

use std::collections::BTreeSet;

use super::consent::Standing;
use super::state::{keep_from_the_state, may_reach_the_state};
use super::{Because, DisclosurePart, DisclosureRequest, LeftOut, fields};
use crate::shape::{Found, Links};
use crate::vocabulary::{Purpose, Sensitivity};
use crate::{
    Answer, EachRecord, Evidence, IncidentFile, Missing, PersonId, Record, RecordId, RecordKind,
};

/// Filters one incident file in place and lists what went. `incidents` are those that leave.
pub(super) fn withhold(
    file: &mut IncidentFile,
    standing: &Standing<'_>,
    request: &DisclosureRequest<'_>,
    incidents: &BTreeSet<RecordId>,
    left_out: &mut Vec<LeftOut>,
) {
    let before = ids(file);
    keep(&mut file.persons, left_out, |p| standing.refusal(p.id));
    keep(&mut file.participations, left_out, |p| {
        standing.refusal(p.person)
    });
    keep(&mut file.acts, left_out, |act| {
        refused(&act.victim, standing)
    });
    keep(&mut file.statements, left_out, |statement| {
        too_sensitive(statement.sensitivity, request.un_receivers)
            .or_else(|| refused(&statement.source, standing))
    });
    keep(&mut file.risks, left_out, |_| Some(Because::NeverLeaves));
    keep(&mut file.engagements, left_out, |e| {
        nobody_left(&e.persons, standing)
    });
    keep(&mut file.follow_ups, left_out, |f| {
        nobody_left(&f.persons, standing)
    });
    keep(&mut file.domestic_steps, left_out, |step| {
        nobody_left(&step.persons, standing)
    });
    keep(&mut file.interventions, left_out, |intervention| {
        nobody_left(&intervention.on_behalf_of, standing)
    });
    keep(&mut file.evidence, left_out, |item| {
        evidence(item, standing, request)
    });
    if request.part == DisclosurePart::Transmissible {
        keep_from_the_state(file, request.template, left_out);
    }
    let after = ids(file);
    let gone = |target: &RecordId| match target.kind == RecordKind::Incident {
        true => !incidents.contains(target),
        false => before.contains(target) && !after.contains(target),
    };
    // Both speak of nothing else.
    keep(&mut file.nexuses, left_out, |nexus| {
        points_to(&nexus.act, &gone)
    });
    keep(&mut file.state_replies, left_out, |reply| {
        points_to(&reply.intervention, &gone)
    });
    links(file, standing, &gone, left_out);
    let may_be_reached = |person: PersonId| {
        request.part == DisclosurePart::Whole
            && !standing.is_left_out(person)
            && standing.has_granted(person, Purpose::P17)
    };
    contacts(file, &may_be_reached, left_out);
    texts(file, left_out);
}

/// The ids of all records in a file.
fn ids(file: &IncidentFile) -> BTreeSet<RecordId> {
    struct Ids(BTreeSet<RecordId>);
    impl EachRecord for Ids {
        fn record<R: Record>(&mut self, record: &R) {
            self.0.insert(record.record_id());
        }
    }
    let mut ids = Ids(BTreeSet::new());
    file.each_record(&mut ids);
    ids.0
}

/// Takes out every link to a person who is left out, and to a record that does not leave.
fn links(
    file: &mut IncidentFile,
    standing: &Standing<'_>,
    gone: &dyn Fn(&RecordId) -> bool,
    left_out: &mut Vec<LeftOut>,
) {
    file.walk(&mut |record, pointer, found| {
        let Found::Links(links) = found else {
            return;
        };
        for target in links.targets() {
            let because = match target.kind {
                RecordKind::Person => standing.refusal(PersonId(target.id)),
                RecordKind::Receiver
                | RecordKind::Case
                | RecordKind::Consent
                | RecordKind::InformedConsent
                | RecordKind::Submission
                | RecordKind::Accession => Some(Because::NeverLeaves),
                RecordKind::Incident
                | RecordKind::Act
                | RecordKind::Participation
                | RecordKind::Involvement
                | RecordKind::Engagement
                | RecordKind::Evidence
                | RecordKind::Nexus
                | RecordKind::Statement
                | RecordKind::DomesticStep
                | RecordKind::Intervention
                | RecordKind::StateReply
                | RecordKind::FollowUp
                | RecordKind::Risk => gone(&target).then_some(Because::PointsToLeftOut),
            };
            if let Some(because) = because {
                links.take_out(target, Missing::WithheldForSafety);
                left_out.push(field(record, &pointer.to_string(), because));
            }
        }
    });
}

pub(super) fn keep<R: Record>(
    records: &mut Vec<R>,
    left_out: &mut Vec<LeftOut>,
    refusal: impl Fn(&R) -> Option<Because>,
) {
    records.retain(|record| match refusal(record) {
        None => true,
        Some(because) => {
            left_out.push(LeftOut {
                record: record.record_id(),
                field: None,
                because,
            });
            false
        }
    });
}

fn refused(person: &Answer<PersonId>, standing: &Standing<'_>) -> Option<Because> {
    person.known().and_then(|id| standing.refusal(*id))
}

fn points_to(link: &dyn Links, gone: &dyn Fn(&RecordId) -> bool) -> Option<Because> {
    let is_gone = link.targets().iter().any(gone);
    is_gone.then_some(Because::PointsToLeftOut)
}

/// Why a record that had persons has none left.
fn nobody_left(persons: &[PersonId], standing: &Standing<'_>) -> Option<Because> {
    let refusals: Vec<_> = persons.iter().map(|id| standing.refusal(*id)).collect();
    let first = refusals.first().copied()?;
    refusals.iter().all(Option::is_some).then_some(first)?
}

/// Whether an incident may be seen by these receivers at all; lists it where it may not.
pub(super) fn may_leave(
    file: &IncidentFile,
    request: &DisclosureRequest<'_>,
    left_out: &mut Vec<LeftOut>,
) -> bool {
    if request.part == DisclosurePart::Transmissible && !may_reach_the_state(file, left_out) {
        return false;
    }
    let refusal = too_sensitive(file.incident.sensitivity, request.un_receivers);
    left_out.extend(refusal.map(|because| LeftOut {
        record: file.incident.record_id(),
        field: None,
        because,
    }));
    refusal.is_none()
}

fn evidence(
    item: &Evidence,
    standing: &Standing<'_>,
    request: &DisclosureRequest<'_>,
) -> Option<Because> {
    let is_damaged = request.damaged.contains(&item.id);
    too_sensitive(item.sensitivity, request.un_receivers)
        .or_else(|| {
            let concerned = item.concerns.iter();
            concerned
                .copied()
                .find_map(|id| standing.refusal_in(item, id))
        })
        .or_else(|| is_damaged.then_some(Because::Damaged))
}

fn too_sensitive(value: Sensitivity, un_receivers: bool) -> Option<Because> {
    let stays = match value {
        Sensitivity::Normal | Sensitivity::Confidential => false,
        Sensitivity::SourceProtected => true,
        Sensitivity::UnOnly => !un_receivers,
    };
    stays.then_some(Because::Sensitivity { value })
}

/// Takes out how to reach persons who have not agreed to be reached.
fn contacts(
    file: &mut IncidentFile,
    may_be_reached: &dyn Fn(PersonId) -> bool,
    left_out: &mut Vec<LeftOut>,
) {
    for person in &mut file.persons {
        if may_be_reached(person.id) {
            continue;
        }
        let record = person.record_id();
        if person.contact.known().is_some() {
            person.contact = Answer::Missing(Missing::WithheldForSafety);
            left_out.push(field(record, "/contact", Because::Contact));
        }
        if !person.contacts.is_empty() {
            person.contacts.clear();
            left_out.push(field(record, "/contacts", Because::Contact));
        }
    }
}

/// Takes out translators' names and reduces language tags to language, script and region, so that neither can carry
/// what nobody looks at.
fn texts(file: &mut IncidentFile, left_out: &mut Vec<LeftOut>) {
    fields::visit(file, &mut |record, pointer, mut found| {
        let mut translators = false;
        for text in found.texts() {
            text.language = plain_tag(&text.language);
            for translation in &mut text.translations {
                translation.language = plain_tag(&translation.language);
                translators |= translation.translator.take().is_some();
            }
        }
        if translators {
            let pointer = format!("{pointer}/translator");
            left_out.push(field(record, &pointer, Because::NeverLeaves));
        }
    });
}

/// Language, script and region of a BCP 47 tag, `und` where it has none.
fn plain_tag(tag: &str) -> String {
    let letters = |part: &str, len: std::ops::RangeInclusive<usize>| {
        len.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let mut parts = tag.split('-').peekable();
    let Some(language) = parts.next().filter(|part| letters(part, 2..=3)) else {
        return "und".to_owned();
    };
    let script = parts.next_if(|part| letters(part, 4..=4));
    let digits = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    let region = parts.next_if(|part| letters(part, 2..=2) || digits(part));
    let kept: Vec<&str> = std::iter::once(language)
        .chain(script)
        .chain(region)
        .collect();
    kept.join("-")
}

pub(super) fn field(record: RecordId, pointer: &str, because: Because) -> LeftOut {
    LeftOut {
        record,
        field: Some(pointer.to_owned()),
        because,
    }
}

#[cfg(test)]
mod tests {
    use super::plain_tag;

    #[test]
    fn language_tags_keep_language_script_and_region_alone() {
        for (tag, plain) in [
            ("en", "en"),
            ("zh-Hant-TW", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("ar-EG-x-fatima", "ar-EG"),
            ("x-fatima", "und"),
            ("fatima", "und"),
            ("", "und"),
        ] {
            assert_eq!(plain_tag(tag), plain);
        }
    }
}
