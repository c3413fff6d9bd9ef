//! The vault screen.

use serde::Serialize;

/// The vault in figures.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// How many incidents.
    pub incidents: u32,
    /// How many evidence items.
    pub evidence: u32,
    /// Bytes of the vault's folder.
    #[specta(type = u32)]
    pub bytes: u64,
    /// Six words that stand for this state of the vault.
    pub checkpoint_words: Vec<String>,
    /// When it was made, RFC 3339, where the vault says so.
    pub created_at: Option<String>,
}
