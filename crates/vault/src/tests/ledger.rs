//! The ledger: what is recorded of a bundle with the note in the log, what of it can change, and how it is asked for.

use cairn_model::vocabulary::{
    BundleSignature, ConsentValue, NamedAs, ReceiverRole, Role, SubmissionChannel,
    SubmissionSigner, Template,
};
use cairn_model::{
    Accession, AccessionId, Answer, Consent, ConsentId, Evidence, Incident, InformedConsent,
    InformedConsentId, Involvement, InvolvementId, Missing, PartialDate, Participation,
    ParticipationId, Person, PersonId, ReceivedRecord, Receiver, ReceiverId, Record, RecordId,
    ReliedOn, SealedTo, Submission, SubmissionId, SubmittedPerson, Text,
};
use uuid::Uuid;

use crate::log::{Entry, Event};
use crate::tests::evidence::add;
use crate::tests::shared::{Copy, incident, put};
use crate::{Error, Vault, record_digest};

const BUNDLE: &str = "0b5a7e6c-0000-4000-8000-000000000001";

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 | number)
}

fn known(text: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate::exact(text.parse().unwrap()))
}

/// An invented receiver of whom everything is said, the same in every run.
pub(crate) fn receiver() -> Receiver {
    Receiver {
        kind: Answer::Known(ReceiverRole::Organisation),
        is_un_body: Answer::Known(true),
        channel: Answer::Known(Text::new("en", "By hand, in an invented street")),
        signing_key: Answer::Known("ssh-ed25519 AAAAinvented".to_owned()),
        valid_until: known("2027"),
        revoked: known("2026-05-04"),
        revocation_reason: Answer::Known(Text::new("en", "The laptop was lost (invented)")),
        replaced_by: Answer::Known(ReceiverId(id(9))),
        key_note: Answer::Known(Text::new("en", "This key takes the place of the other")),
        ..Receiver::new(
            ReceiverId(id(1)),
            "Invented desk".to_owned(),
            "age1invented".to_owned(),
        )
    }
}

/// A bundle with one incident and its evidence, the same in every run but for what the incident is.
pub(crate) fn submission(vault: &Vault, incident: &Incident, to: ReceiverId) -> Submission {
    let items = vault.records_of::<Evidence>(incident.id).unwrap();
    let items = items.iter().map(|item| item.value.record_id());
    let records: Vec<RecordId> = std::iter::once(incident.record_id()).chain(items).collect();
    Submission {
        template: Template::ReprisalsLetter,
        sealed_to: vec![SealedTo {
            receiver: Answer::Known(to),
            key: "ab".repeat(32),
        }],
        incidents: vec![incident.id],
        signed: SubmissionSigner::Pseudonym,
        signing_key: "SHA256:invented".to_owned(),
        checkpoint_words: "one two three four five six".to_owned(),
        records: vault.revisions_of(&records).unwrap(),
        ..Submission::new(
            SubmissionId(id(2)),
            BUNDLE.to_owned(),
            "2026-03-01T12:00:00Z".to_owned(),
            "9f3c2a71.age".into(),
            4096,
            "5e".repeat(32),
            "7a".repeat(32),
        )
    }
}

/// A bundle with which this item came.
pub(crate) fn accession(item: &Evidence) -> Accession {
    Accession {
        signature: BundleSignature::Valid,
        signing_key: "SHA256:invented".to_owned(),
        records: vec![ReceivedRecord {
            record: Answer::Known(item.record_id()),
            sha256: "5e".repeat(32),
        }],
        sender: Answer::Known(Text::new("en", "An invented colleague")),
        ..Accession::new(
            AccessionId(id(3)),
            BUNDLE.to_owned(),
            "6f".repeat(32),
            "2026-03-01T12:00:00Z".to_owned(),
            "2026-03-02T08:00:00Z".to_owned(),
        )
    }
}

/// A vault with an incident, an exhibit, a receiver, and nothing sent.
struct Ground {
    copy: Copy,
    vault: Vault,
    incident: Incident,
    item: Evidence,
    receiver: Receiver,
}

fn ground() -> Ground {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let incident = incident("Sent", "");
    put(&mut vault, &incident);
    let path = copy.root.path().join("item");
    std::fs::write(&path, "item").unwrap();
    let item = add(&mut vault, incident.id, &path).unwrap();
    let receiver = receiver();
    put(&mut vault, &receiver);
    Ground {
        copy,
        vault,
        incident,
        item,
        receiver,
    }
}

impl Ground {
    fn sealed(&self) -> Submission {
        submission(&self.vault, &self.incident, self.receiver.id)
    }

