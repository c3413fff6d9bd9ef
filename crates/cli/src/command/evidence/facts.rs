//! `cairn evidence facts`

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::facts::{Clock, Directory, Field, Fields, Property, Source, Taken, Value};
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
    let facts = EvidenceFacts::from(read(vault, evidence)?);
    if json {
        return output.json(&facts);
    }
    for field in &facts.fields {
        output.result(line(field))?;
    }
    for property in &facts.properties {
        output.result(property_line(property))?;
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
        output.message("cli-facts-position", &values);
    }
    let programs = facts.software.join("; ");
    let persons = facts.persons.join("; ");
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    for (id, name, text) in [
        ("cli-facts-device", "device", text(&facts.device)),
        ("cli-facts-serial", "serial", text(&facts.serial)),
        ("cli-facts-software", "software", programs),
        ("cli-facts-persons", "persons", persons),
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
        output.message("cli-facts-partial", &[]);
    } else if says_nothing(facts) {
        output.message("cli-facts-none", &[]);
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
        ("cli-facts-taken", "cli-facts-taken-utc", &facts.taken),
        ("cli-facts-created", "cli-facts-created", &facts.created),
        ("cli-facts-changed", "cli-facts-changed", &facts.changed),
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
        output.message("cli-facts-size", &values);
    }
    if let Some(duration) = facts.duration_ms {
        let values = [("duration", clock(duration).into())];
        output.message("cli-facts-duration", &values);
    }
    if let Some(document) = facts.document {
        if let Some(pages) = document.pages {
            output.message("cli-facts-pages", &[("count", u64::from(pages).into())]);
        }
        if document.is_encrypted {
            output.message("cli-facts-encrypted", &[]);
        }
        if let Some(revisions) = document.revisions.filter(|revisions| *revisions > 1) {
            let earlier = u64::from(revisions - 1);
            output.message("cli-facts-revisions", &[("count", earlier.into())]);
        }
    }
    if facts.has_c2pa_manifest {
        output.message("cli-facts-c2pa", &[]);
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

/// A property as tab-separated fields: standard, name (with its language), values.
fn property_line(property: &Property) -> String {
    let source = match property.source {
        Source::Xmp => "xmp",
        Source::Iptc => "iptc",
        Source::Jpeg => "jpeg",
        Source::Png => "png",
        Source::Pdf => "pdf",
        Source::Ooxml => "ooxml",
        Source::OpenDocument => "open_document",
        Source::Mp4 => "mp4",
        Source::Matroska => "matroska",
        Source::Id3 => "id3",
        Source::VorbisComment => "vorbis_comment",
        Source::Riff => "riff",
    };
    let language = property.language.as_deref();
    let language = language.map(|language| format!(" [{}]", plain(language, false)));
    let values = plain(&property.values.join("; "), false);
    format!(
        "{source}\t{}{}\t{values}",
        plain(&property.name, false),
        language.unwrap_or_default()
    )
}

/// A field as tab-separated fields: directory, name, value.
fn line(field: &Field) -> String {
    let directory = match field.directory {
        Directory::Image => "image",
        Directory::Gps => "gps",
        Directory::Interoperability => "interoperability",
        Directory::Thumbnail => "thumbnail",
    };
    format!("{directory}\t{}\t{}", field.name, written(&field.value))
}

fn written(value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(" ");
    match value {
        Value::Text(parts) => plain(&parts.join(" "), false),
        Value::Integers(numbers) => joined(numbers.iter().map(ToString::to_string).collect()),
        Value::Reals(numbers) => joined(numbers.iter().map(ToString::to_string).collect()),
        Value::Fractions(fractions) => {
            let written =
                |(numerator, denominator): &(i64, i64)| format!("{numerator}/{denominator}");
            joined(fractions.iter().map(written).collect())
        }
        Value::Bytes { len, start } => format!("{len} bytes: {start}"),
    }
}
