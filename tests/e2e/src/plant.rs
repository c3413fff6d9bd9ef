//! Words that are planted, each different from every other text on the machine, and where they are looked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use anyhow::{Result, ensure};

use crate::canary::{Findings, Scanner};
use crate::held;
use crate::home::Home;
use crate::stranger::run;

/// How far the time of a new file may lie before the moment of its making.
const LAG: Duration = Duration::from_secs(1);

/// The words of one story, and when it began.
pub struct Plant {
    run: String,
    /// Each word, and where it was planted.
    words: BTreeMap<String, String>,
    since: SystemTime,
}

/// Where a search looks, and what it leaves out.
pub struct Ground<'a> {
    /// The home in which the app ran.
    pub home: &'a Home,
    /// What the app and its driver said.
    pub logs: &'a Path,
    /// The app, or what started it, while it runs: the files are searched that it and its children hold.
    pub process: Option<u32>,
    /// Files and folders of the person's own that hold words because the person put them there.
    pub apart: &'a [PathBuf],
    /// Files to which the person gave a name with a word in it; nothing in them may be legible.
    pub named: &'a [PathBuf],
}

impl Plant {
    /// Begins a story.
    #[must_use]
    pub fn new() -> Self {
        // The kernel stamps files by a clock that lags behind by some milliseconds.
        let since = SystemTime::UNIX_EPOCH + since_epoch().saturating_sub(LAG);
        let nanos = since_epoch().as_nanos() ^ u128::from(std::process::id());
        // Letters only: keys that no layout moves, and a word that no list has.
        let run = format!("{nanos:x}").chars().map(letter).collect();
        Self {
            run,
            words: BTreeMap::new(),
            since,
        }
    }

    /// A fresh word for a place.
    pub fn word(&mut self, place: impl Into<String>) -> String {
        let number = format!("{:03}", self.words.len());
        let word = format!(
            "kestrel{}{}",
            self.run,
            number.chars().map(letter).collect::<String>()
        );
        self.words.insert(word.clone(), place.into());
        word
    }

    /// A text that the app made up, to be looked for as well.
    pub fn also(&mut self, text: &str, place: impl Into<String>) {
        self.words.insert(text.to_owned(), place.into());
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing was planted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Looks for every word in the home, in what the app said, in what is new in the machine's temporary folders, and in
    /// the files that its processes hold.
    ///
    /// # Errors
    /// None of the processes can be looked into.
    pub fn search(&self, ground: &Ground<'_>) -> Result<Findings> {
        let scanner = self.scanner()?;
        let mut findings = Findings::default();
        let mut roots = vec![ground.home.path().to_path_buf(), ground.logs.to_path_buf()];
        for folder in ["/tmp", "/var/tmp", "/dev/shm"] {
            roots.extend(new_entries(Path::new(folder), self.since));
        }
        roots.sort();
        roots.dedup();
        for root in &roots {
            scanner.search(root, ground.apart, &mut findings);
        }
        if let Some(process) = ground.process {
            let held = held::by(process, self.since);
            ensure!(held.processes > 0, "no process could be looked into");
            for file in held.files {
                let is_apart = ground
                    .apart
                    .iter()
                    .any(|apart| file.called.starts_with(apart));
                if !is_apart {
                    scanner.content(&file.path, &file.called, &mut findings);
                }
            }
        }
        findings
            .hits
            .retain(|hit| !(hit.in_name && ground.named.contains(&hit.path)));
        Ok(findings)
    }

    /// Fails with every word that a search found, and where it was planted.
    ///
    /// # Errors
    /// There are any.
    pub fn none(&self, when: &str, findings: &Findings) -> Result<()> {
        let hits = findings.hits.iter().map(|hit| {
            let place = self.words.get(&hit.word).map_or("", String::as_str);
            let part = if hit.in_name { "the name of " } else { "" };
            format!("{place}: in {part}{} as {}", hit.path.display(), hit.form)
        });
        let hits: Vec<String> = hits.collect();
        ensure!(hits.is_empty(), "{when}:\n{}", hits.join("\n"));
        Ok(())
    }

    /// The control: leaves every word where a careless app would, and checks that the search finds each of them.
    ///
    /// # Errors
    /// A leak is not found.
    pub fn would_be_found(&self) -> Result<usize> {
        let home = Home::new()?;
        let words: Vec<&str> = self.words.keys().map(String::as_str).collect();
        let leaks = leak(&home, &words)?;
        let mut found = Findings::default();
        self.scanner()?.search(home.path(), &[], &mut found);
        for word in words {
            for leak in &leaks {
                let is_it = |path: &Path| path.starts_with(leak);
                ensure!(
                    found
                        .hits
                        .iter()
                        .any(|hit| hit.word == *word && is_it(&hit.path)),
                    "`{word}` in {} was not found",
                    leak.display()
                );
            }
        }
        Ok(found.hits.len())
    }

    fn scanner(&self) -> Result<Scanner> {
        Scanner::new(self.words.keys().map(String::as_str))
    }
}

impl Default for Plant {
    fn default() -> Self {
        Self::new()
    }
}

/// What careless apps leave: a log, a database, settings in UTF-16 of both orders, and the name of a temporary file.
fn leak(home: &Home, words: &[&str]) -> Result<Vec<PathBuf>> {
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
                  c.executemany('insert into t values (?)', [(w,) for w in sys.argv[2].split('\\n')]); c.commit()";
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
        let meta = path.symlink_metadata();
        let made = meta.and_then(|meta| meta.created().or_else(|_| meta.modified()));
        made.is_ok_and(|made| made >= since)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_new)
        .collect()
}

