#![allow(clippy::unwrap_used, reason = "tests")]

use cairn_crypto::safe::bundle_seal::Identity;
use cairn_model::vocabulary::Fault;
use serde_json::{Value, json};

use super::target::{Target, every_short};
use super::{Mapping, columns, own_lines, preview, suggest};
use crate::line::Line;
use crate::problem::Problem;
use crate::{Format, Options, Reading, cells, read};

/// A problem as a test tells it: line, column, field, fault.
type Told = (u64, Option<u64>, String, Fault);

fn lines(text: &str) -> Result<Vec<Line>, Vec<Told>> {
    let mut problems: Vec<Problem> = Vec::new();
    let lines = own_lines(text, &mut problems);
    if problems.is_empty() {
        return Ok(lines);
    }
    let told = problems.into_iter();
    Err(told.map(|p| (p.line, p.column, p.field, p.fault)).collect())
}

fn row(text: &str) -> Value {
    Value::Object(lines(text).unwrap().remove(0).members)
}

#[test]
fn a_row_becomes_one_incident_with_its_parts() {
    let key = Identity::generate().to_recipient();
    let text = format!(
        "title,language,state,victim_name,act_type,engagement_mechanism,consent_receiver,consent_value\n\
         First,en,CHN,\"Invented, Person\",arrest,upr,{},granted\n",
        key.canonical().to_ascii_uppercase()
    );
    let line = lines(&text).unwrap().remove(0);
    assert_eq!(line.number, 2);
    let line = line.members;
    assert_eq!(
        line["incident"]["place"]["state"],
        json!({ "known": "CHN" })
    );
    assert_eq!(
        line["persons"][0]["names"]["full"]["known"]["text"],
        "Invented, Person"
    );
    assert_eq!(line["acts"][0]["victim"], json!({ "known": "victim" }));
    assert_eq!(line["engagements"][0]["persons"], json!(["victim"]));
    assert_eq!(
        line["consents"][0]["receiver"],
        key.canonical(),
        "canonical"
    );
}

#[test]
fn an_empty_cell_is_not_asked_and_a_marked_one_says_why() {
    let line = row("title,narrative,end\nFirst,,?unknown\n");
    assert!(line["incident"].get("narrative").is_none());
    assert_eq!(line["incident"]["end"], json!({ "missing": "unknown" }));
}

#[test]
fn every_bad_cell_is_named_by_line_and_column() {
    let text = "title,start,state\n\"two\nlines\",2025-02-30,China\n\"a,b\",2025,CHE\nx,yesterday,CHE\ny,2025,CHE,more\n";
    assert_eq!(
        lines(text).err().unwrap(),
        [
            (2, Some(2), "start".to_owned(), Fault::Date),
            (2, Some(3), "state".to_owned(), Fault::Country),
            (5, Some(2), "start".to_owned(), Fault::Date),
            (6, None, String::new(), Fault::Cells),
        ]
    );
    for (column, cell, fault) in [
        ("ongoing", "maybe", Fault::Flag),
        ("is_reprisal", "perhaps", Fault::Code),
        ("act_type", "?unknown", Fault::Code),
        ("language", "not a language", Fault::Language),
        ("consent_receiver", "age1typo", Fault::Receiver),
        ("risk.likelihood", "6", Fault::OneToFive),
        ("victim.age", "-1", Fault::Number),
        (
            "incident.place.coordinates",
            "north|east",
            Fault::Coordinate,
        ),
        ("incident.start", "2025-03/2025-02", Fault::Range),
    ] {
        let found = lines(&format!("{column}\n{cell}\n")).err().unwrap();
        let first = (2, Some(1), column.to_owned(), fault);
        let short = super::target::short(column).to_owned();
        assert_eq!(found[0], (first.0, first.1, short, first.3), "{column}");
    }
}

#[test]
fn what_a_record_cannot_do_without_is_named() {
    for (text, column) in [
        ("act_start\n2025\n", "act_type"),
        ("engagement_subject\nx\n", "engagement_mechanism"),
        ("victim_occupation\nx\n", "victim_name"),
        ("victim_name,consent_value\nx,granted\n", "consent_receiver"),
        ("risk.likelihood\n3\n", "victim_name"),
        ("case.title\nx\n", "case.reference"),
        ("follow_up.date\n2025\n", "follow_up.kind"),
    ] {
        let found = lines(text).err().unwrap();
        assert_eq!(
            found,
            [(2, None, column.to_owned(), Fault::Required)],
            "{text}"
        );
    }
}

