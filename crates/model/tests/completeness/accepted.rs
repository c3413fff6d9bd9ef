//! What the receivers take for an answer, and what they do not.

use cairn_model::vocabulary::{
    ConsentValue, DomesticStepType, GapCode as G, PerpetratorType, Purpose, ReprisalAssessment,
    ResidualRisk, RiskDecision, Sphere, Template as T, WgadCategory,
};
use cairn_model::{Answer, Grant, InformedConsent, InformedConsentId, Missing, sensitive_fields};

use crate::whole::{DETENTION, VICTIM, WITNESS, whole};
use crate::world::{World, known, none, on, open};

/// What looks like a gap and is none.
type Answered = (G, T, fn(&mut World));

const ANSWERED: &[Answered] = &[
    (G::VictimName, T::General, |w| {
        w.file.persons[VICTIM].names.full = none(Missing::WithheldForSafety)
    }),
    // Nobody knows her name, and she is described.
    (G::VictimName, T::General, |w| {
        w.file.persons[VICTIM].names.full = none(Missing::Unknown)
    }),
    (G::Place, T::General, |w| {
        w.file.incident.place.locality = none(Missing::Unknown)
    }),
    (G::Place, T::General, |w| {
        w.file.incident.place.locality = open();
        w.file.incident.sphere = Answer::Known(Sphere::Online);
    }),
    (G::PerpetratorDescription, T::General, |w| {
        w.file.involvements[0].actor_type = Answer::Known(PerpetratorType::Unknown);
        w.file.involvements[0].description = known("Two men, one with a limp");
    }),
    (G::EngagementDate, T::General, |w| {
        w.file.engagements[0].date = none(Missing::Unknown)
    }),
    // The limb is said where the act is linked to the engagement.
    (G::EngagementLimb, T::General, |w| {
        w.file.nexuses[0].victim_position = w.file.engagements[0].op4_limb.clone();
        w.file.engagements[0].op4_limb = open();
    }),
    (G::Engagement, T::General, |w| {
        w.file.incident.is_reprisal = Answer::Known(ReprisalAssessment::No);
        w.file.engagements.clear();
    }),
    (G::Nexus, T::General, |w| {
        w.file.incident.is_reprisal = Answer::Known(ReprisalAssessment::UnderAssessment);
        w.file.nexuses.clear();
    }),
    (G::DetentionFact, T::Wgad, |w| {
        w.file.acts[DETENTION].detention.as_mut().unwrap().reasons = none(Missing::Unknown);
    }),
    (G::Remedies, T::Wgad, |w| {
        w.file.domestic_steps.truncate(1);
        w.file.domestic_steps[0].step_type = DomesticStepType::NoneTaken;
        w.file.domestic_steps[0].why_not_detail = none(Missing::NotApplicable);
    }),
    (G::Consent, T::General, |w| {
        w.consents[VICTIM].value = ConsentValue::Refused
    }),
    // The statement on publication is asked for either way.
    (G::ConsentRefused, T::SpAllegationLetter, |w| {
        set(w, VICTIM, Purpose::P5, ConsentValue::Refused)
    }),
    // De-identified will do for the report of the Secretary-General.
    (G::ConsentRefused, T::ReprisalsLetter, |w| {
        set(w, VICTIM, Purpose::P6, ConsentValue::Refused)
    }),
    // A witness who says no is left out; the case goes on.
    (G::ConsentRefused, T::Wgad, |w| {
        set(w, WITNESS, Purpose::P10, ConsentValue::Refused)
    }),
    (G::RiskReview, T::General, |w| {
        w.file.risks[VICTIM].reviewed_at = on("2025-05-31")
    }),
    (G::RiskExtreme, T::General, |w| {
        w.file.risks[VICTIM].residual = Answer::Known(ResidualRisk::Extreme);
        w.file.risks[VICTIM].own_informed_decision = Answer::Known(true);
        w.file.risks[VICTIM].decision = Answer::Known(RiskDecision::ProceedRedacted);
    }),
    (G::ConsentOld, T::General, |w| {
        w.consents[VICTIM].date = on("2024-12-30")
    }),
    (G::Language, T::TbCommunication, |w| {
        let Answer::Known(text) = &mut w.file.incident.narrative else {
            unreachable!()
        };
        text.language = "ru-RU".to_owned();
    }),
    (G::OtherProcedure, T::SpUrgentAppeal, |w| {
        w.file.interventions[0].status = none(Missing::Unknown);
        w.file.interventions[0].sent_at = on("2025-06-01");
    }),
];

