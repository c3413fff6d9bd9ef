//! `cairn evidence`

mod add;
mod clean;
mod custody;
mod facts;

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use cairn_model::{Evidence, EvidenceId, IncidentId};
use cairn_vault::{EvidenceReader, Vault};

use crate::arguments::EvidenceCommand;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::progress::Bar;
use crate::system;

pub(super) fn run(command: EvidenceCommand, output: &Output) -> Result<(), Failure> {
    match command {
        EvidenceCommand::Add {
            vault,
            incident,
            files,
            keep_duplicates,
            transcript_of,
            translation_of,
            json,
        } => {
            let mut vault = super::open_to_write(&vault, output)?;
            exists(&vault, incident)?;
            let made_from = add::made_from(&vault, incident, transcript_of, translation_of)?;
            let how = add::How {
                incident,
                keeps_duplicates: keep_duplicates || made_from.is_some(),
                made_from,
                json,
            };
            add::run(&mut vault, &how, &files, output)
        }
        EvidenceCommand::List {
            vault,
            incident,
            json,
        } => list(&super::open(&vault, output)?, incident, json, output),
        EvidenceCommand::Facts {
            vault,
            evidence,
            json,
        } => facts::run(&super::open(&vault, output)?, evidence, json, output),
        EvidenceCommand::Clean {
            vault,
            evidence,
            cover,
            without,
        } => clean::run(
            &mut super::open_to_write(&vault, output)?,
            evidence,
            &clean::changes(cover, &without),
            output,
        ),
        EvidenceCommand::Custody {
            vault,
            evidence,
            json,
        } => custody::run(&super::open(&vault, output)?, evidence, json, output),
        EvidenceCommand::Index { vault, of, json } => {
            custody::index(&super::open(&vault, output)?, &of, json, output)
        }
        EvidenceCommand::Check { vault, evidence } => {
            custody::check(&mut super::open_to_write(&vault, output)?, evidence, output)
        }
        EvidenceCommand::Extract {
            vault,
            evidence,
            output: path,
        } => extract(&super::open(&vault, output)?, evidence, &path, output),
    }
}

fn list(vault: &Vault, incident: IncidentId, json: bool, output: &Output) -> Result<(), Failure> {
    exists(vault, incident)?;
    let evidence = vault.incident_file(incident)?.evidence;
    if json {
        return output.json(&evidence);
    }
    evidence
        .iter()
        .try_for_each(|item| output.result(line(item)))
}

/// One exhibit as a line of tab-separated fields.
pub(super) fn line(item: &Evidence) -> String {
    let name = plain(&item.original_filename, false);
    let fields = [
        item.exhibit_no.to_string(),
        item.id.to_string(),
        item.size.to_string(),
        item.media_type.clone(),
        item.sha256.clone(),
        name,
    ];
    fields.join("\t")
}

fn exists(vault: &Vault, incident: IncidentId) -> Result<(), Failure> {
    vault
        .record::<cairn_model::Incident>(incident.0)
        .map(|_| ())
        .map_err(|error| Failure::not_found(error, Failure::NoSuchIncident))
}

/// The bytes of an exhibit, and how many they are.
fn opened(vault: &Vault, evidence: EvidenceId) -> Result<(EvidenceReader, u64), Failure> {
    let size = vault
        .record::<Evidence>(evidence.0)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?
        .value
        .size;
    let reader = vault
        .evidence_reader(evidence)
        .map_err(|error| Failure::from_exhibit(error, evidence))?;
    Ok((reader, size))
}

/// Writes the original to a new file of its owner's; what is half written is removed.
fn extract(
    vault: &Vault,
    evidence: EvidenceId,
    path: &Path,
    output: &Output,
) -> Result<(), Failure> {
    let (mut reader, size) = opened(vault, evidence)?;
    let mut file = system::create_private(path)?;
    let bar = Bar::new(output.strings().text("cli-progress-extract"));
    let written =
        copy(&mut reader, &mut file, evidence, &bar, size).and_then(|()| Ok(file.sync_all()?));
    if written.is_err() {
        drop(file);
        // Nothing else can be done about a file that cannot be removed either; the failure itself is reported.
        let _ = fs::remove_file(path);
    }
    written?;
    output.message("cli-evidence-extracted", &[]);
    Ok(())
}

fn copy(
    reader: &mut impl Read,
    file: &mut impl Write,
    evidence: EvidenceId,
    bar: &Bar,
    size: u64,
) -> Result<(), Failure> {
    let mut buffer = vec![0; 64 * 1024];
    let mut done = 0;
    loop {
        let read = match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => {
                let id = evidence.to_string();
                return Err(Failure::EvidenceDiffers { id });
            }
        };
        file.write_all(buffer.get(..read).unwrap_or_default())?;
        done += read as u64;
        bar.set(done, size);
    }
}
