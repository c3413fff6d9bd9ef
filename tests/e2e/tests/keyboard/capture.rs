//! The five questions that are asked first, in both directions of writing.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{css, heading, id, qualifier, title};
use crate::hands::{Hands, LEFT, RIGHT, UP};
use crate::seed;

/// What somebody tells in a hurry, in the language of the window.
pub(crate) struct Told {
    pub(crate) title: &'static str,
    state: &'static str,
    locality: &'static str,
    pub(crate) person: &'static str,
    narrative: &'static str,
    /// The same in another language.
    translation: &'static str,
    translated_to: &'static str,
}

/// What is told in a language.
pub(crate) fn told(language: Language) -> Told {
    match language {
        Language::English | Language::Chinese => Told {
            title: "Stopped at the border",
            state: "Iceland",
            locality: "Harbour district",
            person: "Sigga Invented",
            narrative: "Held for six hours and asked about the session.",
            translation: "Retenue six heures et interrogée sur la session.",
            translated_to: "fr",
        },
        Language::Arabic => Told {
            title: "أوقفت عند الحدود",
            state: "آيسلندا",
            locality: "حي الميناء",
            person: "سيغا المختلقة",
            narrative: "احتُجزت ست ساعات وسُئلت عن الدورة.",
            translation: "Held for six hours and asked about the session.",
            translated_to: "en",
        },
    }
}

#[tokio::test]
async fn the_first_questions() -> Result<()> {
    for language in [Language::English, Language::Arabic] {
        let mut hands = Hands::open("first questions", seed::two_incidents()?, language).await?;
        capture(&hands, &told(language)).await?;
        done_for_now(&hands, &told(language)).await?;
        hands.lock().await?;
        kind_of_secret(&hands, language).await?;
        hands.tell();
    }
    Ok(())
}

/// From the list to the last of the five questions.
pub(crate) async fn capture(hands: &Hands, told: &Told) -> Result<()> {
    hands.is_at(&id("incident-list")).await?;
    hands.write("n").await?;
    hands.is_at(&id("incident-title")).await?;
    hands.write(told.title).await?;

    hands.tab_to(&id("start-year")).await?;
    hands.write("2024").await?;
    hands.is_at(&id("start-month")).await?;
    hands.write("3").await?;
    // Back in the segments by the key that takes out: the month stays as it is where there is something in it.
    hands.tab_to(&id("start-day")).await?;
    hands.tab_to(&qualifier("[data-testid=start-year]")).await?;
    hands.choose("estimate").await?;

    hands.tab_to(&id("incident-state")).await?;
    hands.find(told.state, told.state).await?;
    hands.is_at(&id("incident-state")).await?;
    ensure!(hands.value().await? == told.state, "the State is not there");
    hands.tab_to(&id("incident-locality")).await?;
    hands.write(told.locality).await?;

    hands.tab_to(&id("capture-victim")).await?;
    hands.find(told.person, told.person).await?;
    hands.reads("main section bdi", told.person).await?;
    // There may be more than one: the keyboard stays.
    hands.is_at(&id("capture-victim")).await?;
    hands.find("Amina", seed::PERSON).await?;
    hands.reads("main section li bdi", seed::PERSON).await?;
    // Taken out again, by the button beside the name.
    let out = css("main section li button");
    hands.back_to(&out).await?;
    hands.press(keys::ENTER).await?;
    hands.counts("main section li button", 1).await?;
    hands.tab_to(&id("incident-narrative")).await?;
    hands.write(told.narrative).await?;
    translation(hands, told).await
}

/// The same in another language, beside the text.
async fn translation(hands: &Hands, told: &Told) -> Result<()> {
    hands.tab_to(&css(".languages > .line > button")).await?;
    hands.press(keys::ENTER).await?;
    // Whoever adds a translation wants to write.
    hands.is_at(&css(".languages textarea")).await?;
    hands.write(told.translation).await?;
    hands
        .tab_to(&css(".languages fieldset label select"))
        .await?;
    hands.choose(told.translated_to).await?;
    hands.saved().await
}

/// Everything else later: the list has the incident, and leads back to what was said.
async fn done_for_now(hands: &Hands, told: &Told) -> Result<()> {
    hands.tab_to(&id("capture-done")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.write("/").await?;
    hands.is_at(&id("search")).await?;
    hands.write(told.locality).await?;
    hands.counts("[data-testid=incident-row]", 1).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    hands.reads("main h1", told.title).await?;
    hands
        .reads("[data-testid=incident-locality]", told.locality)
        .await?;
    hands.reads("[data-testid=start-month]", "03").await?;
    hands
        .reads(".languages fieldset textarea", told.translation)
        .await?;
    hands
        .heading(&heading("section-what_happened-heading"))
        .await?;
    hands.heading_back(&title()).await
}

/// The buttons of a group are chosen by the arrows: the next one is to the left where writing goes that way.
async fn kind_of_secret(hands: &Hands, language: Language) -> Result<()> {
    hands.back_to(&id("unlock-passphrase")).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.is_at(&id("unlock-recovery")).await?;
    hands.write(&UP.to_string()).await?;
    hands.is_at(&id("unlock-passphrase")).await?;
    let onwards = match language {
        Language::English | Language::Chinese => RIGHT,
        Language::Arabic => LEFT,
    };
    hands.write(&onwards.to_string()).await?;
    hands.is_at(&id("unlock-recovery")).await
}
