//! Seals an incident straight from a vault, as a person would who has nothing but the vault left.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

use anyhow::Result;
use cairn_bundle::{CustodyChain, CustodyLine, SealRequest, Sealed};
use cairn_crypto::safe::bundle_seal::{Identity, Recipient};
use cairn_model::disclosure::{DisclosureRequest, disclose};
use cairn_model::{EvidenceId, IncidentId, ReceiverId};
use cairn_vault::Vault;
use uuid::Uuid;

/// Seals an incident that names nobody, with all its evidence that is whole, to a fresh key; then opens the bundle again.
///
/// # Errors
/// The vault cannot be read, or the bundle cannot be sealed or verified.
pub fn seal(vault: &Vault, incident: IncidentId, out: &Path) -> Result<Sealed> {
    let files = [vault.incident_file(incident)?];
    let items: Vec<EvidenceId> = (files.iter().flat_map(|file| &file.evidence))
        .map(|item| item.id)
        .collect();
    let disclosure = disclose(&DisclosureRequest {
        receivers: &[ReceiverId::random()],
        damaged: &vault.damaged_among(&items),
        ..DisclosureRequest::new(&files, jiff::civil::date(2026, 1, 1))
    });
    let custody = custody(vault, incident)?;
    let identity = Identity::generate();
    let receivers: [Recipient; 1] = [identity.to_recipient()];
    let request = SealRequest {
        custody: &custody,
        start_here: b"<!doctype html><title>test</title>",
        checkpoint_words: Some(vault.checkpoint_words()?),
        ..SealRequest::new(
            Uuid::new_v4(),
            (&disclosure, &disclosure),
            &receivers,
            jiff::Timestamp::UNIX_EPOCH,
        )
    };
    let mut evidence = |id| {
        let reader = vault.evidence_reader(id).map_err(io::Error::other)?;
        Ok(Box::new(reader) as Box<dyn Read>)
    };
    let sealed = cairn_bundle::seal(&request, &mut evidence, out, &mut |_| {
        ControlFlow::Continue(())
    })?;
    cairn_bundle::verify(out, &[identity], &mut |_| ControlFlow::Continue(()))?;
    Ok(sealed)
}

fn custody(vault: &Vault, incident: IncidentId) -> Result<Vec<CustodyChain>> {
    let chains = vault.custody(&[incident])?;
    let line = |line: cairn_vault::CustodyLine| CustodyLine {
        line: line.line,
        record: line.record,
        nonce_hex: line.nonce_hex,
        entry_json: line.entry_json,
    };
    Ok(chains
        .into_iter()
        .map(|chain| CustodyChain {
            chain: chain.chain,
            lines: chain.lines.into_iter().map(line).collect(),
        })
        .collect())
}
