//! Ed25519 keys of SSH as receivers' keys of age, for those who have no other.
//!
//! Standard: the recipient type `ssh-ed25519` of age's own implementation (`agessh`; C2SP `age.md` does not have it): X25519 with
//! the key's point as it is on the Montgomery curve, multiplied once more by a number that is derived from the whole SSH key; HKDF-SHA256,
//! ChaCha20-Poly1305. The stanza's first argument is four bytes of the SHA-256 digest of the SSH key: **whoever knows the key sees that
//! the file is for it.** The key itself is written as in RFC 8709 and RFC 4253, section 6.6.

use std::collections::HashSet;

use age::{DecryptError, EncryptError};
use age_core::{
    format::{FileKey, Stanza},
    secrecy::ExposeSecret as _,
};
use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD},
};
use ed25519_dalek::{SigningKey, VerifyingKey};
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

use super::{
    aead,
    kdf::{Key, hkdf_sha256},
    stanza::file_key_from,
    x25519::{SHARE_LEN, is_low_order},
};
use crate::safe::{digest::Digest, random};

/// How such a key begins, and the name of its stanza.
pub(crate) const KEY_TYPE: &str = "ssh-ed25519";

const LABEL: &[u8] = b"age-encryption.org/v1/ssh-ed25519";
/// What stands before the key itself: its type and its length, each with a length of four bytes.
const BLOB_START: &[u8] = b"\0\0\0\x0bssh-ed25519\0\0\0\x20";
/// Bytes of the digest that the stanza shows.
const TAG_LEN: usize = 4;

/// What is sealed to: `ssh-ed25519 AAAA…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SshRecipient(VerifyingKey);

impl SshRecipient {
    /// Reads it as it stands in `id_ed25519.pub`; a comment behind it is left out. None where it is more than one line or no key that can be
    /// sealed to: of low order, or not in its one form. There is no checksum: half of all typing errors make another key.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_ascii_whitespace();
        if text.lines().count() != 1 || words.next() != Some(KEY_TYPE) {
            return None;
        }
        let blob = BASE64_STANDARD.decode(words.next()?).ok()?;
        let bytes = blob.strip_prefix(BLOB_START)?.try_into().ok()?;
        let key = VerifyingKey::from_bytes(bytes).ok()?;
        let is_canonical = key.to_edwards().compress().as_bytes() == bytes;
        (is_canonical && !key.is_weak()).then_some(Self(key))
    }

    /// It, without a comment.
    pub(crate) fn text(&self) -> String {
        format!("{KEY_TYPE} {}", BASE64_STANDARD.encode(self.blob()))
    }

    /// It, as SSH sends and digests it.
    fn blob(&self) -> Vec<u8> {
        [BLOB_START, self.0.as_bytes()].concat()
    }

    /// By which a stanza says for which key it is.
    fn tag(&self) -> String {
        let digest = Digest::of(&self.blob()).0;
        BASE64_STANDARD_NO_PAD.encode(digest.first_chunk::<TAG_LEN>().unwrap_or(&[0; TAG_LEN]))
    }

    /// Its point on the Montgomery curve.
    fn point(&self) -> [u8; SHARE_LEN] {
        self.0.to_montgomery().to_bytes()
    }

    /// The key of one stanza, from what both sides compute and from what both see.
    fn wrapping_key(&self, shared: &[u8; SHARE_LEN], share: &[u8; SHARE_LEN]) -> Key {
        let tweak = hkdf_sha256(&[], &self.blob(), &[LABEL]);
        let tweaked = Zeroizing::new(x25519(*tweak, *shared));
        let salt = [*share, self.point()].concat();
        hkdf_sha256(tweaked.as_slice(), &salt, &[LABEL])
    }
}

impl age::Recipient for SshRecipient {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let secret = Zeroizing::new(random::bytes());
        let share = x25519(*secret, X25519_BASEPOINT_BYTES);
        let shared = Zeroizing::new(x25519(*secret, self.point()));
        let key = self.wrapping_key(&shared, &share);
        let body = aead::wrap_file_key(&key, file_key.expose_secret())
            .map_err(|_| EncryptError::Io(std::io::ErrorKind::InvalidInput.into()))?;
        let stanza = Stanza {
            tag: KEY_TYPE.to_owned(),
            args: vec![self.tag(), BASE64_STANDARD_NO_PAD.encode(share)],
            body,
        };
        Ok((vec![stanza], HashSet::new()))
    }
}

