//! Lengths that say little: Padmé for streams, spaces for records of a fixed length.

/// The filler of a padded record. JSON ignores it at the end, so stock tools read a padded
/// record as it is.
pub(crate) const SPACE: u8 = b' ';

/// The Padmé length for `len` bytes: the next length whose binary form ends in enough zeros
/// that at most O(log log len) bits of the true length show, at a cost of at most 12 %
/// (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
/// PURBs", PETS 2019, algorithm 1).
///
/// A length within 2^57 of the largest possible one is returned as it is.
pub(crate) fn padme(len: u64) -> u64 {
    if len < 2 {
        return len;
    }
    let exponent = len.ilog2();
    let kept = exponent.checked_ilog2().unwrap_or(0) + 1;
    let free_bits = exponent.saturating_sub(kept);
    let mask = (1_u64 << free_bits) - 1;
    len.checked_add(mask).map_or(len, |sum| sum & !mask)
}

/// What is left of a padded record once its filler is gone.
pub(crate) fn without_spaces(padded: &[u8]) -> &[u8] {
    let kept = padded
        .iter()
        .rposition(|byte| *byte != SPACE)
        .map_or(0, |last| last + 1);
    padded.get(..kept).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_spaces_at_the_end_are_filler() {
        for (padded, kept) in [
            ("", ""),
            ("   ", ""),
            (" a b  ", " a b"),
            ("a", "a"),
            ("a\n ", "a\n"),
        ] {
            assert_eq!(without_spaces(padded.as_bytes()), kept.as_bytes());
        }
    }
}
