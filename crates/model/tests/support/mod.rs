//! Arbitrary records for property tests.
#![allow(dead_code, clippy::expect_used, reason = "test support")]

use cairn_model::vocabulary::*;
use cairn_model::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(|n| uuid::Builder::from_random_bytes(n.to_be_bytes()).into_uuid())
}

fn code<V: Vocabulary + std::fmt::Debug>() -> impl Strategy<Value = V> {
    (0..V::ALL.len()).prop_map(|at| V::ALL[at])
}

fn missing() -> impl Strategy<Value = Missing> {
    prop_oneof![
        Just(Missing::Unknown),
        Just(Missing::NotAsked),
        Just(Missing::WithheldByPerson),
        Just(Missing::WithheldForSafety),
        Just(Missing::NotApplicable)
    ]
}

pub(crate) fn answer<T: std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![
        value.prop_map(Answer::Known),
        missing().prop_map(Answer::Missing)
    ]
}

pub(crate) fn text() -> impl Strategy<Value = Text> {
    let status = prop_oneof![
        Just(TranslationStatus::Human),
        Just(TranslationStatus::Reviewed),
        Just(TranslationStatus::Machine)
    ];
    let translation = (
        "[a-z]{2}",
        ".{0,20}",
        proptest::option::of(".{0,9}"),
        status,
    )
        .prop_map(|(language, text, translator, status)| Translation {
            language,
            text,
            translator,
            status,
        });
    (
        "[a-z]{2}",
        ".{0,40}",
        proptest::collection::vec(translation, 0..2),
    )
        .prop_map(|(language, text, translations)| Text {
            language,
            text,
            translations,
        })
}

pub(crate) fn date_value() -> impl Strategy<Value = DateValue> {
    (
        1_i16..=9999,
        1_u8..=12,
        1_u8..=28,
        0_u8..24,
        0_u8..60,
        0_usize..5,
    )
        .prop_map(|(y, m, d, h, min, precision)| {
            let full = [
                format!("{y:04}"),
                format!("-{m:02}"),
                format!("-{d:02}"),
                format!("T{h:02}"),
                format!(":{min:02}"),
            ];
            full[..=precision].concat().parse().expect("a real date")
        })
}

pub(crate) fn date() -> impl Strategy<Value = PartialDate> {
    (date_value(), proptest::option::of(".{0,9}")).prop_map(|(value, as_given)| PartialDate {
        as_given,
        ..PartialDate::exact(value)
    })
}

fn country() -> impl Strategy<Value = Country> {
    (0..Country::CODES.len()).prop_map(|at| Country::CODES[at].parse().expect("a listed code"))
}

pub(crate) fn person() -> impl Strategy<Value = Person> {
    (
        id(),
        code(),
        answer(text()),
        proptest::collection::vec(text(), 0..3),
        answer(text()),
        answer(text()),
    )
        .prop_map(|(id, kind, full, others, occupation, contact)| Person {
            id: PersonId(id),
            kind,
            names: PersonNames { full, others },
            occupation,
            contact,
        })
}

fn incident() -> impl Strategy<Value = Incident> {
    (
        (
            id(),
            answer(text()),
            answer(text()),
            answer(date()),
            answer(date()),
            answer(any::<bool>()),
        ),
        (
            answer(country()),
            answer(text()),
            answer(code()),
            code(),
            code(),
        ),
    )
        .prop_map(
            |(
                (id, title, narrative, start, end, ongoing),
                (state, locality, is_reprisal, status, sensitivity),
            )| {
                Incident {
                    id: IncidentId(id),
                    title,
                    narrative,
                    start,
                    end,
                    ongoing,
                    place: Place { state, locality },
                    is_reprisal,
                    status,
                    sensitivity,
                }
            },
        )
}

