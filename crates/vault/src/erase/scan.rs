//! Reading through the vault for a person: by id, and by name.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::disclosure::Naming;
use cairn_model::shape::{Found, Pointer, words};
use cairn_model::{IncidentId, Missing, Person, PersonId, Record, RecordId, WithType};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::table::history::{self, ScannedRow};
use crate::table::record::{self, RecordRow};
use crate::{Error, derive, stored};

/// What is to go, and how to recognise it in a text.
pub(super) struct Gone {
    pub(super) records: Vec<RecordId>,
    texts: Vec<String>,
}

impl Gone {
    pub(super) fn of(records: impl IntoIterator<Item = RecordId>) -> Self {
        let mut gone = Self {
            records: Vec::new(),
            texts: Vec::new(),
        };
        records.into_iter().for_each(|id| gone.add(id));
        gone
    }

    pub(super) fn add(&mut self, id: RecordId) {
        if !self.contains(id) {
            self.records.push(id);
            self.texts.push(id.id.to_string());
        }
    }

    pub(super) fn contains(&self, id: RecordId) -> bool {
        self.records.contains(&id)
    }

    pub(super) fn has(&self, record: Uuid) -> bool {
        self.records.iter().any(|gone| gone.id == record)
    }

    /// Whether a stored text holds the id of something that goes.
    pub(super) fn is_in(&self, body: &str) -> bool {
        self.texts.iter().any(|id| body.contains(id.as_str()))
    }
}

/// A record without its links to what goes.
pub(super) struct Without {
    /// As it is to be stored.
    pub(super) body: String,
    /// The fields in which a link was.
    pub(super) fields: Vec<String>,
    /// Whether it still points to something that goes: it cannot be without it.
    pub(super) still_points: bool,
}

/// Takes the links to what goes out of a stored record.
pub(super) struct TakeOut<'g> {
    pub(super) gone: &'g Gone,
    pub(super) body: &'g str,
}

impl WithType for TakeOut<'_> {
    type Output = Result<Without, Error>;

    fn with<R: Record>(self) -> Self::Output {
        let mut record: R = derive::parse(self.body)?;
        let mut fields = Vec::new();
        record.walk(&Pointer::RECORD, &mut |at, found| {
            if let Found::Links(links) = found {
                for target in links.targets() {
                    if self.gone.contains(target) {
                        links.take_out(target, Missing::WithheldByPerson);
                        fields.push(at.to_string());
                    }
                }
            }
        });
        fields.dedup();
        let mut still_points = false;
        record.links(&mut |target| {
            still_points |= self.gone.contains(target) && target != record.record_id();
        });
        Ok(Without {
            body: stored::form(&record)?.to_string(),
            fields,
            still_points,
        })
    }
}

/// Calls for every record, removed ones included.
pub(super) fn each_record(
    c: &Connection,
    each: &mut dyn FnMut(&RecordRow) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut after = 0;
    loop {
        let page = record::page_after(c, after)?;
        let Some((last, _)) = page.last() else {
            return Ok(());
        };
        after = *last;
        for (_, row) in &page {
            each(row)?;
        }
    }
}

/// Everything that the person is or was recorded as.
pub(super) fn recorded(c: &Connection, person: PersonId) -> Result<Vec<Person>, Error> {
    let rows = history::of_record(c, person.0)?;
    Ok(rows
        .iter()
        .filter_map(|row| derive::parse(&row.body).ok())
        .collect())
}

/// What the history holds of a person, beside the records that go.
#[derive(Default)]
pub(super) struct Scan {
    /// Revisions that point to what goes or name the person; the present one of a record only where it points.
    pub(super) revisions: BTreeSet<(Uuid, u64)>,
    /// Records whose present words may name the person.
    pub(super) named: BTreeMap<RecordId, Option<IncidentId>>,
    /// Incidents that point to the person, or did.
    pub(super) incidents: BTreeSet<IncidentId>,
}

impl Scan {
    /// Reads every revision twice: for ids, which also tells which incidents are concerned, then for names.
    pub(super) fn of(c: &Connection, gone: &Gone, recorded: &[Person]) -> Result<Self, Error> {
        let mut scan = Self::default();
        let person = recorded.first().map(|person| person.id.to_string());
        history::scan(c, &mut |row| {
            scan.by_id(&row, gone, person.as_deref());
            Ok(())
        })?;
        let (whole, parts) = (Naming::whole(recorded), Naming::with_parts(recorded));
        history::scan(c, &mut |row| {
            if !gone.has(row.record.id) {
                // A relative's record holds the family's name: only the incidents' own records are read for parts.
                let is_near = row.incident.is_some_and(|id| scan.incidents.contains(&id));
                let naming = if is_near { &parts } else { &whole };
                if is_named(&row, naming)? {
                    scan.by_name(&row);
                }
            }
            Ok(())
        })?;
        Ok(scan)
    }

    fn by_id(&mut self, row: &ScannedRow, gone: &Gone, person: Option<&str>) {
        if person.is_some_and(|id| row.body.contains(id)) {
            self.incidents.extend(row.incident);
        }
        if !gone.has(row.record.id) && gone.is_in(&row.body) {
            self.revisions.insert((row.record.id, row.revision));
        }
    }

    fn by_name(&mut self, row: &ScannedRow) {
        if row.is_present {
            self.named.insert(row.record, row.incident);
        } else {
            self.revisions.insert((row.record.id, row.revision));
        }
    }
}

fn is_named(row: &ScannedRow, naming: &Naming) -> Result<bool, Error> {
    let value: Value = derive::parse(&row.body)?;
    let mut found = false;
    words(row.record.kind.fields(), &value, &mut |text| {
        found = found || naming.is_in(text);
    });
    Ok(found)
}

/// The fields of a stored record in which the person is named.
pub(super) struct NamedFields<'n> {
    pub(super) naming: &'n Naming,
    pub(super) body: &'n str,
}

impl WithType for NamedFields<'_> {
    type Output = Result<Vec<String>, Error>;

    fn with<R: Record>(self) -> Self::Output {
        Ok(self.naming.fields(&derive::parse::<R>(self.body)?))
    }
}
