//! The command line of `cargo xtask`.

use anyhow::{Context as _, Result, bail};

use crate::fuzz::TARGETS;

/// What is printed for `help` and after a wrong command line.
pub(crate) const USAGE: &str = "\
cargo xtask setup                    installs what building and testing need
cargo xtask run                      builds the app and opens it
cargo xtask test [--long] [STEP...]  runs every check, or the named steps and what they need
cargo xtask bench [--quick] [NAME]   times the store at 100,000 incidents, against one that is not encrypted (`scale`),
                                     and a file of 2 GiB in and out, against age and cp (`evidence`)
cargo xtask fuzz [--runs N] [NAME]   gives what reads bundles N inputs a target that nobody thought of (`container`, `contents`,
                                     `manifest`, `records`, `signature`, `age`); a million where no N is given

--long adds the memory runs of 2 to 20 GiB, the long kill and flip campaigns, and takes hours.
--quick times 5,000 incidents and 256 MiB: a minute, not a quarter of an hour.";

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Install what is missing.
    Setup,
    /// Build the app and open it.
    Run,
    /// Run the checks.
    Test,
    /// Measure.
    Bench,
    /// Look for inputs that break a parser.
    Fuzz,
    /// Say how it is used.
    Help,
}

/// A read command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// What is to be done.
    pub(crate) task: Task,
    /// Whether the long campaigns run too.
    pub(crate) long: bool,
    /// Whether the benchmark is the small one.
    pub(crate) quick: bool,
    /// How many inputs each target of `fuzz` is given, where it was said.
    pub(crate) runs: Option<u64>,
    /// The steps of `test`, the benchmarks, or the targets of `fuzz`, that were named; none means all.
    pub(crate) steps: Vec<String>,
}

impl Arguments {
    /// Reads the words after `cargo xtask`.
    ///
    /// # Errors
    /// An unknown task or option, or words that the task does not take.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let mut task = None;
        let mut long = false;
        let mut quick = false;
        let mut runs = None;
        let mut steps = Vec::new();
        while let Some(word) = words.next() {
            match (task, word.as_str()) {
                (None, "setup") => task = Some(Task::Setup),
                (None, "run") => task = Some(Task::Run),
                (None, "test") => task = Some(Task::Test),
                (None, "bench") => task = Some(Task::Bench),
                (None, "fuzz") => task = Some(Task::Fuzz),
                (None, "help" | "--help" | "-h") => task = Some(Task::Help),
                (Some(Task::Test), "--long") => long = true,
                (Some(Task::Bench), "--quick") => quick = true,
                (Some(Task::Test), step) if !step.starts_with('-') => steps.push(step.to_owned()),
                (Some(Task::Bench), name @ ("scale" | "evidence")) => steps.push(name.to_owned()),
                (Some(Task::Fuzz), "--runs") => runs = Some(number(words.next())?),
                (Some(Task::Fuzz), name) if is_target(name) => steps.push(name.to_owned()),
                (_, other) => bail!("`{other}` is not understood here"),
            }
        }
        let Some(task) = task else {
            bail!("no task was named")
        };
        Ok(Self {
            task,
            long,
            quick,
            runs,
            steps,
        })
    }
}

fn is_target(name: &str) -> bool {
    TARGETS.iter().any(|(target, _)| *target == name)
}

fn number(word: Option<String>) -> Result<u64> {
    let word = word.context("--runs needs a number")?;
    word.parse()
        .with_context(|| format!("`{word}` is no number"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::{Arguments, Task};

    fn read(line: &str) -> anyhow::Result<Arguments> {
        Arguments::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn test_takes_steps_and_the_long_option_in_any_order() {
        let read = read("test e2e --long canary").unwrap();
        assert_eq!(read.task, Task::Test);
        assert!(read.long);
        assert_eq!(read.steps, ["e2e", "canary"]);
    }

    #[test]
    fn a_benchmark_can_be_a_small_one() {
        assert!(read("bench --quick").unwrap().quick);
        assert!(!read("bench").unwrap().quick);
        assert_eq!(read("bench evidence --quick").unwrap().steps, ["evidence"]);
    }

    #[test]
    fn fuzzing_takes_targets_and_a_number_of_inputs() {
        let all = read("fuzz").unwrap();
        assert_eq!((all.runs, all.steps.len()), (None, 0));
        let some = read("fuzz records --runs 5000 age").unwrap();
        assert_eq!(some.runs, Some(5000));
        assert_eq!(some.steps, ["records", "age"]);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for line in [
            "",
            "tset",
            "run --long",
            "test --lnog",
            "setup now",
            "bench --long",
            "bench e2e",
            "test --quick",
            "fuzz --runs",
            "fuzz --runs many",
            "fuzz control",
        ] {
            assert!(read(line).is_err(), "{line:?} was accepted");
        }
    }
}
