//! The log: hash chains over what was done to which record, in ids and codes only.

mod append;
mod entry;
mod line;

pub(crate) use append::{append, commit, heads_digest};
pub(crate) use entry::{Entry, Event};
pub(crate) use line::{Line, commitment, line_digest};

/// The name of the vault's own chain; every other chain is named by its incident's id.
pub(crate) const VAULT_CHAIN: &str = "vault";
