//! The list of incidents, and the search in it.

use cairn_model::vocabulary::{ConsentState, Mechanism, Vocabulary};
use cairn_model::{Incident, IncidentId, PartialDate, RecordKind};

use crate::table::listing::{self, Asked, ListingRow};
use crate::table::record;
use crate::{Error, Filter, Vault, migrate, search};

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// Words that an incident must hold somewhere; `None` or spaces for all incidents.
    pub search: Option<String>,
    /// What an incident must be besides.
    pub filter: Filter,
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
    /// What its persons agreed to; none in a vault of an older schema that is read-only.
    pub consent: Option<ConsentState>,
    /// When it or a part of it last changed: UTC, RFC 3339.
    pub updated_at: String,
}

impl ListQuery {
    /// What is asked of the tables; `None` where nothing can be found.
    pub(crate) fn asked(&self, is_older: bool) -> Option<Asked> {
        let typed = self.search.as_deref().map(str::trim).unwrap_or_default();
        let words = search::matching(typed);
        if words.is_none() && !typed.is_empty() {
            return None;
        }
        Some(Asked {
            words,
            filter: self.filter.matching(),
            dates: self.filter.dates(),
            is_older,
        })
    }
}

impl Vault {
    /// Lists incidents.
    ///
    /// # Errors
    /// As [`Vault::record`]; [`Error::ReadOnly`] for a filter in a vault of an older schema that cannot be brought up to date.
    pub fn incidents(&self, query: &ListQuery) -> Result<ListPage, Error> {
        let c = &self.connection;
        let Some(asked) = self.asked(query)? else {
            return Ok(ListPage {
                total: 0,
                rows: Vec::new(),
            });
        };
        let (total, rows) = listing::page(c, &asked, query.offset, query.limit)?;
        let rows = rows.iter().map(|row| self.incident_row(row));
        Ok(ListPage {
            total,
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    /// The ids of the incidents that [`Vault::incidents`] would list, without reading them.
    ///
    /// # Errors
    /// [`Error::Store`], and that of a filter.
    pub fn incident_ids(&self, query: &ListQuery) -> Result<Vec<IncidentId>, Error> {
        let Some(asked) = self.asked(query)? else {
            return Ok(Vec::new());
        };
        let (_, rows) = listing::page(&self.connection, &asked, query.offset, query.limit)?;
        Ok(rows.into_iter().map(|row| row.incident).collect())
    }

    /// What is asked of the tables; `None` where nothing can be found.
    fn asked(&self, query: &ListQuery) -> Result<Option<Asked>, Error> {
        let is_older = migrate::number(&self.connection)? < migrate::WITH_FILTERS;
        let asked = query.asked(is_older);
        if is_older && asked.as_ref().is_some_and(|asked| asked.filter.is_some()) {
            return Err(Error::ReadOnly);
        }
        Ok(asked)
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
            consent: (listed.consent.as_deref()).and_then(ConsentState::from_code),
            updated_at: listed.updated_at.clone(),
        })
    }
}
