//! What goes in and what leaves, in the real window: evidence, copies, and the turns of the export's road.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

mod copies;
mod export;
mod taking;

use std::path::Path;

use anyhow::Result;
use cairn_e2e::app::App;

/// A file of so many bytes that takes no room.
fn sparse(path: &Path, len: u64) -> Result<()> {
    Ok(std::fs::File::create(path)?.set_len(len)?)
}

/// Waits until some of the work is done and some is not.
async fn half_way(app: &App) -> Result<()> {
    app.until("the work is under way", async || {
        let share = "const p = document.querySelector('[data-testid=progress] progress'); \
                     return p === null ? 0 : p.position";
        let share = app.client.execute(share, vec![]).await?;
        Ok(share
            .as_f64()
            .is_some_and(|share| share > 0.02 && share < 0.9))
    })
    .await
}
