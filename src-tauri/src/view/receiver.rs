//! The address book.

use cairn_model::ReceiverId;
use serde::{Deserialize, Serialize};

use super::Bounded;

/// The kind of key that a receiver has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum ReceiverKind {
    /// `age1…`: X25519.
    X25519,
    /// `age1pq1…`: ML-KEM-768 and X25519 together.
    Hybrid,
    /// `ssh-ed25519 …`: a key of SSH, whose mark in the file shows whose it is.
    Ssh,
}

/// A receiver.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiverView {
    /// Their id.
    pub id: ReceiverId,
    /// What the user calls them.
    pub name: String,
    /// Their public key.
    pub recipient: String,
    /// Its fingerprint as ten words.
    pub fingerprint_words: Vec<String>,
    /// Its fingerprint as hex.
    pub fingerprint_hex: String,
    /// Whether the fingerprint was compared by a second channel.
    pub compared: bool,
    /// The kind of key.
    pub kind: ReceiverKind,
}

/// A receiver to add.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiverDraft {
    /// What the user calls them.
    pub name: Bounded<200>,
    /// Their public key.
    pub recipient: Bounded<4000>,
}

/// Whether a fingerprint was compared.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiverComparedDraft {
    /// The receiver.
    pub id: ReceiverId,
    /// Whether it was compared, and is the same.
    pub compared: bool,
}
