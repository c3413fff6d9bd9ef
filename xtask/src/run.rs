//! `cargo xtask run`: from a clone to an open window.

use anyhow::{Result, bail};

use crate::workspace::{Workspace, succeed};
use crate::{setup, step, system};

/// Makes ready, builds and opens the app.
///
/// # Errors
/// Something is missing, does not build, or there is no display.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    setup::for_run(workspace)?;
    step::interface::build(workspace)?;
    step::apps::build_shipped(workspace)?;
    if let Some(obstacle) = system::current().window_obstacle() {
        bail!("Cairn is built, but {obstacle}");
    }
    let app = step::apps::shipped(workspace);
    println!("opening {}", app.display());
    succeed(&mut workspace.command(app))
}