#[test]
fn unknown_and_doubled_columns_are_refused() {
    for (text, column) in [
        ("title,colour\n", 2),
        ("title,title\n", 2),
        ("title,incident.title\n", 2),
        ("title;state\n", 1),
        ("act.victim\n", 1),
        ("incident.id\n", 1),
        ("start__es\n", 1),
    ] {
        let found = lines(text).err().unwrap();
        assert_eq!(
            found,
            [(1, Some(column), String::new(), Fault::Column)],
            "{text}"
        );
    }
}

#[test]
fn languages_stand_side_by_side_and_several_values_in_one_cell() {
    let line = row(
        "title__ar,title,language,incident.pretexts,act.act_type,act.detention.places.place,act.methods\n\
         عنوان,Title,en,public_order| morality,detention,Invented prison,beating\n",
    );
    let title = &line["incident"]["title"]["known"];
    assert_eq!(
        (title["language"].as_str(), title["text"].as_str()),
        (Some("en"), Some("Title"))
    );
    assert_eq!(title["translations"][0]["language"], "ar");
    assert_eq!(
        line["incident"]["pretexts"],
        json!(["public_order", "morality"])
    );
    let place = &line["acts"][0]["detention"]["places"][0]["place"];
    assert_eq!(place["known"]["text"], "Invented prison");
}

#[test]
fn rows_with_one_reference_are_one_case() {
    let text = "title,case.reference,case.title\nA,r-1,One\nB,r-1,\nC,r-2,Two\n";
    let lines = lines(text).unwrap();
    let case = &lines[0].members["cases"][0];
    let ids = |n: usize| lines[n].members["incident"]["id"].clone();
    assert_eq!(case["incidents"], json!([ids(0), ids(1)]));
    assert!(!lines[1].members.contains_key("cases"));
    assert_eq!(lines[2].members["cases"][0]["incidents"], json!([ids(2)]));
    let contradicting = text.replace("r-1,\n", "r-1,Other\n");
    let found = own_lines(&contradicting, &mut Vec::new());
    assert_eq!(found.len(), 3);
    let found = self::lines(&contradicting).err().unwrap();
    assert_eq!(found[0].3, Fault::Taken);
}

#[test]
fn every_column_that_there_is_can_be_named_and_is_read() {
    let all = columns();
    assert!(all.len() > 350, "only {}", all.len());
    for column in &all {
        let target = Target::by_name(&column.name).unwrap();
        assert_eq!(target.name(), column.name);
    }
    for name in every_short() {
        let long = Target::by_name(name).unwrap().name();
        assert!(all.iter().any(|column| column.name == long), "{name}");
    }
}

const UWAZI: &str = "id,title,title__es,Country,Date,Geolocation,Type of act,Victim,Pretexts,file,Notes\n\
    ,Arrest,Detención,México,2025-03-01:2025-03-09,19.43|-99.13,Detención arbitraria,Persona inventada,Orden público|Moral,photo.jpg,'=1+1\n\
    ,Raid,,México,,,Allanamiento,,,,\n";

fn uwazi() -> Mapping {
    let mut mapping = suggest(UWAZI);
    mapping.language = "en".to_owned();
    let mut of = |name: &str, to: Option<&str>, values: &[(&str, &str)]| {
        let mut columns = mapping.columns.iter_mut();
        let column = columns.find(|column| column.column == name).unwrap();
        column.to = to.map(str::to_owned).or(column.to.take());
        let owned = values
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        column.values = owned.collect();
    };
    of("Country", None, &[("México", "MEX")]);
    of(
        "Type of act",
        None,
        &[
            ("Detención arbitraria", "detention"),
            ("Allanamiento", "raid_search_home"),
        ],
    );
    of(
        "Pretexts",
        Some("incident.pretexts"),
        &[("Orden público", "public_order"), ("Moral", "morality")],
    );
    of("Notes", Some("incident.narrative"), &[]);
    mapping
}

