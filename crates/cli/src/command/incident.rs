//! `cairn incident`

use std::path::Path;

use cairn_model::{Consent, IncidentId, Receiver};
use cairn_vault::{IncidentRow, ListQuery, Vault};

use crate::arguments::{IncidentCommand, Unlocking};
use crate::failure::Failure;
use crate::import;
use crate::output::{Output, plain};
use crate::view::{IncidentListed, IncidentShown};

mod shown;

/// How many rows are asked for at a time.
const PAGE: u32 = 500;

pub(super) fn run(command: IncidentCommand, output: &Output) -> Result<(), Failure> {
    match command {
        IncidentCommand::Import { vault, file } => import(&vault, &file, output),
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

/// Checks the whole file before the vault is opened; prints the id of every incident in the file's order.
fn import(unlocking: &Unlocking, file: &Path, output: &Output) -> Result<(), Failure> {
    let batch = import::read(file)?;
    let incidents = batch.store(&mut super::open_to_write(unlocking, output)?)?;
    for incident in &incidents {
        output.result(incident.id)?;
    }
    output.message(
        "cli-incidents-imported",
        &[("count", incidents.len().into())],
    );
    Ok(())
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
        offset: 0,
        limit: PAGE,
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
    let file = vault
        .incident_file(id)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchIncident))?;
    let consents: Vec<Consent> = values(vault.records()?);
    let receivers: Vec<Receiver> = values(vault.records()?);
    let incident = IncidentShown::new(file, &consents, &receivers);
    if json {
        output.json(&incident)
    } else {
        output.result(shown::page(&incident, output.strings()))
    }
}

fn values<R: cairn_model::Record>(stored: Vec<cairn_vault::Stored<R>>) -> Vec<R> {
    stored.into_iter().map(|stored| stored.value).collect()
}
