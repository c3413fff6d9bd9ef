//! Opens and verifies a bundle. The layout is checked whole before anything in it is believed; tag files and records
//! before anything is written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use cairn_crypto::safe::bundle_seal::{self, BundleError, Identity, OpensWith};
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::{self, BUNDLE_NAMESPACE};
use cairn_model::Evidence;

use crate::bag::{self, BagInfo, SignedAs};
use crate::contents::{self, Contents, Version};
use crate::custody::CustodyReader;
use crate::name::Shelf;
use crate::part_file::{Part, folder_of};
use crate::records::Records;
use crate::zip::{Layout, Refusal};
use crate::{
    CustodyCheck, FileFault, OnProgress, OpenError, Opened, Parts, Signature, Verified, disk,
    extract, name,
};

/// What opens a bundle.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The first of these identities that fits.
    Identities(&'a [Identity]),
    /// The passphrase that it was sealed by, as it was typed.
    Passphrase(&'a str),
}

impl<'a> From<&'a [Identity]> for Key<'a> {
    fn from(identities: &'a [Identity]) -> Self {
        Self::Identities(identities)
    }
}

impl<'a> From<&'a Vec<Identity>> for Key<'a> {
    fn from(identities: &'a Vec<Identity>) -> Self {
        Self::Identities(identities)
    }
}

impl<'a, const N: usize> From<&'a [Identity; N]> for Key<'a> {
    fn from(identities: &'a [Identity; N]) -> Self {
        Self::Identities(identities)
    }
}

impl Key<'_> {
    fn identities(&self) -> &[Identity] {
        match self {
            Self::Identities(identities) => identities,
            Self::Passphrase(_) => &[],
        }
    }

    fn open(&self, file: File) -> Result<Box<dyn ReadSeek>, BundleError> {
        Ok(match self {
            Self::Identities(identities) => Box::new(bundle_seal::open(identities, file)?),
            Self::Passphrase(typed) => Box::new(bundle_seal::open_with_passphrase(typed, file)?),
        })
    }
}

/// What an opened bundle is read from.
trait ReadSeek: Read + Seek {}

impl<T: Read + Seek> ReadSeek for T {}

/// Whether a file asks for a passphrase; else it asks for an identity. Its header says so, which anybody can change.
///
/// # Errors
///
/// [`OpenError::NotABundle`], [`OpenError::Armor`], [`OpenError::Io`].
pub fn asks_for_passphrase(file: &Path) -> Result<bool, OpenError> {
    let file = disk::open_without_waiting(file).map_err(OpenError::Io)?;
    Ok(bundle_seal::opens_with(file)? == OpensWith::Passphrase)
}

/// Checks a bundle and writes nothing. What does not fit together is in the answer, not an error.
///
/// # Errors
///
/// See [`OpenError`]: the file does not open, or is not of the form that bundles have.
pub fn verify<'k>(
    file: &Path,
    key: impl Into<Key<'k>>,
    progress: &mut OnProgress<'_>,
) -> Result<Verified, OpenError> {
    let key = key.into();
    let mut bundle = Bundle::read(plaintext(file, key)?)?;
    bundle.examine(key.identities(), None, progress)
}

/// Checks a bundle and writes its files below a new folder, which is there only if all went well: files 0600, folders
/// 0700. Nothing else is written.
///
/// # Errors
///
/// See [`OpenError`]. A bundle that is not intact is not opened.
pub fn open<'k>(
    file: &Path,
    key: impl Into<Key<'k>>,
    new_dir: &Path,
    progress: &mut OnProgress<'_>,
) -> Result<Opened, OpenError> {
    let key = key.into();
    let mut bundle = Bundle::read(plaintext(file, key)?)?;
    has_room(&bundle.contents, disk::volume(folder_of(new_dir)))?;
    let part = Part::folder(new_dir).map_err(OpenError::from_write)?;
    let verified = bundle.examine(key.identities(), Some(part.path()), progress)?;
    if !verified.is_intact() {
        return Err(OpenError::NotIntact(Box::new(verified)));
    }
    part.keep().map_err(OpenError::from_write)?;
    let dir = new_dir.to_owned();
    Ok(Opened { dir, verified })
}

