//! Long work: progress, result, failure. Sent as events.

use cairn_model::EvidenceId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{FindingView, SealedFileView};
use crate::error::CommandError;

/// What kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum JobKind {
    /// Taking files in as evidence.
    Intake,
    /// Saving a copy of an evidence item outside the vault.
    Copy,
    /// Making a clean copy of a picture.
    Clean,
    /// Holding an evidence item's bytes against their digest.
    Fixity,
    /// Sealing a bundle.
    Seal,
    /// Writing a backup.
    Backup,
    /// Checking the whole vault.
    Check,
    /// Looking at what opening the vault left to look at.
    Verify,
}

/// How far a job is. At most ten a second.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct JobProgress {
    /// The job.
    pub job: Uuid,
    /// Its kind.
    pub kind: JobKind,
    /// The file at work, from 1; 0 while the files are still being looked for.
    pub file: u32,
    /// How many files, as far as known.
    pub files: u32,
    /// Bytes done, of all files; of a document that is copied clean, pages.
    #[specta(type = u32)]
    pub done: u64,
    /// Bytes of all files, or pages; 0 while not known.
    #[specta(type = u32)]
    pub total: u64,
    /// Whether it waits until somebody has it go on.
    pub paused: bool,
}

/// A job is done.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct JobDone {
    /// The job.
    pub job: Uuid,
    /// What came of it.
    pub result: JobResultView,
}

/// A job failed or was cancelled.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct JobFailed {
    /// The job.
    pub job: Uuid,
    /// Its kind.
    pub kind: JobKind,
    /// Why.
    pub error: CommandError,
}

/// Files were dropped on the window. Their paths stay with us.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FilesDropped {
    /// How many.
    pub count: u32,
}

/// A file whose bytes the incident held already.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IntakeAlreadyView {
    /// Its name, from the folder on that was given.
    pub file_name: String,
    /// The exhibit that has the same bytes.
    pub exhibit_no: u32,
}

/// Why something in a folder was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum IntakeLeftOutReason {
    /// A link: what it points to may lie anywhere.
    Link,
    /// The folder of the vault itself.
    Vault,
}

/// Something in a folder that was left out.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IntakeLeftOutView {
    /// Its name, from the folder on that was given.
    pub file_name: String,
    /// Why.
    pub reason: IntakeLeftOutReason,
}

/// What came of taking files in. Of each list but the first only the beginning is shown, and counted is all of it.
#[derive(Clone, Debug, Default, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IntakeView {
    /// The new items.
    pub added: Vec<EvidenceId>,
    /// The files that were there already, and were not kept a second time.
    pub already: Vec<IntakeAlreadyView>,
    /// How many those are in all.
    pub already_count: u32,
    /// What was left out of the folders.
    pub left_out: Vec<IntakeLeftOutView>,
    /// How much that is in all.
    pub left_out_count: u32,
    /// The files that were not taken in.
    pub failed: Vec<IntakeFailureView>,
    /// How many those are in all.
    pub failed_count: u32,
    /// Whether the user stopped it before the end.
    pub is_stopped: bool,
}

/// A file that was not taken in.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IntakeFailureView {
    /// Its name, from the folder on that was given.
    pub file_name: String,
    /// Why.
    pub error: CommandError,
}

/// What came of a job.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum JobResultView {
    /// Files were taken in.
    Intake {
        /// What became of them.
        files: IntakeView,
    },
    /// A copy was saved.
    Copy {
        /// Its name.
        file_name: String,
    },
    /// A clean copy was made and looked at.
    Clean {
        /// The new item.
        id: EvidenceId,
        /// Its exhibit number.
        exhibit_no: u32,
        /// Whether there was something in the original that could not be drawn, and is not in the copy.
        is_partial: bool,
    },
    /// An item's bytes were held against their digest, and what came of it is in the log.
    Fixity {
        /// Whether they are what was taken in.
        is_whole: bool,
    },
    /// A bundle was sealed, read back and compared.
    Seal {
        /// The files: one, or two where the parts were sealed apart.
        sealed: Vec<SealedFileView>,
        /// The vault's checkpoint words after the export was logged.
        checkpoint_words: Vec<String>,
        /// Whether the file was read back and found equal: always true here.
        read_back: bool,
    },
    /// A backup was written and verified.
    Backup {
        /// Its name.
        file_name: String,
        /// Bytes.
        #[specta(type = u32)]
        size: u64,
    },
    /// The vault was checked.
    Check {
        /// What does not fit.
        findings: Vec<FindingView>,
        /// Records looked at.
        records: u32,
        /// Evidence items looked at.
        evidence: u32,
    },
    /// The vault was verified behind the open window.
    Verify {
        /// What does not fit.
        findings: Vec<FindingView>,
    },
}
