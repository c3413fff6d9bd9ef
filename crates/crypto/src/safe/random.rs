//! Random bytes from the operating system.

use rand::{RngCore as _, rngs::OsRng};

/// Fills an array with bytes from the operating system's generator.
///
/// # Panics
///
/// When the operating system has no working source of randomness: nothing safe could follow.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut filled = [0; N];
    OsRng.fill_bytes(&mut filled);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        assert_ne!(bytes::<32>(), bytes::<32>());
    }
}
