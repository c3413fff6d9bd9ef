//! The session as the window sees it.

use cairn_model::{RecordId, RecordKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::path::Path;

use cairn_vault::Vault;

use crate::error::CommandError;
use crate::session::Session;

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

impl From<&cairn_vault::Finding> for FindingView {
    fn from(finding: &cairn_vault::Finding) -> Self {
        use cairn_vault::Finding as F;
        let evidence = |id: &cairn_model::EvidenceId| RecordId {
            kind: RecordKind::Evidence,
            id: id.0,
        };
        let (code, record) = match finding {
            F::HeadMissing => ("head-missing", None),
            F::HeadDamaged => ("head-damaged", None),
            F::DatabaseOlder { .. } => ("database-older", None),
            F::HeadOlder { .. } => ("head-older", None),
            F::HeadElsewhere => ("head-elsewhere", None),
            F::ChainBroken { chain, .. } => ("chain-broken", incident(chain)),
            F::NotCommitted { .. } => ("not-committed", None),
            F::RecordChanged { record } => ("record-changed", Some(*record)),
            F::RecordMissing { record } => ("record-missing", Some(*record)),
            F::RecordUnlogged { record } => ("record-unlogged", Some(*record)),
            F::HistoryChanged { record } => ("history-changed", Some(*record)),
            F::DatabaseUnreadable { .. } => ("database-unreadable", None),
            F::DatabaseInconsistent => ("database-inconsistent", None),
            F::DerivedChanged => ("derived-changed", None),
            F::PagesDamaged { .. } => ("pages-damaged", None),
            F::SlotChanged { .. } => ("slot-changed", None),
            F::BlobMissing { evidence: id } => ("blob-missing", Some(evidence(id))),
            F::BlobLength { evidence: id } => ("blob-length", Some(evidence(id))),
            F::BlobChanged { evidence: id } => ("blob-changed", Some(evidence(id))),
            F::CheckpointInvalid { .. } => ("checkpoint-invalid", None),
            _ => ("other", None),
        };
        Self {
            code: code.to_owned(),
            record,
            file: if let F::SlotChanged { slot } = finding {
                Some(slot.to_string())
            } else {
                None
            },
        }
    }
}

/// The incident whose chain it is; the vault's own chain belongs to none.
fn incident(chain: &str) -> Option<RecordId> {
    Some(RecordId {
        kind: RecordKind::Incident,
        id: chain.parse().ok()?,
    })
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
    /// Where the caret stood in the field's text, in UTF-16 code units.
    #[serde(default)]
    pub caret: Option<u32>,
}

/// The session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Whether there is a vault, and whether it is open.
    pub state: SessionState,
    /// Why the open vault is read-only; empty when it is not.
    pub read_only: Vec<FindingView>,
    /// Whether the open vault is still being verified; then `read_only` may yet fill.
    pub verifying: bool,
    /// Language of the interface as a BCP 47 tag; none where nobody asks for one.
    pub language: Option<String>,
    /// Whether the open vault is a practice vault: everything in it is invented, and gone at the lock.
    pub practice: bool,
    /// Last part of the vault's path, or of the place where a new one would be made; none in practice.
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

impl SessionView {
    /// Shows a session.
    pub fn of(session: &mut Session) -> Self {
        let practice = session.is_practice();
        // In practice the window does not even learn that there is another vault.
        let folder = session.vault_folder().filter(|_| !practice);
        let folder = folder.map(Path::to_owned);
        let (mut read_only, mut verifying, mut place) = (Vec::new(), false, None);
        let state = match session.unlocked() {
            Ok(open) => {
                read_only = open
                    .vault
                    .findings()
                    .iter()
                    .map(FindingView::from)
                    .collect();
                let found = open.found.iter().filter(|f| !read_only.contains(f));
                let found: Vec<_> = found.cloned().collect();
                read_only.extend(found);
                verifying = !open.vault.is_verified();
                place.clone_from(&open.place);
                SessionState::Unlocked
            }
            Err(_) if folder.is_some() => SessionState::Locked,
            Err(_) => SessionState::NoVault,
        };
        let memory = folder.as_deref().and_then(|f| Vault::inspect(f).ok());
        Self {
            state,
            read_only,
            verifying,
            language: session.asked_language(),
            practice,
            vault_label: match practice {
                true => None,
                false => label(folder.as_deref().unwrap_or(session.new_place())),
            },
            vault_missing: !practice && session.is_missing(),
            memory_needed_mib: memory.map(|m| m.memory_mib),
            platform: Platform::current(),
            place,
        }
    }
}

fn label(folder: &Path) -> Option<String> {
    Some(folder.file_name()?.to_string_lossy().into_owned())
}

impl Platform {
    const fn current() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::Macos
        } else {
            Self::Linux
        }
    }
}

impl PlaceView {
    /// Refuses names over their bounds.
    ///
    /// # Errors
    /// [`CommandError::TooLong`].
    pub fn ensure_bounded(&self) -> Result<(), CommandError> {
        let field = self.field.as_deref().unwrap_or_default();
        match (self.screen.chars().count(), field.chars().count()) {
            (0..=40, 0..=200) => Ok(()),
            _ => Err(CommandError::TooLong { limit: 200 }),
        }
    }
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
