//! Archives in order whose texts are made to do harm: records, tag files, manifests and custody lines.

use cairn_bundle::{CustodyFault, FileFault, OpenError, Refusal};

use crate::forge::{Zip, seal_raw};
use crate::sample::Sample;

/// What becomes of a bundle in which one file has another text.
enum Outcome {
    /// It is refused.
    Refused(Refusal),
    /// It is read, and contradicts itself.
    Contradicts(fn(&cairn_bundle::Verified) -> bool),
}

use Outcome::{Contradicts, Refused};

/// A name, the file, what the file says instead of what it said, and what becomes of it.
type Body = (&'static str, &'static str, fn(&str) -> Vec<u8>, Outcome);

const INFO: &str = "bag-info.txt";
const MANIFEST: &str = "/manifest-sha256.txt";
const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
const RECORDS: &str = "data/records.json";
const CUSTODY: &str = "data/custody.jsonl";

fn with(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from), "the text has {from}");
    text.replacen(from, to, 1).into_bytes()
}

/// The records with one more member.
fn member(text: &str, added: &str) -> Vec<u8> {
    with(text, "{\"format\"", &format!("{{{added},\"format\""))
}

fn differs(verified: &cairn_bundle::Verified) -> bool {
    verified.files.contains(&FileFault::RecordsDiffer)
}

const fn records(name: &'static str, text: fn(&str) -> Vec<u8>) -> Body {
    (name, RECORDS, text, Refused(Refusal::Records))
}

const fn tag(name: &'static str, file: &'static str, text: fn(&str) -> Vec<u8>) -> Body {
    (name, file, text, Refused(Refusal::TagFile))
}

const fn custody(name: &'static str, text: fn(&str) -> Vec<u8>) -> Body {
    (name, CUSTODY, text, Refused(Refusal::Custody))
}

fn bodies_of_records() -> Vec<Body> {
    vec![
        records("no records", |_| Vec::new()),
        records("records that are null", |_| b"null".to_vec()),
        records("lists in lists", |_| b"[".repeat(200_000)),
        records("objects in objects", |_| b"{\"format\":".repeat(50_000)),
        records("a member of lists in lists", |t| {
            member(
                t,
                &format!("\"x\":{}{}", "[".repeat(100_000), "]".repeat(100_000)),
            )
        }),
        records("a million members", |t| {
            let many: Vec<String> = (0..1_000_000).map(|n| format!("\"m{n}\":0")).collect();
            member(t, &many.join(","))
        }),
        records("a member that is unknown", |t| member(t, "\"evil\":1")),
        records("an unknown member deep within", |t| {
            with(t, "\"incident\":{", "\"incident\":{\"evil\":1,")
        }),
        records("a member that is there twice", |t| {
            member(t, "\"format\":\"cairn-records 3\"")
        }),
        records("an id that is there twice", |t| {
            member(t, "\"bundle\":\"01234567-89ab-4def-8123-456789abcdef\"")
        }),
        records("a number without end", |t| {
            with(t, "\"size\":6", "\"size\":1e400")
        }),
        records("a number of 65 bits", |t| {
            with(t, "\"size\":6", "\"size\":18446744073709551616")
        }),
        records("a size below nothing", |t| {
            with(t, "\"size\":6", "\"size\":-6")
        }),
        records("half a byte", |t| with(t, "\"size\":6", "\"size\":6.5")),
        records("a number of 100,000 digits", |t| {
            with(
                t,
                "\"size\":6",
                &format!("\"size\":{}", "9".repeat(100_000)),
            )
        }),
        records("a number as text", |t| {
            with(t, "\"size\":6", "\"size\":\"6\"")
        }),
        records("no number", |t| with(t, "\"size\":6", "\"size\":NaN")),
        records("an object for a list", |t| {
            with(t, "\"incidents\":[", "\"incidents\":{},\"x\":[")
        }),
        records("a year beyond", |t| with(t, "2026-03-04T", "99999-03-04T")),
        records("half a letter", |t| {
            with(t, "Threat after", "Threat \\ud800 after")
        }),
        records("bytes that are no UTF-8", |t| {
            let mut text = t.as_bytes().to_vec();
            let at = t.find("Threat").unwrap();
            text[at] = 0xff;
            text
        }),
        records("a mark of byte order", |t| {
            [b"\xef\xbb\xbf", t.as_bytes()].concat()
        }),
        records("two records in one", |t| format!("{t}{{}}").into()),
        records("a comment", |t| with(t, "{\"format\"", "/* */{\"format\"")),
        records("records cut off", |t| t.as_bytes()[..t.len() - 1].to_vec()),
        (
            "a million persons of whom nothing is said",
            RECORDS,
            |t| {
                let person = "{\"id\":\"01234567-89ab-4def-8123-456789abcdef\"}";
                let many = vec![person; 1_000_000].join(",");
                with(t, "\"persons\":[", &format!("\"persons\":[{many},"))
            },
            Refused(Refusal::TooLarge),
        ),
        (
            "three million letters of an alphabet",
            RECORDS,
            |t| {
                let many = vec!["\"\""; 3_000_000].join(",");
                member(t, &format!("\"x\":[[[{many}]]]"))
            },
            Refused(Refusal::TooLarge),
        ),
        (
            "a path that leads out",
            RECORDS,
            |t| {
                with(
                    t,
                    "data/transmissible/evidence/000001.jpg",
                    "../../../etc/passwd",
                )
            },
            Contradicts(differs),
        ),
        (
            "a path of another file",
            RECORDS,
            |t| {
                with(
                    t,
                    "data/transmissible/evidence/000001.jpg",
                    "data/records.json",
                )
            },
            Contradicts(differs),
        ),
        (
            "a path that is not there",
            RECORDS,
            |t| {
                with(
                    t,
                    "confidential/evidence/000004.txt",
                    "confidential/evidence/000005.txt",
                )
            },
            Contradicts(|v| {
                let path = "data/confidential/evidence/000004.txt".to_owned();
                v.files.contains(&FileFault::Record { path })
            }),
        ),
        (
            "another size",
            RECORDS,
            |t| with(t, "\"size\":6", "\"size\":18446744073709551615"),
            Contradicts(|v| {
                let path = "data/transmissible/evidence/000001.jpg".to_owned();
                v.files.contains(&FileFault::Record { path })
            }),
        ),
        (
            "an organisation where a pseudonym signed",
            RECORDS,
            |t| {
                with(
                    t,
                    "\"incidents\"",
                    "\"sender\":{\"organisation\":\"X\"},\"incidents\"",
                )
            },
            Contradicts(differs),
        ),
    ]
}