    /// How often the incident's log says that it left.
    fn exports(&self) -> Vec<Entry> {
        let chain = self.vault.custody(&[self.incident.id]).unwrap().remove(0);
        let lines = chain.lines.iter().map(|line| &line.entry_json);
        let entries = lines.map(|line| serde_json::from_str::<Entry>(line).unwrap());
        entries.filter(|e| e.event == Event::Exported).collect()
    }
}

#[test]
fn a_bundle_is_recorded_in_the_transaction_that_notes_that_it_left() {
    let mut ground = ground();
    let sent = ground.sealed();
    let epoch = ground.vault.epoch();
    ground.vault.record_submission(&sent).unwrap();
    assert_eq!(ground.vault.epoch(), epoch + 1);
    let exports = ground.exports();
    assert_eq!(exports.len(), 1);
    assert_eq!(exports[0].bundle.as_deref(), Some(BUNDLE));
    assert_eq!(exports[0].sha256.as_ref(), Some(&sent.sha256));
    assert_eq!(exports[0].receivers, sent.keys());
    assert_eq!(exports[0].evidence, [ground.item.id]);
    let stored = ground.vault.record::<Submission>(sent.id.0).unwrap();
    assert_eq!((stored.value, stored.revision), (sent, 1));
    drop(ground.vault);
    ground.copy.open_clean();
}

#[test]
fn a_bundle_that_cannot_be_noted_is_not_recorded_and_none_is_recorded_twice() {
    let mut ground = ground();
    let mut of_nothing = ground.sealed();
    of_nothing.incidents.push(cairn_model::IncidentId::random());
    let refused = ground.vault.record_submission(&of_nothing);
    assert!(matches!(refused, Err(Error::NotFound)));
    assert_eq!(ground.exports().len(), 0);
    assert_eq!(ground.vault.records::<Submission>().unwrap(), []);
    let sent = ground.sealed();
    ground.vault.record_submission(&sent).unwrap();
    let again = ground.vault.record_submission(&sent);
    assert!(matches!(again, Err(Error::Moved)));
    assert_eq!(ground.exports().len(), 1);
}

#[test]
fn what_was_sealed_stays_as_it_was_and_what_happened_afterwards_is_added() {
    let mut ground = ground();
    let sent = ground.sealed();
    ground.vault.record_submission(&sent).unwrap();
    let mut afterwards = sent.clone();
    afterwards.sent_at = known("2026-03-05");
    afterwards.channel = Answer::Known(SubmissionChannel::ByHand);
    afterwards.reminder_on = known("2026-06");
    put(&mut ground.vault, &afterwards);
    let stored = ground.vault.record::<Submission>(sent.id.0).unwrap();
    assert_eq!((&stored.value, stored.revision), (&afterwards, 2));

    type Change = fn(&mut Submission);
    let changes: [Change; 6] = [
        |s| s.sha256 = "00".repeat(32),
        |s| s.sealed_at = "2026-03-02T12:00:00Z".to_owned(),
        |s| s.incidents.clear(),
        |s| s.sealed_to.clear(),
        |s| s.records.clear(),
        |s| s.persons.push(SubmittedPerson::default()),
    ];
    for change in changes {
        let mut changed = afterwards.clone();
        change(&mut changed);
        let refused = ground.vault.transaction(|tx| tx.put(&changed));
        assert!(matches!(refused, Err(Error::Moved)));
    }
    let record = sent.record_id();
    let draft = serde_json::json!([]);
    ground.vault.put_draft(record, "/records", &draft).unwrap();
    ground.vault.commit_drafts(record).unwrap();
    let stored = ground.vault.record::<Submission>(sent.id.0).unwrap();
    assert_eq!((stored.value, stored.revision), (afterwards, 2));

    let taken_in = accession(&ground.item);
    put(&mut ground.vault, &taken_in);
    let mut changed = taken_in.clone();
    changed.signature = BundleSignature::None;
    let refused = ground.vault.transaction(|tx| tx.put(&changed));
    assert!(matches!(refused, Err(Error::Moved)));
    let mut said = taken_in;
    said.sender = Answer::Known(Text::new("en", "Somebody else (invented)"));
    put(&mut ground.vault, &said);
}

#[test]
fn it_says_which_revision_of_each_record_left() {
    let mut ground = ground();
    let sent = ground.sealed();
    let revisions: Vec<u32> = sent.records.iter().map(|r| r.revision).collect();
    assert_eq!(revisions, [1, 1]);
    let mut edited = ground.incident.clone();
    edited.imminent = Answer::Known(true);
    put(&mut ground.vault, &edited);
    let later = ground.sealed();
    assert_eq!(later.records[0].revision, 2);
    assert_ne!(later.records[0].sha256, sent.records[0].sha256);
    assert_eq!(later.records[1], sent.records[1]);
    let history = ground.vault.history(edited.record_id()).unwrap();
    assert!(
        history.iter().any(|revision| revision.revision == 1),
        "and what it said is there"
    );
    let nobody = Person::new(PersonId::random()).record_id();
    let unknown = ground.vault.revisions_of(&[nobody]).unwrap();
    assert_eq!(unknown, [], "an id that a bundle made up");
    let gone = ground.incident.record_id();
    let removed = |tx: &mut crate::Transaction<'_>| tx.remove::<Incident>(gone.id, "duplicate");
    ground.vault.transaction(removed).unwrap();
    let removed = ground.vault.revisions_of(&[gone]);
    assert!(matches!(removed, Err(Error::NotFound)));
}

