//! `cairn evidence`

use std::path::PathBuf;

use cairn_model::{EvidenceId, IncidentId};
use clap::Subcommand;

use super::Unlocking;

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceCommand {
    /// Takes files in, each as one exhibit.
    Add {
        #[command(flatten)]
        vault: Unlocking,
        /// The incident.
        #[arg(value_name = "INCIDENT")]
        incident: IncidentId,
        /// The files.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Lists the exhibits of an incident.
    List {
        #[command(flatten)]
        vault: Unlocking,
        /// The incident.
        #[arg(value_name = "INCIDENT")]
        incident: IncidentId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Says what an exhibit says of itself: when, where and with what it was made.
    Facts {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Writes an exhibit to a new file outside the vault.
    Extract {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// The new file.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}
