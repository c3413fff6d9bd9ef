//! The `cairn` command, which opens what the window has made.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::home::Home;
use crate::setting;
use crate::stranger::run;

/// Runs `cairn` with these words; where they say `3`, the secret is read from descriptor 3. Gives what it prints.
///
/// # Errors
/// It ends with another status than 0; the message holds what it said.
pub fn cairn(secret: &str, words: &[&OsStr]) -> Result<String> {
    // Bash writes a short text into a pipe: the secret is in no file.
    let script = r#"exec "${@:2}" 3<<<"$1""#;
    run(Command::new("bash")
        .args(["-c", script, "cairn", secret])
        .arg(setting::command()?)
        .args(words)
        .env("LANG", "C.UTF-8"))
}

/// Makes a vault at the least cost that the format allows; gives its recovery code.
///
/// # Errors
/// As for [`cairn`].
pub fn create_vault(passphrase: &str, vault: &Path) -> Result<String> {
    let script = r#"exec "$2" vault create "$3" --new-passphrase-fd 3 --recovery-out-fd 4 \
        --kdf-memory-mib 256 --kdf-passes 3 3<<<"$1" 4>&1 >/dev/null"#;
    let code = run(Command::new("bash")
        .args(["-c", script, "cairn", passphrase])
        .arg(setting::command()?)
        .arg(vault)
        .env("LANG", "C.UTF-8"))?;
    Ok(code.trim().to_owned())
}

/// Tells an app that starts in this home where its vault is.
///
/// # Errors
/// The disk is full.
pub fn choose(home: &Home, vault: &Path) -> Result<()> {
    let config = home.path().join("config/org.cairn.desktop");
    std::fs::create_dir_all(&config)?;
    let text = format!(
        "{{\"vault\":{:?},\"language\":\"en\"}}",
        vault.to_str().context("UTF-8")?
    );
    std::fs::write(config.join("config.json"), text)?;
    Ok(())
}

/// Everything that every incident of a vault says, as JSON.
///
/// # Errors
/// The vault does not open.
pub fn incidents(vault: &Path, passphrase: &str) -> Result<String> {
    let json = ["--json", "--passphrase-fd", "3"].map(OsStr::new);
    let run = |words: &[&OsStr]| cairn(passphrase, &[words, &json].concat());
    let vault = vault.as_os_str();
    let list: Value = serde_json::from_str(&run(&["incident".as_ref(), "list".as_ref(), vault])?)?;
    let mut whole = String::new();
    for id in ids(&list) {
        whole += &run(&["incident".as_ref(), "show".as_ref(), vault, id.as_ref()])?;
    }
    Ok(whole)
}

/// The ids of a list, which may stand beside a count.
fn ids(list: &Value) -> Vec<&str> {
    match list {
        Value::Object(members) => match members.get("id").and_then(Value::as_str) {
            Some(id) => vec![id],
            None => members.values().flat_map(ids).collect(),
        },
        Value::Array(items) => items.iter().flat_map(ids).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
