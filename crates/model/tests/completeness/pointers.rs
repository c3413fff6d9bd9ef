//! Every gap leads somewhere: to a record that is there, and to a field that its kind has.

use cairn_model::shape::{Field, Shape};
use cairn_model::vocabulary::{Template, Vocabulary as _};
use cairn_model::{Answer, EachRecord, Gap, IncidentFile, Record, RecordId};
use proptest::prelude::*;

use crate::rules;
use crate::support::arbitrary::{self, Fill};
use crate::whole::whole;
use crate::world::World;

/// Whether a pointer leads to a field of these.
fn leads(fields: &[Field], pointer: &str) -> bool {
    let Some(path) = pointer.strip_prefix('/') else {
        return pointer.is_empty();
    };
    let (name, rest) = path.find('/').map_or((path, ""), |at| path.split_at(at));
    let field = fields.iter().find(|field| field.name == name);
    field.is_some_and(|field| leads_within(field.shape, rest))
}

fn leads_within(shape: &Shape, rest: &str) -> bool {
    match shape {
        _ if rest.is_empty() => true,
        Shape::Group { fields } => leads(fields, rest),
        Shape::Optional { of } => leads_within(of, rest),
        Shape::List { of } => {
            let path = rest.trim_start_matches('/');
            let (number, below) = path.find('/').map_or((path, ""), |at| path.split_at(at));
            number.parse::<usize>().is_ok() && leads_within(of, below)
        }
        Shape::Answer { .. }
        | Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => false,
    }
}

struct Ids(Vec<RecordId>);

impl EachRecord for Ids {
    fn record<R: Record>(&mut self, record: &R) {
        self.0.push(record.record_id());
    }
}

fn ids(world: &World) -> Vec<RecordId> {
    let mut ids = Ids(Vec::new());
    world.file.each_record(&mut ids);
    world.consents.iter().for_each(|record| ids.record(record));
    world
        .conversations
        .iter()
        .for_each(|record| ids.record(record));
    world.cases.iter().for_each(|record| ids.record(record));
    ids.0
}

fn stray(world: &World) -> Option<Gap> {
    let ids = ids(world);
    world
        .gaps()
        .into_iter()
        .find(|gap| !ids.contains(&gap.record) || !leads(gap.record.kind.fields(), &gap.field))
}

/// Links the parts of a file to persons that it has.
fn linked(mut file: IncidentFile) -> IncidentFile {
    let persons: Vec<_> = file.persons.iter().map(|person| person.id).collect();
    if persons.is_empty() {
        file.participations.clear();
        file.statements.clear();
        file.evidence.clear();
        file.acts.clear();
        file.engagements.clear();
        file.domestic_steps.clear();
        file.interventions.clear();
        file.follow_ups.clear();
        file.risks.clear();
        return file;
    }
    let own = persons.iter().copied().cycle();
    file.participations
        .iter_mut()
        .zip(own.clone())
        .for_each(|(p, id)| p.person = id);
    file.statements
        .iter_mut()
        .zip(own.clone())
        .for_each(|(s, id)| s.source = Answer::Known(id));
    file.risks.iter_mut().zip(own.clone()).for_each(|(r, id)| {
        r.person = id;
        r.affected_others.clear();
    });
    for (act, id) in file.acts.iter_mut().zip(own.clone()) {
        act.victim = Answer::Known(id);
        act.disappearance.iter_mut().for_each(|d| {
            d.family_contact = Answer::Known(id);
            d.others_disappeared.clear();
        });
        act.death.iter_mut().for_each(|d| d.persons_present.clear());
    }
    file.evidence
        .iter_mut()
        .for_each(|e| e.concerns.clone_from(&persons));
    file.engagements
        .iter_mut()
        .for_each(|e| e.persons.clone_from(&persons));
    file.domestic_steps
        .iter_mut()
        .for_each(|s| s.persons.clone_from(&persons));
    file.interventions
        .iter_mut()
        .for_each(|i| i.on_behalf_of.clone_from(&persons));
    file.follow_ups
        .iter_mut()
        .for_each(|f| f.persons.clone_from(&persons));
    file
}

#[test]
fn every_rule_that_is_tripped_leads_to_a_field() {
    for (code, template, change) in rules::all() {
        let mut world = whole(*template);
        change(&mut world);
        assert_eq!(stray(&world), None, "{code:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_gap_of_any_incident_leads_to_a_field(file in arbitrary::file(Fill::Any)) {
        let mut world = whole(Template::General);
        let file = linked(file);
        world.damaged = file.evidence.iter().map(|item| item.id).collect();
        world.file = file;
        let mut seen = 0;
        for template in Template::ALL {
            world.template = *template;
            prop_assert_eq!(stray(&world), None, "{:?}", template);
            seen += world.gaps().len();
        }
        prop_assert!(seen > 0, "an arbitrary incident lacks something");
    }
}

#[test]
fn the_judge_of_pointers_knows_a_wrong_one() {
    let fields = cairn_model::RecordKind::Act.fields();
    assert!(leads(fields, "/detention/places/0/place") && leads(fields, ""));
    for wrong in [
        "/nowhere",
        "/detention/nowhere",
        "/victim/known",
        "detention",
    ] {
        assert!(!leads(fields, wrong), "{wrong}");
    }
}
