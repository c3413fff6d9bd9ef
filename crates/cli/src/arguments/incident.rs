//! `cairn incident`

use std::path::PathBuf;

use cairn_model::IncidentId;
use clap::{Args, Subcommand};

use super::Unlocking;

/// What to do with incidents.
#[derive(Debug, Subcommand)]
pub(crate) enum IncidentCommand {
    /// Takes in incidents from a file: all of them or none.
    Import(Importing),
    /// Suggests how a table of other columns is to be read.
    Mapping {
        /// The table.
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

/// What to take in, and how.
#[derive(Args, Debug)]
pub(crate) struct Importing {
    #[command(flatten)]
    pub(crate) vault: Unlocking,
    /// JSON Lines (`.jsonl`) or CSV (`.csv`).
    pub(crate) file: PathBuf,
    /// How a table of other columns is to be read.
    #[arg(long, value_name = "MAPPING")]
    pub(crate) mapping: Option<PathBuf>,
    /// Only says what is wrong.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Takes out links that lead nowhere, those to exhibits among them.
    #[arg(long)]
    pub(crate) leave_out_dangling: bool,
}
