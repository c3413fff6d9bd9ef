//! What `--json` writes. Each shape has a JSON Schema in `docs/format/`.

mod custody;
mod exhibit;

use cairn_bundle::{Parts, Relation, Withdrawal};
use cairn_media::credentials::Credentials;
use cairn_media::facts::{
    Document, Field, Fields, Identifying, Position, Property, Size, Taken, Track,
};
use cairn_model::vocabulary::{Mechanism, Template};
use cairn_model::{EvidenceId, IncidentId, PartialDate};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

pub(crate) use custody::CustodyEvent;
pub(crate) use exhibit::ExhibitListed;

#[cfg(test)]
mod schema;

/// An incident in `incident list --json`, which is an array of these, newest first.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct IncidentListed {
    /// Its id.
    pub(crate) id: IncidentId,
    /// Its title, where it has one.
    pub(crate) title: Option<String>,
    /// When it began, as far as known.
    pub(crate) start: Option<PartialDate>,
    /// The State concerned, ISO 3166-1 alpha-3.
    pub(crate) state: Option<String>,
    /// The mechanisms engaged with.
    pub(crate) mechanisms: Vec<Mechanism>,
    /// How many exhibits it has.
    pub(crate) evidence: u32,
    /// How many persons it names.
    pub(crate) persons: u32,
    /// When it was last changed, RFC 3339.
    pub(crate) updated_at: String,
}

/// A file in `evidence add --json`, which is an array of these: one for each file, link or other thing that was given or lies in
/// a folder that was given, in order.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct FileGiven {
    /// Its number, from 1, by which messages speak of it.
    pub(crate) number: usize,
    /// Its name, with the folders from the one on that was given. What is no text in it is replaced.
    pub(crate) name: String,
    /// What became of it.
    pub(crate) outcome: FileOutcome,
    /// The exhibit that has its bytes: a new one, or the one that had them already.
    pub(crate) id: Option<EvidenceId>,
    /// The number of that exhibit in the incident.
    pub(crate) exhibit_no: Option<u32>,
    /// Why there is none: `link` or `vault` for what was left out, else the code of the error.
    pub(crate) reason: Option<String>,
}

/// What became of a file that was to be taken in.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FileOutcome {
    /// It is an exhibit now.
    Added,
    /// The incident had an exhibit with the same bytes already; it was not stored again.
    Already,
    /// It is not something to take in: a symbolic link in a folder, or the vault itself.
    LeftOut,
    /// It could not be taken in; nothing of it is stored.
    Failed,
}

/// What an exhibit says of itself, in `evidence facts --json`. None of it is true because a file says it.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct EvidenceFacts {
    /// When it was taken, by the clock of the device.
    pub(crate) taken: Option<Taken>,
    /// When a document was begun.
    pub(crate) created: Option<Taken>,
    /// When a document was last saved.
    pub(crate) changed: Option<Taken>,
    /// Where.
    pub(crate) position: Option<Position>,
    /// From where a web page was kept.
    pub(crate) address: Option<String>,
    /// With what: maker and model.
    pub(crate) device: Option<String>,
    /// The device's serial number.
    pub(crate) serial: Option<String>,
    /// How large the picture is.
    pub(crate) size: Option<Size>,
    /// How long it plays, in milliseconds.
    pub(crate) duration_ms: Option<u64>,
    /// What plays in it.
    pub(crate) tracks: Vec<Track>,
    /// What a document is like.
    pub(crate) document: Option<Document>,
    /// Whether a C2PA manifest store is there.
    pub(crate) has_c2pa_manifest: bool,
    /// What came of checking it; none where it could not be checked.
    pub(crate) credentials: Option<Credentials>,
    /// The programs that made or changed it.
    pub(crate) software: Vec<String>,
    /// Everybody who is named as a person.
    pub(crate) persons: Vec<String>,
    /// What could identify somebody, a person or not. Not all of it: text, pictures and sound say more.
    pub(crate) identifying: Vec<Identifying>,
    /// Whether there is more that could not be read.
    pub(crate) is_partial: bool,
    /// Every field of Exif, in the order of the file.
    pub(crate) fields: Vec<Field>,
    /// What it says in other standards, in the order of the file.
    pub(crate) properties: Vec<Property>,
}

impl From<Fields> for EvidenceFacts {
    fn from(read: Fields) -> Self {
        Self {
            taken: read.taken(),
            created: read.created(),
            changed: read.changed(),
            position: read.position(),
            address: read.address(),
            device: read.device(),
            serial: read.serial(),
            size: read.size,
            duration_ms: read.duration_ms,
            document: read.document,
            has_c2pa_manifest: read.has_c2pa_manifest,
            credentials: read.credentials.clone(),
            software: read.software(),
            persons: read.persons(),
            identifying: read.identifying(),
            is_partial: read.is_partial,
            tracks: read.tracks,
            fields: read.fields,
            properties: read.properties,
        }
    }
}

/// A bundle in `bundle verify --json`.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct BundleVerified {
    /// The bundle's id.
    pub(crate) bundle_id: Uuid,
    /// Whether it comes from a practice vault: everything in it is invented then.
    pub(crate) practice: bool,
    /// When it was sealed, by the sender's clock, RFC 3339.
    pub(crate) sealed_at: String,
    /// SHA-256 of each receiver's key text, in hex, as the bundle names its receivers.
    pub(crate) receiver_fingerprints: Vec<String>,
    /// Whether one of them is the key that opened it. If not, another receiver passed the bundle on.
    pub(crate) is_for_this_key: bool,
    /// Whether nothing in it contradicts anything else.
    pub(crate) is_intact: bool,
    /// Which parts are in it. A bundle of the first version is not divided, and is *both*.
    pub(crate) parts: Parts,
    /// The bundle with the other part, where the two were sealed apart.
    pub(crate) companion: Option<Uuid>,
    /// The procedure that it is written for.
    pub(crate) template: Template,
    /// The organisation that says it sent it. Only a signature that holds, by a key that was compared, makes that true.
    pub(crate) organisation: Option<String>,
    /// The bundle that this one follows.
    pub(crate) previous_bundle: Option<Uuid>,
    /// What it is to that one.
    pub(crate) relation: Option<Relation>,
    /// What of that one is taken back.
    pub(crate) withdrawn: Vec<Withdrawal>,
    /// SHA-256 of the tag manifest, hex: what a receipt says to show that the bundle was opened.
    pub(crate) tag_manifest_sha256: String,
    /// The signature.
    pub(crate) signature: SignatureVerified,
    /// How many files are absent, not listed, or not what the manifests and records say.
    pub(crate) file_faults: usize,
    /// How many lines of the chains of custody do not fit.
    pub(crate) custody_faults: usize,
    /// How many incidents it holds.
    pub(crate) incidents: usize,
    /// How many evidence files it holds.
    pub(crate) items: usize,
}

/// The signature of a bundle. A key inside a bundle shows only that one hand made several bundles; whose hand it is must
/// be compared once by another channel.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
#[serde(tag = "status", rename_all = "snake_case")]
pub(crate) enum SignatureVerified {
    /// There is none.
    None,
    /// It fits.
    Valid {
        /// The key, as OpenSSH writes public keys.
        key: String,
        /// The key's fingerprint, as `ssh-keygen -l` shows it.
        fingerprint: String,
    },
    /// There is one, and it does not fit.
    Invalid,
}
