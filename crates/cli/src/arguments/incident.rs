//! `cairn incident`

use std::path::PathBuf;

use cairn_model::IncidentId;
use clap::Subcommand;

use super::Unlocking;

/// What to do with incidents.
#[derive(Debug, Subcommand)]
pub(crate) enum IncidentCommand {
    /// Takes in incidents from a file: all of them or none.
    Import {
        #[command(flatten)]
        vault: Unlocking,
        /// JSON Lines (`.jsonl`) or CSV (`.csv`).
        file: PathBuf,
    },
    /// Lists incidents.
    List {
        #[command(flatten)]
        vault: Unlocking,
        /// Only those in which every word is found.
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows an incident with everything that belongs to it.
    Show {
        #[command(flatten)]
        vault: Unlocking,
        /// The incident.
        #[arg(value_name = "ID")]
        incident: IncidentId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}
