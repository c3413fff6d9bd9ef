//! The incident page.

use anyhow::Result;

use crate::app::App;

/// What a story records.
pub struct Telling {
    /// The short name.
    pub title: String,
    /// What happened.
    pub narrative: String,
    /// The State, as it is typed into the field that finds it, in the language of the interface.
    pub state: &'static str,
    /// The locality.
    pub locality: String,
    /// The person to whom it happened.
    pub person: String,
}

/// Fills the page: what happened, to whom, what was done, and which cooperation with the UN it follows.
///
/// # Errors
/// A control is not there or does not take what is typed.
pub async fn record(app: &App, telling: &Telling) -> Result<()> {
    what_happened(app, telling).await?;
    person(app, &telling.person).await?;
    act(app).await?;
    engagement(app).await?;
    saved(app).await
}

async fn what_happened(app: &App, telling: &Telling) -> Result<()> {
    app.write("incident-title", &telling.title).await?;
    app.write("incident-narrative", &telling.narrative).await?;
    app.write("start-year", "2025").await?;
    app.write("start-month", "03").await?;
    app.write("start-day", "03").await?;
    app.write("incident-state", telling.state).await?;
    app.write("incident-state", ENTER).await?;
    app.write("incident-locality", &telling.locality).await?;
    app.choose("incident-reprisal", "yes").await
}

/// Adds a person to whom it happened.
///
/// # Errors
/// As for [`record`].
pub async fn person(app: &App, name: &str) -> Result<()> {
    app.click("add-person").await?;
    app.write("person-find", name).await?;
    app.choose("person-new-role", "victim").await?;
    app.click("person-confirm").await?;
    app.find("person-name").await?;
    Ok(())
}

/// Adds an act to the first person.
///
/// # Errors
/// As for [`record`].
pub async fn act(app: &App) -> Result<()> {
    app.click("add-act").await?;
    app.choose("act-type", "summons_interrogation").await?;
    app.choose_first_answer("act-victim").await
}

/// Adds an engagement with the UN.
///
/// # Errors
/// As for [`record`].
pub async fn engagement(app: &App) -> Result<()> {
    app.click("add-engagement").await?;
    app.choose("engagement-mechanism", "hrc_session").await?;
    app.choose("engagement-limb", "a").await
}

/// Types a year into every date on the page.
///
/// # Errors
/// One does not take it.
pub async fn years(app: &App, year: &str) -> Result<()> {
    let fields =
        "[...document.querySelectorAll('input.year')].filter(e => e.offsetParent !== null)";
    let count = app
        .client
        .execute(&format!("return {fields}.length"), vec![])
        .await?;
    for place in 0..count.as_u64().unwrap_or(0) {
        let focus = format!("{fields}[arguments[0]].focus()");
        app.client.execute(&focus, vec![place.into()]).await?;
        app.client.active_element().await?.send_keys(year).await?;
    }
    Ok(())
}

/// Leaves the field and waits until the status line says that everything is saved.
///
/// # Errors
/// It never says so.
pub async fn saved(app: &App) -> Result<()> {
    app.client
        .execute("document.activeElement?.blur()", vec![])
        .await?;
    app.until("the status line says when it was saved", async || {
        Ok(!app.text("status").await?.trim().is_empty())
    })
    .await
}

/// Says what the person agreed to for the first receiver.
///
/// # Errors
/// The table of consent is not there.
pub async fn consent(app: &App, value: &str) -> Result<()> {
    app.choose("consent-1-1", value).await
}

/// Enter, as WebDriver spells it.
const ENTER: &str = "\u{E007}";
