//! The tag files of a bag (RFC 8493), written and read back in one form only.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::BUNDLE_NAMESPACE;
use uuid::Uuid;

use crate::FORMAT;
use crate::zip::Refusal;

/// `bagit.txt`, the same in every bundle.
pub(crate) const BAGIT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Whom a signature in a bundle is by, in `allowed_signers`.
pub(crate) const PRINCIPAL: &str = "sender";

/// What `bag-info.txt` says of a bundle from a practice vault.
const PRACTICE: &str = "everything in this bundle is invented";

/// The content of `bag-info.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BagInfo {
    pub(crate) bundle_id: Uuid,
    /// Whether it comes from a practice vault.
    pub(crate) practice: bool,
    pub(crate) sealed_at: jiff::Timestamp,
    /// Bytes and files below `data/`.
    pub(crate) payload: (u64, usize),
    /// Fingerprints as hex, with the words people compare.
    pub(crate) receivers: Vec<(String, String)>,
    /// The vault's checkpoint when the bundle was sealed.
    pub(crate) checkpoint_words: Option<String>,
    /// The bundle that this one follows.
    pub(crate) previous_bundle: Option<Uuid>,
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
        line("Bundle-Format", FORMAT);
        if self.practice {
            line("Practice", PRACTICE);
        }
        line("Bundle-Id", &self.bundle_id.to_string());
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
        out
    }

    /// Reads a `bag-info.txt`, and accepts it only as [`BagInfo::text`] would write it.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        // Its words are shown to people, on a terminal too, where other characters are commands.
        if !text.bytes().all(|b| matches!(b, b'\n' | b' '..=b'~')) {
            return Err(Refusal::TagFile);
        }
        let mut lines = text.lines();
        if lines.next() != Some(&*format!("Bundle-Format: {FORMAT}")) {
            let is_ours = text.starts_with("Bundle-Format: ");
            return Err(if is_ours {
                Refusal::UnknownVersion
            } else {
                Refusal::TagFile
            });
        }
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
            bundle_id: parsed(one("Bundle-Id"))?.ok_or(Refusal::TagFile)?,
            practice: one("Practice").is_some(),
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
        };
        if info.text() == text {
            Ok(info)
        } else {
            Err(Refusal::TagFile)
        }
    }
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
            bundle_id: Uuid::from_u128(7),
            practice: false,
            sealed_at: "2026-01-02T03:04:05Z".parse().unwrap(),
            payload: (12, 3),
            receivers: vec![("ab".to_owned(), "one two".to_owned())],
            checkpoint_words: Some("six words".to_owned()),
            previous_bundle: Some(Uuid::from_u128(6)),
        }
    }

    #[test]
    fn bag_info_reads_back_what_it_writes_and_nothing_else() {
        let text = info().text();
        assert_eq!(BagInfo::parse(&text), Ok(info()));
        for (from, to, refusal) in [
            ("cairn-bundle 1", "cairn-bundle 2", Refusal::UnknownVersion),
            ("Bundle-Format", "Bag-Format", Refusal::TagFile),
            ("Payload-Oxum: 12.3\n", "", Refusal::TagFile),
            ("12.3", "012.3", Refusal::TagFile),
            ("Checkpoint-Words", "Unknown-Label", Refusal::TagFile),
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
