//! `cargo xtask test`: every check there is, in the order in which they fail soonest.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::arguments::Arguments;
use crate::setup;
use crate::step::{Context, STEPS, Step};
use crate::workspace::Workspace;

/// Runs the named steps and what they need, or all.
///
/// Prints each step with its time and closes with a line `N passed, N failed`.
///
/// # Errors
/// A step that is not known, or the first one that fails.
pub(crate) fn test(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let chosen = choose(&arguments.steps)?;
    let context = Context::new(workspace, arguments.long)?;
    let mut times = Vec::new();
    let mut failure = None;
    let prepare = Step {
        name: "setup",
        what: "what the checks need is there",
        needs: &[],
        perform: |context| setup::for_tests(context.workspace),
    };
    for step in std::iter::once(&prepare).chain(chosen) {
        println!("\n== {}: {}", step.name, step.what);
        let start = Instant::now();
        let result = (step.perform)(&context);
        times.push((step.name, start.elapsed(), result.is_ok()));
        if let Err(problem) = result {
            failure = Some(problem.context(format!("step {} failed", step.name)));
            break;
        }
    }
    report(&times);
    failure.map_or(Ok(()), Err)
}

fn choose(names: &[String]) -> Result<Vec<&'static Step>> {
    if names.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    let mut wanted: Vec<&str> = Vec::new();
    for name in names {
        let step = find(name)?;
        wanted.extend(step.needs);
        wanted.push(step.name);
    }
    Ok(STEPS.iter().filter(|s| wanted.contains(&s.name)).collect())
}

fn find(name: &str) -> Result<&'static Step> {
    let known = || STEPS.iter().map(|s| s.name).collect::<Vec<_>>().join(" ");
    STEPS
        .iter()
        .find(|step| step.name == name)
        .with_context(|| format!("there is no step `{name}`; there are: {}", known()))
}

fn report(times: &[(&str, Duration, bool)]) {
    println!("\n== times");
    for (name, time, passed) in times {
        let mark = if *passed { "ok" } else { "FAILED" };
        println!("{name:<12} {:>8.1} s  {mark}", time.as_secs_f64());
    }
    let total: Duration = times.iter().map(|(_, time, _)| *time).sum();
    let passed = times.iter().filter(|(_, _, passed)| *passed).count();
    println!("{:<12} {:>8.1} s", "all", total.as_secs_f64());
    println!("\n{passed} passed, {} failed", times.len() - passed);
}

/// Says that a step has no meaning on this system, and why.
pub(crate) fn leave_out(why: &str) -> Result<()> {
    if std::env::var_os("CI").is_some() {
        bail!("left out in CI, where nothing may be: {why}");
    }
    println!("left out: {why}");
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::choose;
    use crate::step::STEPS;

    #[test]
    fn a_step_brings_what_it_needs_and_runs_after_it() {
        let names = |words: &[&str]| -> Vec<&str> {
            let words: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
            choose(&words).unwrap().iter().map(|s| s.name).collect()
        };
        assert_eq!(names(&["window"]), ["ui", "apps", "window"]);
        assert_eq!(names(&["deny", "format"]), ["format", "deny"]);
        assert_eq!(names(&[]).len(), STEPS.len());
    }

    #[test]
    fn a_step_that_does_not_exist_is_refused_by_name() {
        let problem = choose(&["e3e".to_owned()]).err().unwrap().to_string();
        assert!(
            problem.contains("e3e") && problem.contains("window"),
            "{problem}"
        );
    }

    #[test]
    fn every_need_is_an_earlier_step() {
        for (place, step) in STEPS.iter().enumerate() {
            for need in step.needs {
                let found = STEPS.iter().position(|s| s.name == *need).unwrap();
                assert!(found < place, "{} needs {need}", step.name);
            }
        }
    }
}
