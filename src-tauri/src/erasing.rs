//! Erasing a person: what would go, what stays elsewhere, and doing it.

use std::collections::BTreeMap;

use cairn_model::shape::{Field, Shape};
use cairn_model::{PersonId, RecordId, RecordKind};
use cairn_strings::Strings;
use cairn_vault::{ErasurePlan, FieldsOf, SealedExport, Vault};

use crate::called::Called;
use crate::error::CommandError;
use crate::view::{ErasedView, ErasureDraft, ErasureView, SealedView, TouchedView};
use crate::{part, receiver};

/// The most records that can be chosen to go as well.
const MAX_ALSO: usize = 10_000;

/// Shows what erasing a person would take, and what it cannot reach.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::InvalidInput`], [`CommandError::Damaged`].
pub fn preview(
    vault: &Vault,
    draft: &ErasureDraft,
    language: &str,
) -> Result<ErasureView, CommandError> {
    ensure_bounded(draft)?;
    let plan = vault.plan_erasure(draft.person, &draft.also)?;
    view(vault, &plan, &draft.also, language)
}

/// Erases a person for good.
///
/// # Errors
/// As [`preview`]; [`CommandError::ReadOnly`], [`CommandError::DiskFull`]. Nothing is erased then.
pub fn erase(vault: &mut Vault, draft: &ErasureDraft) -> Result<ErasedView, CommandError> {
    ensure_bounded(draft)?;
    part::ensure_code(draft.reason.as_str())?;
    let erased = vault.erase_person(draft.person, &draft.also, draft.reason.as_str())?;
    Ok(ErasedView {
        is_finished: erased.is_overwritten && erased.files_left.is_empty(),
    })
}

fn ensure_bounded(draft: &ErasureDraft) -> Result<(), CommandError> {
    match draft.also.len() <= MAX_ALSO {
        true => Ok(()),
        false => Err(CommandError::InvalidInput),
    }
}

fn view(
    vault: &Vault,
    plan: &ErasurePlan,
    also: &[RecordId],
    language: &str,
) -> Result<ErasureView, CommandError> {
    let strings = Strings::new(language);
    let called = Called::new(vault, &strings);
    let whole = |record: &RecordId| touched(&called, &of_whole(*record));
    let some = |fields: &FieldsOf| touched(&called, fields);
    let receivers = receiver::names(vault)?;
    let asked = plan.asked.iter().chain(also);
    Ok(ErasureView {
        person: plan.person,
        name: called.name(person(plan.person)),
        gone: plan.gone.iter().map(whole).collect(),
        changed: plan.changed.iter().map(some).collect(),
        named: plan.named.iter().map(some).collect(),
        asked: asked.map(whole).collect(),
        revisions: plan.revisions,
        sealed: plan
            .exports
            .iter()
            .map(|export| sealed(export, &receivers))
            .collect(),
    })
}

const fn person(id: PersonId) -> RecordId {
    RecordId {
        kind: RecordKind::Person,
        id: id.0,
    }
}

const fn of_whole(record: RecordId) -> FieldsOf {
    FieldsOf {
        record,
        incident: None,
        is_removed: false,
        fields: Vec::new(),
    }
}

fn touched(called: &Called<'_>, of: &FieldsOf) -> TouchedView {
    let kind = of.record.kind;
    let incident = of.incident.map(|id| RecordId {
        kind: RecordKind::Incident,
        id: id.0,
    });
    let labels = of.fields.iter().filter_map(|path| label(kind, path));
    TouchedView {
        record: of.record,
        title: called.name(of.record),
        incident: of.incident,
        incident_title: incident.and_then(|incident| called.name(incident)),
        is_removed: of.is_removed,
        labels: labels.collect(),
    }
}

/// The label of the innermost field at a pointer.
fn label(kind: RecordKind, pointer: &str) -> Option<String> {
    let mut fields = kind.fields();
    let mut label = None;
    for name in pointer.split('/') {
        // Numbers of items and the arms of an answer name no field.
        if let Some(field) = fields.iter().find(|field| field.name == name) {
            label = Some(field.label_id());
            fields = inner(field);
        }
    }
    label
}

fn inner(field: &Field) -> &'static [Field] {
    let mut shape = field.shape;
    while let Shape::Answer { of } | Shape::List { of } | Shape::Optional { of } = shape {
        shape = of;
    }
    match shape {
        Shape::Group { fields } => fields,
        Shape::Answer { .. }
        | Shape::List { .. }
        | Shape::Optional { .. }
        | Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => &[],
    }
}

