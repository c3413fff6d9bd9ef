//! The workshop: `cargo xtask setup|run|test|bench|fuzz`, the same on every system.
//!
//! It needs nothing but a Rust toolchain to start. Everything else it looks for, installs where it can do so without
//! guessing, or names with the one line that installs it. It is a tool for developers and no part of the app.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its terminal"
)]

mod archive;
mod arguments;
mod bench;
mod check;
mod fuzz;
mod pictures;
mod run;
mod setup;
mod step;
mod strangers;
mod system;
mod test;
mod workspace;

use std::process::ExitCode;

use arguments::{Arguments, Task};
use workspace::Workspace;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    match perform(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(arguments: &Arguments) -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    match arguments.task {
        Task::Setup => setup::for_tests(&workspace),
        Task::Run => run::run(&workspace),
        Task::Test => test::test(&workspace, arguments),
        Task::Bench => bench::bench(&workspace, arguments),
        Task::Fuzz => fuzz::fuzz(&workspace, arguments),
        Task::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
    }
}
