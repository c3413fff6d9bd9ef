//! What can be learnt from the published table, and from it alone.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::vocabulary::{ActType, ConsentValue, Purpose, Sex, VictimRole, Vocabulary};
use cairn_model::{
    Act, ActId, Answer, Country, Grant, Incident, IncidentFile, IncidentId, InformedConsent,
    InformedConsentId, PartialDate, Person, PersonId, Text,
};
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::partition::{LEAST, cells, victims};
use super::{Counted, Withheld, counted};

/// Stands in every text of the records, and in no code.
const MARK: &str = "zqx";

/// An act as drawn: victim, State, month of 2024 and 2025, type, and whether the year is all that is known.
type Drawn = (usize, usize, u8, usize, bool);

/// A person as drawn: sex, roles, age, and what they said about statistics.
type DrawnPerson = (usize, Vec<usize>, Option<u32>, usize);

fn answer() -> Answer<Text> {
    Answer::Known(Text::new("en", format!("{MARK} words of a record")))
}

fn person(number: usize, (sex, roles, age, _): &DrawnPerson) -> Person {
    let mut person = Person::new(PersonId(Uuid::from_u128(0x8000 + number as u128)));
    person.names.full = answer();
    person.occupation = answer();
    person.gender = answer();
    person.residence = answer();
    person.sex = Sex::ALL
        .get(*sex)
        .copied()
        .map_or_else(Answer::default, Answer::Known);
    person.victim_roles = roles.iter().map(|at| VictimRole::ALL[*at]).collect();
    person.age = age.map_or_else(Answer::default, Answer::Known);
    person
}

fn talk(of: PersonId, (.., said): &DrawnPerson) -> InformedConsent {
    let mut talk = InformedConsent::new(InformedConsentId::random(), of);
    let value = [
        ConsentValue::Granted,
        ConsentValue::Granted,
        ConsentValue::Granted,
        ConsentValue::Granted,
        ConsentValue::Refused,
        ConsentValue::GrantedWithConditions,
    ][*said];
    talk.grants.push(Grant {
        purpose: Answer::Known(Purpose::P15),
        value,
        ..Grant::default()
    });
    talk
}

fn file(drawn: &[Drawn], persons: &[DrawnPerson]) -> IncidentFile {
    let mut incident = Incident::new(IncidentId::random());
    incident.title = answer();
    incident.narrative = answer();
    incident.place.locality = answer();
    incident.place.admin_levels = vec![Text::new("en", format!("{MARK} province"))];
    let mut file = IncidentFile::new(incident);
    file.persons = persons
        .iter()
        .enumerate()
        .map(|(at, p)| person(at, p))
        .collect();
    for (victim, state, month, act_type, is_vague) in drawn {
        let types = [
            ActType::Arrest,
            ActType::Detention,
            ActType::DeathThreat,
            ActType::Dismissal,
        ];
        let mut act = Act::new(ActId::random(), file.incident.id, types[*act_type]);
        act.victim = Answer::Known(file.persons[victim % persons.len()].id);
        act.stated_reason = answer();
        act.place.address = answer();
        act.place.state = Answer::Known(["CHE", "NOR", "NZL"][*state].parse::<Country>().unwrap());
        let year = 2024 + i32::from(*month > 3);
        let day = if *is_vague {
            format!("{year}")
        } else {
            format!("{year}-{:02}-17", month % 4 + 1)
        };
        act.start = Answer::Known(PartialDate {
            as_given: Some(format!("{MARK} day")),
            ..PartialDate::exact(day.parse().unwrap())
        });
        file.acts.push(act);
    }
    file
}

fn drawn() -> impl Strategy<Value = (Vec<Drawn>, Vec<DrawnPerson>)> {
    let act = (0_usize..40, 0_usize..3, 0_u8..8, 0_usize..4, any::<bool>());
    let roles = prop::collection::vec(0_usize..3, 0..3);
    let person = (0_usize..4, roles, prop::option::of(0_u32..90), 0_usize..6);
    (
        prop::collection::vec(act, 0..120),
        prop::collection::vec(person, 1..40),
    )
}

fn count((acts, persons): &(Vec<Drawn>, Vec<DrawnPerson>)) -> (IncidentFile, Counted) {
    let file = file(acts, persons);
    let said: Vec<_> = file
        .persons
        .iter()
        .zip(persons)
        .map(|(p, d)| talk(p.id, d))
        .collect();
    let counted = counted(std::slice::from_ref(&file), &said, date(2026, 1, 1));
    (file, counted)
}

