//! Deciding what an erasure takes.

use std::collections::BTreeMap;

use cairn_model::disclosure::Naming;
use cairn_model::{Evidence, IncidentId, Person, PersonId, RecordId, RecordKind, Statement};
use rusqlite::Connection;

use super::scan::{Gone, NamedFields, Scan, TakeOut, each_record, recorded};
use super::{ErasurePlan, FieldsOf, SealedExport};
use crate::log::{Entry, Event};
use crate::table::record::RecordRow;
use crate::table::{chain_entry, record};
use crate::{Error, derive};

/// Decides what erasing a person takes, and finds every place in which something is to be done.
pub(super) fn plan(
    c: &Connection,
    person: PersonId,
    also: &[RecordId],
) -> Result<(ErasurePlan, Scan), Error> {
    let own = record::find(c, person.0)?
        .filter(|row| row.id.kind == RecordKind::Person)
        .ok_or(Error::NotFound)?;
    let asked = asked(c, person)?;
    if also.iter().any(|choice| !asked.contains(choice)) {
        return Err(Error::NotFound);
    }
    let mut gone = Gone::of(std::iter::once(own.id).chain(also.iter().copied()));
    let changed = spread(c, &mut gone)?;
    let recorded = recorded(c, person)?;
    let scan = Scan::of(c, &gone, &recorded)?;
    let incidents: Vec<IncidentId> = scan.incidents.iter().copied().collect();
    let plan = ErasurePlan {
        person,
        named: named(c, &scan, &recorded)?,
        revisions: u32::try_from(scan.revisions.len()).unwrap_or(u32::MAX),
        asked: asked.into_iter().filter(|id| !gone.contains(*id)).collect(),
        exports: exports(c, &incidents)?,
        gone: gone.records,
        changed,
        incidents,
    };
    Ok((plan, scan))
}

/// Evidence that concerns the person or proves what they agreed to, and the statements that they gave.
fn asked(c: &Connection, person: PersonId) -> Result<Vec<RecordId>, Error> {
    let mut proofs = Vec::new();
    for row in record::about_persons(c, RecordKind::InformedConsent, &[person.0])? {
        let consent: cairn_model::InformedConsent = derive::parse(&row.body)?;
        proofs.extend(consent.proof.known().copied());
    }
    let id = person.to_string();
    let mut asked = Vec::new();
    each_record(c, &mut |row| {
        let is_proof = proofs.iter().any(|proof| proof.0 == row.id.id);
        let points = row.body.contains(&id);
        let is_of =
            row.id.kind == RecordKind::Evidence && (is_proof || (points && concerns(row, person)?));
        let is_theirs = row.id.kind == RecordKind::Statement && points && tells(row, person)?;
        if is_of || is_theirs {
            asked.push(row.id);
        }
        Ok(())
    })?;
    Ok(asked)
}

fn concerns(row: &RecordRow, person: PersonId) -> Result<bool, Error> {
    Ok(derive::parse::<Evidence>(&row.body)?
        .concerns
        .contains(&person))
}

fn tells(row: &RecordRow, person: PersonId) -> Result<bool, Error> {
    Ok(derive::parse::<Statement>(&row.body)?.source.known() == Some(&person))
}

/// Adds every record that cannot be without what goes, and gives those that can, each with the fields that point to it.
fn spread(c: &Connection, gone: &mut Gone) -> Result<Vec<FieldsOf>, Error> {
    loop {
        let before = gone.records.len();
        let mut changed = Vec::new();
        let mut found = Vec::new();
        each_record(c, &mut |row| {
            if gone.contains(row.id) || !gone.is_in(&row.body) {
                return Ok(());
            }
            let without = row.id.kind.with(TakeOut {
                gone: &*gone,
                body: &row.body,
            })?;
            if without.still_points {
                found.push(row.id);
            } else if !without.fields.is_empty() {
                changed.push(FieldsOf {
                    record: row.id,
                    incident: row.incident,
                    is_removed: row.removed,
                    fields: without.fields,
                });
            }
            Ok(())
        })?;
        found.into_iter().for_each(|id| gone.add(id));
        if gone.records.len() == before {
            return Ok(changed);
        }
    }
}

/// Where the present words of a record that stays name the person.
fn named(c: &Connection, scan: &Scan, recorded: &[Person]) -> Result<Vec<FieldsOf>, Error> {
    let (whole, parts) = (Naming::whole(recorded), Naming::with_parts(recorded));
    let mut named = Vec::new();
    for (id, incident) in &scan.named {
        let row = record::find(c, id.id)?.ok_or(Error::Unreadable)?;
        let is_near = incident.is_some_and(|id| scan.incidents.contains(&id));
        let fields = id.kind.with(NamedFields {
            naming: if is_near { &parts } else { &whole },
            body: &row.body,
        })?;
        if !fields.is_empty() {
            named.push(FieldsOf {
                record: *id,
                incident: *incident,
                is_removed: row.removed,
                fields,
            });
        }
    }
    Ok(named)
}

/// The bundles in which one of these incidents left, oldest first.
fn exports(c: &Connection, incidents: &[IncidentId]) -> Result<Vec<SealedExport>, Error> {
    let mut exports: BTreeMap<(String, String), SealedExport> = BTreeMap::new();
    for incident in incidents {
        for opened in chain_entry::of_chain(c, &incident.to_string())? {
            let Some((_, text)) = opened.entry else {
                continue;
            };
            let entry: Entry = derive::parse(&text)?;
            if entry.event != Event::Exported {
                continue;
            }
            let bundle_id = entry.bundle.unwrap_or_default();
            let export = exports
                .entry((entry.at.clone(), bundle_id.clone()))
                .or_insert_with(|| SealedExport {
                    at: entry.at,
                    bundle_id,
                    receivers: entry.receivers,
                    incidents: Vec::new(),
                });
            export.incidents.push(*incident);
        }
    }
    Ok(exports.into_values().collect())
}
