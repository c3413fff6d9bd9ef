//! Takes out the records of those who are left out, what never leaves, and what points to either.

use super::consent::Standing;
use super::fields::{self, Field};
use super::{Because, DisclosureRequest, LeftOut};
use crate::vocabulary::Sensitivity;
use crate::{Act, ActId, Answer, Engagement, Evidence, IncidentFile, Missing, Record};

/// Filters one incident file in place and lists what went.
pub(super) fn withhold(
    file: &mut IncidentFile,
    standing: &Standing<'_>,
    request: &DisclosureRequest<'_>,
    left_out: &mut Vec<LeftOut>,
) {
    keep(&mut file.persons, left_out, |p| standing.refusal(p.id));
    keep(&mut file.participations, left_out, |p| {
        standing.refusal(p.person)
    });
    let acts: Vec<ActId> = file.acts.iter().map(|a| a.id).collect();
    keep(&mut file.acts, left_out, |act| victim(act, standing));
    let gone = |act: &ActId| acts.contains(act) && !file.acts.iter().any(|a| a.id == *act);
    for involvement in &mut file.involvements {
        let record = involvement.record_id();
        let actor = involvement
            .actor
            .known()
            .and_then(|id| standing.refusal(*id));
        if let Some(because) = actor {
            involvement.actor = Answer::Missing(Missing::WithheldForSafety);
            left_out.push(field(record, "/actor", because));
        }
        if involvement.act.known().is_some_and(gone) {
            involvement.act = Answer::Missing(Missing::WithheldForSafety);
            left_out.push(field(record, "/act", Because::PointsToLeftOut));
        }
    }
    engagements(&mut file.engagements, standing, left_out);
    keep(&mut file.evidence, left_out, |item| {
        evidence(item, standing, request)
    });
    contacts(file, left_out);
    texts(file, left_out);
}

fn keep<R: Record>(
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

fn victim(act: &Act, standing: &Standing<'_>) -> Option<Because> {
    act.victim.known().and_then(|id| standing.refusal(*id))
}

/// Whether an incident may be seen by these receivers at all; lists it where it may not.
pub(super) fn may_leave(
    file: &IncidentFile,
    un_receivers: bool,
    left_out: &mut Vec<LeftOut>,
) -> bool {
    let refusal = too_sensitive(file.incident.sensitivity, un_receivers);
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
        .or_else(|| item.concerns.iter().find_map(|id| standing.refusal(*id)))
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

fn engagements(
    engagements: &mut Vec<Engagement>,
    standing: &Standing<'_>,
    left_out: &mut Vec<LeftOut>,
) {
    engagements.retain_mut(|engagement| {
        let record = engagement.record_id();
        let mut refusals = Vec::new();
        engagement.persons.retain(|id| match standing.refusal(*id) {
            None => true,
            Some(because) => {
                refusals.push(because);
                false
            }
        });
        let stays = refusals.is_empty() || !engagement.persons.is_empty();
        let whole = refusals.first().filter(|_| !stays);
        match whole {
            Some(because) => left_out.push(LeftOut {
                record,
                field: None,
                because: *because,
            }),
            None => left_out.extend(refusals.into_iter().map(|b| field(record, "/persons", b))),
        }
        stays
    });
}

fn contacts(file: &mut IncidentFile, left_out: &mut Vec<LeftOut>) {
    for person in &mut file.persons {
        if person.contact.known().is_some() {
            person.contact = Answer::Missing(Missing::WithheldForSafety);
            left_out.push(field(person.record_id(), "/contact", Because::NeverLeaves));
        }
    }
}

/// Takes out translators' names and reduces language tags to language, script and region, so that neither can carry
/// what nobody looks at.
fn texts(file: &mut IncidentFile, left_out: &mut Vec<LeftOut>) {
    fields::visit(file, &mut |record, pointer, found| {
        let mut translators = false;
        let texts: &mut [crate::Text] = match found {
            Field::Text(Answer::Known(text)) => std::slice::from_mut(text),
            Field::Texts(texts) => texts,
            Field::Text(Answer::Missing(_)) | Field::Date(_) | Field::FileName(_) => &mut [],
        };
        for text in texts {
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

fn field(record: crate::RecordId, pointer: &str, because: Because) -> LeftOut {
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
