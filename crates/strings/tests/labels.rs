//! Every code of every vocabulary and every field of every record has a label in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;

use cairn_model::shape::{Field, Shape};
use cairn_model::vocabulary::{self, Vocabulary};
use cairn_model::{Country, RecordKind};
use cairn_strings::{LOCALES, Strings, Value};

/// Calls a function once for every vocabulary whose codes people read: the one list that both tests go by.
macro_rules! for_every_vocabulary {
    ($call:ident $arguments:tt) => {
        for_every_vocabulary! { $call $arguments
            ActType ActFamily
            PersonKind Role PerpetratorType Degree StateLink
            IncidentStatus ReprisalAssessment Sensitivity EvidenceKind EvidenceRole ConsentValue ConsentState
            Mechanism EngagementMode EngagementFormat EngagementStatus Op4Limb Visibility
            AuthoritiesKnew
            CasePriority CaseLink
            Sphere LocationType Pretext ChainLink ActMethod VictimStatus Attribution
            ChillingEffect StandardOfProof
            Counsel CaptureAcknowledged StatementSigned TorturePurpose Consistency Autopsy
            DeathCertificate WgadCategory LawStatus PropertyMeasure DigitalMeans
            VictimRole Vulnerability DisplayMode Sex Relationship NameKind ContactChannel
            DocumentKind EcosocStatus LegalStatus
            NexusIndicator NexusStrength Op4Role PerpetratorStatus
            SourceConnection MaterialType Reliability Credibility Verification StatementMode
            Bearing Independence VerificationAspect VerificationResult
            DomesticStepType WhyNoStep YesNoUnknown Remedy InterventionType InterventionStatus
            Publicity StateResponse ReplyAssessment FollowUpKind FollowUpImpact
            ResidualRisk RiskDecision
            Purpose Capacity ConsentMethod ConsentInformation
            Fault Calendar Section GapCode Template
            SubmissionPart SubmissionKind SubmissionSigner SubmissionChannel NamedAs
            ReceiptVerification BundleSignature ReceiverRole GrantEnd
        }
    };
    ($call:ident $arguments:tt $($name:ident)+) => {
        $($call::<vocabulary::$name> $arguments;)+
    };
}

fn add_labels<V: Vocabulary>(ids: &mut Vec<String>) {
    ids.extend(V::ALL.iter().map(|value| value.label_id()));
}

fn every_label() -> Vec<String> {
    let mut ids = Vec::new();
    for_every_vocabulary!(add_labels(&mut ids));
    ids.extend(
        Country::CODES
            .iter()
            .map(|code| format!("country-{}", code.to_lowercase())),
    );
    ids.extend(
        RecordKind::ALL
            .iter()
            .map(|kind| format!("record-kind-{}", kind.name().replace('_', "-"))),
    );
    for (list, codes) in [
        (
            "missing",
            &[
                "unknown",
                "not-asked",
                "withheld-by-person",
                "withheld-for-safety",
                "not-applicable",
            ][..],
        ),
        (
            "date-qualifier",
            &["exact", "estimate", "before", "after", "between"],
        ),
        ("translation-status", &["human", "reviewed", "machine"]),
    ] {
        ids.extend(codes.iter().map(|code| format!("{list}-{code}")));
    }
    ids
}

#[test]
fn every_code_has_a_label_in_every_language() {
    let ids = every_label();
    assert!(
        ids.len() > 1000,
        "vocabularies and countries together, not {}",
        ids.len()
    );
    for locale in LOCALES {
        let strings = Strings::new(locale.tag);
        for id in &ids {
            assert!(strings.has(id), "{}: {id}", locale.tag);
        }
    }
}

/// Adds the labels of fields, however deep, and of the groups that they make up.
fn add_fields(fields: &[Field], ids: &mut BTreeSet<String>) {
    for field in fields.iter().filter(|field| field.name != "id") {
        let label = field.label_id();
        let name = format!("-{}", field.name.replace('_', "-"));
        let owner = label.strip_suffix(&name).unwrap();
        ids.insert(owner.replacen("field-", "field-group-", 1));
        ids.insert(label);
        let mut shape = field.shape;
        while let Shape::Answer { of } | Shape::List { of } | Shape::Optional { of } = shape {
            shape = of;
        }
        if let Shape::Group { fields } = shape {
            add_fields(fields, ids);
        }
    }
}

#[test]
fn every_field_and_every_group_of_fields_has_a_label_in_every_language() {
    let mut ids = BTreeSet::new();
    for kind in RecordKind::ALL {
        add_fields(kind.fields(), &mut ids);
    }
    assert!(ids.len() > 500, "the control: {}", ids.len());
    for locale in LOCALES {
        let strings = Strings::new(locale.tag);
        let lacking: Vec<_> = ids.iter().filter(|id| !strings.has(id)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", locale.tag);
    }
}

#[test]
fn labels_within_one_vocabulary_differ() {
    fn check<V: Vocabulary>(strings: &Strings) {
        let labels: BTreeSet<String> = V::ALL
            .iter()
            .map(|value| strings.text(&value.label_id()))
            .collect();
        assert_eq!(
            labels.len(),
            V::ALL.len(),
            "{} in {}",
            V::NAME,
            strings.locale().tag
        );
    }
    for locale in LOCALES {
        let strings = Strings::new(locale.tag);
        for_every_vocabulary!(check(&strings));
    }
}

#[test]
fn what_a_text_takes_in_is_isolated_from_its_direction() {
    let strings = Strings::new("ar");
    let text = strings.text_with(
        "cli-error-unknown-file",
        &[("name", Value::from("a-journal"))],
    );
    assert!(text.contains("\u{2068}a-journal\u{2069}"), "{text:?}");
}
