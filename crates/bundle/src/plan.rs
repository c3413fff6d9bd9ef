//! What a bundle will hold, worked out to the last byte before anything is written.

use cairn_crypto::safe::blob_stream::padme_len;
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::BUNDLE_NAMESPACE;
use cairn_model::{Evidence, IncidentFile};

use crate::bag::{self, BagInfo};
use crate::records::Records;
use crate::zip::{MAX_ENTRIES, Member, zip_len};
use crate::{
    EvidencePath, EvidenceProblem, SealError, SealRequest, contents, custody, name, readme,
};

/// Where the evidence of these incidents will be in their bundle, in order. For `START-HERE.html`.
#[must_use]
pub fn evidence_paths(files: &[IncidentFile]) -> Vec<EvidencePath> {
    evidence(files)
        .enumerate()
        .map(|(index, item)| EvidencePath {
            id: item.id,
            path: name::evidence(index + 1, &item.media_type),
        })
        .collect()
}

fn evidence(files: &[IncidentFile]) -> impl Iterator<Item = &Evidence> {
    files.iter().flat_map(|file| &file.evidence)
}

/// The members of a bundle's ZIP in order, each with where its bytes come from.
pub(crate) struct Plan<'a> {
    pub(crate) members: Vec<(Member, Content<'a>)>,
    /// Length of the ZIP: a Padmé length.
    pub(crate) len: u64,
}

/// Where the bytes of a member come from.
pub(crate) enum Content<'a> {
    Text(Vec<u8>),
    Evidence(&'a Evidence, Digest),
    Zeros,
}

impl<'a> Plan<'a> {
    pub(crate) fn of(request: &SealRequest<'a>) -> Result<Self, SealError> {
        let longest = contents::longest(name::START_HERE);
        if request.start_here.len() as u64 > longest {
            return Err(SealError::TooMuchText);
        }
        let paths = evidence_paths(&request.disclosure.files);
        let sealed_at = jiff::Timestamp::from_second(request.sealed_at.as_second())
            .unwrap_or(request.sealed_at);
        let records = Records::of(
            request.bundle_id,
            sealed_at,
            request.receivers,
            request.disclosure,
            paths.clone(),
        );
        let records = serde_json::to_vec(&records).map_err(|e| SealError::Io(e.into()))?;
        if records.len() as u64 > contents::longest(name::RECORDS) {
            return Err(SealError::TooMuchText);
        }
        let custody = custody::jsonl(request.custody, request.disclosure, request.receivers);
        let mut payload = vec![
            text(name::START_HERE, request.start_here.to_vec()),
            text(name::RECORDS, records),
            text(name::CUSTODY, custody.into_bytes()),
        ];
        for (item, at) in evidence(&request.disclosure.files).zip(paths) {
            payload.push(file(item, at.path)?);
        }
        let info = BagInfo {
            bundle_id: request.bundle_id,
            practice: request.practice,
            sealed_at,
            payload: (payload.iter().map(|(m, _, _)| m.size).sum(), payload.len()),
            receivers: BagInfo::receivers_of(request.receivers),
            checkpoint_words: request.checkpoint_words.map(|words| words.join(" ")),
            previous_bundle: request.previous_bundle,
        };
        let mut tags = tag_files(request, &info, &payload)?;
        tags.append(&mut payload);
        let mut members: Vec<_> = tags.into_iter().map(|(m, c, _)| (m, c)).collect();
        for (member, _) in &mut members {
            member.name = format!("{}/{}", request.bundle_id, member.name);
        }
        if members.len() as u64 + 1 > MAX_ENTRIES {
            return Err(SealError::TooManyFiles);
        }
        Ok(Self::padded(members, request.bundle_id))
    }

    fn padded(mut members: Vec<(Member, Content<'a>)>, bundle_id: uuid::Uuid) -> Self {
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
        Self { members, len }
    }
}

type Planned<'a> = (Member, Content<'a>, Digest);

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
        text(
            name::README,
            readme::readme(request.signer.is_some(), request.practice).into(),
        ),
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
