//! `cairn bundle seal`: what may leave is decided by consent, what is found in texts by the user, and only then is
//! anything written.

mod request;

use std::io;

use cairn_bundle::{SealError, SealRequest, Sealed};
use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::EvidenceId;
use cairn_model::disclosure::{Because, Disclosure, NameFound, RiskStop};
use cairn_vault::{ExportNote, Vault};
use uuid::Uuid;

use crate::arguments::Sealing;
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;

pub(super) fn run(sealing: &Sealing, output: &Output) -> Result<(), Failure> {
    let recipients = recipients(&sealing.receivers)?;
    if sealing.output.symlink_metadata().is_ok() {
        return Err(Failure::OutputExists);
    }
    let mut vault = super::open(&sealing.vault, output)?;
    let (disclosure, sealed) = loop {
        let disclosure = request::disclosure(&vault, sealing, &recipients, output)?;
        say_left_out(&disclosure, output);
        say_damaged(&disclosure, sealing.leave_out_damaged, output)?;
        if let count @ 1.. = disclosure.stopped.len() {
            return Err(say_stopped(&disclosure.stopped, count, output));
        }
        if !disclosure.open.is_empty() {
            return Err(say_names(&disclosure.open, output));
        }
        match seal(&vault, sealing, &recipients, &disclosure, output)? {
            Ok(sealed) => break (disclosure, sealed),
            // Begun like the item and went on otherwise: the next round knows of it, and says so.
            Err(SealError::Evidence { id, .. }) if !vault.damaged_among(&[id]).contains(&id) => {
                vault.note_damaged(id);
            }
            Err(error) => return Err(error.into()),
        }
    };
    note(
        &mut vault,
        sealing,
        &recipients,
        &disclosure,
        &sealed,
        output,
    )?;
    output.message("cli-seal-sealed", &[]);
    output.result(sealed.bundle_id)?;
    output.result(format!("{}\t{}", sealed.sha256, sealed.size))
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

fn seal(
    vault: &Vault,
    sealing: &Sealing,
    recipients: &[Recipient],
    disclosure: &Disclosure,
    output: &Output,
) -> Result<Result<Sealed, SealError>, Failure> {
    let bundle_id = Uuid::new_v4();
    let sealed_at = jiff::Timestamp::now();
    // To the second, as the bundle writes it.
    let sealed_at = jiff::Timestamp::from_second(sealed_at.as_second()).unwrap_or(sealed_at);
    let custody = request::custody(vault, disclosure)?;
    let signer = match sealing.no_signature {
        true => None,
        false => cairn_bundle::signing_key(&vault.signing_seed(), recipients),
    };
    let start_here = request::start_here(
        &bundle_id.to_string(),
        sealed_at,
        disclosure,
        recipients,
        signer.is_some(),
        output.strings().locale().tag,
    );
    let request = SealRequest {
        bundle_id,
        disclosure,
        custody: &custody,
        receivers: recipients,
        signer: signer.as_ref(),
        start_here: start_here.as_bytes(),
        sealed_at,
        checkpoint_words: Some(vault.checkpoint_words()?),
        practice: false,
        previous_bundle: None,
    };
    let mut evidence = |id: EvidenceId| -> io::Result<Box<dyn io::Read>> {
        match vault.evidence_reader(id) {
            Ok(reader) => Ok(Box::new(reader)),
            Err(error) => Err(io::Error::other(error)),
        }
    };
    let bar = Bar::new(output.strings().text("cli-progress-seal"));
    let mut progress = bar.for_bundle();
    Ok(cairn_bundle::seal(
        &request,
        &mut evidence,
        &sealing.output,
        &mut progress,
    ))
}

/// Notes the export in the log. A read-only vault lets bundles out and takes no note.
fn note(
    vault: &mut Vault,
    sealing: &Sealing,
    recipients: &[Recipient],
    disclosure: &Disclosure,
    sealed: &Sealed,
    output: &Output,
) -> Result<(), Failure> {
    if vault.is_read_only() {
        return Ok(());
    }
    let evidence = disclosure.files.iter().flat_map(|file| &file.evidence);
    let noted = vault.note_export(&ExportNote {
        bundle_id: sealed.bundle_id.to_string(),
        incidents: disclosure
            .files
            .iter()
            .map(|file| file.incident.id)
            .collect(),
        receivers: recipients
            .iter()
            .map(|recipient| recipient.fingerprint().hex())
            .collect(),
        sha256: sealed.sha256.clone(),
        evidence: evidence.map(|item| item.id).collect(),
    });
    if let Err(error) = noted {
        // Nobody may hold a bundle that the vault says nothing of.
        let _ = std::fs::remove_file(&sealing.output);
        output.message("cli-seal-removed", &[]);
        return Err(error.into());
    }
    Ok(())
}
