//! What is written down of a bundle's contents.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::vocabulary::{ConsentValue, NamedAs, Purpose};
use cairn_model::{
    Answer, EachRecord, IncidentFile, PersonId, ReceiverId, Record, RecordId, RecordKind,
    SubmittedPerson, grants_ended, records_in,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::arbitrary::{Fill, file};
use crate::{conversation, day, known, on_conversation, said, sealed};

/// Every id of a person that stands in a file, looked for in its JSON.
fn persons_in(files: &[IncidentFile], candidates: &BTreeSet<Uuid>) -> BTreeSet<Uuid> {
    let json = serde_json::to_string(files).unwrap();
    let is_there = |id: &&Uuid| json.contains(&id.to_string());
    candidates.iter().filter(is_there).copied().collect()
}

/// Everything that a file is or points to.
struct Ids(Vec<RecordId>, BTreeSet<Uuid>);

impl EachRecord for Ids {
    fn record<R: Record>(&mut self, record: &R) {
        self.0.push(record.record_id());
        let mut add = |id: RecordId| {
            if id.kind == RecordKind::Person {
                self.1.insert(id.id);
            }
        };
        add(record.record_id());
        record.links(&mut add);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_record_and_everybody_in_a_bundle_is_written_down_once(one in file(Fill::Any), other in file(Fill::Any)) {
        let files = [one.clone(), other, one];
        let mut ids = Ids(Vec::new(), BTreeSet::new());
        files.iter().for_each(|file| file.each_record(&mut ids));
        let records = records_in(&files);
        let each: BTreeSet<_> = records.iter().copied().collect();
        prop_assert_eq!(each.len(), records.len());
        prop_assert_eq!(each, ids.0.into_iter().collect::<BTreeSet<_>>());
        let persons = SubmittedPerson::all_in(&files, &BTreeMap::new(), &[], &[]);
        let found: BTreeSet<Uuid> = persons.iter().map(|p| p.person.known().unwrap().0).collect();
        prop_assert_eq!(found.len(), persons.len());
        prop_assert_eq!(&found, &persons_in(&files, &ids.1));
    }
}

#[test]
fn a_person_stands_there_with_what_they_said_for_its_receivers_and_no_other() {
    let incident = cairn_model::Incident::new(cairn_model::IncidentId::random());
    let mut file = IncidentFile::new(incident);
    let person = cairn_model::Person::new(PersonId::random());
    let id = person.id;
    file.persons.push(person);
    let (to, elsewhere) = (ReceiverId::random(), ReceiverId::random());
    let consents = [
        said(id, elsewhere, ConsentValue::Granted),
        said(id, to, ConsentValue::Granted),
        said(PersonId::random(), to, ConsentValue::Granted),
    ];
    let persons = SubmittedPerson::all_in(&[file], &BTreeMap::new(), &[to], &consents);
    assert_eq!(persons.len(), 1);
    assert_eq!(persons[0].named_as, NamedAs::Name);
    let relied: Vec<_> = persons[0]
        .relied_on
        .iter()
        .map(|r| r.consent.known().copied())
        .collect();
    assert_eq!(relied, [Some(consents[1].id)]);
}

#[test]
fn under_a_pseudonym_it_is_said_who_it_is_and_by_which_id_the_bundle_speaks_of_them() {
    let incident = cairn_model::Incident::new(cairn_model::IncidentId::random());
    let mut file = IncidentFile::new(incident);
    let (in_bundle, own) = (PersonId::random(), PersonId::random());
    file.persons.push(cairn_model::Person::new(in_bundle));
    let to = ReceiverId::random();
    let consents = [said(own, to, ConsentValue::Granted)];
    let pseudonyms = BTreeMap::from([(in_bundle, own)]);
    let persons = SubmittedPerson::all_in(&[file], &pseudonyms, &[to], &consents);
    assert_eq!(persons.len(), 1);
    assert_eq!(persons[0].person.known(), Some(&own));
    assert_eq!(persons[0].named_as, NamedAs::Pseudonym);
    assert_eq!(persons[0].id_in_bundle, in_bundle.to_string());
    assert_eq!(persons[0].relied_on.len(), 1);
}

#[test]
fn it_rests_on_the_last_words_that_are_a_yes_on_that_day_and_on_no_other() {
    let id = PersonId::random();
    let talk = |purpose, value| conversation(id, purpose, value);
    let overruled = talk(Purpose::P4, ConsentValue::Granted);
    let no = talk(Purpose::P4, ConsentValue::Refused);
    let yes = talk(Purpose::P6, ConsentValue::GrantedWithConditions);
    let mut over = talk(Purpose::P7, ConsentValue::Granted);
    over.valid_until = known("2026-02");
    let mut exhibit = talk(Purpose::P16, ConsentValue::Granted);
    exhibit.grants[0].evidence = Answer::Known(cairn_model::EvidenceId::random());
    let others = conversation(PersonId::random(), Purpose::P8, ConsentValue::Granted);
    let talks = [overruled, no, yes.clone(), over, exhibit.clone(), others];
    let mut person = SubmittedPerson {
        person: Answer::Known(id),
        ..SubmittedPerson::default()
    };
    person.rest_on(&talks, day("2026-03-01"));
    let mut expected = on_conversation(&yes);
    expected.extend(on_conversation(&exhibit));
    assert_eq!(person.relied_on, expected);

    let mut sealed = sealed(&[]);
    sealed.persons.push(person);
    let ended =
        |talks: &[_]| grants_ended(std::slice::from_ref(&sealed), &[], talks, day("2026-06-01"));
    assert_eq!(
        ended(&talks),
        [],
        "nothing has ended that stood on that day"
    );
    assert_eq!(ended(&[]).len(), 1, "the control");
}
