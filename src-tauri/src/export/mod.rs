//! Export: what would leave, and the seal. Consent decides; the rules are the model's.

mod shown;

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cairn_bundle::{SealError, Sealed};
use cairn_model::disclosure::{NameChoice, NameDecision};
use cairn_model::vocabulary::Template;
use cairn_model::{EvidenceId, Person, PersonId, Receiver, SubmissionId};
use cairn_submission::{Choice, Files, Material, Options, Signing, Weighed, submission, weigh};
use cairn_vault::Vault;
use uuid::Uuid;

use crate::error::CommandError;
use crate::intake;
use crate::job::{self, Job};
use crate::lacking;
use crate::leaving;
use crate::page;
use crate::receiver;
use crate::session::Open;
use crate::shell::Shell;
use crate::template;
use crate::view::{
    ExportDraft, JobKind, JobResultView, LackingView, NameChoiceDraft, PreviewView, SealDraft,
    SealedFileView, SigningDraft,
};

/// The most incidents, decisions and persons under a pseudonym in one bundle.
const MAX_MANY: usize = 10_000;
/// The most receivers of one bundle.
const MAX_RECEIVERS: usize = 20;

/// What is decided before anything leaves.
struct Chosen {
    choice: Choice,
    weighed: Weighed,
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
    Ok(shown::preview(choose(vault, draft)?, language))
}

fn choose(vault: &Vault, draft: &ExportDraft) -> Result<Chosen, CommandError> {
    if draft.incidents.len() > MAX_MANY
        || draft.decisions.len() > MAX_MANY
        || draft.pseudonymous.len() > MAX_MANY
        || draft.receivers.len() > MAX_RECEIVERS
    {
        return Err(CommandError::InvalidInput);
    }
    let receivers = draft
        .receivers
        .iter()
        .map(|id| vault.record::<Receiver>(id.0).map(|s| s.value))
        .collect::<Result<Vec<_>, _>>()?;
    let choice = Choice {
        incidents: draft.incidents.clone(),
        receivers: draft.receivers.clone(),
        template: template_of(vault, draft)?,
        decisions: draft.decisions.iter().map(decision).collect(),
        pseudonymous: draft.pseudonymous.iter().copied().collect(),
        un_receivers: draft.un_receivers,
    };
    let weighed = weigh(vault, &choice, template::today())?;
    let lacking = lacking::lacking(
        vault,
        &weighed.files,
        &lacking::Known {
            receivers: &draft.receivers,
            consents: &weighed.consents,
            damaged: &weighed.damaged,
            template: draft.template,
        },
    )?;
    // Somebody accused may have refused, somebody removed may be named: the user is told of both by name.
    let present: Vec<Person> = page::values(vault)?;
    let persons = (weighed.known_persons.iter().chain(&present))
        .map(|p| (p.id, leaving::name_of(p)))
        .collect();
    Ok(Chosen {
        choice,
        weighed,
        lacking,
        receivers,
        persons,
    })
}

