//! The vault: records and evidence at rest, encrypted, with their history and a log that shows what was changed.
//!
//! The format is described byte by byte in `docs/format/vault.md`. Three rules hold everywhere here. A transaction is the
//! only way to write a record, and what it acknowledged is durable and cannot be taken back unnoticed. What does not fit
//! is named, never repaired in silence and never a reason to refuse the rest. No error and no finding carries what a
//! record says.

mod archive;
mod backup;
mod check;
mod clock;
mod create;
mod custody;
mod derivation;
mod derive;
mod derived;
mod draft;
mod erase;
mod error;
mod evidence;
mod evidence_custody;
mod evidence_index;
pub mod fault;
mod files;
mod filter;
mod finding;
mod head;
mod held;
mod history;
mod intake;
mod keys;
mod layout;
mod ledger;
mod list;
mod lock;
mod log;
#[cfg(feature = "measure")]
pub mod measure;
mod migrate;
mod naming;
mod open;
mod progress;
mod protected;
mod read;
mod rekey;
mod restore;
mod search;
mod setting;
mod signing;
mod slots;
mod store;
mod stored;
mod table;
#[cfg(test)]
mod tests;
mod transaction;
mod vault;
mod verify;

pub use backup::BackupInHand;
pub use check::{CheckInHand, CheckReport};
pub use custody::{CHECKPOINT_WORDS, CustodyChain, CustodyLine, ExportNote};
pub use derivation::{Derivation, DerivationStep, Making, Take};
pub use draft::Draft;
pub use erase::{Erased, ErasurePlan, FieldsOf, SealedExport};
pub use error::{BackupError, CreateError, Error, IntakeError, OpenError, RestoreError};
pub use evidence::EvidenceReader;
pub use evidence_custody::{CustodyAct, CustodyEvent, Fixity, fixity};
pub use evidence_index::Exhibit;
pub use filter::Filter;
pub use finding::Finding;
pub use history::{Happened, HistoryPage, HistoryQuery, Revision};
pub use intake::{Entered, Intake, Taken, digest_of};
pub use ledger::record_digest;
pub use list::{IncidentRow, ListPage, ListQuery};
pub use open::Inspection;
pub use progress::Progress;
pub use read::Stored;
pub use slots::Secret;
pub use transaction::{MAX_RECORD, Transaction};
pub use vault::Vault;
pub use verify::{Verification, VerificationInHand};