/// Whether a volume takes the files of a bundle, as far as that can be known beforehand.
fn has_room(contents: &Contents, volume: disk::Volume) -> Result<(), OpenError> {
    let sizes = || contents.files.iter().map(|(_, entry)| entry.member.size);
    let (needed, largest) = (sizes().sum(), sizes().max().unwrap_or(0));
    if volume.longest_file.is_some_and(|longest| largest > longest) {
        return Err(OpenError::TooLargeForVolume { needed: largest });
    }
    match volume.available {
        Some(available) if available < needed => Err(OpenError::NoSpace { needed, available }),
        Some(_) | None => Ok(()),
    }
}

/// What is inside a sealed file.
fn plaintext(file: &Path, key: Key<'_>) -> Result<Box<dyn ReadSeek>, OpenError> {
    let file = disk::open_without_waiting(file).map_err(OpenError::Io)?;
    if !file.metadata().map_err(OpenError::Io)?.is_file() {
        return Err(OpenError::NotABundle);
    }
    Ok(key.open(file)?)
}

/// A bundle whose layout, tag files and records have been read.
pub(crate) struct Bundle<R> {
    input: R,
    contents: Contents,
    info: BagInfo,
    records: Records,
    /// Those of part A, where it is in the bundle.
    part: Option<Records>,
    tag_manifest_sha256: String,
    manifest: BTreeMap<String, Digest>,
    tag_manifest: BTreeMap<String, Digest>,
    signature: Signature,
}

impl<R: Read + Seek> Bundle<R> {
    /// Reads the plaintext of a bundle as far as that needs no evidence.
    pub(crate) fn read(mut input: R) -> Result<Self, OpenError> {
        let contents = Contents::of(Layout::read(&mut input)?)?;
        let mut text = |path| -> Result<String, OpenError> {
            let bytes = extract::whole(&mut input, &contents, path)?;
            String::from_utf8(bytes).map_err(|_| Refusal::TagFile.into())
        };
        if text(name::BAGIT)? != bag::BAGIT {
            return Err(Refusal::UnknownVersion.into());
        }
        let info = BagInfo::parse(&text(name::BAG_INFO)?)?;
        let has_part = info.version == Version::Two && info.parts != Parts::Confidential;
        if info.bundle_id != contents.bundle_id
            || info.version != contents.version
            || has_part != contents.has_part()
        {
            return Err(Refusal::TagFile.into());
        }
        let manifest = bag::parse_manifest(&text(name::MANIFEST)?)?;
        let signed = text(name::TAG_MANIFEST)?;
        let tag_manifest = bag::parse_manifest(&signed)?;
        // What a manifest lists is shown to people: a path is one of ours, or the manifest is none.
        if !(manifest.keys().chain(tag_manifest.keys())).all(|path| contents::is_known(path)) {
            return Err(Refusal::TagFile.into());
        }
        let signature = if contents.is_signed {
            check_signature(
                &signed,
                &text(name::SIGNATURE)?,
                &text(name::ALLOWED_SIGNERS)?,
            )
        } else {
            Signature::None
        };
        let tag_manifest_sha256 = Digest::of(signed.as_bytes()).hex();
        let mut records = |path| -> Result<Records, OpenError> {
            Ok(Records::parse(&extract::whole(
                &mut input, &contents, path,
            )?)?)
        };
        let part = match has_part {
            true => Some(records(name::PART_RECORDS)?),
            false => None,
        };
        let records = records(name::RECORDS)?;
        Ok(Self {
            input,
            contents,
            info,
            records,
            part,
            tag_manifest_sha256,
            manifest,
            tag_manifest,
            signature,
        })
    }
}

