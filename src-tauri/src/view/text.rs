//! Text from the window, bounded before anything else looks at it.

use serde::{Deserialize, Deserializer, de::Error};
use zeroize::Zeroize;

/// Text of at most `MAX` characters; longer is refused at the boundary. Wiped when dropped.
#[derive(Clone, PartialEq, Eq, specta::Type)]
#[specta(transparent)]
pub struct Bounded<const MAX: usize>(String);

impl<const MAX: usize> Bounded<MAX> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> Drop for Bounded<MAX> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Bounded<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.chars().count() > MAX {
            return Err(D::Error::custom("too long"));
        }
        Ok(Self(text))
    }
}