#[test]
fn a_record_that_comes_again_is_known_by_its_digest() {
    let ground = ground();
    let sent = ground.sealed();
    let digest = record_digest(&ground.incident).unwrap();
    assert_eq!(digest, sent.records[0].sha256, "as the vault stores it");
    let json = serde_json::to_string(&ground.incident).unwrap();
    let again: Incident = serde_json::from_str(&json).unwrap();
    assert_eq!(record_digest(&again).unwrap(), digest);
    let mut other = again;
    other.imminent = Answer::Known(true);
    assert_ne!(record_digest(&other).unwrap(), digest);
}

#[test]
fn the_ledger_is_asked_by_incident_by_receiver_and_by_bundle_newest_first() {
    let mut ground = ground();
    let first = ground.sealed();
    ground.vault.record_submission(&first).unwrap();
    let other = incident("Another", "");
    put(&mut ground.vault, &other);
    let mut second = submission(&ground.vault, &other, ground.receiver.id);
    second.id = SubmissionId::random();
    second.bundle = Uuid::new_v4().to_string();
    second.incidents.push(ground.incident.id);
    second.follows = Answer::Known(first.id);
    ground.vault.record_submission(&second).unwrap();
    let mut third = submission(&ground.vault, &other, ReceiverId::random());
    third.id = SubmissionId::random();
    // Holds the incident's id, and not as one that left in it.
    third.records = ground
        .vault
        .revisions_of(&[ground.incident.record_id()])
        .unwrap();
    ground.vault.record_submission(&third).unwrap();

    let ids = |found: Vec<crate::Stored<Submission>>| -> Vec<SubmissionId> {
        found.into_iter().map(|stored| stored.value.id).collect()
    };
    let vault = &ground.vault;
    assert_eq!(
        ids(vault.submissions_of(ground.incident.id).unwrap()),
        [second.id, first.id]
    );
    assert_eq!(
        ids(vault.submissions_of(other.id).unwrap()),
        [third.id, second.id]
    );
    assert_eq!(
        ids(vault.submissions_to(ground.receiver.id).unwrap()),
        [second.id, first.id]
    );
    assert_eq!(
        ids(vault.submissions_of_bundle(BUNDLE).unwrap()),
        [third.id, first.id]
    );
    assert_eq!(ids(vault.submissions_of_bundle("another").unwrap()), []);
}

#[test]
fn it_is_known_with_which_bundle_a_record_came() {
    let mut ground = ground();
    let item = ground.item.record_id();
    assert_eq!(ground.vault.accessions_with(item).unwrap(), []);
    let first = accession(&ground.item);
    put(&mut ground.vault, &first);
    let mut again = first.clone();
    again.id = AccessionId::random();
    put(&mut ground.vault, &again);
    let found = ground.vault.accessions_with(item).unwrap();
    let found: Vec<_> = found.into_iter().map(|stored| stored.value).collect();
    assert_eq!(found, [again, first]);
    assert_eq!(found[0].received(item), Some("5e".repeat(32).as_str()));
    assert_eq!(
        ground
            .vault
            .accessions_with(ground.incident.record_id())
            .unwrap(),
        []
    );
    assert_eq!(ground.vault.accessions_of_bundle(BUNDLE).unwrap().len(), 2);
    ground.vault.record_submission(&ground.sealed()).unwrap();
    assert_eq!(
        ground.vault.accessions_of_bundle(BUNDLE).unwrap().len(),
        2,
        "one's own is none"
    );
}

/// A person in a bundle, by name, with a value for its receiver and a conversation that it rested on.
fn person_in_it(ground: &mut Ground, sent: &mut Submission) -> Person {
    let person = Person::new(PersonId::random());
    put(&mut ground.vault, &person);
    let to = ground.receiver.id;
    let consent = Consent::new(ConsentId::random(), person.id, to, ConsentValue::Granted);
    put(&mut ground.vault, &consent);
    let talk = InformedConsent::new(InformedConsentId::random(), person.id);
    put(&mut ground.vault, &talk);
    sent.records
        .extend(ground.vault.revisions_of(&[person.record_id()]).unwrap());
    sent.persons.push(SubmittedPerson {
        person: Answer::Known(person.id),
        named_as: NamedAs::Name,
        id_in_bundle: String::new(),
        relied_on: vec![ReliedOn {
            consent: Answer::Known(consent.id),
            conversation: Answer::Known(talk.id),
            value: ConsentValue::Granted,
            ..ReliedOn::default()
        }],
    });
    person
}