/// A row as a reader has it: what each column says, and the number.
type Row = (Vec<String>, usize);

fn read(csv: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.records().map(|row| {
        let mut cells: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        let number = cells.pop().unwrap().parse().unwrap();
        (cells, number)
    });
    rows.collect()
}

/// Every number of acts from 1 to 4 that a reader can work out: the cells themselves; every margin over some of the columns; what is left
/// of every margin when a finer one is taken from it, or when it is taken from all; what is left of a cell when one that it covers is taken
/// from it; and, for short tables, what is left of every set of cells when any part of it is taken away.
fn small_numbers(rows: &[Row]) -> Vec<usize> {
    let columns = rows.first().map_or(0, |row| row.0.len());
    let all: usize = rows.iter().map(|row| row.1).sum();
    let mut worked_out: BTreeSet<usize> = rows.iter().map(|row| row.1).collect();
    let margins = |chosen: u32| {
        let mut margins: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
        for (cells, number) in rows {
            let key = (0..columns)
                .filter(|at| chosen >> at & 1 == 1)
                .map(|at| cells[at].as_str());
            *margins.entry(key.collect()).or_default() += number;
        }
        margins
    };
    for chosen in 0..1_u32 << columns {
        for (key, number) in margins(chosen) {
            worked_out.extend([number, all - number]);
            for more in (0..columns).filter(|at| chosen >> at & 1 == 0) {
                let place = (0..more).filter(|at| chosen >> at & 1 == 1).count();
                for (finer, part) in margins(chosen | 1 << more) {
                    let mut whole = finer.clone();
                    whole.remove(place);
                    if whole == key {
                        worked_out.insert(number - part);
                    }
                }
            }
        }
    }
    for (wide, of_wide) in rows {
        for (narrow, of_narrow) in rows.iter().filter(|row| row.0 != *wide) {
            let mut pairs = wide.iter().zip(narrow);
            if pairs.all(|(wide, narrow)| wide == "any" || wide == narrow) {
                worked_out.insert(of_wide.abs_diff(*of_narrow));
            }
        }
    }
    if rows.len() <= 10 {
        let sum = |set: u32| -> usize {
            (0..rows.len())
                .filter(|at| set >> at & 1 == 1)
                .map(|at| rows[at].1)
                .sum()
        };
        for set in 0..1_u32 << rows.len() {
            let mut part = set;
            while part > 0 {
                part = (part - 1) & set;
                worked_out.insert(sum(set) - sum(part));
            }
        }
    }
    worked_out
        .into_iter()
        .filter(|number| (1..LEAST).contains(number))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_number_under_five_can_be_worked_out_and_every_act_is_counted_once(drawn in drawn()) {
        let (file, counted) = count(&drawn);
        match counted.csv() {
            Err(Withheld::TooFew) => {
                prop_assert!(victims(&counted.acts.iter().collect::<Vec<_>>()) < LEAST);
            }
            Ok(csv) => {
                let rows = read(&csv);
                prop_assert_eq!(small_numbers(&rows), Vec::<usize>::new(), "{}", csv);
                let sum: usize = rows.iter().map(|row| row.1).sum();
                prop_assert_eq!(sum, counted.acts());
                let labels: BTreeSet<_> = rows.iter().map(|row| &row.0).collect();
                prop_assert_eq!(labels.len(), rows.len(), "no row is there twice");
            }
        }
        let left_out = counted.not_counted();
        let not_counted = left_out.no_consent + left_out.no_victim + left_out.sensitive;
        prop_assert_eq!(counted.acts() + not_counted, file.acts.len());
    }

    #[test]
    fn behind_every_row_are_five_persons_who_have_what_it_says(drawn in drawn()) {
        let (_, counted) = count(&drawn);
        for cell in cells(&counted.acts) {
            prop_assert!(victims(&cell.acts) >= LEAST);
            for (at, label) in cell.labels.iter().enumerate() {
                let is_so = |act: &&super::CountedAct| match label {
                    super::partition::Label::Only(value) => act.values[at] == *value,
                    super::partition::Label::Merged | super::partition::Label::Any => true,
                };
                prop_assert!(cell.acts.iter().all(is_so));
            }
        }
    }

    #[test]
    fn no_word_no_id_and_no_day_of_the_records_is_in_it(drawn in drawn()) {
        let (file, counted) = count(&drawn);
        let records = serde_json::to_string(&file).unwrap();
        prop_assert!(records.contains(MARK), "the control");
        if let Ok(csv) = counted.csv() {
            prop_assert!(csv.is_ascii());
            prop_assert!(!csv.contains(MARK));
            let ids = file.persons.iter().map(|p| p.id.to_string());
            for id in ids.chain(file.acts.iter().map(|a| a.id.to_string())) {
                prop_assert!(!csv.contains(&id));
            }
            prop_assert!(!csv.contains("-17"), "the day of every act that has one");
        }
    }

    #[test]
    fn the_order_of_the_records_does_not_show(drawn in drawn()) {
        let (mut file, counted) = count(&drawn);
        let said: Vec<_> = file.persons.iter().zip(&drawn.1).map(|(p, d)| talk(p.id, d)).collect();
        file.acts.reverse();
        file.persons.reverse();
        let again = super::counted(&[file], &said, date(2026, 1, 1));
        prop_assert_eq!(counted.csv(), again.csv());
    }
}

