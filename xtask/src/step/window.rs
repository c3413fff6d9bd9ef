//! The stories in the real window.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, bail};

use super::Context;
use super::tests::{file, selection};
use crate::system;
use crate::test::leave_out;
use crate::workspace::{succeed, succeed_aside};

/// A test file of `tests/e2e` and, where its parts take long, one of them by name.
type Story = (&'static str, Option<&'static str>);

/// Every story in the window, those that take longest first.
const STORIES: [Story; 13] = [
    ("canary", Some("driven")),
    ("screens", Some("every_screen_in_english")),
    ("locks", None),
    ("story", None),
    ("screens", Some("every_screen_in_arabic")),
    ("screens", Some("every_screen_in_chinese")),
    ("keyboard", None),
    ("handling", None),
    ("keeping", None),
    ("published", None),
    ("playing", None),
    ("canary", Some("careless")),
    ("screens", Some("views")),
];

/// What types blindly loses keys where another story takes the processor: it is told when all others have ended.
const ALONE: Story = ("canary", Some("shipped"));

/// How many stories are told at once: a window waits more than it computes, and two take little more than half the time.
const WINDOWS: usize = 2;

/// Tells every story. Each window takes the next one that nobody has.
pub(crate) fn tell_all(context: &Context<'_>) -> Result<()> {
    if !system::current().drives_windows() {
        return leave_out(
            "the real window can be driven on Linux with WebKitWebDriver and Xvfb only",
        );
    }
    let build = ["test", "--locked", "--release", "--no-run"];
    let files = STORIES.iter().flat_map(|(file, _)| ["--test", file]);
    succeed(context.cargo().args(build).args(selection()).args(files))?;
    let next = AtomicUsize::new(0);
    let results = std::thread::scope(|scope| {
        let windows = [(); WINDOWS].map(|()| scope.spawn(|| tell(context, &next)));
        windows.map(|window| {
            window
                .join()
                .unwrap_or_else(|_| bail!("a window's stories stopped"))
        })
    });
    results.into_iter().collect::<Result<()>>()?;
    tell_one(context, ALONE)
}

/// Tells stories until none is left.
fn tell(context: &Context<'_>, next: &AtomicUsize) -> Result<()> {
    while let Some(story) = STORIES.get(next.fetch_add(1, Ordering::Relaxed)) {
        tell_one(context, *story)?;
    }
    Ok(())
}

/// Tells a story and shows what it printed when it has ended.
///
/// One that fails is told once more: a driver that presses where something stood a moment ago is not the app's fault, and what fails twice
/// is. The first failure stays in the output.
fn tell_one(context: &Context<'_>, (name, part): Story) -> Result<()> {
    let run = || succeed_aside(&mut file(context, &selection(), name, part));
    run().or_else(|problem| {
        println!("once more, for the first run of {name} failed: {problem:#}");
        run()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::{Path, PathBuf};

    use super::{ALONE, STORIES, Story};

    fn all() -> impl Iterator<Item = &'static Story> {
        STORIES.iter().chain([&ALONE])
    }

    /// The files of stories, by name.
    fn files() -> BTreeMap<String, PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/tests");
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (stem(&path), path))
            .collect()
    }

    fn stem(path: &Path) -> String {
        path.file_stem().unwrap().to_string_lossy().into_owned()
    }

    /// The tests in a folder, with the names of their modules.
    fn tests_in(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let functions = text.split("test]\n").skip(1);
            let names = functions.map(|rest| rest.split_once("fn ").unwrap().1);
            let names = names.map(|rest| rest.split_once('(').unwrap().0);
            found.extend(names.map(|name| format!("{}::{name}", stem(&path))));
        }
        found
    }

    #[test]
    fn every_story_that_there_is_is_told() {
        let told: BTreeSet<&str> = all().map(|(file, _)| *file).collect();
        let there = files();
        assert_eq!(told, there.keys().map(String::as_str).collect());
    }

    #[test]
    fn the_parts_of_a_file_are_each_of_its_tests_once() {
        for (file, path) in files() {
            let of_it = all().filter(|(name, _)| *name == file);
            let parts: Option<Vec<&str>> = of_it.map(|(_, part)| *part).collect();
            let Some(parts) = parts else { continue };
            let tests = tests_in(&path);
            for test in &tests {
                let with = parts.iter().filter(|part| test.contains(**part)).count();
                assert_eq!(with, 1, "{test} of {file}");
            }
            assert_eq!(tests.len(), parts.len(), "{file}: {tests:?}");
        }
    }
}
