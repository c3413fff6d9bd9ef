//! Which records leave otherwise than they were recorded.

use std::collections::BTreeSet;

use crate::{EachRecord, IncidentFile, Record, RecordId};

pub(super) fn altered(before: &[IncidentFile], after: &[IncidentFile]) -> Vec<RecordId> {
    let mut ids = Vec::new();
    for (before, after) in before.iter().zip(after) {
        let before: BTreeSet<_> = bodies(before).into_iter().collect();
        let changed = bodies(after)
            .into_iter()
            .filter(|body| !before.contains(body));
        ids.extend(changed.map(|(id, _)| id));
    }
    ids
}

fn bodies(file: &IncidentFile) -> Vec<(RecordId, String)> {
    struct Bodies(Vec<(RecordId, String)>);
    impl EachRecord for Bodies {
        fn record<R: Record>(&mut self, record: &R) {
            let body = serde_json::to_string(record).unwrap_or_default();
            self.0.push((record.record_id(), body));
        }
    }
    let mut bodies = Bodies(Vec::new());
    file.each_record(&mut bodies);
    bodies.0
}
