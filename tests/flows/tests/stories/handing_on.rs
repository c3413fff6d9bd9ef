//! What may be handed on to the State and what is for the receiver alone, and what comes back: by the command alone.

use std::fs;
use std::path::Path;

use cairn_flows::{Bag, Story, decrypt};
use serde_json::{Value, json};

/// Agreed to everything.
const OPEN: &str = "Qanturel Invented";
/// Agreed to the receiver, and that the State learns nothing.
const QUIET: &str = "Vexholm Imagined";

fn text(words: &str) -> Value {
    json!({ "known": { "language": "en", "text": words } })
}

fn grants(person: &str, purposes: &[&str]) -> Value {
    let grants: Vec<Value> = purposes
        .iter()
        .map(|purpose| json!({ "purpose": { "known": purpose }, "value": "granted" }))
        .collect();
    json!({ "person": person, "grants": grants })
}

/// A vault with one incident in which both have a part; gives the incident's id.
fn told(story: &Story, recipient: &str) -> String {
    let narrative = format!("{OPEN} and {QUIET} were threatened.");
    let line = json!({
        "incident": { "title": text("Two people"), "narrative": text(&narrative) },
        "persons": [
            { "id": "open", "names": { "full": text(OPEN) } },
            { "id": "quiet", "names": { "full": text(QUIET) } },
        ],
        "participations": [{ "person": "open", "role": "victim" }, { "person": "quiet", "role": "witness" }],
        "statements": [{ "source": { "known": "quiet" }, "account": text("told in confidence") }],
        "consents": [
            { "person": "open", "receiver": recipient, "value": "granted" },
            { "person": "quiet", "receiver": recipient, "value": "granted" },
        ],
        "informed_consents": [grants("open", &["p1", "p3", "p4"]), grants("quiet", &["p3"])],
    });
    let file = story.write("incident.jsonl", line.to_string());
    let import = story.on_vault("incident import").arg(file);
    import.ends(0).line().to_owned()
}

fn holds(folder: &Path, word: &str) -> bool {
    let files = Story::files_below(folder);
    files.iter().any(|(_, bytes)| {
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    })
}

fn unpack(story: &Story, bundle: &Path, identity: &Path, name: &str) -> Bag {
    let zip = decrypt(bundle, identity, &story.path(format!("{name}.zip")));
    Bag::unpack(&zip, &story.path(name))
}

#[test]
fn the_folder_for_handing_on_names_whoever_agreed_to_that_and_nobody_else() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let id = told(&story, &recipient);
    let bundle = story.path("bundle.age");
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let seal = seal.args("--to").arg(&recipient).arg("-o").arg(&bundle);
    let _ = seal.args("--template sp_allegation_letter").ends(0);
    let bag = unpack(&story, &bundle, &identity, "whole").0;
    let part = bag.join("data/transmissible");
    assert!(
        holds(&bag, QUIET) && holds(&bag, "told in confidence"),
        "the control"
    );
    assert!(holds(&part, OPEN) && holds(&part, "[person 1]"));
    assert!(!holds(&part, QUIET) && !holds(&part, "told in confidence"));
}

#[test]
fn sealed_apart_there_are_two_files_and_the_one_for_the_state_has_nothing_of_the_other() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let id = told(&story, &recipient);
    fs::create_dir(story.path("out")).unwrap();
    let first = story.path("out/first.age");
    let seal = story.on_vault("bundle seal --apart --incident").arg(id);
    let sealed = seal.args("--to").arg(&recipient).arg("-o").arg(&first);
    assert_eq!(sealed.ends(0).stdout.lines().count(), 4);
    let names = Story::names_below(&story.path("out"));
    assert_eq!(names.len(), 2, "{names:?}");
    let second = names
        .iter()
        .find(|name| !name.ends_with("first.age"))
        .unwrap();
    let second = story.path("out").join(second);
    let confidential = unpack(&story, &first, &identity, "confidential").0;
    let handed_on = unpack(&story, &second, &identity, "handed-on").0;
    assert!(holds(&confidential, QUIET));
    assert!(holds(&handed_on, OPEN) && !holds(&handed_on, QUIET));
}

#[test]
fn a_receipt_comes_back_that_only_who_opened_the_bundle_can_write() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let id = told(&story, &recipient);
    let bundle = story.path("bundle.age");
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let sealed = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&bundle)
        .ends(0);
    let bundle_id = sealed.stdout.lines().next().unwrap().to_owned();
    let receipt = story
        .cairn("bundle receipt")
        .arg(&bundle)
        .args("-i")
        .arg(&identity)
        .ends(0);
    let (line, signature) = receipt.stdout.split_once('\n').unwrap();
    let said: Value = serde_json::from_str(line).unwrap();
    assert_eq!(said["bundle"], json!(bundle_id));
    assert!(signature.starts_with("-----BEGIN SSH SIGNATURE-----"));
    let (other, _) = story.receiver("other.txt");
    let refused = story
        .cairn("bundle receipt")
        .arg(&bundle)
        .args("-i")
        .arg(&other)
        .ends(1);
    assert!(refused.stdout.is_empty());
}

#[test]
fn a_bundle_says_that_it_takes_an_earlier_one_back() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let id = told(&story, &recipient);
    let (first, second) = (story.path("first.age"), story.path("second.age"));
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let sealed = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&first)
        .ends(0);
    let earlier = sealed.stdout.lines().next().unwrap().to_owned();
    let seal = story.on_vault("bundle seal --withdraws").arg(&earlier);
    let _ = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&second)
        .ends(0);
    let verify = story
        .cairn("bundle verify --json")
        .arg(&second)
        .args("-i")
        .arg(&identity)
        .ends(0);
    let said: Value = serde_json::from_str(&verify.stdout).unwrap();
    assert_eq!(said["relation"], json!("withdraws"));
    assert_eq!(said["previous_bundle"], json!(earlier));
    assert_eq!(said["incidents"], json!(0));
}

#[test]
fn a_hybrid_key_is_drawn_sealed_to_and_opened_with() {
    let (story, _) = Story::with_vault();
    let file = story.path("hybrid.txt");
    let key = story.cairn("key new --pq -o").arg(&file).ends(0);
    let recipient = key.line().to_owned();
    assert!(recipient.starts_with("age1pq1"));
    let id = told(&story, &recipient);
    let bundle = story.path("bundle.age");
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let _ = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&bundle)
        .ends(0);
    let _ = story
        .cairn("bundle verify")
        .arg(&bundle)
        .args("-i")
        .arg(&file)
        .ends(0);
}
