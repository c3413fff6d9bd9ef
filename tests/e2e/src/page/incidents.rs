//! The list of incidents and its search.

use anyhow::Result;

use crate::app::App;

/// Makes an incident, which begins with the questions that are asked first.
///
/// # Errors
/// They do not appear.
pub async fn begin(app: &App) -> Result<()> {
    app.click("new-incident").await?;
    app.find("capture-next").await?;
    Ok(())
}

/// Makes an incident and goes on to its whole record.
///
/// # Errors
/// The page does not open.
pub async fn create(app: &App) -> Result<()> {
    begin(app).await?;
    app.click("capture-next").await?;
    app.find("add-person").await?;
    Ok(())
}

/// Searches, and waits until the list shows so many incidents.
///
/// # Errors
/// It shows another number.
pub async fn search(app: &App, words: &str, expected: usize) -> Result<()> {
    app.rewrite("search", words).await?;
    app.until(
        &format!("a search for `{words}` shows {expected}"),
        async || Ok(app.all("incident-row").await?.len() == expected),
    )
    .await
}

/// Opens the first incident of the list.
///
/// # Errors
/// The list is empty.
pub async fn open_first(app: &App) -> Result<()> {
    app.click("incident-row").await?;
    app.find("incident-title").await?;
    Ok(())
}
