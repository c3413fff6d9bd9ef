//! Documents speak of the product alone: they name no place on a developer's machine, and their links lead somewhere.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};

use crate::workspace::Workspace;

/// What no document may hold: places that exist on one machine only, and notes to oneself.
const FORBIDDEN: &[&str] = &["/home/", "/root/", "/Users/", "C:\\Users", "TODO", "FIXME"];

/// Reads every Markdown file.
///
/// # Errors
/// One holds a forbidden word or a link to a file that is not there; all are printed.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let files = workspace.files()?;
    let mut problems = 0;
    for file in files
        .iter()
        .filter(|f| f.extension().is_some_and(|e| e == "md"))
    {
        let text = std::fs::read_to_string(workspace.root.join(file))?;
        for problem in forbidden(&text).chain(dangling(&text, file, &workspace.root)) {
            println!("{}: {problem}", file.display());
            problems += 1;
        }
    }
    if problems > 0 {
        bail!("{problems} problems in documents");
    }
    Ok(())
}

fn forbidden(text: &str) -> impl Iterator<Item = String> {
    FORBIDDEN
        .iter()
        .filter(|word| text.contains(**word))
        .map(|word| format!("holds `{word}`"))
}

fn dangling(text: &str, file: &Path, root: &Path) -> impl Iterator<Item = String> {
    let folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
    let root = root.to_path_buf();
    links(text).filter_map(move |link| {
        let target = normal(&folder.join(&link));
        (!root.join(&target).exists()).then(|| format!("links to {link}, which is not there"))
    })
}

/// The relative targets of `[text](target)`, without their anchors.
fn links(text: &str) -> impl Iterator<Item = String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|target| !target.contains("://") && !target.starts_with(['#', '<']))
        .filter_map(|target| target.split('#').next())
        .filter(|target| !target.is_empty() && !target.contains(char::is_whitespace))
        .map(str::to_owned)
}

fn normal(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut normal, part| {
        if part == Component::ParentDir {
            normal.pop();
        } else {
            normal.push(part);
        }
        normal
    })
}

#[cfg(test)]
mod tests {
    use super::{dangling, forbidden, links};

    #[test]
    fn a_private_place_in_a_document_is_found() {
        assert_eq!(forbidden("see /home/me/notes").count(), 1);
        assert_eq!(forbidden("see docs/architecture.md").count(), 0);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found_and_one_that_holds_is_not() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = "[a](../Cargo.toml#x) [b](missing.md) [c](https://example.org) [d](#here)";
        assert_eq!(
            links(text).collect::<Vec<_>>(),
            ["../Cargo.toml", "missing.md"]
        );
        let found: Vec<_> = dangling(text, "src/README.md".as_ref(), root).collect();
        assert_eq!(found, ["links to missing.md, which is not there"]);
    }
}
