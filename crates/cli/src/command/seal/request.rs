//! What the vault holds for a bundle: incidents, consent, names to look for, custody.

use std::collections::BTreeSet;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_exchange::unnamed;
use cairn_model::disclosure::{
    Disclosure, DisclosureRequest, NameChoice, NameDecision, NameFound, disclose,
};
use cairn_model::{EvidenceId, IncidentFile, IncidentId, Receiver, ReceiverId};
use cairn_report::StartHere;
use cairn_vault::Vault;

use crate::arguments::{Names, Sealing};
use crate::failure::Failure;
use crate::output::Output;

/// What leaves, after the user's decision about names, if they made one.
pub(super) fn disclosure(
    vault: &Vault,
    sealing: &Sealing,
    recipients: &[Recipient],
    output: &Output,
) -> Result<Disclosure, Failure> {
    let files = files(vault, &sealing.incidents)?;
    let known_persons = vault.known_persons()?;
    let consents = vault.consents_in_force()?;
    let receivers = receivers(vault, recipients, output)?;
    let items: Vec<EvidenceId> = (files.iter().flat_map(|file| &file.evidence))
        .map(|item| item.id)
        .collect();
    let damaged = vault.damaged_among(&items);
    let mut decisions: Vec<NameDecision> = Vec::new();
    loop {
        let disclosure = disclose(&DisclosureRequest {
            files: &files,
            known_persons: &known_persons,
            consents: &consents,
            receivers: &receivers,
            un_receivers: sealing.un_receivers,
            decisions: &decisions,
            damaged: &damaged,
        });
        let Some(names) = sealing.names.filter(|_| !disclosure.open.is_empty()) else {
            return Ok(disclosure);
        };
        let before = decisions.len();
        for found in &disclosure.open {
            let decision = decision(found, names);
            if !decisions.contains(&decision) {
                decisions.push(decision);
            }
        }
        if decisions.len() == before {
            return Ok(disclosure);
        }
    }
}

fn decision(found: &NameFound, names: Names) -> NameDecision {
    NameDecision {
        record: found.record,
        field: found.field.clone(),
        person: found.person,
        choice: match names {
            Names::Replace => NameChoice::Replace,
            Names::Omit => NameChoice::OmitField,
            Names::Keep => NameChoice::NotThisPerson,
        },
    }
}

fn files(vault: &Vault, incidents: &[IncidentId]) -> Result<Vec<IncidentFile>, Failure> {
    let each: BTreeSet<IncidentId> = incidents.iter().copied().collect();
    each.into_iter()
        .map(|incident| {
            vault
                .incident_file(incident)
                .map_err(|error| Failure::not_found(error, Failure::NoSuchIncident))
        })
        .collect()
}

/// The receivers as the vault knows them. One whom it does not know gets an id to which nobody has consented.
fn receivers(
    vault: &Vault,
    recipients: &[Recipient],
    output: &Output,
) -> Result<Vec<ReceiverId>, Failure> {
    let known = vault.records::<Receiver>()?;
    let id = |(recipient, number): (&Recipient, usize)| {
        let found = known
            .iter()
            .map(|stored| &stored.value)
            .find(|receiver| receiver.recipient == recipient.canonical());
        found.map_or_else(
            || {
                output.message("cli-seal-unknown-receiver", &[("number", number.into())]);
                unnamed(recipient.canonical().to_owned()).id
            },
            |receiver| receiver.id,
        )
    };
    Ok(recipients.iter().zip(1..).map(id).collect())
}

/// The chains of custody of the incidents that leave.
pub(super) fn custody(
    vault: &Vault,
    disclosure: &Disclosure,
) -> Result<Vec<cairn_bundle::CustodyChain>, Failure> {
    let incidents: Vec<IncidentId> = disclosure
        .files
        .iter()
        .map(|file| file.incident.id)
        .collect();
    let chains = vault.custody(&incidents)?;
    Ok(chains.into_iter().map(chain).collect())
}

/// The vault's chain in the words of the bundle: the two know nothing of each other.
fn chain(chain: cairn_vault::CustodyChain) -> cairn_bundle::CustodyChain {
    let lines = chain
        .lines
        .into_iter()
        .map(|line| cairn_bundle::CustodyLine {
            line: line.line,
            record: line.record,
            nonce_hex: line.nonce_hex,
            entry_json: line.entry_json,
        });
    cairn_bundle::CustodyChain {
        chain: chain.chain,
        lines: lines.collect(),
    }
}

/// The page from which the receiver starts, in the language of this run.
pub(super) fn start_here(
    bundle_id: &str,
    sealed_at: jiff::Timestamp,
    disclosure: &Disclosure,
    recipients: &[Recipient],
    is_signed: bool,
    language: &str,
) -> String {
    let paths = cairn_bundle::evidence_paths(&disclosure.files);
    let evidence: Vec<(EvidenceId, String)> =
        paths.into_iter().map(|at| (at.id, at.path)).collect();
    let words = |recipient: &Recipient| recipient.fingerprint().words().join(" ");
    let receivers: Vec<String> = recipients.iter().map(words).collect();
    cairn_report::start_here(&StartHere {
        language,
        bundle_id,
        sealed_at: &sealed_at.to_string(),
        receivers: &receivers,
        files: &disclosure.files,
        evidence: &evidence,
        left_out: disclosure.counts(),
        is_signed,
        practice: false,
    })
}
