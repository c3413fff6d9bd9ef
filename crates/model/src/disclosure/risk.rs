//! Assessments of risk that stop a bundle.

use super::RiskStop;
use crate::{IncidentFile, ReceiverId, Record as _, Risk};

/// The assessments in these files that let nothing leave for these receivers.
pub(super) fn stops(files: &[IncidentFile], receivers: &[ReceiverId]) -> Vec<RiskStop> {
    let risks = files.iter().flat_map(|file| &file.risks);
    risks
        .filter(|risk| concerns(risk, receivers))
        .filter(|risk| risk.is_decided_against() || risk.is_extreme_undecided())
        .map(|risk| RiskStop {
            record: risk.record_id(),
            person: risk.person,
        })
        .collect()
}

/// An assessment for one receiver says nothing about others; any other is about whoever receives.
fn concerns(risk: &Risk, receivers: &[ReceiverId]) -> bool {
    let receiver = risk.receiver.known();
    receiver.is_none_or(|receiver| receivers.contains(receiver))
}
