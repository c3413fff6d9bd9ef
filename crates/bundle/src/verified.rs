//! What was found out about a bundle, each thing by itself.

use std::path::PathBuf;

use cairn_model::disclosure::LeftOutCounts;
use cairn_model::vocabulary::Template;
use serde::Serialize;
use uuid::Uuid;

use crate::{Parts, Relation, Withdrawal};

/// What a bundle is and how far it holds together. Whether to trust its sender is for a person to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// The bundle's id.
    pub bundle_id: Uuid,
    /// Whether it comes from a practice vault, where everything is invented.
    pub practice: bool,
    /// When it was sealed, by the sender's clock.
    pub sealed_at: jiff::Timestamp,
    /// To whom it says it was sealed: SHA-256 of the recipient strings, as hex.
    pub receiver_fingerprints: Vec<String>,
    /// Whether one of them is the key that was used to open it. If not, another receiver passed the bundle on; one that was sealed by a
    /// passphrase is for whoever has it.
    pub is_for_us: bool,
    /// Which parts are in it.
    pub parts: Parts,
    /// The bundle with the other part, where the two were sealed apart.
    pub companion: Option<Uuid>,
    /// The procedure that it is written for.
    pub template: Template,
    /// The organisation that says it sent it; only a signature that holds, by a key that was compared, makes that true.
    pub organisation: Option<String>,
    /// The signature over the tag manifest.
    pub signature: Signature,
    /// Files that are absent, not listed, or not what the manifests and records say. Empty where all is well.
    pub files: Vec<FileFault>,
    /// The chains of custody.
    pub custody: CustodyCheck,
    /// Incidents in the bundle.
    pub incidents: usize,
    /// Evidence files in the bundle.
    pub items: usize,
    /// What the sender left out.
    pub left_out: LeftOutCounts,
    /// The sender's checkpoint words, if there are any.
    pub checkpoint_words: Option<String>,
    /// The bundle that this one follows, if the sender says so.
    pub previous_bundle: Option<Uuid>,
    /// What it is to that one; bundles of the first version do not say.
    pub relation: Option<Relation>,
    /// What of that one is taken back.
    pub withdrawn: Vec<Withdrawal>,
    /// SHA-256 of the tag manifest, hex: what a receipt says to show that the bundle was opened.
    pub tag_manifest_sha256: String,
}

impl Verified {
    /// Whether nothing in the bundle contradicts anything else. A bundle without a signature, and one that was sealed to
    /// somebody else, can be intact.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.files.is_empty()
            && self.custody.faults.is_empty()
            && self.signature != Signature::Invalid
    }
}

/// The signature of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Signature {
    /// There is none. Whoever has opened a bundle can seal it anew without its signature: of a sender who signs, this is a warning.
    None,
    /// It holds. The key came with the bundle: it shows that the sender is the same as before, not who they are.
    Valid {
        /// The key, as OpenSSH writes it.
        openssh: String,
        /// Its fingerprint, `SHA256:…`.
        fingerprint: String,
    },
    /// There is one, and it does not hold.
    Invalid,
}

/// Something wrong with a file of the bundle. Paths are those that bundles have, never ones that somebody chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum FileFault {
    /// A manifest lists a file that is not there.
    Absent {
        /// The path, as the manifest has it.
        path: String,
    },
    /// A file that no manifest lists.
    Unlisted {
        /// Its path.
        path: String,
    },
    /// A file with another digest than the manifest has.
    Digest {
        /// Its path.
        path: String,
    },
    /// An evidence file that the records do not know, or know with another size or digest.
    Record {
        /// Its path.
        path: String,
    },
    /// The sum of sizes and files in `bag-info.txt` is not that of the bundle.
    Oxum,
    /// `records.json` does not name the bundle, time, receivers or kind of sender that `bag-info.txt` names.
    RecordsDiffer,
    /// `bag-info.txt` says that the bundle is signed, and it is not: somebody took the signature away. Whoever also rewrites
    /// `bag-info.txt` and the manifests is not found out by this, and leaves a bundle without a signature.
    SignatureAbsent,
    /// There is a signature that `bag-info.txt` says nothing of: somebody added it to a bundle that was not signed.
    SignatureUnannounced,
}

/// What is known of the chains of custody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CustodyCheck {
    /// Chains.
    pub chains: usize,
    /// Lines.
    pub lines: usize,
    /// Lines whose entry is disclosed.
    pub disclosed: usize,
    /// Lines that do not fit, the first thousand.
    pub faults: Vec<Fault>,
}

/// A line of `custody.jsonl` that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: CustodyFault,
}

/// What is wrong with a custody line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CustodyFault {
    /// A line is missing, doubled or out of order.
    Sequence,
    /// It does not follow from the line before it.
    Previous,
    /// Its entry is not the one that it commits to.
    Commitment,
}

/// An opened bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The new folder.
    pub dir: PathBuf,
    /// What was found out.
    pub verified: Verified,
}
