//! A table of somebody else's: chosen, looked at, mapped, and taken in.

use anyhow::Result;
use cairn_e2e::setting::Language;
use cairn_e2e::{dialog, keys};

use crate::goal::{Goal, css, id, title};
use crate::hands::Hands;
use crate::seed;

/// Columns that nobody here knows, and words that stand for codes.
const TABLE: &str = "Titulo,Pais,Tipo,Nombre\n\
                     Registro en la oficina,ISL,allanamiento,Persona Inventada\n\
                     Segundo registro,ISL,allanamiento,Otra Inventada\n";

#[tokio::test]
async fn a_table_is_mapped_and_taken_in() -> Result<()> {
    let hands = Hands::open("import", seed::two_incidents()?, Language::English).await?;
    let file = hands.app.home.documents().join("tabla.csv");
    std::fs::write(&file, TABLE)?;
    hands.is_at(&id("incident-list")).await?;
    hands.back_to(&id("import")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    hands.tab_to(&id("import-choose")).await?;
    hands.write(&keys::ENTER.to_string()).await?;
    dialog::answer(&hands.app.display, &file)?;
    hands.counts("[data-testid=import-column]", 4).await?;
    // The dialog is gone, and the keyboard where it was.
    hands.is_at(&id("import-choose")).await?;

    for (number, column) in [
        "incident.title",
        "incident.place.state",
        "act.act_type",
        "victim.names.full",
    ]
    .into_iter()
    .enumerate()
    {
        hands.tab_to(&column_at(number + 1)).await?;
        hands.choose(column).await?;
    }
    // The dry run says what is wrong, line by line.
    hands.app.find("import-problem").await?;
    hands.counts("[data-testid=import-problem]", 2).await?;
    hands.counts("[data-testid=import-run]:enabled", 0).await?;
    hands
        .back_to(&css("[data-testid=import-column]:nth-child(3) ul select"))
        .await?;
    hands.choose("raid_search_office").await?;
    hands.counts("[data-testid=import-problem]", 0).await?;
    hands.counts("[data-testid=import-run]:enabled", 1).await?;
    hands.heading_back(&title()).await?;
    hands.tab_to(&id("import-run")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("import-done")).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.counts("[data-testid=incident-row]", 4).await?;
    hands.tell();
    Ok(())
}

fn column_at(number: usize) -> Goal {
    css(&format!(
        "[data-testid=import-column]:nth-child({number}) > .field select"
    ))
}
