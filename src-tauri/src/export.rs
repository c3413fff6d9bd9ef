//! Export: what would leave, and the seal. Consent decides; the rules are the model's.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::Arc;

use cairn_bundle::{CustodyChain, CustodyLine, SealError, SealRequest};
use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_crypto::safe::signature::SigningKey;
use cairn_model::disclosure::{
    Because, Disclosure, DisclosureRequest, LeftOut, NameChoice, NameDecision, NameFound, RiskStop,
    disclose,
};
use cairn_model::{EvidenceId, IncidentFile, Person, PersonId, Receiver};
use cairn_report::StartHere;
use cairn_strings::Strings;
use cairn_vault::{ExportNote, Vault};
use uuid::Uuid;

use crate::error::CommandError;
use crate::job::{self, Job};
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{
    ExportDraft, FileView, JobKind, JobResultView, LackingView, LeftOutReason, LeftOutView,
    NameChoiceDraft, NameFoundView, PreviewView, RiskStopView, SealDraft,
};
use crate::{intake, lacking, leaving, page, receiver};

/// The most incidents, and the most decisions, in one bundle.
const MAX_MANY: usize = 10_000;
/// The most receivers of one bundle.
const MAX_RECEIVERS: usize = 20;

/// What is decided before anything leaves.
struct Chosen {
    disclosure: Disclosure,
    lacking: Vec<LackingView>,
    receivers: Vec<Receiver>,
    persons: BTreeMap<PersonId, Option<String>>,
}

/// Shows exactly what would leave.
///
/// # Errors
/// [`CommandError::InvalidInput`] over the bounds, [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn preview(
    vault: &Vault,
    draft: &ExportDraft,
    language: &str,
) -> Result<PreviewView, CommandError> {
    let Chosen {
        disclosure,
        lacking,
        receivers,
        persons,
    } = choose(vault, draft)?;
    let entries = leaving::entries(&disclosure.files, &Strings::new(language));
    let files = files(&disclosure.files);
    let records = serde_json::to_vec(&disclosure.files).map_or(0, |json| json.len() as u64);
    let total_bytes = files.iter().map(|f| f.size).sum::<u64>() + records;
    Ok(PreviewView {
        entries,
        files,
        lacking,
        left_out: left_out(&disclosure.left_out, &persons),
        open: open_names(&disclosure.open, &persons),
        stopped: stopped(&disclosure.stopped, &persons),
        total_bytes,
        padded_bytes: cairn_crypto::safe::blob_stream::padme_len(total_bytes)
            + 4096 * receivers.len() as u64,
    })
}

fn choose(vault: &Vault, draft: &ExportDraft) -> Result<Chosen, CommandError> {
    if draft.incidents.len() > MAX_MANY
        || draft.decisions.len() > MAX_MANY
        || draft.receivers.len() > MAX_RECEIVERS
    {
        return Err(CommandError::InvalidInput);
    }
    let files = draft
        .incidents
        .iter()
        .map(|id| vault.incident_file(*id))
        .collect::<Result<Vec<_>, _>>()?;
    let receivers = draft
        .receivers
        .iter()
        .map(|id| vault.record::<Receiver>(id.0).map(|s| s.value))
        .collect::<Result<Vec<_>, _>>()?;
    let items: Vec<EvidenceId> = (files.iter().flat_map(|file| &file.evidence))
        .map(|item| item.id)
        .collect();
    let known = vault.known_persons()?;
    let consents = vault.consents_in_force()?;
    let decisions: Vec<NameDecision> = draft.decisions.iter().map(decision).collect();
    let damaged = vault.damaged_among(&items);
    let lacking = lacking::lacking(
        vault,
        &files,
        &lacking::Known {
            receivers: &draft.receivers,
            consents: &consents,
            damaged: &damaged,
        },
    )?;
    let disclosure = disclose(&DisclosureRequest {
        files: &files,
        known_persons: &known,
        consents: &consents,
        receivers: &draft.receivers,
        un_receivers: draft.un_receivers,
        decisions: &decisions,
        damaged: &damaged,
    });
    // Somebody accused may have refused, somebody removed may be named: the user is told of both by name.
    let present: Vec<Person> = page::values(vault)?;
    let persons = (known.iter().chain(&present))
        .map(|p| (p.id, leaving::name_of(p)))
        .collect();
    Ok(Chosen {
        disclosure,
        lacking,
        receivers,
        persons,
    })
}

fn decision(draft: &crate::view::NameDecisionDraft) -> NameDecision {
    NameDecision {
        record: draft.record,
        field: draft.field.as_str().to_owned(),
        person: draft.person,
        choice: match draft.choice {
            NameChoiceDraft::Replace => NameChoice::Replace,
            NameChoiceDraft::OmitField => NameChoice::OmitField,
            NameChoiceDraft::NotThisPerson => NameChoice::NotThisPerson,
        },
    }
}

