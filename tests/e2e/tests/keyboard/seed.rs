//! What is recorded already before a story begins: by the command, since no key is pressed for it.

use anyhow::Result;
use cairn_e2e::command;
use cairn_e2e::readied::{self, Readied};
use serde_json::{Value, json};

/// The incident in which something happened after a meeting.
pub(crate) const TITLE: &str = "Summons after the side event";
/// Another one.
pub(crate) const OTHER: &str = "Interview at the airport";
/// To whom both happened, as one file names her.
pub(crate) const PERSON: &str = "Amina Invented";
/// As the other file names her, who may be the same.
pub(crate) const ALIKE: &str = "Invented Amina";
/// Somebody who was there.
pub(crate) const WITNESS: &str = "Bjarni Imaginary";

/// A vault with two incidents: one with a meeting and two acts, and one with somebody who may be the same person.
pub(crate) fn two_incidents() -> Result<Readied> {
    let readied = Readied::new()?;
    let lines = [first(), second()].map(|line| line.to_string()).join("\n");
    let file = readied.home.documents().join("seed.jsonl");
    std::fs::write(&file, lines)?;
    let vault = readied::vault(&readied.home);
    command::cairn(
        &readied.secrets.passphrase,
        &[
            "incident".as_ref(),
            "import".as_ref(),
            vault.as_os_str(),
            file.as_os_str(),
            "--passphrase-fd".as_ref(),
            "3".as_ref(),
        ],
    )?;
    std::fs::remove_file(&file)?;
    Ok(readied)
}

fn text(words: &str) -> Value {
    json!({ "known": { "language": "en", "text": words } })
}

fn day(value: &str) -> Value {
    json!({ "known": { "value": value } })
}

fn first() -> Value {
    json!({
        "incident": {
            "title": text(TITLE),
            "narrative": text("She was handed a summons on the morning after the side event."),
            "start": day("2024-03-12"),
            "place": { "state": { "known": "ISL" } },
            "is_reprisal": { "known": "yes" }
        },
        "persons": [
            { "id": "amina", "names": { "full": text(PERSON) } },
            { "id": "bjarni", "names": { "full": text(WITNESS) } }
        ],
        "participations": [
            { "person": "amina", "role": "victim" },
            { "person": "bjarni", "role": "witness" }
        ],
        "acts": [
            { "id": "summons", "victim": { "known": "amina" }, "act_type": "summons_interrogation", "start": day("2024-03-12") },
            { "victim": { "known": "amina" }, "act_type": "travel_ban_or_passport_seizure", "start": day("2024-04-02") }
        ],
        "engagements": [
            { "id": "event", "persons": ["amina"], "mechanism": "hrc_session", "date": day("2024-03-11") }
        ],
        "nexuses": [ { "act": { "known": "summons" }, "engagement": { "known": "event" }, "indicators": ["timing"] } ]
    })
}

fn second() -> Value {
    json!({
        "incident": { "title": text(OTHER), "start": day("2024-05-20") },
        "persons": [ { "id": "amina", "names": { "full": text(ALIKE) } } ],
        "participations": [ { "person": "amina", "role": "victim" } ]
    })
}
