//! Takes incidents in from a text file that the user chose: first looked at, then all of it or none.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use cairn_exchange::{
    Format, Mapping, Options, Reading, StoreError, cells, columns, preview, read, suggest,
};
use cairn_vault::Vault;
use zeroize::Zeroizing;

use crate::error::CommandError;
use crate::intake::name_of;
use crate::session::Open;
use crate::view::{ColumnWordsView, ImportMappingDraft, ImportView, ImportedView};

/// The longest file, in bytes.
const MAX_FILE: u64 = 64 * 1024 * 1024;
/// How many problems are shown.
const MAX_PROBLEMS: usize = 200;
/// How many rows of a table are shown.
const ROWS: usize = 5;
/// How many values of a column are shown.
const WORDS: usize = 200;
/// The setting of the vault under which mappings are saved.
const SAVED: &str = "import.mappings";

/// A file that was chosen and waits to be taken in.
pub struct Chosen {
    name: String,
    bytes: Zeroizing<Vec<u8>>,
    format: Format,
}

/// Reads the file and looks at it.
///
/// # Errors
/// [`CommandError::NotAFile`], [`CommandError::NotReadable`], [`CommandError::TooLong`], [`CommandError::NotText`].
pub fn choose(open: &mut Open, file: &Path) -> Result<ImportView, CommandError> {
    let found = fs::metadata(file).map_err(|_| CommandError::NotReadable)?;
    if !found.is_file() {
        return Err(CommandError::NotAFile);
    }
    if found.len() > MAX_FILE {
        return Err(CommandError::TooLong {
            limit: u32::try_from(MAX_FILE).unwrap_or(u32::MAX),
        });
    }
    let bytes = Zeroizing::new(fs::read(file).map_err(|_| CommandError::NotReadable)?);
    let name = name_of(file);
    let format = Format::of_name(&name).unwrap_or(Format::Table);
    let text = cairn_exchange::text(&bytes).map_err(|_| CommandError::NotText)?;
    let format = match format {
        Format::Table if !is_ours(text) => Format::Mapped(Box::new(suggest(text))),
        other @ (Format::JsonLines | Format::Table | Format::Mapped(_)) => other,
    };
    open.import = Some(Chosen {
        name,
        bytes,
        format,
    });
    look(open)
}

/// Whether a table has columns of ours alone.
fn is_ours(text: &str) -> bool {
    let header = text.lines().next().unwrap_or_default();
    let reading = read(header.as_bytes(), &Format::Table, Options::default());
    reading.problems.is_empty()
}

/// Reads the chosen file by another mapping.
///
/// # Errors
/// [`CommandError::OutOfOrder`] where no file was chosen, [`CommandError::InvalidInput`] for a mapping that cannot be used.
pub fn map(open: &mut Open, draft: ImportMappingDraft) -> Result<ImportView, CommandError> {
    draft
        .mapping
        .check()
        .map_err(|_| CommandError::InvalidInput)?;
    if let Some(name) = &draft.save_as {
        let mut all = saved(&open.vault)?;
        all.insert(name.as_str().to_owned(), draft.mapping.clone());
        let all = serde_json::to_value(all).map_err(|_| CommandError::Unexpected)?;
        open.vault.put_setting(SAVED, &all)?;
    }
    let chosen = open.import.as_mut().ok_or(CommandError::OutOfOrder)?;
    chosen.format = Format::Mapped(Box::new(draft.mapping));
    look(open)
}

/// Reads the chosen file by a mapping that was saved.
///
/// # Errors
/// [`CommandError::OutOfOrder`], [`CommandError::NotFound`].
pub fn map_by_name(open: &mut Open, name: &str) -> Result<ImportView, CommandError> {
    let mapping = saved(&open.vault)?
        .remove(name)
        .ok_or(CommandError::NotFound)?;
    let chosen = open.import.as_mut().ok_or(CommandError::OutOfOrder)?;
    chosen.format = Format::Mapped(Box::new(mapping));
    look(open)
}

/// Takes the chosen file in.
///
/// # Errors
/// [`CommandError::OutOfOrder`] where there is none, or something is wrong with it; those of writing to the vault.
pub fn run(open: &mut Open) -> Result<ImportedView, CommandError> {
    let chosen = open.import.as_ref().ok_or(CommandError::OutOfOrder)?;
    let Reading { batch, problems } = chosen.read();
    if !problems.is_empty() || batch.is_empty() {
        return Err(CommandError::OutOfOrder);
    }
    let incidents = batch.store(&mut open.vault).map_err(|error| match error {
        StoreError::Vault(error) => error.into(),
        StoreError::Problems(_) => CommandError::OutOfOrder,
        _ => CommandError::Unexpected,
    })?;
    open.import = None;
    Ok(ImportedView {
        incidents: count(incidents.len()),
    })
}

impl Chosen {
    fn read(&self) -> Reading {
        read(&self.bytes, &self.format, Options::default())
    }
}

fn look(open: &Open) -> Result<ImportView, CommandError> {
    let chosen = open.import.as_ref().ok_or(CommandError::OutOfOrder)?;
    let Reading {
        mut batch,
        mut problems,
    } = chosen.read();
    problems.extend(batch.problems_in(&open.vault)?);
    problems.sort();
    let text = cairn_exchange::text(&chosen.bytes).map_err(|_| CommandError::NotText)?;
    let mapping = match &chosen.format {
        Format::Mapped(mapping) => Some(mapping.as_ref().clone()),
        Format::JsonLines | Format::Table => None,
    };
    let problem_count = count(problems.len());
    problems.truncate(MAX_PROBLEMS);
    let delimiter = mapping.as_ref().map(|mapping| mapping.delimiter.as_str());
    Ok(ImportView {
        file_name: chosen.name.clone(),
        preview: delimiter
            .map_or_else(Default::default, |delimiter| preview(text, delimiter, ROWS)),
        words: mapping
            .as_ref()
            .map_or_else(Vec::new, |mapping| words(text, mapping)),
        targets: mapping.as_ref().map_or_else(Vec::new, |_| columns()),
        saved: saved(&open.vault)?.into_keys().collect(),
        incidents: count(batch.incidents().len()),
        mapping,
        problems,
        problem_count,
    })
}

fn words(text: &str, mapping: &Mapping) -> Vec<ColumnWordsView> {
    let header = preview(text, &mapping.delimiter, 0).header;
    let columns = header.into_iter().enumerate();
    let words = columns.map(|(number, column)| ColumnWordsView {
        words: cells(text, mapping, number, WORDS)
            .into_iter()
            .map(|(word, _)| word)
            .collect(),
        column,
    });
    words.collect()
}

fn saved(vault: &Vault) -> Result<BTreeMap<String, Mapping>, CommandError> {
    let all = vault.get_setting(SAVED)?;
    // One that a later version wrote is left alone.
    Ok(all
        .and_then(|all| serde_json::from_value(all).ok())
        .unwrap_or_default())
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
