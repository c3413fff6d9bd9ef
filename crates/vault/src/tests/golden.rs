//! Vaults as they were written, which open for ever: the first one, one whose log commits to what is derived, one that is filtered,
//! and one with a ledger.

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::vocabulary::{ConsentState, IncidentStatus};
use cairn_model::{Accession, Evidence, Incident, Receiver, Record as _, Submission};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::tests::evidence::add;
use crate::tests::ledger;
use crate::tests::shared::{Copy, copy_tree, found, incident, put};
use crate::{Error, Filter, ListQuery, Secret, Vault, migrate};

fn fixture(name: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    fixtures.join(name)
}

/// Makes the fixture, once in the life of a format: with `CAIRN_BLESS` set and no fixture there.
fn make(fixture: &Path) {
    let root = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::generate();
    let dir = root.path().join("vault");
    let (mut vault, code) = Vault::create(&dir, &passphrase, Cost::FLOOR).unwrap();
    let mut written = incident("First incident", "警察在北京拘留了他 مُحَمَّد");
    put(&mut vault, &written);
    let path = root.path().join("photo 照片.txt");
    fs::write(&path, "evidence\n".repeat(100)).unwrap();
    add(&mut vault, written.id, &path).unwrap();
    written.ongoing = cairn_model::Answer::Known(false);
    put(&mut vault, &written);
    let receiver = ledger::receiver();
    put(&mut vault, &receiver);
    let sent = ledger::submission(&vault, &written, receiver.id);
    vault.record_submission(&sent).unwrap();
    let item = vault.records::<Evidence>().unwrap().remove(0).value;
    put(&mut vault, &ledger::accession(&item));
    let words = vault.checkpoint_words().unwrap().join(" ");
    drop(vault);
    fs::create_dir(fixture).unwrap();
    copy_tree(&dir, &fixture.join("vault"));
    let secrets = json!({
        "passphrase": passphrase.expose(),
        "recovery_code": code.expose(),
        "checkpoint_words": words,
        "records": 5,
    });
    let text = serde_json::to_string_pretty(&secrets).unwrap() + "\n";
    fs::write(fixture.join("secrets.json"), text).unwrap();
}

#[test]
fn the_vault_of_format_1_opens_with_both_secrets_and_everything_in_it_fits() {
    let copy = opens_whole(&fixture("vault-1"));
    assert_eq!(
        untouched(&fixture("vault-1")).derived,
        None,
        "it was written before"
    );
    let mut vault = open(&copy);
    assert!(vault.derived.is_some(), "opening derives anew");
    put(&mut vault, &incident("Written later", ""));
    drop(vault);
    assert_eq!(open(&copy).findings(), []);
}

#[test]
fn a_vault_whose_log_commits_to_what_is_derived_adds_up_in_every_later_version() {
    let copy = opens_whole(&fixture("vault-1-derived"));
    assert!(open(&copy).derived.is_some());
}

#[test]
fn a_vault_of_schema_4_lists_by_filter_in_every_later_version() {
    let copy = opens_whole(&fixture("vault-4"));
    let mut vault = open(&copy);
    assert_eq!(schema(&vault), migrate::SCHEMA);
    assert!(vault.derived.is_some());
    let status = |status| Filter {
        statuses: vec![status],
        ..Filter::default()
    };
    assert_eq!(sifted(&vault, &status(IncidentStatus::Draft)), 1);
    assert_eq!(sifted(&vault, &status(IncidentStatus::Closed)), 0);
    put(&mut vault, &incident("Written later", ""));
    drop(vault);
    let vault = open(&copy);
    assert_eq!(vault.findings(), []);
    assert_eq!(sifted(&vault, &status(IncidentStatus::Draft)), 2);
}