/// What opens it: the key in `id_ed25519`. Wiped when dropped.
pub(crate) struct SshIdentity(SigningKey);

impl SshIdentity {
    /// The key that grows from these 32 bytes.
    pub(crate) fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Those bytes.
    pub(crate) fn seed(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Its public half.
    pub(crate) fn to_recipient(&self) -> SshRecipient {
        SshRecipient(self.0.verifying_key())
    }

    /// The file key, where the stanza was made for this key.
    fn unwrap(&self, stanza: &Stanza) -> Result<Option<FileKey>, DecryptError> {
        let (tag, share) = arguments(stanza).ok_or(DecryptError::InvalidHeader)?;
        let recipient = self.to_recipient();
        if tag != recipient.tag() {
            return Ok(None);
        }
        let secret = Zeroizing::new(self.0.to_scalar_bytes());
        let shared = Zeroizing::new(x25519(*secret, share));
        let key = recipient.wrapping_key(&shared, &share);
        let opened = aead::unwrap_file_key(&key, &stanza.body).ok();
        Ok(opened.map(|opened| file_key_from(&opened)))
    }
}

/// The tag and the share of a stanza that is well formed.
fn arguments(stanza: &Stanza) -> Option<(&str, [u8; SHARE_LEN])> {
    let [tag, share] = stanza.args.as_slice() else {
        return None;
    };
    let share = BASE64_STANDARD_NO_PAD.decode(share).ok()?.try_into().ok()?;
    let is_whole = stanza.body.len() == aead::WRAPPED_LEN && !is_low_order(&share);
    is_whole.then_some((tag.as_str(), share))
}

impl age::Identity for SshIdentity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        (stanza.tag == KEY_TYPE)
            .then(|| self.unwrap(stanza).transpose())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop")]

    use age::{Identity as _, Recipient as _};
    use proptest::prelude::*;

    use super::*;

    fn file_key() -> FileKey {
        file_key_from(&[7; 16])
    }

    fn stanza(to: &SshRecipient) -> Stanza {
        to.wrap_file_key(&file_key()).unwrap().0.remove(0)
    }

    fn opens(key: &SshIdentity, stanza: &Stanza) -> Option<bool> {
        let opened = key.unwrap_stanza(stanza)?;
        Some(opened.is_ok_and(|key| key.expose_secret() == file_key().expose_secret()))
    }

    /// Some(false) is a stanza that is refused, none one that is passed over.
    const REFUSED: Option<bool> = Some(false);

    #[test]
    fn a_stanza_that_is_not_whole_is_refused_and_one_for_another_key_is_passed_over() {
        let key = SshIdentity::from_seed(&[1; 32]);
        let good = stanza(&key.to_recipient());
        assert_eq!(opens(&key, &good), Some(true));
        let changed = |change: &dyn Fn(&mut Stanza)| {
            let mut stanza = stanza(&key.to_recipient());
            change(&mut stanza);
            opens(&key, &stanza)
        };
        assert_eq!(changed(&|it| it.tag = "X25519".to_owned()), None);
        assert_eq!(changed(&|it| it.args[0] = "AAAAAA".to_owned()), None);
        assert_eq!(changed(&|it| it.args[0].clear()), None);
        assert_eq!(changed(&|it| it.body[0] ^= 1), None);
        assert_eq!(opens(&SshIdentity::from_seed(&[2; 32]), &good), None);

        assert_eq!(changed(&|it| it.args.truncate(1)), REFUSED);
        assert_eq!(changed(&|it| it.args.push("AA".to_owned())), REFUSED);
        assert_eq!(changed(&|it| it.args[1].truncate(42)), REFUSED);
        assert_eq!(changed(&|it| it.args[1].push('=')), REFUSED);
        assert_eq!(changed(&|it| it.args[1].push_str("AAAA")), REFUSED);
        assert_eq!(changed(&|it| it.body.truncate(31)), REFUSED);
        assert_eq!(changed(&|it| it.body.push(0)), REFUSED);
    }

