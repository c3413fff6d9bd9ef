//! Content credentials (C2PA): whether what was signed is still what is there.
//!
//! Standard: C2PA technical specification 2.x. Nothing is fetched, neither manifests that lie elsewhere nor word of revoked certificates; no list of trusted signers
//! is kept, so who signed is only what the certificate says.

use std::io::{Read, Seek};

use c2pa::{Context, Reader, Settings, ValidationState};
use serde::{Deserialize, Serialize};

/// The most codes of failures that are kept.
const MAX_CODES: usize = 16;
/// The most bytes of a name that are kept.
const MAX_NAME: usize = 256;
/// What every signature is here, where nobody is trusted.
const UNTRUSTED: &str = "signingCredential.untrusted";
/// Nothing is asked of anybody.
const OFFLINE: &str = r#"{ "verify": { "remote_manifest_fetch": false, "ocsp_fetch": false } }"#;

/// What came of checking the content credentials of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// Whether what was signed is what is there, and the signature is one.
    pub holds: bool,
    /// Why it does not hold: status codes of the standard, such as `assertion.dataHash.mismatch`.
    pub failures: Vec<String>,
    /// Who signed, as the certificate says: not checked.
    pub signed_by: Option<String>,
    /// When, as a time stamp in the signature says: RFC 3339. Whose clock it was is not checked.
    pub signed_at: Option<String>,
}

/// Checks the credentials that lie in the file; none where they cannot be read, or lie elsewhere.
pub(crate) fn check<R: Read + Seek + Send>(item: R, media_type: &str) -> Option<Credentials> {
    let settings = Settings::new().with_json(OFFLINE).ok()?;
    let context = Context::new().with_settings(settings).ok()?;
    let reader = Reader::from_context(context)
        .with_stream(media_type, item)
        .ok()?;
    let manifest = reader.active_manifest()?;
    let holds = match reader.validation_state() {
        ValidationState::Valid | ValidationState::Trusted => true,
        ValidationState::Invalid => false,
    };
    let failures = reader.validation_results().map(|results| {
        let mut codes: Vec<String> = results
            .active_manifest()
            .into_iter()
            .flat_map(c2pa::validation_results::StatusCodes::failure)
            .map(|status| cut(status.code()))
            .filter(|code| code != UNTRUSTED)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes.truncate(MAX_CODES);
        codes
    });
    Some(Credentials {
        holds,
        failures: if holds { None } else { failures }.unwrap_or_default(),
        signed_by: (manifest.common_name().or_else(|| manifest.issuer())).map(|name| cut(&name)),
        signed_at: manifest.time().map(|time| cut(&time)),
    })
}

/// A text without what would be no text, up to a bound.
fn cut(text: &str) -> String {
    let shown = |letter: &char| !letter.is_control();
    let mut kept: String = text.chars().filter(shown).collect();
    kept.truncate(kept.floor_char_boundary(MAX_NAME));
    kept
}
