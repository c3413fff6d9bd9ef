//! Other people's programs: poppler, `exiftool`, Pillow.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::peer;

/// What exiftool says of a document of pages alone.
const OF_THE_FORMAT: &[&str] = &["PDFVersion", "Linearized", "PageCount"];
/// How far apart samples of copy and original may lie on average, of 255, where two programs draw the same page: edges of letters, and
/// fonts that a document does not bring.
const APART: f64 = 14.0;

fn said(program: &str, arguments: &[&str], path: &Path) -> Option<String> {
    let mut command = Command::new(program);
    let command = command.args(arguments).arg(path);
    let output = command
        .output()
        .expect("poppler is installed: see CONTRIBUTING.md");
    (output.status.success()).then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How many pages poppler counts.
pub(crate) fn pages(path: &Path) -> Option<usize> {
    let info = said("pdfinfo", &[], path)?;
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:"))?;
    line.trim().parse().ok()
}

/// What poppler reads of a document.
pub(crate) fn text(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg(path)
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

pub(crate) fn finds_no_text(copy: &Path) {
    assert_eq!(text(copy), "", "{}", copy.display());
}

pub(crate) fn exiftool_finds_the_format_alone(copies: &Path, count: usize) {
    for (group, name, file) in peer::exiftool(copies, count) {
        let is_of_the_file = ["ExifTool", "System", "File"].contains(&group.as_str());
        let is_of_the_format = group == "PDF" && OF_THE_FORMAT.contains(&name.as_str());
        assert!(
            (is_of_the_file || is_of_the_format) && name != "Warning",
            "{group}:{name} in {file}"
        );
    }
}

/// Poppler draws copies as it draws their originals; the control, a copy beside another document, is told apart.
pub(crate) fn poppler_draws_the_same(made: &[(PathBuf, PathBuf)]) {
    let named = |name: &str| made.iter().find(|(path, _)| path.ends_with(name)).unwrap();
    let control = (named("crazyones.pdf").0.clone(), named("git.pdf").1.clone());
    let pairs = [made, &[control]].concat();
    let Some(mut said) = peer::compared("documents/compare.py", &pairs) else {
        return;
    };
    let is_same = |said: &Value| said.as_f64().is_some_and(|apart| apart <= APART);
    assert!(!is_same(&said.pop().unwrap()), "the control");
    let problems = made.iter().zip(&said).filter(|(_, said)| !is_same(said));
    let problems: Vec<String> = problems
        .map(|((original, _), said)| format!("{}: {said}", original.display()))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let furthest = said.iter().filter_map(Value::as_f64).fold(0.0, f64::max);
    println!(
        "poppler: {} copies look as their originals, {furthest:.1} of 255 apart at most",
        made.len()
    );
}