fn act(incident: IncidentId) -> impl Strategy<Value = Act> {
    (
        id(),
        answer(id().prop_map(PersonId)),
        code(),
        answer(date()),
        answer(text()),
    )
        .prop_map(move |(id, victim, act_type, start, stated_reason)| Act {
            id: ActId(id),
            incident,
            victim,
            act_type,
            start,
            stated_reason,
        })
}

fn involvement(incident: IncidentId) -> impl Strategy<Value = Involvement> {
    (
        id(),
        answer(id().prop_map(ActId)),
        answer(id().prop_map(PersonId)),
        answer(code()),
        answer(text()),
        answer(code()),
        answer(code()),
    )
        .prop_map(
            move |(id, act, actor, actor_type, description, degree, state_link)| Involvement {
                id: InvolvementId(id),
                incident,
                act,
                actor,
                actor_type,
                description,
                degree,
                state_link,
            },
        )
}

fn engagement(incident: IncidentId) -> impl Strategy<Value = Engagement> {
    (
        (
            id(),
            proptest::collection::vec(id().prop_map(PersonId), 0..3),
            code(),
            answer(text()),
            answer(code()),
        ),
        (
            answer(code()),
            answer(code()),
            answer(code()),
            answer(date()),
            answer(text()),
            answer(code()),
            answer(code()),
        ),
    )
        .prop_map(
            move |(
                (id, persons, mechanism, body_detail, mode),
                (format, status, op4_limb, date, subject, visibility, authorities_knew),
            )| Engagement {
                id: EngagementId(id),
                incident,
                persons,
                mechanism,
                body_detail,
                mode,
                format,
                status,
                op4_limb,
                date,
                subject,
                visibility,
                authorities_knew,
            },
        )
}

fn evidence(incident: IncidentId) -> impl Strategy<Value = Evidence> {
    (
        (
            id(),
            any::<u32>(),
            answer(text()),
            code(),
            code(),
            ".{0,20}",
            0..(1_u64 << 52),
            any::<u32>(),
        ),
        (
            proptest::collection::vec(id().prop_map(PersonId), 0..3),
            answer(text()),
            answer(date()),
            answer(text()),
            code(),
        ),
    )
        .prop_map(
            move |(
                (id, exhibit_no, title, kind, role, original_filename, size, crc32),
                (concerns, obtained, made_at, description, sensitivity),
            )| Evidence {
                id: EvidenceId(id),
                incident,
                exhibit_no,
                title,
                kind,
                role,
                original_filename,
                size,
                media_type: "image/jpeg".into(),
                sha256: "00".repeat(32),
                crc32,
                concerns,
                obtained,
                made_at,
                description,
                sensitivity,
            },
        )
}

pub(crate) fn file() -> impl Strategy<Value = IncidentFile> {
    incident().prop_flat_map(|incident| {
        let at = incident.id;
        let participation =
            (id(), id(), code()).prop_map(move |(id, person, role)| Participation {
                id: ParticipationId(id),
                incident: at,
                person: PersonId(person),
                role,
            });
        (
            Just(incident),
            proptest::collection::vec(person(), 0..3),
            proptest::collection::vec(participation, 0..3),
            proptest::collection::vec(act(at), 0..3),
            proptest::collection::vec(involvement(at), 0..3),
            proptest::collection::vec(engagement(at), 0..3),
            proptest::collection::vec(evidence(at), 0..3),
        )
            .prop_map(
                |(incident, persons, participations, acts, involvements, engagements, evidence)| {
                    IncidentFile {
                        incident,
                        persons,
                        participations,
                        acts,
                        involvements,
                        engagements,
                        evidence,
                    }
                },
            )
    })
}

pub(crate) fn consent() -> impl Strategy<Value = Consent> {
    (id(), id(), id(), code(), answer(date()), answer(text())).prop_map(
        |(id, person, receiver, value, date, note)| Consent {
            id: ConsentId(id),
            person: PersonId(person),
            receiver: ReceiverId(receiver),
            value,
            date,
            note,
        },
    )
}
