//! `cairn evidence facts`

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::facts::{Directory, Field, Fields, Value};
use cairn_model::EvidenceId;
use cairn_vault::Vault;

use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::view::EvidenceFacts;

/// Lets a decoder read the fields; says in words what people ask first, and writes every field as a line.
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
    if let Some(taken) = &facts.taken {
        let offset = taken.offset.as_deref().unwrap_or("none");
        let values = [
            ("date", taken.date.as_str().into()),
            ("time", taken.time.as_str().into()),
            ("offset", offset.into()),
        ];
        output.message("cli-facts-taken", &values);
    }
    if let Some(at) = facts.position {
        let degrees = |degrees: f64| format!("{degrees:.5}");
        let values = [
            ("latitude", degrees(at.latitude).into()),
            ("longitude", degrees(at.longitude).into()),
        ];
        output.message("cli-facts-position", &values);
    }
    for (id, name, text) in [
        ("cli-facts-device", "device", &facts.device),
        ("cli-facts-serial", "serial", &facts.serial),
    ] {
        if let Some(text) = text {
            output.message(id, &[(name, plain(text, false).into())]);
        }
    }
    if facts.is_partial {
        output.message("cli-facts-partial", &[]);
    } else if facts.fields.is_empty() {
        output.message("cli-facts-none", &[]);
    }
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
