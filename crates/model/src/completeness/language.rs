//! Whether the receiver can read it.

use super::wanting::tells;
use super::{Gap, Inquiry};
use crate::shape::{Found, Pointer};
use crate::vocabulary::{GapCode, Section};
use crate::{Answer, Record, RecordId, RecordKind, Text, TranslationStatus};

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if is_foreign(inquiry, &inquiry.file.incident.narrative) {
        found.push(Gap::new(
            GapCode::Language,
            inquiry.incident(),
            "/narrative",
        ));
    }
}

/// Told, in none of the languages that the receiver takes. Where nobody has said which language it is, nobody can tell.
fn is_foreign(inquiry: &Inquiry<'_>, answer: &Answer<Text>) -> bool {
    let taken = inquiry.template.languages();
    let is_taken = |tag: &str| {
        let primary = tag.split('-').next().unwrap_or(tag);
        taken
            .iter()
            .any(|language| language.eq_ignore_ascii_case(primary))
    };
    let is_read = |text: &Text| {
        is_taken(&text.language) || text.translations.iter().any(|t| is_taken(&t.language))
    };
    !taken.is_empty() && tells(answer) && !answer.known().is_some_and(is_read)
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    for statement in file
        .statements
        .iter()
        .filter(|s| is_foreign(inquiry, &s.account))
    {
        let record = statement.record_id();
        found.push(text_gap(
            GapCode::TranslationAbsent,
            record,
            "/account".to_owned(),
        ));
    }
    for nexus in file
        .nexuses
        .iter()
        .filter(|n| is_foreign(inquiry, &n.reasoning))
    {
        let record = nexus.record_id();
        found.push(text_gap(
            GapCode::TranslationAbsent,
            record,
            "/reasoning".to_owned(),
        ));
    }
    // The way through the words of a file is one on which they can be changed.
    inquiry.file.clone().walk(&mut |record, at, words| {
        if record.kind != RecordKind::Risk {
            machine(record, at, &words, found);
        }
    });
}

fn machine(record: RecordId, at: &Pointer<'_>, words: &Found<'_>, found: &mut Vec<Gap>) {
    let is_machine =
        |text: &Text| (text.translations.iter()).any(|t| t.status == TranslationStatus::Machine);
    let is_unreviewed = match words {
        Found::Text(answer) => answer.known().is_some_and(is_machine),
        Found::Texts(texts) => texts.iter().any(is_machine),
        Found::Date(_)
        | Found::Line(_)
        | Found::Lines(_)
        | Found::FileName(_)
        | Found::Links(_) => false,
    };
    if is_unreviewed {
        found.push(text_gap(
            GapCode::MachineTranslation,
            record,
            at.to_string(),
        ));
    }
}

/// A text stands in the section of its record.
fn text_gap(code: GapCode, record: RecordId, field: String) -> Gap {
    Gap {
        section: section_of(record.kind),
        ..Gap::new(code, record, field)
    }
}

const fn section_of(kind: RecordKind) -> Section {
    match kind {
        RecordKind::Incident | RecordKind::Case => Section::WhatHappened,
        RecordKind::Person | RecordKind::Participation => Section::Who,
        RecordKind::Act | RecordKind::Involvement => Section::Acts,
        RecordKind::Engagement | RecordKind::Nexus => Section::Engagement,
        RecordKind::Evidence | RecordKind::Statement => Section::Evidence,
        RecordKind::Consent
        | RecordKind::Receiver
        | RecordKind::InformedConsent
        | RecordKind::Submission
        | RecordKind::Accession => Section::Consent,
        RecordKind::Risk => Section::Risk,
        RecordKind::DomesticStep
        | RecordKind::Intervention
        | RecordKind::StateReply
        | RecordKind::FollowUp => Section::Steps,
    }
}
