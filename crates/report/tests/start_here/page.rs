//! Pages to look at, and ways of looking at them.

use cairn_model::disclosure::{DisclosurePart, LeftOutCounts};
use cairn_model::vocabulary::{ActType, EvidenceKind, Mechanism, PersonKind, Role};
use cairn_model::{
    Act, ActId, Answer, DateQualifier, Engagement, EngagementId, Evidence, EvidenceId, Incident,
    IncidentFile, IncidentId, Involvement, InvolvementId, Missing, PartialDate, Participation,
    ParticipationId, Person, PersonId, Text, Translation, TranslationStatus,
};
use cairn_report::{StartHere, start_here};
use uuid::Uuid;

fn words(text: &str) -> Text {
    let mut words = Text::new(text, text);
    words.translations.push(Translation {
        language: text.to_owned(),
        text: text.to_owned(),
        translator: Some(text.to_owned()),
        status: TranslationStatus::Machine,
    });
    words
}

fn date(text: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate {
        value: "2026-02".parse().unwrap(),
        qualifier: DateQualifier::Between,
        end: Some("2026-03".parse().unwrap()),
        time_zone: Some(text.to_owned()),
        as_given: Some(text.to_owned()),
        original: None,
    })
}

/// A small file, with the text in the fields that take one.
pub(crate) fn full(text: &str) -> IncidentFile {
    let known = || Answer::Known(words(text));
    let mut incident = Incident::new(IncidentId(Uuid::from_u128(1)));
    incident.title = known();
    incident.narrative = known();
    incident.start = date(text);
    incident.place.locality = known();
    incident.place.state = Answer::Known("CHE".parse().unwrap());
    let mut person = Person::new(PersonId(Uuid::from_u128(2)));
    person.kind = PersonKind::Individual;
    person.names.full = known();
    person.names.others = vec![words(text)];
    person.occupation = known();
    let (id, victim, act) = (incident.id, person.id, ActId(Uuid::from_u128(3)));
    let mut file = IncidentFile::new(incident);
    file.persons.push(person);
    file.participations.push(Participation::new(
        ParticipationId(Uuid::from_u128(4)),
        id,
        victim,
        Role::Witness,
    ));
    file.acts.push(Act {
        victim: Answer::Known(victim),
        start: date(text),
        stated_reason: known(),
        ..Act::new(act, id, ActType::DeathThreat)
    });
    file.involvements.push(Involvement {
        act: Answer::Known(act),
        actor: Answer::Missing(Missing::WithheldForSafety),
        description: known(),
        ..Involvement::new(InvolvementId(Uuid::from_u128(5)), id)
    });
    file.engagements.push(Engagement {
        persons: vec![victim],
        body_detail: known(),
        date: date(text),
        subject: known(),
        ..Engagement::new(EngagementId(Uuid::from_u128(6)), id, Mechanism::Cat)
    });
    file.evidence.push(evidence(text, id, victim));
    file
}

fn evidence(text: &str, incident: IncidentId, victim: PersonId) -> Evidence {
    let known = || Answer::Known(words(text));
    Evidence {
        title: known(),
        kind: EvidenceKind::Photo,
        concerns: vec![victim],
        obtained: known(),
        made_at: date(text),
        description: known(),
        ..Evidence::new(
            EvidenceId(Uuid::from_u128(7)),
            incident,
            1,
            text.into(),
            1234,
            text.to_owned(),
            "ab".repeat(32),
            0,
        )
    }
}

pub(crate) fn page(language: &str, files: &[IncidentFile]) -> String {
    let left_out = LeftOutCounts {
        persons: 2,
        ..LeftOutCounts::default()
    };
    page_with(language, files, left_out)
}

pub(crate) fn page_with(language: &str, files: &[IncidentFile], left_out: LeftOutCounts) -> String {
    page_of(language, files, left_out, false)
}

pub(crate) fn page_of(
    language: &str,
    files: &[IncidentFile],
    left_out: LeftOutCounts,
    practice: bool,
) -> String {
    start_here(&StartHere {
        language,
        bundle_id: "01234567-89ab-4def-8123-456789abcdef",
        sealed_at: "2026-03-04T05:06:07Z",
        receivers: &["one two three".to_owned()],
        files,
        evidence: &[(
            EvidenceId(Uuid::from_u128(7)),
            "data/confidential/evidence/000001.jpg".to_owned(),
        )],
        left_out,
        part: DisclosurePart::Whole,
        consents: &[],
        earlier: None,
        organisation: None,
        is_signed: true,
        practice,
    })
}
