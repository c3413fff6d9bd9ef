//! International Dalit Solidarity Network, India, and the Committee on NGOs in New York: reports of the
//! Secretary-General of 2020 and 2022 (A/HRC/45/36, A/HRC/51/47).

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::look;
use cairn_e2e::page::form::{
    Answer::{Code, Date, Found, Lines, Missing, Ticked, Words},
    Form,
};
use cairn_e2e::page::{incident, incidents};
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};

use crate::{case, facts, leaving};

const NETWORK: &str = "International Dalit Solidarity Network";

#[tokio::test]
async fn the_case_of_the_blocked_accreditation_is_entered_whole() -> Result<()> {
    let (app, secrets) = Readied::new()?
        .open(Language::English, Theme::Dark, &[])
        .await?;
    incidents::create(&app).await?;
    what_happened(&app).await?;
    organisation(&app).await?;
    act(&app).await?;
    engagement(&app).await?;
    nexus(&app).await?;
    letters(&app).await?;
    afterwards(&app).await?;
    incident::saved(&app).await?;
    look::judge_whole(&app, "published-accreditation").await?;
    published(&app).await?;
    case::timeline(&app, "published-accreditation", 8).await?;
    leaving::checks(&app, "published-accreditation", "reprisals_letter").await?;
    leaving::nobody_by_name(
        &app,
        "published-accreditation",
        &[NETWORK],
        "Committee on NGOs",
    )
    .await?;
    facts::hold(app, &secrets.passphrase, "accreditation").await
}

/// The case: two reports of the Secretary-General and two communications, by their numbers.
async fn published(app: &App) -> Result<()> {
    case::enter(
        app,
        &["/sg_report_refs", "/sg_report_refs"],
        &[
            (
                "/title",
                Words("International Dalit Solidarity Network, India, at the United Nations in New York"),
            ),
            ("/states_concerned", Found("India")),
            ("/is_reprisal", Code("yes")),
            ("/op4_categories", Ticked("a")),
            ("/sg_report_refs/0/year", Words("2020")),
            ("/sg_report_refs/0/symbol", Words("A/HRC/45/36")),
            ("/sg_report_refs/1/year", Words("2022")),
            ("/sg_report_refs/1/symbol", Words("A/HRC/51/47")),
            ("/un_refs", Lines(&["OTH 16/2016", "OTH 5/2017"])),
        ],
        "Committee on NGOs",
    )
    .await
}

async fn what_happened(app: &App) -> Result<()> {
    Form::newest(app, "incident")
        .await?
        .answer(&[
            ("/title", Words("Application deferred by the Committee on NGOs")),
            (
                "/narrative",
                Words(
                    "The Committee on NGOs deferred the application at every session, 25 times by 2020, reportedly after \
                     written questions from one delegation: 97 by 2020, 105 in all. On 27 January 2020 the organisation was \
                     asked to list its activities at the United Nations, its partners, and any help given to members who \
                     attend events there.",
                ),
            ),
            ("/start", Date("2008-01")),
            ("/end", Date("2022-12")),
            ("/place/state", Found("United States")),
            ("/place/locality", Words("New York")),
            ("/place/location_type", Code("un_premises")),
            ("/on_un_premises", Code("true")),
            ("/host_state", Found("United States")),
            ("/is_reprisal", Code("yes")),
        ])
        .await
}

async fn organisation(app: &App) -> Result<()> {
    incident::person(app, NETWORK).await?;
    let network = Form::newest(app, "person").await?;
    network
        .answer(&[
            ("/kind", Code("group_or_organisation")),
            ("/residence", Words("Copenhagen")),
        ])
        .await?;
    network.add_at("/organisation").await?;
    network
        .answer(&[
            ("/organisation/ecosoc_status", Code("special")),
            ("/organisation/activities", Words("Caste discrimination")),
        ])
        .await
}

