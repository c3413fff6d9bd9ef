//! A bundle of somebody else's that was taken in: where records came from. Never part of a bundle itself.

use crate::shape::{group, record};
use crate::vocabulary::BundleSignature;
use crate::{AccessionId, Answer, RecordId, Text};

group! {
    /// A record that came with a bundle.
    ReceivedRecord {
        /// The record; *withheld by the person* once it was erased.
        record: Answer<RecordId>,
        /// SHA-256 of it as it was received, in the form in which the vault stores records, 64 hexadecimal digits.
        sha256: String,
    }
}

record! {
    /// One bundle that was taken in. What is fixed was found when that was done, and stays.
    Accession {
        given {
            /// Its id.
            id: AccessionId [Fixed],
            /// The bundle's id, a UUID.
            bundle: String [Fixed],
            /// SHA-256 of the file, 64 hexadecimal digits.
            sha256: String [Fixed],
            /// When it was sealed, as the bundle says it: UTC, RFC 3339.
            sealed_at: String [Fixed],
            /// When it was taken in: UTC, RFC 3339.
            taken_in_at: String [Fixed],
        }
        asked {
            /// What its signature was found to be.
            signature: BundleSignature [Fixed],
            /// Fingerprint of the key that signed it, as OpenSSH writes it (`SHA256:…`); empty where none did.
            signing_key: String [Fixed],
            /// The records that came with it, those included that were there already.
            records: Vec<ReceivedRecord> [Fixed],
            /// Who the user says that it is from.
            sender: Answer<Text>,
            /// Anything else.
            note: Answer<Text>,
        }
    }
}

impl Accession {
    /// Whether this record came with it, and the digest with which it did.
    #[must_use]
    pub fn received(&self, record: RecordId) -> Option<&str> {
        let mut items = self.records.iter();
        let item = items.find(|item| item.record.known() == Some(&record))?;
        Some(&item.sha256)
    }
}
