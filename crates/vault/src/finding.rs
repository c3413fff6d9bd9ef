//! What does not fit in a vault. Findings carry ids and numbers only, never what a record says.

use cairn_model::{EvidenceId, RecordId};
use serde::{Deserialize, Serialize};

/// Something that does not fit. Any finding makes the vault read-only; reading and export go on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Finding {
    /// `head.bin` is not there.
    HeadMissing,
    /// `head.bin` cannot be decrypted or read with this vault's key.
    HeadDamaged,
    /// The database ends before what the head acknowledged: a write-ahead log was removed or cut, or an older database
    /// was put back. `database` and `head` are epochs (numbers of transactions).
    DatabaseOlder {
        /// The last transaction that the database holds.
        database: u64,
        /// The last transaction that the head acknowledged.
        head: u64,
    },
    /// The head is older than a crash explains: an older `head.bin` was put back.
    HeadOlder {
        /// The last transaction that the database holds.
        database: u64,
        /// The last transaction that the head acknowledged.
        head: u64,
    },
    /// The vault's chain does not pass through the line that the head names.
    HeadElsewhere,
    /// A chain's lines do not follow one another, or an entry is not what its line commits to.
    ChainBroken {
        /// The chain: an incident's id, or `vault`.
        chain: String,
        /// The first line that does not fit.
        seq: u64,
    },
    /// A transaction's lines are not those that the vault's chain committed.
    NotCommitted {
        /// The transaction.
        epoch: u64,
    },
    /// A record's text is not that of its latest log entry.
    RecordChanged {
        /// The record.
        record: RecordId,
    },
    /// The log tells of a record that is not there.
    RecordMissing {
        /// The record.
        record: RecordId,
    },
    /// A record is there of which the log tells nothing.
    RecordUnlogged {
        /// The record.
        record: RecordId,
    },
    /// An earlier revision of a record is gone or is not what the log says.
    HistoryChanged {
        /// The record.
        record: RecordId,
    },
    /// A part of the database cannot be read.
    DatabaseUnreadable {
        /// The table.
        table: String,
    },
    /// Tables and indexes of the database do not agree: an older page was put back in one of them.
    DatabaseInconsistent,
    /// The list of incidents or the search index is not what the last transaction left: an older page was put back in it, and
    /// a list or a search may miss incidents.
    DerivedChanged,
    /// Pages of the database fail their authentication.
    PagesDamaged {
        /// How many, as far as counted.
        pages: u64,
    },
    /// A slot file is not the one that the head names: an older or a damaged one.
    SlotChanged {
        /// The slot, 0 to 7.
        slot: u8,
    },
    /// An evidence item's blob, or the row with its key, is not there.
    BlobMissing {
        /// The item.
        evidence: EvidenceId,
    },
    /// An evidence item's blob does not have its length.
    BlobLength {
        /// The item.
        evidence: EvidenceId,
    },
    /// An evidence item's blob cannot be decrypted with its key, or is not what was taken in.
    BlobChanged {
        /// The item.
        evidence: EvidenceId,
    },
    /// A signature over the vault's chain does not hold.
    CheckpointInvalid {
        /// The line it was made over.
        seq: u64,
    },
}