    #[test]
    fn a_share_of_low_order_is_refused_even_in_a_stanza_that_is_made_to_open() {
        let key = SshIdentity::from_seed(&[1; 32]);
        let recipient = key.to_recipient();
        // Nothing is shared over such a share, so anybody could make this stanza.
        let made = |share: [u8; 32]| Stanza {
            tag: KEY_TYPE.to_owned(),
            args: vec![recipient.tag(), BASE64_STANDARD_NO_PAD.encode(share)],
            body: aead::wrap_file_key(&recipient.wrapping_key(&[0; 32], &share), &[7; 16]).unwrap(),
        };
        let mut one = [0; 32];
        one[0] = 1;
        for share in [[0; 32], one] {
            assert_eq!(opens(&key, &made(share)), REFUSED);
        }
        // The control: with any other share the same body is only passed over.
        assert_eq!(opens(&key, &made([9; 32])), None);
    }

    #[test]
    fn a_key_of_low_order_or_in_another_form_cannot_be_sealed_to() {
        let text = |bytes: [u8; 32]| {
            let blob = [BLOB_START, &bytes].concat();
            format!("{KEY_TYPE} {}", BASE64_STANDARD.encode(blob))
        };
        let good = SshIdentity::from_seed(&[1; 32]).to_recipient();
        assert_eq!(SshRecipient::parse(&text(good.0.to_bytes())), Some(good));
        let y = |last: u8, first: u8| {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (first, last);
            bytes
        };
        let mut identity = [0; 32];
        identity[0] = 1;
        // Zero; one; minus one; one and zero with the prime added; four with the prime added, which is a point of the curve.
        let bad = [
            [0; 32],
            identity,
            y(0x7f, 0xec),
            y(0x7f, 0xee),
            y(0x7f, 0xed),
            y(0x7f, 0xf1),
        ];
        for bytes in bad {
            assert_eq!(SshRecipient::parse(&text(bytes)), None, "{bytes:02x?}");
        }
        let mut four = [0; 32];
        four[0] = 4;
        assert!(SshRecipient::parse(&text(four)).is_some());
    }

    proptest! {
        #[test]
        fn every_key_reads_its_own_text_and_opens_what_is_sealed_to_it(seed: [u8; 32]) {
            let key = SshIdentity::from_seed(&seed);
            let recipient = key.to_recipient();
            let commented = format!("{} someone@desk", recipient.text());
            prop_assert_eq!(SshRecipient::parse(&commented), Some(recipient.clone()));
            prop_assert_eq!(opens(&key, &stanza(&recipient)), Some(true));
        }

        #[test]
        fn what_reads_as_a_key_is_in_its_one_form(
            start in prop::sample::select(vec!["ssh-ed25519 ", "ssh-ed25519\t", ""]),
            text in "[A-Za-z0-9+/= \n]{0,80}",
            bytes: [u8; 32],
        ) {
            let blob = BASE64_STANDARD.encode([BLOB_START, &bytes].concat());
            for text in [format!("{start}{text}"), format!("{start}{blob} {text}")] {
                if let Some(key) = SshRecipient::parse(&text) {
                    prop_assert!(text.starts_with(&key.text()) || text.contains('\t'));
                    prop_assert_eq!(SshRecipient::parse(&key.text()), Some(key));
                }
            }
        }

        #[test]
        fn no_stanza_opens_by_chance(
            args in prop::collection::vec("[A-Za-z0-9+/]{0,50}", 0..4),
            own in any::<bool>(),
            share: [u8; 32],
            body in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let key = SshIdentity::from_seed(&[1; 32]);
            let args = if own {
                vec![key.to_recipient().tag(), BASE64_STANDARD_NO_PAD.encode(share)]
            } else {
                args
            };
            let stanza = Stanza { tag: KEY_TYPE.to_owned(), args, body };
            prop_assert_ne!(opens(&key, &stanza), Some(true));
        }
    }
}