fn files(files: &[IncidentFile]) -> Vec<FileView> {
    files
        .iter()
        .flat_map(|file| &file.evidence)
        .map(|item| FileView {
            id: item.id,
            name: item.original_filename.to_string(),
            exhibit: item.exhibit_no,
            size: item.size,
            media_type: item.media_type.clone(),
        })
        .collect()
}

fn left_out(left: &[LeftOut], persons: &BTreeMap<PersonId, Option<String>>) -> Vec<LeftOutView> {
    left.iter()
        .map(|left| {
            let (reason, because, consent) = match left.because {
                Because::Consent { person, value } => {
                    (LeftOutReason::Consent, Some(person), Some(value))
                }
                Because::Sensitivity { .. } => (LeftOutReason::Sensitivity, None, None),
                Because::NeverLeaves => (LeftOutReason::NeverLeaves, None, None),
                Because::NamesPerson { person } => (LeftOutReason::NamesPerson, Some(person), None),
                Because::PointsToLeftOut => (LeftOutReason::PointsToLeftOut, None, None),
                Because::Damaged => (LeftOutReason::Damaged, None, None),
                Because::PublicPrecision => (LeftOutReason::PublicPrecision, None, None),
            };
            LeftOutView {
                record: left.record,
                field: left.field.clone(),
                reason,
                because,
                person_name: because.and_then(|id| persons.get(&id).cloned().flatten()),
                consent,
            }
        })
        .collect()
}

fn stopped(stops: &[RiskStop], persons: &BTreeMap<PersonId, Option<String>>) -> Vec<RiskStopView> {
    let view = |stop: &RiskStop| RiskStopView {
        record: stop.record,
        person: stop.person,
        person_name: persons.get(&stop.person).cloned().flatten(),
    };
    stops.iter().map(view).collect()
}

fn open_names(
    open: &[NameFound],
    persons: &BTreeMap<PersonId, Option<String>>,
) -> Vec<NameFoundView> {
    open.iter()
        .map(|found| NameFoundView {
            record: found.record,
            field: found.field.clone(),
            person: found.person,
            person_name: persons.get(&found.person).cloned().flatten(),
            count: found.count,
            snippet: found
                .snippets
                .first()
                .map(|s| format!("{}{}{}", s.before, s.name, s.after))
                .unwrap_or_default(),
        })
        .collect()
}

/// Refuses what cannot be sealed before the user is asked where it goes.
///
/// # Errors
/// [`CommandError::NamesUndecided`], [`CommandError::NothingToSeal`], [`CommandError::Incomplete`],
/// [`CommandError::RiskStops`], [`CommandError::PracticeReceiver`], and those of [`preview`].
pub fn ensure_sealable(open: &Open, draft: &SealDraft) -> Result<(), CommandError> {
    material(open, draft).map(drop)
}

