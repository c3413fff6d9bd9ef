//! `cairn evidence custody`, `cairn evidence index` and `cairn evidence check`

use std::ops::ControlFlow;

use cairn_model::{Case, Evidence, EvidenceId, IncidentId};
use cairn_vault::{Error, Fixity, Vault, fixity};
use uuid::Uuid;

use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::view::{CustodyEvent, ExhibitListed};

/// Writes a line for everything that happened to an exhibit.
pub(super) fn run(
    vault: &Vault,
    evidence: EvidenceId,
    json: bool,
    output: &Output,
) -> Result<(), Failure> {
    let events = vault
        .evidence_custody(evidence)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?;
    let events: Vec<CustodyEvent> = events.into_iter().map(Into::into).collect();
    if json {
        return output.json(&events);
    }
    events
        .iter()
        .try_for_each(|event| output.result(event.line()))
}

/// Writes a line for every exhibit of a case or of incidents.
pub(super) fn index(
    vault: &Vault,
    of: &[Uuid],
    json: bool,
    output: &Output,
) -> Result<(), Failure> {
    let mut exhibits: Vec<ExhibitListed> = Vec::new();
    for incident in incidents(vault, of)? {
        exhibits.extend(vault.evidence_index(incident)?.into_iter().map(Into::into));
    }
    if json {
        return output.json(&exhibits);
    }
    exhibits
        .iter()
        .try_for_each(|exhibit| output.result(exhibit.line()))
}

/// Those that are named, and those of the cases that are, each once.
fn incidents(vault: &Vault, of: &[Uuid]) -> Result<Vec<IncidentId>, Failure> {
    let mut found = Vec::new();
    for id in of {
        let of_it = match vault.record::<Case>(*id) {
            Ok(case) => case.value.incidents,
            Err(_) => {
                super::exists(vault, IncidentId(*id))?;
                vec![IncidentId(*id)]
            }
        };
        for incident in of_it {
            if !found.contains(&incident) {
                found.push(incident);
            }
        }
    }
    Ok(found)
}

/// Holds an exhibit's bytes against their digest, and notes what came of it.
pub(super) fn check(
    vault: &mut Vault,
    evidence: EvidenceId,
    output: &Output,
) -> Result<(), Failure> {
    let item = vault
        .record::<Evidence>(evidence.0)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?
        .value;
    let bar = Bar::new(output.strings().text("cli-progress-check"));
    let outcome = match vault.evidence_reader(evidence) {
        Ok(mut reader) => fixity(&mut reader, &item, &mut |p| {
            bar.set(p.done, p.total);
            ControlFlow::Continue(())
        })?,
        Err(Error::BlobDamaged) => Some(Fixity::Damaged),
        Err(error) => return Err(error.into()),
    };
    let outcome = outcome.ok_or(Failure::Unexpected)?;
    vault.note_fixity(evidence, outcome)?;
    match outcome {
        Fixity::Whole => {
            output.message("cli-evidence-whole", &[]);
            Ok(())
        }
        Fixity::Damaged => Err(Failure::EvidenceDiffers {
            id: evidence.to_string(),
        }),
    }
}
