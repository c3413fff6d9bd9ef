//! What files of evidence say of themselves.

use cairn_media::credentials::Credentials;
use cairn_media::facts::{Clock, Fields, Identifying, Line, Taken, What};
use serde::Serialize;

/// What a file says of itself. None of it is true because a file says it.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FactsView {
    /// When it was taken.
    pub taken: Option<SaidTimeView>,
    /// When a document was begun.
    pub created: Option<SaidTimeView>,
    /// When a document was last saved.
    pub changed: Option<SaidTimeView>,
    /// Where, in degrees of WGS 84 with five decimals: latitude (north positive) and longitude (east positive).
    pub position: Option<[String; 2]>,
    /// From where a web page was kept.
    pub address: Option<String>,
    /// With what: maker and model.
    pub device: Option<String>,
    /// The device's serial number.
    pub serial: Option<String>,
    /// The programs that made or changed it.
    pub software: Vec<String>,
    /// Everybody who is named as a person.
    pub persons: Vec<String>,
    /// How many pixels its picture has across and down, as stored.
    pub sides: Option<[u32; 2]>,
    /// How long it plays, in seconds.
    pub seconds: Option<f64>,
    /// How many pages a document has.
    pub pages: Option<u32>,
    /// Whether a document is encrypted.
    pub is_encrypted: bool,
    /// How many earlier states of a document are still in it.
    pub earlier_states: u32,
    /// Whether a C2PA manifest store is there.
    pub has_c2pa_manifest: bool,
    /// What came of checking it; none where it could not be checked.
    pub credentials: Option<CredentialsView>,
    /// What could identify somebody.
    pub identifying: Vec<IdentifyingView>,
    /// Whether there is more that could not be read.
    pub is_partial: bool,
    /// Every field and property.
    pub lines: Vec<FactLineView>,
}

/// Whether the content credentials of a file hold.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CredentialsView {
    /// Whether what was signed is what is there, and the signature is one.
    pub holds: bool,
    /// Why not: status codes of C2PA.
    pub failures: Vec<String>,
    /// Who signed, as the certificate says.
    pub signed_by: Option<String>,
    /// When, as a time stamp in the signature says.
    pub signed_at: Option<String>,
}

impl From<Credentials> for CredentialsView {
    fn from(said: Credentials) -> Self {
        Self {
            holds: said.holds,
            failures: said.failures,
            signed_by: said.signed_by,
            signed_at: said.signed_at,
        }
    }
}

/// A time that a file gives.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SaidTimeView {
    /// The day, `2025-03-04`.
    pub date: String,
    /// The time of day, `14:05:00`.
    pub time: String,
    /// How far that is from UTC, `+02:00`; none where the file does not say.
    pub offset: Option<String>,
    /// Whether it stands there as UTC and not as the device showed it.
    pub is_utc: bool,
}

/// One thing that could identify somebody.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IdentifyingView {
    /// How: the end of the id of its words, `facts-what-…`.
    pub what: &'static str,
    /// The field's name in its standard.
    pub name: String,
    /// What it says.
    pub value: String,
}

/// A field or a property.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FactLineView {
    /// The directory of Exif, or the standard.
    pub standard: &'static str,
    /// Its name there.
    pub name: String,
    /// What it says.
    pub value: String,
}

impl From<&Fields> for FactsView {
    fn from(said: &Fields) -> Self {
        let time = |time: Option<Taken>| time.map(SaidTimeView::from);
        let degrees = |degrees: f64| format!("{degrees:.5}");
        Self {
            taken: time(said.taken()),
            created: time(said.created()),
            changed: time(said.changed()),
            position: (said.position()).map(|at| [degrees(at.latitude), degrees(at.longitude)]),
            address: said.address(),
            device: said.device(),
            serial: said.serial(),
            software: said.software(),
            persons: said.persons(),
            sides: said.size.map(|size| [size.width, size.height]),
            seconds: said.duration_ms.map(seconds),
            pages: said.document.and_then(|document| document.pages),
            is_encrypted: said.document.is_some_and(|document| document.is_encrypted),
            earlier_states: (said.document)
                .and_then(|document| document.revisions)
                .map_or(0, |revisions| revisions.saturating_sub(1)),
            has_c2pa_manifest: said.has_c2pa_manifest,
            credentials: said.credentials.clone().map(Into::into),
            identifying: said.identifying().into_iter().map(Into::into).collect(),
            is_partial: said.is_partial,
            lines: said.lines().map(Into::into).collect(),
        }
    }
}

/// Exact up to some 285,000 years.
#[expect(
    clippy::cast_precision_loss,
    reason = "a film is shorter than 2^53 milliseconds"
)]
fn seconds(milliseconds: u64) -> f64 {
    milliseconds as f64 / 1000.0
}

impl From<Taken> for SaidTimeView {
    fn from(taken: Taken) -> Self {
        Self {
            date: taken.date,
            time: taken.time,
            // `Z` is how some write that there is no distance.
            offset: (taken.offset).map(|offset| {
                if offset == "Z" {
                    "+00:00".to_owned()
                } else {
                    offset
                }
            }),
            is_utc: taken.clock == Clock::Utc,
        }
    }
}

impl From<Identifying> for IdentifyingView {
    fn from(found: Identifying) -> Self {
        Self {
            what: match found.what {
                What::Person => "person",
                What::Contact => "contact",
                What::Organization => "organization",
                What::Place => "place",
                What::Device => "device",
                What::Identifier => "identifier",
                What::Path => "path",
            },
            name: found.name,
            value: found.value,
        }
    }
}

impl From<Line> for FactLineView {
    fn from(line: Line) -> Self {
        Self {
            standard: line.standard,
            name: line.name,
            value: line.value,
        }
    }
}
