//! `cairn`: the receiver's tool, scripting, and every story that needs no window.
//!
//! Arguments are parsed in [`arguments`], each command is one function in [`command`], and whatever goes wrong is a
//! [`failure::Failure`]: two sentences, what happened and what to do. Results go to stdout, messages to stderr, secrets
//! to neither (`output`).

mod arguments;
mod command;
mod failure;
mod failure_from;
mod language;
mod output;
mod progress;
mod secret;
mod system;
mod view;

use std::process::ExitCode;

use cairn_strings::Strings;
use clap::FromArgMatches;

use crate::output::Output;

/// Everything that the heap held is overwritten when it is freed, secrets included.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    cairn_media::decoder::enter_if_asked();
    let strings = Strings::new(&language::from_environment());
    let hardened = system::harden();
    let matches = arguments::localised(&strings).get_matches();
    let output = Output::new(strings);
    let done = hardened.and_then(|()| {
        let asked = arguments::Cairn::from_arg_matches(&matches).unwrap_or_else(|e| e.exit());
        command::run(asked, &output)
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output.failure(&failure);
            ExitCode::from(1)
        }
    }
}
