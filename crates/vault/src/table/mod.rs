//! The tables, one file each: its row, what reads it, what writes it, and its SQL as constants.

pub(crate) mod blob;
pub(crate) mod chain_entry;
pub(crate) mod chain_line;
pub(crate) mod checkpoint;
pub(crate) mod draft;
pub(crate) mod history;
pub(crate) mod incident_person;
pub(crate) mod listing;
pub(crate) mod record;
pub(crate) mod search;
pub(crate) mod search_draft;
pub(crate) mod setting;
pub(crate) mod vault;

use crate::Error;

/// Counts and numbers as SQLite stores them.
pub(crate) fn to_sql(n: u64) -> Result<i64, Error> {
    i64::try_from(n).map_err(|_| Error::Unreadable)
}
