//! `data/ro-crate-metadata.json`: the bundle described as archives describe what they hold (RO-Crate 1.2, JSON-LD).
//!
//! The context is referred to by its address, as RO-Crate asks, and never fetched: neither by us nor by anything in a bundle.

use cairn_crypto::safe::digest::Digest;
use serde_json::{Value, json};

use crate::{Parts, Relation, SealRequest, name};

/// A file of the payload.
pub(crate) struct Described<'p> {
    /// Its path in the bag.
    pub(crate) path: &'p str,
    /// Its length in bytes.
    pub(crate) size: u64,
    /// Its digest.
    pub(crate) sha256: Digest,
}

/// Where the payload is, which is the root of the crate.
const ROOT: &str = "data/";

/// The description of a bundle whose payload is these files.
pub(crate) fn metadata<'p>(
    request: &SealRequest<'_>,
    files: impl Iterator<Item = Described<'p>>,
) -> serde_json::Result<Vec<u8>> {
    let files: Vec<Value> = files.map(|file| entity(&file)).collect();
    let parts: Vec<Value> = files.iter().map(|file| reference(&file["@id"])).collect();
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "about": {"@id": "./"},
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.2"},
        }),
        root(request, parts),
        json!({
            "@id": "#confidentiality",
            "@type": "CreativeWork",
            "name": "Confidential",
            "description": "For the receivers named in bag-info.txt alone. What persons agreed to stands in records.json.",
        }),
        json!({
            "@id": "#sealing",
            "@type": "CreateAction",
            "name": "Sealing of the bundle",
            "endTime": request.sealed_at_second().to_string(),
            "result": {"@id": "./"},
        }),
    ];
    graph.extend(files);
    let mut whole = json!({
        "@context": "https://w3id.org/ro/crate/1.2/context",
        "@graph": graph,
    });
    whole.sort_all_objects();
    serde_json::to_vec(&whole)
}

fn root(request: &SealRequest<'_>, parts: Vec<Value>) -> Value {
    let id = request.bundle_id;
    let description = match request.parts {
        Parts::Both => "What may be handed on to the State, and what is for the receiver alone.",
        Parts::Transmissible => "What may be handed on to the State.",
        Parts::Confidential => "What is for the receiver alone.",
    };
    let mut root = json!({
        "@id": "./",
        "@type": "Dataset",
        "name": format!("Bundle of human-rights documentation {id}"),
        "description": format!("{description} Everything in it is alleged unless it says otherwise."),
        "identifier": format!("urn:uuid:{id}"),
        "datePublished": request.sealed_at_second().to_string().get(..10).unwrap_or_default(),
        "license": {"@id": "#confidentiality"},
        "hasPart": parts,
        "mentions": {"@id": "#sealing"},
    });
    let relation = request.follows.map(|follows| {
        let property = match follows.relation {
            Relation::Supersedes => "isBasedOn",
            Relation::Withdraws => "about",
        };
        (property, format!("urn:uuid:{}", follows.bundle))
    });
    if let (Some(members), Some((property, earlier))) = (root.as_object_mut(), relation) {
        members.insert(property.to_owned(), Value::String(earlier));
    }
    root
}

fn reference(id: &Value) -> Value {
    json!({"@id": id})
}

fn entity(file: &Described<'_>) -> Value {
    let path = file.path.strip_prefix(ROOT).unwrap_or(file.path);
    json!({
        "@id": path,
        "@type": "File",
        "name": label(file.path),
        "encodingFormat": name::media_type(file.path),
        "contentSize": file.size.to_string(),
        "sha256": file.sha256.hex(),
    })
}

/// What a file is, in a few words.
fn label(path: &str) -> String {
    match path {
        name::START_HERE => "What happened, in words, for people".to_owned(),
        name::RECORDS => "The records, as data".to_owned(),
        name::CUSTODY => "The chain of custody".to_owned(),
        name::PART_START_HERE => "Part A in words: what may be handed on to the State".to_owned(),
        name::PART_RECORDS => "Part A as data".to_owned(),
        _ => name::evidence_at(path).map_or_else(
            || path.to_owned(),
            |(_, number)| format!("Evidence file {number}"),
        ),
    }
}
