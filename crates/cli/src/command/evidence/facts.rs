//! `cairn evidence facts`

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::facts::{Clock, Fields, Line, Taken};
use cairn_model::EvidenceId;
use cairn_strings::Value as Said;
use cairn_vault::Vault;

use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::view::EvidenceFacts;

/// Lets a decoder read the facts; says in words what people ask first, and writes every field and property as a line.
pub(super) fn run(
    vault: &Vault,
    evidence: EvidenceId,
    json: bool,
    output: &Output,
) -> Result<(), Failure> {
    let read = read(vault, evidence)?;
    let lines: Vec<String> = read.lines().map(|line| tab_separated(&line)).collect();
    let facts = EvidenceFacts::from(read);
    if json {
        return output.json(&facts);
    }
    for line in lines {
        output.result(line)?;
    }
    say(&facts, output);
    Ok(())
}

fn read(vault: &Vault, evidence: EvidenceId) -> Result<Fields, Failure> {
    let (mut reader, size) = super::opened(vault, evidence)?;
    let read = Decoder::new().and_then(|decoder| decoder.facts(&mut reader, size));
    read.map_err(|error| {
        if let DecodeError::Item(_) = error {
            Failure::EvidenceDiffers {
                id: evidence.to_string(),
            }
        } else {
            Failure::FactsUnread
        }
    })
}

fn say(facts: &EvidenceFacts, output: &Output) {
    say_times(facts, output);
    if let Some(at) = facts.position {
        let degrees = |degrees: f64| format!("{degrees:.5}");
        let values = [
            ("latitude", degrees(at.latitude).into()),
            ("longitude", degrees(at.longitude).into()),
        ];
        output.message("facts-position", &values);
    }
    let programs = facts.software.join("; ");
    let persons = facts.persons.join("; ");
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    for (id, name, text) in [
        ("facts-address", "address", text(&facts.address)),
        ("facts-device", "device", text(&facts.device)),
        ("facts-serial", "serial", text(&facts.serial)),
        ("facts-software", "software", programs),
        ("facts-persons", "persons", persons),
    ] {
        if !text.is_empty() {
            output.message(id, &[(name, plain(&text, false).into())]);
        }
    }
    say_shape(facts, output);
    if !facts.identifying.is_empty() {
        let count = [("count", facts.identifying.len().into())];
        output.message("cli-facts-identifying", &count);
    }
    if facts.is_partial {
        output.message("facts-partial", &[]);
    } else if says_nothing(facts) {
        output.message("facts-none", &[]);
    }
}

fn says_nothing(facts: &EvidenceFacts) -> bool {
    facts.fields.is_empty()
        && facts.properties.is_empty()
        && facts.tracks.is_empty()
        && facts.size.is_none()
        && facts.document.is_none()
        && !facts.has_c2pa_manifest
}

fn say_times(facts: &EvidenceFacts, output: &Output) {
    for (local, utc, time) in [
        ("facts-taken", "facts-taken-utc", &facts.taken),
        ("facts-created", "facts-created", &facts.created),
        ("facts-changed", "facts-changed", &facts.changed),
    ] {
        if let Some(time) = time {
            let id = match time.clock {
                Clock::Local => local,
                Clock::Utc => utc,
            };
            output.message(id, &written_time(time));
        }
    }
}

fn written_time(time: &Taken) -> [(&'static str, Said<'_>); 3] {
    let offset = time.offset.as_deref().unwrap_or("none");
    // `Z` is how some write that there is no distance.
    let offset = if offset == "Z" { "+00:00" } else { offset };
    [
        ("date", time.date.as_str().into()),
        ("time", time.time.as_str().into()),
        ("offset", offset.into()),
    ]
}

/// How large it is, how long it plays, what a document is like, and whether content credentials are there.
fn say_shape(facts: &EvidenceFacts, output: &Output) {
    if let Some(size) = facts.size {
        let values = [
            ("width", size.width.to_string().into()),
            ("height", size.height.to_string().into()),
        ];
        output.message("facts-size", &values);
    }
    if let Some(duration) = facts.duration_ms {
        let values = [("duration", clock(duration).into())];
        output.message("facts-duration", &values);
    }
    if let Some(document) = facts.document {
        if let Some(pages) = document.pages {
            output.message("facts-pages", &[("count", u64::from(pages).into())]);
        }
        if document.is_encrypted {
            output.message("facts-encrypted", &[]);
        }
        if let Some(revisions) = document.revisions.filter(|revisions| *revisions > 1) {
            let earlier = u64::from(revisions - 1);
            output.message("facts-revisions", &[("count", earlier.into())]);
        }
    }
    say_credentials(facts, output);
}

fn say_credentials(facts: &EvidenceFacts, output: &Output) {
    let text = |text: &str| plain(text, false).into();
    match &facts.credentials {
        Some(said) if said.holds => {
            let name = said.signed_by.as_deref().unwrap_or("?");
            output.message("facts-c2pa-holds", &[("name", text(name))]);
        }
        Some(said) => {
            let codes = said.failures.join("; ");
            output.message("facts-c2pa-fails", &[("codes", text(&codes))]);
        }
        None if facts.has_c2pa_manifest => output.message("facts-c2pa", &[]),
        None => {}
    }
    let said = facts.credentials.as_ref();
    if let Some(time) = said.and_then(|said| said.signed_at.as_deref()) {
        output.message("facts-c2pa-time", &[("time", text(time))]);
    }
}

/// Hours, minutes and seconds; tenths where it is short.
fn clock(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if milliseconds < 60_000 {
        let tenths = milliseconds / 100 % 10;
        return format!("0:{seconds:02}.{tenths}");
    }
    if hours == 0 {
        return format!("{minutes}:{seconds:02}");
    }
    format!("{hours}:{minutes:02}:{seconds:02}")
}

/// Standard, name and value.
fn tab_separated(line: &Line) -> String {
    let (name, value) = (plain(&line.name, false), plain(&line.value, false));
    format!("{}\t{name}\t{value}", line.standard)
}