fn set(w: &mut World, at: usize, purpose: Purpose, value: ConsentValue) {
    for grant in &mut w.conversations[at].grants {
        if grant.purpose == Answer::Known(purpose) {
            grant.value = value;
        }
    }
}

#[test]
fn an_explicit_answer_is_no_gap() {
    for (number, (code, template, change)) in ANSWERED.iter().enumerate() {
        let mut world = whole(*template);
        change(&mut world);
        assert!(!world.codes().contains(code), "{number}: {code:?}");
    }
}

#[test]
fn unknown_needs_a_description() {
    let mut world = whole(T::General);
    world.file.involvements[0].actor_type = Answer::Known(PerpetratorType::Unknown);
    assert!(world.codes().contains(&G::PerpetratorDescription));
    let mut world = whole(T::General);
    let victim = &mut world.file.persons[VICTIM];
    *victim = cairn_model::Person::new(victim.id);
    victim.names.full = none(Missing::Unknown);
    assert!(world.codes().contains(&G::VictimName));
}

#[test]
fn the_last_conversation_counts() {
    let mut world = whole(T::Wgad);
    let mut later =
        InformedConsent::new(InformedConsentId::random(), world.file.persons[VICTIM].id);
    later.grants = vec![Grant {
        purpose: Answer::Known(Purpose::P10),
        value: ConsentValue::Withdrawn,
        ..Grant::default()
    }];
    world.conversations.push(later);
    assert!(world.codes().contains(&G::ConsentRefused));
}

#[test]
fn what_was_taken_back_is_not_granted() {
    let mut world = whole(T::Wgad);
    world.conversations[VICTIM].withdrawn_at = on("2025-06-02");
    assert!(world.codes().contains(&G::ConsentRefused));
}

#[test]
fn without_what_persons_said_consent_is_not_looked_at() {
    let world = whole(T::Wgad);
    let mut inquiry = world.inquiry();
    inquiry.said = None;
    inquiry.cases = None;
    assert_eq!(cairn_model::gaps(&inquiry), []);
}

#[test]
fn a_sensitive_attribute_is_asked_for_where_a_procedure_needs_it() {
    let mut world = whole(T::Wgad);
    let fields = |template, world: &World| sensitive_fields(template, &world.file);
    assert_eq!(fields(T::General, &world), [""; 0]);
    assert_eq!(fields(T::SpViolenceAgainstWomen, &world), ["gender"]);
    assert_eq!(fields(T::Wgad, &world), ["id_documents"]);
    let detention = world.file.acts[DETENTION].detention.as_mut().unwrap();
    detention.wgad_categories.push(WgadCategory::V);
    assert!(fields(T::Wgad, &world).contains(&"religion"));
    assert!(!fields(T::General, &world).contains(&"religion"));
    assert!(T::SpExpression.needs("ethnicity") && !T::SpExpression.needs("religion"));
}

#[test]
fn what_a_procedure_needs_is_marked_as_sensitive() {
    use cairn_model::vocabulary::Vocabulary as _;
    let fields = cairn_model::RecordKind::Person.fields();
    let marked = |name: &str| {
        let field = fields
            .iter()
            .find(|field| field.name == name)
            .expect("a field");
        field.marks.contains(&cairn_model::shape::Mark::Sensitive)
    };
    for template in T::ALL {
        assert!(template.sensitive_fields().iter().all(|name| marked(name)));
    }
    assert!(!marked("occupation"));
}
