//! The `cairn` command, which opens what the window has made.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

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
