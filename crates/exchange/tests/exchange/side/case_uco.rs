//! CASE/UCO, held against the ontology by the validator of the CASE community.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use cairn_exchange::case_uco::{CaseError, jsonld};
use cairn_model::EvidenceId;
use cairn_vault::{CustodyAct, CustodyEvent, DerivationStep, Fixity};

use super::peer;
use super::sample::{Sample, uuid};

const INSTALL: &str = "cargo xtask test unit, which installs case-utils==0.18.0";

fn event(line: u64, what: CustodyAct) -> CustodyEvent {
    CustodyEvent {
        line,
        at: format!("2026-05-04T10:00:{line:02}Z"),
        what,
    }
}

fn of(number: u128) -> EvidenceId {
    EvidenceId(uuid(0x50 + number))
}

/// What happened to the photograph, of which the document was made, and to an item that does not leave.
fn custody() -> BTreeMap<EvidenceId, Vec<CustodyEvent>> {
    let stays = EvidenceId(uuid(0x999));
    let photograph = vec![
        event(1, CustodyAct::TakenIn),
        event(2, CustodyAct::Described),
        event(3, CustodyAct::Checked(Fixity::Whole)),
        event(4, CustodyAct::Copied { to: of(2) }),
        event(5, CustodyAct::Copied { to: stays }),
        event(
            6,
            CustodyAct::Exported {
                bundle: "11111111-aaaa-4aaa-8aaa-000000000000".to_owned(),
                receivers: vec!["ab".repeat(32)],
            },
        ),
        event(7, CustodyAct::Checked(Fixity::Damaged)),
    ];
    let made = |from| {
        event(
            4,
            CustodyAct::Made {
                from,
                steps: vec![
                    DerivationStep::MetadataRemoved,
                    DerivationStep::AreasCovered,
                ],
                is_redacted: true,
            },
        )
    };
    [
        (of(1), photograph),
        (of(2), vec![made(of(1))]),
        (of(3), vec![made(stays)]),
        (stays, vec![event(9, CustodyAct::TakenIn)]),
    ]
    .into()
}

/// Whether `case_validate` finds a document in order, warnings included, and what it says. Every proxy leads nowhere: the ontology comes with
/// it.
fn validates(document: &str) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("evidence.jsonld");
    fs::write(&path, document).unwrap();
    let mut validator = Command::new(peer::of_venv("case_validate"));
    for proxy in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"] {
        validator.env(proxy, "http://127.0.0.1:9");
    }
    validator.args(["--built-version", "case-1.5.0"]).arg(path);
    let output = peer::run(&mut validator, INSTALL);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said + &messages)
}

#[test]
fn the_validator_of_case_finds_evidence_and_custody_in_order() {
    if !peer::are_wanted() {
        return;
    }
    let document = jsonld(&Sample::new().disclosure, &custody()).unwrap();
    let (is_valid, said) = validates(&document);
    assert!(is_valid && said.contains("Conforms: True"), "{said}");
    for (right, wrong) in [
        ("\"@type\": \"xsd:hexBinary\"", "\"@type\": \"xsd:string\""),
        ("\"SHA256\"", "\"sha-256\""),
        ("\"uco-core:object\"", "\"uco-core:objects\""),
    ] {
        let changed = document.replace(right, wrong);
        assert_ne!(changed, document);
        let (is_valid, said) = validates(&changed);
        assert!(!is_valid, "{wrong}: {said}");
    }
}

#[test]
fn a_document_names_what_leaves_and_nothing_else() {
    let document = jsonld(&Sample::new().disclosure, &custody()).unwrap();
    insta::assert_snapshot!("evidence.jsonld", document);
    assert!(document.contains("IMG_0001.jpg"), "the control");
    for absent in [
        "11111111-aaaa",
        "abababab",
        "exported",
        "described",
        "\"made\"",
        "\"copied\"",
    ] {
        assert!(!document.contains(absent), "{absent}");
    }
    let graph: serde_json::Value = serde_json::from_str(&document).unwrap();
    let graph = graph["@graph"].as_array().unwrap();
    let named: Vec<&str> = graph
        .iter()
        .map(|node| node["@id"].as_str().unwrap())
        .collect();
    let mut links = Vec::new();
    for node in graph {
        for property in [
            "uco-action:object",
            "uco-action:result",
            "case-investigation:wasInformedBy",
        ] {
            let all = node[property].as_array().into_iter().flatten();
            links.extend(all.map(|link| link["@id"].as_str().unwrap()));
        }
    }
    assert_eq!(links.len(), 11);
    assert!(
        links.iter().all(|link| named.contains(link)),
        "no link leads out"
    );
}

#[test]
fn nothing_is_written_where_nothing_may_leave() {
    let mut disclosure = Sample::new().disclosure;
    disclosure.stopped.push(cairn_model::disclosure::RiskStop {
        record: cairn_model::RecordId {
            kind: cairn_model::RecordKind::Risk,
            id: uuid(7),
        },
        person: cairn_model::PersonId(uuid(8)),
    });
    let stopped = jsonld(&disclosure, &custody());
    assert_eq!(stopped, Err(CaseError::RiskStops { count: 1 }));
    disclosure.stopped.clear();
    disclosure
        .files
        .iter_mut()
        .for_each(|file| file.evidence.clear());
    assert_eq!(jsonld(&disclosure, &custody()), Err(CaseError::NoEvidence));
}
