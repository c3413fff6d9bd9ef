//! The passphrase of a bundle whose receiver has no key.

use super::recovery_code::RecoveryCode;
use crate::hazmat::scrypt::Readings;

/// Ten words of the EFF large wordlist joined by `-`, 129 bits, literally what `age -d` asks for. Always generated: what people think up can be
/// guessed at leisure by whoever has the file. Wiped when dropped.
///
/// It is as good as the way on which the receiver gets it: never with the bundle, and best by voice. Whoever learns it opens the bundle, whenever that is; and
/// the sender knows it too, for as long as it is written down.
pub struct BundlePassphrase(RecoveryCode);

impl BundlePassphrase {
    /// Draws a new passphrase, for one bundle.
    #[must_use]
    pub fn generate() -> Self {
        Self(RecoveryCode::generate())
    }

    /// The passphrase itself, to show it once.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

/// What somebody may have meant who typed this: such a passphrase in other letters or with other spaces between its words, else exactly this.
pub(super) fn readings(typed: &str) -> Readings {
    let typed = typed.trim_end_matches(['\r', '\n']);
    let meant = RecoveryCode::parse(typed).ok();
    let meant = meant.as_ref().map(RecoveryCode::expose);
    Readings::of(
        meant
            .filter(|words| *words != typed)
            .into_iter()
            .chain([typed]),
    )
}