fn bodies_of_tag_files() -> Vec<Body> {
    vec![
        tag("line ends of two bytes", INFO, |t| {
            t.replace('\n', "\r\n").into()
        }),
        tag("a mark before the tags", INFO, |t| {
            format!("\u{feff}{t}").into()
        }),
        tag("an empty line", INFO, |t| {
            t.replacen('\n', "\n\n", 1).into()
        }),
        tag("a folded line", INFO, |t| {
            with(t, "Parts: transmissible", "Parts: transmissible\n ")
        }),
        tag("a tag that is there twice", INFO, |t| {
            let line = t.lines().find(|l| l.starts_with("Bundle-Id")).unwrap();
            with(t, line, &format!("{line}\n{line}"))
        }),
        tag("tags in another order", INFO, |t| {
            let mut lines: Vec<&str> = t.lines().collect();
            lines.swap(2, 3);
            (lines.join("\n") + "\n").into()
        }),
        tag("no line end", INFO, |t| t.trim_end().into()),
        tag("a command to the terminal", INFO, |t| {
            with(t, "abacus", "\u{1b}]0;evil\u{7}")
        }),
        tag("a NUL", INFO, |t| with(t, "abacus", "\0")),
        tag("a fraction of a second", INFO, |t| {
            with(t, "05:06:07Z", "05:06:07.5Z")
        }),
        tag("another zone", INFO, |t| {
            with(t, "05:06:07Z", "05:06:07+00:00")
        }),
        tag("an id in capitals", INFO, |t| {
            with(t, "456789abcdef", "456789ABCDEF")
        }),
        tag("a sum that wraps around", INFO, |t| {
            with(t, "Oxum: ", "Oxum: 99999999999999999999")
        }),
        tag("a sum below nothing", INFO, |t| {
            with(t, "Oxum: ", "Oxum: -")
        }),
        tag("a capacity that is none", INFO, |t| {
            with(t, "Signed-As: pseudonym", "Signed-As: God")
        }),
        tag("bytes that are no text", INFO, |_| {
            b"Bundle-Format: \xff".to_vec()
        }),
        tag("a path that leads up", MANIFEST, |t| {
            with(t, "  data/", "  ../data/")
        }),
        tag("an absolute path in a manifest", MANIFEST, |t| {
            with(t, "  data/", "  /data/")
        }),
        tag("a path with an escape", MANIFEST, |t| {
            with(t, "data/records", "data%2Frecords")
        }),
        tag("a digest in capitals", MANIFEST, |t| {
            let (first, rest) = t.split_at(64);
            format!("{}{rest}", first.replace(|c: char| c.is_ascii_digit(), "A")).into()
        }),
        tag("a digest of another length", MANIFEST, |t| {
            format!("00{t}").into()
        }),
        tag("the mark of a binary file", MANIFEST, |t| {
            with(t, "  data/", " *data/")
        }),
        tag("one space", MANIFEST, |t| with(t, "  data/", " data/")),
        tag("line ends of two bytes in a manifest", MANIFEST, |t| {
            t.replace('\n', "\r\n").into()
        }),
        tag("a path that is there twice", MANIFEST, |t| {
            format!("{t}{}\n", t.lines().next().unwrap()).into()
        }),
        tag("a comment in a manifest", MANIFEST, |t| {
            format!("# {t}").into()
        }),
        tag("a manifest that does not end", MANIFEST, |t| {
            t.trim_end().into()
        }),
        tag(
            "a path in the tag manifest that no bundle has",
            TAG_MANIFEST,
            |t| with(t, "README.txt", "fetch.txt"),
        ),
        (
            "a manifest of nothing",
            MANIFEST,
            |_| Vec::new(),
            Contradicts(|v| {
                let path = "data/records.json".to_owned();
                v.files.contains(&FileFault::Unlisted { path })
            }),
        ),
    ]
}

