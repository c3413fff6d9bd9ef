//! Files stay short enough to be read whole.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::workspace::Workspace;

/// No file of code is longer than this many lines.
const LIMIT: usize = 800;
/// Files longer than this are named, so that they are split before they reach the limit.
const LONG: usize = 500;

/// Counts the lines of every file of code and prints median, 95th percentile and the longest.
///
/// # Errors
/// A file is longer than the limit.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let mut sizes: Vec<(usize, PathBuf)> = Vec::new();
    for file in workspace.files()?.into_iter().filter(|file| is_code(file)) {
        let text = std::fs::read(workspace.root.join(&file))?;
        sizes.push((text.split(|byte| *byte == b'\n').count(), file));
    }
    sizes.sort();
    println!(
        "{} files of code: median {} lines, 95th percentile {}",
        sizes.len(),
        percentile(&sizes, 50),
        percentile(&sizes, 95)
    );
    for (lines, file) in sizes.iter().rev().take_while(|(lines, _)| *lines > LONG) {
        println!("long: {lines:>5} {}", file.display());
    }
    match sizes.last() {
        Some((lines, _)) if *lines > LIMIT => {
            bail!("a file has {lines} lines; the limit is {LIMIT}")
        }
        _ => Ok(()),
    }
}

/// Code that people write: no generated types, no lock files, no data.
fn is_code(file: &Path) -> bool {
    let extension = file
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default();
    let code = matches!(
        extension,
        "rs" | "ts" | "js" | "svelte" | "css" | "sql" | "py" | "sh"
    );
    code && !file.ends_with("ui/src/backend/bindings.ts")
}

fn percentile(sorted: &[(usize, PathBuf)], percent: usize) -> usize {
    let place = sorted.len().saturating_sub(1) * percent / 100;
    sorted.get(place).map_or(0, |(lines, _)| *lines)
}

#[cfg(test)]
mod tests {
    use super::{is_code, percentile};

    #[test]
    fn what_a_program_wrote_is_not_counted_as_code() {
        assert!(is_code("crates/model/src/act.rs".as_ref()));
        assert!(is_code("ui/src/App.svelte".as_ref()));
        assert!(!is_code("ui/src/backend/bindings.ts".as_ref()));
        assert!(!is_code("Cargo.lock".as_ref()));
    }

    #[test]
    fn percentiles_are_taken_from_the_sorted_list() {
        let sizes: Vec<_> = (0..=100).map(|lines| (lines, "x".into())).collect();
        assert_eq!((percentile(&sizes, 50), percentile(&sizes, 95)), (50, 95));
        assert_eq!(percentile(&[], 50), 0);
    }
}
