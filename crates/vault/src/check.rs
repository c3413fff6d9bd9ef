//! The whole check: every page, every line, every revision, every byte of evidence.

use std::fs::File;
use std::ops::ControlFlow;

use cairn_model::RecordKind;
use serde::Serialize;

use crate::layout::Layout;
use crate::verify::Sworn;
use crate::{Error, Finding, OpenError, Progress, Vault, layout, signing, verify};

/// What a whole check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// Everything that does not fit; nothing where all is well.
    pub findings: Vec<Finding>,
    /// Records that were read.
    pub records: u32,
    /// Evidence items that were decrypted to the end.
    pub evidence: u32,
    /// Whether it ran to its end; not where it was cancelled.
    pub complete: bool,
}

impl Vault {
    /// Checks everything, evidence included. What it finds makes the vault read-only until it is opened anew.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Io`] where the check itself cannot run.
    pub fn check(
        &self,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<CheckReport, Error> {
        let report = self.begin_check()?.finish(progress);
        self.note_checked(&report);
        Ok(report)
    }

    /// Begins a check: all but the evidence. [`CheckInHand::finish`] then reads that, the long part, without the vault,
    /// and [`Vault::note_checked`] takes in what was found.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Io`] where the check itself cannot run.
    pub fn begin_check(&self) -> Result<CheckInHand, Error> {
        let mut findings = self.findings.clone();
        let c = &self.connection;
        let pages = verify::damaged_pages(c)?;
        if pages > 0 {
            findings.push(Finding::PagesDamaged { pages });
        }
        if !verify::is_consistent(c)? {
            findings.push(Finding::DatabaseInconsistent);
        }
        let walked = verify::Walked::of(c, self.head.epoch, &mut findings)?;
        verify::records(c, &walked, &mut findings)?;
        verify::history(c, &walked, &mut findings)?;
        verify::derived(c, &walked, &mut findings)?;
        signing::check(c, &self.keys, &mut findings)?;
        let survey = layout::survey(&self.layout).map_err(|error| {
            if let OpenError::Io(kind) = error {
                Error::Io(kind)
            } else {
                Error::Io(std::io::ErrorKind::InvalidData)
            }
        })?;
        verify::files(c, &self.layout, Some(&self.head), &survey, &mut findings)?;
        let mut records = 0_u32;
        for kind in RecordKind::ALL {
            records = records.saturating_add(self.count(kind)?);
        }
        Ok(CheckInHand {
            findings,
            records,
            sworn: verify::sworn(c)?,
            layout: self.layout.clone(),
        })
    }

    /// Takes in what a check found: the vault is read-only from now on, and damaged evidence is known as such.
    pub fn note_checked(&self, report: &CheckReport) {
        for finding in &report.findings {
            if let Finding::BlobChanged { evidence } = finding {
                self.note_damaged(*evidence);
            }
        }
        if !report.findings.is_empty() {
            self.read_only.set(true);
        }
    }
}

/// A check that was begun: the database is done, the evidence is still to be read. What is attached afterwards is not part
/// of it.
pub struct CheckInHand {
    findings: Vec<Finding>,
    records: u32,
    sworn: Vec<Sworn>,
    layout: Layout,
}

impl CheckInHand {
    /// Decrypts every evidence item to its end and compares it with the digest taken at intake.
    pub fn finish(mut self, progress: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> CheckReport {
        let mut complete = true;
        let mut watch = |p| {
            let flow = progress(p);
            complete &= flow.is_continue();
            flow
        };
        let open = |name: &str| File::open(self.layout.blob(name)).ok();
        let evidence = verify::check_contents(&self.sworn, &open, &mut watch, &mut self.findings);
        self.findings.sort();
        self.findings.dedup();
        CheckReport {
            findings: self.findings,
            records: self.records,
            evidence,
            complete,
        }
    }
}
