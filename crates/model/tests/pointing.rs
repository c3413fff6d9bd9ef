//! Every link that a record has is found where it stands.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use cairn_model::shape::pointing_at;
use cairn_model::vocabulary::ActType;
use cairn_model::{
    Act, ActId, Answer, IncidentId, PersonId, Record, RecordId, RecordKind, WithType,
};
use proptest::prelude::*;
use serde_json::Value;
use support::arbitrary::{self, Fill};

/// What the type says that a record points to.
struct Links<'v>(&'v Value);

impl WithType for Links<'_> {
    type Output = BTreeSet<RecordId>;

    fn with<R: Record>(self) -> BTreeSet<RecordId> {
        let record: R = serde_json::from_value(self.0.clone()).unwrap();
        let mut found = BTreeSet::new();
        record.links(&mut |id| {
            found.insert(id);
        });
        found.remove(&record.record_id());
        found
    }
}

proptest! {
    #[test]
    fn every_link_is_found_at_a_pointer_that_leads_to_it((kind, record) in arbitrary::any_kind(Fill::Full)) {
        for target in kind.with(Links(&record)) {
            let mut pointers = Vec::new();
            pointing_at(kind.fields(), &record, target, &mut |at| pointers.push(at));
            prop_assert!(!pointers.is_empty(), "{kind:?} {target:?}");
            for at in pointers {
                let value = record.pointer(&at).unwrap();
                let value = value.get("known").unwrap_or(value);
                let value = value.get("id").unwrap_or(value);
                let id = target.id.to_string();
                prop_assert_eq!(value.as_str(), Some(id.as_str()));
            }
        }
    }
}

#[test]
fn a_record_does_not_point_at_itself_nor_at_an_id_of_another_kind() {
    let mut act = Act::new(ActId::random(), IncidentId::random(), ActType::Arrest);
    act.victim = Answer::Known(PersonId(act.id.0));
    let record = serde_json::to_value(&act).unwrap();
    let at = |kind| {
        let target = RecordId { kind, id: act.id.0 };
        let mut pointers = Vec::new();
        pointing_at(RecordKind::Act.fields(), &record, target, &mut |at| {
            pointers.push(at)
        });
        pointers
    };
    assert_eq!(at(RecordKind::Act), [""; 0]);
    assert_eq!(at(RecordKind::Person), ["/victim"], "the control");
}