#[test]
fn a_table_with_a_total_or_a_second_margin_gives_a_small_number_away() {
    let row = |cells: &[&str], number| (cells.iter().map(|c| (*c).to_owned()).collect(), number);
    let safe = [row(&["CHE", "any"], 9), row(&["merged", "any"], 6)];
    assert_eq!(small_numbers(&safe), Vec::<usize>::new());
    let small = [row(&["CHE", "female"], 9), row(&["CHE", "male"], 3)];
    assert_eq!(small_numbers(&small), [3]);
    let with_total = [row(&["CHE", "female"], 9), row(&["CHE", "any"], 12)];
    assert_eq!(
        small_numbers(&with_total),
        [3],
        "three were taken out, and the total left in"
    );
    let two_margins = [
        row(&["CHE", "any"], 9),
        row(&["any", "female"], 9),
        row(&["any", "any"], 13),
    ];
    assert_eq!(small_numbers(&two_margins), [4]);
}

#[test]
fn who_has_not_agreed_or_is_not_known_is_not_counted() {
    let yes: DrawnPerson = (0, vec![0], Some(30), 0);
    let no: DrawnPerson = (0, vec![0], Some(30), 4);
    let mut persons = vec![yes; 6];
    persons.push(no);
    let acts: Vec<Drawn> = (0..7).map(|victim| (victim, 0, 0, 0, false)).collect();
    let (mut file, counted) = count(&(acts, persons.clone()));
    assert_eq!((counted.acts(), counted.not_counted().no_consent), (6, 1));
    let said: Vec<_> = file
        .persons
        .iter()
        .zip(&persons)
        .map(|(p, d)| talk(p.id, d))
        .collect();
    file.acts[0].victim = Answer::default();
    let today = date(2026, 1, 1);
    let twice = [file.clone(), file.clone()];
    let counted = super::counted(&twice, &said, today);
    assert_eq!((counted.acts(), counted.not_counted().no_victim), (5, 1));
    assert_eq!(
        counted.csv().unwrap(),
        "state,year,act_family,sex,victim_role,age,act_type,month,acts\r\n\
         CHE,2024,liberty,female,hrd,18_to_34,arrest,2024-01,5\r\n"
    );
    file.incident.sensitivity = cairn_model::vocabulary::Sensitivity::UnOnly;
    let counted = super::counted(&[file], &said, today);
    assert_eq!((counted.acts(), counted.not_counted().sensitive), (0, 6));
    assert_eq!(counted.csv(), Err(Withheld::TooFew));
}

#[test]
fn what_would_stand_for_too_few_is_merged_until_it_does_not() {
    let yes = |sex| -> DrawnPerson { (sex, vec![], None, 0) };
    let persons: Vec<_> = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2]
        .map(yes)
        .into();
    let acts: Vec<Drawn> = (0..17).map(|victim| (victim, 0, 0, 0, false)).collect();
    let (_, counted) = count(&(acts, persons));
    let rows = read(&counted.csv().unwrap());
    let sexes: Vec<_> = rows
        .iter()
        .map(|(cells, number)| (cells[3].as_str(), *number))
        .collect();
    assert_eq!(
        sexes,
        [("female", 9), ("merged", 8)],
        "two of one kind join six of another"
    );
    let repeated: Vec<Drawn> = (0..20).map(|at| (at % 4, 0, 0, 0, false)).collect();
    let (_, counted) = count(&(repeated, vec![yes(0); 4]));
    assert_eq!(counted.acts(), 20);
    assert_eq!(
        counted.csv(),
        Err(Withheld::TooFew),
        "twenty acts against four persons"
    );
}
