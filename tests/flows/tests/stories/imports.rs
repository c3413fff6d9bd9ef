//! All of a file comes in, or none of it.

use cairn_flows::Story;
use serde_json::Value;

fn count(story: &Story) -> usize {
    let all = story.on_vault("incident list --json").ends(0);
    let all: Value = serde_json::from_str(&all.stdout).unwrap();
    all.as_array().unwrap().len()
}

#[test]
fn a_bad_row_is_named_by_line_and_column_and_nothing_comes_in() {
    let (story, _) = Story::with_vault();
    let bad = "title,start,victim_name\nFirst,2025-03,Invented One\nSecond,2025-13,Invented Two\n";
    let file = story.write("bad.csv", bad);
    let ran = story.on_vault("incident import").arg(file).ends(1);
    ran.says("Line \u{2068}3\u{2069}, column \u{2068}2\u{2069}, \u{2068}start\u{2069}: \u{2068}not a date");
    assert!(ran.stdout.is_empty());
    assert!(
        !ran.stderr.contains("Invented"),
        "what the row says is not said"
    );
    assert_eq!(count(&story), 0);

    let file = story.write("good.csv", bad.replace("2025-13", "2025-12"));
    assert_eq!(
        story
            .on_vault("incident import")
            .arg(file)
            .ends(0)
            .lines()
            .len(),
        2
    );
    assert_eq!(count(&story), 2);
}

#[test]
fn what_one_vault_shows_another_takes_in() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let row = format!(
        "language,title,narrative,start,state,victim_name,act_type,perpetrator_name,perpetrator_type,\
         engagement_mechanism,consent_receiver,consent_value,end\n\
         zh,标题,发生了什么,2025-03-03T14:05,CHE,虚构的人,arrest,Invented Officer,police,upr,{recipient},granted,?unknown\n"
    );
    let file = story.write("one.csv", row);
    let id = story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned();
    let shown = story.on_vault("incident show --json").arg(&id).ends(0);
    let mut line: Value = serde_json::from_str(&shown.stdout).unwrap();
    line.as_object_mut().unwrap().remove("evidence");

    let (second, _) = Story::with_vault();
    let file = second.write("again.jsonl", line.to_string());
    let again = second.on_vault("incident import").arg(&file).ends(0);
    assert_eq!(again.line(), id, "ids that are given are kept");
    let shown = second.on_vault("incident show --json").arg(&id).ends(0);
    let mut same: Value = serde_json::from_str(&shown.stdout).unwrap();
    same.as_object_mut().unwrap().remove("evidence");
    assert_eq!(same, line);

    let twice = second.on_vault("incident import").arg(&file).ends(1);
    twice.says("already given");
}

#[test]
fn a_dry_run_lists_every_problem_and_takes_nothing_in() {
    let (story, _) = Story::with_vault();
    let bad = "title,start,risk.likelihood\nA,2025-13,6\n,,\nB,2025,3\n";
    let file = story.write("bad.csv", bad);
    let ran = story
        .on_vault("incident import --dry-run")
        .arg(file)
        .ends(1);
    ran.says("Line \u{2068}2\u{2069}, column \u{2068}2\u{2069}, \u{2068}start\u{2069}: \u{2068}not a date");
    ran.says("column \u{2068}3\u{2069}, \u{2068}risk.likelihood\u{2069}: \u{2068}not a number from 1 to 5");
    ran.says("Line \u{2068}4\u{2069}, \u{2068}victim_name\u{2069}: \u{2068}needed");
    ran.says("The file has \u{2068}3\u{2069} problems");
    let good = "title,start,victim_name,risk.likelihood\nA,2025-12,Invented One,5\n";
    let file = story.write("good.csv", good);
    let ran = story
        .on_vault("incident import --dry-run")
        .arg(&file)
        .ends(0);
    assert!(ran.stdout.is_empty());
    assert_eq!(count(&story), 0);
    let _ = story.on_vault("incident import").arg(file).ends(0);
    assert_eq!(count(&story), 1, "the control");
}

/// A line with something of every kind that a line can hold.
fn whole(recipient: &str) -> Value {
    let text = |words: &str| serde_json::json!({ "known": { "language": "en", "text": words } });
    serde_json::json!({
        "incident": { "id": "i", "title": text("Whole"), "place": { "public_precision_m": { "known": 1000 } } },
        "persons": [
            { "id": "a", "names": { "full": text("Invented One") }, "relationships": [{ "person": { "known": "b" } }] },
            { "id": "b", "names": { "full": text("Invented Two") } },
        ],
        "participations": [{ "person": "a", "role": "victim" }],
        "acts": [{ "id": "x", "act_type": "detention", "victim": { "known": "a" },
            "detention": { "places": [{ "place": text("Invented prison") }] } }],
        "involvements": [{ "act": { "known": "x" }, "actor_type": { "known": "police" } }],
        "engagements": [{ "id": "e", "persons": ["a"], "mechanism": "upr" }],
        "nexuses": [{ "act": { "known": "x" }, "engagement": { "known": "e" }, "indicators": ["timing"] }],
        "statements": [{ "source": { "known": "b" }, "about": ["x"], "account": text("What was told") }],
        "domestic_steps": [{ "step_type": "court", "persons": ["a"] }],
        "interventions": [{ "id": "l", "intervention_type": "sp_urgent_appeal", "on_behalf_of": ["a"] }],
        "state_replies": [{ "intervention": { "known": "l" }, "summary": text("Denied") }],
        "follow_ups": [{ "kind": "release", "persons": ["a"] }],
        "risks": [{ "person": "a", "likelihood": { "known": 5 }, "residual": { "known": "extreme" },
            "receiver": { "known": recipient } }],
        "consents": [{ "person": "a", "receiver": recipient, "value": "granted" }],
        "informed_consents": [{ "person": "a", "represented_by": { "known": "b" } }],
        "cases": [{ "reference": "r-1", "incidents": ["i"], "focal_persons": ["b"] }],
    })
}

