//! Seals a bundle: one pass to write it, one to read it back.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::bundle_seal::{BundlePassphrase, BundleWriter, ReadBackKey, Recipient};
use cairn_crypto::safe::digest::{Digest, Sha256};
use cairn_crypto::safe::random;
use cairn_crypto::safe::signature::SigningKey;
use cairn_model::disclosure::Disclosure;
use cairn_model::vocabulary::Template;
use cairn_model::{Evidence, EvidenceId};
use uuid::Uuid;

use crate::bag::Follows;
use crate::part_file::{Part, folder_of};
use crate::plan::{Content, Parts, Plan, evidence_paths};
use crate::progress::STEP;
use crate::zip::ZipWriter;
use crate::{
    CustodyChain, EvidencePath, EvidenceProblem, OnProgress, Phase, Progress, SealError,
    Withdrawal, disk,
};

/// Gives the bytes of an evidence item, as they were taken in.
pub type EvidenceSource<'a> = dyn FnMut(EvidenceId) -> io::Result<Box<dyn Read + 'a>> + 'a;

/// What to seal, and to whom.
#[derive(Clone, Copy)]
pub struct SealRequest<'a> {
    /// A fresh random id ([`Uuid::new_v4`]); `start_here` shows it.
    pub bundle_id: Uuid,
    /// Everything that the receivers may know. Nothing may be open in it.
    pub disclosure: &'a Disclosure,
    /// What of it may be handed on to the State: part A.
    pub transmissible: &'a Disclosure,
    /// Which parts this file is to hold.
    pub parts: Parts,
    /// The id of the file with the other part, where the two are sealed apart.
    pub companion: Option<Uuid>,
    /// The procedure that it is written for.
    pub template: Template,
    /// The chains of custody; those of other incidents are left out.
    pub custody: &'a [CustodyChain],
    /// To whom: at least one, unless it is sealed by a passphrase.
    pub receivers: &'a [Recipient],
    /// The words that open it, for receivers who have no key; then `receivers` is empty.
    pub passphrase: Option<&'a BundlePassphrase>,
    /// The key to sign with; none for a bundle that nobody signed.
    pub signer: Option<&'a SigningKey>,
    /// The organisation that signs in its own name; its name is in `records.json`.
    pub organisation: Option<&'a str>,
    /// `START-HERE.html` of the file.
    pub start_here: &'a [u8],
    /// `START-HERE.html` of part A, for handing on.
    pub transmissible_page: &'a [u8],
    /// When, to the second.
    pub sealed_at: jiff::Timestamp,
    /// The vault's checkpoint words, by which a later look at the vault can be compared.
    pub checkpoint_words: Option<[&'static str; 6]>,
    /// Whether everything in it is invented, for practice: `bag-info.txt` and `README.txt` say so then.
    pub practice: bool,
    /// The earlier bundle that it takes the place of, or takes back.
    pub follows: Option<Follows>,
    /// What of that one is taken back.
    pub withdrawn: &'a [Withdrawal],
}

impl<'a> SealRequest<'a> {
    /// Both parts in one file, neither signed nor about an earlier one, without pages and chains.
    #[must_use]
    pub const fn new(
        bundle_id: Uuid,
        parts: (&'a Disclosure, &'a Disclosure),
        receivers: &'a [Recipient],
        sealed_at: jiff::Timestamp,
    ) -> Self {
        Self {
            bundle_id,
            disclosure: parts.0,
            transmissible: parts.1,
            parts: Parts::Both,
            companion: None,
            template: Template::General,
            custody: &[],
            receivers,
            passphrase: None,
            signer: None,
            organisation: None,
            start_here: &[],
            transmissible_page: &[],
            sealed_at,
            checkpoint_words: None,
            practice: false,
            follows: None,
            withdrawn: &[],
        }
    }
}

impl SealRequest<'_> {
    /// When, to the second.
    pub(crate) fn sealed_at_second(&self) -> jiff::Timestamp {
        let second = jiff::Timestamp::from_second(self.sealed_at.as_second());
        second.unwrap_or(self.sealed_at)
    }

    /// Where the evidence will be.
    pub(crate) fn evidence_paths(&self) -> Vec<EvidencePath> {
        evidence_paths(
            &self.disclosure.files,
            &self.transmissible.files,
            self.parts,
        )
    }
}

/// A sealed bundle that was read back and is what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Its id.
    pub bundle_id: Uuid,
    /// SHA-256 of the file, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// SHA-256 of the tag manifest in it: whoever says this number has opened it.
    pub tag_manifest_sha256: String,
    /// Length of the file in bytes.
    pub size: u64,
    /// Evidence files in it.
    pub evidence: usize,
}

