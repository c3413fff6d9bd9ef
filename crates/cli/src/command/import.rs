//! `cairn incident import` and `mapping`: all of a file or none of it, and every problem by its line.

use std::fs;
use std::path::Path;

use cairn_exchange::{Format, Mapping, MappingError, Options, Problem, Reading, StoreError};
use cairn_model::vocabulary::Vocabulary as _;

use crate::arguments::Importing;
use crate::failure::Failure;
use crate::output::Output;

/// Checks the whole file before the vault is opened, and against the vault before anything is written; prints the id of every incident
/// in the file's order.
pub(super) fn run(importing: &Importing, output: &Output) -> Result<(), Failure> {
    let Reading {
        mut batch,
        problems,
    } = read(importing)?;
    refuse(&problems, output)?;
    if batch.is_empty() {
        return Err(Failure::ImportEmpty);
    }
    if importing.dry_run {
        let vault = super::open(&importing.vault, output)?;
        refuse(&batch.problems_in(&vault)?, output)?;
        let count = batch.incidents().len();
        output.message("cli-import-dry", &[("count", count.into())]);
        return Ok(());
    }
    let mut vault = super::open_to_write(&importing.vault, output)?;
    let incidents = match batch.store(&mut vault) {
        Ok(incidents) => incidents,
        Err(StoreError::Problems(problems)) => {
            refuse(&problems, output)?;
            return Err(Failure::Unexpected);
        }
        Err(StoreError::Vault(error)) => return Err(error.into()),
        Err(_) => return Err(Failure::Unexpected),
    };
    for incident in &incidents {
        output.result(incident)?;
    }
    output.message(
        "cli-incidents-imported",
        &[("count", incidents.len().into())],
    );
    Ok(())
}

/// Prints a mapping to begin with.
pub(super) fn suggest(file: &Path, output: &Output) -> Result<(), Failure> {
    let bytes = bytes(file)?;
    match cairn_exchange::text(&bytes) {
        Ok(text) => output.json(&cairn_exchange::suggest(text)),
        Err(problem) => refuse(&[problem], output),
    }
}

fn read(importing: &Importing) -> Result<Reading, Failure> {
    let format = match &importing.mapping {
        Some(mapping) => Format::Mapped(Box::new(saved(mapping)?)),
        None => {
            let name = importing.file.file_name().and_then(|name| name.to_str());
            name.and_then(Format::of_name).ok_or(Failure::ImportKind)?
        }
    };
    let options = Options {
        leaves_out_dangling: importing.leave_out_dangling,
    };
    let bytes = bytes(&importing.file)?;
    Ok(cairn_exchange::read(&bytes, &format, options))
}

fn saved(mapping: &Path) -> Result<Mapping, Failure> {
    let bytes = bytes(mapping).map_err(|_| Failure::ImportMapping)?;
    Mapping::parse(&bytes).map_err(|error| match error {
        MappingError::Target(number) => Failure::ImportMappingEntry { number },
        MappingError::Form | MappingError::Style => Failure::ImportMapping,
        _ => Failure::ImportMapping,
    })
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    // Reading a pipe would wait for a writer that may never come.
    if !fs::metadata(file).is_ok_and(|found| found.is_file()) {
        return Err(Failure::ImportUnreadable);
    }
    fs::read(file).map_err(|_| Failure::ImportUnreadable)
}

/// Names every problem; refuses if there is one.
fn refuse(problems: &[Problem], output: &Output) -> Result<(), Failure> {
    for problem in problems {
        let fault = output.strings().text(&problem.fault.label_id());
        let mut values = vec![("line", problem.line.into()), ("fault", fault.into())];
        values.push(("field", (&problem.field).into()));
        values.extend(problem.column.map(|column| ("column", column.into())));
        let id = match (problem.column.is_some(), problem.field.is_empty()) {
            (false, false) => "cli-import-problem",
            (true, false) => "cli-import-problem-cell",
            (false, true) => "cli-import-problem-line",
            (true, true) => "cli-import-problem-column",
        };
        output.message(id, &values);
    }
    match problems.len() {
        0 => Ok(()),
        count => Err(Failure::ImportProblems { count }),
    }
}
