//! Which incidents to list: words, filters, and filters that were kept under a name.

use cairn_model::vocabulary::{ActType, ConsentState, IncidentStatus, Mechanism};
use cairn_model::{Country, DateValue, IncidentId};
use cairn_vault::Filter;
use serde::{Deserialize, Serialize};

use super::Bounded;
use crate::error::CommandError;

/// The most that is asked for in one list of a filter; there are not so many codes.
const MAX_ASKED: usize = 300;

/// What listed incidents must be. A list holds what is asked for, one of which must be the case; an empty one asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilterDraft {
    /// The State concerned.
    pub states: Vec<Country>,
    /// An act of this type.
    pub acts: Vec<ActType>,
    /// Cooperation with this mechanism.
    pub mechanisms: Vec<Mechanism>,
    /// Where the work stands.
    pub statuses: Vec<IncidentStatus>,
    /// What the persons agreed to.
    pub consents: Vec<ConsentState>,
    /// It began then or later.
    #[specta(type = Option<String>)]
    pub from: Option<DateValue>,
    /// It began then or earlier.
    #[specta(type = Option<String>)]
    pub to: Option<DateValue>,
}

impl FilterDraft {
    /// The same for the vault.
    ///
    /// # Errors
    /// [`CommandError::InvalidInput`] for more than there can be to ask for.
    pub fn filter(&self) -> Result<Filter, CommandError> {
        let lengths = [
            self.states.len(),
            self.acts.len(),
            self.mechanisms.len(),
            self.statuses.len(),
            self.consents.len(),
        ];
        if lengths.iter().any(|length| *length > MAX_ASKED) {
            return Err(CommandError::InvalidInput);
        }
        Ok(Filter {
            states: self.states.clone(),
            acts: self.acts.clone(),
            mechanisms: self.mechanisms.clone(),
            statuses: self.statuses.clone(),
            consents: self.consents.clone(),
            from: self.from,
            to: self.to,
        })
    }
}

/// Which incidents to list.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListDraft {
    /// Words that every listed incident holds; nothing or empty for all.
    pub search: Option<Bounded<200>>,
    /// What every listed incident is.
    #[serde(default)]
    pub filter: FilterDraft,
    /// How many to pass over.
    pub offset: u32,
    /// How many to return, at most 200.
    pub limit: u32,
}

/// A filter to keep under a name.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedFilterDraft {
    /// The name; an earlier filter of this name is replaced.
    pub name: Bounded<80>,
    /// Words that every listed incident holds.
    pub search: Option<Bounded<200>>,
    /// What every listed incident is.
    pub filter: FilterDraft,
}

/// A filter that was kept under a name, in the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedFilterView {
    /// The name.
    pub name: String,
    /// Words that every listed incident holds.
    pub search: Option<String>,
    /// What every listed incident is.
    pub filter: FilterDraft,
}

/// A status for several incidents.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StatusDraft {
    /// The incidents, at most 1,000.
    pub incidents: Vec<IncidentId>,
    /// Where the work on them stands.
    pub status: IncidentStatus,
}

/// Several incidents to remove from view.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IncidentsRemoveDraft {
    /// The incidents, at most 1,000.
    pub incidents: Vec<IncidentId>,
    /// Why, as a code: `mistake`, `duplicate` or `withdrawn`.
    pub reason: Bounded<40>,
}
