//! The end of the vault's chain, held against the head: what must fit before anything is shown or written.

use rusqlite::Connection;

use crate::Error;
use crate::derived::DerivedSum;
use crate::head::Head;
use crate::log::{Entry, Event, VAULT_CHAIN, commitment, line_digest};
use crate::table::{chain_entry, chain_line, vault};

/// The sum of what is derived, as the transaction committed to it that the head acknowledged last. `None` where the database
/// does not end in that transaction, or where it does not say so in so many words: then everything is looked at first.
///
/// # Errors
/// [`Error::Store`], [`Error::Unreadable`].
pub(crate) fn end(c: &Connection, head: &Head) -> Result<Option<DerivedSum>, Error> {
    if vault::epoch(c)? != head.epoch {
        return Ok(None);
    }
    let Some((seq, line)) = chain_line::last(c, VAULT_CHAIN)? else {
        return Ok(None);
    };
    let Some(opened) = chain_entry::at(c, VAULT_CHAIN, seq)? else {
        return Ok(None);
    };
    let Some((nonce, text)) = opened.entry else {
        return Ok(None);
    };
    let entry: Entry = serde_json::from_str(&text).map_err(|_| Error::Unreadable)?;
    let commits = format!(r#","c":"{}"}}"#, commitment(&nonce, &text));
    let is_end = seq == head.seq
        && line_digest(&line) == head.line
        && line.ends_with(&commits)
        && entry.event == Event::Committed
        && entry.epoch == Some(head.epoch);
    Ok(entry
        .derived
        .filter(|_| is_end)
        .as_deref()
        .and_then(DerivedSum::parse))
}