#[allow(
    clippy::disallowed_methods,
    reason = "a test compares with the times of files, which are the system's"
)]
fn since_epoch() -> Duration {
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
    use super::{Ground, Plant};
    use crate::home::Home;

    fn ground<'a>(home: &'a Home) -> Ground<'a> {
        Ground {
            home,
            logs: home.path(),
            process: Some(std::process::id()),
            apart: &[],
            named: &[],
        }
    }

    #[test]
    fn what_a_careless_app_leaves_is_found_and_an_empty_home_holds_nothing() {
        let mut plant = Plant::new();
        let words = [plant.word("one"), plant.word("two")];
        assert_ne!(words[0], words[1]);
        assert!(plant.would_be_found().unwrap() >= 10);
        let home = Home::new().unwrap();
        let found = plant.search(&ground(&home)).unwrap();
        plant.none("an empty home", &found).unwrap();
    }

    #[test]
    fn a_file_laid_straight_into_the_temporary_folder_is_found() {
        let mut plant = Plant::new();
        let word = plant.word("a temporary file");
        let home = Home::new().unwrap();
        let file = tempfile::NamedTempFile::new_in("/tmp").unwrap();
        std::fs::write(file.path(), &word).unwrap();
        let found = plant.search(&ground(&home)).unwrap();
        assert!(!found.hits.is_empty());
        let said = plant.none("then", &found).unwrap_err().to_string();
        assert!(said.contains("a temporary file"), "{said}");
    }

    #[test]
    fn a_file_of_a_chosen_name_is_searched_and_only_its_name_is_let_pass() {
        let mut plant = Plant::new();
        let word = plant.word("a chosen name");
        let home = Home::new().unwrap();
        let chosen = [home.documents().join(&word)];
        let whole = Ground {
            named: &chosen,
            ..ground(&home)
        };
        std::fs::write(&chosen[0], "sealed").unwrap();
        assert!(plant.search(&whole).unwrap().hits.is_empty());
        std::fs::write(&chosen[0], &word).unwrap();
        assert!(!plant.search(&whole).unwrap().hits.is_empty());
    }
}
