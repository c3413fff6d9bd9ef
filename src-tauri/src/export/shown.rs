//! What would leave, as the window shows it.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::disclosure::{Because, Disclosure, LeftOut, NameFound, RiskStop};
use cairn_model::vocabulary::{ConsentValue, Purpose};
use cairn_model::{EvidenceId, PersonId};
use cairn_strings::Strings;
use cairn_submission::{Here, LeakKind, leaks};

use super::Chosen;
use crate::leaving;
use crate::view::{
    FileView, LeakReason, LeakView, LeftOutReason, LeftOutView, NameFoundView, PreviewView,
    RiskStopView,
};

/// The preview of what was chosen.
pub(super) fn preview(chosen: Chosen, language: &str) -> PreviewView {
    let Chosen {
        choice,
        weighed,
        lacking,
        receivers,
        persons,
    } = chosen;
    let strings = Strings::new(language);
    let (whole, part) = (&weighed.whole, &weighed.transmissible);
    let files = files(whole, part);
    let records = serde_json::to_vec(&whole.files).map_or(0, |json| json.len() as u64);
    let total_bytes = files.iter().map(|f| f.size).sum::<u64>() + records;
    let gone: BTreeSet<_> = whole
        .left_out
        .iter()
        .map(|l| (l.record, &l.field))
        .collect();
    // Of what may not be handed on, what does not leave at all is said once.
    let held_back: Vec<LeftOut> = (part.left_out.iter())
        .filter(|l| !gone.contains(&(l.record, &l.field)) && !gone.contains(&(l.record, &None)))
        .cloned()
        .collect();
    PreviewView {
        template: choice.template,
        entries: leaving::entries(&whole.files, &strings),
        handed_on: leaving::entries(&part.files, &strings),
        files,
        lacking,
        left_out: left_out(&whole.left_out, &persons),
        held_back: left_out(&held_back, &persons),
        leaks: leaks(whole, &here()).into_iter().map(leak).collect(),
        open: open_names(&whole.open, &persons),
        stopped: stopped(&whole.stopped, &persons),
        total_bytes,
        padded_bytes: cairn_crypto::safe::blob_stream::padme_len(total_bytes)
            + 4096 * receivers.len() as u64,
    }
}

/// What this computer is called, and who uses it.
fn here() -> Here {
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    Here {
        user: variable("USER").or_else(|| variable("USERNAME")),
        full_name: None,
        host: name_of_this_computer(),
    }
}

#[cfg(unix)]
fn name_of_this_computer() -> Option<String> {
    let name = rustix::system::uname();
    name.nodename().to_str().ok().map(str::to_owned)
}

#[cfg(not(unix))]
fn name_of_this_computer() -> Option<String> {
    std::env::var("COMPUTERNAME").ok()
}

fn leak(leak: cairn_submission::Leak) -> LeakView {
    LeakView {
        record: leak.record,
        field: leak.field,
        reason: match leak.kind {
            LeakKind::Path => LeakReason::Path,
            LeakKind::User => LeakReason::User,
            LeakKind::Host => LeakReason::Host,
            LeakKind::Email => LeakReason::Email,
            LeakKind::Network => LeakReason::Network,
            LeakKind::Invisible => LeakReason::Invisible,
        },
        word: leak.word,
    }
}

fn files(whole: &Disclosure, part: &Disclosure) -> Vec<FileView> {
    let items = |disclosure: &Disclosure| -> BTreeSet<EvidenceId> {
        let items = disclosure.files.iter().flat_map(|file| &file.evidence);
        items.map(|item| item.id).collect()
    };
    let handed_on = items(part);
    let items = whole.files.iter().flat_map(|file| &file.evidence);
    items
        .map(|item| FileView {
            id: item.id,
            name: item.original_filename.to_string(),
            exhibit: item.exhibit_no,
            size: item.size,
            media_type: item.media_type.clone(),
            is_transmissible: handed_on.contains(&item.id),
        })
        .collect()
}

/// Why something stays: the reason, whom it concerns, what they said, and about which use.
type Why = (
    LeftOutReason,
    Option<PersonId>,
    Option<ConsentValue>,
    Option<Purpose>,
);

fn why(because: Because) -> Why {
    let plain = |reason| (reason, None, None, None);
    match because {
        Because::Consent {
            person,
            value,
            purpose,
        } => (LeftOutReason::Consent, Some(person), Some(value), purpose),
        Because::Expired { person, purpose } => {
            (LeftOutReason::Expired, Some(person), None, Some(purpose))
        }
        Because::Pseudonym { person } => (LeftOutReason::Pseudonym, Some(person), None, None),
        Because::NamesPerson { person } => (LeftOutReason::NamesPerson, Some(person), None, None),
        Because::Sensitivity { .. } => plain(LeftOutReason::Sensitivity),
        Because::NeverLeaves => plain(LeftOutReason::NeverLeaves),
        Because::PointsToLeftOut => plain(LeftOutReason::PointsToLeftOut),
        Because::Damaged => plain(LeftOutReason::Damaged),
        Because::PublicPrecision => plain(LeftOutReason::PublicPrecision),
        Because::ForTheReceiverAlone => plain(LeftOutReason::ForTheReceiverAlone),
        Because::Contact => plain(LeftOutReason::Contact),
    }
}

fn left_out(left: &[LeftOut], persons: &BTreeMap<PersonId, Option<String>>) -> Vec<LeftOutView> {
    left.iter()
        .map(|left| {
            let (reason, because, consent, purpose) = why(left.because);
            LeftOutView {
                record: left.record,
                field: left.field.clone(),
                reason,
                because,
                person_name: because.and_then(|id| persons.get(&id).cloned().flatten()),
                consent,
                purpose,
                may_be_pseudonymous: left.because.allows_pseudonym(),
            }
        })
        .collect()
}

fn stopped(stops: &[RiskStop], persons: &BTreeMap<PersonId, Option<String>>) -> Vec<RiskStopView> {
    let view = |stop: &RiskStop| RiskStopView {
        record: stop.record,
        person: stop.person,
        person_name: persons.get(&stop.person).cloned().flatten(),
    };
    stops.iter().map(view).collect()
}

fn open_names(
    open: &[NameFound],
    persons: &BTreeMap<PersonId, Option<String>>,
) -> Vec<NameFoundView> {
    open.iter()
        .map(|found| NameFoundView {
            record: found.record,
            field: found.field.clone(),
            person: found.person,
            person_name: persons.get(&found.person).cloned().flatten(),
            count: found.count,
            snippet: found
                .snippets
                .first()
                .map(|s| format!("{}{}{}", s.before, s.name, s.after))
                .unwrap_or_default(),
        })
        .collect()
}
