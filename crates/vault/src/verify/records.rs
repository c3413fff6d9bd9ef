//! Records and their history, against the log.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Walked;
use crate::table::record::RecordRow;
use crate::table::{history, record};
use crate::{Error, Finding};

/// Checks that every record is what its latest entry says, and that none is missing.
///
/// # Errors
/// [`Error::Store`] where the table cannot be read.
pub(crate) fn check(
    c: &Connection,
    walked: &Walked,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    let mut after = 0;
    loop {
        let page = record::page_after(c, after)?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        for (_, row) in &page {
            seen.insert(row.id.id);
            findings.extend(compare(row, walked));
        }
    }
    for latest in walked.latest.values() {
        if !seen.contains(&latest.id.id) {
            findings.push(Finding::RecordMissing { record: latest.id });
        }
    }
    Ok(())
}

fn compare(row: &RecordRow, walked: &Walked) -> Option<Finding> {
    let record = row.id;
    let Some(latest) = walked.latest.get(&record.id) else {
        return Some(Finding::RecordUnlogged { record });
    };
    let fits = latest.id == record
        && latest.revision == row.revision
        && latest.removed == row.removed
        && latest.digest == digest(&row.body);
    (!fits).then_some(Finding::RecordChanged { record })
}

fn digest(body: &str) -> String {
    hex::encode(Sha256::digest(body.as_bytes()))
}

/// Checks that the history holds every revision of which the log tells, each as it was.
///
/// # Errors
/// [`Error::Store`] where the table cannot be read.
pub(crate) fn check_history(
    c: &Connection,
    walked: &Walked,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    let mut seen: BTreeSet<(Uuid, u64)> = BTreeSet::new();
    let mut affected: BTreeSet<Uuid> = BTreeSet::new();
    let mut after = 0;
    loop {
        let page = history::page_after(c, after)?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for row in &page {
            let Ok(id) = row.record.parse::<Uuid>() else {
                continue;
            };
            seen.insert((id, row.revision));
            if walked.revisions.get(&(id, row.revision)) != Some(&digest(&row.body)) {
                affected.insert(id);
            }
        }
    }
    for (id, revision) in walked.revisions.keys() {
        if !seen.contains(&(*id, *revision)) {
            affected.insert(*id);
        }
    }
    for id in affected {
        if let Some(latest) = walked.latest.get(&id) {
            findings.push(Finding::HistoryChanged { record: latest.id });
        } else {
            // Of a record that the log does not know, or no longer: one that was erased, put back.
            findings.push(Finding::DatabaseInconsistent);
        }
    }
    Ok(())
}