/// A name for a bundle's file that says nothing: eight random hexadecimal digits and `.age`.
#[must_use]
pub fn file_name() -> String {
    format!("{:08x}.age", u32::from_be_bytes(random::bytes()))
}

/// A name for a bundle from a practice vault: it may say what it is, and does.
#[must_use]
pub fn practice_file_name() -> String {
    format!("PRACTICE-{}", file_name())
}

/// The key to sign with by default: a key of its own for each receiver, so that two receivers cannot tell from their keys
/// that they know the same sender. Several receivers of one bundle see one key, that of the receiver whose key sorts first as text.
#[must_use]
pub fn signing_key(seed: &[u8; 32], receivers: &[Recipient]) -> Option<SigningKey> {
    let first = receivers.iter().min_by_key(|r| r.canonical())?;
    Some(SigningKey::derive_for_receiver(seed, &first.fingerprint()))
}

/// Seals a bundle into a new file. It is called `<name>.part` until it has been read back; only then is it called by its
/// name, and only then does this return [`Sealed`]. Whatever fails, nothing is left behind.
///
/// # Errors
///
/// See [`SealError`]. What can be known beforehand is said before anything is written.
pub fn seal(
    request: &SealRequest<'_>,
    evidence: &mut EvidenceSource<'_>,
    out: &Path,
    progress: &mut OnProgress<'_>,
) -> Result<Sealed, SealError> {
    if let count @ 1.. = request.disclosure.open.len() + request.transmissible.open.len() {
        return Err(SealError::OpenNames { count });
    }
    if let count @ 1.. = request.disclosure.stopped.len() {
        return Err(SealError::RiskStops { count });
    }
    let told = match request.parts {
        Parts::Both | Parts::Confidential => request.disclosure,
        Parts::Transmissible => request.transmissible,
    };
    if told.files.is_empty() && request.withdrawn.is_empty() {
        return Err(SealError::NoIncident);
    }
    let plan = Plan::of(request)?;
    let needed = sealed_len(plan.len, request.receivers.len());
    disk::volume(folder_of(out)).check(needed)?;
    let (part, file) = Part::file(out).map_err(SealError::from_write)?;
    let mut report = Report::new(&plan, progress);
    let written = write(&plan, request, file, evidence, &mut report)
        .map_err(|error| with_needed(error, needed))?;
    read_back(part.path(), written.key, written.plaintext, &mut report)?;
    part.keep().map_err(SealError::from_write)?;
    Ok(Sealed {
        bundle_id: request.bundle_id,
        sha256: written.sealed.hex(),
        tag_manifest_sha256: plan.tag_manifest.hex(),
        size: written.size,
        evidence: request.evidence_paths().len(),
    })
}

/// At most how long the age file of `len` bytes is: header and MAC, a stanza for each receiver and one of random length,
/// a nonce, and a tag for each chunk of 64 KiB.
fn sealed_len(len: u64, receivers: usize) -> u64 {
    const HEADER: u64 = 2048;
    /// A hybrid one.
    const STANZA: u64 = 2048;
    let tags = (len / (64 * 1024) + 1).saturating_mul(16);
    len.saturating_add(tags)
        .saturating_add(HEADER + STANZA * receivers as u64)
}

/// Says how much was needed where the volume filled up in between.
fn with_needed(error: SealError, bytes: u64) -> SealError {
    if let SealError::NoSpace { available, .. } = error {
        SealError::NoSpace {
            needed: bytes,
            available,
        }
    } else if let SealError::TooLargeForVolume { .. } = error {
        SealError::TooLargeForVolume { needed: bytes }
    } else {
        error
    }
}

struct Written {
    key: ReadBackKey,
    plaintext: Digest,
    sealed: Digest,
    size: u64,
}