/// What there is to say of the signature over a tag manifest.
pub(crate) fn check_signature(signed: &str, armored: &str, signers: &str) -> Signature {
    match signature::verify(BUNDLE_NAMESPACE, signed.as_bytes(), armored) {
        // A receiver with ssh-keygen goes by allowed_signers: it must name the key that signed.
        Ok(key) if bag::allowed_signers(&key.openssh) == signers => Signature::Valid {
            openssh: key.openssh,
            fingerprint: key.fingerprint,
        },
        Ok(_) | Err(_) => Signature::Invalid,
    }
}

impl<R: Read + Seek> Bundle<R> {
    /// Goes through everything that is in it, and writes it below a folder where there is one.
    pub(crate) fn examine(
        &mut self,
        identities: &[Identity],
        into: Option<&Path>,
        progress: &mut OnProgress<'_>,
    ) -> Result<Verified, OpenError> {
        let custody = self.custody()?;
        let digests = extract::go_through(&mut self.input, &self.contents, into, progress)?;
        let receivers: Vec<String> = self.info.receivers.iter().map(|r| r.0.clone()).collect();
        let ours = |identity: &Identity| identity.to_recipient().fingerprint().hex();
        Ok(Verified {
            bundle_id: self.info.bundle_id,
            practice: self.info.practice,
            sealed_at: self.info.sealed_at,
            is_for_us: receivers.is_empty()
                || identities.iter().any(|i| receivers.contains(&ours(i))),
            parts: self.info.parts,
            companion: self.info.companion,
            template: self.records.template,
            organisation: self
                .records
                .sender
                .as_ref()
                .map(|sender| sender.organisation.clone()),
            receiver_fingerprints: receivers,
            signature: self.signature.clone(),
            files: self.file_faults(&digests),
            custody,
            incidents: self.records.incidents.len(),
            items: self.records.evidence.len(),
            left_out: self.records.left_out,
            checkpoint_words: self.info.checkpoint_words.clone(),
            previous_bundle: self.info.previous_bundle,
            relation: self.info.relation,
            withdrawn: self.records.withdrawn.clone(),
            tag_manifest_sha256: self.tag_manifest_sha256.clone(),
        })
    }

    /// Checks the custody lines one by one, so that a long chain needs no memory.
    fn custody(&mut self) -> Result<CustodyCheck, OpenError> {
        let entry = self.contents.entry(name::CUSTODY)?.clone();
        let mut reader = CustodyReader::default();
        extract::read_entry(&mut self.input, &entry, |bytes| Ok(reader.bytes(bytes)?))?;
        Ok(reader.finish()?)
    }

    fn file_faults(&self, digests: &BTreeMap<String, Digest>) -> Vec<FileFault> {
        let mut faults = Vec::new();
        for (path, digest) in self.manifest.iter().chain(&self.tag_manifest) {
            match digests.get(path) {
                None => faults.push(FileFault::Absent { path: path.clone() }),
                Some(found) if found != digest => {
                    faults.push(FileFault::Digest { path: path.clone() });
                }
                Some(_) => {}
            }
        }
        for path in digests.keys() {
            let is_listed = if path.starts_with("data/") {
                self.manifest.contains_key(path)
            } else {
                self.tag_manifest.contains_key(path) || is_outside(path)
            };
            if !is_listed {
                faults.push(FileFault::Unlisted { path: path.clone() });
            }
        }
        faults.extend(self.signing_fault());
        self.record_faults(digests, &mut faults);
        faults
    }

    /// Whether a signature is where `bag-info.txt` says that there is one, and nowhere else; bundles of the first version do not say.
    fn signing_fault(&self) -> Option<FileFault> {
        match (self.info.version, self.info.signed_as, &self.signature) {
            (Version::Two, Some(_), Signature::None) => Some(FileFault::SignatureAbsent),
            (Version::Two, None, Signature::Valid { .. } | Signature::Invalid) => {
                Some(FileFault::SignatureUnannounced)
            }
            (Version::One | Version::Two, _, _) => None,
        }
    }

