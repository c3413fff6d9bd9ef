//! How what a person once granted stands on a day.

use jiff::civil::Date;

use crate::completeness::days;
use crate::purposes::{Word, Worth};
use crate::vocabulary::{ConsentValue, GrantEnd, Purpose};
use crate::{
    Answer, Consent, ConsentId, DateValue, InformedConsent, PartialDate, PersonId, ReliedOn,
    Submission,
};

/// That a grant no longer stands.
pub(super) struct End {
    pub(super) why: GrantEnd,
    pub(super) since: Option<PartialDate>,
    pub(super) purpose: Option<Purpose>,
}

impl End {
    pub(super) const fn of(why: GrantEnd, since: Option<PartialDate>) -> Self {
        Self {
            why,
            since,
            purpose: None,
        }
    }

    fn on(why: GrantEnd, since: &Answer<PartialDate>) -> Self {
        Self::of(why, since.known().cloned())
    }
}

/// Everything that was said, by everybody.
pub(super) struct Said<'a> {
    pub(super) consents: &'a [Consent],
    pub(super) conversations: &'a [InformedConsent],
    pub(super) today: Date,
}

impl Said<'_> {
    /// That the person says no to one of the receivers now, on whatever it rested.
    pub(super) fn no_to_receivers(&self, submission: &Submission, person: PersonId) -> Vec<End> {
        let to = |c: &&Consent| c.person == person && submission.is_for(c.receiver);
        let said = self.consents.iter().filter(to);
        said.filter_map(|c| match c.value {
            ConsentValue::Withdrawn => Some(End::on(GrantEnd::Withdrawn, &c.date)),
            ConsentValue::Refused => Some(End::on(GrantEnd::Refused, &c.date)),
            ConsentValue::Granted
            | ConsentValue::GrantedWithConditions
            | ConsentValue::NotAsked => None,
        })
        .collect()
    }

    /// That the person, whose agreement was needed, has taken back what they said in a conversation, not surely before the day of
    /// sealing, and has not given it again since.
    pub(super) fn withdrawn_since(
        &self,
        submission: &Submission,
        person: PersonId,
        relied: &[ReliedOn],
    ) -> Option<End> {
        if relied.is_empty() {
            return None;
        }
        let own = || self.conversations.iter().filter(|c| c.person == person);
        let (_, taken_back) = own()
            .enumerate()
            .filter(|(at, c)| {
                c.withdrawn_at.known().is_some()
                    && !is_older(c, submission)
                    && !own().skip(at + 1).any(|later| gives_again(c, later))
            })
            .last()?;
        Some(End::on(GrantEnd::Withdrawn, &taken_back.withdrawn_at))
    }

    /// That the value for a receiver which it rested on says something else now.
    pub(super) fn consent_ended(&self, relied: &ReliedOn) -> Option<End> {
        let id: &ConsentId = relied.consent.known()?;
        let Some(consent) = self.consents.iter().find(|c| c.id == *id) else {
            return Some(End::of(GrantEnd::NoRecord, None));
        };
        let why = end_of(consent.value, relied.value)?;
        Some(End::on(why, &consent.date))
    }

    /// That the person's last word on the purpose which it rested on is another one, or holds no longer.
    pub(super) fn purpose_ended(&self, person: PersonId, relied: &ReliedOn) -> Option<End> {
        relied.conversation.known()?;
        let purpose = *relied.purpose.known()?;
        let exhibit = relied.evidence.known().copied();
        let end = match Word::last(self.conversations, person, purpose, exhibit) {
            Some(word) => self.word_ended(word, relied.value)?,
            None => End::of(GrantEnd::NoRecord, None),
        };
        Some(End {
            purpose: Some(purpose),
            ..end
        })
    }

    fn word_ended(&self, word: Word<'_>, then: ConsentValue) -> Option<End> {
        let conversation = word.conversation;
        let worth = word.worth(self.today);
        let (why, since) = match worth {
            Worth::GrantExpired => (GrantEnd::Expired, &word.grant.valid_until),
            Worth::ConversationExpired => (GrantEnd::Expired, &conversation.valid_until),
            Worth::TakenBack if conversation.withdrawn_at.known().is_some() => {
                (GrantEnd::Withdrawn, &conversation.withdrawn_at)
            }
            Worth::TakenBack
            | Worth::Refused
            | Worth::Conditions
            | Worth::NotAsked
            | Worth::Granted => (end_of(worth.value(), then)?, &conversation.date),
        };
        Some(End::on(why, since))
    }
}

/// Whether a value lets anything leave.
pub(crate) const fn is_yes(value: ConsentValue) -> bool {
    matches!(
        value,
        ConsentValue::Granted | ConsentValue::GrantedWithConditions
    )
}

/// Why a value of today does not carry what one of then did.
const fn end_of(now: ConsentValue, then: ConsentValue) -> Option<GrantEnd> {
    match (now, then) {
        (ConsentValue::Granted, _)
        | (ConsentValue::GrantedWithConditions, ConsentValue::GrantedWithConditions) => None,
        (ConsentValue::GrantedWithConditions, _) => Some(GrantEnd::Conditions),
        (ConsentValue::Refused, _) => Some(GrantEnd::Refused),
        (ConsentValue::Withdrawn, _) => Some(GrantEnd::Withdrawn),
        (ConsentValue::NotAsked, _) => Some(GrantEnd::NoRecord),
    }
}

/// Whether a later conversation gives something again that was taken back.
fn gives_again(taken_back: &InformedConsent, later: &InformedConsent) -> bool {
    let was_there = |purpose| {
        taken_back
            .grants
            .iter()
            .any(|grant| grant.purpose == purpose)
    };
    later.withdrawn_at.known().is_none()
        && later.grants.iter().any(|grant| {
            is_yes(grant.value)
                && (taken_back.grants.is_empty() || was_there(grant.purpose.clone()))
        })
}

/// Whether a conversation was taken back surely before the day on which a bundle was sealed.
fn is_older(conversation: &InformedConsent, submission: &Submission) -> bool {
    let day = submission.sealed_at.get(..10);
    let sealed = day.and_then(|day| day.parse::<DateValue>().ok());
    let sealed = sealed.and_then(|day| days::first(&PartialDate::exact(day)));
    sealed.is_some_and(|sealed| days::is_past(&conversation.withdrawn_at, sealed))
}
