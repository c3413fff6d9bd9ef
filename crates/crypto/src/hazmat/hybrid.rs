//! Hybrid keys of age: ML-KEM-768 and X25519 together, so that what is sealed stays closed unless both are broken.
//!
//! Standard: age v1 (C2SP `age.md`), recipient type `mlkem768x25519`: HPKE (RFC 9180) in base mode with the KEM `MLKEM768-X25519` (X-Wing,
//! 0x647a), HKDF-SHA256 and ChaCha20-Poly1305. Keys are Bech32 without a limit of length.

use std::collections::HashSet;

use age::{DecryptError, EncryptError};
use age_core::{
    format::{FILE_KEY_BYTES, FileKey, Stanza},
    secrecy::ExposeSecret as _,
};
use base64::{Engine as _, prelude::BASE64_STANDARD_NO_PAD};
use bech32::{Bech32, Checksum, Hrp, primitives::decode::CheckedHrpstring};
use hpke::{
    Deserializable as _, Kem, OpModeR, OpModeS, Serializable as _, aead::ChaCha20Poly1305,
    kdf::HkdfSha256, kem::XWing, single_shot_open, single_shot_seal,
};
use zeroize::{Zeroize as _, Zeroizing};

use super::{
    aead::WRAPPED_LEN,
    stanza::file_key_from,
    x25519::{self, SHARE_LEN},
};

/// How a recipient begins.
pub(crate) const RECIPIENT: &str = "age1pq1";
/// How an identity begins, in lower case.
pub(crate) const IDENTITY: &str = "age-secret-key-pq-1";
/// The label by which age keeps hybrid recipients from standing beside others.
const LABEL: &str = "postquantum";

const TAG: &str = "mlkem768x25519";
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";

/// Bech32 as age uses it. The code's own bound of 90 letters is given up: what a typing error changes is found, not where.
enum LongBech32 {}

impl Checksum for LongBech32 {
    type MidstateRepr = u32;
    const CODE_LENGTH: usize = usize::MAX;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32::TARGET_RESIDUE;
}

/// The bytes of a key, where its beginning and its checksum fit.
fn decoded(text: &str, prefix: &str) -> Option<Zeroizing<Vec<u8>>> {
    let checked = CheckedHrpstring::new::<LongBech32>(text).ok()?;
    let hrp = prefix.strip_suffix('1')?;
    (checked.hrp() == Hrp::parse(hrp).ok()?).then(|| Zeroizing::new(checked.byte_iter().collect()))
}

fn encoded(bytes: &[u8], prefix: &str) -> Zeroizing<String> {
    let hrp = prefix.strip_suffix('1').map(Hrp::parse);
    let text = hrp.and_then(Result::ok).and_then(|hrp| {
        // Without a bound of length nothing is too long.
        bech32::encode_lower::<LongBech32>(hrp, bytes).ok()
    });
    Zeroizing::new(text.unwrap_or_default())
}

/// Whether the X25519 half at the end of a key or a share is of low order. The KEM would take it.
fn is_low_order(bytes: &[u8]) -> bool {
    bytes
        .last_chunk::<SHARE_LEN>()
        .is_none_or(x25519::is_low_order)
}

/// What is sealed to: `age1pq1…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HybridRecipient(<XWing as Kem>::PublicKey);

impl HybridRecipient {
    /// Reads it, in lower or upper case; none where a letter is wrong or it is no key.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = decoded(text, RECIPIENT)?;
        let key = <XWing as Kem>::PublicKey::from_bytes(&bytes).ok()?;
        (!is_low_order(&bytes)).then_some(Self(key))
    }

    /// It, in lower case.
    pub(crate) fn text(&self) -> String {
        encoded(&self.0.to_bytes(), RECIPIENT).to_string()
    }
}

impl age::Recipient for HybridRecipient {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (share, body) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &self.0,
            INFO,
            file_key.expose_secret(),
            &[],
        )
        .map_err(|_| EncryptError::Io(std::io::ErrorKind::InvalidInput.into()))?;
        let stanza = Stanza {
            tag: TAG.to_owned(),
            args: vec![BASE64_STANDARD_NO_PAD.encode(share.to_bytes())],
            body,
        };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

/// What opens it: `AGE-SECRET-KEY-PQ-1…`. Wiped when dropped.
#[derive(Clone)]
pub(crate) struct HybridIdentity(<XWing as Kem>::PrivateKey);

impl HybridIdentity {
    /// Draws a new key.
    pub(crate) fn generate() -> Self {
        Self(XWing::gen_keypair().0)
    }

    /// Reads it as `age-keygen -pq` writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = decoded(text, IDENTITY)?;
        <XWing as Kem>::PrivateKey::from_bytes(&bytes)
            .ok()
            .map(Self)
    }

    /// It, in upper case.
    pub(crate) fn text(&self) -> Zeroizing<String> {
        let mut bytes = self.0.to_bytes();
        let mut text = encoded(&bytes, IDENTITY);
        bytes.as_mut_slice().zeroize();
        text.make_ascii_uppercase();
        text
    }

    /// Its public half.
    pub(crate) fn to_recipient(&self) -> HybridRecipient {
        HybridRecipient(XWing::sk_to_pk(&self.0))
    }

    /// The file key, where the stanza was made for this key.
    fn unwrap(&self, stanza: &Stanza) -> Result<Option<FileKey>, DecryptError> {
        let [argument] = stanza.args.as_slice() else {
            return Err(DecryptError::InvalidHeader);
        };
        let share = BASE64_STANDARD_NO_PAD.decode(argument).ok();
        let share = share.filter(|share| !is_low_order(share));
        let share = share.and_then(|it| <XWing as Kem>::EncappedKey::from_bytes(&it).ok());
        let share = share.ok_or(DecryptError::InvalidHeader)?;
        if stanza.body.len() != WRAPPED_LEN {
            return Err(DecryptError::InvalidHeader);
        }
        let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.0,
            &share,
            INFO,
            &stanza.body,
            &[],
        );
        let opened = opened.ok().map(Zeroizing::new);
        let opened = opened.filter(|opened| opened.len() == FILE_KEY_BYTES);
        Ok(opened.map(|opened| file_key_from(&opened)))
    }
}

impl age::Identity for HybridIdentity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        (stanza.tag == TAG)
            .then(|| self.unwrap(stanza).transpose())
            .flatten()
    }
}