fn sealed(export: &SealedExport, receivers: &BTreeMap<String, String>) -> SealedView {
    let names = export.receivers.iter();
    SealedView {
        at: export.at.clone(),
        bundle: export.bundle_id.clone(),
        receivers: names.map(|key| receiver::named(key, receivers)).collect(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use cairn_crypto::safe::passphrase::Passphrase;
    use cairn_crypto::safe::password_envelope::Cost;
    use cairn_model::vocabulary::{ActType, Role};
    use cairn_model::{
        Act, ActId, Answer, Incident, IncidentId, Participation, ParticipationId, Person, Text,
    };
    use cairn_vault::ExportNote;
    use serde_json::{Value, json};

    use super::*;
    use crate::history;
    use crate::view::{HistoryDraft, RestoreDraft};

    fn known(words: &str) -> Answer<Text> {
        Answer::Known(Text::new("en", words))
    }

    fn draft<T: serde::de::DeserializeOwned>(value: Value) -> T {
        serde_json::from_value(value).unwrap()
    }

    fn vault() -> (tempfile::TempDir, Vault) {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("vault");
        let (vault, _) = Vault::create(&place, &Passphrase::generate(), Cost::FLOOR).unwrap();
        (home, vault)
    }

    fn told(vault: &mut Vault) -> (Incident, Person, Act) {
        let mut incident = Incident::new(IncidentId::random());
        incident.title = known("After the meeting (invented)");
        incident.narrative = known("They took Qzwxville away.");
        let mut person = Person::new(PersonId::random());
        person.names.full = known("Qzwxville Testname");
        let part = Participation::new(
            ParticipationId::random(),
            incident.id,
            person.id,
            Role::Victim,
        );
        let mut act = Act::new(ActId::random(), incident.id, ActType::Arrest);
        act.victim = Answer::Known(person.id);
        vault
            .transaction(|tx| {
                tx.put(&incident)?;
                tx.put(&person)?;
                tx.put(&part)?;
                tx.put(&act)
            })
            .unwrap();
        (incident, person, act)
    }

    #[test]
    fn what_would_go_is_told_by_name_and_what_was_sealed_with_its_time() {
        let (_home, mut vault) = vault();
        let (incident, person, act) = told(&mut vault);
        let note = ExportNote {
            bundle_id: "5e8d0c17".to_owned(),
            incidents: vec![incident.id],
            receivers: vec!["ab".repeat(32)],
            sha256: "cd".repeat(32),
            evidence: Vec::new(),
        };
        vault.note_export(&note).unwrap();
        let asked = json!({ "person": person.id, "also": [], "reason": "withdrawn" });
        let asked: ErasureDraft = draft(asked);
        let view = preview(&vault, &asked, "en").unwrap();
        assert_eq!(view.name.as_deref(), Some("Qzwxville Testname"));
        let gone: Vec<_> = view.gone.iter().map(|t| t.record.kind).collect();
        assert_eq!(gone, [RecordKind::Person, RecordKind::Participation]);
        let changed: Vec<_> = view
            .changed
            .iter()
            .map(|t| (t.record.id, &t.labels))
            .collect();
        assert_eq!(changed, [(act.id.0, &vec!["field-act-victim".to_owned()])]);
        let named: Vec<_> = view
            .named
            .iter()
            .map(|t| (t.record.id, &t.labels))
            .collect();
        let narrative = vec!["field-incident-narrative".to_owned()];
        assert_eq!(named, [(incident.id.0, &narrative)]);
        let sealed: Vec<_> = view
            .sealed
            .iter()
            .map(|s| (s.bundle.as_str(), &s.receivers))
            .collect();
        assert_eq!(
            sealed,
            [("5e8d0c17", &vec!["ab".repeat(8)])],
            "a key that nobody knows any more"
        );

        let no_code = draft(json!({ "person": person.id, "also": [], "reason": "They said so." }));
        assert_eq!(
            erase(&mut vault, &no_code).unwrap_err(),
            CommandError::InvalidInput
        );
        assert!(erase(&mut vault, &asked).unwrap().is_finished);
        assert_eq!(
            preview(&vault, &asked, "en").unwrap_err(),
            CommandError::NotFound
        );
        let shown: HistoryDraft = draft(
            json!({ "record": { "kind": "act", "id": act.id }, "withParts": false, "before": null }),
        );
        let history = history::view(&vault, &shown, "en").unwrap();
        let [change] = history.changes.as_slice() else {
            unreachable!("the revision that pointed to them is gone: {history:?}");
        };
        assert!(change.is_before_erased && change.is_present && !change.can_be_restored);
    }

    #[test]
    fn the_history_is_told_in_words_and_a_version_comes_back() {
        let (_home, mut vault) = vault();
        let (mut incident, person, act) = told(&mut vault);
        incident.title = known("After the session (invented)");
        vault.transaction(|tx| tx.put(&incident)).unwrap();
        vault
            .transaction(|tx| tx.remove::<Act>(act.id.0, "mistake"))
            .unwrap();
        let page = json!({ "record": { "kind": "incident", "id": incident.id }, "withParts": true, "before": null });
        let view = history::view(&vault, &draft(page.clone()), "en").unwrap();
        let [removed, retitled, ..] = view.changes.as_slice() else {
            unreachable!("{view:?}");
        };
        assert_eq!(removed.reason.as_deref(), Some("mistake"));
        assert_eq!((removed.fields.len(), removed.can_be_restored), (0, true));
        let [title] = retitled.fields.as_slice() else {
            unreachable!("{retitled:?}");
        };
        assert_eq!(title.label, "field-incident-title");
        assert_eq!(title.before[0].value, "After the meeting (invented)");
        assert_eq!(title.after[0].value, "After the session (invented)");
        let act_written = view
            .changes
            .iter()
            .find(|c| c.record.id == act.id.0 && c.revision == 1);
        let victim = act_written
            .unwrap()
            .fields
            .iter()
            .find(|f| f.path == "/victim")
            .unwrap();
        assert_eq!(
            victim.after[0].value, "Qzwxville Testname",
            "a person by name"
        );
        assert!(view.changes.iter().any(|c| c.record.id == person.id.0));

        let back: RestoreDraft = draft(
            json!({ "record": { "kind": "act", "id": act.id }, "revision": 2, "shown": page }),
        );
        let after = history::restore(&mut vault, &back, "en").unwrap();
        assert_eq!(after.changes.len(), view.changes.len() + 1);
        assert_eq!(vault.record::<Act>(act.id.0).unwrap().value, act);
    }
}
