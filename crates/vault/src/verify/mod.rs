//! Does everything fit? Held against one another: the head, the chains, the records, the blobs.
//!
//! SQLCipher authenticates each page, not which pages belong together: an older page, or an older database, passes it
//! without an error. What notices is here.

mod background;
mod blobs;
mod chains;
mod end;
mod records;

pub(crate) use background::Pending;
pub use background::{Verification, VerificationInHand};
pub(crate) use blobs::{Sworn, check_contents, check_files, sworn};
pub(crate) use chains::Walked;
pub(crate) use end::end;

use rusqlite::Connection;

use crate::head::Head;
use crate::layout::{Layout, Survey};
use crate::{Error, Finding, derived, table};

/// What the database holds, as far as it reads.
#[derive(Debug, Default)]
pub(crate) struct Verified {
    pub(crate) epoch: u64,
    pub(crate) walked: Walked,
    pub(crate) findings: Vec<Finding>,
}

/// How often [`database`] says that it came further.
pub(crate) const STEPS: u64 = LOOKED_UP.len() as u64 + 3;

/// How to come by a connection again, once one met a damaged page: it answers nothing more.
pub(crate) type Again<'a> = &'a dyn Fn() -> Result<Connection, Error>;

/// Checks the database: its pages, its chains, and every record against them. `step` is called as often as [`STEPS`] says,
/// or less often where something cannot be read.
///
/// # Errors
/// [`Error::Store`] where the database does not open again.
pub(crate) fn database(
    connection: &mut Connection,
    again: Again<'_>,
    step: &mut dyn FnMut(),
) -> Result<Verified, Error> {
    let mut verified = Verified::default();
    let unreadable = |connection: &mut Connection, findings: &mut Vec<Finding>, table: &str| {
        findings.push(Finding::DatabaseUnreadable {
            table: table.to_owned(),
        });
        reopen(connection, again)
    };
    if !agree(connection, step).unwrap_or(false) {
        // Only a damaged page makes the count worth another reading of the whole file.
        reopen(connection, again)?;
        let pages = damaged_pages(connection).unwrap_or(0);
        verified.findings.push(if pages > 0 {
            Finding::PagesDamaged { pages }
        } else {
            Finding::DatabaseInconsistent
        });
        reopen(connection, again)?;
    }
    match table::vault::epoch(connection) {
        Ok(epoch) => verified.epoch = epoch,
        Err(_) => unreadable(connection, &mut verified.findings, "vault")?,
    }
    match chains::walk(connection, verified.epoch, &mut verified.findings) {
        Ok(walked) => verified.walked = walked,
        Err(_) => {
            unreadable(connection, &mut verified.findings, "chain_line")?;
            return Ok(verified);
        }
    }
    step();
    let found = records::check(connection, &verified.walked, &mut verified.findings);
    if found.is_err() {
        unreadable(connection, &mut verified.findings, "record")?;
    }
    step();
    if derived(connection, &verified.walked, &mut verified.findings).is_err() {
        unreadable(connection, &mut verified.findings, "search")?;
    }
    step();
    Ok(verified)
}

/// Checks the list and the search index against what the last transaction committed to.
///
/// # Errors
/// [`Error::Store`] where they cannot be read.
pub(crate) fn derived(
    c: &Connection,
    walked: &Walked,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    if let Some(committed) = walked.derived
        && derived::sum(c)? != committed
    {
        findings.push(Finding::DerivedChanged);
    }
    Ok(())
}

/// How many pages of the database file fail SQLCipher's authentication.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn damaged_pages(c: &Connection) -> Result<u64, Error> {
    let mut statement = c.prepare("PRAGMA cipher_integrity_check")?;
    let mut rows = statement.query([])?;
    let mut pages = 0;
    while rows.next()?.is_some() {
        pages += 1;
    }
    Ok(pages)
}

/// Closes the database and opens it anew: a connection keeps it to itself, so that the old one must be gone first.
///
/// # Errors
/// [`Error::Store`] where it does not open.
pub(crate) fn reopen(connection: &mut Connection, again: Again<'_>) -> Result<(), Error> {
    *connection = Connection::open_in_memory()?;
    *connection = again()?;
    Ok(())
}

/// The tables that lookups depend on. The history and the search index, which make up most of a database, are left to
/// [`is_consistent`].
const LOOKED_UP: [&str; 6] = [
    "PRAGMA integrity_check(record)",
    "PRAGMA integrity_check(chain_line)",
    "PRAGMA integrity_check(chain_entry)",
    "PRAGMA integrity_check(blob)",
    "PRAGMA integrity_check(listing)",
    "PRAGMA integrity_check(incident_person)",
];

/// Whether the tables that lookups depend on agree with their indexes. Authenticates each of their pages on the way.
fn agree(c: &Connection, step: &mut dyn FnMut()) -> Result<bool, Error> {
    for statement in LOOKED_UP {
        let first: String = c.query_row(statement, [], |row| row.get(0))?;
        step();
        if first != "ok" {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether tables and indexes agree with one another. A page put back in an index alone shows nowhere else, and would
/// make lookups miss what is there.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn is_consistent(c: &Connection) -> Result<bool, Error> {
    let first: String = c.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok(first == "ok")
}

impl Walked {
    /// Walks the chains of a database in which `epoch` is the last transaction.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub(crate) fn of(
        c: &Connection,
        epoch: u64,
        findings: &mut Vec<Finding>,
    ) -> Result<Self, Error> {
        chains::walk(c, epoch, findings)
    }
}

/// Checks every record against the log.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn records(
    c: &Connection,
    walked: &Walked,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    records::check(c, walked, findings)
}

/// Checks every revision in the history against the log.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn history(
    connection: &Connection,
    walked: &Walked,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    records::check_history(connection, walked, findings)
}

/// Holds the database against the head. Gives the epoch to recover where the database is exactly one transaction ahead:
/// the trace of a crash between the two.
pub(crate) fn against_head(head: &Head, verified: &mut Verified) -> Option<u64> {
    let (database, end) = (verified.epoch, &verified.walked.end);
    let passes = head.seq == 0
        || verified
            .walked
            .vault_lines
            .get(&head.seq)
            .is_some_and(|line| *line == head.line);
    let is_end = *end == (head.seq, head.line.clone()) || (head.seq == 0 && end.0 == 0);
    if database == head.epoch && is_end {
        return None;
    }
    let one_ahead = database == head.epoch.saturating_add(1);
    if one_ahead && passes && end.0 > head.seq {
        return Some(database);
    }
    let head_epoch = head.epoch;
    verified.findings.push(if database < head_epoch {
        Finding::DatabaseOlder {
            database,
            head: head_epoch,
        }
    } else if database > head_epoch && passes && !one_ahead {
        Finding::HeadOlder {
            database,
            head: head_epoch,
        }
    } else {
        Finding::HeadElsewhere
    });
    None
}

/// Checks that the slot files are those that the head names, and that the blobs are there.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn files(
    connection: &Connection,
    layout: &Layout,
    head: Option<&Head>,
    survey: &Survey,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    if let Some(head) = head {
        findings.extend(changed_slots(layout, head));
    }
    check_files(connection, survey, findings)
}

/// The slot files that are not those that the head names.
pub(crate) fn changed_slots(layout: &Layout, head: &Head) -> Vec<Finding> {
    let digests = crate::head::slot_digests(layout);
    let slots = (0_u8..).zip(digests).zip(&head.slots);
    slots
        .filter(|((_, digest), named)| {
            !digest.as_ref().is_some_and(|digest| named.contains(digest))
        })
        .map(|((slot, _), _)| Finding::SlotChanged { slot })
        .collect()
}
