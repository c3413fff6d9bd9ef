//! Carrying an erasure out, inside a transaction.

use std::collections::BTreeMap;

use cairn_model::disclosure::Naming;
use cairn_model::{EvidenceId, IncidentId, PersonId, RecordKind};
use serde_json::Value;

use super::ErasurePlan;
use super::scan::{Gone, Scan, TakeOut, recorded};
use crate::log::{Entry, Event, VAULT_CHAIN};
use crate::table::record::RecordRow;
use crate::table::{blob, chain_entry, draft, history, incident_person, record, setting};
use crate::transaction::Transaction;
use crate::{Error, derive};

/// What is gone, chain by chain.
#[derive(Default)]
struct Taken {
    lines: BTreeMap<String, Vec<u64>>,
    exhibits: BTreeMap<String, u32>,
}

impl Taken {
    fn lines(&mut self, lines: Vec<(String, u64)>) {
        for (chain, seq) in lines {
            self.lines.entry(chain).or_default().push(seq);
        }
    }
}

/// Takes everything out that the plan names, and says so in each chain. Gives the blobs whose files are to go.
pub(super) fn carry_out(
    tx: &mut Transaction<'_>,
    plan: &ErasurePlan,
    scan: &Scan,
    reason: &str,
) -> Result<Vec<(EvidenceId, String)>, Error> {
    let gone = Gone::of(plan.gone.iter().copied());
    // The names are read while the person is there.
    let naming = Naming::whole(&recorded(&tx.sql, plan.person)?);
    drafts(tx, &gone, &naming)?;
    settings(tx, &gone, &naming)?;
    for incident in incident_person::incidents(&tx.sql, plan.person)? {
        tx.touch_incident(incident);
    }
    for changed in &plan.changed {
        let row = record::find(&tx.sql, changed.record.id)?.ok_or(Error::NotFound)?;
        rewrite(tx, row, &gone)?;
    }
    let mut taken = Taken::default();
    for (id, revision) in &scan.revisions {
        history::delete(&tx.sql, *id, *revision)?;
        taken.lines(chain_entry::erase(&tx.sql, *id, Some(*revision))?);
    }
    let mut blobs = Vec::new();
    for id in &gone.records {
        let row = record::find(&tx.sql, id.id)?.ok_or(Error::NotFound)?;
        blobs.extend(take(tx, &row, &mut taken)?);
    }
    say(tx, taken, reason)?;
    tx.forget_deleted_words();
    Ok(blobs)
}

/// Writes a record anew without its links to what goes. One that was removed stays removed, for the reason it had.
fn rewrite(tx: &mut Transaction<'_>, row: RecordRow, gone: &Gone) -> Result<(), Error> {
    let without = row.id.kind.with(TakeOut {
        gone,
        body: &row.body,
    })?;
    let latest = chain_entry::latest(&tx.sql, row.id.id)?.ok_or(Error::Unreadable)?;
    let latest: Entry = derive::parse(&latest)?;
    let event = if row.removed {
        Event::Deleted
    } else {
        Event::MetadataEdited
    };
    let row = RecordRow {
        revision: row.revision.saturating_add(1),
        body: without.body,
        updated_at: tx.at().to_owned(),
        ..row
    };
    tx.write_row(&row, event, latest.reason)
}

/// Takes a record out with everything that is kept of it.
fn take(
    tx: &mut Transaction<'_>,
    row: &RecordRow,
    taken: &mut Taken,
) -> Result<Option<(EvidenceId, String)>, Error> {
    let id = row.id.id;
    if let Some(incident) = row.incident {
        tx.touch_incident(incident);
    }
    draft::delete_record(&tx.sql, id)?;
    let mut file = None;
    if row.id.kind == RecordKind::Evidence
        && let Some((name, exhibit)) = blob::delete(&tx.sql, EvidenceId(id))?
    {
        let chain = row.incident.map(|incident| incident.to_string());
        let last = taken.exhibits.entry(chain.unwrap_or_default()).or_default();
        *last = exhibit.max(*last);
        file = Some((EvidenceId(id), name));
    }
    taken.lines(chain_entry::erase(&tx.sql, id, None)?);
    history::delete_record(&tx.sql, id)?;
    record::delete(&tx.sql, id)?;
    Ok(file)
}

