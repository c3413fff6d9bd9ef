//! Every screen of the app in the real window, in three languages, light and dark: photographed, and judged by axe.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::setting::{Language, Theme};

mod export;
mod gallery;
mod gate;
mod importing;
mod incident;
mod lists;
mod records;
mod vault;
mod views;

#[tokio::test]
async fn every_screen_in_english_and_light() -> Result<()> {
    every_screen(Language::English, Theme::Light).await
}

#[tokio::test]
async fn every_screen_in_arabic_and_dark() -> Result<()> {
    every_screen(Language::Arabic, Theme::Dark).await
}

#[tokio::test]
async fn every_screen_in_chinese_and_light() -> Result<()> {
    every_screen(Language::Chinese, Theme::Light).await
}

async fn every_screen(language: Language, theme: Theme) -> Result<()> {
    let mut gallery = gallery::Gallery::of(App::start(language, theme).await?);
    let secrets = gate::create(&mut gallery).await?;
    lists::empty(&mut gallery).await?;
    importing::all(&mut gallery).await?;
    lists::full(&mut gallery).await?;
    incident::capture(&mut gallery).await?;
    incident::one(&mut gallery).await?;
    incident::past(&mut gallery).await?;
    export::all(&mut gallery).await?;
    records::all(&mut gallery).await?;
    incident::everything(&mut gallery).await?;
    let secrets = vault::all(&mut gallery, secrets).await?;
    gate::again(&mut gallery, &secrets).await?;
    gate::practise(&mut gallery).await?;
    gate::without_its_vault(&mut gallery).await?;
    gallery.end()
}
