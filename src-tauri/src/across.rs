//! Tests of what is shown across incidents, on a vault as it is on disk: cases, persons, timelines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::vocabulary::{ActType, Mechanism, Role};
use cairn_model::{
    Act, ActId, Answer, Case, Engagement, EngagementId, Happening, Incident, IncidentId, Likeness,
    PartialDate, Participation, ParticipationId, Person, PersonId, Record, RecordKind, Text,
};
use cairn_vault::Vault;
use serde_json::json;

use crate::error::CommandError;
use crate::view::TimelineOf;
use crate::{case, person, timeline};

fn day(value: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate::exact(value.parse().unwrap()))
}

fn named(name: &str) -> Person {
    let mut person = Person::new(PersonId::random());
    person.names.full = Answer::Known(Text::new("en", name));
    person
}

/// Two incidents of one case: in the first somebody cooperates, in the second they are arrested and somebody else is
/// searched.
struct Told {
    home: tempfile::TempDir,
    vault: Vault,
    case: Case,
    incidents: [IncidentId; 2],
    victim: Person,
    other: Person,
    arrest: ActId,
}

impl Told {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("vault");
        let (mut vault, _) = Vault::create(&path, &Passphrase::generate(), Cost::FLOOR).unwrap();
        let incidents = [IncidentId::random(), IncidentId::random()];
        let (victim, other) = (named("Amina Invented"), named("INVENTED, Amina"));
        let mut engagement = Engagement::new(EngagementId::random(), incidents[0], Mechanism::Cat);
        engagement.date = day("2012-11-09");
        engagement.persons = vec![victim.id];
        let mut arrest = Act::new(ActId::random(), incidents[1], ActType::Arrest);
        arrest.start = day("2013-04-30");
        arrest.victim = Answer::Known(victim.id);
        let mut search = Act::new(ActId::random(), incidents[1], ActType::RaidSearchHome);
        search.victim = Answer::Known(other.id);
        let part = Participation::new(
            ParticipationId::random(),
            incidents[1],
            victim.id,
            Role::Victim,
        );
        let mut case = Case::drawn();
        case.incidents = vec![incidents[1], incidents[0], incidents[1]];
        case.lawyers = vec![other.id];
        vault
            .transaction(|tx| {
                for id in incidents {
                    tx.put(&Incident::new(id))?;
                }
                tx.put(&victim)?;
                tx.put(&other)?;
                tx.put(&engagement)?;
                tx.put(&arrest)?;
                tx.put(&search)?;
                tx.put(&part)?;
                tx.put(&case)
            })
            .unwrap();
        Self {
            home,
            vault,
            case,
            incidents,
            victim,
            other,
            arrest: arrest.id,
        }
    }

    fn days_to_the_arrest(&self, of: TimelineOf) -> Option<i32> {
        let view = timeline::view(&self.vault, of).unwrap();
        let arrest = view.moments.iter().find(|m| m.record.id == self.arrest.0);
        arrest.unwrap().since.first()?.at_least
    }
}

#[test]
fn a_case_counts_days_from_one_of_its_incidents_to_another() {
    let mut told = Told::new();
    let of = TimelineOf::Case(told.case.id);
    assert_eq!(told.days_to_the_arrest(of), Some(172));
    let alone = TimelineOf::Incident(told.incidents[1]);
    assert_eq!(
        told.days_to_the_arrest(alone),
        None,
        "the engagement is in the other"
    );
    let view = timeline::view(&told.vault, of).unwrap();
    assert_eq!(view.incidents.len(), 2, "each incident once");
    assert_eq!(view.persons.len(), 2);

    let first = told.incidents[0];
    told.vault
        .transaction(|tx| tx.remove::<Incident>(first.0, "mistake"))
        .unwrap();
    assert_eq!(
        told.days_to_the_arrest(of),
        None,
        "what was removed is not told"
    );
    let view = case::view(&told.vault, told.case.id).unwrap();
    assert_eq!(view.incidents.len(), 1);
    assert!(
        view.case.incidents.contains(&first),
        "but the case says that it had it"
    );
}

#[test]
fn the_index_of_a_case_says_where_each_exhibit_is_and_who_was_given_it() {
    let mut told = Told::new();
    let file = told.home.path().join("letter");
    let mut take_in = |incident: IncidentId, words: &str| {
        std::fs::write(&file, words).unwrap();
        let media_type = |_: &[u8]| "text/plain".to_owned();
        let done = &mut |_| std::ops::ControlFlow::Continue(());
        told.vault
            .add_evidence(incident, &file, &media_type, done)
            .unwrap()
    };
    let [first, second] = told.incidents;
    let (letter, other) = (take_in(first, "a letter"), take_in(second, "another"));
    let note = cairn_vault::ExportNote {
        bundle_id: "invented".to_owned(),
        incidents: vec![first],
        receivers: vec!["ab".repeat(32)],
        sha256: String::new(),
        evidence: vec![letter.id],
    };
    told.vault.note_export(&note).unwrap();
    let index = case::exhibits(&told.vault, told.case.id).unwrap();
    let rows: Vec<_> = index.iter().map(|row| (row.id, row.incident)).collect();
    // In the order of the case, which names the second first, and each incident once.
    assert_eq!(rows, [(other.id, second), (letter.id, first)]);
    assert!(index[0].receivers.is_empty());
    assert_eq!(
        index[1].receivers,
        ["ab".repeat(8)],
        "nobody of the address book"
    );
    assert_eq!((index[1].name.as_str(), index[1].size), ("letter", 8));
    assert_eq!(index[1].is_whole, None, "nobody has looked");
}