#[test]
fn a_mapping_is_guessed_from_the_header_and_keeps_nothing_of_uwazis_own() {
    let mapping = suggest(UWAZI);
    let to = |name: &str| {
        let column = mapping.columns.iter().find(|column| column.column == name);
        column.unwrap().to.clone()
    };
    assert_eq!(to("title").as_deref(), Some("incident.title"));
    assert_eq!(to("title__es").as_deref(), Some("incident.title"));
    assert_eq!(
        to("Geolocation").as_deref(),
        Some("incident.place.coordinates")
    );
    assert_eq!(to("Type of act").as_deref(), Some("act.act_type"));
    for reserved in ["id", "file", "Notes"] {
        assert_eq!(to(reserved), None, "{reserved}");
    }
    assert_eq!(suggest("Titre;Date;Pays\n").delimiter, ";");
    assert_eq!(mapping.check(), Ok(()));
    let saved = serde_json::to_vec(&mapping).unwrap();
    assert_eq!(Mapping::parse(&saved), Ok(mapping));
}

#[test]
fn a_table_of_uwazi_is_read_by_its_mapping() {
    let format = Format::Mapped(Box::new(uwazi()));
    let Reading { batch, problems } = read(UWAZI.as_bytes(), &format, Options::default());
    assert_eq!(problems, []);
    let incidents: Vec<_> = batch.records(cairn_model::RecordKind::Incident).collect();
    assert_eq!(incidents.len(), 2);
    let first = incidents[0];
    assert_eq!(first["title"]["known"]["text"], "Arrest");
    assert_eq!(
        first["title"]["known"]["translations"][0]["text"],
        "Detención"
    );
    assert_eq!(first["start"]["known"]["end"], "2025-03-09");
    assert_eq!(first["place"]["latitude"]["known"], "19.43");
    assert_eq!(first["place"]["state"]["known"], "MEX");
    assert_eq!(first["pretexts"], json!(["public_order", "morality"]));
    assert_eq!(
        first["narrative"]["known"]["text"], "=1+1",
        "no longer neutralised"
    );
}

#[test]
fn what_a_mapping_does_not_say_is_a_problem_and_not_left_out_in_silence() {
    let mut mapping = uwazi();
    mapping.columns.retain(|column| column.column != "Notes");
    mapping.columns[3].values.clear();
    let format = Format::Mapped(Box::new(mapping));
    let found = read(UWAZI.as_bytes(), &format, Options::default()).problems;
    let told: Vec<_> = found.iter().map(|p| (p.line, p.column, p.fault)).collect();
    assert_eq!(
        told,
        [
            (1, Some(11), Fault::Column),
            (2, Some(4), Fault::Country),
            (3, Some(4), Fault::Country),
        ]
    );
}

#[test]
fn a_mapping_that_cannot_be_used_says_why() {
    use super::MappingError;
    let broken = |change: fn(&mut Mapping)| {
        let mut mapping = uwazi();
        change(&mut mapping);
        mapping.check().err()
    };
    assert_eq!(broken(|_| ()), None, "the control");
    let target = broken(|m| m.columns[1].to = Some("incident.colour".to_owned()));
    assert_eq!(target, Some(MappingError::Target(2)));
    assert_eq!(
        broken(|m| m.delimiter = String::new()),
        Some(MappingError::Style)
    );
    assert_eq!(
        broken(|m| m.language = "x y".to_owned()),
        Some(MappingError::Style)
    );
    assert_eq!(
        broken(|m| m.format = "cairn-mapping 9".to_owned()),
        Some(MappingError::Form)
    );
}

#[test]
fn a_preview_shows_the_first_rows_and_what_a_column_says() {
    let shown = preview(UWAZI, ",", 1);
    assert_eq!(
        (shown.header.len(), shown.rows.len(), shown.total),
        (11, 1, 2)
    );
    let values = cells(UWAZI, &uwazi(), 8, 10);
    assert_eq!(
        values,
        [("Moral".to_owned(), 1), ("Orden público".to_owned(), 1)]
    );
    assert_eq!(cells(UWAZI, &uwazi(), 3, 10), [("México".to_owned(), 2)]);
}

#[test]
fn the_document_describes_every_short_column_and_its_example_is_read() {
    let document = include_str!("../../../../docs/format/import.md");
    for name in every_short() {
        assert!(
            document.contains(&format!("`{name}`")),
            "{name} is not described"
        );
    }
    for slot in super::slot::SLOTS {
        assert!(
            document.contains(&format!("| `{}.`", slot.name)),
            "{} is not described",
            slot.name
        );
    }
    let example = document.split("```csv\n").nth(1);
    let example = example.and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(lines(example).unwrap().len(), 2);
}