#[test]
fn erasing_a_person_takes_them_out_of_what_is_fixed_and_leaves_that_something_was_sent() {
    let mut ground = ground();
    let mut sent = ground.sealed();
    let person = person_in_it(&mut ground, &mut sent);
    let stays = person_in_it(&mut ground, &mut sent);
    ground.vault.record_submission(&sent).unwrap();
    let mut afterwards = sent.clone();
    afterwards.sent_at = known("2026-03-05");
    put(&mut ground.vault, &afterwards);
    let mut taken_in = accession(&ground.item);
    taken_in.records.push(ReceivedRecord {
        record: Answer::Known(person.record_id()),
        sha256: "5e".repeat(32),
    });
    put(&mut ground.vault, &taken_in);

    let plan = ground.vault.plan_erasure(person.id, &[]).unwrap();
    let changed: Vec<_> = plan.changed.iter().map(|c| c.record).collect();
    assert_eq!(changed, [sent.record_id(), taken_in.record_id()]);
    assert!(!plan.gone.contains(&sent.record_id()));
    ground
        .vault
        .erase_person(person.id, &[], "consent_withdrawn")
        .unwrap();

    let left = ground.vault.record::<Submission>(sent.id.0).unwrap().value;
    let nobody = Answer::Missing(Missing::WithheldByPerson);
    let mut expected = afterwards;
    expected.records[2].record = Answer::Missing(Missing::WithheldByPerson);
    expected.persons[0].person = nobody;
    expected.persons[0].relied_on[0].consent = Answer::Missing(Missing::WithheldByPerson);
    expected.persons[0].relied_on[0].conversation = Answer::Missing(Missing::WithheldByPerson);
    assert_eq!(left, expected);
    assert_eq!(
        left.persons[1].person,
        Answer::Known(stays.id),
        "nobody else is touched"
    );
    let came = ground
        .vault
        .record::<Accession>(taken_in.id.0)
        .unwrap()
        .value;
    assert_eq!(
        came.records[1].record,
        Answer::Missing(Missing::WithheldByPerson)
    );
    assert_eq!(came.records[0], taken_in.records[0]);
    assert_eq!(ground.vault.history(sent.record_id()).unwrap().len(), 1);
    assert_eq!(
        ground
            .vault
            .submissions_of(ground.incident.id)
            .unwrap()
            .len(),
        1
    );

    // What happened afterwards is still added to it.
    let mut answered = left;
    answered.answered = known("2026-07");
    put(&mut ground.vault, &answered);
    drop(ground.vault);
    let vault = ground.copy.open_clean();
    let report = vault
        .check(&mut |_| std::ops::ControlFlow::Continue(()))
        .unwrap();
    assert_eq!(report.findings, []);
    let mut statement = vault
        .connection
        .prepare("SELECT body FROM history")
        .unwrap();
    let rows = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    let rows: Vec<String> = rows.map(Result::unwrap).collect();
    assert!(
        !rows.is_empty()
            && rows
                .iter()
                .all(|body| !body.contains(&person.id.to_string()))
    );
    assert!(
        rows.iter().any(|body| body.contains(&stays.id.to_string())),
        "the control"
    );
}

#[test]
fn an_alleged_perpetrator_in_a_bundle_needs_no_consent_for_that() {
    let mut ground = ground();
    let mut sent = ground.sealed();
    let person = Person::new(PersonId::random());
    put(&mut ground.vault, &person);
    let mut involvement = Involvement::new(InvolvementId::random(), ground.incident.id);
    involvement.actor = Answer::Known(person.id);
    put(&mut ground.vault, &involvement);
    let is_protected = |vault: &Vault| {
        let known = vault.known_persons().unwrap();
        known.iter().any(|known| known.id == person.id)
    };
    assert!(!is_protected(&ground.vault));
    sent.persons.push(SubmittedPerson {
        person: Answer::Known(person.id),
        ..SubmittedPerson::default()
    });
    ground.vault.record_submission(&sent).unwrap();
    let mut came = accession(&ground.item);
    came.records.push(ReceivedRecord {
        record: Answer::Known(person.record_id()),
        ..ReceivedRecord::default()
    });
    put(&mut ground.vault, &came);
    assert!(!is_protected(&ground.vault));
    let (part, of) = (ParticipationId::random(), ground.incident.id);
    let part = Participation::new(part, of, person.id, Role::Witness);
    put(&mut ground.vault, &part);
    assert!(is_protected(&ground.vault), "the control");
}
