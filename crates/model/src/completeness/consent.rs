//! What each person was asked and agreed to. *Not asked* is *refused*; a refusal is an answer, and holds that person back.

use jiff::Span;

use super::people::{persons_who_decide, victims};
use super::{Gap, Inquiry, Said, days};
use crate::purposes::{Purposes, Word, Worth};
use crate::vocabulary::{Asked, Capacity, ConsentMethod, ConsentValue, GapCode, Purpose, Template};
use crate::{InformedConsent, PersonId, Record, RecordId, RecordKind};

/// For how many months consent is fresh: a rule of ours.
const FRESH_MONTHS: i64 = 6;

/// How one person stands to one purpose.
enum Standing<'a> {
    Unasked,
    Granted(&'a InformedConsent),
    Conditions(Gap),
    Refused(Gap),
    Expired(Gap),
}

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let Some(said) = inquiry.said else {
        return;
    };
    let victims = victims(inquiry.file);
    for person in persons_who_decide(inquiry.file) {
        if !is_asked_for_all(&said, person) {
            found.push(Gap::new(GapCode::Consent, record_of(person), "").of(person));
        }
        for asked in inquiry.template.purposes() {
            let gap = lack(inquiry, &said, person, *asked);
            found.extend(
                gap.filter(|gap| gap.code != GapCode::ConsentRefused || victims.contains(&person)),
            );
        }
    }
    for victim in victims {
        authority(inquiry, &said, victim, found);
    }
    images(inquiry, &said, found);
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let Some(said) = inquiry.said else {
        return;
    };
    for person in persons_who_decide(inquiry.file) {
        for purpose in inquiry
            .template
            .purposes()
            .iter()
            .flat_map(|asked| all_of(*asked))
        {
            if let Standing::Conditions(gap) = standing(inquiry, &said, person, purpose) {
                found.push(gap);
            }
        }
        old(inquiry, &said, person, found);
    }
}

const fn record_of(person: PersonId) -> RecordId {
    RecordId {
        kind: RecordKind::Person,
        id: person.0,
    }
}

fn is_asked_for_all(said: &Said<'_>, person: PersonId) -> bool {
    said.receivers.iter().all(|receiver| {
        said.consents.iter().any(|c| {
            c.person == person && c.receiver == *receiver && c.value != ConsentValue::NotAsked
        })
    })
}

fn all_of(asked: Asked) -> Vec<Purpose> {
    match asked {
        Asked::Granted(one) | Asked::Either(one) => vec![one],
        Asked::OneOf(one, other) => vec![one, other],
    }
}

/// What of a purpose is missing, if anything.
fn lack(inquiry: &Inquiry<'_>, said: &Said<'_>, person: PersonId, asked: Asked) -> Option<Gap> {
    let mut open = None;
    for purpose in all_of(asked) {
        match standing(inquiry, said, person, purpose) {
            Standing::Granted(_) | Standing::Conditions(_) => return None,
            Standing::Refused(_) if matches!(asked, Asked::Either(_)) => return None,
            Standing::Refused(gap) | Standing::Expired(gap) => open = open.or(Some(gap)),
            Standing::Unasked => {
                // Not asked weighs more than a no to the other of two.
                open = Some(unasked(said, person, purpose));
                break;
            }
        }
    }
    open
}

fn unasked(said: &Said<'_>, person: PersonId, purpose: Purpose) -> Gap {
    let last = said.conversations.iter().rfind(|c| c.person == person);
    let mut gap = match last {
        Some(last) => Gap::new(GapCode::ConsentPurpose, last.record_id(), "/grants"),
        None => Gap::new(GapCode::ConsentPurpose, record_of(person), ""),
    };
    gap.purpose = Some(purpose);
    gap.of(person)
}