/// The procedure that was chosen for the bundle; else the one that all its incidents are written for.
fn template_of(vault: &Vault, draft: &ExportDraft) -> Result<Template, CommandError> {
    if let Some(template) = draft.template {
        return Ok(template);
    }
    let mut common = None;
    for incident in &draft.incidents {
        let of = template::of(vault, *incident)?;
        if *common.get_or_insert(of) != of {
            return Ok(Template::General);
        }
    }
    Ok(common.unwrap_or_default())
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

/// Refuses what cannot be sealed before the user is asked where it goes.
///
/// # Errors
/// [`CommandError::NamesUndecided`], [`CommandError::NothingToSeal`], [`CommandError::Incomplete`],
/// [`CommandError::RiskStops`], [`CommandError::PracticeReceiver`], and those of [`preview`].
pub fn ensure_sealable(open: &Open, draft: &SealDraft) -> Result<(), CommandError> {
    material(open, draft, "en").map(drop)
}

/// Starts sealing into a new file, or into two where the parts are sealed apart: the second beside the first.
pub fn start_seal(shell: &Arc<Shell>, draft: SealDraft, language: String, out: PathBuf) -> Uuid {
    job::start(shell, JobKind::Seal, move |job| {
        let material = job.unlocked(|open| material(open, &draft, &language))?;
        let files = seal_all(job, &material, &out)?;
        let noted = job.unlocked(|open| {
            note(&mut open.vault, &material, &files)?;
            Ok(open.vault.checkpoint_words()?)
        });
        let words = noted.inspect_err(|_| remove(&files))?;
        Ok(JobResultView::Seal {
            sealed: files.iter().map(sealed_view).collect(),
            checkpoint_words: words.map(str::to_owned).to_vec(),
            read_back: true,
        })
    })
}

/// A file that was sealed, which it is of the bundle's files, and where it is.
struct Done {
    at: usize,
    sealed: Sealed,
    path: PathBuf,
    parts: cairn_bundle::Parts,
}

fn sealed_view(done: &Done) -> SealedFileView {
    SealedFileView {
        file_name: intake::name_of(&done.path),
        size: done.sealed.size,
        sha256: done.sealed.sha256.clone(),
        bundle_id: done.sealed.bundle_id.to_string(),
        parts: done.parts.into(),
    }
}

/// Nobody may hold a bundle that the vault says nothing of, nor one of two files that belong together.
fn remove(files: &[Done]) {
    for done in files {
        let _ = std::fs::remove_file(&done.path);
    }
}

fn material(open: &Open, draft: &SealDraft, language: &str) -> Result<Material, CommandError> {
    let vault = &open.vault;
    let chosen = choose(vault, &draft.what)?;
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
    let whole = &chosen.weighed.whole;
    if let count @ 1.. = whole.open.len() {
        return Err(CommandError::NamesUndecided {
            open: u32::try_from(count).unwrap_or(u32::MAX),
        });
    }
    if let count @ 1.. = whole.stopped.len() {
        return Err(CommandError::RiskStops {
            count: u32::try_from(count).unwrap_or(u32::MAX),
        });
    }
    lacking::ensure_may_leave(&chosen.lacking, draft.incomplete)?;
    let has_part = !chosen.weighed.transmissible.files.is_empty();
    if recipients.is_empty() || whole.files.is_empty() || (draft.apart && !has_part) {
        return Err(CommandError::NothingToSeal);
    }
    let options = Options {
        signing: signing(&draft.signing)?,
        files: match draft.apart {
            true => Files::Apart,
            false => Files::Together,
        },
        notice: None,
        language: language.to_owned(),
        practice: open.practice.is_some(),
    };
    let now = jiff::Timestamp::now();
    let (choice, weighed) = (chosen.choice, chosen.weighed);
    Ok(Material::take(
        vault, choice, weighed, recipients, options, now,
    )?)
}

fn signing(draft: &SigningDraft) -> Result<Signing, CommandError> {
    Ok(match draft {
        SigningDraft::None => Signing::None,
        SigningDraft::Pseudonym => Signing::Pseudonym,
        SigningDraft::Organisation { name } => match name.as_str().trim() {
            "" => return Err(CommandError::InvalidInput),
            name => Signing::Organisation(name.to_owned()),
        },
    })
}

/// Puts every file into the ledger, and that it left into the log.
fn note(vault: &mut Vault, material: &Material, files: &[Done]) -> Result<(), CommandError> {
    let ids: Vec<SubmissionId> = files.iter().map(|_| SubmissionId::random()).collect();
    for done in files {
        if let Some(entry) = submission(material, done.at, &ids, &done.sealed, &done.path) {
            vault.record_submission(&entry)?;
        }
    }
    Ok(())
}

/// Seals every file; where one fails, none stays.
fn seal_all(job: &Job, material: &Material, out: &Path) -> Result<Vec<Done>, CommandError> {
    let mut files = Vec::new();
    for (at, path) in material.paths(out).into_iter().enumerate() {
        match seal(job, material, at, &path) {
            Ok(done) => files.push(done),
            Err(error) => {
                remove(&files);
                return Err(error);
            }
        }
    }
    Ok(files)
}

/// Seals one file: the vault is held only for the moment in which an item is opened.
fn seal(job: &Job, material: &Material, at: usize, path: &Path) -> Result<Done, CommandError> {
    let sealing = material.sealings.get(at).ok_or(CommandError::Unexpected)?;
    let mut evidence = |id: EvidenceId| -> io::Result<Box<dyn Read>> {
        let reader = job.unlocked(|open| Ok(open.vault.evidence_reader(id)?));
        Ok(Box::new(reader.map_err(io::Error::other)?))
    };
    let mut progress = |p: cairn_bundle::Progress| job.progress(p.file, p.files, p.done, p.total);
    let sealed = material.seal(sealing, &mut evidence, path, &mut progress);
    if let Err(SealError::Evidence { id, .. }) = &sealed {
        // Begun like the item and went on otherwise: the preview leaves it out from now on, and says so.
        job.unlocked(|open| {
            open.vault.note_damaged(*id);
            Ok(())
        })?;
    }
    Ok(Done {
        at,
        sealed: sealed?,
        path: path.to_owned(),
        parts: sealing.parts,
    })
}
