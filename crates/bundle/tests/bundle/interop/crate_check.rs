//! Whether a folder is an RO-Crate 1.2, by CRS4's rocrate-validator from PyPI, without a network; and by `crate_check.py` for what that
//! leaves out: pointers to nothing, the version, files that no entity describes, sizes and digests that are not the file's.
//!
//! Neither looks at what the words say: whether a media type or a name is the file's, whether an action happened, and at what time.
//! The specification's SHOULD is not asked for, since it wants a publisher and a licence with an address.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use super::tool::{Tool, Tools};
use super::{KINDS, bag, sealed};
use crate::peers::{python, run};

const METADATA: &str = "ro-crate-metadata.json";
const FETCH: &str = "cargo xtask setup";

/// Something that was found in a crate.
#[derive(Debug)]
struct Finding {
    /// The name of its folder.
    folder: String,
    /// `validator` or `beside`.
    who: String,
    what: String,
}

/// Fails unless nothing is found in the folder that holds `ro-crate-metadata.json`: `data` in a bag.
pub(crate) fn assert_is_crate(tools: &Tools, folder: &Path) {
    let found = findings(tools, &[folder.to_path_buf()]);
    assert!(found.is_empty(), "{found:#?}");
}

fn findings(tools: &Tools, folders: &[PathBuf]) -> Vec<Finding> {
    let mut check = Command::new(python());
    check.arg(script()).arg(tools.crate_context()).args(folders);
    let output = run(&mut check, FETCH);
    let (told, found) = (String::from_utf8_lossy(&output.stdout), read(&output));
    let messages = String::from_utf8_lossy(&output.stderr);
    let as_expected = output.status.code() == Some(i32::from(!found.is_empty()));
    assert!(as_expected, "{}: {told}{messages}", output.status);
    found
}

fn read(output: &Output) -> Vec<Finding> {
    let told = String::from_utf8_lossy(&output.stdout);
    let lines = told.lines().filter_map(|line| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        Some(Finding {
            folder: parts.next()?,
            who: parts.next()?,
            what: parts.next()?,
        })
    });
    lines.collect()
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle/interop/crate_check.py")
}

