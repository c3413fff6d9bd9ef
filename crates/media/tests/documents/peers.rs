//! Other people's programs: poppler, `exiftool`, Pillow.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

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
    let output = Command::new("exiftool")
        .args(["-json", "-G1", "-a", "-u", "-U", "-ee", "-r"])
        .arg(copies)
        .output()
        .expect("exiftool is installed: see CONTRIBUTING.md");
    let said: Vec<Map<String, Value>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said.len(), count, "it looks at every copy");
    for file in &said {
        for name in file.keys().filter(|name| *name != "SourceFile") {
            let (group, name) = name.split_once(':').unwrap();
            let is_of_the_file = ["ExifTool", "System", "File"].contains(&group);
            let is_of_the_format = group == "PDF" && OF_THE_FORMAT.contains(&name);
            assert!(
                (is_of_the_file || is_of_the_format) && name != "Warning",
                "{group}:{name} in {:?}",
                file.get("SourceFile")
            );
        }
    }
}

/// Poppler draws copies as it draws their originals; the control, a copy beside another document, is told apart.
pub(crate) fn poppler_draws_the_same(made: &[(PathBuf, PathBuf)]) {
    let Some(venv) = std::env::var_os("CAIRN_PEERS_VENV").map(PathBuf::from) else {
        println!("left out: CAIRN_PEERS_VENV is not set");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/compare.py");
    let mut python = Command::new(venv.join("bin/python"));
    python.arg(script);
    for (original, copy) in made {
        python.args([original, copy]);
    }
    let (control, _) = made
        .iter()
        .find(|(path, _)| path.ends_with("crazyones.pdf"))
        .unwrap();
    let (_, other) = made
        .iter()
        .find(|(path, _)| path.ends_with("git.pdf"))
        .unwrap();
    let output = python.args([control, other]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let mut said: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let is_same = |said: &Value| said.as_f64().is_some_and(|apart| apart <= APART);
    assert!(!is_same(&said.pop().unwrap()), "the control");
    assert_eq!(said.len(), made.len());
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
