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
