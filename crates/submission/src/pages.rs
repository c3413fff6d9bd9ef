//! The pages that people read first.

use cairn_bundle::{EvidencePath, Parts};
use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::disclosure::{Disclosure, DisclosurePart};
use cairn_model::{EvidenceId, PersonId};
use cairn_report::{Earlier, StartHere, start_here};

use crate::material::{Material, Sealing};

/// `START-HERE.html` of a file, and that of part A.
pub(crate) fn pages(
    material: &Material,
    sealing: &Sealing,
    paths: &[EvidencePath],
) -> (String, String) {
    let evidence: Vec<(EvidenceId, String)> =
        paths.iter().map(|at| (at.id, at.path.clone())).collect();
    let words = |recipient: &Recipient| recipient.fingerprint().words().join(" ");
    let receivers: Vec<String> = material.recipients.iter().map(words).collect();
    let bundle_id = sealing.bundle_id.to_string();
    let sealed_at = material.sealed_at.to_string();
    let notice = material.options.notice.as_ref();
    let earlier_id = notice.map(|notice| notice.bundle.to_string());
    let persons: Vec<PersonId> = notice
        .map(|notice| notice.persons.clone())
        .unwrap_or_default();
    let earlier = notice.zip(earlier_id.as_deref());
    let page = |disclosure: &Disclosure, part| {
        start_here(&StartHere {
            language: &material.options.language,
            bundle_id: &bundle_id,
            sealed_at: &sealed_at,
            receivers: &receivers,
            files: &disclosure.files,
            evidence: &evidence,
            left_out: disclosure.counts(),
            part,
            consents: &disclosure.consents,
            earlier: earlier.map(|(notice, bundle)| Earlier {
                bundle,
                is_withdrawn: notice.is_withdrawn,
                persons: &persons,
            }),
            organisation: material.options.signing.organisation(),
            is_signed: material.signer.is_some(),
            practice: material.options.practice,
        })
    };
    let part = page(
        &material.weighed.transmissible,
        DisclosurePart::Transmissible,
    );
    let whole = match sealing.parts {
        Parts::Both | Parts::Confidential => page(&material.weighed.whole, DisclosurePart::Whole),
        Parts::Transmissible => part.clone(),
    };
    (whole, part)
}
