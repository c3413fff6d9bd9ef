//! The log as it is disclosed, and the words that stand for it.

use crate::ExportNote;
use cairn_model::Record;
use sha2::{Digest, Sha256};

use crate::tests::shared::{Copy, incident, put};

fn sha256(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    hex::encode(hash.finalize())
}

#[test]
fn anybody_can_check_an_incidents_chain_and_it_says_nothing_of_what_was_written() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut written = incident("Secret title", "Secret narrative");
    put(&mut vault, &written);
    written.narrative = cairn_model::Answer::default();
    put(&mut vault, &written);
    put(&mut vault, &incident("Another", ""));
    vault
        .note_export(&ExportNote {
            bundle_id: "0a1b2c3d".to_owned(),
            incidents: vec![written.id],
            receivers: vec!["f".repeat(64)],
            sha256: "e".repeat(64),
            evidence: Vec::new(),
        })
        .unwrap();
    let chains = vault.custody(&[written.id]).unwrap();
    let chain = chains.first().unwrap();
    assert_eq!(chain.chain, written.id.to_string());
    assert_eq!(chain.lines.len(), 3);
    let mut prev = "0".repeat(64);
    for (seq, line) in (1..).zip(&chain.lines) {
        let nonce = hex::decode(&line.nonce_hex).unwrap();
        let c = sha256(&[&nonce, line.entry_json.as_bytes()]);
        let expected = format!(r#"{{"seq":{seq},"prev":"{prev}","c":"{c}"}}"#);
        assert_eq!(line.line, expected);
        assert_eq!(line.record, Some(written.record_id()));
        assert!(!line.entry_json.contains("Secret"));
        prev = sha256(&[line.line.as_bytes()]);
    }
    let last: serde_json::Value =
        serde_json::from_str(&chain.lines.last().unwrap().entry_json).unwrap();
    assert_eq!(last.get("event").unwrap(), "exported");
    let second: serde_json::Value =
        serde_json::from_str(&chain.lines.get(1).unwrap().entry_json).unwrap();
    let body = crate::stored::form(&written).unwrap().to_string();
    assert_eq!(*second.get("digest").unwrap(), sha256(&[body.as_bytes()]));
}

#[test]
fn the_checkpoint_words_change_with_every_transaction_and_stay_over_closing() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let before = vault.checkpoint_words().unwrap();
    put(&mut vault, &incident("One", ""));
    let after = vault.checkpoint_words().unwrap();
    assert_ne!(before, after);
    drop(vault);
    assert_eq!(copy.open_clean().checkpoint_words().unwrap(), after);
}
