//! The control in the real window: an app that takes no care leaves words on the disk, and the search finds them.

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::driver;
use cairn_e2e::home::Home;
use cairn_e2e::page::{create, evidence, incidents};
use cairn_e2e::plant::{Ground, Plant};
use cairn_e2e::setting::{self, Language, Theme};

#[tokio::test]
async fn what_a_careless_window_leaves_is_found() -> Result<()> {
    let mut plant = Plant::new();
    let home = Home::new()?;
    let mut app = App::start_in(home, Language::English, Theme::Light, &[driver::CARELESS]).await?;
    create::create(&mut app).await?;
    incidents::create(&app).await?;
    let kept = plant.word("local storage");
    let keep = "localStorage.setItem('draft', arguments[0]); return localStorage.getItem('draft')";
    let read = app.client.execute(keep, vec![kept.clone().into()]).await?;
    ensure!(read == kept.as_str(), "the page keeps {read}");
    let name = plant.word("the name of an attached file");
    let file = app.home.documents().join(format!("{name}.txt"));
    std::fs::write(&file, "nothing in it")?;
    evidence::attach(&app, &file, 0).await?;

    let logs = setting::output("logs")?;
    let own = [file];
    let ground = Ground {
        home: &app.home,
        logs: &logs,
        process: Some(app.driver.pid()),
        apart: &[],
        named: &own,
    };
    let found = |word: &str, folder: &str| -> Result<Vec<String>> {
        let hits = plant.search(&ground)?.hits;
        let below = app.home.path().join(folder);
        let ours = hits
            .iter()
            .filter(|hit| hit.word == word && hit.path.starts_with(&below));
        Ok(ours
            .map(|hit| format!("{} as {}", hit.path.display(), hit.form))
            .collect())
    };
    // Both are written a moment after they were asked for.
    for (word, what) in [(&kept, "local storage"), (&name, "recently used files")] {
        app.until(&format!("the search finds {what}"), async || {
            Ok(!found(word, "data")?.is_empty())
        })
        .await?;
        println!("control: {what}: {}", found(word, "data")?.join(", "));
    }
    Ok(())
}
