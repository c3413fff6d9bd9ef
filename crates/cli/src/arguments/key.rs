//! `cairn key`

use std::path::PathBuf;

use clap::Subcommand;

/// What to do with receivers' keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Makes a key for receiving bundles.
    New {
        /// The new file.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// A hybrid key, which stays closed to quantum computers.
        #[arg(long)]
        pq: bool,
    },
    /// Shows the fingerprint of a receiver's key, to compare by another channel.
    Fingerprint {
        /// The key, `age1…`.
        #[arg(value_name = "RECIPIENT")]
        recipient: String,
    },
}
