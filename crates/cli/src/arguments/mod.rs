//! The command line: nouns, verbs, and what each takes. Secrets are never among it.

mod bundle;
mod evidence;
mod incident;
mod key;
mod vault;

use std::path::PathBuf;

use cairn_strings::Strings;
use clap::builder::Resettable;
use clap::{Args, CommandFactory, Parser, Subcommand};

pub(crate) use bundle::{BundleCommand, Names, Opening, Sealing};
pub(crate) use evidence::{EvidenceCommand, PageArea};
pub(crate) use incident::{Importing, IncidentCommand};
pub(crate) use key::KeyCommand;
pub(crate) use vault::{Creating, VaultCommand};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "cairn", version, subcommand_required = true)]
pub(crate) struct Cairn {
    /// What to work on.
    #[command(subcommand)]
    pub(crate) noun: Noun,
}

/// What to work on.
#[derive(Debug, Subcommand)]
pub(crate) enum Noun {
    /// The vault itself.
    #[command(subcommand)]
    Vault(VaultCommand),
    /// Incidents.
    #[command(subcommand)]
    Incident(IncidentCommand),
    /// Evidence.
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// Bundles.
    #[command(subcommand)]
    Bundle(BundleCommand),
    /// Receivers' keys.
    #[command(subcommand)]
    Key(KeyCommand),
}

/// A vault and where its secret comes from; prompted for on the terminal where no descriptor is named.
#[derive(Args, Debug)]
pub(crate) struct Unlocking {
    /// The vault's folder.
    #[arg(value_name = "DIR")]
    pub(crate) dir: PathBuf,
    #[command(flatten)]
    pub(crate) secret: SecretSource,
}

/// Where the secret that opens a vault comes from.
#[derive(Args, Debug)]
pub(crate) struct SecretSource {
    /// Descriptor of the passphrase.
    #[arg(long, value_name = "N", conflicts_with = "recovery_fd")]
    pub(crate) passphrase_fd: Option<u32>,
    /// Descriptor of the recovery code.
    #[arg(long, value_name = "N")]
    pub(crate) recovery_fd: Option<u32>,
}

/// The command with its help in the user's language.
pub(crate) fn localised(strings: &Strings) -> clap::Command {
    with_help(Cairn::command(), "cli-help", strings)
}

fn with_help(command: clap::Command, id: &str, strings: &Strings) -> clap::Command {
    command
        .about(strings.text(id))
        .long_about(Resettable::Reset)
        .mut_args(|arg| {
            let id = format!("cli-help-arg-{}", arg.get_id().as_str().replace('_', "-"));
            arg.help(strings.text(&id)).long_help(Resettable::Reset)
        })
        .mut_subcommands(|verb| {
            let id = format!("{id}-{}", verb.get_name());
            with_help(verb, &id, strings)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_id(command: &clap::Command, id: &str, ids: &mut Vec<String>) {
        ids.push(id.to_owned());
        for arg in command.get_arguments() {
            ids.push(format!(
                "cli-help-arg-{}",
                arg.get_id().as_str().replace('_', "-")
            ));
        }
        for verb in command.get_subcommands() {
            every_id(verb, &format!("{id}-{}", verb.get_name()), ids);
        }
    }

    #[test]
    fn every_verb_and_argument_is_explained_in_every_language() {
        let mut ids = Vec::new();
        every_id(&Cairn::command(), "cli-help", &mut ids);
        assert!(ids.len() > 40, "only {} ids", ids.len());
        for locale in cairn_strings::LOCALES {
            let strings = Strings::new(locale.tag);
            for id in &ids {
                assert!(strings.has(id), "{}: {id}", locale.tag);
            }
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cairn::command().debug_assert();
    }

    #[test]
    fn no_argument_takes_a_secret_itself() {
        let mut ids = Vec::new();
        every_id(&Cairn::command(), "cli-help", &mut ids);
        let secret = |id: &&String| id.contains("passphrase") || id.contains("recovery");
        for id in ids
            .iter()
            .filter(secret)
            .filter(|id| id.starts_with("cli-help-arg-"))
        {
            assert!(id.ends_with("-fd"), "{id}");
        }
    }
}
