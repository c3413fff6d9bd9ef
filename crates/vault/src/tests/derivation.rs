//! Copies made of evidence: beside the original, which stays.

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;

use cairn_model::vocabulary::{EvidenceKind, EvidenceRole};
use cairn_model::{Answer, Evidence, EvidenceId, PersonId};

use super::evidence::{add, blob_files};
use crate::tests::shared::{Copy, incident, put};
use crate::{
    CustodyAct, CustodyEvent, Derivation, DerivationStep, Error, IntakeError, Take, Vault,
};

fn with_original() -> (Copy, Vault, Evidence) {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With a photograph", "");
    put(&mut vault, &written);
    let path = copy.root.path().join("IMG of somebody.jpg");
    fs::write(&path, b"an invented photograph").unwrap();
    let mut item = add(&mut vault, written.id, &path).unwrap();
    item.concerns = vec![PersonId::random()];
    item.graphic_content = Answer::Known(true);
    put(&mut vault, &item);
    (copy, vault, item)
}

#[test]
fn a_copy_that_is_made_piece_by_piece_is_whole_and_one_that_fails_leaves_nothing() {
    let (copy, mut vault, original) = with_original();
    let derivation = Derivation {
        original: original.id,
        steps: DerivationStep::of_sound(true),
    };
    let begin = |vault: &Vault| vault.begin_derivative(derivation.clone(), "wav", "audio/wav");
    let before = blob_files(&copy);
    let failed = begin(&vault).unwrap().write(&mut |take: Take<'_>| {
        take(b"half of it")?;
        Err(IntakeError::Cancelled)
    });
    assert!(matches!(failed, Err(IntakeError::Cancelled)));
    assert_eq!(blob_files(&copy), before, "nothing half made");
    let taken = begin(&vault)
        .unwrap()
        .write::<IntakeError>(&mut |take: Take<'_>| {
            take(b"one ")?;
            take(b"and two")
        });
    let made = vault
        .add_taken(taken.unwrap_or_else(|error| panic!("{error}")))
        .unwrap();
    assert_eq!(
        (made.size, made.role),
        (11, EvidenceRole::RedactedDerivative)
    );
    let mut bytes = Vec::new();
    vault
        .evidence_reader(made.id)
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    assert_eq!(bytes, b"one and two");
}

#[test]
fn a_copy_names_its_original_and_how_it_was_made_and_the_original_stays() {
    for (covers, role, event) in [
        (false, EvidenceRole::WorkingCopy, "derivative_created"),
        (true, EvidenceRole::RedactedDerivative, "redacted"),
    ] {
        let (copy, mut vault, original) = with_original();
        let derivation = Derivation {
            original: original.id,
            steps: DerivationStep::of_copy(covers, false),
        };
        let made = vault.add_derivative(&derivation, b"pixels", "png", "image/png");
        let made = made.unwrap();
        assert_eq!(made.original_filename, "copy-of-exhibit-1.png");
        assert_eq!((made.exhibit_no, made.role), (2, role));
        assert_eq!(made.derived_from, Answer::Known(original.id));
        // Whoever must agree to the original must agree to its copy.
        assert_eq!(made.concerns, original.concerns);
        assert_eq!(made.graphic_content, Answer::Known(true));
        drop(vault);

        let vault = copy.open_clean();
        let mut bytes = Vec::new();
        vault
            .evidence_reader(made.id)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        assert_eq!(bytes, b"pixels");
        let kept = vault.record::<Evidence>(original.id.0).unwrap().value;
        assert_eq!(kept, original);
        let chains = vault.custody(&[original.incident]).unwrap();
        let said = chains.iter().flat_map(|chain| &chain.lines).any(|line| {
            line.record.is_some_and(|record| record.id == made.id.0)
                && line.entry_json.contains(event)
                && line.entry_json.contains("metadata_removed")
                && line.entry_json.contains("areas_covered") == covers
                && line.entry_json.contains(&original.id.to_string())
        });
        assert!(said, "{chains:?}");
        let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!((report.findings.len(), report.evidence), (0, 2));
    }
}

#[test]
fn a_transcript_and_its_translation_name_what_they_were_made_from() {
    let (copy, mut vault, recording) = with_original();
    let attach = |vault: &mut Vault, original: EvidenceId, step, name: &str| {
        let derivation = Derivation {
            original,
            steps: vec![step],
        };
        let intake = vault.begin_evidence(recording.incident).unwrap();
        let taken =
            intake
                .made_from(Some(derivation))
                .take_bytes(name.as_bytes(), name, "text/plain");
        vault.add_taken(taken.unwrap_or_else(|error| panic!("{error}")))
    };
    let transcript = attach(
        &mut vault,
        recording.id,
        DerivationStep::Transcribed,
        "words.txt",
    )
    .unwrap();
    let translation = attach(
        &mut vault,
        transcript.id,
        DerivationStep::Translated,
        "mots.txt",
    )
    .unwrap();
    for (item, role, original, name) in [
        (
            &transcript,
            EvidenceRole::Transcript,
            recording.id,
            "words.txt",
        ),
        (
            &translation,
            EvidenceRole::Translation,
            transcript.id,
            "mots.txt",
        ),
    ] {
        assert_eq!(
            (item.role, item.derived_from.clone()),
            (role, Answer::Known(original))
        );
        assert_eq!(item.original_filename, name);
        assert_eq!(item.kind, EvidenceKind::Document);
        // Whoever must agree to the recording must agree to its words.
        assert_eq!(item.concerns, recording.concerns);
    }
    let events = vault.evidence_custody(recording.id).unwrap();
    let copied = |event: &CustodyEvent| event.what == CustodyAct::Copied { to: transcript.id };
    assert!(events.iter().any(copied), "{events:?}");
    let made = vault.evidence_custody(transcript.id).unwrap();
    let is_made = |event: &CustodyEvent| {
        matches!(&event.what, CustodyAct::Made { from, steps, is_redacted: false }
            if *from == recording.id && *steps == [DerivationStep::Transcribed])
    };
    assert!(made.iter().any(is_made), "{made:?}");

    let elsewhere = incident("Another", "");
    put(&mut vault, &elsewhere);
    let intake = vault.begin_evidence(elsewhere.id).unwrap();
    let derivation = Derivation {
        original: recording.id,
        steps: vec![DerivationStep::Transcribed],
    };
    let blobs = blob_files(&copy);
    let taken = intake
        .made_from(Some(derivation))
        .take_bytes(b"x", "x", "text/plain");
    let refused = vault.add_taken(taken.unwrap_or_else(|error| panic!("{error}")));
    assert!(matches!(refused, Err(IntakeError::Vault(Error::NotFound))));
    assert_eq!(blob_files(&copy), blobs);
}

#[test]
fn there_is_no_copy_of_what_is_not_there() {
    let (copy, mut vault, original) = with_original();
    let blobs = || fs::read_dir(copy.dir.join("blobs")).unwrap().count();
    let before = blobs();
    let of = |original| Derivation {
        original,
        steps: DerivationStep::of_copy(false, false),
    };
    vault
        .transaction(|tx| tx.remove::<Evidence>(original.id.0, "mistake"))
        .unwrap();
    for gone in [original.id, EvidenceId::random()] {
        let made = vault.add_derivative(&of(gone), b"pixels", "png", "image/png");
        assert!(
            matches!(made, Err(IntakeError::Vault(Error::NotFound))),
            "{made:?}"
        );
    }
    assert_eq!(blobs(), before);
}
