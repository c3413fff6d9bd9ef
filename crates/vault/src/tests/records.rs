//! Records: written, read back, listed, found.

use crate::{Error, ListQuery, OpenError, Secret, Vault};
use cairn_model::shape::new_fault;
use cairn_model::vocabulary::{Fault, Role};
use cairn_model::{
    Answer, Incident, PartialDate, Participation, ParticipationId, Person, PersonId, Record,
    RecordKind, Risk, RiskId, Text,
};

use crate::tests::shared::{Copy, ORIGINAL, incident, put};

fn search(vault: &Vault, words: &str) -> Vec<String> {
    let query = ListQuery {
        search: Some(words.to_owned()),
        limit: 50,
        ..ListQuery::default()
    };
    let page = vault.incidents(&query).unwrap();
    page.rows.into_iter().filter_map(|row| row.title).collect()
}

#[test]
fn what_was_written_is_there_after_the_vault_was_closed_and_opened_again() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let first = incident("First", "It began at dawn.");
    put(&mut vault, &first);
    let mut second = first.clone();
    second.title = Answer::Known(Text::new("und", "First, corrected"));
    put(&mut vault, &second);
    let epoch = vault.epoch();
    drop(vault);

    let by_code = Vault::open(&copy.dir, Secret::RecoveryCode(&ORIGINAL.code)).unwrap();
    assert!(!by_code.is_read_only(), "{:?}", by_code.findings());
    assert_eq!(by_code.epoch(), epoch);
    let stored = by_code.record::<Incident>(first.id.0).unwrap();
    assert_eq!(stored.value, second);
    assert_eq!(stored.revision, 2);
}

#[test]
fn a_value_that_its_field_does_not_take_is_refused_and_one_from_before_stays_editable() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let incident = incident("Title", "");
    put(&mut vault, &incident);
    let mut risk = Risk::new(RiskId::random(), incident.id, PersonId::random());
    risk.likelihood = Answer::Known(6);
    let refused = vault.transaction(|tx| tx.put(&risk));
    let Err(Error::Refused { field, fault }) = refused else {
        panic!("it was taken: {refused:?}");
    };
    assert_eq!(
        (field.as_str(), fault),
        ("/likelihood/known", Fault::OneToFive)
    );
    risk.likelihood = Answer::Known(5);
    vault.transaction(|tx| tx.put(&risk)).unwrap();

    // As a version stored it that did not check: it can be read, and its other fields be edited.
    let body = serde_json::to_string(&risk).unwrap();
    let old = body.replace(r#""likelihood":{"known":5}"#, r#""likelihood":{"known":9}"#);
    assert_ne!(old, body);
    let fields = RecordKind::Risk.fields();
    let before = serde_json::from_str(&old).unwrap();
    risk.likelihood = Answer::Known(9);
    risk.impact = Answer::Known(2);
    let now = serde_json::to_value(&risk).unwrap();
    assert_eq!(new_fault(fields, Some(&before), &now), None);
    risk.impact = Answer::Known(0);
    let now = serde_json::to_value(&risk).unwrap();
    assert!(new_fault(fields, Some(&before), &now).is_some());
}

#[test]
fn a_failed_transaction_leaves_nothing_behind() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let kept = incident("Kept", "");
    put(&mut vault, &kept);
    let epoch = vault.epoch();
    let failed = vault.transaction(|tx| {
        tx.put(&incident("Lost", ""))?;
        tx.remove::<Incident>(kept.id.0, "test")?;
        Err::<(), _>(Error::Field)
    });
    assert!(matches!(failed, Err(Error::Field)));
    assert_eq!(vault.epoch(), epoch);
    assert_eq!(vault.records::<Incident>().unwrap().len(), 1);
    put(&mut vault, &incident("Next", ""));
    drop(vault);
    copy.open_clean();
}

#[test]
fn the_list_puts_the_newest_incident_date_first_and_counts_what_belongs_to_each() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut old = incident("Old", "");
    old.start = Answer::Known(PartialDate::exact("2019".parse().unwrap()));
    let mut new = incident("New", "");
    new.start = Answer::Known(PartialDate::exact("2025-03-03".parse().unwrap()));
    let person = Person::new(PersonId::random());
    let part = Participation::new(ParticipationId::random(), old.id, person.id, Role::Victim);
    vault
        .transaction(|tx| {
            tx.put(&old)?;
            tx.put(&new)?;
            tx.put(&person)?;
            tx.put(&part)
        })
        .unwrap();
    let query = ListQuery {
        search: None,
        limit: 10,
        ..ListQuery::default()
    };
    let page = vault.incidents(&query).unwrap();
    let titles: Vec<_> = page.rows.iter().map(|r| r.title.as_deref()).collect();
    assert_eq!(titles, [Some("New"), Some("Old")]);
    assert_eq!(page.rows.last().unwrap().persons, 1);
    let file = vault.incident_file(old.id).unwrap();
    assert_eq!(file.persons, [person]);

    vault
        .transaction(|tx| tx.remove::<Incident>(new.id.0, "entered_twice"))
        .unwrap();
    assert_eq!(vault.incidents(&query).unwrap().total, 1);
    assert!(matches!(
        vault.record::<Incident>(new.id.0),
        Err(Error::NotFound)
    ));
    drop(vault);
    copy.open_clean();
}

#[test]
fn search_finds_chinese_vocalised_arabic_names_and_what_is_being_typed() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let chinese = incident("Beijing", "警察在北京拘留了他");
    let arabic = incident("Cairo", "اعتقلت الشرطة مُحَمَّدًا");
    let mut person = Person::new(PersonId::random());
    person.names.full = Answer::Known(Text::new("und", "Zoé Müller"));
    let part = Participation::new(
        ParticipationId::random(),
        arabic.id,
        person.id,
        Role::Witness,
    );
    vault
        .transaction(|tx| {
            tx.put(&chinese)?;
            tx.put(&arabic)?;
            tx.put(&person)?;
            tx.put(&part)
        })
        .unwrap();
    assert_eq!(search(&vault, "拘留"), ["Beijing"]);
    assert_eq!(search(&vault, "محمد"), ["Cairo"]);
    assert_eq!(search(&vault, "muller"), ["Cairo"]);
    person.names.full = Answer::Known(Text::new("und", "Ana"));
    vault.transaction(|tx| tx.put(&person)).unwrap();
    assert_eq!(search(&vault, "muller"), [] as [&str; 0]);
    assert_eq!(search(&vault, "ana"), ["Cairo"]);
    let typed = serde_json::json!({"known": {"language": "und", "text": "unfinished sent"}});
    vault
        .put_draft(chinese.record_id(), "/narrative", &typed)
        .unwrap();
    assert_eq!(search(&vault, "unfin"), ["Beijing"]);
    assert_eq!(search(&vault, "\"*(NEAR"), [] as [&str; 0]);
}

#[test]
fn a_wrong_passphrase_and_a_second_open_have_one_message_each() {
    let copy = Copy::new();
    let wrong = cairn_crypto::safe::passphrase::Passphrase::generate();
    assert!(matches!(
        Vault::open(&copy.dir, Secret::Passphrase(&wrong)),
        Err(OpenError::WrongSecret)
    ));
    let _open = copy.open_clean();
    assert!(matches!(
        Vault::open(&copy.dir, Secret::Passphrase(&ORIGINAL.passphrase)),
        Err(OpenError::AlreadyOpen)
    ));
}
