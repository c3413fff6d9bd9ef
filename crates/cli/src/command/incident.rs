//! `cairn incident`

use cairn_model::IncidentId;
use cairn_vault::{IncidentRow, ListQuery, Vault};

use super::import;
use crate::arguments::IncidentCommand;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::view::IncidentListed;

mod shown;

/// How many rows are asked for at a time.
const PAGE: u32 = 500;

pub(super) fn run(command: IncidentCommand, output: &Output) -> Result<(), Failure> {
    match command {
        IncidentCommand::Import(importing) => import::run(&importing, output),
        IncidentCommand::Mapping { file } => import::suggest(&file, output),
        IncidentCommand::List {
            vault,
            search,
            json,
        } => list(&super::open(&vault, output)?, search, json, output),
        IncidentCommand::Show {
            vault,
            incident,
            json,
        } => show(&super::open(&vault, output)?, incident, json, output),
    }
}

fn list(vault: &Vault, search: Option<String>, json: bool, output: &Output) -> Result<(), Failure> {
    let rows = rows(vault, search)?;
    if json {
        let listed: Vec<IncidentListed> = rows.into_iter().map(listed).collect();
        return output.json(&listed);
    }
    rows.iter().try_for_each(|row| output.result(line(row)))
}

fn rows(vault: &Vault, search: Option<String>) -> Result<Vec<IncidentRow>, Failure> {
    let mut query = ListQuery {
        search,
        limit: PAGE,
        ..ListQuery::default()
    };
    let mut rows = Vec::new();
    loop {
        let page = vault.incidents(&query)?;
        let last = page.rows.len() < PAGE as usize;
        rows.extend(page.rows);
        if last {
            return Ok(rows);
        }
        query.offset = query.offset.saturating_add(PAGE);
    }
}

fn listed(row: IncidentRow) -> IncidentListed {
    IncidentListed {
        id: row.id,
        title: row.title,
        start: row.start,
        state: row.state,
        mechanisms: row.mechanisms,
        evidence: row.evidence,
        persons: row.persons,
        updated_at: row.updated_at,
    }
}

/// One incident as a line of tab-separated fields.
fn line(row: &IncidentRow) -> String {
    let start = row.start.as_ref().map(|start| start.value.to_string());
    let fields = [
        row.id.to_string(),
        start.unwrap_or_default(),
        row.state.clone().unwrap_or_default(),
        plain(row.title.as_deref().unwrap_or_default(), false),
    ];
    fields.join("\t")
}

fn show(vault: &Vault, id: IncidentId, json: bool, output: &Output) -> Result<(), Failure> {
    let line = cairn_exchange::incident_line(vault, id)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchIncident))?;
    if json {
        output.json(&line)
    } else {
        output.result(shown::page(&line, output.strings()))
    }
}