#[test]
fn a_vault_with_a_ledger_tells_it_in_every_later_version() {
    let copy = opens_whole(&fixture("vault-5"));
    let mut vault = open(&copy);
    assert_eq!(schema(&vault), migrate::SCHEMA);
    let receiver = vault.records::<Receiver>().unwrap().remove(0).value;
    assert_eq!(receiver, ledger::receiver());
    let incident = vault.records::<Incident>().unwrap().remove(0).value;
    let item = vault.records::<Evidence>().unwrap().remove(0).value;
    let sent = vault.submissions_of(incident.id).unwrap().remove(0).value;
    assert_eq!(sent, ledger::submission(&vault, &incident, receiver.id));
    assert_eq!(vault.submissions_to(receiver.id).unwrap().len(), 1);
    let taken_in = vault.accessions_with(item.record_id()).unwrap().remove(0);
    assert_eq!(taken_in.value, ledger::accession(&item));
    let mut later = sent;
    later.registration_number = cairn_model::Answer::Known("invented 7".to_owned());
    put(&mut vault, &later);
    drop(vault);
    assert_eq!(open(&copy).findings(), []);
}

#[test]
fn a_vault_from_before_there_was_a_ledger_takes_one() {
    for name in ["vault-1", "vault-1-derived", "vault-4"] {
        let copy = opens_whole(&fixture(name));
        let mut vault = open(&copy);
        assert_eq!(vault.records::<Submission>().unwrap(), [], "{name}");
        assert_eq!(vault.records::<Accession>().unwrap(), [], "{name}");
        let incident = vault.records::<Incident>().unwrap().remove(0).value;
        let receiver = ledger::receiver();
        put(&mut vault, &receiver);
        let sent = ledger::submission(&vault, &incident, receiver.id);
        vault.record_submission(&sent).unwrap();
        drop(vault);
        let vault = open(&copy);
        assert_eq!(vault.findings(), [], "{name}");
        assert_eq!(
            vault.submissions_of(incident.id).unwrap().len(),
            1,
            "{name}"
        );
    }
}

#[test]
fn an_older_vault_lists_by_filter_once_it_is_migrated_and_says_so_where_it_cannot_be() {
    let draft = Filter {
        statuses: vec![IncidentStatus::Draft],
        ..Filter::default()
    };
    let query = ListQuery {
        filter: draft.clone(),
        limit: 10,
        ..ListQuery::default()
    };
    for name in ["vault-1", "vault-1-derived"] {
        let still = untouched(&fixture(name));
        assert!(
            matches!(still.incidents(&query), Err(Error::ReadOnly)),
            "{name}"
        );
        let all = ListQuery {
            limit: 10,
            ..ListQuery::default()
        };
        let rows = still.incidents(&all).unwrap().rows;
        assert_eq!((rows.len(), rows.first().unwrap().consent), (1, None));
        assert_eq!(found(&still, "拘留"), 1);
        let migrated = opens_whole(&fixture(name));
        let vault = open(&migrated);
        assert_eq!(sifted(&vault, &draft), 1);
        let rows = vault.incidents(&all).unwrap().rows;
        assert_eq!(rows.first().unwrap().consent, Some(ConsentState::Nobody));
        assert!(vault.findings().is_empty());
    }
}

fn sifted(vault: &Vault, filter: &Filter) -> u32 {
    let query = ListQuery {
        filter: filter.clone(),
        limit: 10,
        ..ListQuery::default()
    };
    vault.incidents(&query).unwrap().total
}

#[test]
fn a_vault_of_schema_1_is_migrated_on_opening_and_keeps_everything() {
    let copy = opens_whole(&fixture("vault-1"));
    let before = open_untouched(&fixture("vault-1"));
    let mut vault = open(&copy);
    assert_eq!(schema(&vault), migrate::SCHEMA);
    assert_eq!(bodies(&vault), before, "no record is written anew");
    assert_eq!(found(&vault, "拘留"), 1);
    assert_eq!(found(&vault, "محمد"), 1);
    assert_eq!(found(&vault, "照片"), 1);
    let written = vault.records::<Incident>().unwrap().remove(0);
    put(&mut vault, &written.value);
    let again = vault.record::<Incident>(written.value.id.0).unwrap();
    assert_eq!(
        again.revision, written.revision,
        "what says the same is no revision"
    );
    let mut said = written.value;
    said.imminent = cairn_model::Answer::Known(true);
    put(&mut vault, &said);
    drop(vault);
    let vault = open(&copy);
    assert_eq!(vault.findings(), []);
    let stored = vault.record::<Incident>(said.id.0).unwrap();
    assert_eq!((stored.value, stored.revision), (said, 3));
    assert_eq!(found(&vault, "拘留"), 1);
}

