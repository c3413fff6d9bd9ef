//! Who agreed to a purpose, on a day.

use cairn_model::vocabulary::{ConsentValue, Purpose};
use cairn_model::{Answer, InformedConsent, PartialDate, PersonId, Span};
use jiff::civil::Date;

/// Whether the last word of a person on a purpose is a yes without conditions that holds on this day. *Not asked* is *refused*; so are a
/// conversation that was taken back, a grant whose time is over, and a grant for one exhibit alone. The conversations come oldest first.
pub(super) fn has_agreed(
    said: &[InformedConsent],
    person: PersonId,
    purpose: Purpose,
    today: Date,
) -> bool {
    let own = said.iter().filter(|talk| talk.person == person);
    let mut grants = own.flat_map(|talk| talk.grants.iter().map(move |grant| (talk, grant)));
    let last = grants.rfind(|(_, grant)| {
        grant.purpose.known() == Some(&purpose) && grant.evidence.known().is_none()
    });
    last.is_some_and(|(talk, grant)| {
        grant.value == ConsentValue::Granted
            && talk.withdrawn_at.known().is_none()
            && !is_past(&grant.valid_until, today)
            && !is_past(&talk.valid_until, today)
    })
}

/// Whether a date is known, and surely past.
fn is_past(date: &Answer<PartialDate>, today: Date) -> bool {
    let last = date.known().and_then(|date| Span::of(date).last);
    let today = Date::new(1, 1, 1).map(|origin| (today - origin).get_days());
    last.zip(today.ok())
        .is_some_and(|(last, today)| last < today)
}

#[cfg(test)]
mod tests {
    use cairn_model::vocabulary::{ConsentValue, Purpose};
    use cairn_model::{
        Answer, EvidenceId, Grant, InformedConsent, InformedConsentId, PartialDate, PersonId,
    };
    use jiff::civil::date;

    use super::has_agreed;

    fn talk(person: PersonId, value: ConsentValue) -> InformedConsent {
        let mut talk = InformedConsent::new(InformedConsentId::random(), person);
        talk.grants.push(Grant {
            purpose: Answer::Known(Purpose::P15),
            value,
            ..Grant::default()
        });
        talk
    }

    fn until(day: &str) -> Answer<PartialDate> {
        Answer::Known(PartialDate::exact(day.parse().unwrap()))
    }

    #[test]
    fn only_a_yes_that_still_holds_counts() {
        let person = PersonId::random();
        let today = date(2026, 6, 15);
        let agreed = |said: &[InformedConsent]| has_agreed(said, person, Purpose::P15, today);
        let yes = talk(person, ConsentValue::Granted);
        assert!(agreed(std::slice::from_ref(&yes)), "the control");
        assert!(!agreed(&[]));
        for value in [
            ConsentValue::GrantedWithConditions,
            ConsentValue::Refused,
            ConsentValue::NotAsked,
            ConsentValue::Withdrawn,
        ] {
            let other = talk(person, value);
            assert!(!agreed(std::slice::from_ref(&other)), "{value:?}");
            assert!(!agreed(&[yes.clone(), other.clone()]), "{value:?} later");
            assert!(agreed(&[other, yes.clone()]), "a yes after {value:?}");
        }
        for (day, holds) in [
            ("2026-06-14", false),
            ("2026-06-15", true),
            ("2026-06", true),
            ("2026-05", false),
            ("2026", true),
            ("2025", false),
        ] {
            let mut whole = yes.clone();
            whole.valid_until = until(day);
            assert_eq!(agreed(&[whole]), holds, "the conversation, {day}");
            let mut one = yes.clone();
            one.grants[0].valid_until = until(day);
            assert_eq!(agreed(&[one]), holds, "the grant, {day}");
        }
        let mut taken_back = yes.clone();
        taken_back.withdrawn_at = until("2026-06-20");
        assert!(!agreed(&[taken_back]));
        let mut of_exhibit = yes.clone();
        of_exhibit.grants[0].evidence = Answer::Known(EvidenceId::random());
        assert!(!agreed(&[of_exhibit]));
        let mut of_other = yes.clone();
        of_other.grants[0].purpose = Answer::Known(Purpose::P14);
        assert!(!agreed(&[of_other]));
        assert!(!has_agreed(&[yes], PersonId::random(), Purpose::P15, today));
    }
}
