//! The tag files of a bag (RFC 8493), written and read back in one form only.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::BUNDLE_NAMESPACE;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::FORMAT;
use crate::contents::Version;
use crate::plan::Parts;
use crate::zip::Refusal;

/// The first version of the format, as `bag-info.txt` gave it.
const FIRST_FORMAT: &str = "cairn-bundle 1";

/// `bagit.txt`, the same in every bundle.
pub(crate) const BAGIT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Whom a signature in a bundle is by, in `allowed_signers`.
pub(crate) const PRINCIPAL: &str = "sender";

/// What `bag-info.txt` says of a bundle from a practice vault.
const PRACTICE: &str = "everything in this bundle is invented";

/// What a bundle is to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It takes its place: what is only in the earlier one no longer stands.
    Supersedes,
    /// It takes back what the earlier one told, or a part of it.
    Withdraws,
}

impl Relation {
    const fn text(self) -> &'static str {
        match self {
            Self::Supersedes => "supersedes",
            Self::Withdraws => "withdraws",
        }
    }
}

/// The earlier bundle that a bundle is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Follows {
    /// Its id.
    pub bundle: Uuid,
    /// What this one is to it.
    pub relation: Relation,
}

/// In what capacity a bundle is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedAs {
    /// By a key that this receiver alone sees: it shows continuity, and nobody's name.
    Pseudonym,
    /// By the key of an organisation, which has its name in `records.json`.
    Organisation,
}

impl SignedAs {
    const fn text(self) -> &'static str {
        match self {
            Self::Pseudonym => "pseudonym",
            Self::Organisation => "organisation",
        }
    }
}

/// The content of `bag-info.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BagInfo {
    pub(crate) version: Version,
    pub(crate) bundle_id: Uuid,
    /// Whether it comes from a practice vault.
    pub(crate) practice: bool,
    /// Which parts it holds; a bundle of the first version is not divided.
    pub(crate) parts: Parts,
    /// The bundle with the other part, where the two were sealed apart.
    pub(crate) companion: Option<Uuid>,
    pub(crate) sealed_at: jiff::Timestamp,
    /// Bytes and files below `data/`.
    pub(crate) payload: (u64, usize),
    /// Fingerprints as hex, with the words people compare. None where it is sealed by a passphrase.
    pub(crate) receivers: Vec<(String, String)>,
    /// The vault's checkpoint when the bundle was sealed.
    pub(crate) checkpoint_words: Option<String>,
    /// The bundle that this one follows.
    pub(crate) previous_bundle: Option<Uuid>,
    /// What it is to that one.
    pub(crate) relation: Option<Relation>,
    /// In what capacity it is signed.
    pub(crate) signed_as: Option<SignedAs>,
}

