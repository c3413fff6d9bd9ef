//! From the first account to the whole record, on the page of the incident.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::capture::{capture, told};
use crate::goal::{Goal, css, field, heading, id, missing, qualifier, title};
use crate::hands::Hands;
use crate::seed;

#[tokio::test]
async fn the_whole_record() -> Result<()> {
    let language = Language::English;
    let hands = Hands::open("whole record", seed::two_incidents()?, language).await?;
    let told = told(language);
    capture(&hands, &told).await?;
    hands.tab_to(&id("capture-next")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    no_end_known(&hands).await?;
    person(&hands).await?;
    act(&hands, told.person).await?;
    engagement_and_nexus(&hands).await?;
    conversation(&hands, told.person).await?;
    risk(&hands, told.person).await?;
    is_kept(&hands).await?;
    hands.tell();
    Ok(())
}

/// Nobody knows when it ended, and that is said as such.
async fn no_end_known(hands: &Hands) -> Result<()> {
    hands
        .heading(&heading("section-what_happened-heading"))
        .await?;
    hands.tab_to(&missing("[data-testid=end-year]")).await?;
    hands.choose("unknown").await
}

/// Goes to the last control of a part of the page, by the heading after it.
async fn last_of(hands: &Hands, next: &str, goal: &Goal) -> Result<()> {
    hands
        .heading(&heading(&format!("section-{next}-heading")))
        .await?;
    hands.back_to(goal).await
}

/// Adds somebody who is recorded already, found by a part of the name.
async fn person(hands: &Hands) -> Result<()> {
    last_of(hands, "acts", &id("add-person")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("person-find")).await?;
    // Whoever thinks better of it is back where they were.
    hands
        .tab_to(&css("#section-who .buttons > :last-child"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("add-person")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("person-find")).await?;
    hands.find("imaginary", seed::WITNESS).await?;
    hands.counts("[data-testid=person-name]", 2).await?;
    hands.is_at(&id("person-role")).await
}

/// What is asked for before a record is made.
enum Choice<'a> {
    /// Its type, by the code.
    Type(&'a str),
    /// Whom it is about.
    Person(&'a str),
}

/// Adds a record of a kind whose type is asked for first; by the arrows one passes through the others.
async fn add(hands: &Hands, button: &str, list: &str, what: Choice<'_>, kind: &str) -> Result<()> {
    let before = hands.count(&records(kind)).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id(list)).await?;
    match what {
        Choice::Type(code) => hands.choose(code).await?,
        Choice::Person(name) => hands.choose_named(name).await?,
    }
    ensure!(
        hands.count(&records(kind)).await? == before,
        "passing through a list made a {kind}"
    );
    hands.tab_to(&id(&format!("{button}-confirm"))).await?;
    hands.press(keys::ENTER).await?;
    hands
        .is_at(&css(&format!("[data-field^=\"{kind}/\"]")))
        .await
}

/// The first fields of every record of a kind that is there.
fn records(kind: &str) -> String {
    let first = match kind {
        "act" => "/act_type",
        "engagement" => "/mechanism",
        "risk" => "/purpose",
        _ => "/date",
    };
    format!("[data-field^=\"{kind}/\"][data-field$=\"{first}\"]")
}

async fn act(hands: &Hands, victim: &str) -> Result<()> {
    last_of(hands, "engagement", &id("add-involvement")).await?;
    hands.back_to(&id("add-act")).await?;
    add(
        hands,
        "add-act",
        "add-act-type",
        Choice::Type("summons_interrogation"),
        "act",
    )
    .await?;
    hands.is_at(&id("act-type")).await?;
    hands.tab_to(&id("act-victim")).await?;
    hands.find("Si", victim).await?;
    // A date as far as it is known, and that it was before.
    hands.tab_to(&field("act", "/start")).await?;
    hands.write("202403").await?;
    hands
        .tab_to(&qualifier("[data-field^=\"act/\"][data-field$=\"/start\"]"))
        .await?;
    hands.choose("before").await?;
    // The law that was invoked is folded away.
    hands
        .tab_to(&css("[data-holds*=\"/legal_basis\"] > summary"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands
        .tab_to(&css("button[data-field$=\"/legal_basis\"]"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&field("act", "/legal_basis/0/law")).await?;
    hands.write("Law on Assemblies, invented").await?;
    // Questions that this type of act does not ask by itself.
    hands
        .tab_to(&css("[data-holds*=\"/digital\"] > summary"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands
        .tab_to(&css("button[data-field$=\"/detention\"]"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css("[data-field*=\"/detention/\"]")).await
}

async fn engagement_and_nexus(hands: &Hands) -> Result<()> {
    last_of(hands, "evidence", &id("add-nexus")).await?;
    hands.back_to(&id("add-engagement")).await?;
    add(
        hands,
        "add-engagement",
        "add-engagement-mechanism",
        Choice::Type("hrc_session"),
        "engagement",
    )
    .await?;
    hands.is_at(&id("engagement-mechanism")).await?;
    hands.tab_to(&field("engagement", "/date")).await?;
    hands.write("20240311").await?;
    last_of(hands, "evidence", &id("add-nexus")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&field("nexus", "/act")).await?;
    // The first that is no reason for having none.
    hands.write(&keys::DOWN.to_string()).await?;
    hands.tab_to(&field("nexus", "/engagement")).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.tab_to(&field("nexus", "/indicators")).await?;
    let timing = css("[data-field^=\"nexus/\"][data-field$=\"/indicators\"]");
    hands.find("clos", "Closeness in time").await?;
    hands.is_at(&timing).await?;
    hands.tab_to(&field("nexus", "/strength")).await?;
    hands.choose("circumstantial").await
}

/// What the person agreed to, purpose by purpose.
async fn conversation(hands: &Hands, person: &str) -> Result<()> {
    last_of(hands, "risk", &id("add-informed-consent")).await?;
    add(
        hands,
        "add-informed-consent",
        "informed-consent-person",
        Choice::Person(person),
        "informed_consent",
    )
    .await?;
    let granted = css("[data-field^=\"informed_consent/\"][data-field*=\"/grants\"]");
    hands.tab_to(&granted).await?;
    hands.choose("granted").await?;
    hands.reads("#section-consent summary", person).await?;
    // Conditions are folded away behind a button, which gives way to them.
    hands.tab_to(&css("#section-consent td > button")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css("[data-field*=\"/grants/0/\"]")).await
}

async fn risk(hands: &Hands, person: &str) -> Result<()> {
    last_of(hands, "steps", &id("add-risk")).await?;
    add(
        hands,
        "add-risk",
        "risk-person",
        Choice::Person(person),
        "risk",
    )
    .await?;
    hands.reads("#section-risk summary", person).await?;
    hands.tab_to(&field("risk", "/likelihood")).await?;
    hands.choose("4").await?;
    hands.tab_to(&field("risk", "/decision")).await?;
    hands.choose("proceed").await
}

/// Out of the page by the key for that, and in again: everything is there.
async fn is_kept(hands: &Hands) -> Result<()> {
    hands.heading_back(&heading("section-risk-heading")).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.app.find("capture-next").await?;
    hands.is_at(&id("incident-title")).await?;
    hands.heading_back(&title()).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.write("/").await?;
    hands.is_at(&id("search")).await?;
    hands.write("border").await?;
    hands.counts("[data-testid=incident-row]", 1).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    hands.counts("[data-testid=person-name]", 2).await?;
    for (selector, value) in [
        ("[data-testid=act-type]", "summons_interrogation"),
        ("[data-field^=\"act/\"][data-field$=\"/start\"]", "2024"),
        ("[data-field$=\"/start#month\"]", "03"),
        ("[data-testid=engagement-mechanism]", "hrc_session"),
        (
            "[data-field^=\"nexus/\"][data-field$=\"/strength\"]",
            "circumstantial",
        ),
        ("[data-field*=\"/grants/0/value\"]", "granted"),
        ("[data-field^=\"risk/\"][data-field$=\"/likelihood\"]", "4"),
        (".answered:has([data-testid=end-year]) select", "unknown"),
    ] {
        hands.reads(selector, value).await?;
    }
    Ok(())
}
