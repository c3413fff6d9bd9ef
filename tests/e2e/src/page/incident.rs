//! The incident page.

use anyhow::Result;

use crate::app::App;
use crate::page::form::{self, Form};

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
    other_person(app, name, "victim").await
}

/// Adds a person with another part in it.
///
/// # Errors
/// As for [`record`].
pub async fn other_person(app: &App, name: &str, role: &str) -> Result<()> {
    let before = app.all("person-name").await?.len();
    app.click("add-person").await?;
    app.write("person-find", name).await?;
    app.choose("person-new-role", role).await?;
    app.click("person-confirm").await?;
    app.until("the person is on the page", async || {
        Ok(app.all("person-name").await?.len() > before)
    })
    .await
}

/// Adds an act to the first person.
///
/// # Errors
/// As for [`record`].
pub async fn act(app: &App) -> Result<()> {
    app.click("add-act").await?;
    app.choose("add-act-type", "summons_interrogation").await?;
    app.pick_first("act-victim").await
}

/// Adds an engagement with the UN.
///
/// # Errors
/// As for [`record`].
pub async fn engagement(app: &App) -> Result<()> {
    app.click("add-engagement").await?;
    app.choose("add-engagement-mechanism", "hrc_session")
        .await?;
    app.choose("engagement-limb", "a").await
}

/// Adds one record of every other kind that the page has, besides people, acts, engagements and exhibits.
///
/// # Errors
/// As for [`record`].
pub async fn one_of_each(app: &App) -> Result<()> {
    for (kind, button) in [
        ("involvement", "add-involvement"),
        ("nexus", "add-nexus"),
        ("statement", "add-statement"),
        ("state_reply", "add-state-reply"),
    ] {
        add(app, kind, button, None).await?;
    }
    for (kind, button, list, type_) in [
        (
            "domestic_step",
            "add-domestic-step",
            "domestic-step-type",
            "police_complaint",
        ),
        (
            "intervention",
            "add-intervention",
            "intervention-type",
            "sp_urgent_appeal",
        ),
        ("follow_up", "add-follow-up", "follow-up-kind", "improved"),
    ] {
        add(app, kind, button, Some((list, type_))).await?;
    }
    for (kind, button, list) in [
        ("risk", "add-risk", "risk-person"),
        (
            "informed_consent",
            "add-informed-consent",
            "informed-consent-person",
        ),
    ] {
        app.click(button).await?;
        app.choose_first(list).await?;
        app.until(&format!("a {kind} is on the page"), async || {
            Ok(!form::records(app, kind).await?.is_empty())
        })
        .await?;
    }
    Ok(())
}

/// Adds a record and waits until the keyboard is in it: until then the page moves, and a click may meet something else.
async fn add(app: &App, kind: &str, button: &str, type_: Option<(&str, &str)>) -> Result<()> {
    let added = Form::add(app, kind, button, type_).await?;
    let here = "return document.activeElement?.dataset.field?.includes(arguments[0]) ?? false";
    app.until("the keyboard is in the new record", async || {
        Ok(app.client.execute(here, vec![added.id().into()]).await? == true)
    })
    .await
}

/// Says that a person agreed to the first purpose, under a condition that is to be written down.
///
/// # Errors
/// There is no conversation about consent.
pub async fn purpose_granted(app: &App) -> Result<()> {
    let grant = "const e = document.querySelector('select[data-field*=\"/grants#\"]'); if (!e) return false; \
                 e.value = 'granted'; e.dispatchEvent(new Event('change', { bubbles: true })); return true";
    app.until("a purpose can be answered", async || {
        Ok(app.client.execute(grant, vec![]).await? == true)
    })
    .await?;
    let unfold = "const e = document.querySelector('select[data-field*=\"/grants/0/\"]')?.closest('tr')?.querySelector('button'); \
                  e?.click(); return e !== null && e !== undefined";
    app.until("its conditions can be written down", async || {
        Ok(app.client.execute(unfold, vec![]).await? == true)
    })
    .await
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
