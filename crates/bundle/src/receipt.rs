//! A receipt: what a receiver gives back to say that a bundle arrived and was opened.
//!
//! One line of JSON and, below it, a signature over that line with its line feed (SSHSIG, namespace `cairn-receipt-v1`). It holds the
//! SHA-256 of the tag manifest, which nobody can tell who has not opened the bundle. So it shows that somebody opened it; that it was the
//! receiver, it shows once the key that signed it has been compared.

use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::signature::{self, PublicKeyInfo, RECEIPT_NAMESPACE, SigningKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Verified;

/// The version of the form of a receipt.
const FORMAT: &str = "cairn-receipt 1";
/// The longest receipt that is read, in bytes.
const MAX_RECEIPT: usize = 64 * 1024;

/// What a receipt says. JSON Schema: `docs/format/receipt.schema.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// `cairn-receipt 1`.
    pub format: String,
    /// The bundle's id.
    pub bundle: Uuid,
    /// SHA-256 of the file that arrived, hex.
    pub file_sha256: String,
    /// SHA-256 of the tag manifest in it, hex.
    pub tag_manifest_sha256: String,
    /// Whether nothing in the bundle contradicted anything else.
    pub is_intact: bool,
    /// SHA-256 of the receiver's key as text, hex.
    pub receiver_fingerprint: String,
    /// The checkpoint words of the sender's vault that were in it: whoever keeps the receipt keeps them too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint_words: Option<String>,
    /// When it was opened, by the receiver's clock: UTC, RFC 3339, to the second.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub opened_at: jiff::Timestamp,
}

/// A receipt whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The key that signed it. It came with the receipt: it shows the same hand as before, and whose only once it was compared.
    pub key: PublicKeyInfo,
}

/// Why a text is no receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// Not a receipt, or damaged.
    #[error("not a receipt")]
    Form,
    /// A version that this version of Cairn does not know.
    #[error("a newer or unknown version of a receipt")]
    UnknownVersion,
    /// The signature does not hold.
    #[error("the signature of the receipt does not hold")]
    Signature,
    /// It could not be signed.
    #[error("the receipt could not be signed")]
    Sign,
}

impl Receipt {
    /// Writes and signs a receipt for a bundle that was opened with this identity. The key that signs is derived from the identity: the same
    /// for all its receipts.
    ///
    /// # Errors
    /// [`ReceiptError::Sign`].
    pub fn signed(
        verified: &Verified,
        file_sha256: &str,
        identity: &Identity,
        opened_at: jiff::Timestamp,
    ) -> Result<String, ReceiptError> {
        let receipt = Self {
            format: FORMAT.to_owned(),
            bundle: verified.bundle_id,
            file_sha256: file_sha256.to_owned(),
            tag_manifest_sha256: verified.tag_manifest_sha256.clone(),
            is_intact: verified.is_intact(),
            receiver_fingerprint: identity.to_recipient().fingerprint().hex(),
            checkpoint_words: verified.checkpoint_words.clone(),
            opened_at: jiff::Timestamp::from_second(opened_at.as_second()).unwrap_or(opened_at),
        };
        let line = serde_json::to_string(&receipt).map_err(|_| ReceiptError::Sign)? + "\n";
        let signature = SigningKey::derive_for_receipts(identity)
            .sign(RECEIPT_NAMESPACE, line.as_bytes())
            .map_err(|_| ReceiptError::Sign)?;
        Ok(line + &signature)
    }

    /// Reads a receipt that came back, and holds it to its signature. White space around it is let pass.
    ///
    /// # Errors
    /// [`ReceiptError::Form`], [`ReceiptError::UnknownVersion`], [`ReceiptError::Signature`].
    pub fn read(text: &str) -> Result<SignedReceipt, ReceiptError> {
        #[derive(Deserialize)]
        struct Version {
            format: String,
        }
        if text.len() > MAX_RECEIPT {
            return Err(ReceiptError::Form);
        }
        let text = text.trim().replace("\r\n", "\n");
        let (line, armored) = text.split_once('\n').ok_or(ReceiptError::Form)?;
        let version: Version = serde_json::from_str(line).map_err(|_| ReceiptError::Form)?;
        if version.format != FORMAT {
            return Err(ReceiptError::UnknownVersion);
        }
        let receipt: Self = serde_json::from_str(line).map_err(|_| ReceiptError::Form)?;
        let signed = format!("{line}\n");
        let key = signature::verify(RECEIPT_NAMESPACE, signed.as_bytes(), armored)
            .map_err(|_| ReceiptError::Signature)?;
        Ok(SignedReceipt { receipt, key })
    }
}

#[cfg(all(test, feature = "schema"))]
mod tests {
    use std::path::Path;

    use super::Receipt;

    /// Set `CAIRN_BLESS=1` to write the file anew after a change that is meant.
    #[test]
    fn the_published_schema_is_that_of_the_code() {
        let mut schema = schemars::schema_for!(Receipt).to_value();
        schema.sort_all_objects();
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/format/receipt.schema.json");
        if std::env::var_os("CAIRN_BLESS").is_some() {
            std::fs::write(&file, &text).unwrap();
        }
        assert!(
            std::fs::read_to_string(&file).unwrap_or_default() == text,
            "docs/format/receipt.schema.json is not what the code writes: run with CAIRN_BLESS=1 and look at the change"
        );
    }
}
