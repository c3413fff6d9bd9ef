//! What a screen looks like, and whether everybody can use it.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::app::App;
use crate::setting;

/// So many windowfuls of a page are photographed at most.
const MOST_PARTS: u32 = 24;

/// Saves a screenshot and asks axe for violations.
///
/// # Errors
/// axe finds any, the page is wider than the window, or its direction is not the language's.
pub async fn judge(app: &App, screen: &str) -> Result<()> {
    settle(app).await?;
    let name = photograph(app, screen).await?;
    let violations = axe(app).await?;
    anyhow::ensure!(
        violations.is_empty(),
        "axe on {name}:\n{}",
        violations.join("\n")
    );
    let shape = app
        .client
        .execute(
            "const e = document.documentElement; \
             const over = [e, ...document.querySelectorAll('.page')].map(b => b.scrollWidth - b.clientWidth); \
             return [Math.max(...over), getComputedStyle(e).direction]",
            vec![],
        )
        .await?;
    anyhow::ensure!(
        shape == json!([0, app.language.direction()]),
        "{name} is {shape}: overflow and direction"
    );
    Ok(())
}

/// As [`judge`], and photographs what stands below the window, one windowful after the other.
///
/// # Errors
/// As for [`judge`].
pub async fn judge_whole(app: &App, screen: &str) -> Result<()> {
    judge(app, screen).await?;
    let scroll = "const p = document.querySelector('.page') ?? document.scrollingElement; \
                  const before = p.scrollTop; p.scrollTop = before + Math.max(100, p.clientHeight - 60); \
                  return p.scrollTop > before";
    for part in 2..=MOST_PARTS {
        if app.client.execute(scroll, vec![]).await? != true {
            break;
        }
        settle(app).await?;
        photograph(app, &format!("{screen}-{part}")).await?;
    }
    let back = "(document.querySelector('.page') ?? document.scrollingElement).scrollTop = 0";
    app.client.execute(back, vec![]).await?;
    Ok(())
}

/// Saves a screenshot; gives what it is called.
async fn photograph(app: &App, screen: &str) -> Result<String> {
    let name = format!("{screen}-{}-{}", app.language.tag(), app.theme.name());
    let picture = app.client.screenshot().await?;
    std::fs::write(
        setting::output("screens")?.join(format!("{name}.png")),
        picture,
    )?;
    Ok(name)
}

/// Waits until fonts are loaded and what was asked to be drawn has been drawn.
async fn settle(app: &App) -> Result<()> {
    app.client
        .execute_async(
            "const done = arguments[0]; document.fonts.ready.then(() => \
             requestAnimationFrame(() => requestAnimationFrame(() => done(true))))",
            vec![],
        )
        .await?;
    Ok(())
}

async fn axe(app: &App) -> Result<Vec<String>> {
    let loaded = app
        .client
        .execute("return typeof axe === 'object'", vec![])
        .await?;
    if loaded != Value::Bool(true) {
        app.client.execute(&setting::axe()?, vec![]).await?;
    }
    let result = app
        .client
        .execute_async(
            "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] })\
             .then(r => done(r.violations), e => done([{ id: 'axe failed', help: String(e), nodes: [] }]))",
            vec![],
        )
        .await?;
    let violations = result.as_array().context("axe answers with a list")?;
    Ok(violations.iter().map(describe).collect())
}

fn describe(violation: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let places: Vec<String> = nodes
        .iter()
        .take(3)
        .map(|node| node["html"].to_string())
        .collect();
    format!(
        "{}: {} ({})",
        word(&violation["id"]),
        word(&violation["help"]),
        places.join(" ")
    )
}
