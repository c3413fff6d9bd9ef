//! Applies what the user decided about names in texts, and says what is still open.

use std::collections::HashMap;

use super::consent::Standing;
use super::fields::{self, Field};
use super::names::{Hit, Names};
use super::{
    Because, DisclosurePart, DisclosureRequest, LeftOut, NameChoice, NameFound, Pseudonyms,
    SNIPPETS, Snippet,
};
use crate::{IncidentFile, PersonId, RecordId};

/// Applies the decisions to the files in place; gives the names that remain. Whoever stands there under a pseudonym, and everybody in what may
/// reach the State, is replaced where nothing else was decided.
pub(super) fn decide(
    files: &mut [IncidentFile],
    standing: &Standing<'_>,
    request: &DisclosureRequest<'_>,
    marks: &mut Pseudonyms,
    left_out: &mut Vec<LeftOut>,
) -> Vec<NameFound> {
    let names = Names::of(&standing.protected);
    let mut choices: HashMap<_, NameChoice> = HashMap::new();
    for decision in request.decisions {
        let key = (decision.record, decision.field.as_str(), decision.person);
        choices
            .entry(key)
            .and_modify(|held| *held = stricter(*held, decision.choice))
            .or_insert(decision.choice);
    }
    let is_replaced =
        |person| request.part == DisclosurePart::Transmissible || standing.is_hidden(person);
    let mut open = Vec::new();
    for file in files {
        fields::visit(file, &mut |record, pointer, mut field| {
            let choice = |person| {
                let made = choices.get(&(record, pointer, person)).copied();
                made.or_else(|| is_replaced(person).then_some(NameChoice::Replace))
            };
            if let Some(person) = omitted(&mut field, &names, choice) {
                field.omit();
                left_out.push(LeftOut {
                    record,
                    field: Some(pointer.to_owned()),
                    because: Because::NamesPerson { person },
                });
                return;
            }
            for wording in field.wordings() {
                replace(wording, &names, choice, marks);
            }
            remaining(&mut field, &names, choice, record, pointer, &mut open);
        });
    }
    open
}

/// Of two decisions about the same words the one that lets less leave counts, in whatever order they came.
fn stricter(a: NameChoice, b: NameChoice) -> NameChoice {
    let rank = |choice| match choice {
        NameChoice::NotThisPerson => 0,
        NameChoice::Replace => 1,
        NameChoice::OmitField => 2,
    };
    if rank(a) >= rank(b) { a } else { b }
}

/// The person for whose sake the user leaves this field out.
fn omitted(
    field: &mut Field<'_>,
    names: &Names,
    choice: impl Fn(PersonId) -> Option<NameChoice>,
) -> Option<PersonId> {
    let hits = field
        .wordings()
        .into_iter()
        .flat_map(|wording| names.find(wording));
    let mut persons = hits.map(|hit| hit.person);
    persons.find(|person| choice(*person) == Some(NameChoice::OmitField))
}

fn replace(
    wording: &mut String,
    names: &Names,
    choice: impl Fn(PersonId) -> Option<NameChoice>,
    marks: &mut Pseudonyms,
) {
    let mut spans: Vec<Hit> = Vec::new();
    for hit in names.find(wording) {
        if choice(hit.person) != Some(NameChoice::Replace) {
            continue;
        }
        match spans.last_mut() {
            Some(last) if hit.range.start < last.range.end => {
                last.range.end = last.range.end.max(hit.range.end);
            }
            _ => spans.push(hit),
        }
    }
    let marked: Vec<_> = spans
        .into_iter()
        .map(|span| (marks.mark(span.person), span.range))
        .collect();
    for (mark, range) in marked.into_iter().rev() {
        wording.replace_range(range, &mark);
    }
}

/// Adds every name that stands in the field and that the user has not declared to be something else.
fn remaining(
    field: &mut Field<'_>,
    names: &Names,
    choice: impl Fn(PersonId) -> Option<NameChoice>,
    record: RecordId,
    pointer: &str,
    open: &mut Vec<NameFound>,
) {
    let first = open.len();
    for wording in field.wordings() {
        for hit in names.find(wording) {
            if choice(hit.person) == Some(NameChoice::NotThisPerson) {
                continue;
            }
            let at = (open.iter().skip(first)).position(|found| found.person == hit.person);
            let at = at.map_or(open.len(), |at| first + at);
            if at == open.len() {
                open.push(NameFound {
                    record,
                    field: pointer.to_owned(),
                    person: hit.person,
                    count: 0,
                    snippets: Vec::new(),
                });
            }
            if let Some(found) = open.get_mut(at) {
                found.count = found.count.saturating_add(1);
                if found.snippets.len() < SNIPPETS {
                    found.snippets.push(snippet(wording, &hit));
                }
            }
        }
    }
}

fn snippet(text: &str, hit: &Hit) -> Snippet {
    let part = |range| text.get(range).unwrap_or_default();
    let before: Vec<char> = part(0..hit.range.start).chars().rev().take(40).collect();
    Snippet {
        before: before.into_iter().rev().collect(),
        name: part(hit.range.clone()).to_owned(),
        after: part(hit.range.end..text.len()).chars().take(40).collect(),
    }
}