async fn act(app: &App) -> Result<()> {
    let act = Form::add(
        app,
        "act",
        "add-act",
        Some(("add-act-type", "accreditation_blocked_or_deferred")),
    )
    .await?;
    act.answer(&[
        ("/victim", Found(NETWORK)),
        ("/start", Date("2008-01")),
        ("/end", Date("2022-12")),
        (
            "/consequences/organisational",
            Words("No written or oral statements at the Human Rights Council in its own name"),
        ),
    ])
    .await?;
    let asked = Form::add(
        app,
        "act",
        "add-act",
        Some(("add-act-type", "accreditation_blocked_or_deferred")),
    )
    .await?;
    asked.add_at("/conflicts").await?;
    asked
        .answer(&[
            ("/victim", Found(NETWORK)),
            ("/start", Date("2020-01-27")),
            ("/conflicts/0/field", Code("/start")),
            ("/conflicts/0/date", Date("2019-01-27")),
            (
                "/conflicts/0/source",
                Words("Date in the record of the Secretary-General’s report; the text says 27 January 2020"),
            ),
        ])
        .await?;
    Form::add(app, "involvement", "add-involvement", None)
        .await?
        .answer(&[
            ("/actor_type", Code("national_official")),
            ("/description", Words("State delegation (India)")),
            ("/degree", Missing("unknown")),
        ])
        .await
}

async fn engagement(app: &App) -> Result<()> {
    Form::add(
        app,
        "engagement",
        "add-engagement",
        Some(("add-engagement-mechanism", "ecosoc_or_ngo_committee")),
    )
    .await?
    .answer(&[
        ("/persons", Found(NETWORK)),
        ("/mode", Code("accreditation_request")),
        ("/status", Code("sought")),
        ("/date", Date("2007")),
        ("/op4_limb", Code("a")),
        ("/visibility", Code("public")),
    ])
    .await
}

async fn nexus(app: &App) -> Result<()> {
    let nexus = Form::add(app, "nexus", "add-nexus", None).await?;
    nexus.add_at("/alternative_explanations").await?;
    nexus
        .answer(&[
            (
                "/act",
                Code(&facts::first_entry(app, "nexus", "/act").await?),
            ),
            (
                "/engagement",
                Code(&facts::first_entry(app, "nexus", "/engagement").await?),
            ),
            ("/victim_position", Code("a")),
            ("/indicators", Found("Questions about")),
            ("/indicators", Found("Pattern")),
            ("/indicators", Found("Official document")),
            ("/strength", Code("strong_circumstantial")),
            ("/reasoning", Words("The act itself blocks the cooperation")),
            (
                "/alternative_explanations/0",
                Words("Ordinary scrutiny; yet no technical objection was recorded"),
            ),
        ])
        .await
}

async fn letters(app: &App) -> Result<()> {
    for reference in ["OTH 16/2016", "OTH 5/2017"] {
        Form::add(
            app,
            "intervention",
            "add-intervention",
            Some(("intervention-type", "sp_other_letter")),
        )
        .await?
        .answer(&[
            ("/on_behalf_of", Found(NETWORK)),
            ("/reference", Words(reference)),
            ("/summary", Missing("unknown")),
        ])
        .await?;
        Form::add(app, "state_reply", "add-state-reply", None)
            .await?
            .answer(&[
                (
                    "/intervention",
                    Code(&facts::last_entry(app, "state_reply", "/intervention").await?),
                ),
                ("/state", Found("India")),
                ("/received_at", Missing("unknown")),
                ("/response", Missing("unknown")),
            ])
            .await?;
    }
    Ok(())
}

async fn afterwards(app: &App) -> Result<()> {
    let granted = Form::add(
        app,
        "follow_up",
        "add-follow-up",
        Some(("follow-up-kind", "improved")),
    )
    .await?;
    granted.add_at("/conflicts").await?;
    granted
        .answer(&[
            ("/date", Date("2022-12-07")),
            ("/persons", Found(NETWORK)),
            (
                "/description",
                Words("The Economic and Social Council granted special consultative status by a vote; India objected"),
            ),
            (
                "/conflicts/0/words",
                Words("The number of abstentions is given as 12 or as 11"),
            ),
        ])
        .await
}
