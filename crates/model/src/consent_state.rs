//! What the persons of an incident have agreed to, in one word for a list.

use crate::vocabulary::{ConsentState, ConsentValue};
use crate::{Consent, IncidentFile, InformedConsent, PersonId, persons_who_decide};

/// Sums up what everybody who decides said, to whatever receiver and for whatever purpose. It never stands for the answer
/// for one receiver: what leaves is decided by that alone.
///
/// *Given*: everybody agreed to something and nobody said no to anything. *Refused*: whoever was asked said no to
/// everything, and all were asked. *Not asked*: nobody said anything. *Nobody*: no person decides. *Partly*: all else.
#[must_use]
pub fn consent_state(
    file: &IncidentFile,
    consents: &[Consent],
    informed: &[InformedConsent],
) -> ConsentState {
    let mut all: Option<ConsentState> = None;
    for person in persons_who_decide(file) {
        let one = state_of(person, consents, informed);
        all = match all {
            None => Some(one),
            Some(before) if before == one => Some(one),
            Some(_) => return ConsentState::Partly,
        };
    }
    all.unwrap_or(ConsentState::Nobody)
}

fn state_of(person: PersonId, consents: &[Consent], informed: &[InformedConsent]) -> ConsentState {
    let (mut yes, mut no) = (false, false);
    let mut hear = |value| match value {
        ConsentValue::Granted | ConsentValue::GrantedWithConditions => yes = true,
        ConsentValue::Refused | ConsentValue::Withdrawn => no = true,
        ConsentValue::NotAsked => {}
    };
    for consent in consents.iter().filter(|c| c.person == person) {
        hear(consent.value);
    }
    for talk in informed.iter().filter(|c| c.person == person) {
        let is_withdrawn = talk.withdrawn_at.known().is_some();
        for grant in &talk.grants {
            match grant.value {
                ConsentValue::Granted | ConsentValue::GrantedWithConditions if is_withdrawn => {
                    hear(ConsentValue::Withdrawn);
                }
                value @ (ConsentValue::Granted
                | ConsentValue::GrantedWithConditions
                | ConsentValue::Refused
                | ConsentValue::NotAsked
                | ConsentValue::Withdrawn) => hear(value),
            }
        }
    }
    match (yes, no) {
        (true, false) => ConsentState::Given,
        (true, true) => ConsentState::Partly,
        (false, true) => ConsentState::Refused,
        (false, false) => ConsentState::NotAsked,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::consent_state;
    use crate::vocabulary::{ConsentState, ConsentValue, Purpose, Role, Vocabulary};
    use crate::{
        Answer, Consent, ConsentId, Grant, Incident, IncidentFile, IncidentId, InformedConsent,
        InformedConsentId, Participation, ParticipationId, PersonId, ReceiverId,
    };

    fn file(persons: &[PersonId]) -> IncidentFile {
        let incident = Incident::new(IncidentId::random());
        let id = incident.id;
        let mut file = IncidentFile::new(incident);
        for person in persons {
            let part = Participation::new(ParticipationId::random(), id, *person, Role::Victim);
            file.participations.push(part);
        }
        file
    }

    fn said(person: PersonId, value: ConsentValue) -> Consent {
        Consent::new(ConsentId::random(), person, ReceiverId::random(), value)
    }

    #[test]
    fn one_word_for_what_several_persons_said() {
        let (one, other) = (PersonId::random(), PersonId::random());
        let both = file(&[one, other]);
        let yes = |person| said(person, ConsentValue::Granted);
        let no = |person| said(person, ConsentValue::Refused);
        for (consents, state) in [
            (vec![], ConsentState::NotAsked),
            (vec![yes(one)], ConsentState::Partly),
            (vec![yes(one), yes(other)], ConsentState::Given),
            (vec![yes(one), yes(other), no(other)], ConsentState::Partly),
            (vec![no(one), no(other)], ConsentState::Refused),
            (vec![no(one)], ConsentState::Partly),
            (vec![yes(PersonId::random())], ConsentState::NotAsked),
        ] {
            assert_eq!(consent_state(&both, &consents, &[]), state, "{consents:?}");
        }
        assert_eq!(
            consent_state(&file(&[]), &[yes(one)], &[]),
            ConsentState::Nobody
        );
    }

    #[test]
    fn what_was_agreed_in_a_conversation_counts_until_it_is_withdrawn() {
        let person = PersonId::random();
        let mut talk = InformedConsent::new(InformedConsentId::random(), person);
        talk.grants.push(Grant {
            purpose: Answer::Known(*Purpose::ALL.first().unwrap()),
            value: ConsentValue::GrantedWithConditions,
            ..Grant::default()
        });
        let file = file(&[person]);
        let state = |talk: &InformedConsent| consent_state(&file, &[], std::slice::from_ref(talk));
        assert_eq!(state(&talk), ConsentState::Given);
        talk.withdrawn_at = Answer::Known(crate::PartialDate::exact("2026-01".parse().unwrap()));
        assert_eq!(state(&talk), ConsentState::Refused);
    }
}
