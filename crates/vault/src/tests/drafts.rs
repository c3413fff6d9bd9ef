//! Drafts: nothing typed is lost, and a field left is one revision.

use crate::{Error, Vault};
use cairn_model::{Answer, Incident, IncidentId, PartialDate, Receiver, ReceiverId, Record};
use serde_json::json;

use crate::tests::shared::{Copy, found, incident, put};

#[test]
fn drafts_survive_closing_and_become_one_revision_when_committed() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Title", "Before");
    let id = written.record_id();
    put(&mut vault, &written);
    let epoch = vault.epoch();
    for text in ["A", "Af", "After"] {
        let value = json!({"known": {"language": "und", "text": text}});
        vault.put_draft(id, "/narrative", &value).unwrap();
    }
    let start = json!({"known": {"value": "2025-03"}});
    vault.put_draft(id, "/start", &start).unwrap();
    assert_eq!(vault.epoch(), epoch, "drafts are outside the log");
    drop(vault);

    let mut vault = copy.open_clean();
    let drafts = vault.drafts(id).unwrap();
    assert_eq!(drafts.len(), 2);
    vault.commit_all_drafts().unwrap();
    let stored = vault.record::<Incident>(written.id.0).unwrap();
    assert_eq!(stored.value.narrative.known().unwrap().text, "After");
    let date = PartialDate::exact("2025-03".parse().unwrap());
    assert_eq!(stored.value.start, Answer::Known(date));
    assert_eq!(stored.revision, 2, "one revision for both fields");
    assert_eq!(vault.drafts(id).unwrap(), []);
    drop(vault);
    copy.open_clean();
}

#[test]
fn what_is_set_once_is_not_changed_by_a_draft() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let key = || cairn_crypto::safe::bundle_seal::Identity::generate().to_recipient();
    let (right, wrong) = (key(), key());
    let id = ReceiverId::random();
    let receiver = Receiver::new(id, "Receiver".to_owned(), right.canonical().to_owned());
    put(&mut vault, &receiver);
    let record = receiver.record_id();
    let exchanged = json!(wrong.canonical());
    vault.put_draft(record, "/recipient", &exchanged).unwrap();
    vault.put_draft(record, "/name", &json!("Renamed")).unwrap();
    vault.commit_drafts(record).unwrap();
    let stored = vault.record::<Receiver>(id.0).unwrap().value;
    assert_eq!(stored.recipient, right.canonical());
    assert_eq!(stored.name, "Renamed");
}

#[test]
fn a_draft_that_the_field_cannot_hold_stays_a_draft() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Title", "");
    let id = written.record_id();
    put(&mut vault, &written);
    let bad = json!({"known": {"value": "2025-02-31"}});
    vault.put_draft(id, "/start", &bad).unwrap();
    vault.put_draft(id, "/no_such_field", &json!(1)).unwrap();
    vault
        .put_draft(id, "/id", &json!("00000000-0000-4000-8000-000000000000"))
        .unwrap();
    vault
        .put_draft(id, "/ongoing", &json!({"known": true}))
        .unwrap();
    vault.commit_drafts(id).unwrap();
    let left: Vec<_> = vault
        .drafts(id)
        .unwrap()
        .into_iter()
        .map(|d| d.field)
        .collect();
    assert_eq!(left, ["/id", "/no_such_field", "/start"]);
    let stored = vault.record::<Incident>(written.id.0).unwrap();
    assert_eq!(stored.value.ongoing, Answer::Known(true));
    assert!(matches!(
        vault.put_draft(id, "narrative", &json!(1)),
        Err(Error::Field)
    ));
}

#[test]
fn a_range_that_ends_before_it_starts_stays_a_draft_until_it_is_mended() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Title", "");
    let id = written.record_id();
    put(&mut vault, &written);
    let range =
        |end: &str| json!({"known": {"value": "2025-03-09", "qualifier": "between", "end": end}});
    vault.put_draft(id, "/start", &range("2025-03-01")).unwrap();
    vault
        .put_draft(id, "/ongoing", &json!({"known": true}))
        .unwrap();
    vault.commit_drafts(id).unwrap();
    assert_eq!(vault.drafts(id).unwrap().len(), 1, "it waits");
    let stored = vault.record::<Incident>(written.id.0).unwrap().value;
    assert_eq!(stored.ongoing, Answer::Known(true), "the other is kept");
    assert!(stored.start.is_open());
    vault.put_draft(id, "/start", &range("2025-03-10")).unwrap();
    vault.commit_drafts(id).unwrap();
    assert_eq!(vault.drafts(id).unwrap(), [], "the control");
    let stored = vault.record::<Incident>(written.id.0).unwrap().value;
    assert!(stored.start.known().is_some());
}

#[test]
fn committing_a_draft_that_changes_nothing_makes_no_revision() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Title", "");
    let id = written.record_id();
    put(&mut vault, &written);
    let epoch = vault.epoch();
    let same = json!({"known": {"language": "und", "text": "Title"}});
    vault.put_draft(id, "/title", &same).unwrap();
    vault.commit_drafts(id).unwrap();
    assert_eq!(vault.epoch(), epoch);
    assert_eq!(vault.drafts(id).unwrap(), []);
}

#[test]
fn what_is_being_typed_is_found_at_once_and_what_was_not_kept_no_longer() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Title", "recorded");
    let id = written.record_id();
    put(&mut vault, &written);
    put(&mut vault, &incident("Another", "recorded"));
    let text = |text: &str| json!({"known": {"language": "und", "text": text}});
    vault
        .put_draft(id, "/narrative", &text("拘留 typed"))
        .unwrap();
    assert_eq!(found(&vault, "拘留"), 1);
    assert_eq!(found(&vault, "recorded"), 2);
    vault
        .put_draft(id, "/title", &text("Title recorded"))
        .unwrap();
    assert_eq!(found(&vault, "recorded"), 2, "an incident is found once");
    drop(vault);
    let mut vault = copy.open_clean();
    assert_eq!(found(&vault, "typed"), 1, "after a lock too");
    vault
        .put_draft(id, "/narrative", &text("recorded"))
        .unwrap();
    vault.put_draft(id, "/title", &text("Title")).unwrap();
    vault.commit_drafts(id).unwrap();
    assert_eq!(found(&vault, "typed"), 0, "taken back before it was left");
    assert_eq!(found(&vault, "recorded"), 2);
}

#[test]
fn settings_are_kept() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    assert_eq!(vault.get_setting("language").unwrap(), None);
    vault.put_setting("language", &json!("ar")).unwrap();
    drop(vault);
    let vault = copy.open_clean();
    assert_eq!(vault.get_setting("language").unwrap(), Some(json!("ar")));
}

#[test]
fn a_setting_of_an_incident_goes_with_it() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let [one, other] = [(), ()].map(|()| Incident::new(IncidentId::random()));
    for incident in [&one, &other] {
        vault.transaction(|tx| tx.put(incident)).unwrap();
        let key = format!("template/{}", incident.id);
        vault.put_setting(&key, &json!("wgad")).unwrap();
    }
    vault
        .transaction(|tx| tx.remove::<Incident>(one.id.0, "mistake"))
        .unwrap();
    let kept = |vault: &Vault, id| vault.get_setting(&format!("template/{id}")).unwrap();
    assert_eq!(kept(&vault, one.id), None);
    assert_eq!(kept(&vault, other.id), Some(json!("wgad")));
    vault
        .remove_setting(&format!("template/{}", other.id))
        .unwrap();
    assert_eq!(kept(&vault, other.id), None);
}