    /// What `records.json` and `bag-info.txt` say of the files, against the files.
    fn record_faults(&self, digests: &BTreeMap<String, Digest>, faults: &mut Vec<FileFault>) {
        let payload = || {
            self.contents
                .files
                .iter()
                .filter(|(path, _)| path.starts_with("data/"))
        };
        let sum: u64 = payload().map(|(_, entry)| entry.member.size).sum();
        if (sum, payload().count()) != self.info.payload {
            faults.push(FileFault::Oxum);
        }
        let may_lack = self.info.companion.is_some();
        let by_path = self.records.evidence_by_path(may_lack);
        let is_same = self.agrees(&self.records, self.info.parts)
            && (self.part.as_ref()).is_none_or(|part| self.is_part(part, by_path.as_ref()));
        if !is_same || by_path.is_none() {
            faults.push(FileFault::RecordsDiffer);
        }
        let by_path = by_path.unwrap_or_default();
        let evidence = payload().filter(|(path, _)| name::evidence_at(path).is_some());
        let mut count = 0;
        for (path, entry) in evidence {
            count += 1;
            let digest = digests.get(path).map(Digest::hex);
            let fits = by_path.get(path.as_str()).is_some_and(|item| {
                item.size == entry.member.size && Some(&item.sha256) == digest.as_ref()
            });
            if !fits {
                faults.push(FileFault::Record { path: path.clone() });
            }
        }
        if by_path.len() > count {
            let absent = by_path.keys().filter(|path| !digests.contains_key(**path));
            faults.extend(absent.map(|path| FileFault::Absent {
                path: (*path).to_owned(),
            }));
        }
    }
}

impl<R> Bundle<R> {
    /// Whether records say of the bundle what `bag-info.txt` says.
    fn agrees(&self, records: &Records, parts: Parts) -> bool {
        let fingerprints = records.receivers.iter().map(|r| &r.fingerprint);
        let follows = records.follows;
        let is_named = records.sender.is_some();
        let signed_as = self.info.signed_as;
        records.bundle == self.info.bundle_id
            && records.sealed_at == self.info.sealed_at
            && records.parts == parts
            && signed_as.is_none_or(|signed_as| is_named == (signed_as == SignedAs::Organisation))
            && fingerprints.eq(self.info.receivers.iter().map(|r| &r.0))
            && follows.map(|follows| follows.relation) == self.info.relation
            && (self.info.version == Version::One
                || follows.map(|follows| follows.bundle) == self.info.previous_bundle)
    }

    /// Whether what may be handed on is a part of the whole: no incident and no file that is not in it too, no file that is not to be handed on,
    /// and nothing of what persons agreed to.
    fn is_part(&self, part: &Records, whole: Option<&BTreeMap<&str, &Evidence>>) -> bool {
        let ids: Vec<_> = self
            .records
            .incidents
            .iter()
            .map(|f| f.incident.id)
            .collect();
        let files = part.evidence_by_path(false);
        let is_shelved = |path: &&str| {
            let shelf = name::evidence_at(path).map(|(shelf, _)| shelf);
            shelf == Some(Shelf::Transmissible)
                && whole.is_some_and(|whole| whole.contains_key(path))
        };
        self.agrees(part, Parts::Transmissible)
            && part.consents.is_empty()
            && part.incidents.iter().all(|f| ids.contains(&f.incident.id))
            && files.is_some_and(|files| files.keys().all(is_shelved))
    }
}

/// Whether a tag file lies outside the tag manifest: the manifest itself and what signs it.
fn is_outside(path: &str) -> bool {
    matches!(
        path,
        name::TAG_MANIFEST | name::SIGNATURE | name::ALLOWED_SIGNERS
    )
}
