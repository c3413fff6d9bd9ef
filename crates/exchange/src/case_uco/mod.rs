//! Evidence and its custody as CASE/UCO JSON-LD (CASE 1.5.0, UCO 1.5.0), for forensic and criminal receivers. Nodes and rules:
//! `docs/format/side-exports.md`.
//!
//! What is written lies in plain text outside the vault. It takes what [`disclose`](cairn_model::disclosure::disclose) lets leave, and
//! nothing while a name is undecided or an assessment of risk stops it. Its context stands in it: no reader needs the network.

mod node;

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::disclosure::Disclosure;
use cairn_model::{Evidence, EvidenceId};
use cairn_vault::{CustodyAct, CustodyEvent, Fixity};
use serde_json::{Value, json};

use node::{context, iri, link, text, time};

/// Why it was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CaseError {
    /// Texts name persons who have not agreed, and the user has not decided.
    #[error("{count} texts name somebody who has not agreed")]
    OpenNames {
        /// Fields with such names, by person.
        count: usize,
    },
    /// Assessments of risk let nothing leave.
    #[error("{count} assessments of risk let nothing leave")]
    RiskStops {
        /// Assessments.
        count: usize,
    },
    /// No evidence leaves.
    #[error("no evidence leaves")]
    NoEvidence,
}

/// Writes the evidence that leaves, and what happened to it, as one JSON-LD document. `custody` is what the vault tells of each item
/// (`Vault::evidence_custody`); of it leaves what is about bytes that leave. Exports stay: they would tell who else was given something.
///
/// # Errors
/// [`CaseError`].
pub fn jsonld(
    disclosure: &Disclosure,
    custody: &BTreeMap<EvidenceId, Vec<CustodyEvent>>,
) -> Result<String, CaseError> {
    if let count @ 1.. = disclosure.open.len() {
        return Err(CaseError::OpenNames { count });
    }
    if let count @ 1.. = disclosure.stopped.len() {
        return Err(CaseError::RiskStops { count });
    }
    let items: Vec<&Evidence> = disclosure.files.iter().flat_map(|f| &f.evidence).collect();
    if items.is_empty() {
        return Err(CaseError::NoEvidence);
    }
    let leaving: BTreeSet<EvidenceId> = items.iter().map(|item| item.id).collect();
    let mut graph = vec![json!({
        "@id": tool(),
        "@type": "uco-tool:Tool",
        "uco-core:name": "Cairn",
    })];
    for item in items {
        graph.extend([observable(item), provenance(item)]);
        let events = custody.get(&item.id).map_or(&[][..], Vec::as_slice);
        graph.extend(actions(item, events, &leaving));
    }
    let mut document = json!({ "@context": context(), "@graph": graph });
    // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
    document.sort_all_objects();
    // Maps with strings for keys: serialising cannot fail.
    Ok(serde_json::to_string_pretty(&document).unwrap_or_default() + "\n")
}

/// The program that did what was done: the same for everybody.
fn tool() -> String {
    iri("tool", &[])
}

/// The file itself.
fn observable_iri(of: EvidenceId) -> String {
    iri("observable", &[of.0.as_bytes()])
}

fn provenance_iri(of: EvidenceId) -> String {
    iri("provenance", &[of.0.as_bytes()])
}

fn observable(item: &Evidence) -> Value {
    let part = |what| iri(what, &[item.id.0.as_bytes()]);
    let size = json!({ "@type": "xsd:integer", "@value": item.size.to_string() });
    json!({
        "@id": observable_iri(item.id),
        "@type": "uco-observable:ObservableObject",
        "uco-core:hasFacet": [
            {
                "@id": part("file-facet"),
                "@type": "uco-observable:FileFacet",
                "uco-observable:fileName": text(&item.original_filename),
                "uco-observable:sizeInBytes": size,
            },
            {
                "@id": part("content-data-facet"),
                "@type": "uco-observable:ContentDataFacet",
                "uco-observable:mimeType": text(&item.media_type),
                "uco-observable:sizeInBytes": size,
                "uco-observable:hash": [{
                    "@id": part("hash"),
                    "@type": "uco-types:Hash",
                    "uco-types:hashMethod": "SHA256",
                    "uco-types:hashValue": { "@type": "xsd:hexBinary", "@value": item.sha256 },
                }],
            },
        ],
    })
}

fn provenance(item: &Evidence) -> Value {
    json!({
        "@id": provenance_iri(item.id),
        "@type": "case-investigation:ProvenanceRecord",
        "case-investigation:exhibitNumber": item.exhibit_no.to_string(),
        "uco-core:object": [link(observable_iri(item.id))],
    })
}

/// What was done to the bytes of an item, each informed by the one before.
fn actions(item: &Evidence, events: &[CustodyEvent], leaving: &BTreeSet<EvidenceId>) -> Vec<Value> {
    let mut actions = Vec::new();
    let mut before: Option<String> = None;
    for event in events {
        let Some(done) = Done::of(item, &event.what, leaving) else {
            continue;
        };
        let id = iri("action", &[item.id.0.as_bytes(), &event.line.to_be_bytes()]);
        let mut action = json!({
            "@id": id,
            "@type": "case-investigation:InvestigativeAction",
            "uco-core:name": event.what.code(),
            "uco-core:description": [done.description],
            "uco-action:endTime": time(&event.at),
            "uco-action:instrument": [link(tool())],
        });
        if let Some(object) = done.object {
            action["uco-action:object"] = json!([link(object)]);
        }
        if !done.results.is_empty() {
            let results: Vec<Value> = done.results.into_iter().map(link).collect();
            action["uco-action:result"] = json!(results);
        }
        if let Some(before) = before.replace(id) {
            action["case-investigation:wasInformedBy"] = json!([link(before)]);
        }
        actions.push(action);
    }
    actions
}

/// What an event is in the terms of UCO.
struct Done {
    description: String,
    object: Option<String>,
    results: Vec<String>,
}

impl Done {
    /// Nothing for what is not about bytes that leave.
    fn of(item: &Evidence, what: &CustodyAct, leaving: &BTreeSet<EvidenceId>) -> Option<Self> {
        let itself = || observable_iri(item.id);
        let known = |other: &EvidenceId| leaving.contains(other).then(|| observable_iri(*other));
        let premis = format!("PREMIS event type {}", what.premis());
        let done = |object, results| {
            let description = premis.clone();
            Some(Self {
                description,
                object,
                results,
            })
        };
        match what {
            CustodyAct::TakenIn => done(None, vec![itself(), provenance_iri(item.id)]),
            CustodyAct::Made { from, steps, .. } => {
                let codes: Vec<&str> = steps.iter().map(|step| step.code()).collect();
                let mut made = done(known(from), vec![itself(), provenance_iri(item.id)])?;
                made.description = format!("{premis}: {}", codes.join(", "));
                Some(made)
            }
            CustodyAct::Checked(fixity) => {
                let mut checked = done(Some(itself()), Vec::new())?;
                let outcome = match fixity {
                    Fixity::Whole => "the bytes have the SHA-256 that they had at intake",
                    Fixity::Damaged => "the bytes are not those that were taken in",
                };
                checked.description = format!("{premis}: {outcome}");
                Some(checked)
            }
            // A copy that leaves says itself what it was made from.
            CustodyAct::Copied { .. }
            | CustodyAct::Described
            | CustodyAct::Exported { .. }
            | CustodyAct::Removed { .. } => None,
        }
    }
}
