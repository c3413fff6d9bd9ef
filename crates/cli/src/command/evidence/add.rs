//! `cairn evidence add`

use std::ops::ControlFlow;
use std::path::PathBuf;

use cairn_exchange::intake::{
    Around, Batch, BatchProgress, LeftOut, Limits, Outcome, Sources, take_in,
};
use cairn_model::{Evidence, EvidenceId, IncidentId};
use cairn_vault::{Derivation, DerivationStep, IntakeError, Vault};

use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::view::{FileGiven, FileOutcome};

/// What is asked for, beside the files.
pub(super) struct How {
    /// The incident.
    pub(super) incident: IncidentId,
    /// Whether a file becomes an exhibit even if the incident holds the same bytes already.
    pub(super) keeps_duplicates: bool,
    /// The exhibit that the files were made from.
    pub(super) made_from: Option<Derivation>,
    /// As JSON.
    pub(super) json: bool,
}

/// What the files were made from. It must be an exhibit of the incident.
pub(super) fn made_from(
    vault: &Vault,
    incident: IncidentId,
    transcript_of: Option<EvidenceId>,
    translation_of: Option<EvidenceId>,
) -> Result<Option<Derivation>, Failure> {
    let transcript = transcript_of.map(|id| (id, DerivationStep::Transcribed));
    let translation = translation_of.map(|id| (id, DerivationStep::Translated));
    let Some((original, step)) = transcript.or(translation) else {
        return Ok(None);
    };
    let found = vault
        .record::<Evidence>(original.0)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?;
    if found.value.incident != incident {
        return Err(Failure::NoSuchEvidence);
    }
    Ok(Some(Derivation {
        original,
        steps: vec![step],
    }))
}

/// Takes in files, and folders with everything below them. Prints the id of the exhibit that has a file's bytes as soon as it is
/// safe, or with `json`, at the end, what became of every file. One that cannot be taken in keeps no other out; what stderr says of a
/// file, it says by its number.
pub(super) fn run(
    vault: &mut Vault,
    how: &How,
    files: &[PathBuf],
    output: &Output,
) -> Result<(), Failure> {
    let bar = Bar::new(output.strings().text("cli-progress-looking"));
    let dir = vault.dir().to_owned();
    let mut go_on = |_| ControlFlow::Continue(());
    let sources = Sources::find(files, &dir, Limits::default(), &mut go_on)?;
    let are_numbers_known = sources.len() == files.len();
    let batch = Batch {
        incident: how.incident,
        keeps_duplicates: how.keeps_duplicates,
        media_type: &|head| cairn_media::media_type(head).to_owned(),
        made_from: how.made_from.as_ref(),
    };
    let mut run = Run {
        vault,
        bar,
        file: 0,
        told: Told {
            output,
            json: how.json,
            files: Vec::new(),
            added: 0,
            is_any_named: false,
            failed: 0,
            first: None,
            unwritten: None,
        },
    };
    // Broken off only where stdout failed, which `end` says.
    let _ = take_in(&batch, sources, &mut run);
    let Run { told, bar, .. } = run;
    drop(bar);
    told.end(are_numbers_known)
}

/// One run over the files.
struct Run<'a> {
    vault: &'a mut Vault,
    bar: Bar,
    /// The number of the file that the bar shows.
    file: usize,
    told: Told<'a>,
}

impl Around for Run<'_> {
    fn lend<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError> {
        work(self.vault)
    }

    /// Nothing on the command line cancels but the signal that ends the process.
    fn progress(&mut self, at: BatchProgress) -> ControlFlow<()> {
        if self.file != at.file {
            self.file = at.file;
            let label = self.told.output.strings().text_with(
                "cli-progress-intake",
                &[("file", at.file.into()), ("files", at.files.into())],
            );
            self.bar.say(label);
        }
        self.bar.set(at.done, at.total);
        ControlFlow::Continue(())
    }

    fn outcome(&mut self, number: usize, name: String, outcome: Outcome) -> ControlFlow<()> {
        let told = &mut self.told;
        match self.bar.aside(|| told.tell(number, name, outcome)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                told.unwritten = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}

/// What was said of the files.
struct Told<'a> {
    output: &'a Output,
    json: bool,
    files: Vec<FileGiven>,
    added: usize,
    /// Whether a message named something by its number that is not an exhibit now.
    is_any_named: bool,
    failed: usize,
    /// The first failure, held back: where it stays the only one, the command ends with it.
    first: Option<Failure>,
    /// That stdout did not take the result.
    unwritten: Option<Failure>,
}

impl Told<'_> {
    fn tell(&mut self, number: usize, name: String, outcome: Outcome) -> Result<(), Failure> {
        match outcome {
            Outcome::Added(item) => {
                self.added += 1;
                self.exhibit(number, name, FileOutcome::Added, &item)
            }
            Outcome::Already(item) => {
                let exhibit = item.exhibit_no.into();
                self.output.message(
                    "cli-evidence-already",
                    &[("number", number.into()), ("exhibit", exhibit)],
                );
                self.exhibit(number, name, FileOutcome::Already, &item)
            }
            Outcome::LeftOut(why) => {
                let (reason, id) = match why {
                    LeftOut::Link => ("link", "cli-evidence-left-out-link"),
                    LeftOut::Vault => ("vault", "cli-evidence-left-out-vault"),
                };
                self.output.message(id, &[("number", number.into())]);
                self.is_any_named = true;
                self.note(number, name, FileOutcome::LeftOut, reason);
                Ok(())
            }
            Outcome::Failed(error) => {
                let failure = Failure::from_intake(error, number);
                self.note(number, name, FileOutcome::Failed, failure.code());
                self.fail(failure);
                Ok(())
            }
        }
    }

    fn exhibit(
        &mut self,
        number: usize,
        name: String,
        outcome: FileOutcome,
        item: &Evidence,
    ) -> Result<(), Failure> {
        if !self.json {
            return self.output.result(item.id);
        }
        self.files.push(FileGiven {
            number,
            name,
            outcome,
            id: Some(item.id),
            exhibit_no: Some(item.exhibit_no),
            reason: None,
        });
        Ok(())
    }

    fn note(&mut self, number: usize, name: String, outcome: FileOutcome, reason: &str) {
        if self.json {
            self.files.push(FileGiven {
                number,
                name,
                outcome,
                id: None,
                exhibit_no: None,
                reason: Some(reason.to_owned()),
            });
        }
    }

    fn fail(&mut self, failure: Failure) {
        self.failed += 1;
        self.is_any_named = true;
        if self.failed == 1 {
            self.first = Some(failure);
            return;
        }
        if let Some(first) = self.first.take() {
            self.output.failure(&first);
        }
        self.output.failure(&failure);
    }

    fn end(self, are_numbers_known: bool) -> Result<(), Failure> {
        if let Some(unwritten) = self.unwritten {
            return Err(unwritten);
        }
        if self.json {
            self.output.json(&self.files)?;
        }
        if self.added > 0 || self.failed == 0 {
            let count = self.added.into();
            self.output
                .message("cli-evidence-added", &[("count", count)]);
        }
        if self.is_any_named && !self.json && !are_numbers_known {
            self.output.message("cli-evidence-numbers", &[]);
        }
        match (self.failed, self.first) {
            (0, _) => Ok(()),
            (1, Some(failure)) => Err(failure),
            (count, _) => Err(Failure::FilesNotTaken { count }),
        }
    }
}
