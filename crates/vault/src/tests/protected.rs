//! Who stays protected when records are removed.

use std::collections::BTreeMap;

use crate::Vault;
use cairn_model::vocabulary::{ActType, ConsentValue, Role};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Disappearance, IncidentId, InformedConsent,
    InformedConsentId, Involvement, InvolvementId, Participation, ParticipationId, Person,
    PersonId, ReceiverId, Record, RelatedPerson, Risk, RiskId, Statement, StatementId, Text,
};

use crate::tests::shared::{Copy, incident, put};

fn store(vault: &mut Vault, record: &impl Record) {
    vault.transaction(|tx| tx.put(record)).unwrap();
}

fn remove<R: Record>(vault: &mut Vault, record: &R) {
    vault
        .transaction(|tx| tx.remove::<R>(record.uuid(), "test"))
        .unwrap();
}

fn person(vault: &mut Vault, name: &str) -> Person {
    let mut person = Person::new(PersonId::random());
    person.names.full = Answer::Known(Text::new("und", name));
    store(vault, &person);
    person
}

fn accuse(vault: &mut Vault, incident: IncidentId, actor: &Person) -> Involvement {
    let involvement = Involvement {
        actor: Answer::Known(actor.id),
        ..Involvement::new(InvolvementId::random(), incident)
    };
    store(vault, &involvement);
    involvement
}

fn witness(vault: &mut Vault, incident: IncidentId, person: &Person) -> Participation {
    let part = Participation::new(
        ParticipationId::random(),
        incident,
        person.id,
        Role::Witness,
    );
    store(vault, &part);
    part
}

fn hurt(vault: &mut Vault, incident: IncidentId, victim: &Person) {
    let act = Act {
        victim: Answer::Known(victim.id),
        ..Act::new(ActId::random(), incident, ActType::DeathThreat)
    };
    store(vault, &act);
}

fn consent(vault: &mut Vault, person: &Person, value: ConsentValue) {
    let consent = Consent::new(ConsentId::random(), person.id, ReceiverId::random(), value);
    store(vault, &consent);
}

fn names(vault: &Vault) -> Vec<String> {
    let persons = vault.known_persons().unwrap();
    let mut names: Vec<String> = persons
        .iter()
        .flat_map(Person::all_names)
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

#[test]
fn everybody_ever_recorded_is_known_but_those_whom_nothing_links_but_an_allegation() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let (here, there) = (incident("Here", ""), incident("There", ""));
    put(&mut vault, &here);
    put(&mut vault, &there);
    let vault_mut = &mut vault;

    person(vault_mut, "linked to nothing");
    let mut gone = person(vault_mut, "before the correction");
    gone.names.full = Answer::Known(Text::new("und", "removed witness"));
    store(vault_mut, &gone);
    witness(vault_mut, here.id, &gone);
    remove(vault_mut, &gone);
    let gone = person(vault_mut, "removed, linked to nothing");
    remove(vault_mut, &gone);

    let officer = person(vault_mut, "accused");
    accuse(vault_mut, here.id, &officer);
    let officer = person(vault_mut, "accused and removed");
    accuse(vault_mut, here.id, &officer);
    remove(vault_mut, &officer);
    assert_eq!(
        names(vault_mut),
        [
            "linked to nothing",
            "removed witness",
            "removed, linked to nothing"
        ]
    );

    let victim = person(vault_mut, "victim elsewhere");
    accuse(vault_mut, here.id, &victim);
    hurt(vault_mut, there.id, &victim);
    remove(vault_mut, &there);
    let source = person(vault_mut, "witness once");
    accuse(vault_mut, here.id, &source);
    let part = witness(vault_mut, here.id, &source);
    remove(vault_mut, &part);
    let cleared = person(vault_mut, "not accused any more");
    let involvement = accuse(vault_mut, here.id, &cleared);
    remove(vault_mut, &involvement);
    drop(vault);

    assert_eq!(
        names(&copy.open_clean()),
        [
            "linked to nothing",
            "not accused any more",
            "removed witness",
            "removed, linked to nothing",
            "victim elsewhere",
            "witness once"
        ]
    );
}

#[test]
fn whoever_is_accused_and_has_any_other_part_is_known() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let here = incident("Here", "");
    put(&mut vault, &here);
    let vault = &mut vault;
    let mut accused = |name: &str| {
        let person = person(vault, name);
        accuse(vault, here.id, &person);
        person.id
    };
    let (officer, source, relative) = (accused("officer"), accused("source"), accused("relative"));
    let (at_risk, spoke_for) = (accused("at risk"), accused("spoke for somebody"));
    let superior = person(vault, "superior");
    let mut ordered = Involvement::new(InvolvementId::random(), here.id);
    ordered.chain_of_command = vec![superior.id];
    store(vault, &ordered);
    assert_eq!(names(vault), [""; 0], "the control: an allegation alone");

    let mut statement = Statement::new(StatementId::random(), here.id);
    statement.source = Answer::Known(source);
    store(vault, &statement);
    let act = Act {
        disappearance: Some(Disappearance {
            family_contact: Answer::Known(relative),
            ..Disappearance::default()
        }),
        ..Act::new(ActId::random(), here.id, ActType::Disappearance)
    };
    store(vault, &act);
    store(vault, &Risk::new(RiskId::random(), here.id, at_risk));
    let mut conversation = InformedConsent::new(InformedConsentId::random(), superior.id);
    conversation.represented_by = Answer::Known(spoke_for);
    store(vault, &conversation);
    let mut unit = Person::new(PersonId::random());
    unit.relationships = vec![RelatedPerson {
        person: Answer::Known(officer),
        ..RelatedPerson::default()
    }];
    store(vault, &unit);
    let expected = [
        "at risk",
        "relative",
        "source",
        "spoke for somebody",
        "superior",
    ];
    assert_eq!(
        names(vault),
        expected,
        "the officer is only close to somebody"
    );
    remove(vault, &statement);
    assert_eq!(
        names(vault),
        expected,
        "one that was removed counts as well"
    );
}

#[test]
fn of_somebody_who_was_removed_a_refusal_counts_and_a_grant_does_not() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let (stays, goes) = (person(&mut vault, "stays"), person(&mut vault, "goes"));
    for person in [&stays, &goes] {
        consent(&mut vault, person, ConsentValue::Granted);
        consent(&mut vault, person, ConsentValue::Refused);
    }
    assert_eq!(vault.consents_in_force().unwrap().len(), 4, "the control");
    remove(&mut vault, &goes);
    let mut left: BTreeMap<PersonId, Vec<ConsentValue>> = BTreeMap::new();
    for consent in vault.consents_in_force().unwrap() {
        left.entry(consent.person).or_default().push(consent.value);
    }
    assert_eq!(
        left[&stays.id],
        [ConsentValue::Granted, ConsentValue::Refused]
    );
    assert_eq!(left[&goes.id], [ConsentValue::Refused]);
}
