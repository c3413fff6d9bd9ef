//! Filters: each alone, together, with a search, and after what they ask for has changed.

use cairn_model::vocabulary::{
    ActType, ConsentState, ConsentValue, IncidentStatus, Mechanism, Role,
};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Engagement, EngagementId, Incident, IncidentId,
    PartialDate, Participation, ParticipationId, Person, PersonId, ReceiverId, Text,
};
use serde_json::json;

use crate::table::listing;
use crate::tests::shared::{Copy, incident, put};
use crate::{Filter, ListQuery, Vault};

/// The titles of what a filter lists, with a search.
fn listed(vault: &Vault, search: Option<&str>, filter: &Filter) -> Vec<String> {
    let query = ListQuery {
        search: search.map(str::to_owned),
        filter: filter.clone(),
        limit: 50,
        ..ListQuery::default()
    };
    let page = vault.incidents(&query).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    let ids: Vec<IncidentId> = page.rows.iter().map(|row| row.id).collect();
    assert_eq!(vault.incident_ids(&query).unwrap(), ids);
    // However many there are, they are the same and in the same order.
    for are_many in [false, true] {
        let asked = query.asked(false).unwrap();
        let rows = listing::rows(&vault.connection, &asked, are_many, 0, 50).unwrap();
        let found: Vec<IncidentId> = rows.iter().map(|row| row.incident).collect();
        assert_eq!(found, ids, "looked for as if they were many: {are_many}");
    }
    let mut titles: Vec<String> = page.rows.into_iter().filter_map(|row| row.title).collect();
    titles.sort();
    titles
}

fn dated(title: &str, start: Option<&str>, state: &str) -> Incident {
    let mut made = incident(title, "Zikade");
    if let Some(start) = start {
        made.start = Answer::Known(PartialDate::exact(start.parse().unwrap()));
    }
    made.place.state = Answer::Known(state.parse().unwrap());
    made
}

#[test]
fn each_filter_lists_what_it_asks_for_alone_and_with_others() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut one = dated("one", Some("2025-03-10"), "FRA");
    one.status = IncidentStatus::Active;
    let other = dated("other", Some("2025"), "BRA");
    let undated = dated("undated", None, "BRA");
    for made in [&one, &other, &undated] {
        put(&mut vault, made);
    }
    vault
        .transaction(|tx| {
            tx.put(&Act::new(ActId::random(), one.id, ActType::Arrest))?;
            tx.put(&Act::new(ActId::random(), one.id, ActType::Fine))?;
            tx.put(&Act::new(ActId::random(), other.id, ActType::Fine))?;
            tx.put(&Engagement::new(
                EngagementId::random(),
                other.id,
                Mechanism::Upr,
            ))
        })
        .unwrap();
    let filter = |value: serde_json::Value| serde_json::from_value::<Filter>(value).unwrap();
    for (asked, titles) in [
        (json!({ "states": ["BRA"] }), vec!["other", "undated"]),
        (
            json!({ "states": ["BRA", "FRA"] }),
            vec!["one", "other", "undated"],
        ),
        (json!({ "acts": ["fine"] }), vec!["one", "other"]),
        (
            json!({ "acts": ["arrest", "fine"], "states": ["FRA"] }),
            vec!["one"],
        ),
        (json!({ "acts": ["arrest"], "states": ["BRA"] }), vec![]),
        (json!({ "mechanisms": ["upr"] }), vec!["other"]),
        (json!({ "statuses": ["active"] }), vec!["one"]),
        (
            json!({ "consents": ["nobody"] }),
            vec!["one", "other", "undated"],
        ),
        (json!({ "from": "2025-03-10" }), vec!["one", "other"]),
        (json!({ "from": "2025-03-11" }), vec!["other"]),
        (json!({ "from": "2026" }), vec![]),
        (json!({ "to": "2025-03-09" }), vec!["other"]),
        (json!({ "to": "2025-03" }), vec!["one", "other"]),
        (json!({ "to": "2024" }), vec![]),
        (
            json!({ "from": "2025-03", "to": "2025-03", "acts": ["arrest"] }),
            vec!["one"],
        ),
    ] {
        assert_eq!(
            listed(&vault, None, &filter(asked.clone())),
            titles,
            "{asked}"
        );
        assert_eq!(
            listed(&vault, Some("zikade"), &filter(asked.clone())),
            titles,
            "{asked} and a word"
        );
        assert!(listed(&vault, Some("elsewhere"), &filter(asked)).is_empty());
    }
    for typed in [
        "=act=arrest",
        "act=arrest",
        "arrest",
        "=status",
        "\"=act=fine\"",
    ] {
        assert!(
            listed(&vault, Some(typed), &Filter::default()).is_empty(),
            "{typed}: nobody wrote it"
        );
    }
}

