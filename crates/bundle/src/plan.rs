//! What a bundle will hold, worked out to the last byte before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use cairn_crypto::safe::blob_stream::padme_len;
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::BUNDLE_NAMESPACE;
use cairn_model::disclosure::Disclosure;
use cairn_model::{Evidence, EvidenceId, IncidentFile};
use serde::{Deserialize, Serialize};

use crate::bag::{self, BagInfo, SignedAs};
use crate::contents::{self, Version};
use crate::name::{self, Shelf};
use crate::records::Records;
use crate::ro_crate::{self, Described};
use crate::zip::{MAX_ENTRIES, Member, zip_len};
use crate::{EvidencePath, EvidenceProblem, SealError, SealRequest, custody, readme};

/// Which parts a bundle holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Parts {
    /// Parts A and B in one file.
    #[default]
    Both,
    /// Part A alone: what may be handed on to the State.
    Transmissible,
    /// Part B alone; the evidence of part A is in the companion.
    Confidential,
}

impl Parts {
    /// Every value.
    pub(crate) const ALL: [Self; 3] = [Self::Both, Self::Transmissible, Self::Confidential];

    /// As `bag-info.txt` says it.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Both => "transmissible and confidential",
            Self::Transmissible => "transmissible",
            Self::Confidential => "confidential",
        }
    }

    const fn holds(self, shelf: Shelf) -> bool {
        match (self, shelf) {
            (Self::Both, _) => true,
            (Self::Transmissible, shelf) => matches!(shelf, Shelf::Transmissible),
            (Self::Confidential, shelf) => matches!(shelf, Shelf::Confidential),
        }
    }
}

/// Where the evidence will be in a bundle, in the order of its files: what may be handed on first. For `START-HERE.html`.
#[must_use]
pub fn evidence_paths(
    whole: &[IncidentFile],
    transmissible: &[IncidentFile],
    parts: Parts,
) -> Vec<EvidencePath> {
    let handed_on: BTreeSet<EvidenceId> = evidence(transmissible).map(|item| item.id).collect();
    let shelf = |item: &Evidence| match handed_on.contains(&item.id) {
        true => Shelf::Transmissible,
        false => Shelf::Confidential,
    };
    let mut shelved: Vec<(Shelf, &Evidence)> = evidence(whole)
        .map(|item| (shelf(item), item))
        .filter(|(shelf, _)| parts.holds(*shelf))
        .collect();
    shelved.sort_by_key(|(shelf, _)| *shelf);
    (1..)
        .zip(shelved)
        .map(|(number, (shelf, item))| EvidencePath {
            id: item.id,
            path: name::evidence(shelf, number, &item.media_type),
        })
        .collect()
}

fn evidence(files: &[IncidentFile]) -> impl Iterator<Item = &Evidence> {
    files.iter().flat_map(|file| &file.evidence)
}

/// The paths of the items of these incidents that have one, in the order of the incidents.
fn in_order(files: &[IncidentFile], paths: &[EvidencePath]) -> Vec<EvidencePath> {
    let by_id: BTreeMap<EvidenceId, &EvidencePath> = paths.iter().map(|at| (at.id, at)).collect();
    let found = evidence(files).filter_map(|item| by_id.get(&item.id));
    found.map(|at| (*at).clone()).collect()
}

/// The members of a bundle's ZIP in order, each with where its bytes come from.
pub(crate) struct Plan<'a> {
    pub(crate) members: Vec<(Member, Content<'a>)>,
    /// Length of the ZIP: a Padmé length.
    pub(crate) len: u64,
    /// SHA-256 of the tag manifest.
    pub(crate) tag_manifest: Digest,
}

/// Where the bytes of a member come from.
pub(crate) enum Content<'a> {
    Text(Vec<u8>),
    Evidence(&'a Evidence, Digest),
    Zeros,
}

impl<'a> Plan<'a> {
    pub(crate) fn of(request: &SealRequest<'a>) -> Result<Self, SealError> {
        let mut payload = texts(request)?;
        let paths = request.evidence_paths();
        let items: BTreeMap<EvidenceId, &Evidence> = evidence(&request.disclosure.files)
            .map(|item| (item.id, item))
            .collect();
        for at in paths {
            if let Some(item) = items.get(&at.id) {
                payload.push(file(item, at.path)?);
            }
        }
        let described = ro_crate::metadata(request, payload.iter().map(described))
            .map_err(|e| SealError::Io(e.into()))?;
        payload.insert(DESCRIPTION_AT, text(name::CRATE, described));
        let info = BagInfo {
            version: Version::Two,
            bundle_id: request.bundle_id,
            practice: request.practice,
            parts: request.parts,
            companion: request.companion,
            sealed_at: request.sealed_at_second(),
            payload: (payload.iter().map(|(m, _, _)| m.size).sum(), payload.len()),
            receivers: BagInfo::receivers_of(request.receivers),
            checkpoint_words: request.checkpoint_words.map(|words| words.join(" ")),
            previous_bundle: request.follows.map(|follows| follows.bundle),
            relation: request.follows.map(|follows| follows.relation),
            signed_as: request.signer.map(|_| match request.organisation {
                Some(_) => SignedAs::Organisation,
                None => SignedAs::Pseudonym,
            }),
        };
        let mut tags = tag_files(request, &info, &payload)?;
        let tag_manifest = (tags.iter())
            .find(|(member, _, _)| member.name == name::TAG_MANIFEST)
            .map_or_else(|| Digest::of(&[]), |(_, _, digest)| *digest);
        tags.append(&mut payload);
        let mut members: Vec<_> = tags.into_iter().map(|(m, c, _)| (m, c)).collect();
        for (member, _) in &mut members {
            member.name = format!("{}/{}", request.bundle_id, member.name);
        }
        if members.len() as u64 + 1 > MAX_ENTRIES {
            return Err(SealError::TooManyFiles);
        }
        Ok(Self::padded(members, request.bundle_id, tag_manifest))
    }

