//! Which records leave otherwise than they were recorded.

use std::collections::BTreeMap;

use crate::{IncidentFile, Record, RecordId};

pub(super) fn altered(before: &[IncidentFile], after: &[IncidentFile]) -> Vec<RecordId> {
    let mut ids = Vec::new();
    for (before, after) in before.iter().zip(after) {
        if before.incident != after.incident {
            ids.push(after.incident.record_id());
        }
        compare(&before.persons, &after.persons, &mut ids);
        compare(&before.acts, &after.acts, &mut ids);
        compare(&before.involvements, &after.involvements, &mut ids);
        compare(&before.engagements, &after.engagements, &mut ids);
        compare(&before.evidence, &after.evidence, &mut ids);
    }
    ids
}

fn compare<R: Record + PartialEq>(before: &[R], after: &[R], ids: &mut Vec<RecordId>) {
    let before: BTreeMap<_, _> = before
        .iter()
        .map(|record| (record.uuid(), record))
        .collect();
    let changed = |record: &&R| before.get(&record.uuid()) != Some(record);
    ids.extend(after.iter().filter(changed).map(Record::record_id));
}
