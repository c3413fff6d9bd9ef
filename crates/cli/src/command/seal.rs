//! `cairn bundle seal`: what may leave is decided by consent, what is found in texts by the user, and only then is
//! anything written.

mod request;

use std::io;
use std::path::PathBuf;

use cairn_bundle::{SealError, Sealed};
use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::disclosure::{Because, Disclosure, NameFound, RiskStop};
use cairn_model::{EvidenceId, SubmissionId};
use cairn_submission::{Material, submission};
use cairn_vault::Vault;

use crate::arguments::Sealing;
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::secret;

pub(super) fn run(sealing: &Sealing, output: &Output) -> Result<(), Failure> {
    let recipients = recipients(&sealing.receivers)?;
    if sealing.output.symlink_metadata().is_ok() {
        return Err(Failure::OutputExists);
    }
    let words = (sealing.passphrase_out_fd)
        .map(secret::Place::descriptor)
        .transpose()?;
    let mut vault = super::open(&sealing.vault, output)?;
    let (material, files) = loop {
        let (choice, weighed) = request::weighed(&vault, sealing, &recipients, output)?;
        let disclosure = &weighed.whole;
        say_left_out(disclosure, output);
        say_damaged(disclosure, sealing.leave_out_damaged, output)?;
        if let count @ 1.. = disclosure.stopped.len() {
            return Err(say_stopped(&disclosure.stopped, count, output));
        }
        if !disclosure.open.is_empty() {
            return Err(say_names(&disclosure.open, output));
        }
        let options = request::options(&vault, sealing, output)?;
        let now = jiff::Timestamp::now();
        let material = Material::take(&vault, choice, weighed, recipients.clone(), options, now)?;
        match seal(&vault, sealing, &material, output) {
            Ok(files) => break (material, files),
            // Begun like the item and went on otherwise: the next round knows of it, and says so.
            Err(SealError::Evidence { id, .. }) if !vault.damaged_among(&[id]).contains(&id) => {
                vault.note_damaged(id);
            }
            Err(error) => return Err(error.into()),
        }
    };
    let handed_over = match (words, material.passphrase()) {
        (Some(place), Some(passphrase)) => place.hand_over(passphrase),
        (_, _) => Ok(()),
    };
    let noted = handed_over.and_then(|()| note(&mut vault, &material, &files));
    if let Err(error) = noted {
        // Nobody may hold a bundle that the vault says nothing of, or that nobody can open.
        remove(&files);
        output.message("cli-seal-removed", &[]);
        return Err(error);
    }
    output.message("cli-seal-sealed", &[]);
    for (sealed, _) in &files {
        output.result(sealed.bundle_id)?;
        output.result(format!("{}\t{}", sealed.sha256, sealed.size))?;
    }
    Ok(())
}

/// The receivers' keys, each once.
fn recipients(texts: &[String]) -> Result<Vec<Recipient>, Failure> {
    let mut recipients: Vec<Recipient> = Vec::with_capacity(texts.len());
    for (text, number) in texts.iter().zip(1..) {
        let recipient: Recipient = text.parse().map_err(|_| Failure::Recipient { number })?;
        if !recipients
            .iter()
            .any(|known| known.canonical() == recipient.canonical())
        {
            recipients.push(recipient);
        }
    }
    Ok(recipients)
}

fn say_left_out(disclosure: &Disclosure, output: &Output) {
    let count = disclosure.left_out.len();
    if count > 0 {
        output.message("cli-seal-left-out", &[("count", count.into())]);
    }
}

/// Names the exhibits that are not whole in the vault. They are left out only where that was asked for.
fn say_damaged(
    disclosure: &Disclosure,
    may_be_left_out: bool,
    output: &Output,
) -> Result<(), Failure> {
    let damaged = disclosure.left_out.iter();
    let damaged = damaged.filter(|left| left.because == Because::Damaged);
    let mut count = 0;
    for left in damaged {
        count += 1;
        let values = [("evidence", left.record.id.to_string().into())];
        output.message("cli-seal-damaged", &values);
    }
    if count == 0 || may_be_left_out {
        Ok(())
    } else {
        Err(Failure::EvidenceDamaged { count })
    }
}

/// Names the assessments and persons by their ids.
fn say_stopped(stopped: &[RiskStop], count: usize, output: &Output) -> Failure {
    for stop in stopped {
        let values = [
            ("record", stop.record.id.to_string().into()),
            ("person", stop.person.to_string().into()),
        ];
        output.message("cli-seal-risk-stop", &values);
    }
    Failure::RiskStops { count }
}

/// Lists the places by ids and fields; what stands there is in the vault, and stays there.
fn say_names(open: &[NameFound], output: &Output) -> Failure {
    for found in open {
        let record = format!("{} {}", found.record.kind.name(), found.record.id);
        let values = [
            ("record", record.into()),
            ("field", (&found.field).into()),
            ("person", found.person.to_string().into()),
        ];
        output.message("cli-seal-name-found", &values);
    }
    Failure::NamesFound { count: open.len() }
}

/// The files that were sealed, each with where it is.
type SealedFiles = Vec<(Sealed, PathBuf)>;

/// Seals every file; where one fails, none stays.
fn seal(
    vault: &Vault,
    sealing: &Sealing,
    material: &Material,
    output: &Output,
) -> Result<SealedFiles, SealError> {
    let mut evidence = |id: EvidenceId| -> io::Result<Box<dyn io::Read>> {
        match vault.evidence_reader(id) {
            Ok(reader) => Ok(Box::new(reader)),
            Err(error) => Err(io::Error::other(error)),
        }
    };
    let mut done: SealedFiles = Vec::new();
    for (one, path) in material
        .sealings
        .iter()
        .zip(material.paths(&sealing.output))
    {
        let bar = Bar::new(output.strings().text("cli-progress-seal"));
        let sealed = material.seal(one, &mut evidence, &path, &mut bar.for_bundle());
        match sealed {
            Ok(sealed) => done.push((sealed, path)),
            Err(error) => {
                remove(&done);
                return Err(error);
            }
        }
    }
    Ok(done)
}

fn remove(files: &SealedFiles) {
    for (_, path) in files {
        let _ = std::fs::remove_file(path);
    }
}

/// Notes the export in the ledger and the log. A read-only vault lets bundles out and takes no note.
fn note(vault: &mut Vault, material: &Material, files: &SealedFiles) -> Result<(), Failure> {
    if vault.is_read_only() {
        return Ok(());
    }
    let ids: Vec<SubmissionId> = files.iter().map(|_| SubmissionId::random()).collect();
    for (at, (sealed, path)) in files.iter().enumerate() {
        if let Some(entry) = submission(material, at, &ids, sealed, path) {
            vault.record_submission(&entry)?;
        }
    }
    Ok(())
}
