//! The case that an incident belongs to: where it was published, and its line of time.

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::look;
use cairn_e2e::page::form::{Answer, Form};
use cairn_e2e::page::rail;

/// Enters a case: its lists get as many items as said, then the answers are given, then the incident is linked, which is
/// found by words of its title.
///
/// # Errors
/// A field is missing, or the incident is not found.
pub(crate) async fn enter(
    app: &App,
    lists: &[&str],
    answers: &[(&str, Answer<'_>)],
    incident: &str,
) -> Result<()> {
    rail::cases(app).await?;
    app.click("new-case").await?;
    app.find("case-find-incident").await?;
    let case = Form::newest(app, "case").await?;
    for list in lists {
        case.add_at(list).await?;
    }
    case.answer(answers).await?;
    app.write("case-find-incident", incident).await?;
    let press = "const b = document.querySelector('[data-testid=case-find-incident]')?.closest('.find')\
                 ?.querySelector('ul button'); b?.click(); return b !== null && b !== undefined";
    app.until("the incident is offered", async || {
        Ok(app.client.execute(press, vec![]).await? == true)
    })
    .await?;
    app.find("case-incident").await?;
    app.until("the timeline can be opened", async || {
        Ok(app.find("case-timeline").await?.is_enabled().await?)
    })
    .await
}

/// Opens the timeline of the case, looks at it, and counts what stands on it.
///
/// # Errors
/// It shows another number of entries, or is not usable by everybody.
pub(crate) async fn timeline(app: &App, screen: &str, entries: usize) -> Result<()> {
    look::judge_whole(app, &format!("{screen}-case")).await?;
    app.click("case-timeline").await?;
    app.find("timeline-entry").await?;
    let shown = app.all("timeline-entry").await?.len();
    look::judge_whole(app, &format!("{screen}-timeline")).await?;
    let rows = app.all("timeline-row").await?.len();
    ensure!(
        (shown, rows) == (entries, entries),
        "{shown} entries and {rows} rows on the timeline, not {entries}"
    );
    Ok(())
}
