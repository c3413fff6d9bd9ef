//! `search_draft`: the same index as `search`, over what is being typed. In memory only, made anew at each opening: drafts
//! are outside the log, so that their words must not be in an index to which the log commits.

use rusqlite::{Connection, params};

use crate::Error;

const CREATE: &str = "CREATE VIRTUAL TABLE temp.search_draft USING fts5 (words, content = '', contentless_delete = 1, \
     tokenize = 'unicode61 remove_diacritics 0 categories ''L* M* N* P* S* Co Cn Cf''')";
const DELETE: &str = "DELETE FROM temp.search_draft WHERE rowid = ?1";
const INSERT: &str = "INSERT INTO temp.search_draft (rowid, words) VALUES (?1, ?2)";

/// Makes the empty index.
pub(crate) fn create(c: &Connection) -> Result<(), Error> {
    Ok(c.execute_batch(CREATE)?)
}

/// Replaces the words that are being typed in the incident of one listing row.
pub(crate) fn replace(c: &Connection, number: i64, words: &str) -> Result<(), Error> {
    c.prepare_cached(DELETE)?.execute([number])?;
    if !words.is_empty() {
        c.prepare_cached(INSERT)?.execute(params![number, words])?;
    }
    Ok(())
}
