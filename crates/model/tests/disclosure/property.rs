//! The promise as a whole, over made-up vaults.

use cairn_model::disclosure::{NameChoice, NameDecision};
use cairn_model::vocabulary::{ConsentValue, Sensitivity, Vocabulary};
use cairn_model::{PersonId, ReceiverId};
use proptest::prelude::*;

use crate::sample::{Sample, text};

/// Names of which none is part of another.
const NAMES: [&str; 8] = [
    "Amina Haddad",
    "Борис Волков",
    "فاطمة الزهراء",
    "王小明",
    "José Núñez",
    "김철수",
    "Thandiwe Nkosi",
    "Ngô Thị Bích",
];
const OCCUPATIONS: [&str; 8] = [
    "nurse",
    "слесарь",
    "نجار",
    "医生",
    "docente",
    "기자",
    "umbhali",
    "thợ mộc",
];

#[derive(Clone, Debug)]
struct Plan {
    consents: Vec<(usize, usize, usize)>,
    links: Vec<(usize, usize)>,
    words: Vec<(usize, usize)>,
    known: Vec<bool>,
    choices: Vec<bool>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let n = NAMES.len();
    (
        prop::collection::vec((0..n, 0..2usize, 0..5usize), 0..20),
        prop::collection::vec((0..n, 0..5usize), 0..16),
        prop::collection::vec((0..n, 0..6usize), 0..12),
        prop::collection::vec(any::<bool>(), n),
        prop::collection::vec(any::<bool>(), 16),
    )
        .prop_map(|(consents, links, words, known, choices)| Plan {
            consents,
            links,
            words,
            known,
            choices,
        })
}

fn sample(plan: &Plan) -> (Sample, Vec<PersonId>) {
    let mut sample = Sample::new();
    sample.receivers.push(ReceiverId::random());
    let ids: Vec<PersonId> = NAMES.iter().map(|name| sample.person(name)).collect();
    for (person, words) in sample.files[0].persons.iter_mut().zip(OCCUPATIONS) {
        person.occupation = text(words);
    }
    for (person, receiver, value) in &plan.consents {
        let receiver = sample.receivers[*receiver];
        sample.consent_for(ids[*person], receiver, ConsentValue::ALL[*value]);
    }
    for (person, link) in &plan.links {
        let person = ids[*person];
        match link {
            0 => sample.participate(person),
            1 => drop(sample.act(person)),
            2 => sample.accuse(person, None),
            3 => sample.engage(vec![person, ids[0]]),
            _ => sample.attach(vec![person], Sensitivity::Normal),
        }
    }
    for (person, place) in &plan.words {
        let words = text(&format!("seen with {} there", NAMES[*person]));
        let file = sample.file();
        match place {
            0 => file.incident.title = words,
            1 => file.incident.place.locality = words,
            2 => file
                .evidence
                .iter_mut()
                .for_each(|e| e.original_filename = format!("{}.jpg", NAMES[*person])),
            3 => file
                .acts
                .iter_mut()
                .for_each(|a| a.stated_reason = words.clone()),
            4 => file
                .persons
                .iter_mut()
                .for_each(|p| p.occupation = words.clone()),
            _ => file.incident.narrative = words,
        }
    }
    let persons = sample.files[0].persons.iter().zip(&plan.known);
    sample.known = persons
        .filter(|(_, known)| **known)
        .map(|(person, _)| person.clone())
        .collect();
    (sample, ids)
}

/// Who may be named, worked out in another way than the code under test does.
fn may_leave(sample: &Sample, plan: &Plan, at: usize, id: PersonId) -> bool {
    let links: Vec<usize> = plan
        .links
        .iter()
        .filter(|l| l.0 == at)
        .map(|l| l.1)
        .collect();
    let engaged = at == 0 && plan.links.iter().any(|l| l.1 == 3);
    let accused_only = !links.is_empty()
        && links.iter().all(|l| *l == 2)
        && !engaged
        && !plan.known[at]
        && !sample.consents.iter().any(|c| {
            c.person == id && matches!(c.value, ConsentValue::Refused | ConsentValue::Withdrawn)
        });
    let granted = sample.receivers.iter().all(|receiver| {
        let given = sample
            .consents
            .iter()
            .filter(|c| c.person == id && c.receiver == *receiver);
        let values: Vec<_> = given.map(|c| c.value).collect();
        !values.is_empty() && values.iter().all(|v| *v == ConsentValue::Granted)
    });
    accused_only || granted
}

proptest! {
    #[test]
    fn nothing_of_a_person_without_consent_is_in_what_leaves(plan in plan()) {
        let (mut sample, ids) = sample(&plan);
        let open = sample.disclose().open;
        sample.decisions = open
            .iter()
            .enumerate()
            .map(|(i, found)| NameDecision {
                record: found.record,
                field: found.field.clone(),
                person: found.person,
                choice: if plan.choices[i % plan.choices.len()] { NameChoice::Replace } else { NameChoice::OmitField },
            })
            .collect();
        let out = sample.disclose();
        prop_assert!(out.open.is_empty());
        let json = serde_json::to_string(&out.files).unwrap();
        for (at, id) in ids.iter().enumerate() {
            let name = NAMES[at];
            if may_leave(&sample, &plan, at, *id) {
                prop_assert!(json.contains(&id.to_string()), "somebody who may leave is missing");
                continue;
            }
            prop_assert!(!json.contains(&id.to_string()));
            for part in name.split(' ').filter(|part| part.chars().count() > 2) {
                prop_assert!(!json.contains(part), "{part} in {json}");
            }
            let words = sample.files[0].persons[at].occupation.known().unwrap();
            if OCCUPATIONS.contains(&words.text.as_str()) {
                prop_assert!(!json.contains(OCCUPATIONS[at]));
            }
            prop_assert!(out.left_out.iter().any(|l| l.record.id == id.0 && l.field.is_none()));
        }
    }

    #[test]
    fn any_text_and_any_name_are_taken_without_a_panic(name in "\\PC{0,12}", words in "\\PC{0,80}") {
        let mut sample = Sample::new();
        sample.known(&name);
        sample.narrate(&format!("{words}{name}{words}"));
        let open = sample.disclose().open;
        prop_assert!(open.iter().all(|found| found.count > 0 && !found.snippets.is_empty()));
        sample.decisions = open
            .iter()
            .map(|found| NameDecision {
                record: found.record,
                field: found.field.clone(),
                person: found.person,
                choice: NameChoice::Replace,
            })
            .collect();
        let _ = sample.disclose();
    }
}
