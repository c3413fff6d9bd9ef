//! History: every revision is there, and any can be brought back as a new one.

use cairn_model::vocabulary::{ActType, ConsentValue, Role};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Incident, Participation, ParticipationId, Person,
    PersonId, ReceiverId, Record, RecordId, RecordKind, Text,
};
use serde_json::json;

use crate::history::{Happened, HistoryQuery};
use crate::log::Event;
use crate::table::record;
use crate::tests::shared::{Copy, incident, put};
use crate::{Error, Vault};

fn store(vault: &mut Vault, record: &impl Record) {
    vault.transaction(|tx| tx.put(record)).unwrap();
}

fn text(words: &str) -> Answer<Text> {
    Answer::Known(Text::new("und", words))
}

#[test]
fn every_revision_is_there_with_what_was_before_and_the_log_vouches_for_it() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut written = incident("First", "");
    put(&mut vault, &written);
    written.title = text("Second");
    put(&mut vault, &written);
    let id = written.record_id();
    vault
        .transaction(|tx| tx.remove::<Incident>(written.id.0, "duplicate"))
        .unwrap();

    let history = vault.history(id).unwrap();
    let told: Vec<_> = history
        .iter()
        .map(|r| (r.revision, r.happened.clone(), r.is_present))
        .collect();
    let removed = Happened::Removed {
        reason: Some("duplicate".to_owned()),
    };
    assert_eq!(
        told,
        [
            (3, removed, false),
            (2, Happened::Changed, false),
            (1, Happened::Written, false)
        ]
    );
    let title = |value: &serde_json::Value| value.pointer("/title/known/text").cloned();
    assert_eq!(
        history.get(1).map(|r| title(&r.value)),
        Some(Some(json!("Second")))
    );
    assert_eq!(
        history.get(1).and_then(|r| title(r.before.as_ref()?)),
        Some(json!("First"))
    );
    assert_eq!(history.last().map(|r| r.before.is_none()), Some(true));
    assert!(history.iter().all(|r| r.is_vouched && r.can_be_restored));
    let unknown = RecordId {
        kind: RecordKind::Act,
        ..id
    };
    assert!(matches!(vault.history(unknown), Err(Error::NotFound)));
}

#[test]
fn a_revision_comes_back_as_a_new_one_and_what_was_written_since_stays() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let first = incident("First", "The first wording");
    put(&mut vault, &first);
    let id = first.record_id();
    put(
        &mut vault,
        &Incident {
            narrative: text("The second wording"),
            ..first.clone()
        },
    );
    vault
        .put_draft(
            id,
            "/title",
            &json!({"known": {"language": "und", "text": "Typed"}}),
        )
        .unwrap();
    vault.restore_revision(id, 1).unwrap();
    let stored = vault.record::<Incident>(first.id.0).unwrap();
    assert_eq!((stored.value, stored.revision), (first.clone(), 4));
    let history = vault.history(id).unwrap();
    assert!(
        history
            .iter()
            .any(|r| r.value.pointer("/title/known/text") == Some(&json!("Typed")))
    );

    vault
        .transaction(|tx| tx.remove::<Incident>(first.id.0, "mistake"))
        .unwrap();
    assert!(matches!(
        vault.record::<Incident>(first.id.0),
        Err(Error::NotFound)
    ));
    vault.restore_revision(id, 2).unwrap();
    let back = vault.record::<Incident>(first.id.0).unwrap();
    assert_eq!(
        (back.revision, back.value.narrative),
        (6, text("The second wording"))
    );
    assert!(matches!(
        vault.restore_revision(id, 17),
        Err(Error::NotFound)
    ));
    drop(vault);
    copy.open_clean();
}

#[test]
fn a_revision_that_the_model_cannot_hold_or_the_log_does_not_vouch_for_stays_where_it_is() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut written = incident("First", "");
    put(&mut vault, &written);
    let id = written.record_id();
    written.title = text("Third");
    vault
        .transaction(|tx| {
            let mut row = record::find(&tx.sql, id.id)?.unwrap();
            row.revision = 2;
            row.body = r#"{"a_field_of":"another version"}"#.to_owned();
            tx.write_row(&row, Event::MetadataEdited, None)?;
            tx.put(&written)
        })
        .unwrap();
    assert!(matches!(
        vault.restore_revision(id, 2),
        Err(Error::Outdated)
    ));
    let can = |vault: &Vault| -> Vec<_> {
        let history = vault.history(id).unwrap();
        history
            .iter()
            .map(|r| (r.is_vouched, r.can_be_restored))
            .collect()
    };
    assert_eq!(can(&vault), [(true, true), (true, false), (true, true)]);
    vault.restore_revision(id, 1).unwrap();

    vault
        .connection
        .execute_batch(
            "DROP TRIGGER history_never_changes; \
             UPDATE history SET body = replace(body, 'First', 'Forged') WHERE revision = 1;",
        )
        .unwrap();
    assert_eq!(can(&vault).last(), Some(&(false, false)));
    assert!(matches!(
        vault.restore_revision(id, 1),
        Err(Error::Damaged { .. })
    ));
    assert_eq!(vault.record::<Incident>(id.id).unwrap().revision, 4);
}

#[test]
fn an_incident_tells_of_everything_that_is_or_was_in_it_page_by_page() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With parts", "");
    put(&mut vault, &written);
    put(&mut vault, &incident("Another", ""));
    let person = Person::new(PersonId::random());
    let gone = Person::new(PersonId::random());
    let stranger = Person::new(PersonId::random());
    let act = Act {
        victim: Answer::Known(person.id),
        ..Act::new(ActId::random(), written.id, ActType::Arrest)
    };
    let part = Participation::new(
        ParticipationId::random(),
        written.id,
        gone.id,
        Role::Witness,
    );
    let consent = Consent::new(
        ConsentId::random(),
        gone.id,
        ReceiverId::random(),
        ConsentValue::Refused,
    );
    for record in [&person, &gone, &stranger] {
        store(&mut vault, record);
    }
    store(&mut vault, &act);
    store(&mut vault, &part);
    store(&mut vault, &consent);
    vault
        .transaction(|tx| tx.remove::<Participation>(part.id.0, "withdrawn"))
        .unwrap();

    let whole = HistoryQuery {
        before: None,
        limit: 100,
    };
    let page = vault.history_of_incident(written.id, &whole).unwrap();
    let told: Vec<_> = page.revisions.iter().map(|r| r.record).collect();
    assert_eq!(
        told,
        [
            part.record_id(),
            consent.record_id(),
            part.record_id(),
            act.record_id(),
            gone.record_id(),
            person.record_id(),
            written.record_id(),
        ]
    );
    assert_eq!(page.next, None);

    let mut query = HistoryQuery {
        before: None,
        limit: 3,
    };
    let mut paged = Vec::new();
    loop {
        let page = vault.history_of_incident(written.id, &query).unwrap();
        assert!(page.revisions.len() <= 3);
        paged.extend(page.revisions.iter().map(|r| r.record));
        query.before = page.next;
        if page.next.is_none() {
            break;
        }
    }
    assert_eq!(paged, told);
}
