//! A chain line: `{"seq":n,"prev":"…","c":"…"}`, those bytes and no others.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    /// Its number in the chain, from 1.
    pub(crate) seq: u64,
    /// SHA-256 of the bytes of the line before, hex; 64 zeros in the first.
    pub(crate) prev: String,
    /// SHA-256 of nonce and entry, hex.
    pub(crate) c: String,
}

impl Line {
    /// The line after `prev`.
    pub(crate) fn after(prev: Option<(u64, &str)>, nonce: &[u8; 32], entry: &str) -> Self {
        Self {
            seq: prev.map_or(1, |(seq, _)| seq.saturating_add(1)),
            prev: prev.map_or_else(|| "0".repeat(64), |(_, line)| line_digest(line)),
            c: commitment(nonce, entry),
        }
    }

    /// The bytes that are stored, hashed and disclosed. All members are digits and hex: nothing needs escaping.
    pub(crate) fn text(&self) -> String {
        format!(
            r#"{{"seq":{},"prev":"{}","c":"{}"}}"#,
            self.seq, self.prev, self.c
        )
    }

    /// Reads a line that has exactly this form.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let line: Self = serde_json::from_str(text).ok()?;
        (line.text() == text).then_some(line)
    }
}

/// SHA-256 of a line's bytes, hex.
pub(crate) fn line_digest(line: &str) -> String {
    hex::encode(Sha256::digest(line.as_bytes()))
}

/// What a line commits to: SHA-256 of the nonce followed by the entry, hex.
pub(crate) fn commitment(nonce: &[u8; 32], entry: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(nonce);
    hash.update(entry.as_bytes());
    hex::encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_line_reads_back_and_another_spelling_of_it_does_not() {
        let line = Line::after(None, &[7; 32], "{}");
        assert_eq!(Line::parse(&line.text()), Some(line.clone()));
        assert_eq!(Line::parse(&line.text().replace(",", ", ")), None);
        let next = Line::after(Some((1, &line.text())), &[7; 32], "{}");
        assert_eq!(next.seq, 2);
        assert_ne!(next.prev, line.prev);
        assert_eq!(next.c, line.c);
    }
}