/// The first line, with a member of its own.
fn first_line(text: &str, from: &str, to: &str) -> Vec<u8> {
    let line = text.lines().next().unwrap();
    with(
        text,
        line,
        &String::from_utf8(with(line, from, to)).unwrap(),
    )
}

fn bodies_of_custody() -> Vec<Body> {
    vec![
        custody("an empty line in a chain", |t| format!("\n{t}").into()),
        custody("a line of lists in lists", |t| {
            format!("{}\n{t}", "[".repeat(50_000)).into()
        }),
        custody("a line longer than any", |t| {
            format!("{}\n{t}", " ".repeat(70_000)).into()
        }),
        custody("a line without end", |_| vec![b' '; 1_000_000]),
        custody("a chain that is none", |t| {
            first_line(t, "\"chain\":\"0", "\"chain\":\"x")
        }),
        custody("an unknown member of a line", |t| {
            first_line(t, "{", "{\"evil\":1,")
        }),
        custody("a member of a line that is there twice", |t| {
            first_line(t, "{", "{\"chain\":\"\",")
        }),
        custody("a nonce without an entry", |t| {
            first_line(t, "{", "{\"nonce\":\"00\",")
        }),
        custody("an entry without a nonce", |t| {
            first_line(t, "{", "{\"entry\":\"{}\",")
        }),
        custody("a number of 65 bits in a line", |t| {
            first_line(t, "\\\"seq\\\":1", "\\\"seq\\\":18446744073709551616")
        }),
        custody("an unknown member of a chain line", |t| {
            first_line(t, "\\\"seq\\\"", "\\\"evil\\\":1,\\\"seq\\\"")
        }),
        custody("bytes that are no text in a line", |t| {
            [b"\xff\n", t.as_bytes()].concat()
        }),
        (
            "the last number that there is",
            CUSTODY,
            |t| first_line(t, "\\\"seq\\\":1", "\\\"seq\\\":18446744073709551615"),
            Contradicts(|v| {
                v.custody
                    .faults
                    .iter()
                    .any(|f| f.what == CustodyFault::Sequence)
            }),
        ),
        (
            "a chain of somebody else",
            CUSTODY,
            |t| first_line(t, "\"chain\":\"0", "\"chain\":\"1"),
            Contradicts(|v| v.custody.chains == 2 && !v.custody.faults.is_empty()),
        ),
    ]
}

fn all() -> impl Iterator<Item = Body> {
    let records = bodies_of_records().into_iter();
    records
        .chain(bodies_of_tag_files())
        .chain(bodies_of_custody())
}

/// Every such text by its name and the target of fuzzing that reads it.
pub(crate) fn bodies() -> impl Iterator<Item = (&'static str, &'static str, Vec<u8>)> {
    let mut good = Zip::of(&Sample::new());
    all().map(move |(name, file, change, _)| {
        let target = match file {
            RECORDS | CUSTODY => "records",
            _ => "manifest",
        };
        let text = String::from_utf8(good.entry(file).data.clone()).unwrap();
        (name, target, change(&text))
    })
}

#[test]
fn every_hostile_text_is_refused_or_named_and_nothing_is_written() {
    let mut sample = Sample::new();
    let good = Zip::of(&sample);
    sample.folder = tempfile::tempdir().unwrap();
    for (name, file, change, outcome) in all() {
        let mut zip = good.clone();
        let text = String::from_utf8(zip.entry(file).data.clone()).unwrap();
        let changed = change(&text);
        assert_ne!(changed, text.as_bytes(), "{name} changes something");
        zip.entry(file).set(changed);
        zip.pad();
        seal_raw(&sample, &zip.bytes());
        match (sample.open(), outcome) {
            (Err(OpenError::Refused(found)), Refused(reason)) => {
                assert_eq!(found, reason, "{name}");
            }
            (Err(OpenError::NotIntact(verified)), Contradicts(is_named)) => {
                assert!(is_named(&verified), "{name}: {verified:?}");
            }
            (other, _) => panic!("{name}: {other:?}"),
        }
        assert_eq!(sample.names(), ["bundle.age"], "{name} left something");
    }
}
