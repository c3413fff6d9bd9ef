//! `listing`: what the list of incidents sorts and shows. Derived.

use cairn_model::IncidentId;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::Error;
use crate::filter::Dates;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListingRow {
    pub(crate) incident: IncidentId,
    /// The start as text that sorts by time; incidents without one come first.
    pub(crate) sort_date: String,
    /// When the incident or a part of it last changed.
    pub(crate) updated_at: String,
    /// ISO 3166-1 alpha-3.
    pub(crate) state: Option<String>,
    /// Codes of the mechanisms engaged with, separated by spaces, each once, sorted.
    pub(crate) mechanisms: String,
    pub(crate) evidence: u32,
    pub(crate) persons: u32,
    /// The code of what its persons agreed to; none where an older schema does not have it.
    pub(crate) consent: Option<String>,
}

const PUT: &str = "INSERT INTO listing (incident, sort_date, updated_at, state, mechanisms, evidence, persons, consent) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (incident) DO UPDATE SET sort_date = excluded.sort_date, \
     updated_at = excluded.updated_at, state = excluded.state, mechanisms = excluded.mechanisms, \
     evidence = excluded.evidence, persons = excluded.persons, consent = excluded.consent";
const NUMBER: &str = "SELECT number FROM listing WHERE incident = ?1";
const CLEAR: &str = "DELETE FROM listing";
const DELETE: &str = "DELETE FROM listing WHERE incident = ?1";
const COUNT: &str = "SELECT count(*) FROM listing";

/// The columns of every page, in the order in which [`read`] takes them. A schema without the column gives none.
const COLUMNS: &str =
    "incident, sort_date, updated_at, state, mechanisms, evidence, persons, consent";
const OLDER_COLUMNS: &str =
    "incident, sort_date, updated_at, state, mechanisms, evidence, persons, NULL";
const ORDER: &str =
    "ORDER BY sort_date DESC, updated_at DESC, number DESC LIMIT :limit OFFSET :offset";

/// Those whose record holds the words and is what filters ask for; those in which the words are being typed.
const RECORDED: &str = "SELECT rowid FROM search WHERE search MATCH :recorded";
const TYPED: &str = "SELECT d.rowid FROM search_draft AS d WHERE d.search_draft MATCH :typed";
const FILTERED: &str =
    "AND EXISTS (SELECT 1 FROM search WHERE search MATCH :filter AND rowid = d.rowid)";
const COUNT_RECORDED: &str = "SELECT count(*) FROM search WHERE search MATCH :recorded";
const COUNT_TYPED: &str = "SELECT count(*) FROM search_draft AS d WHERE d.search_draft MATCH :typed AND NOT EXISTS \
     (SELECT 1 FROM search WHERE search MATCH :recorded AND rowid = d.rowid)";
/// More than so many are read in the order of the list rather than one by one.
const MANY: u32 = 1_000;
/// Undated incidents sort before all others and lie in no range.
const DATED: &str = "sort_date < '9999+' AND sort_date <= :to || '~' AND sort_date >= :year \
     AND (sort_date >= :from OR sort_date = :year OR sort_date = :month)";

fn read(row: &Row<'_>) -> rusqlite::Result<ListingRow> {
    Ok(ListingRow {
        incident: row
            .get_ref(0)?
            .as_str()?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)?,
        sort_date: row.get(1)?,
        updated_at: row.get(2)?,
        state: row.get(3)?,
        mechanisms: row.get(4)?,
        evidence: row.get(5)?,
        persons: row.get(6)?,
        consent: row.get(7)?,
    })
}

/// Inserts or replaces; gives the row's number, which the search index uses.
pub(crate) fn put(c: &Connection, row: &ListingRow) -> Result<i64, Error> {
    c.prepare_cached(PUT)?.execute(params![
        row.incident.to_string(),
        row.sort_date,
        row.updated_at,
        row.state,
        row.mechanisms,
        row.evidence,
        row.persons,
        row.consent,
    ])?;
    number(c, row.incident)?.ok_or(Error::Unreadable)
}

pub(crate) fn number(c: &Connection, incident: IncidentId) -> Result<Option<i64>, Error> {
    Ok(c.prepare_cached(NUMBER)?
        .query_row([incident.to_string()], |row| row.get(0))
        .optional()?)
}

/// Empties the table.
pub(crate) fn clear(c: &Connection) -> Result<(), Error> {
    c.execute(CLEAR, [])?;
    Ok(())
}