#[test]
fn the_whole_model_goes_from_one_vault_into_another() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let file = story.write("whole.jsonl", whole(&recipient).to_string());
    let ran = story.on_vault("incident import").arg(file).ends(0);
    let id = ran.line().to_owned();
    let page = story.on_vault("incident show").arg(&id).ends(0).stdout;
    for words in [
        "Invented prison",
        "What was told",
        "Denied",
        "Invented Two",
        "r-1",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let shown = story
        .on_vault("incident show --json")
        .arg(&id)
        .ends(0)
        .stdout;
    let (second, _) = Story::with_vault();
    let line: Value = serde_json::from_str(&shown).unwrap();
    let file = second.write("again.jsonl", line.to_string());
    assert_eq!(
        second.on_vault("incident import").arg(file).ends(0).line(),
        id
    );
    let again = second
        .on_vault("incident show --json")
        .arg(&id)
        .ends(0)
        .stdout;
    assert_eq!(serde_json::from_str::<Value>(&again).unwrap(), line);
}

#[test]
fn an_extreme_risk_stops_the_bundle_until_the_person_decided() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let mut line = whole(&recipient);
    let file = story.write("extreme.jsonl", line.to_string());
    let ran = story.on_vault("incident import").arg(file).ends(0);
    let seal = |id: &str, name: &str| {
        let seal = story.on_vault("bundle seal").arg("--incident").arg(id);
        let seal = seal
            .arg("--names")
            .arg("replace")
            .arg("--to")
            .arg(&recipient);
        seal.arg("-o").arg(story.path(name))
    };
    let refused = seal(ran.line(), "a.age").ends(1);
    refused.says("risk let nothing leave");
    assert!(!story.path("a.age").exists());
    line["risks"][0]["decision"] = serde_json::json!({ "known": "proceed" });
    line["risks"][0]["own_informed_decision"] = serde_json::json!({ "known": true });
    let file = story.write("decided.jsonl", line.to_string());
    let ran = story.on_vault("incident import").arg(file).ends(0);
    let _ = seal(ran.line(), "b.age").ends(0);
}

#[test]
fn a_table_of_others_comes_in_by_a_mapping() {
    let (story, _) = Story::with_vault();
    let table = "id,title,title__es,Country,file\n,Arrest,Detención,México,photo.jpg\n";
    let file = story.write("uwazi.csv", table);
    let suggested = story.cairn("incident mapping").arg(&file).ends(0).stdout;
    let mut mapping: Value = serde_json::from_str(&suggested).unwrap();
    assert_eq!(mapping["columns"][3]["to"], "incident.place.state");
    let save = |name: &str, mapping: &Value| story.write(name, mapping.to_string());
    let import = |mapping| {
        let import = story.on_vault("incident import").arg(&file);
        import.arg("--mapping").arg(mapping)
    };
    let ran = import(save("first.json", &mapping)).ends(1);
    ran.says("column \u{2068}4\u{2069}, \u{2068}incident.place.state\u{2069}: \u{2068}not the code of a State");
    mapping["columns"][3]["values"] = serde_json::json!({ "México": "MEX" });
    let _ = import(save("second.json", &mapping)).ends(0);
    assert_eq!(count(&story), 1);
    mapping["columns"][3]["to"] = serde_json::json!("incident.colour");
    import(save("third.json", &mapping))
        .ends(1)
        .says("names no column");
    import(save("fourth.json", &serde_json::json!({})))
        .ends(1)
        .says("not a mapping");
}

#[test]
fn files_of_another_kind_are_refused_before_any_secret_is_read() {
    let story = Story::new();
    let cases: [(&str, &[u8], &str); 5] = [
        ("incidents.xlsx", b"PK", "neither .jsonl nor .csv"),
        ("empty.csv", b"title\n", "no incident"),
        (
            "broken.jsonl",
            b"{}\n{\"incident\": \n",
            "not a JSON object",
        ),
        ("latin1.csv", b"title\nca\xf1on\n", "not UTF-8"),
        (
            "typo.jsonl",
            br#"{"acts":[{"act_type":"arrest","victm":1}]}"#,
            "acts[0].victm",
        ),
    ];
    for (name, text, words) in cases {
        let file = story.write(name, text);
        let import = story.cairn("incident import").arg(story.vault()).arg(file);
        import.ends(1).says(words);
    }
}
