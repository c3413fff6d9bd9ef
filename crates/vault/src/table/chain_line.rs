//! `chain_line`: the lines of every chain, byte for byte.

use rusqlite::{Connection, OptionalExtension, params};

use super::to_sql;
use crate::Error;

const INSERT: &str = "INSERT INTO chain_line (chain, seq, epoch, line) VALUES (?1, ?2, ?3, ?4)";
const LAST: &str = "SELECT seq, line FROM chain_line WHERE chain = ?1 ORDER BY seq DESC LIMIT 1";
const AT: &str = "SELECT line FROM chain_line WHERE chain = ?1 AND seq = ?2";

/// Every line with its entry, chain by chain in order; for the check, which reads them one by one.
pub(crate) const WALK: &str = "SELECT l.chain, l.seq, l.epoch, l.line, e.nonce, e.entry, e.record, e.revision \
     FROM chain_line l LEFT JOIN chain_entry e ON e.chain = l.chain AND e.seq = l.seq ORDER BY l.chain, l.seq";

pub(crate) fn insert(
    c: &Connection,
    chain: &str,
    seq: u64,
    epoch: u64,
    line: &str,
) -> Result<(), Error> {
    c.prepare_cached(INSERT)?
        .execute(params![chain, to_sql(seq)?, to_sql(epoch)?, line])?;
    Ok(())
}

/// The number and bytes of a chain's last line.
pub(crate) fn last(c: &Connection, chain: &str) -> Result<Option<(u64, String)>, Error> {
    Ok(c.prepare_cached(LAST)?
        .query_row([chain], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// One line.
pub(crate) fn at(c: &Connection, chain: &str, seq: u64) -> Result<Option<String>, Error> {
    Ok(c.prepare_cached(AT)?
        .query_row(params![chain, to_sql(seq)?], |row| row.get(0))
        .optional()?)
}