/// Ends each chain that lost entries with one that says which.
fn say(tx: &mut Transaction<'_>, taken: Taken, reason: &str) -> Result<(), Error> {
    let reason: String = reason.chars().take(64).collect();
    for (chain, mut lines) in taken.lines {
        lines.sort_unstable();
        let entry = Entry {
            reason: Some(reason.clone()),
            lines: runs(&lines),
            exhibit: taken.exhibits.get(&chain).copied(),
            ..Entry::new(Event::Erased, tx.at())
        };
        let incident = match chain.as_str() {
            VAULT_CHAIN => None,
            name => Some(IncidentId(name.parse().map_err(|_| Error::Unreadable)?)),
        };
        tx.log(incident, &entry)?;
    }
    Ok(())
}

/// Numbers in order, as first and last of each run.
fn runs(numbers: &[u64]) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if last.saturating_add(1) == *number => *last = *number,
            Some(_) | None => runs.push((*number, *number)),
        }
    }
    runs
}

/// Takes out what is being typed elsewhere and points to what goes, or names the person.
fn drafts(tx: &mut Transaction<'_>, gone: &Gone, naming: &Naming) -> Result<(), Error> {
    for id in draft::records(&tx.sql)? {
        for row in draft::of_record(&tx.sql, id)? {
            let value: Value = derive::parse(&row.value)?;
            if without(&value, &|text| tells(text, gone, naming)).as_ref() != Some(&value) {
                draft::delete(&tx.sql, id, &row.field)?;
                touch_draft(tx, id)?;
            }
        }
    }
    Ok(())
}

fn touch_draft(tx: &mut Transaction<'_>, id: uuid::Uuid) -> Result<(), Error> {
    let row = record::find(&tx.sql, id)?.ok_or(Error::Unreadable)?;
    let of_person = incident_person::incidents(&tx.sql, PersonId(id))?;
    for incident in row.incident.into_iter().chain(of_person) {
        tx.touch_incident(incident);
    }
    Ok(())
}

/// Takes out of the preferences what points to what goes, or names the person: of a list the items that do, else the whole.
fn settings(tx: &Transaction<'_>, gone: &Gone, naming: &Naming) -> Result<(), Error> {
    for (key, text) in setting::all(&tx.sql)? {
        let value: Value = derive::parse(&text)?;
        match without(&value, &|text| tells(text, gone, naming)) {
            Some(left) if left == value => {}
            Some(left) => setting::put(&tx.sql, &key, &left.to_string())?,
            None => setting::remove(&tx.sql, &key)?,
        }
    }
    Ok(())
}

fn tells(text: &str, gone: &Gone, naming: &Naming) -> bool {
    gone.is_in(text) || naming.is_in(text)
}

/// A value without the items of lists that tell of somebody; nothing where it does so outside of lists.
fn without(value: &Value, tells: &dyn Fn(&str) -> bool) -> Option<Value> {
    match value {
        Value::String(text) => (!tells(text)).then(|| value.clone()),
        Value::Array(items) => Some(
            items
                .iter()
                .filter_map(|item| without(item, tells))
                .collect(),
        ),
        Value::Object(members) => {
            let kept = members.iter().map(|(name, member)| {
                let member = without(member, tells)?;
                (!tells(name)).then(|| (name.clone(), member))
            });
            kept.collect::<Option<_>>().map(Value::Object)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{runs, without};

    #[test]
    fn numbers_are_written_as_runs() {
        assert_eq!(runs(&[]), []);
        assert_eq!(runs(&[3]), [(3, 3)]);
        assert_eq!(runs(&[1, 2, 3, 7, 9, 10]), [(1, 3), (7, 7), (9, 10)]);
    }

    #[test]
    fn of_a_list_the_items_go_that_tell_and_all_else_goes_whole() {
        let without = |value| without(&value, &|text| text.contains("name"));
        let filters =
            json!([{"title": "a", "search": ["x"]}, {"title": "b", "search": "the name"}]);
        let left = json!([{"title": "a", "search": ["x"]}]);
        assert_eq!(without(filters), Some(left));
        assert_eq!(without(json!({"person": "name"})), None);
        assert_eq!(without(json!({"a name": 1})), None);
        assert_eq!(
            without(json!({"size": 3, "open": null})),
            Some(json!({"size": 3, "open": null}))
        );
    }
}
