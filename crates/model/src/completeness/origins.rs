//! How many sources a claim has that stand on their own feet. Two copies of one post are one source.

use std::collections::BTreeSet;

use super::wanting::tells;
use crate::vocabulary::{Bearing, Independence};
use crate::{Act, Evidence, EvidenceId, IncidentFile, PersonId, Statement, Support};

/// Where an item comes from in the end.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Named(String),
    Person(PersonId),
    Original(String),
    /// Nobody has said, or it is the origin of another item: no further source, however many items.
    Shared,
}

/// The sources of one claim.
pub(super) struct Origins {
    /// Items and statements that speak for it.
    pub(super) items: usize,
    /// Sources that are known to differ; at least one where there is an item.
    pub(super) distinct: usize,
}

/// The sources of what an act claims.
pub(super) fn of_act(file: &IncidentFile, act: &Act) -> Origins {
    let listed: Vec<&Support> = (act.grading.support.iter())
        .chain(&file.incident.support)
        .filter(|support| support.bearing.known() != Some(&Bearing::Contradicts))
        .collect();
    let mut origins: Vec<Origin> = listed.iter().map(|s| of_support(file, s)).collect();
    let is_listed = |statement: &Statement| {
        (act.grading.support.iter().chain(&file.incident.support))
            .any(|support| support.statement.known() == Some(&statement.id))
    };
    let about = |s: &&Statement| s.about.is_empty() || s.about.contains(&act.id);
    let further = file
        .statements
        .iter()
        .filter(about)
        .filter(|s| !is_listed(s));
    origins.extend(further.map(of_statement));
    let items = origins.len();
    let known: BTreeSet<Origin> = (origins.into_iter())
        .filter(|origin| *origin != Origin::Shared)
        .collect();
    Origins {
        items,
        distinct: known.len().max(usize::from(items > 0)),
    }
}

fn of_support(file: &IncidentFile, support: &Support) -> Origin {
    if let Some(text) = support.origin.known().filter(|_| tells(&support.origin)) {
        return Origin::Named(text.text.trim().to_lowercase());
    }
    if support.independence.known() == Some(&Independence::SameOrigin) {
        return Origin::Shared;
    }
    let is_independent = support.independence.known() == Some(&Independence::Independent);
    let statement = support.statement.known();
    let statement = statement.and_then(|id| file.statements.iter().find(|s| s.id == *id));
    let item = support.evidence.known().and_then(|id| evidence(file, *id));
    match (statement, item) {
        (Some(statement), _) => of_statement(statement),
        (None, Some(item)) => of_evidence(file, item, is_independent),
        (None, None) => Origin::Shared,
    }
}

fn of_statement(statement: &Statement) -> Origin {
    let source = statement.source.known();
    source.map_or(Origin::Shared, |id| Origin::Person(*id))
}

/// An item that somebody handed over with what they told is of that person; any other is a source by itself only where
/// that was said. Items with the same bytes, or made from one another, are one.
fn of_evidence(file: &IncidentFile, item: &Evidence, is_independent: bool) -> Origin {
    let original = original(file, item);
    let brought = |s: &&Statement| {
        let material = s.material.iter().filter_map(|id| evidence(file, *id));
        material
            .into_iter()
            .any(|m| m.id == item.id || m.sha256 == original.sha256)
    };
    if let Some(statement) = file.statements.iter().find(brought) {
        return of_statement(statement);
    }
    if is_independent {
        Origin::Original(original.sha256.clone())
    } else {
        Origin::Shared
    }
}

fn evidence(file: &IncidentFile, id: EvidenceId) -> Option<&Evidence> {
    file.evidence.iter().find(|item| item.id == id)
}

/// What an item was made from, in the end. As many steps as there are items: a circle ends there.
fn original<'a>(file: &'a IncidentFile, item: &'a Evidence) -> &'a Evidence {
    let mut at = item;
    for _ in &file.evidence {
        match at.derived_from.known().and_then(|id| evidence(file, *id)) {
            Some(source) => at = source,
            None => break,
        }
    }
    at
}
