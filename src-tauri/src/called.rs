//! What a record is called, for lists of records of many kinds: a person's name, an incident's title, the kind of an act.

use std::cell::RefCell;
use std::collections::BTreeMap;

use cairn_model::{RecordId, RecordKind};
use cairn_strings::Strings;
use cairn_vault::Vault;
use serde_json::Value;
use uuid::Uuid;

use crate::in_words::InWords;

/// The fields that may give a record its name, the best first.
const fn naming_fields(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Incident => &["title", "narrative"],
        RecordKind::Case => &["title", "reference"],
        RecordKind::Person => &["names"],
        RecordKind::Act => &["act_type"],
        RecordKind::Participation
        | RecordKind::Consent
        | RecordKind::Risk
        | RecordKind::InformedConsent => &["person"],
        RecordKind::Involvement => &["actor", "description", "unit", "force", "actor_type"],
        RecordKind::Engagement => &["body_detail", "mechanism"],
        RecordKind::Evidence => &["title", "original_filename"],
        RecordKind::Receiver => &["name"],
        RecordKind::Nexus => &["act", "reasoning"],
        RecordKind::Statement => &["source", "date"],
        RecordKind::DomesticStep => &["step_type"],
        RecordKind::Intervention => &["intervention_type"],
        RecordKind::StateReply => &["state", "author_authority"],
        RecordKind::FollowUp => &["kind"],
        RecordKind::Submission => &["file_name", "bundle"],
        RecordKind::Accession => &["sender", "bundle"],
    }
}

/// The most characters of a name.
const LONGEST: usize = 80;

/// Looks records up, each once.
pub struct Called<'a> {
    vault: &'a Vault,
    strings: &'a Strings,
    known: RefCell<BTreeMap<Uuid, Option<String>>>,
}

impl<'a> Called<'a> {
    /// Nobody was looked up yet.
    pub const fn new(vault: &'a Vault, strings: &'a Strings) -> Self {
        Self {
            vault,
            strings,
            known: RefCell::new(BTreeMap::new()),
        }
    }

    /// What a record is called now, or was when it was removed.
    pub fn name(&self, record: RecordId) -> Option<String> {
        if let Some(known) = self.known.borrow().get(&record.id) {
            return known.clone();
        }
        // What points here and there and back again ends where it began.
        self.known.borrow_mut().insert(record.id, None);
        let latest = self.vault.latest(record).ok();
        let name = latest.and_then(|value| self.of(record.kind, &value));
        self.known.borrow_mut().insert(record.id, name.clone());
        name
    }

    /// What a record of this kind would be called that says this.
    pub fn of(&self, kind: RecordKind, value: &Value) -> Option<String> {
        let named = naming_fields(kind).iter().find_map(|name| {
            let field = kind.fields().iter().find(|field| field.name == *name)?;
            let link = |to: RecordKind, id: &str| self.link(to, id);
            let mut words = InWords::new(self.strings, &link);
            words.value("", "", field.shape, value.get(*name)?);
            let is_missing = |path: &str| path.ends_with("/missing");
            let line = words
                .lines
                .into_iter()
                .find(|line| !is_missing(&line.path))?;
            Some(line.value)
        })?;
        let line = named.lines().next().unwrap_or_default();
        Some(line.chars().take(LONGEST).collect())
    }

    /// What stands for a link: the record's name, else its kind.
    pub fn link(&self, kind: RecordKind, id: &str) -> Option<String> {
        let id = id.parse().ok()?;
        Some(self.name(RecordId { kind, id }).unwrap_or_else(|| {
            let kind = kind.name().replace('_', "-");
            self.strings.text(&format!("record-kind-{kind}"))
        }))
    }
}
