//! Erasing a person: what goes goes, what stays fits, and nothing can be put back unnoticed.

mod meddling;
mod pages;

use std::fs;
use std::ops::ControlFlow;

use cairn_model::vocabulary::{ActType, ConsentValue, Role};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Evidence, EvidenceId, Incident, InformedConsent,
    InformedConsentId, Involvement, InvolvementId, Missing, Participation, ParticipationId, Person,
    PersonId, ReceiverId, Record, RecordKind, RelatedPerson, Risk, RiskId, Statement, StatementId,
    Text,
};
use serde_json::json;

use crate::history::HistoryQuery;
use crate::tests::evidence::add;
use crate::tests::shared::{Copy, found, incident, put};
use crate::{Error, ExportNote, Finding, Vault};

/// An invented name that nothing else in a vault holds, with a second one that it had before.
const NAME: &str = "Qzwxville Testnamovic";
const EARLIER: &str = "Vbnkworth Probenameson";

/// A vault in which one person is everywhere.
pub(crate) struct Told {
    pub(crate) incident: Incident,
    pub(crate) person: Person,
    relative: Person,
    act: Act,
    item: Evidence,
    statement: Statement,
    involvement: Involvement,
}

fn text(words: &str) -> Answer<Text> {
    Answer::Known(Text::new("und", words))
}

fn store(vault: &mut Vault, record: &impl Record) {
    vault.transaction(|tx| tx.put(record)).unwrap();
}

pub(crate) fn tell(copy: &Copy, vault: &mut Vault) -> Told {
    let mut person = Person::new(PersonId::random());
    person.names.full = text(EARLIER);
    store(vault, &person);
    person.names.full = text(NAME);
    person.contact = text("At Zyxwplace (invented)");
    store(vault, &person);
    let mut relative = Person::new(PersonId::random());
    relative.names.full = text("Invented Testnamovic");
    store(vault, &relative);
    relative.relationships.push(RelatedPerson {
        person: Answer::Known(person.id),
        ..RelatedPerson::default()
    });
    store(vault, &relative);

    let mut incident = incident("After the meeting", &format!("Then {NAME} was taken."));
    put(vault, &incident);
    incident.narrative = text("Then somebody was taken.");
    put(vault, &incident);

    let act = Act {
        victim: Answer::Known(person.id),
        ..Act::new(ActId::random(), incident.id, ActType::Arrest)
    };
    let involvement = Involvement {
        chain_of_command: vec![relative.id, person.id],
        description: text("An officer, seen by Qzwxville."),
        ..Involvement::new(InvolvementId::random(), incident.id)
    };
    let statement = Statement {
        source: Answer::Known(person.id),
        account: text("I was there."),
        ..Statement::new(StatementId::random(), incident.id)
    };
    store(vault, &act);
    store(vault, &involvement);
    store(vault, &statement);
    vault
        .transaction(|tx| tx.remove::<Act>(act.id.0, "duplicate"))
        .unwrap();
    store(
        vault,
        &Participation::new(
            ParticipationId::random(),
            incident.id,
            person.id,
            Role::Victim,
        ),
    );
    store(vault, &Risk::new(RiskId::random(), incident.id, person.id));
    store(
        vault,
        &Consent::new(
            ConsentId::random(),
            person.id,
            ReceiverId::random(),
            ConsentValue::Withdrawn,
        ),
    );

    let path = copy.root.path().join("photo.jpg");
    fs::write(&path, vec![7; 50_000]).unwrap();
    let mut item = add(vault, incident.id, &path).unwrap();
    item.concerns = vec![person.id];
    store(vault, &item);
    store(
        vault,
        &InformedConsent {
            proof: Answer::Known(item.id),
            ..InformedConsent::new(InformedConsentId::random(), person.id)
        },
    );
    let draft = json!({"known": {"language": "und", "text": format!("{NAME} again")}});
    vault
        .put_draft(incident.record_id(), "/no_such_field", &draft)
        .unwrap();
    let filters = json!([{"search": "airport"}, {"search": NAME}]);
    vault.put_setting("filters", &filters).unwrap();
    let place = json!({"person": person.id.to_string()});
    vault.put_setting("place", &place).unwrap();
    Told {
        incident,
        person,
        relative,
        act,
        item,
        statement,
        involvement,
    }
}

fn whole_check(vault: &Vault) -> Vec<Finding> {
    vault
        .check(&mut |_| ControlFlow::Continue(()))
        .unwrap()
        .findings
}

fn finds(vault: &Vault, words: &str) -> bool {
    found(vault, words) > 0
}

