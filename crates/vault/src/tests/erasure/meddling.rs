//! Whoever meddles with what was erased, or puts it back, is noticed.

use cairn_model::IncidentId;
use uuid::Uuid;

use super::{tell, whole_check};
use crate::Finding;
use crate::table::chain_line;
use crate::tests::shared::Copy;

fn erased() -> (Copy, Copy, IncidentId, Uuid) {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    drop(vault);
    let before = Copy::of(&copy.dir);
    let mut vault = copy.open_clean();
    vault
        .erase_person(told.person.id, &[], "consent_withdrawn")
        .unwrap();
    drop(vault);
    copy.open_clean();
    (copy, before, told.incident.id, told.person.id.0)
}

/// Does something to the database behind the vault's back.
fn meddle(copy: &Copy, sql: &str) -> Vec<Finding> {
    let vault = copy.open();
    vault
        .connection
        .execute_batch("PRAGMA foreign_keys = OFF;")
        .unwrap();
    vault.connection.execute_batch(sql).unwrap();
    drop(vault);
    let vault = copy.open();
    whole_check(&vault)
}

#[test]
fn an_entry_that_is_taken_away_or_put_back_breaks_its_chain() {
    let (copy, before, incident, _) = erased();
    let chain = incident.to_string();
    let untouched = Copy::of(&copy.dir);
    assert_eq!(meddle(&untouched, "SELECT 1;"), [], "the control");

    let taken = Copy::of(&copy.dir);
    let last = chain_line::last(&taken.open_clean().connection, &chain)
        .unwrap()
        .unwrap()
        .0;
    for seq in [2, last] {
        let taken = Copy::of(&copy.dir);
        let sql = format!("DELETE FROM chain_entry WHERE chain = '{chain}' AND seq = {seq};");
        let findings = meddle(&taken, &sql);
        assert!(
            findings
                .iter()
                .any(|f| matches!(f, Finding::ChainBroken { chain: c, .. } if *c == chain)),
            "{findings:?}"
        );
    }

    let was = before.open_clean();
    let columns = "SELECT chain, seq, record, revision, nonce, entry FROM chain_entry";
    let gone: String = was
        .connection
        .query_row(
            &format!(
                "SELECT concat_ws(', ', quote(chain), seq, quote(record), revision, quote(nonce), quote(entry)) \
                 FROM ({columns}) WHERE chain = ?1 AND entry LIKE '%participation%'"
            ),
            [&chain],
            |row| row.get(0),
        )
        .unwrap();
    let sql = format!(
        "INSERT INTO chain_entry (chain, seq, record, revision, nonce, entry) VALUES ({gone});"
    );
    let findings = meddle(&copy, &sql);
    assert!(
        findings
            .iter()
            .any(|f| matches!(f, Finding::ChainBroken { .. })),
        "{findings:?}"
    );
}

#[test]
fn a_person_who_is_put_back_is_noticed() {
    let (copy, before, _, person) = erased();
    let was = before.open_clean();
    let body: String = was
        .connection
        .query_row(
            "SELECT body FROM record WHERE id = ?1",
            [person.to_string()],
            |row| row.get(0),
        )
        .unwrap();
    let history = format!(
        "INSERT INTO history (record, revision, removed, body, at) VALUES ('{person}', 1, 0, '{body}', '2026-01-01');"
    );
    let findings = meddle(&Copy::of(&copy.dir), &history);
    assert_eq!(findings, [Finding::DatabaseInconsistent]);
    let record = format!(
        "INSERT INTO record (id, kind, revision, removed, body, created_at, updated_at) VALUES ('{person}', 'person', 1, 0, '{body}', '', '');"
    );
    let findings = meddle(&copy, &record);
    assert!(
        findings
            .iter()
            .any(|f| matches!(f, Finding::RecordUnlogged { .. })),
        "{findings:?}"
    );
}
