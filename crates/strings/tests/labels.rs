//! Every code of every vocabulary has a label in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use cairn_model::vocabulary::{
    ActFamily, ActType, AuthoritiesKnew, ConsentValue, Degree, EngagementFormat, EngagementMode,
    EngagementStatus, EvidenceKind, EvidenceRole, IncidentStatus, Mechanism, Op4Limb,
    PerpetratorType, PersonKind, ReprisalAssessment, Role, Sensitivity, StateLink, Visibility,
    Vocabulary,
};
use cairn_model::{Country, RecordKind};
use cairn_strings::{LOCALES, Strings, Value};

fn labels<V: Vocabulary>() -> impl Iterator<Item = String> {
    V::ALL.iter().map(|value| value.label_id())
}

fn every_label() -> Vec<String> {
    let mut ids: Vec<String> = labels::<ActType>()
        .chain(labels::<ActFamily>())
        .chain(labels::<PersonKind>())
        .chain(labels::<Role>())
        .chain(labels::<PerpetratorType>())
        .chain(labels::<Degree>())
        .chain(labels::<StateLink>())
        .chain(labels::<IncidentStatus>())
        .chain(labels::<ReprisalAssessment>())
        .chain(labels::<Sensitivity>())
        .chain(labels::<EvidenceKind>())
        .chain(labels::<EvidenceRole>())
        .chain(labels::<ConsentValue>())
        .chain(labels::<Mechanism>())
        .chain(labels::<EngagementMode>())
        .chain(labels::<EngagementFormat>())
        .chain(labels::<EngagementStatus>())
        .chain(labels::<Op4Limb>())
        .chain(labels::<Visibility>())
        .chain(labels::<AuthoritiesKnew>())
        .collect();
    ids.extend(
        Country::CODES
            .iter()
            .map(|code| format!("country-{}", code.to_lowercase())),
    );
    ids.extend(
        RecordKind::ALL
            .iter()
            .map(|kind| format!("record-kind-{}", kind.name())),
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
        ids.len() > 500,
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

#[test]
fn labels_within_one_vocabulary_differ() {
    fn check<V: Vocabulary>(strings: &Strings) {
        let labels: std::collections::BTreeSet<String> =
            labels::<V>().map(|id| strings.text(&id)).collect();
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
        check::<ActType>(&strings);
        check::<PerpetratorType>(&strings);
        check::<Mechanism>(&strings);
        check::<Degree>(&strings);
        check::<Role>(&strings);
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
