//! The steps of `cargo xtask test`.

pub(crate) mod apps;
pub(crate) mod interface;
mod rust;
mod tests;
mod tree;
mod window;

use std::process::Command;

use anyhow::Result;

use crate::workspace::Workspace;

/// One check: a name to call it by, what it shows, and how it is run.
pub(crate) struct Step {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What is true when it passes.
    pub(crate) what: &'static str,
    /// The steps that must have run before.
    pub(crate) needs: &'static [&'static str],
    /// Runs it.
    pub(crate) perform: fn(&Context<'_>) -> Result<()>,
}

/// What every step is given.
pub(crate) struct Context<'a> {
    /// The repository.
    pub(crate) workspace: &'a Workspace,
    /// Whether the long campaigns run too.
    pub(crate) long: bool,
    /// What `git status` said before the first step.
    pub(crate) tree_before: String,
}

impl<'a> Context<'a> {
    /// Notes the state of the work tree and makes the folder for screenshots and logs.
    ///
    /// # Errors
    /// Git does not answer, or the folder cannot be made.
    pub(crate) fn new(workspace: &'a Workspace, long: bool) -> Result<Self> {
        std::fs::create_dir_all(workspace.test_output())?;
        Ok(Self {
            workspace,
            long,
            tree_before: tree::status(workspace)?,
        })
    }

    /// `cargo` with what the tests need to find in their environment.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = self.workspace.cargo();
        cargo
            .env("CAIRN_PEERS_VENV", self.workspace.peers())
            .env("CAIRN_TEST_OUTPUT", self.workspace.test_output())
            .env("CAIRN_APP", apps::shipped(self.workspace))
            .env("CAIRN_APP_AUTOMATION", apps::automated(self.workspace))
            .env("CAIRN_CLI", apps::command_line(self.workspace))
            .env("CAIRN_UI", self.workspace.ui());
        if self.long {
            cargo.env("CAIRN_LONG", "1");
        }
        cargo
    }
}

/// Every step, quickest to fail first. The app is compiled with the interface inside, so `ui` comes before what compiles it.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "format",
        what: "Rust is laid out by rustfmt",
        needs: &[],
        perform: rust::format,
    },
    Step {
        name: "tree",
        what: "files are short, documents name no private place and their links lead somewhere",
        needs: &[],
        perform: tree::check,
    },
    Step {
        name: "ui",
        what: "the interface lints, type-checks, passes its tests and builds",
        needs: &[],
        perform: interface::check,
    },
    Step {
        name: "deny",
        what: "no network client, no unknown source, only listed licences",
        needs: &[],
        perform: rust::deny,
    },
    Step {
        name: "clippy",
        what: "no lint is raised, in tests either",
        needs: &["ui"],
        perform: rust::clippy,
    },
    Step {
        name: "docs",
        what: "every item is documented and every link inside the documentation holds",
        needs: &["ui"],
        perform: rust::docs,
    },
    Step {
        name: "direction",
        what: "crates depend only downwards, and the workshop's own tests pass",
        needs: &[],
        perform: rust::direction,
    },
    Step {
        name: "unit",
        what: "unit tests, and whole stories without a window",
        needs: &["ui"],
        perform: tests::unit,
    },
    Step {
        name: "faults",
        what: "kills lose nothing that was acknowledged; a control build that lies is caught",
        needs: &[],
        perform: tests::faults,
    },
    Step {
        name: "tamper",
        what: "every kind of tampering is named, and the vault stays readable",
        needs: &[],
        perform: tests::tamper,
    },
    Step {
        name: "memory",
        what: "attaching and sealing a large file stays under 200 MiB",
        needs: &[],
        perform: tests::memory,
    },
    Step {
        name: "apps",
        what: "the app builds, as shipped and for WebDriver",
        needs: &["ui"],
        perform: apps::build,
    },
    Step {
        name: "window",
        what: "every story in the real window: first incident, published cases, locks, evidence, exports, keyboard, screens in three languages, and that nothing is on the disk in the clear",
        needs: &["ui", "apps"],
        perform: window::tell_all,
    },
    Step {
        name: "clean",
        what: "the checks left the work tree as it was",
        needs: &[],
        perform: tree::clean,
    },
];