/// The records of a fixture before anything of ours has written to it: it is opened as a vault that only reads.
fn open_untouched(fixture: &Path) -> Vec<(String, String)> {
    let vault = untouched(fixture);
    assert_eq!(schema(&vault), 1, "the control");
    bodies(&vault)
}

fn untouched(fixture: &Path) -> Vault {
    let copy = Copy::of(&fixture.join("vault"));
    let secrets = fs::read_to_string(fixture.join("secrets.json")).unwrap();
    fs::write(copy.root.path().join("secrets.json"), secrets).unwrap();
    fs::remove_file(copy.dir.join("head.bin")).unwrap();
    let vault = open(&copy);
    assert!(vault.is_read_only());
    vault
}

fn schema(vault: &Vault) -> u32 {
    let c = &vault.connection;
    c.query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

fn bodies(vault: &Vault) -> Vec<(String, String)> {
    let mut statement = vault
        .connection
        .prepare("SELECT id, body FROM record ORDER BY id")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(|row| row.unwrap()).collect()
}

/// Opens a fixture's copy by the passphrase.
fn open(copy: &Copy) -> Vault {
    let text = fs::read_to_string(copy.root.path().join("secrets.json")).unwrap();
    let secrets: Value = serde_json::from_str(&text).unwrap();
    let passphrase = secrets.get("passphrase").unwrap().as_str().unwrap();
    let passphrase = Passphrase::new(Zeroizing::new(passphrase.to_owned()));
    Vault::open(&copy.dir, Secret::Passphrase(&passphrase)).unwrap()
}

/// Opens a copy with both secrets, and finds everything in it as it was written.
fn opens_whole(fixture: &Path) -> Copy {
    if std::env::var_os("CAIRN_BLESS").is_some() && !fixture.exists() {
        make(fixture);
    }
    let text = fs::read_to_string(fixture.join("secrets.json")).unwrap();
    let secrets: Value = serde_json::from_str(&text).unwrap();
    let secret = |name: &str| secrets.get(name).unwrap().as_str().unwrap().to_owned();
    let passphrase = Passphrase::new(Zeroizing::new(secret("passphrase")));
    let code = RecoveryCode::parse(&secret("recovery_code")).unwrap();
    let copy = Copy::of(&fixture.join("vault"));
    fs::write(copy.root.path().join("secrets.json"), &text).unwrap();
    // Migrating is a transaction, which changes them.
    let words = untouched(fixture).checkpoint_words().unwrap().join(" ");
    assert_eq!(words, secret("checkpoint_words"));
    for secret_of in [Secret::Passphrase(&passphrase), Secret::RecoveryCode(&code)] {
        let vault = Vault::open(&copy.dir, secret_of).unwrap();
        assert_eq!(vault.findings(), []);
        let incidents = vault.records::<Incident>().unwrap();
        let stored = incidents.first().unwrap();
        assert_eq!(stored.value.title.known().unwrap().text, "First incident");
        assert_eq!(stored.revision, 2);
        let item = vault.records::<Evidence>().unwrap();
        let item = &item.first().unwrap().value;
        assert_eq!(item.original_filename, "photo 照片.txt");
        let mut text = String::new();
        let mut reader = vault.evidence_reader(item.id).unwrap();
        reader.read_to_string(&mut text).unwrap();
        assert_eq!(text, "evidence\n".repeat(100));
        let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(report.findings, []);
        let records = secrets.get("records").and_then(Value::as_u64);
        let records = usize::try_from(records.unwrap_or(2)).unwrap();
        assert_eq!((report.records as usize, report.evidence), (records, 1));
    }
    copy
}
