//! `vault`: the vault itself, one row.

use rusqlite::Connection;

use super::to_sql;
use crate::Error;

const INSERT: &str = "INSERT INTO vault (one, vault_id, created_at, epoch) VALUES (1, ?1, ?2, 0)";
const EPOCH: &str = "SELECT epoch FROM vault WHERE one = 1";
const CREATED_AT: &str = "SELECT created_at FROM vault WHERE one = 1";
const SET_EPOCH: &str = "UPDATE vault SET epoch = ?1 WHERE one = 1";

pub(crate) fn insert(c: &Connection, vault_id: &str, at: &str) -> Result<(), Error> {
    c.execute(INSERT, [vault_id, at])?;
    Ok(())
}

/// The number of the last transaction.
pub(crate) fn epoch(c: &Connection) -> Result<u64, Error> {
    Ok(c.prepare_cached(EPOCH)?.query_row([], |row| row.get(0))?)
}

pub(crate) fn created_at(c: &Connection) -> Result<String, Error> {
    Ok(c.query_row(CREATED_AT, [], |row| row.get(0))?)
}

pub(crate) fn set_epoch(c: &Connection, epoch: u64) -> Result<(), Error> {
    c.prepare_cached(SET_EPOCH)?.execute([to_sql(epoch)?])?;
    Ok(())
}