#[test]
fn a_person_is_told_of_with_what_is_theirs_and_nothing_of_others() {
    let told = Told::new();
    let of = TimelineOf::Person(told.victim.id);
    assert_eq!(told.days_to_the_arrest(of), Some(172));
    let view = timeline::view(&told.vault, of).unwrap();
    assert!(view.moments.iter().all(|m| m.concerns(told.victim.id)));
    assert!(view.persons.iter().all(|p| p.id == told.victim.id));
    let acts = |of| {
        let moments = timeline::view(&told.vault, of).unwrap().moments;
        let is_act = |what| matches!(what, Happening::Act { .. });
        moments.into_iter().filter(|m| is_act(m.what)).count()
    };
    assert_eq!(acts(of), 1);
    assert_eq!(acts(TimelineOf::Case(told.case.id)), 2, "the control");
}

#[test]
fn the_page_of_a_person_has_everything_that_names_them() {
    let told = Told::new();
    let view = person::view(&told.vault, told.victim.id).unwrap();
    let mut named_in: Vec<_> = view
        .named_in
        .iter()
        .map(|n| {
            (
                n.record.kind,
                n.fields.join(" "),
                n.sort.clone().unwrap_or_default(),
            )
        })
        .collect();
    named_in.sort();
    assert_eq!(
        named_in,
        [
            (
                RecordKind::Act,
                "/victim".to_owned(),
                "act-type-arrest".to_owned()
            ),
            (
                RecordKind::Participation,
                "/person".to_owned(),
                "role-victim".to_owned()
            ),
            (
                RecordKind::Engagement,
                "/persons/0".to_owned(),
                "mechanism-cat".to_owned()
            ),
        ]
    );
    assert_eq!(view.incidents.len(), 2);
    assert_eq!(view.duplicates.len(), 1);
    assert_eq!(view.duplicates[0].id, told.other.id);
    assert_eq!(view.duplicates[0].likeness, Likeness::OtherOrder);

    let other = person::view(&told.vault, told.other.id).unwrap();
    let case = other
        .named_in
        .iter()
        .find(|n| n.record == told.case.record_id());
    assert_eq!(case.unwrap().fields, ["/lawyers/0"]);
    assert_eq!(case.unwrap().incident, None);
}

#[test]
fn the_list_of_persons_counts_incidents_and_finds_who_is_alike() {
    let mut told = Told::new();
    let rows = person::list(&told.vault).unwrap();
    let row = |id| rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row(told.victim.id).incidents, 2);
    assert_eq!(row(told.other.id).incidents, 1);
    assert_eq!(row(told.victim.id).duplicates[0].person, told.other.id);

    let draft = serde_json::from_value(json!({ "name": " Karim ", "language": "en" })).unwrap();
    let id = person::create(&mut told.vault, &draft).unwrap();
    let rows = person::list(&told.vault).unwrap();
    let row = rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row.name.as_deref(), Some("Karim"));
    assert_eq!((row.incidents, row.duplicates.len()), (0, 0));
    let alike = person::alike_to(&told.vault, "amina invented").unwrap();
    assert_eq!(alike.len(), 2);
    assert_eq!(alike[0].id, told.victim.id, "the closest first");
}

#[test]
fn what_is_typed_into_a_case_becomes_a_revision_and_a_case_can_be_removed() {
    let mut told = Told::new();
    let id = case::create(&mut told.vault).unwrap();
    let record = case::view(&told.vault, id).unwrap().case.record_id();
    let title = json!({ "known": { "language": "en", "text": "Invented" } });
    told.vault.put_draft(record, "/title", &title).unwrap();
    let view = case::view(&told.vault, id).unwrap();
    assert_eq!((view.revision, view.drafts.len()), (1, 1));
    told.vault.commit_drafts(record).unwrap();
    let view = case::view(&told.vault, id).unwrap();
    assert_eq!((view.revision, view.drafts.len()), (2, 0));
    let rows = case::list(&told.vault).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].title.as_deref(), Some("Invented"), "changed last");

    let without = serde_json::from_value(json!({ "id": id, "reason": "" })).unwrap();
    let refused = case::remove(&mut told.vault, &without);
    assert_eq!(refused, Err(CommandError::InvalidInput));
    let draft = serde_json::from_value(json!({ "id": id, "reason": "mistake" })).unwrap();
    case::remove(&mut told.vault, &draft).unwrap();
    assert_eq!(case::list(&told.vault).unwrap().len(), 1);
    assert!(matches!(
        case::view(&told.vault, id),
        Err(CommandError::NotFound)
    ));
    assert_eq!(
        case::remove(&mut told.vault, &draft),
        Err(CommandError::NotFound)
    );
}
