//! `cairn bundle`

use std::path::PathBuf;

use cairn_model::vocabulary::{Template, Vocabulary};
use cairn_model::{IncidentId, PersonId};
use clap::{Args, Subcommand, ValueEnum};
use uuid::Uuid;

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
    /// Writes the receipt for a bundle, for its sender.
    Receipt {
        #[command(flatten)]
        bundle: Opening,
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
    /// The file of the receiver's key; not needed where the bundle was sealed by a passphrase.
    #[arg(short, long, value_name = "IDENTITY")]
    pub(crate) identity: Option<PathBuf>,
    /// Descriptor of the passphrase that the bundle was sealed by, or of that which protects a key of SSH.
    #[arg(long, value_name = "N")]
    pub(crate) passphrase_fd: Option<u32>,
}

/// What goes into a bundle and for whom it is.
#[derive(Args, Debug)]
pub(crate) struct Sealing {
    #[command(flatten)]
    pub(crate) vault: Unlocking,
    /// The incidents.
    #[arg(long = "incident", value_name = "ID", required_unless_present = "withdraws", num_args = 1..)]
    pub(crate) incidents: Vec<IncidentId>,
    /// The receivers' keys.
    #[arg(
        long = "to",
        value_name = "RECIPIENT",
        required_unless_present = "passphrase_out_fd",
        conflicts_with = "passphrase_out_fd",
        num_args = 1..
    )]
    pub(crate) receivers: Vec<String>,
    /// Seals by a passphrase instead, which goes to this descriptor.
    #[arg(long, value_name = "N")]
    pub(crate) passphrase_out_fd: Option<u32>,
    /// The procedure that it is written for.
    #[arg(long, value_name = "CODE", value_parser = template, default_value = "general")]
    pub(crate) template: Template,
    /// Persons who stand there under a pseudonym where they may not be named.
    #[arg(long = "pseudonym", value_name = "ID", num_args = 1..)]
    pub(crate) pseudonyms: Vec<PersonId>,
    /// Two files: what may be handed on to the State, and what is for the receiver alone.
    #[arg(long)]
    pub(crate) apart: bool,
    /// The bundle whose place this one takes.
    #[arg(long, value_name = "BUNDLE", conflicts_with = "withdraws")]
    pub(crate) supersedes: Option<Uuid>,
    /// The bundle that this one takes back.
    #[arg(long, value_name = "BUNDLE")]
    pub(crate) withdraws: Option<Uuid>,
    /// Whose information is taken back; all of it where nobody is named.
    #[arg(long = "withdrawn-person", value_name = "ID", requires = "withdraws", num_args = 1..)]
    pub(crate) withdrawn_persons: Vec<PersonId>,
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
    #[arg(long, conflicts_with = "organisation")]
    pub(crate) no_signature: bool,
    /// Signs in the name of this organisation, by its own key.
    #[arg(long, value_name = "NAME")]
    pub(crate) organisation: Option<String>,
}

fn template(code: &str) -> Result<Template, String> {
    Template::from_code(code).ok_or_else(|| Template::CODES.join(", "))
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
