//! The list of incidents, and the search in it.

use cairn_model::vocabulary::{Mechanism, Vocabulary};
use cairn_model::{Incident, IncidentId, PartialDate, RecordKind};

use crate::table::listing::{self, ListingRow};
use crate::table::record;
use crate::{Error, Vault, search};

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// Words that an incident must hold somewhere; `None` or spaces for all incidents.
    pub search: Option<String>,
    /// How many to skip.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPage {
    /// How many there are in all.
    pub total: u32,
    /// The page, the newest incident date first; incidents without a date before all others.
    pub rows: Vec<IncidentRow>,
}

/// One incident in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentRow {
    /// Its id.
    pub id: IncidentId,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// When it began, where that is known.
    pub start: Option<PartialDate>,
    /// The State concerned, ISO 3166-1 alpha-3, where that is known.
    pub state: Option<String>,
    /// The mechanisms engaged with, each once.
    pub mechanisms: Vec<Mechanism>,
    /// How many evidence items it has.
    pub evidence: u32,
    /// How many persons it names.
    pub persons: u32,
    /// When it or a part of it last changed: UTC, RFC 3339.
    pub updated_at: String,
}

impl Vault {
    /// Lists incidents.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn incidents(&self, query: &ListQuery) -> Result<ListPage, Error> {
        let c = &self.connection;
        let typed = query.search.as_deref().map(str::trim).unwrap_or_default();
        let (total, rows) = if typed.is_empty() {
            listing::page(c, query.offset, query.limit)?
        } else {
            match search::matching(typed) {
                Some(matches) => listing::page_found(c, &matches, query.offset, query.limit)?,
                None => (0, Vec::new()),
            }
        };
        let rows = rows.iter().map(|row| self.incident_row(row));
        Ok(ListPage {
            total,
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    fn incident_row(&self, listed: &ListingRow) -> Result<IncidentRow, Error> {
        let row = record::find(&self.connection, listed.incident.0)?
            .filter(|row| row.id.kind == RecordKind::Incident)
            .ok_or(Error::NotFound)?;
        self.check_row(&row)?;
        let incident: Incident = serde_json::from_str(&row.body).map_err(|_| Error::Unreadable)?;
        let mechanisms = listed.mechanisms.split(' ');
        Ok(IncidentRow {
            id: listed.incident,
            title: incident.title.known().map(|title| title.text.clone()),
            start: incident.start.known().cloned(),
            state: incident.place.state.known().map(|s| s.code().to_owned()),
            mechanisms: mechanisms.filter_map(Mechanism::from_code).collect(),
            evidence: listed.evidence,
            persons: listed.persons,
            updated_at: listed.updated_at.clone(),
        })
    }
}