/// Everything that a seal needs, taken from the vault in one slice.
struct Material {
    disclosure: Disclosure,
    custody: Vec<CustodyChain>,
    recipients: Vec<Recipient>,
    signer: Option<SigningKey>,
    checkpoint_words: [&'static str; 6],
    practice: bool,
}

/// Starts sealing into a new file.
pub fn start_seal(shell: &Arc<Shell>, draft: SealDraft, language: String, out: PathBuf) -> Uuid {
    let bundle_id = Uuid::new_v4();
    job::start(shell, JobKind::Seal, move |job| {
        let material = job.unlocked(|open| material(open, &draft))?;
        let sealed_at = jiff::Timestamp::now().round(jiff::Unit::Second);
        let sealed_at = sealed_at.map_err(|_| CommandError::Unexpected)?;
        let start_here = start_here(bundle_id, sealed_at, &material, &language);
        let sealed = seal(job, bundle_id, sealed_at, &material, &start_here, &out)?;
        let words = job.unlocked(|open| {
            open.vault.note_export(&note(&sealed, &material))?;
            Ok(open.vault.checkpoint_words()?)
        })?;
        Ok(JobResultView::Seal {
            file_name: intake::name_of(&out),
            size: sealed.size,
            sha256: sealed.sha256,
            bundle_id: bundle_id.to_string(),
            checkpoint_words: words.map(str::to_owned).to_vec(),
            read_back: true,
        })
    })
}

/// `START-HERE.html`: what a person reads first, in the language of the interface.
fn start_here(
    bundle_id: Uuid,
    sealed_at: jiff::Timestamp,
    material: &Material,
    language: &str,
) -> Vec<u8> {
    let evidence: Vec<_> = cairn_bundle::evidence_paths(&material.disclosure.files)
        .into_iter()
        .map(|item| (item.id, item.path))
        .collect();
    let fingerprints = material.recipients.iter().map(Recipient::fingerprint);
    let receivers: Vec<_> = fingerprints.map(|f| f.words().join(" ")).collect();
    cairn_report::start_here(&StartHere {
        language,
        bundle_id: &bundle_id.to_string(),
        sealed_at: &sealed_at.to_string(),
        receivers: &receivers,
        files: &material.disclosure.files,
        evidence: &evidence,
        left_out: material.disclosure.counts(),
        is_signed: material.signer.is_some(),
        practice: material.practice,
    })
    .into_bytes()
}

fn material(open: &Open, draft: &SealDraft) -> Result<Material, CommandError> {
    let vault = &open.vault;
    let chosen = choose(
        vault,
        &ExportDraft {
            incidents: draft.incidents.clone(),
            receivers: draft.receivers.clone(),
            decisions: draft.decisions.clone(),
            un_receivers: draft.un_receivers,
        },
    )?;
    let recipients = chosen
        .receivers
        .iter()
        .map(receiver::recipient)
        .collect::<Result<Vec<_>, _>>()?;
    if let Some(practice) = &open.practice
        && !practice.allows(&recipients)
    {
        return Err(CommandError::PracticeReceiver);
    }
    if let count @ 1.. = chosen.disclosure.open.len() {
        return Err(CommandError::NamesUndecided {
            open: u32::try_from(count).unwrap_or(u32::MAX),
        });
    }
    if let count @ 1.. = chosen.disclosure.stopped.len() {
        return Err(CommandError::RiskStops {
            count: u32::try_from(count).unwrap_or(u32::MAX),
        });
    }
    lacking::ensure_may_leave(&chosen.lacking, draft.incomplete)?;
    if recipients.is_empty() || chosen.disclosure.files.is_empty() {
        return Err(CommandError::NothingToSeal);
    }
    let key = || cairn_bundle::signing_key(&vault.signing_seed(), &recipients);
    let signer = draft.sign.then(key).flatten();
    let custody = vault.custody(&draft.incidents)?;
    Ok(Material {
        custody: custody.into_iter().map(chain).collect(),
        disclosure: chosen.disclosure,
        recipients,
        signer,
        checkpoint_words: vault.checkpoint_words()?,
        practice: open.practice.is_some(),
    })
}

fn chain(chain: cairn_vault::CustodyChain) -> CustodyChain {
    let lines = chain.lines.into_iter().map(|line| CustodyLine {
        line: line.line,
        record: line.record,
        nonce_hex: line.nonce_hex,
        entry_json: line.entry_json,
    });
    CustodyChain {
        chain: chain.chain,
        lines: lines.collect(),
    }
}

fn note(sealed: &cairn_bundle::Sealed, material: &Material) -> ExportNote {
    let files = &material.disclosure.files;
    ExportNote {
        bundle_id: sealed.bundle_id.to_string(),
        incidents: files.iter().map(|f| f.incident.id).collect(),
        receivers: material
            .recipients
            .iter()
            .map(|r| r.fingerprint().hex())
            .collect(),
        sha256: sealed.sha256.clone(),
        evidence: files
            .iter()
            .flat_map(|f| f.evidence.iter().map(|e| e.id))
            .collect(),
    }
}

/// Seals: the vault is held only for the moment in which an item is opened.
fn seal(
    job: &Job,
    bundle_id: Uuid,
    sealed_at: jiff::Timestamp,
    material: &Material,
    start_here: &[u8],
    out: &std::path::Path,
) -> Result<cairn_bundle::Sealed, CommandError> {
    let request = SealRequest {
        bundle_id,
        disclosure: &material.disclosure,
        custody: &material.custody,
        receivers: &material.recipients,
        signer: material.signer.as_ref(),
        start_here,
        sealed_at,
        checkpoint_words: Some(material.checkpoint_words),
        practice: material.practice,
        previous_bundle: None,
    };
    let mut evidence = |id: EvidenceId| -> io::Result<Box<dyn Read>> {
        let reader = job.unlocked(|open| Ok(open.vault.evidence_reader(id)?));
        Ok(Box::new(reader.map_err(io::Error::other)?))
    };
    let mut progress = |p: cairn_bundle::Progress| job.progress(p.file, p.files, p.done, p.total);
    let sealed = cairn_bundle::seal(&request, &mut evidence, out, &mut progress);
    if let Err(SealError::Evidence { id, .. }) = &sealed {
        // Begun like the item and went on otherwise: the preview leaves it out from now on, and says so.
        job.unlocked(|open| {
            open.vault.note_damaged(*id);
            Ok(())
        })?;
    }
    Ok(sealed?)
}
