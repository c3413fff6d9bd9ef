//! Names and values of JSON-LD nodes.

use cairn_crypto::safe::digest::Sha256;
use serde_json::{Value, json};
use uuid::Builder;

/// The prefixes, written out: a context that is only named would have to be fetched.
pub(super) fn context() -> Value {
    let uco = |name: &str| format!("https://ontology.unifiedcyberontology.org/uco/{name}/");
    json!({
        "case-investigation": "https://ontology.caseontology.org/case/investigation/",
        "uco-action": uco("action"),
        "uco-core": uco("core"),
        "uco-observable": uco("observable"),
        "uco-tool": uco("tool"),
        "uco-types": uco("types"),
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// The name of a node: a UUID that follows from what it is of, so that two documents name the same node alike. UCO wants names that end
/// with a UUID. The ids that it is made of are random, and cannot be had back from it.
pub(super) fn iri(what: &str, of: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    digest.update(b"cairn case/uco node\0");
    digest.update(what.as_bytes());
    for part in of {
        digest.update(b"\0");
        digest.update(part);
    }
    let mut bytes = [0; 16];
    for (byte, of_digest) in bytes.iter_mut().zip(digest.finish().0) {
        *byte = of_digest;
    }
    format!("urn:uuid:{}", Builder::from_random_bytes(bytes).into_uuid())
}

/// A link to a node.
pub(super) fn link(to: String) -> Value {
    json!({ "@id": to })
}

/// Words of a record, as a literal and nothing else: a string that stands alone is never taken for a name.
pub(super) fn text(words: &str) -> Value {
    json!({ "@type": "xsd:string", "@value": words })
}

/// A moment, UTC, RFC 3339.
pub(super) fn time(at: &str) -> Value {
    json!({ "@type": "xsd:dateTime", "@value": at })
}
