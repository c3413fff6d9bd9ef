//! The ZIP for Uwazi, as other readers find it.

use std::fs;
use std::io::{self, Read, Write};
use std::process::Command;

use cairn_exchange::EvidenceProblem;
use cairn_exchange::uwazi::{UwaziError, UwaziRequest, UwaziWritten, write_zip};
use cairn_model::disclosure::NameFound;
use cairn_model::{
    Answer, EvidenceId, Incident, IncidentFile, IncidentId, Record as _, Text, Translation,
    TranslationStatus,
};
use proptest::prelude::*;
use serde_json::Value;

use super::peer;
use super::sample::Sample;

fn zip(sample: &Sample, default_language: &str) -> Result<(Vec<u8>, UwaziWritten), UwaziError> {
    let request = UwaziRequest {
        disclosure: &sample.disclosure,
        default_language,
    };
    let mut out = Vec::new();
    let written = write_zip(&request, &mut sample.source(), &mut out)?;
    Ok((out, written))
}

/// What Python reads: the rows as objects, and the names and contents of all files.
const READER: &str = "
import csv, io, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
with archive.open('import.csv') as table:
    rows = list(csv.DictReader(io.TextIOWrapper(table, 'utf-8', newline=''), strict=True))
files = {i.filename: archive.read(i).decode() for i in archive.infolist()}
json.dump({'rows': rows, 'files': files}, sys.stdout)
";

fn python(zip: &[u8]) -> Option<Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.zip");
    fs::write(&path, zip).unwrap();
    let read = peer::run(
        Command::new("python3").args(["-c", READER]).arg(&path),
        "apt-get install python3",
    );
    let is_read = read.status.success();
    is_read.then(|| serde_json::from_slice(&read.stdout).unwrap())
}

#[test]
fn python_reads_every_row_and_every_file() {
    if !peer::are_wanted() {
        return;
    }
    let sample = Sample::new();
    let (bytes, written) = zip(&sample, "en").unwrap();
    let all = UwaziWritten {
        rows: 2,
        files: 3,
        translations_left_out: 1,
    };
    assert_eq!(written, all);
    let read = python(&bytes).unwrap();
    let row = &read["rows"][0];
    for (column, cell) in [
        ("id", ""),
        ("title__en", "Arrest at the airport (invented)"),
        ("title__ar", "توقيف في المطار (مختلق)"),
        ("title__es", "Detención en el aeropuerto (inventada)"),
        ("narrative__en", "أُوقفت بعد عودتها.\nثم أُطلق سراحها."),
        ("narrative__es", "'=cmd|' /C calc'!A0"),
        ("locality", "Airport, \"gate\" 3; hall B"),
        ("admin_levels", "Invented / Province|Invented Town"),
        ("place_geolocation", "-6.14|106.82"),
        ("date", "2025-03-03"),
        ("period", "2025-03-03:2025-04-30"),
        ("pretexts", "public_order|counter_terrorism"),
        ("act_types", "arrest|death_threat"),
        ("victims", "Invented Person / One"),
        ("alleged_perpetrators", "'+Invented Officer"),
        ("file", "000002.pdf"),
        ("attachments", "000001.jpg"),
    ] {
        assert_eq!(row[column], cell, "{column}");
    }
    assert!(row.get("title__fr").is_none(), "a machine's translation");
    assert_eq!(
        read["rows"][1]["title__en"], "000002",
        "no title is recorded"
    );
    assert_eq!(
        read["rows"][1]["attachments"], "000003.bin",
        "no page opens by itself"
    );
    let files = read["files"].as_object().unwrap();
    assert_eq!(files.len(), 4);
    for (name, item) in ["000001.jpg", "000002.pdf", "000003.bin"]
        .iter()
        .zip(sample.bytes.values())
    {
        assert_eq!(files[*name].as_str().unwrap().as_bytes(), item);
    }
    let at = bytes.windows(8).position(|w| w == b"invented").unwrap();
    let mut damaged = bytes.clone();
    damaged[at] ^= 1;
    assert!(python(&damaged).is_none(), "the control");
}

#[test]
fn a_text_in_one_language_has_one_column_and_no_language() {
    let mut sample = Sample::new();
    for file in &mut sample.disclosure.files {
        file.incident.narrative = Answer::default();
    }
    let header = |sample: &Sample, language| {
        let (bytes, _) = zip(sample, language).unwrap();
        table(&bytes).remove(0).join(",")
    };
    assert!(header(&sample, "en").contains(",title__en,title__ar,title__es,narrative,locality,"));
    assert!(header(&sample, "es-MX").contains(",title__es,title__ar,title__en,"));
    let title = sample.disclosure.files[0].incident.title.clone();
    let mut title = title.known().unwrap().clone();
    title
        .translations
        .retain(|t| t.status == TranslationStatus::Machine);
    sample.disclosure.files[0].incident.title = Answer::Known(title);
    assert!(header(&sample, "ar").contains("id,title,narrative,"));
}

#[test]
fn the_table_is_what_it_was() {
    let sample = Sample::new();
    let (bytes, _) = zip(&sample, "en").unwrap();
    let start = bytes.windows(3).position(|w| w == b"id,").unwrap();
    let end = bytes
        .windows(4)
        .skip(start)
        .position(|w| w == b"PK\x03\x04")
        .unwrap();
    let table = std::str::from_utf8(&bytes[start..start + end]).unwrap();
    insta::assert_snapshot!("import.csv", table.replace("\r\n", "\n"));
}