fn standing<'a>(
    inquiry: &Inquiry<'_>,
    said: &Said<'a>,
    person: PersonId,
    purpose: Purpose,
) -> Standing<'a> {
    let Some(word) = Word::last(said.conversations, person, purpose, None) else {
        return Standing::Unasked;
    };
    let gap = |code, field: String| {
        let mut gap = Gap::new(code, word.conversation.record_id(), field).of(person);
        gap.purpose = Some(purpose);
        gap
    };
    let at = word.at;
    match word.worth(inquiry.today) {
        Worth::NotAsked => Standing::Unasked,
        Worth::Granted => Standing::Granted(word.conversation),
        Worth::Conditions => Standing::Conditions(gap(
            GapCode::ConsentConditions,
            format!("/grants/{at}/conditions"),
        )),
        Worth::TakenBack if word.conversation.withdrawn_at.known().is_some() => {
            Standing::Refused(gap(GapCode::ConsentRefused, "/withdrawn_at".to_owned()))
        }
        Worth::Refused | Worth::TakenBack => {
            Standing::Refused(gap(GapCode::ConsentRefused, format!("/grants/{at}/value")))
        }
        Worth::GrantExpired => Standing::Expired(gap(
            GapCode::ConsentExpired,
            format!("/grants/{at}/valid_until"),
        )),
        Worth::ConversationExpired => {
            Standing::Expired(gap(GapCode::ConsentExpired, "/valid_until".to_owned()))
        }
    }
}

/// The family speaks for somebody who has disappeared; a committee wants the authority in writing.
fn authority(inquiry: &Inquiry<'_>, said: &Said<'_>, victim: PersonId, found: &mut Vec<Gap>) {
    let granted = |purpose| match standing(inquiry, said, victim, purpose) {
        Standing::Granted(conversation) => Some(conversation),
        Standing::Unasked
        | Standing::Conditions(_)
        | Standing::Refused(_)
        | Standing::Expired(_) => None,
    };
    if inquiry.template == Template::Wgeid
        && let Some(by) = granted(Purpose::P10)
        && by.capacity.known() != Some(&Capacity::DisappearedFamily)
    {
        found.push(Gap::new(GapCode::FamilyConsent, by.record_id(), "/capacity").of(victim));
    }
    let is_written = |by: &InformedConsent| {
        let method = by.method.known();
        by.proof.known().is_some()
            || matches!(
                method,
                Some(ConsentMethod::Signed | ConsentMethod::Thumbprint)
            )
    };
    if let Template::TbCommunication | Template::CedUrgentAction = inquiry.template
        && let Some(by) = granted(Purpose::P8).filter(|by| !is_written(by))
    {
        found.push(Gap::new(GapCode::SignedAuthority, by.record_id(), "/method").of(victim));
    }
}

/// Image, voice and medical facts need their own yes, item by item.
fn images(inquiry: &Inquiry<'_>, said: &Said<'_>, found: &mut Vec<Gap>) {
    if inquiry.template.purposes().is_empty() {
        return;
    }
    let purposes = Purposes {
        conversations: said.conversations,
        today: inquiry.today,
    };
    for item in inquiry.file.evidence.iter().filter(|item| item.is_bodily()) {
        for person in &item.concerns {
            if purposes.worth(*person, Purpose::P16, Some(item.id)) != Worth::Granted {
                let gap = Gap::new(GapCode::ConsentImage, item.record_id(), "/concerns");
                found.push(gap.of(*person));
            }
        }
    }
}

fn old(inquiry: &Inquiry<'_>, said: &Said<'_>, person: PersonId, found: &mut Vec<Gap>) {
    let span = Span::new().months(FRESH_MONTHS);
    let is_old = |date: &crate::Answer<crate::PartialDate>| {
        date.known().is_some() && !days::is_within(date, span, inquiry.today)
    };
    let is_yes = |value| {
        matches!(
            value,
            ConsentValue::Granted | ConsentValue::GrantedWithConditions
        )
    };
    let consents = said
        .consents
        .iter()
        .filter(|c| c.person == person && said.receivers.contains(&c.receiver) && is_yes(c.value));
    for consent in consents.filter(|c| is_old(&c.date)) {
        found.push(Gap::new(GapCode::ConsentOld, consent.record_id(), "/date").of(person));
    }
    let last = said.conversations.iter().rfind(|c| c.person == person);
    let yes = last.filter(|c| c.grants.iter().any(|grant| is_yes(grant.value)));
    if let Some(last) = yes.filter(|c| is_old(&c.date)) {
        found.push(Gap::new(GapCode::ConsentOld, last.record_id(), "/date").of(person));
    }
}
