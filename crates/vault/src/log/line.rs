//! A chain line: `{"seq":n,"prev":"…","c":"…"}`, those bytes and no others.

use sha2::{Digest, Sha256};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
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

    /// Reads a line, if it is written as [`Line::text`] writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let line: Self = serde_json::from_str(text).ok()?;
        let is_hex = |digest: &str| {
            digest.len() == 64
                && digest
                    .bytes()
                    .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        };
        (is_hex(&line.prev) && is_hex(&line.c) && line.text() == text).then_some(line)
    }

    /// Whether it is the line after `prev`.
    pub(crate) fn follows(&self, prev: Option<(u64, &str)>) -> bool {
        let (seq, digest) = prev.map_or_else(
            || (1, "0".repeat(64)),
            |(seq, line)| (seq.saturating_add(1), line_digest(line)),
        );
        self.seq == seq && self.prev == digest
    }

    /// The bytes that are stored, hashed and disclosed. All members are digits and hex: nothing needs escaping.
    pub(crate) fn text(&self) -> String {
        format!(
            r#"{{"seq":{},"prev":"{}","c":"{}"}}"#,
            self.seq, self.prev, self.c
        )
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
    fn each_line_names_the_bytes_of_the_one_before() {
        let line = Line::after(None, &[7; 32], "{}");
        let start = format!(r#"{{"seq":1,"prev":"{}","c":""#, "0".repeat(64));
        assert!(line.text().starts_with(&start));
        let next = Line::after(Some((1, &line.text())), &[7; 32], "{}");
        assert_eq!(next.seq, 2);
        assert_eq!(next.prev, super::line_digest(&line.text()));
        assert_eq!(next.c, line.c);
        assert_ne!(Line::after(None, &[8; 32], "{}").c, line.c);
    }
}