#[test]
fn evidence_that_is_not_what_was_taken_in_ends_it_and_leaves_no_zip() {
    let problem = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut sample = Sample::new();
        let (id, bytes) = sample.bytes.iter_mut().nth(1).unwrap();
        change(bytes);
        let id = *id;
        let request = UwaziRequest {
            disclosure: &sample.disclosure,
            default_language: "en",
        };
        let mut out = Vec::new();
        let failed = write_zip(&request, &mut sample.source(), &mut out);
        assert!(python(&out).is_none(), "what was written opens nowhere");
        match failed {
            Err(UwaziError::Evidence { id: of, problem }) => {
                assert_eq!(of, id);
                problem
            }
            other => panic!("{other:?}"),
        }
    };
    let digest = problem(&|bytes| bytes[0] ^= 1);
    assert!(matches!(digest, EvidenceProblem::Digest));
    let shorter = problem(&|bytes| bytes.truncate(3));
    assert!(matches!(shorter, EvidenceProblem::Length));
    let longer = problem(&|bytes| bytes.push(0));
    assert!(matches!(longer, EvidenceProblem::Length));
}

#[test]
fn nothing_is_written_while_something_is_undecided() {
    let mut sample = Sample::new();
    assert!(matches!(zip(&sample, "und"), Err(UwaziError::Language)));
    sample.disclosure.open.push(NameFound {
        record: sample.disclosure.files[0].incident.record_id(),
        field: "/narrative".to_owned(),
        person: cairn_model::PersonId::random(),
        count: 1,
        snippets: Vec::new(),
    });
    let open = zip(&sample, "en");
    assert!(matches!(open, Err(UwaziError::OpenNames { count: 1 })));
    sample.disclosure.open.clear();
    sample.disclosure.files.clear();
    assert!(matches!(zip(&sample, "en"), Err(UwaziError::NoIncident)));
}

/// Takes so many bytes and no more.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_and_bytes_that_cannot_be_read_are_told_apart() {
    let sample = Sample::new();
    let request = UwaziRequest {
        disclosure: &sample.disclosure,
        default_language: "en",
    };
    let full = write_zip(&request, &mut sample.source(), Full(500));
    assert!(matches!(full, Err(UwaziError::Write(_))), "{full:?}");
    let mut none =
        |_: EvidenceId| -> io::Result<Box<dyn Read>> { Err(io::ErrorKind::NotFound.into()) };
    let absent = write_zip(&request, &mut none, Vec::new());
    let problem = match absent {
        Err(UwaziError::Evidence { problem, .. }) => problem,
        other => panic!("{other:?}"),
    };
    assert!(matches!(problem, EvidenceProblem::Read(_)));
}

/// `import.csv`, cut out of the ZIP by its header.
fn table(bytes: &[u8]) -> Vec<Vec<String>> {
    let name_at = bytes.windows(10).position(|w| w == b"import.csv").unwrap();
    let size = u64::from_le_bytes(bytes[name_at + 14..name_at + 22].try_into().unwrap());
    let start = name_at + 10 + 20;
    let table = &bytes[start..start + usize::try_from(size).unwrap()];
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table);
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn any_text() -> impl Strategy<Value = Text> {
    let words = || "[=@ \"\n\r\t;|,a-z\u{0}\u{ff1d}\u{645}+-]{1,12}";
    let language =
        || prop::sample::select(vec!["en", "es", "es-MX", "ar", "zh-Hans", "und", "=x", ""]);
    let status = prop::sample::select(vec![TranslationStatus::Human, TranslationStatus::Machine]);
    let translation =
        (language(), words(), status).prop_map(|(language, text, status)| Translation {
            language: language.to_owned(),
            text,
            translator: None,
            status,
        });
    let translations = prop::collection::vec(translation, 0..4);
    (language(), words(), translations).prop_map(|(language, text, translations)| Text {
        translations,
        ..Text::new(language, text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_is_written_uwazi_gets_a_table_that_it_takes_and_no_spreadsheet_computes(
        texts in prop::collection::vec((any_text(), any_text()), 1..4),
    ) {
        let mut sample = Sample::new();
        sample.disclosure.files = texts
            .iter()
            .map(|(title, place)| {
                let mut incident = Incident::new(IncidentId::random());
                incident.title = Answer::Known(title.clone());
                incident.place.locality = Answer::Known(place.clone());
                incident.place.admin_levels = vec![place.clone()];
                IncidentFile::new(incident)
            })
            .collect();
        let (bytes, written) = zip(&sample, "en").unwrap();
        let rows = table(&bytes);
        let (header, rows) = rows.split_first().unwrap();
        prop_assert_eq!((rows.len(), written.rows), (texts.len(), texts.len()));
        for name in header {
            let is_plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            prop_assert!(is_plain, "{}", name);
            if let Some((property, _)) = name.split_once("__") {
                prop_assert!(!header.iter().any(|other| other == property), "{} mixed", property);
                let default = format!("{property}__en");
                prop_assert!(header.contains(&default), "{} without its default", property);
            }
        }
        let title = header.iter().position(|name| name.starts_with("title")).unwrap();
        for row in rows {
            prop_assert_eq!(row.len(), header.len());
            prop_assert_eq!(row[0].as_str(), "");
            prop_assert!(!row[title].trim().is_empty());
            for cell in row {
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝']), "{:?}", cell);
            }
        }
    }
}