impl BagInfo {
    pub(crate) fn receivers_of(receivers: &[Recipient]) -> Vec<(String, String)> {
        let both = |r: &Recipient| (r.fingerprint().hex(), r.fingerprint().words().join(" "));
        receivers.iter().map(both).collect()
    }

    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        let mut line = |label: &str, value: &str| {
            let _ = writeln!(out, "{label}: {value}");
        };
        let sealed_at = self.sealed_at.to_string();
        line("Bundle-Format", format_of(self.version));
        if self.practice {
            line("Practice", PRACTICE);
        }
        line("Bundle-Id", &self.bundle_id.to_string());
        if self.version == Version::Two {
            line("Parts", self.parts.text());
        }
        if let Some(id) = &self.companion {
            line("Companion-Bundle", &id.to_string());
        }
        line("Bagging-Date", sealed_at.get(..10).unwrap_or_default());
        line("Sealed-At", &sealed_at);
        line(
            "Payload-Oxum",
            &format!("{}.{}", self.payload.0, self.payload.1),
        );
        for (fingerprint, words) in &self.receivers {
            line("Receiver-Fingerprint", fingerprint);
            line("Receiver-Fingerprint-Words", words);
        }
        if let Some(words) = &self.checkpoint_words {
            line("Checkpoint-Words", words);
        }
        if let Some(id) = &self.previous_bundle {
            line("Previous-Bundle", &id.to_string());
        }
        if let Some(relation) = self.relation {
            line("Relation", relation.text());
        }
        if let Some(signed_as) = self.signed_as {
            line("Signed-As", signed_as.text());
        }
        out
    }

    /// Reads a `bag-info.txt`, and accepts it only as [`BagInfo::text`] would write it.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        // Its words are shown to people, on a terminal too, where other characters are commands.
        if !text.bytes().all(|b| matches!(b, b'\n' | b' '..=b'~')) {
            return Err(Refusal::TagFile);
        }
        let mut lines = text.lines();
        let format = lines
            .next()
            .and_then(|line| line.strip_prefix("Bundle-Format: "));
        let version = match format {
            Some(FORMAT) => Version::Two,
            Some(FIRST_FORMAT) => Version::One,
            Some(_) => return Err(Refusal::UnknownVersion),
            None => return Err(Refusal::TagFile),
        };
        let pairs: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).collect();
        let all = |label| {
            pairs
                .iter()
                .filter(move |p| p.0 == label)
                .map(|p| p.1.to_owned())
        };
        let one = |label| all(label).next();
        let number = |text: &str| text.parse().ok();
        let oxum = one("Payload-Oxum").ok_or(Refusal::TagFile)?;
        let (bytes, files) = oxum.split_once('.').ok_or(Refusal::TagFile)?;
        let info = Self {
            version,
            bundle_id: parsed(one("Bundle-Id"))?.ok_or(Refusal::TagFile)?,
            practice: one("Practice").is_some(),
            parts: coded(one("Parts"), &Parts::ALL, Parts::text)?.unwrap_or_default(),
            companion: parsed(one("Companion-Bundle"))?,
            sealed_at: parsed(one("Sealed-At"))?.ok_or(Refusal::TagFile)?,
            payload: (
                number(bytes).ok_or(Refusal::TagFile)?,
                files.parse().map_err(|_| Refusal::TagFile)?,
            ),
            receivers: all("Receiver-Fingerprint")
                .zip(all("Receiver-Fingerprint-Words"))
                .collect(),
            checkpoint_words: one("Checkpoint-Words"),
            previous_bundle: parsed(one("Previous-Bundle"))?,
            relation: coded(
                one("Relation"),
                &[Relation::Supersedes, Relation::Withdraws],
                Relation::text,
            )?,
            signed_as: coded(
                one("Signed-As"),
                &[SignedAs::Pseudonym, SignedAs::Organisation],
                SignedAs::text,
            )?,
        };
        // What only the second version has does not stand in the first.
        let is_plain =
            info.companion.is_none() && info.relation.is_none() && info.signed_as.is_none();
        let is_to_the_second = info.sealed_at.subsec_nanosecond() == 0;
        if info.text() == text && is_to_the_second && (version == Version::Two || is_plain) {
            Ok(info)
        } else {
            Err(Refusal::TagFile)
        }
    }
}

const fn format_of(version: Version) -> &'static str {
    match version {
        Version::One => FIRST_FORMAT,
        Version::Two => FORMAT,
    }
}

/// One of a few words, where there is any.
fn coded<T: Copy>(
    text: Option<String>,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Result<Option<T>, Refusal> {
    let Some(text) = text else {
        return Ok(None);
    };
    let found = all.iter().copied().find(|code| word(*code) == text);
    found.map(Some).ok_or(Refusal::TagFile)
}

fn parsed<T: std::str::FromStr>(text: Option<String>) -> Result<Option<T>, Refusal> {
    text.map(|text| text.parse().map_err(|_| Refusal::TagFile))
        .transpose()
}

/// A manifest: digests by path, in the order given.
pub(crate) fn manifest<'a>(files: impl IntoIterator<Item = (&'a str, Digest)>) -> String {
    let mut out = String::new();
    for (path, digest) in files {
        let _ = writeln!(out, "{digest}  {path}");
    }
    out
}

/// Reads a manifest. Paths are compared with those of the archive and never used otherwise.
pub(crate) fn parse_manifest(text: &str) -> Result<BTreeMap<String, Digest>, Refusal> {
    let mut files = BTreeMap::new();
    for line in text.split_terminator('\n') {
        let (digest, path) = line.split_once("  ").ok_or(Refusal::TagFile)?;
        let digest = digest.parse().map_err(|_| Refusal::TagFile)?;
        if files.insert(path.to_owned(), digest).is_some() {
            return Err(Refusal::TagFile);
        }
    }
    if text.is_empty() || text.ends_with('\n') {
        Ok(files)
    } else {
        Err(Refusal::TagFile)
    }
}

