//! `cairn bundle`

use std::path::PathBuf;

use cairn_model::IncidentId;
use clap::{Args, Subcommand, ValueEnum};

use super::Unlocking;

/// What to do with bundles.
#[derive(Debug, Subcommand)]
pub(crate) enum BundleCommand {
    /// Seals incidents for receivers.
    Seal(Sealing),
    /// Opens a bundle into a new folder.
    Open {
        #[command(flatten)]
        bundle: Opening,
        /// The new folder.
        #[arg(short, long, value_name = "NEWDIR")]
        output: PathBuf,
    },
    /// Checks a bundle without writing anything.
    Verify {
        #[command(flatten)]
        bundle: Opening,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

/// A bundle and the key that opens it.
#[derive(Args, Debug)]
pub(crate) struct Opening {
    /// The bundle.
    #[arg(value_name = "FILE.age")]
    pub(crate) file: PathBuf,
    /// The file of the receiver's key.
    #[arg(short, long, value_name = "IDENTITY")]
    pub(crate) identity: PathBuf,
}

/// What goes into a bundle and for whom it is.
#[derive(Args, Debug)]
pub(crate) struct Sealing {
    #[command(flatten)]
    pub(crate) vault: Unlocking,
    /// The incidents.
    #[arg(long = "incident", value_name = "ID", required = true, num_args = 1..)]
    pub(crate) incidents: Vec<IncidentId>,
    /// The receivers' keys.
    #[arg(long = "to", value_name = "RECIPIENT", required = true, num_args = 1..)]
    pub(crate) receivers: Vec<String>,
    /// The new file.
    #[arg(short, long, value_name = "FILE.age")]
    pub(crate) output: PathBuf,
    /// What to do with names of people who are left out, wherever a text has them.
    #[arg(long, value_enum)]
    pub(crate) names: Option<Names>,
    /// Whether every receiver is a body of the United Nations.
    #[arg(long)]
    pub(crate) un_receivers: bool,
    /// Without exhibits that are missing or damaged in the vault.
    #[arg(long)]
    pub(crate) leave_out_damaged: bool,
    /// Without a signature.
    #[arg(long)]
    pub(crate) no_signature: bool,
}

/// What to do with names of people who are left out, wherever a text has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Names {
    /// Put a mark in place of the name.
    Replace,
    /// Leave the whole field out.
    Omit,
    /// It is somebody else's name: keep it.
    Keep,
}
