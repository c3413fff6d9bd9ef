//! What X25519 (RFC 7748) leaves to those who use it.

/// Bytes of a key, a share and a shared secret.
pub(crate) const SHARE_LEN: usize = 32;

/// Whether a share comes to nothing whatever it is multiplied with. A secret shared over it would be known to everybody.
pub(crate) fn is_low_order(share: &[u8; SHARE_LEN]) -> bool {
    // A scalar is a multiple of 8, the order of the points in question: any one tells.
    x25519_dalek::x25519([1; SHARE_LEN], *share) == [0; SHARE_LEN]
}
