//! An extreme risk stops everything until the person has decided, and so does a decision against it.

use cairn_model::vocabulary::{ConsentValue, ResidualRisk, RiskDecision};
use cairn_model::{Answer, PersonId, ReceiverId, Risk, RiskId};

use crate::sample::Sample;

/// A sample with an assessment of this risk for somebody who has agreed, and for somebody who has not.
fn at_risk(residual: ResidualRisk) -> (Sample, PersonId) {
    let mut sample = Sample::new();
    let (person, other) = (
        sample.witness("Amina Haddad"),
        sample.witness("Boris Volkov"),
    );
    sample.consent(person, ConsentValue::Granted);
    let incident = sample.file().incident.id;
    for of in [person, other] {
        let mut risk = Risk::new(RiskId::random(), incident, of);
        risk.residual = Answer::Known(residual);
        sample.file().risks.push(risk);
    }
    (sample, person)
}

fn decide(sample: &mut Sample, decision: RiskDecision, is_own: bool) {
    for risk in &mut sample.file().risks {
        risk.decision = Answer::Known(decision);
        risk.own_informed_decision = Answer::Known(is_own);
    }
}

fn stopped(sample: &Sample) -> usize {
    sample.disclose().stopped.len()
}

#[test]
fn an_extreme_risk_stops_everything_and_a_high_one_does_not() {
    let (sample, person) = at_risk(ResidualRisk::Extreme);
    let out = sample.disclose();
    assert_eq!(out.stopped.len(), 2, "also of somebody who is left out");
    assert_eq!(out.stopped[0].person, person);
    assert!(out.files[0].risks.is_empty(), "and it never leaves");
    let (sample, _) = at_risk(ResidualRisk::High);
    assert_eq!(stopped(&sample), 0, "the control");
}

#[test]
fn only_the_persons_own_decision_that_it_may_leave_lifts_it() {
    for (decision, is_own, stops) in [
        (RiskDecision::Proceed, true, 0),
        (RiskDecision::ProceedRedacted, true, 0),
        (RiskDecision::Proceed, false, 2),
        (RiskDecision::Postpone, true, 2),
        (RiskDecision::DoNotProceed, true, 2),
    ] {
        let (mut sample, _) = at_risk(ResidualRisk::Extreme);
        decide(&mut sample, decision, is_own);
        assert_eq!(stopped(&sample), stops, "{decision:?}, own: {is_own}");
    }
}

#[test]
fn a_decision_that_nothing_leaves_holds_whatever_the_risk() {
    for (decision, stops) in [
        (RiskDecision::Postpone, 2),
        (RiskDecision::DoNotProceed, 2),
        (RiskDecision::Proceed, 0),
    ] {
        let (mut sample, _) = at_risk(ResidualRisk::Low);
        decide(&mut sample, decision, true);
        assert_eq!(stopped(&sample), stops, "{decision:?}");
    }
}

#[test]
fn a_risk_with_another_receiver_does_not_count() {
    let (mut sample, _) = at_risk(ResidualRisk::Extreme);
    let to = sample.receivers[0];
    for risk in &mut sample.file().risks {
        risk.receiver = Answer::Known(ReceiverId::random());
    }
    assert_eq!(stopped(&sample), 0);
    for risk in &mut sample.file().risks {
        risk.receiver = Answer::Known(to);
    }
    assert_eq!(stopped(&sample), 2, "the control");
}