#[test]
fn the_person_goes_with_all_that_cannot_be_without_them_and_the_chain_stays_whole() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    put(&mut vault, &incident("Another", "About nobody"));
    assert!(
        finds(&vault, "Zyxwplace"),
        "the control of the search below"
    );
    vault
        .note_export(&ExportNote {
            bundle_id: "bundle-1".to_owned(),
            incidents: vec![told.incident.id],
            receivers: vec!["ab".repeat(32)],
            sha256: "cd".repeat(32),
            evidence: vec![],
        })
        .unwrap();

    let plan = vault.plan_erasure(told.person.id, &[]).unwrap();
    let kinds: Vec<RecordKind> = plan.gone.iter().map(|id| id.kind).collect();
    assert_eq!(
        kinds,
        [
            RecordKind::Person,
            RecordKind::Participation,
            RecordKind::Risk,
            RecordKind::Consent,
            RecordKind::InformedConsent,
        ]
    );
    assert_eq!(
        plan.asked,
        [told.statement.record_id(), told.item.record_id()]
    );
    let named: Vec<_> = plan
        .named
        .iter()
        .map(|n| (n.record, n.fields.clone()))
        .collect();
    assert_eq!(
        named,
        [(
            told.involvement.record_id(),
            vec!["/description".to_owned()]
        )]
    );
    let sent: Vec<_> = plan
        .exports
        .iter()
        .map(|e| (e.bundle_id.as_str(), e.receivers.len()))
        .collect();
    assert_eq!(sent, [("bundle-1", 1)]);

    let erased = vault
        .erase_person(told.person.id, &[], "consent_withdrawn")
        .unwrap();
    assert_eq!(erased.plan, plan);
    for id in &plan.gone {
        assert!(matches!(vault.history(*id), Err(Error::NotFound)));
    }
    let person = vault.record::<Person>(told.person.id.0);
    assert!(matches!(person, Err(Error::NotFound)));
    let statement = vault
        .record::<Statement>(told.statement.id.0)
        .unwrap()
        .value;
    assert_eq!(statement.source, Answer::Missing(Missing::WithheldByPerson));
    assert_eq!(statement.account, told.statement.account);
    let involvement = vault
        .record::<Involvement>(told.involvement.id.0)
        .unwrap()
        .value;
    assert_eq!(involvement.chain_of_command, [told.relative.id]);
    let relative = vault.record::<Person>(told.relative.id.0).unwrap().value;
    assert_eq!(
        relative.relationships,
        [RelatedPerson {
            person: Answer::Missing(Missing::WithheldByPerson),
            ..RelatedPerson::default()
        }]
    );
    assert_eq!(
        vault
            .record::<Evidence>(told.item.id.0)
            .unwrap()
            .value
            .concerns,
        []
    );
    let act = vault.history(told.act.record_id()).unwrap();
    assert_eq!(
        act.len(),
        1,
        "a removed one stays removed, and says nothing of them"
    );
    assert_eq!(
        act[0].happened,
        crate::Happened::Removed {
            reason: Some("duplicate".to_owned())
        }
    );
    assert_eq!(
        act[0].value.pointer("/victim/missing"),
        Some(&json!("withheld_by_person"))
    );
    let relative = vault.history(told.relative.record_id()).unwrap();
    assert_eq!(
        relative.len(),
        2,
        "the name of the family alone takes nothing from a relative"
    );
    let page = vault
        .history_of_incident(
            told.incident.id,
            &HistoryQuery {
                before: None,
                limit: 100,
            },
        )
        .unwrap();
    assert!(page.revisions.iter().all(|r| r.is_vouched));
    assert_eq!(vault.drafts(told.incident.record_id()).unwrap(), []);
    let filters = vault.get_setting("filters").unwrap();
    assert_eq!(filters, Some(json!([{"search": "airport"}])));
    assert_eq!(vault.get_setting("place").unwrap(), None);
    assert!(finds(&vault, "Qzwxville"), "the words that stay are found");
    assert!(!finds(&vault, "Zyxwplace"));
    assert_eq!(whole_check(&vault), []);
    vault.checkpoint();
    drop(vault);

    let mut vault = copy.open_clean();
    assert_eq!(whole_check(&vault), []);
    put(&mut vault, &incident("Written later", ""));
    let again = vault.plan_erasure(told.person.id, &[]);
    assert!(matches!(again, Err(Error::NotFound)));
    let chain = &vault.custody(&[told.incident.id]).unwrap()[0];
    let empty = chain
        .lines
        .iter()
        .filter(|line| line.entry_json.is_empty())
        .count();
    assert!(empty >= 6 && empty < chain.lines.len(), "{empty}");
}

#[test]
fn evidence_and_statements_go_where_they_were_chosen_and_an_exhibit_number_is_not_given_again() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    let elsewhere = told.act.record_id();
    let refused = vault.erase_person(told.person.id, &[elsewhere], "test");
    assert!(
        matches!(refused, Err(Error::NotFound)),
        "only what is asked about can be chosen"
    );
    vault.record::<Person>(told.person.id.0).unwrap();

    let also = [told.item.record_id(), told.statement.record_id()];
    let plan = vault
        .erase_person(told.person.id, &also, "consent_withdrawn")
        .unwrap()
        .plan;
    assert_eq!(plan.asked, []);
    assert!(also.iter().all(|id| plan.gone.contains(id)));
    assert!(matches!(
        vault.evidence_reader(told.item.id),
        Err(Error::NotFound)
    ));
    let blobs = fs::read_dir(copy.dir.join("blobs")).unwrap();
    let files: usize = blobs
        .map(|dir| fs::read_dir(dir.unwrap().path()).unwrap().count())
        .sum();
    assert_eq!(files, 0);
    let path = copy.root.path().join("next");
    fs::write(&path, b"next").unwrap();
    assert_eq!(
        add(&mut vault, told.incident.id, &path).unwrap().exhibit_no,
        2
    );
    assert_eq!(whole_check(&vault), []);
    drop(vault);
    copy.open_clean();
}

#[test]
fn nobody_else_is_touched_and_what_does_not_fit_erases_nothing() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    let unknown = vault.erase_person(PersonId::random(), &[], "test");
    assert!(matches!(unknown, Err(Error::NotFound)));
    let no_person = vault.erase_person(PersonId(told.act.id.0), &[], "test");
    assert!(matches!(no_person, Err(Error::NotFound)));
    let epoch = vault.epoch();
    let item = EvidenceId::random();
    let refused = vault.erase_person(
        told.person.id,
        &[cairn_model::RecordId {
            kind: RecordKind::Evidence,
            id: item.0,
        }],
        "test",
    );
    assert!(matches!(refused, Err(Error::NotFound)));
    assert_eq!(vault.epoch(), epoch);
    vault.record::<Person>(told.person.id.0).unwrap();
}
