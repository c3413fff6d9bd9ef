//! Consent decides: whoever has not agreed is in no byte of what leaves.

use std::fs;
use std::path::Path;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_flows::{Bag, Story, decrypt};
use cairn_model::Person;
use cairn_vault::{Secret, Vault};
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// Agreed for the receiver.
const GRANTED: &str = "Qanturel Invented";
/// Did not.
const REFUSED: &str = "Vexholm Imagined";
/// The occupation of the one who did not: nothing else says it.
const OCCUPATION: &str = "lighthouse-keeper-of-nowhere";

fn text(words: &str) -> Value {
    json!({ "known": { "language": "en", "text": words } })
}

fn incident(recipient: &str, narrative: &str) -> String {
    json!({
        "incident": { "title": text("Two people"), "narrative": text(narrative) },
        "persons": [
            { "id": "yes", "names": { "full": text(GRANTED) } },
            { "id": "no", "names": { "full": text(REFUSED) }, "occupation": text(OCCUPATION) },
        ],
        "participations": [{ "person": "yes", "role": "victim" }, { "person": "no", "role": "witness" }],
        "acts": [
            { "victim": { "known": "yes" }, "act_type": "arrest" },
            { "victim": { "known": "no" }, "act_type": "death_threat" },
        ],
        "consents": [
            { "person": "yes", "receiver": recipient, "value": "granted" },
            { "person": "no", "receiver": recipient, "value": "refused" },
        ],
    })
    .to_string()
}

fn import(story: &Story, line: &str) -> String {
    let file = story.write("incident.jsonl", line);
    story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned()
}

/// Whether a word stands anywhere in these files, in UTF-8 or UTF-16.
fn holds(folder: &Path, word: &str) -> bool {
    let wide: Vec<u16> = word.encode_utf16().collect();
    let needles = [
        word.as_bytes().to_vec(),
        wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ];
    Story::files_below(folder).iter().any(|(_, bytes)| {
        needles
            .iter()
            .any(|needle| bytes.windows(needle.len()).any(|at| at == needle))
    })
}

fn unpack(story: &Story, bundle: &Path, identity: &Path, name: &str) -> Bag {
    let zip = decrypt(bundle, identity, &story.path(format!("{name}.zip")));
    Bag::unpack(&zip, &story.path(name))
}

#[test]
fn whoever_has_not_agreed_is_in_no_file_and_whoever_has_is() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let id = import(&story, &incident(&recipient, "Two people were threatened."));
    let bundle = story.path("bundle.age");
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let sealed = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&bundle)
        .ends(0);
    sealed.says("Left out");
    let bag = unpack(&story, &bundle, &identity, "unpacked");
    assert!(!holds(&bag.0, REFUSED));
    assert!(!holds(&bag.0, OCCUPATION));
    assert!(
        !holds(&bag.0, "death_threat"),
        "the act against the one who did not agree"
    );
    assert!(holds(&bag.0, GRANTED), "the search would have found a name");
    assert!(holds(&bag.0, "arrest"));
}

#[test]
fn a_text_that_names_them_stops_the_seal_until_somebody_decides() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let narrative = format!("{REFUSED} saw how {GRANTED} was taken away.");
    let id = import(&story, &incident(&recipient, &narrative));
    let bundle = story.path("bundle.age");
    let seal = |names: &str| {
        let seal = story.on_vault("bundle seal --incident").arg(&id);
        seal.args("--to")
            .arg(&recipient)
            .arg("-o")
            .arg(&bundle)
            .args(names)
    };
    let stopped = seal("").ends(1);
    stopped.says("/narrative");
    assert!(
        !stopped.stderr.contains(REFUSED),
        "the name itself is not said"
    );
    assert!(!bundle.exists());

    let _ = seal("--names replace").ends(0);
    let bag = unpack(&story, &bundle, &identity, "replaced");
    assert!(!holds(&bag.0, REFUSED));
    assert!(holds(&bag.0, "was taken away"));

    fs::remove_file(&bundle).unwrap();
    let _ = seal("--names omit").ends(0);
    let bag = unpack(&story, &bundle, &identity, "omitted");
    assert!(!holds(&bag.0, "was taken away"));

    fs::remove_file(&bundle).unwrap();
    let _ = seal("--names keep").ends(0);
    let bag = unpack(&story, &bundle, &identity, "kept");
    assert!(
        holds(&bag.0, REFUSED),
        "the user said that it is somebody else's name"
    );
}

/// Removes everybody of this name from view, as the window does.
fn remove(story: &Story, name: &str) {
    let passphrase = Passphrase::new(Zeroizing::new(story.passphrase().to_owned()));
    let mut vault = Vault::open(&story.vault(), Secret::Passphrase(&passphrase)).unwrap();
    let persons = vault.records::<Person>().unwrap();
    let named = persons
        .into_iter()
        .map(|stored| stored.value)
        .filter(|person| person.all_names().any(|found| found == name));
    for person in named {
        vault
            .transaction(|tx| tx.remove::<Person>(person.id.0, "withdrew"))
            .unwrap();
    }
}

#[test]
fn a_text_that_names_somebody_who_was_removed_stops_the_seal() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let narrative = format!("They took {GRANTED} away.");
    let naming = import(&story, &incident(&recipient, &narrative));
    let other = json!({ "incident": { "narrative": text("They took somebody away.") } });
    let silent = import(&story, &other.to_string());
    let bundle = story.path("bundle.age");
    let seal = |incident: &str, code: i32| {
        let seal = story.on_vault("bundle seal --incident").arg(incident);
        let seal = seal.args("--to").arg(&recipient).arg("-o").arg(&bundle);
        seal.ends(code)
    };
    let _ = seal(&naming, 0);
    fs::remove_file(&bundle).unwrap();

    remove(&story, GRANTED);
    seal(&naming, 1).says("/narrative");
    assert!(!bundle.exists());
    let _ = seal(&silent, 0);
    let bag = unpack(&story, &bundle, &identity, "unpacked");
    assert!(holds(&bag.0, "They took somebody away."));
    assert!(!holds(&bag.0, GRANTED));
}

#[test]
fn a_receiver_whom_the_vault_does_not_know_gets_nobody() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let (identity, stranger) = story.receiver("stranger.txt");
    let id = import(&story, &incident(&recipient, "Two people were threatened."));
    let bundle = story.path("bundle.age");
    let seal = story.on_vault("bundle seal --incident").arg(id);
    let sealed = seal
        .args("--to")
        .arg(&stranger)
        .arg("-o")
        .arg(&bundle)
        .ends(0);
    sealed.says("Receiver");
    let bag = unpack(&story, &bundle, &identity, "unpacked");
    assert!(!holds(&bag.0, REFUSED) && !holds(&bag.0, GRANTED));
    assert!(holds(&bag.0, "Two people were threatened."));
}