    fn padded(
        mut members: Vec<(Member, Content<'a>)>,
        bundle_id: uuid::Uuid,
        tag_manifest: Digest,
    ) -> Self {
        let mut padding = Member {
            name: format!("{bundle_id}/{}", name::PADDING),
            size: 0,
            crc32: 0,
        };
        let mut all: Vec<Member> = members.iter().map(|(m, _)| m.clone()).collect();
        all.push(padding.clone());
        let bare = zip_len(&all);
        let len = padme_len(bare);
        padding.size = len.saturating_sub(bare);
        padding.crc32 = crc32_of_zeros(padding.size);
        members.push((padding, Content::Zeros));
        Self {
            members,
            len,
            tag_manifest,
        }
    }
}

type Planned<'a> = (Member, Content<'a>, Digest);

/// Where the description for archives stands among the files below `data/`: after page, records and chains.
const DESCRIPTION_AT: usize = 3;

fn described<'p>((member, _, digest): &'p Planned<'_>) -> Described<'p> {
    Described {
        path: &member.name,
        size: member.size,
        sha256: *digest,
    }
}

/// Pages, records and chains: all of the payload but evidence and its description.
fn texts<'a>(request: &SealRequest<'a>) -> Result<Vec<Planned<'a>>, SealError> {
    let paths = request.evidence_paths();
    let records = |disclosure: &Disclosure, parts| {
        let paths = in_order(&disclosure.files, &paths);
        let records = Records::of(request, disclosure, parts, paths);
        let json = serde_json::to_vec(&records).map_err(|e| SealError::Io(e.into()))?;
        match Records::are_bearable(&json) {
            true => Ok(json),
            false => Err(SealError::TooMuchText),
        }
    };
    let part = request.parts;
    let everything = match part {
        Parts::Both | Parts::Confidential => request.disclosure,
        Parts::Transmissible => request.transmissible,
    };
    let custody = match part {
        // When what was recorded is nothing that the State has to know.
        Parts::Transmissible => String::new(),
        Parts::Both | Parts::Confidential => {
            custody::jsonl(request.custody, request.disclosure, request.receivers)
        }
    };
    let mut found = vec![
        text(name::START_HERE, request.start_here.to_vec()),
        text(name::RECORDS, records(everything, part)?),
        text(name::CUSTODY, custody.into_bytes()),
    ];
    if part != Parts::Confidential {
        let page = request.transmissible_page.to_vec();
        found.push(text(name::PART_START_HERE, page));
        let records = records(request.transmissible, Parts::Transmissible)?;
        found.push(text(name::PART_RECORDS, records));
    }
    let is_short = |(member, _, _): &Planned<'_>| member.size <= contents::longest(&member.name);
    match found.iter().all(is_short) {
        true => Ok(found),
        false => Err(SealError::TooMuchText),
    }
}

fn text<'a>(name: &str, bytes: Vec<u8>) -> Planned<'a> {
    let member = Member {
        name: name.to_owned(),
        size: bytes.len() as u64,
        crc32: crc32fast::hash(&bytes),
    };
    let digest = Digest::of(&bytes);
    (member, Content::Text(bytes), digest)
}

fn file(item: &Evidence, path: String) -> Result<Planned<'_>, SealError> {
    let digest = item.sha256.parse().map_err(|_| SealError::Evidence {
        id: item.id,
        problem: EvidenceProblem::Record,
    })?;
    let member = Member {
        name: path,
        size: item.size,
        crc32: item.crc32,
    };
    Ok((member, Content::Evidence(item, digest), digest))
}

fn tag_files<'a>(
    request: &SealRequest<'_>,
    info: &BagInfo,
    payload: &[Planned<'_>],
) -> Result<Vec<Planned<'a>>, SealError> {
    let listed = |files: &[Planned<'_>]| {
        bag::manifest(
            files
                .iter()
                .map(|(m, _, digest)| (m.name.as_str(), *digest)),
        )
    };
    let mut tags = vec![
        text(name::BAGIT, bag::BAGIT.into()),
        text(name::BAG_INFO, info.text().into()),
        text(name::MANIFEST, listed(payload).into()),
        text(name::README, readme::readme(request).into()),
    ];
    let tag_manifest = listed(&tags);
    // The manifests come before what they do not cover: README.txt goes last.
    let readme = tags.pop();
    tags.push(text(name::TAG_MANIFEST, tag_manifest.clone().into()));
    if let Some(key) = request.signer {
        let signature = key
            .sign(BUNDLE_NAMESPACE, tag_manifest.as_bytes())
            .map_err(|_| SealError::Sign)?;
        tags.push(text(name::SIGNATURE, signature.into()));
        let signers = bag::allowed_signers(&key.public_openssh());
        tags.push(text(name::ALLOWED_SIGNERS, signers.into()));
    }
    tags.extend(readme);
    Ok(tags)
}

fn crc32_of_zeros(len: u64) -> u32 {
    const ZEROS: [u8; 4096] = [0; 4096];
    let mut crc = crc32fast::Hasher::new();
    let mut left = len;
    while left > 0 {
        let step = left.min(ZEROS.len() as u64);
        crc.update(ZEROS.get(..step as usize).unwrap_or_default());
        left -= step;
    }
    crc.finalize()
}
