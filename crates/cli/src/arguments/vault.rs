//! `cairn vault`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Unlocking;

/// What to do with a vault.
#[derive(Debug, Subcommand)]
pub(crate) enum VaultCommand {
    /// Makes a new vault.
    Create(Creating),
    /// Checks everything in it.
    Check {
        #[command(flatten)]
        vault: Unlocking,
    },
    /// Writes a copy of it to one file.
    Backup {
        #[command(flatten)]
        vault: Unlocking,
        /// The new file.
        file: PathBuf,
    },
    /// Makes a vault from such a file.
    Restore {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        vault: Unlocking,
    },
    /// Changes the passphrase.
    Passphrase {
        #[command(flatten)]
        vault: Unlocking,
        /// Descriptor of the new passphrase.
        #[arg(long, value_name = "N")]
        new_passphrase_fd: Option<u32>,
    },
}

/// What a new vault needs.
#[derive(Args, Debug)]
pub(crate) struct Creating {
    /// The new folder.
    #[arg(value_name = "DIR")]
    pub(crate) dir: PathBuf,
    /// Descriptor of the passphrase; words are made up and shown on the terminal without it.
    #[arg(long, value_name = "N", alias = "passphrase-fd")]
    pub(crate) new_passphrase_fd: Option<u32>,
    /// Descriptor to which the recovery code is written; the terminal without it.
    #[arg(long, value_name = "N")]
    pub(crate) recovery_out_fd: Option<u32>,
    /// Memory that opening takes, in MiB; measured on this machine without it.
    #[arg(long, value_name = "MIB")]
    pub(crate) kdf_memory_mib: Option<u32>,
    /// Passes over that memory; measured on this machine without it.
    #[arg(long, value_name = "N")]
    pub(crate) kdf_passes: Option<u32>,
}
