//! The session as the window sees it.

use cairn_model::RecordId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Whether there is a vault, and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum SessionState {
    /// No vault has been chosen, or the chosen place is for a new one.
    NoVault,
    /// A vault is there and locked.
    Locked,
    /// A vault is open.
    Unlocked,
}

/// The system we run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Platform {
    Linux,
    Macos,
    Windows,
}

/// Something in the vault that does not fit. Fluent: `finding-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// What, in kebab case.
    pub code: String,
    /// The record, where it is one.
    pub record: Option<RecordId>,
    /// The file of the vault's folder, where it is one.
    pub file: Option<String>,
}

/// Where in the window the person was, kept across a lock: ids and names of places only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaceView {
    /// The screen, as the interface names it; at most 40 characters.
    pub screen: String,
    /// The incident shown.
    pub incident: Option<Uuid>,
    /// The record in which the cursor stood.
    pub record: Option<RecordId>,
    /// The field in it, as a JSON pointer; at most 200 characters.
    pub field: Option<String>,
}

/// The session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Whether there is a vault, and whether it is open.
    pub state: SessionState,
    /// Why the open vault is read-only; empty when it is not.
    pub read_only: Vec<FindingView>,
    /// Language of the interface as a BCP 47 tag; none until somebody chose.
    pub language: Option<String>,
    /// Last part of the vault's path, or of the place where a new one would be made.
    pub vault_label: Option<String>,
    /// The vault that was used last is not where it was: a stick that is not plugged in, most often.
    pub vault_missing: bool,
    /// What opening needs, in MiB.
    pub memory_needed_mib: Option<u32>,
    /// The system we run on.
    pub platform: Platform,
    /// Where the person was before the lock; only when unlocked.
    pub place: Option<PlaceView>,
}

/// Words to be shown once and typed back.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct WordsView {
    /// The words.
    pub words: Vec<String>,
}

impl Drop for WordsView {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.words);
    }
}

/// A recovery code to be shown once.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCodeView {
    /// Ten words joined by `-`.
    pub recovery_code: String,
}

impl Drop for RecoveryCodeView {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.recovery_code);
    }
}