#[test]
fn a_filter_follows_what_changes_and_what_is_being_typed() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut one = dated("one", None, "FRA");
    put(&mut vault, &one);
    let active = Filter {
        statuses: vec![IncidentStatus::Active],
        ..Filter::default()
    };
    assert!(listed(&vault, None, &active).is_empty());
    one.status = IncidentStatus::Active;
    put(&mut vault, &one);
    assert_eq!(listed(&vault, None, &active), ["one"]);
    let words = serde_json::to_value(Answer::Known(Text::new("en", "Libelle"))).unwrap();
    let record = cairn_model::Record::record_id(&one);
    vault.put_draft(record, "/narrative", &words).unwrap();
    assert_eq!(listed(&vault, Some("libelle"), &active), ["one"]);
    let closed = Filter {
        statuses: vec![IncidentStatus::Closed],
        ..Filter::default()
    };
    assert!(listed(&vault, Some("libelle"), &closed).is_empty());
    vault
        .transaction(|tx| tx.remove::<Incident>(one.id.0, "mistake"))
        .unwrap();
    assert!(listed(&vault, None, &active).is_empty());
}

#[test]
fn a_row_says_what_its_people_agreed_to_as_soon_as_they_have() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let one = dated("one", None, "FRA");
    put(&mut vault, &one);
    let persons = [PersonId::random(), PersonId::random()];
    vault
        .transaction(|tx| {
            for person in persons {
                tx.put(&Person::new(person))?;
                let id = ParticipationId::random();
                tx.put(&Participation::new(id, one.id, person, Role::Victim))?;
            }
            Ok(())
        })
        .unwrap();
    let receiver = ReceiverId::random();
    let mut consents = persons
        .map(|person| Consent::new(ConsentId::random(), person, receiver, ConsentValue::Granted));
    let state = |vault: &Vault| {
        let query = ListQuery {
            limit: 1,
            ..ListQuery::default()
        };
        let row = vault.incidents(&query).unwrap().rows.remove(0);
        let consent = row.consent.unwrap();
        let filter = Filter {
            consents: vec![consent],
            ..Filter::default()
        };
        assert_eq!(listed(vault, None, &filter), ["one"]);
        consent
    };
    assert_eq!(state(&vault), ConsentState::NotAsked);
    vault.transaction(|tx| tx.put(&consents[0])).unwrap();
    assert_eq!(state(&vault), ConsentState::Partly);
    vault.transaction(|tx| tx.put(&consents[1])).unwrap();
    assert_eq!(state(&vault), ConsentState::Given);
    assert_eq!(
        vault.consents_of(persons[1]).unwrap(),
        [consents[1].clone()]
    );
    consents[1].value = ConsentValue::Withdrawn;
    vault.transaction(|tx| tx.put(&consents[1])).unwrap();
    assert_eq!(state(&vault), ConsentState::Partly);
    let gone = consents[0].id.0;
    vault
        .transaction(|tx| tx.remove::<Consent>(gone, "mistake"))
        .unwrap();
    assert_eq!(state(&vault), ConsentState::Partly);
    drop(vault);
    assert_eq!(state(&copy.open_clean()), ConsentState::Partly);
}
