//! A bar on the terminal for work that takes its time, and nothing at all elsewhere.

use std::ops::ControlFlow;

use cairn_vault::Progress;
use indicatif::{ProgressBar, ProgressStyle};

use crate::output::{self, Output};

/// Shows how far a piece of work has come, in bytes.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    /// A bar that is shown only if stderr is a terminal. `label` says what is being done.
    pub(crate) fn new(label: String) -> Self {
        if !output::watched() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(0).with_message(label);
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:24} {bytes}/{total_bytes}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// What the vault calls while it works. Nothing on the command line cancels but the signal that ends the process.
    pub(crate) fn progress(
        output: &Output,
        label: &str,
    ) -> impl FnMut(Progress) -> ControlFlow<()> + use<> {
        let bar = Self::new(output.strings().text(label));
        move |progress: Progress| {
            bar.set(progress.done, progress.total);
            ControlFlow::Continue(())
        }
    }

    /// The same for sealing and opening bundles.
    pub(crate) fn for_bundle(&self) -> impl FnMut(cairn_bundle::Progress) -> ControlFlow<()> + '_ {
        |progress| {
            self.set(progress.done, progress.total);
            ControlFlow::Continue(())
        }
    }

    /// Says anew what is being done.
    pub(crate) fn say(&self, label: String) {
        self.0.set_message(label);
    }

    /// Does something that writes to the terminal, where the bar must not stand meanwhile.
    pub(crate) fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        self.0.suspend(work)
    }

    /// Shows `done` of `total` bytes.
    pub(crate) fn set(&self, done: u64, total: u64) {
        self.0.set_length(total);
        self.0.set_position(done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
