//! What `--json` writes. Each shape has a JSON Schema in `docs/format/`.

use cairn_model::vocabulary::{ConsentValue, Mechanism};
use cairn_model::{
    Act, Answer, Consent, ConsentId, Engagement, Evidence, Incident, IncidentFile, IncidentId,
    Involvement, PartialDate, Participation, Person, PersonId, Receiver, Text,
};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

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

/// An incident in `incident show --json`, with everything that belongs to it. Without `evidence` it is a line that
/// `incident import` takes.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct IncidentShown {
    /// The incident.
    pub(crate) incident: Incident,
    /// Everybody whom a part below names.
    pub(crate) persons: Vec<Person>,
    /// Who was part of it.
    pub(crate) participations: Vec<Participation>,
    /// What was done to whom.
    pub(crate) acts: Vec<Act>,
    /// Alleged perpetrators.
    pub(crate) involvements: Vec<Involvement>,
    /// Cooperation with the UN or a regional body.
    pub(crate) engagements: Vec<Engagement>,
    /// Exhibits.
    pub(crate) evidence: Vec<Evidence>,
    /// What the persons said about each receiver.
    pub(crate) consents: Vec<ConsentShown>,
}

/// A person's consent for the receiver with this key.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ConsentShown {
    /// Its id.
    pub(crate) id: ConsentId,
    /// Whose consent.
    pub(crate) person: PersonId,
    /// The receiver's key, `age1…`.
    pub(crate) receiver: String,
    /// What they said.
    pub(crate) value: ConsentValue,
    /// When they said it.
    pub(crate) date: Answer<PartialDate>,
    /// How it was obtained, by whom, in which language, on what conditions.
    pub(crate) note: Answer<Text>,
}

/// A bundle in `bundle verify --json`.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct BundleVerified {
    /// The bundle's id.
    pub(crate) bundle_id: Uuid,
    /// When it was sealed, by the sender's clock, RFC 3339.
    pub(crate) sealed_at: String,
    /// SHA-256 of each receiver's key text, in hex, as the bundle names its receivers.
    pub(crate) receiver_fingerprints: Vec<String>,
    /// Whether one of them is the key that opened it. If not, another receiver passed the bundle on.
    pub(crate) is_for_this_key: bool,
    /// Whether nothing in it contradicts anything else.
    pub(crate) is_intact: bool,
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

impl IncidentShown {
    /// Joins an incident's file with the consent of its persons.
    pub(crate) fn new(file: IncidentFile, consents: &[Consent], receivers: &[Receiver]) -> Self {
        let key = |consent: &Consent| receivers.iter().find(|r| r.id == consent.receiver);
        let consents = consents
            .iter()
            .filter(|consent| {
                file.persons
                    .iter()
                    .any(|person| person.id == consent.person)
            })
            .filter_map(|consent| key(consent).map(|receiver| ConsentShown::new(consent, receiver)))
            .collect();
        Self {
            incident: file.incident,
            persons: file.persons,
            participations: file.participations,
            acts: file.acts,
            involvements: file.involvements,
            engagements: file.engagements,
            evidence: file.evidence,
            consents,
        }
    }
}

impl ConsentShown {
    fn new(consent: &Consent, receiver: &Receiver) -> Self {
        Self {
            id: consent.id,
            person: consent.person,
            receiver: receiver.recipient.clone(),
            value: consent.value,
            date: consent.date.clone(),
            note: consent.note.clone(),
        }
    }
}
