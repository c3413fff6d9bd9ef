//! Words that are planted, each different from every other text on the machine.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Result, ensure};

use crate::canary::{Findings, Scanner};
use crate::home::Home;
use crate::stranger::run;

/// The words of one story, and when it began.
pub struct Plant {
    run: String,
    words: Vec<String>,
    since: SystemTime,
}

impl Plant {
    /// Begins a story.
    #[must_use]
    pub fn new() -> Self {
        let since = SystemTime::UNIX_EPOCH + since_epoch();
        let nanos = since_epoch().as_nanos() ^ u128::from(std::process::id());
        // Letters only: keys that no layout moves, and a word that no list has.
        let run = format!("{nanos:x}").chars().map(letter).collect();
        Self {
            run,
            words: Vec::new(),
            since,
        }
    }

    /// A fresh word.
    pub fn word(&mut self) -> String {
        let number = format!("{:03}", self.words.len());
        let word = format!(
            "kestrel{}{}",
            self.run,
            number.chars().map(letter).collect::<String>()
        );
        self.words.push(word.clone());
        word
    }

    /// Every word so far.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Looks for every word in the home, in what is new in the machine's temporary folders, and in what the app said.
    ///
    /// # Errors
    /// A folder cannot be listed.
    pub fn search(&self, home: &Home, skip: &[&Path], logs: &Path) -> Result<Findings> {
        let scanner = Scanner::new(self.words.iter().map(String::as_str));
        let mut roots = vec![home.path().to_path_buf(), logs.to_path_buf()];
        for folder in ["/tmp", "/var/tmp", "/dev/shm"] {
            roots.extend(new_entries(Path::new(folder), self.since));
        }
        let roots: Vec<&Path> = roots.iter().map(PathBuf::as_path).collect();
        scanner.search(&roots, skip, SystemTime::UNIX_EPOCH)
    }

    /// The control: leaves every word where a careless app would, and checks that the search finds each of them.
    ///
    /// # Errors
    /// A leak is not found.
    pub fn would_be_found(&self) -> Result<usize> {
        let home = Home::new()?;
        let leaks = leak(&home, &self.words)?;
        let scanner = Scanner::new(self.words.iter().map(String::as_str));
        let found = scanner.search(&[home.path()], &[], SystemTime::UNIX_EPOCH)?;
        for word in &self.words {
            for leak in &leaks {
                ensure!(
                    found
                        .hits
                        .iter()
                        .any(|hit| hit.word == *word && hit.path.starts_with(leak)),
                    "`{word}` in {} was not found",
                    leak.display()
                );
            }
        }
        Ok(found.hits.len())
    }
}

impl Default for Plant {
    fn default() -> Self {
        Self::new()
    }
}

/// What careless apps leave: a log, a database, settings in UTF-16 of both orders, and the name of a temporary file.
fn leak(home: &Home, words: &[String]) -> Result<Vec<PathBuf>> {
    let inside = |name: &str| home.path().join(name);
    let all = words.join("\n");
    let units: Vec<u16> = all.encode_utf16().collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    std::fs::write(inside("state/app.log"), &all)?;
    std::fs::write(inside("config/big"), big)?;
    std::fs::write(inside("config/little"), little)?;
    for word in words {
        std::fs::write(inside("tmp").join(word), "")?;
    }
    let script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('create table t (w)'); \
                  c.executemany('insert into t values (?)', [(w,) for w in sys.argv[2].split()]); c.commit()";
    let database = inside("data/cache.db");
    run(Command::new("python3")
        .args(["-c", script])
        .arg(&database)
        .arg(&all))?;
    Ok([
        "state/app.log",
        "config/big",
        "config/little",
        "tmp",
        "data/cache.db",
    ]
    .map(inside)
    .into())
}

/// What was made in a folder since then: the app's own, and little of anybody else's.
fn new_entries(folder: &Path, since: SystemTime) -> Vec<PathBuf> {
    let is_new = |path: &PathBuf| {
        let made = path.symlink_metadata().and_then(|meta| meta.created());
        made.is_ok_and(|made| made >= since)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_new)
        .filter(|path| path.is_dir())
        .collect()
}

#[allow(
    clippy::disallowed_methods,
    reason = "a test compares with the times of files, which are the system's"
)]
fn since_epoch() -> std::time::Duration {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
}

/// A letter for a digit of any base up to 16.
fn letter(digit: char) -> char {
    let place = digit.to_digit(16).unwrap_or(0);
    char::from_u32(u32::from(b'a') + place).unwrap_or('a')
}

#[cfg(test)]
mod tests {
    use super::Plant;
    use crate::home::Home;

    #[test]
    fn what_a_careless_app_leaves_is_found_and_an_empty_home_holds_nothing() {
        let mut plant = Plant::new();
        let words = [plant.word(), plant.word()];
        assert_ne!(words[0], words[1]);
        assert!(plant.would_be_found().unwrap() >= 10);
        let home = Home::new().unwrap();
        let found = plant.search(&home, &[], home.path()).unwrap();
        assert!(found.hits.is_empty(), "{:?}", found.hits);
    }
}
