//! What persons last said about the uses of their information, on a given day. *Not asked* is *refused*.

use jiff::civil::Date;

use crate::completeness::days;
use crate::vocabulary::{Asked, ConsentValue, Purpose};
use crate::{EvidenceId, Grant, InformedConsent, PersonId};

/// What one person last said about one purpose.
#[derive(Clone, Copy)]
pub(crate) struct Word<'a> {
    /// In which conversation.
    pub(crate) conversation: &'a InformedConsent,
    /// Where in its grants.
    pub(crate) at: usize,
    /// What.
    pub(crate) grant: &'a Grant,
}

/// What a word is worth on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Nobody asked.
    NotAsked,
    /// Yes.
    Granted,
    /// Yes, on conditions.
    Conditions,
    /// No.
    Refused,
    /// The whole conversation was taken back.
    TakenBack,
    /// The grant was for a time that is over.
    GrantExpired,
    /// The conversation held for a time that is over.
    ConversationExpired,
}

impl Worth {
    /// As a value of consent; what was taken back or is over has one that is no yes.
    pub(crate) const fn value(self) -> ConsentValue {
        match self {
            Self::NotAsked | Self::GrantExpired | Self::ConversationExpired => {
                ConsentValue::NotAsked
            }
            Self::Granted => ConsentValue::Granted,
            Self::Conditions => ConsentValue::GrantedWithConditions,
            Self::Refused => ConsentValue::Refused,
            Self::TakenBack => ConsentValue::Withdrawn,
        }
    }

    /// Whether there was a yes that is over.
    pub(crate) const fn is_expired(self) -> bool {
        matches!(self, Self::GrantExpired | Self::ConversationExpired)
    }
}

impl<'a> Word<'a> {
    /// The last word of a person on a purpose. `exhibit` is the item that is asked about: a grant for one exhibit alone says nothing
    /// about another, nor about none. The conversations come oldest first.
    pub(crate) fn last(
        conversations: &'a [InformedConsent],
        person: PersonId,
        purpose: Purpose,
        exhibit: Option<EvidenceId>,
    ) -> Option<Self> {
        let own = conversations.iter().filter(|c| c.person == person);
        let mut all = own.flat_map(|conversation| {
            let grants = conversation.grants.iter().enumerate();
            grants.map(move |(at, grant)| Self {
                conversation,
                at,
                grant,
            })
        });
        let is_for = |grant: &Grant| {
            let only = grant.evidence.known();
            only.is_none_or(|only| exhibit == Some(*only))
        };
        all.rfind(|word| word.grant.purpose.known() == Some(&purpose) && is_for(word.grant))
    }

    /// What it is worth on a day.
    pub(crate) fn worth(&self, today: Date) -> Worth {
        if self.conversation.withdrawn_at.known().is_some() {
            return Worth::TakenBack;
        }
        if days::is_past(&self.grant.valid_until, today) {
            return Worth::GrantExpired;
        }
        if days::is_past(&self.conversation.valid_until, today) {
            return Worth::ConversationExpired;
        }
        match self.grant.value {
            ConsentValue::NotAsked => Worth::NotAsked,
            ConsentValue::Granted => Worth::Granted,
            ConsentValue::GrantedWithConditions => Worth::Conditions,
            ConsentValue::Refused => Worth::Refused,
            ConsentValue::Withdrawn => Worth::TakenBack,
        }
    }
}

/// Whether the last word of a person on a use of their information is a yes without conditions that holds on this day. *Not asked* is
/// *refused*; so are a conversation that was taken back, a grant whose time is over, and one for a single exhibit. The conversations come
/// oldest first.
#[must_use]
pub fn has_granted(
    conversations: &[InformedConsent],
    person: PersonId,
    purpose: Purpose,
    today: Date,
) -> bool {
    let purposes = Purposes {
        conversations,
        today,
    };
    purposes.worth(person, purpose, None) == Worth::Granted
}

/// What persons said, on a day.
#[derive(Clone, Copy)]
pub(crate) struct Purposes<'a> {
    /// The conversations, oldest first.
    pub(crate) conversations: &'a [InformedConsent],
    /// The day.
    pub(crate) today: Date,
}

impl Purposes<'_> {
    /// What a person's last word on a purpose is worth.
    pub(crate) fn worth(
        &self,
        person: PersonId,
        purpose: Purpose,
        exhibit: Option<EvidenceId>,
    ) -> Worth {
        let word = Word::last(self.conversations, person, purpose, exhibit);
        word.map_or(Worth::NotAsked, |word| word.worth(self.today))
    }

    /// The first of these that a person has not granted. Where the receiver asks for a statement either way, any will do.
    pub(crate) fn lacking(&self, person: PersonId, asked: &[Asked]) -> Option<(Purpose, Worth)> {
        asked.iter().find_map(|asked| match *asked {
            Asked::Granted(purpose) => {
                let worth = self.worth(person, purpose, None);
                (worth != Worth::Granted).then_some((purpose, worth))
            }
            Asked::OneOf(one, other) => {
                let worth = self.worth(person, one, None);
                let is_either =
                    worth == Worth::Granted || self.worth(person, other, None) == Worth::Granted;
                (!is_either).then_some((one, worth))
            }
            Asked::Either(_) => None,
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use crate::vocabulary::{ConsentValue, Purpose};
    use crate::{
        Answer, EvidenceId, Grant, InformedConsent, InformedConsentId, PartialDate, PersonId,
    };
    use jiff::civil::date;

    use super::has_granted;

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
        let agreed = |said: &[InformedConsent]| has_granted(said, person, Purpose::P15, today);
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
        assert!(!has_granted(
            &[yes],
            PersonId::random(),
            Purpose::P15,
            today
        ));
    }
}