pub(crate) fn delete(c: &Connection, incident: IncidentId) -> Result<(), Error> {
    c.prepare_cached(DELETE)?.execute([incident.to_string()])?;
    Ok(())
}

/// Which incidents to give.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// The index query for words.
    pub(crate) words: Option<String>,
    /// The index query for what filters ask for.
    pub(crate) filter: Option<String>,
    /// Bounds of the start.
    pub(crate) dates: Option<Dates>,
    /// Whether the schema has what filters ask for.
    pub(crate) is_older: bool,
}

/// A page of incidents, newest first, and how many there are in all.
pub(crate) fn page(
    c: &Connection,
    asked: &Asked,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<ListingRow>), Error> {
    let total = count(c, asked)?;
    Ok((total, rows(c, asked, total > MANY, offset, limit)?))
}

/// A page of incidents, newest first. `are_many` says how to look for them, which changes nothing but the time it takes.
pub(crate) fn rows(
    c: &Connection,
    asked: &Asked,
    are_many: bool,
    offset: u32,
    limit: u32,
) -> Result<Vec<ListingRow>, Error> {
    let columns = if asked.is_older {
        OLDER_COLUMNS
    } else {
        COLUMNS
    };
    let condition = asked.condition(are_many);
    let sql = format!("SELECT {columns} FROM listing {condition} {ORDER}");
    let mut statement = c.prepare_cached(&sql)?;
    let mut values = asked.values();
    values.push((":limit", limit.into()));
    values.push((":offset", offset.into()));
    let rows = statement.query_map(&*bound(&values), read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn count(c: &Connection, asked: &Asked) -> Result<u32, Error> {
    let filtered = asked.filtered();
    let sql = match (&asked.dates, &asked.words, &asked.filter) {
        (Some(_), _, _) => format!("{COUNT} {}", asked.condition(false)),
        // The list itself need not be read.
        (None, Some(_), _) => format!("SELECT ({COUNT_RECORDED}) + ({COUNT_TYPED} {filtered})"),
        (None, None, Some(_)) => COUNT_RECORDED.to_owned(),
        (None, None, None) => COUNT.to_owned(),
    };
    let mut statement = c.prepare_cached(&sql)?;
    Ok(statement.query_row(&*bound(&asked.values()), |row| row.get(0))?)
}

impl Asked {
    /// What rows are asked for. Where they are many, the list is read in its order and each row looked for among those found,
    /// which SQLite is told by the `+`; where they are few, each is read and put in order.
    fn condition(&self, are_many: bool) -> String {
        let number = if are_many { "+number" } else { "number" };
        let found = match (&self.words, &self.filter) {
            (None, None) => None,
            (None, Some(_)) => Some(format!("{number} IN ({RECORDED})")),
            (Some(_), _) => Some(format!(
                "{number} IN ({RECORDED} UNION ALL {TYPED} {})",
                self.filtered()
            )),
        };
        let dated = self.dates.as_ref().map(|_| DATED.to_owned());
        let all: Vec<String> = found.into_iter().chain(dated).collect();
        match all.as_slice() {
            [] => String::new(),
            all => format!("WHERE {}", all.join(" AND ")),
        }
    }

    /// What is being typed says nothing of what filters ask for: that is as recorded.
    fn filtered(&self) -> &'static str {
        match self.filter {
            Some(_) => FILTERED,
            None => "",
        }
    }

    /// The parameters that the statements name.
    fn values(&self) -> Vec<(&'static str, Value)> {
        let mut values: Vec<(&'static str, Value)> = Vec::new();
        let both = [self.words.as_deref(), self.filter.as_deref()];
        let recorded: Vec<&str> = both.into_iter().flatten().collect();
        if !recorded.is_empty() {
            values.push((":recorded", recorded.join(" AND ").into()));
        }
        if let Some(words) = &self.words {
            values.push((":typed", words.clone().into()));
            let filter = self.filter.clone();
            values.extend(filter.map(|filter| (":filter", filter.into())));
        }
        if let Some(dates) = &self.dates {
            let names = [":from", ":year", ":month", ":to"];
            let bounds = dates.bounds().map(|bound| Value::from(bound.to_owned()));
            values.extend(names.into_iter().zip(bounds));
        }
        values
    }
}

fn bound<'a>(values: &'a [(&'static str, Value)]) -> Vec<(&'static str, &'a dyn ToSql)> {
    let values = values.iter();
    values
        .map(|(name, value)| (*name, value as &dyn ToSql))
        .collect()
}
