//! From the vault to a sealed bundle, for the command and the window: what would leave, what stands in the way, the pages, the seal, and what the
//! ledger keeps of it.
//!
//! What may leave is decided by [`cairn_model::disclosure`], how it is written by [`cairn_bundle`]. Here both are asked the same questions by both
//! programs, so that none can forget one. The vault is held only while something is taken from it: sealing goes on without.

mod choice;
mod leak;
mod ledger;
mod material;
mod pages;

pub use choice::{Choice, Weighed, weigh};
pub use leak::{Here, Leak, LeakKind, leaks};
pub use ledger::submission;
pub use material::{Files, Material, Notice, Options, Sealing, Signing};
