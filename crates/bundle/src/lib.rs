//! Bundles: what a defender seals for a receiver, and how a receiver opens it.
//!
//! A bundle is a BagIt 1.0 bag (RFC 8493) in a ZIP of a strict profile in an age v1 file. `docs/format/bundle.md` has it byte
//! by byte. [`seal`](seal()) writes it in one pass and reads it back before it says that it is sealed; [`open`](open()) and
//! [`verify`] check the whole layout before they believe anything, and write nothing but below a new folder.
//!
//! What may leave is decided elsewhere, by [`cairn_model::disclosure`]: this crate refuses to seal while a name is open.

mod bag;
mod contents;
mod custody;
mod disk;
mod error;
mod extract;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
mod name;
mod open;
mod part_file;
mod plan;
mod progress;
mod readme;
mod receipt;
mod records;
mod ro_crate;
mod seal;
mod verified;
mod weight;
mod withdrawal;
mod zip;

pub use bag::{Follows, Relation, SignedAs};
pub use custody::{CustodyChain, CustodyLine};
pub use error::{EvidenceProblem, OpenError, SealError};
pub use open::{Key, asks_for_passphrase, open, verify};
pub use plan::{Parts, evidence_paths};
pub use progress::{OnProgress, Phase, Progress};
pub use receipt::{Receipt, ReceiptError, SignedReceipt};
pub use records::{EvidencePath, ReceiverKey, Records, Sender};
pub use seal::{
    EvidenceSource, SealRequest, Sealed, file_name, practice_file_name, seal, signing_key,
};
pub use verified::{CustodyCheck, CustodyFault, Fault, FileFault, Opened, Signature, Verified};
pub use withdrawal::Withdrawal;
pub use zip::Refusal;

/// The version of the format that is written, as `bag-info.txt` gives it. Bundles of the first version are read for ever.
pub const FORMAT: &str = "cairn-bundle 2";