fn write(
    plan: &Plan<'_>,
    request: &SealRequest<'_>,
    file: File,
    evidence: &mut EvidenceSource<'_>,
    report: &mut Report<'_, '_>,
) -> Result<Written, SealError> {
    let out = Digesting::new(file);
    let sealing = match request.passphrase.filter(|_| request.receivers.is_empty()) {
        Some(passphrase) => BundleWriter::with_passphrase(passphrase, out)?,
        None => BundleWriter::new(request.receivers, out)?,
    };
    let mut zip = ZipWriter::new(Digesting::new(sealing));
    for (member, content) in &plan.members {
        report.next_file();
        zip.begin(member).map_err(SealError::from_write)?;
        match content {
            Content::Text(bytes) => {
                zip.write_all(bytes).map_err(SealError::from_write)?;
                report.add(bytes.len() as u64)?;
            }
            Content::Evidence(item, digest) => copy(item, *digest, evidence, &mut zip, report)?,
            Content::Zeros => zeros(member.size, &mut zip, report)?,
        }
    }
    let plaintext = zip.finish().map_err(SealError::from_write)?;
    let plaintext_digest = plaintext.digest.finish();
    let (sealed, key) = plaintext.inner.finish()?;
    let file = sealed.inner;
    file.sync_all().map_err(SealError::from_write)?;
    disk::drop_from_cache(&file);
    let size = file.metadata().map_err(SealError::Io)?.len();
    Ok(Written {
        key,
        plaintext: plaintext_digest,
        sealed: sealed.digest.finish(),
        size,
    })
}

/// Copies an evidence file and holds it to its length, digest and checksum.
fn copy(
    item: &Evidence,
    expected: Digest,
    evidence: &mut EvidenceSource<'_>,
    out: &mut impl Write,
    report: &mut Report<'_, '_>,
) -> Result<(), SealError> {
    let wrong = |problem| SealError::Evidence {
        id: item.id,
        problem,
    };
    let mut input = evidence(item.id).map_err(|e| wrong(EvidenceProblem::Read(e)))?;
    let mut buffer = vec![0; STEP];
    let (mut digest, mut crc, mut left) = (Sha256::new(), crc32fast::Hasher::new(), item.size);
    loop {
        let read = match input.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(wrong(EvidenceProblem::Read(error))),
        };
        let bytes = buffer.get(..read).unwrap_or_default();
        left = left
            .checked_sub(read as u64)
            .ok_or_else(|| wrong(EvidenceProblem::Length))?;
        digest.update(bytes);
        crc.update(bytes);
        out.write_all(bytes).map_err(SealError::from_write)?;
        report.add(read as u64)?;
    }
    if left > 0 {
        return Err(wrong(EvidenceProblem::Length));
    }
    if digest.finish() != expected || crc.finalize() != item.crc32 {
        return Err(wrong(EvidenceProblem::Digest));
    }
    Ok(())
}

fn zeros(
    mut left: u64,
    out: &mut impl Write,
    report: &mut Report<'_, '_>,
) -> Result<(), SealError> {
    let zeros = vec![0; STEP];
    while left > 0 {
        let step = left.min(STEP as u64);
        let bytes = zeros.get(..step as usize).unwrap_or_default();
        out.write_all(bytes).map_err(SealError::from_write)?;
        report.add(step)?;
        left -= step;
    }
    Ok(())
}

fn read_back(
    part: &Path,
    key: ReadBackKey,
    expected: Digest,
    report: &mut Report<'_, '_>,
) -> Result<(), SealError> {
    report.phase = Phase::ReadingBack;
    let file = File::open(part).map_err(SealError::Io)?;
    let mut opened = key.open(file)?;
    let mut buffer = vec![0; STEP];
    let mut digest = Sha256::new();
    loop {
        let read = match opened.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(SealError::ReadBack),
        };
        digest.update(buffer.get(..read).unwrap_or_default());
        report.add(read as u64)?;
    }
    if digest.finish() == expected {
        Ok(())
    } else {
        Err(SealError::ReadBack)
    }
}

/// A writer that digests what passes through it.
struct Digesting<W> {
    inner: W,
    digest: Sha256,
}

impl<W> Digesting<W> {
    fn new(inner: W) -> Self {
        let digest = Sha256::new();
        Self { inner, digest }
    }
}

impl<W: Write> Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Counts what is done, and asks whether to go on.
struct Report<'p, 'f> {
    progress: &'p mut OnProgress<'f>,
    phase: Phase,
    file: usize,
    files: usize,
    done: u64,
    total: u64,
}

impl<'p, 'f> Report<'p, 'f> {
    fn new(plan: &Plan<'_>, progress: &'p mut OnProgress<'f>) -> Self {
        Self {
            progress,
            phase: Phase::Writing,
            file: 0,
            files: plan.members.len(),
            done: 0,
            total: plan.len.saturating_mul(2),
        }
    }

    fn next_file(&mut self) {
        self.file += 1;
    }

    fn add(&mut self, bytes: u64) -> Result<(), SealError> {
        self.done = self.done.saturating_add(bytes).min(self.total);
        let now = Progress {
            phase: self.phase,
            file: self.file,
            files: self.files,
            done: self.done,
            total: self.total,
        };
        match (self.progress)(now) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(SealError::Cancelled),
        }
    }
}