/// Metadata for the payload of a bag as its manifest lists it, everything in it invented.
fn metadata(bag: &Path) -> Value {
    let manifest = std::fs::read_to_string(bag.join("manifest-sha256.txt")).unwrap();
    let listed = manifest.lines().map(|line| line.split_once("  ").unwrap());
    let files: Vec<Value> = listed
        .filter_map(|(sha256, path)| Some((sha256, path.strip_prefix("data/")?)))
        .filter(|(_, name)| *name != METADATA)
        .map(|(sha256, name)| {
            let size = bag.join("data").join(name).metadata().unwrap().len();
            json!({"@id": name, "@type": "File", "name": name, "encodingFormat": media_type(name),
                "contentSize": size.to_string(), "sha256": sha256})
        })
        .collect();
    let parts: Vec<Value> = files.iter().map(|f| json!({"@id": f["@id"]})).collect();
    let mut graph = vec![
        json!({"@id": METADATA, "@type": "CreativeWork", "about": {"@id": "./"},
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.2"}}),
        json!({"@id": "./", "@type": "Dataset", "name": "Records of one invented incident",
            "description": "Records, their custody and the evidence that they rest on, sealed for their receivers.",
            "datePublished": "2026-03-04T05:06:07Z", "license": {"@id": "#terms"},
            "hasPart": parts, "mentions": {"@id": "#sealing"}}),
        json!({"@id": "#terms", "@type": "CreativeWork", "name": "For the receivers alone",
            "description": "Not to be passed on or published without the consent of the persons concerned."}),
        json!({"@id": "#sealing", "@type": "CreateAction", "name": "Sealed",
            "description": "Records and evidence were chosen by consent, put together and sealed.",
            "endTime": "2026-03-04T05:06:07Z", "object": parts, "result": {"@id": "./"},
            "actionStatus": {"@id": "http://schema.org/CompletedActionStatus"}}),
    ];
    graph.extend(files);
    json!({"@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph})
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html",
        Some("json") => "application/json",
        Some("jsonl") => "application/jsonl",
        Some("jpg") => "image/jpeg",
        Some("pdf") => "application/pdf",
        Some("txt") => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Writes metadata into a copy of the bag's payload.
fn crate_in(folder: PathBuf, bag: &Path, mut metadata: Value) -> PathBuf {
    metadata.sort_all_objects();
    let mut copy = Command::new("cp");
    let copied = run(
        copy.arg("-r").arg(bag.join("data")).arg(&folder),
        "coreutils",
    );
    assert!(copied.status.success());
    std::fs::write(folder.join(METADATA), metadata.to_string()).unwrap();
    folder
}

/// Puts something else in the place of every string that is this one.
fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(values) => values.iter_mut().for_each(|v| rename(v, from, to)),
        Value::Object(members) => members.values_mut().for_each(|v| rename(v, from, to)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What is done to a crate, and what must be found then, by whom.
type Control = (
    &'static str,
    fn(&mut Value),
    &'static [(&'static str, &'static str)],
);

/// The graph's order is that of [`metadata`]: descriptor, root, terms, sealing, files.
const CONTROLS: [Control; 5] = [
    ("as-it-is", |_| {}, &[]),
    (
        "root",
        |crate_| {
            let root = crate_["@graph"][1].as_object_mut().unwrap();
            root.remove("datePublished");
            root["hasPart"].as_array_mut().unwrap().remove(0);
        },
        &[
            ("validator", "MUST have a `datePublished`"),
            ("validator", "MUST reference all Data Entities"),
        ],
    ),
    (
        "wrong-id",
        |crate_| {
            let id = crate_["@graph"][4]["@id"].as_str().unwrap().to_owned();
            rename(crate_, &id, "another.bin");
            crate_["@graph"][5]["invented"] = json!("a word of no vocabulary");
        },
        &[
            (
                "validator",
                "does not include the Data Entity 'another.bin'",
            ),
            ("validator", "\"invented\" is not allowed"),
            ("beside", "is not described"),
        ],
    ),
    (
        "another-context",
        |crate_| rename(crate_, CONTEXT, "https://example.org/context"),
        &[("validator", "Unable to retrieve the JSON-LD context")],
    ),
    (
        "beside",
        |crate_| {
            crate_["@graph"][0]["conformsTo"]["@id"] = json!("https://w3id.org/ro/crate/9.9");
            crate_["@graph"][4]["contentSize"] = json!("many");
            crate_["@graph"][5]["sha256"] = json!("0".repeat(64));
            crate_["@graph"].as_array_mut().unwrap().remove(6);
        },
        &[
            ("beside", "conforms to something else"),
            ("beside", "has another size"),
            ("beside", "has another digest"),
            ("beside", "./ points to"),
            ("beside", "is not described"),
        ],
    ),
];

const CONTEXT: &str = "https://w3id.org/ro/crate/1.2/context";

#[test]
fn a_crate_is_checked_without_a_network_and_what_is_wrong_with_one_is_found() {
    let Some(tools) = Tools::find() else { return };
    let sample = sealed(KINDS[0].1);
    let bag = bag::unpacked(&tools, Tool::NewestAge, &sample);
    let folders = CONTROLS.map(|(name, change, _)| {
        let mut changed = metadata(&bag);
        change(&mut changed);
        crate_in(sample.path(name), &bag, changed)
    });
    let found = findings(&tools, &folders);
    for (name, _, expected) in CONTROLS {
        let mine: Vec<_> = found.iter().filter(|f| f.folder == name).collect();
        for (who, what) in expected {
            let is_it = |f: &&Finding| f.who == *who && f.what.contains(what);
            assert!(mine.iter().any(is_it), "{name}, {what}: {mine:#?}");
        }
        assert_eq!(mine.is_empty(), expected.is_empty(), "{mine:#?}");
    }
    let by_validator = |f: &Finding| f.folder == "beside" && f.who == "validator";
    assert!(!found.iter().any(by_validator), "it finds more than we say");
}

#[test]
fn the_check_of_a_crate_cannot_reach_a_network() {
    if Tools::find().is_none() {
        return;
    }
    let reach = "import crate_check, socket; socket.create_connection(('127.0.0.1', 9))";
    let mut check = Command::new(python());
    check.current_dir(script().parent().unwrap());
    let output = run(check.args(["-B", "-c", reach]), FETCH);
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(messages.contains("PermissionError: socket."), "{messages}");
}