/// `allowed_signers` for one key (ssh-keygen(1), "ALLOWED SIGNERS").
pub(crate) fn allowed_signers(openssh: &str) -> String {
    format!("{PRINCIPAL} namespaces=\"{BUNDLE_NAMESPACE}\" {openssh}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info() -> BagInfo {
        BagInfo {
            version: Version::Two,
            bundle_id: Uuid::from_u128(7),
            practice: false,
            parts: Parts::Both,
            companion: None,
            sealed_at: "2026-01-02T03:04:05Z".parse().unwrap(),
            payload: (12, 3),
            receivers: vec![("ab".to_owned(), "one two".to_owned())],
            checkpoint_words: Some("six words".to_owned()),
            previous_bundle: Some(Uuid::from_u128(6)),
            relation: Some(Relation::Supersedes),
            signed_as: Some(SignedAs::Pseudonym),
        }
    }

    #[test]
    fn bundles_of_the_first_version_are_read_and_have_nothing_of_the_second() {
        let first = BagInfo {
            version: Version::One,
            relation: None,
            signed_as: None,
            ..info()
        };
        let text = first.text();
        assert!(text.starts_with("Bundle-Format: cairn-bundle 1\n") && !text.contains("Parts"));
        assert_eq!(BagInfo::parse(&text), Ok(first));
        for added in ["Relation: supersedes\n", "Signed-As: pseudonym\n"] {
            assert_eq!(
                BagInfo::parse(&(text.clone() + added)),
                Err(Refusal::TagFile)
            );
        }
    }

    #[test]
    fn bag_info_reads_back_what_it_writes_and_nothing_else() {
        let text = info().text();
        assert_eq!(BagInfo::parse(&text), Ok(info()));
        for (from, to, refusal) in [
            ("cairn-bundle 2", "cairn-bundle 3", Refusal::UnknownVersion),
            ("cairn-bundle 2", "cairn-bundle 1", Refusal::TagFile),
            (
                "Relation: supersedes",
                "Relation: replaces",
                Refusal::TagFile,
            ),
            (
                "Parts: transmissible and confidential",
                "Parts: all",
                Refusal::TagFile,
            ),
            ("Bundle-Format", "Bag-Format", Refusal::TagFile),
            ("Payload-Oxum: 12.3\n", "", Refusal::TagFile),
            ("12.3", "012.3", Refusal::TagFile),
            ("Checkpoint-Words", "Unknown-Label", Refusal::TagFile),
            ("03:04:05Z", "03:04:05.6Z", Refusal::TagFile),
            ("six words", "six \u{1b}[2J words", Refusal::TagFile),
            ("six words", "six w\u{f6}rds", Refusal::TagFile),
            (
                "Bagging-Date: 2026-01-02",
                "Bagging-Date: 2026-01-03",
                Refusal::TagFile,
            ),
        ] {
            assert_eq!(
                BagInfo::parse(&text.replace(from, to)),
                Err(refusal),
                "{to}"
            );
        }
    }

    #[test]
    fn practice_is_said_in_one_form_and_only_of_practice() {
        assert!(!info().text().contains("Practice"), "the control");
        let practice = BagInfo {
            practice: true,
            ..info()
        };
        let text = practice.text();
        assert_eq!(BagInfo::parse(&text), Ok(practice));
        let softer = text.replace("is invented", "is partly true");
        assert_eq!(BagInfo::parse(&softer), Err(Refusal::TagFile));
    }

    #[test]
    fn manifests_read_back_and_refuse_doubled_paths() {
        let text = manifest([("a", Digest::of(b"a")), ("b", Digest::of(b"b"))]);
        let read = parse_manifest(&text).unwrap();
        assert_eq!(read.get("b"), Some(&Digest::of(b"b")));
        for wrong in [
            text.replace("  b", "  a"),
            text.replace("  a", " a"),
            text.trim_end().to_owned(),
        ] {
            assert!(parse_manifest(&wrong).is_err());
        }
    }
}
