//! What the ledger keeps of a file that was sealed.

use std::collections::BTreeMap;
use std::path::Path;

use cairn_bundle::{Parts, Sealed};
use cairn_crypto::safe::signature::fingerprint;
use cairn_model::vocabulary::{SubmissionKind, SubmissionPart, SubmissionSigner};
use cairn_model::{
    Answer, PersonId, SealedTo, Submission, SubmissionId, SubmittedPerson, TakenBack, records_in,
};

use crate::material::{Material, Sealing, Signing};

/// The entry for one file. `ids` are those of the entries of all files, in the order of [`Material::sealings`].
#[must_use]
pub fn submission(
    material: &Material,
    at: usize,
    ids: &[SubmissionId],
    sealed: &Sealed,
    file: &Path,
) -> Option<Submission> {
    let sealing = material.sealings.get(at)?;
    let id = *ids.get(at)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let told = match sealing.parts {
        Parts::Both | Parts::Confidential => &material.weighed.whole,
        Parts::Transmissible => &material.weighed.transmissible,
    };
    let mut entry = Submission::new(
        id,
        sealed.bundle_id.to_string(),
        material.sealed_at.to_string(),
        name.as_ref().into(),
        sealed.size,
        sealed.sha256.clone(),
        sealed.tag_manifest_sha256.clone(),
    );
    entry.part = part(sealing);
    let other = ids.iter().find(|other| **other != id);
    entry.companion =
        (sealing.companion.and(other)).map_or_else(Answer::default, |other| Answer::Known(*other));
    entry.template = material.template();
    follow(&mut entry, material);
    entry.sealed_to = (material.recipients.iter().zip(&material.choice.receivers))
        .map(|(key, receiver)| SealedTo {
            receiver: Answer::Known(*receiver),
            key: key.fingerprint().hex(),
        })
        .collect();
    entry.incidents = told.files.iter().map(|file| file.incident.id).collect();
    entry.signed = match (&material.options.signing, &material.signer) {
        (Signing::Organisation(_), Some(_)) => SubmissionSigner::Organisation,
        (Signing::Pseudonym, Some(_)) => SubmissionSigner::Pseudonym,
        (Signing::None | Signing::Pseudonym | Signing::Organisation(_), _) => {
            SubmissionSigner::Unsigned
        }
    };
    entry.signing_key = (material.signing_key())
        .and_then(|key| fingerprint(&key))
        .unwrap_or_default();
    entry.checkpoint_words = material.checkpoint_words().join(" ");
    let left = records_in(&told.files);
    entry.records = (material.revisions.iter())
        .filter(|item| item.record.known().is_some_and(|id| left.contains(id)))
        .cloned()
        .collect();
    entry.persons = persons(material, sealing);
    Some(entry)
}

const fn part(sealing: &Sealing) -> SubmissionPart {
    match sealing.parts {
        Parts::Both => SubmissionPart::Both,
        Parts::Transmissible => SubmissionPart::Transmissible,
        Parts::Confidential => SubmissionPart::Confidential,
    }
}

fn follow(entry: &mut Submission, material: &Material) {
    let Some(notice) = &material.options.notice else {
        return;
    };
    entry.kind = match notice.is_withdrawn {
        true => SubmissionKind::Withdraws,
        false => SubmissionKind::Supersedes,
    };
    if let Some(earlier) = notice.submission {
        entry.follows = Answer::Known(earlier);
    }
    if notice.is_withdrawn {
        let persons = notice.persons.iter();
        entry.takes_back = persons
            .map(|person| TakenBack {
                person: Answer::Known(*person),
            })
            .collect();
        if entry.takes_back.is_empty() {
            entry.takes_back.push(TakenBack {
                person: Answer::Missing(cairn_model::Missing::NotApplicable),
            });
        }
    }
}

/// Everybody of whom the file holds something, with what that rests on: values for the receivers, and the last word on each use.
fn persons(material: &Material, sealing: &Sealing) -> Vec<SubmittedPerson> {
    let weighed = &material.weighed;
    let told = match sealing.parts {
        Parts::Both | Parts::Confidential => &weighed.whole,
        Parts::Transmissible => &weighed.transmissible,
    };
    let whose: BTreeMap<PersonId, PersonId> = (told.hidden.iter())
        .map(|(real, shown)| (*shown, *real))
        .collect();
    let receivers = &material.choice.receivers;
    let mut persons = SubmittedPerson::all_in(&told.files, &whose, receivers, &weighed.consents);
    for entry in &mut persons {
        entry.rest_on(&weighed.conversations, weighed.today);
    }
    persons
}
