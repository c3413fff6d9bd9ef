//! Anti-Discrimination Centre "Memorial" and the Russian Federation: report of the Secretary-General of 2013
//! (A/HRC/24/29), statement of the Committee against Torture of 23 December 2013.

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::look;
use cairn_e2e::page::form::{
    Answer::{About, Between, Code, Date, Found, Missing, Ticked, Words},
    Form,
};
use cairn_e2e::page::{incident, incidents};
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};

use crate::{case, facts, leaving};

const ORGANISATION: &str = "Anti-Discrimination Centre “Memorial”";
const HEAD: &str = "Stefania Kulayeva";
const ANOTHER: &str = "Olga Abramenko";

#[tokio::test]
async fn the_case_of_the_foreign_agents_is_entered_whole() -> Result<()> {
    let (app, secrets) = Readied::new()?
        .open(Language::English, Theme::Light, &[])
        .await?;
    incidents::create(&app).await?;
    what_happened(&app).await?;
    people(&app).await?;
    acts(&app).await?;
    perpetrators(&app).await?;
    engagement(&app).await?;
    nexus(&app).await?;
    in_the_country(&app).await?;
    at_the_united_nations(&app).await?;
    incident::saved(&app).await?;
    look::judge_whole(&app, "published-foreign-agent").await?;
    published(&app).await?;
    case::timeline(&app, "published-foreign-agent", 15).await?;
    leaving::checks(&app, "published-foreign-agent", "tb_reprisals_focal_point").await?;
    leaving::nobody_by_name(
        &app,
        "published-foreign-agent",
        &[ORGANISATION, HEAD, ANOTHER],
        "Saint Petersburg",
    )
    .await?;
    facts::hold(app, &secrets.passphrase, "foreign-agent").await
}

/// The case: one report of the Secretary-General, and three later ones of which nothing else is said.
async fn published(app: &App) -> Result<()> {
    case::enter(
        app,
        &["/sg_report_refs"; 4],
        &[
            (
                "/title",
                Words("Anti-Discrimination Centre “Memorial”, Russian Federation"),
            ),
            ("/states_concerned", Found("Russia")),
            ("/is_reprisal", Code("yes")),
            ("/op4_categories", Ticked("a")),
            ("/sg_report_refs/0/year", Words("2013")),
            ("/sg_report_refs/0/symbol", Words("A/HRC/24/29")),
            ("/sg_report_refs/1/year", Missing("unknown")),
            ("/sg_report_refs/1/symbol", Missing("unknown")),
            ("/sg_report_refs/2/year", Missing("unknown")),
            ("/sg_report_refs/2/symbol", Missing("unknown")),
            ("/sg_report_refs/3/year", Missing("unknown")),
            ("/sg_report_refs/3/symbol", Missing("unknown")),
        ],
        "foreign agents",
    )
    .await
}

async fn what_happened(app: &App) -> Result<()> {
    Form::newest(app, "incident")
        .await?
        .answer(&[
            ("/title", Words("Measures under the law on foreign agents")),
            ("/start", About("2013")),
            ("/end", Missing("unknown")),
            ("/place/state", Found("Russia")),
            ("/place/locality", Words("Saint Petersburg")),
            ("/is_reprisal", Code("yes")),
            ("/pretexts", Found("Foreign")),
        ])
        .await
}

async fn people(app: &App) -> Result<()> {
    incident::person(app, ORGANISATION).await?;
    let organisation = Form::newest(app, "person").await?;
    organisation
        .answer(&[
            ("/kind", Code("group_or_organisation")),
            ("/residence", Words("Saint Petersburg")),
        ])
        .await?;
    organisation.add_at("/names/others").await?;
    organisation
        .answer(&[("/names/others/0", Words("АДЦ «Мемориал»"))])
        .await?;
    incident::other_person(app, HEAD, "other").await?;
    incident::other_person(app, ANOTHER, "victim").await?;
    organisation.add_at("/organisation").await?;
    organisation
        .answer(&[
            ("/organisation/head", Found(HEAD)),
            ("/organisation/legal_status", Missing("unknown")),
        ])
        .await
}

async fn act<'a>(app: &'a App, type_: &str) -> Result<Form<'a>> {
    Form::add(app, "act", "add-act", Some(("add-act-type", type_))).await
}

async fn acts(app: &App) -> Result<()> {
    act(app, "administrative_or_tax_inspection")
        .await?
        .answer(&[("/victim", Found(ORGANISATION)), ("/start", About("2013"))])
        .await?;

    let case = act(app, "restrictive_law").await?;
    case.add_at("/legal_basis").await?;
    case.answer(&[
        ("/victim", Found(ORGANISATION)),
        ("/start", Date("2013-04-30")),
        ("/legal_basis/0/law", Words("Law 121-FZ")),
        ("/legal_basis/0/article", Words("19.34")),
        ("/legal_basis/0/charge", Words("Administrative case")),
    ])
    .await?;

    let suit = act(app, "other").await?;
    suit.add_at("/legal_basis").await?;
    suit.answer(&[
        ("/victim", Found(ORGANISATION)),
        ("/start", Date("2013-07")),
        (
            "/legal_basis/0/charge",
            Words("Civil suit for an undefined group of persons"),
        ),
    ])
    .await?;

    let listing = act(app, "stigmatising_listing").await?;
    listing.add_at("/legal_basis").await?;
    listing
        .answer(&[
            ("/victim", Found(ORGANISATION)),
            ("/start", Date("2013-12-12")),
            ("/legal_basis/0/court", Words("Leninsky court")),
        ])
        .await?;

    act(app, "deregistration_or_ban")
        .await?
        .answer(&[
            ("/victim", Found(ORGANISATION)),
            ("/start", Between("2013", "2014")),
            ("/end", Missing("unknown")),
            ("/stated_reason", Missing("unknown")),
        ])
        .await
}

async fn perpetrators(app: &App) -> Result<()> {
    for (type_, degree) in [
        ("prosecutor", Missing("unknown")),
        ("judiciary", Missing("unknown")),
        ("legislature", Code("authored_law")),
    ] {
        Form::add(app, "involvement", "add-involvement", None)
            .await?
            .answer(&[("/actor_type", Code(type_)), ("/degree", degree)])
            .await?;
    }
    Ok(())
}

async fn engagement(app: &App) -> Result<()> {
    let report = Form::add(
        app,
        "engagement",
        "add-engagement",
        Some(("add-engagement-mechanism", "cat")),
    )
    .await?;
    report.add_at("/conflicts").await?;
    report.add_at("/conflicts").await?;
    report
        .answer(&[
            ("/body_detail", Words("49th session")),
            ("/persons", Found(ORGANISATION)),
            ("/mode", Code("written_submission")),
            ("/status", Code("past")),
            ("/date", Date("2012-11-09")),
            ("/op4_limb", Code("a")),
            (
                "/subject",
                Words("Roma, Migrants, Activists: Victims of Police Abuse"),
            ),
            ("/visibility", Code("public")),
            ("/authorities_knew", Code("yes")),
            ("/conflicts/0/field", Code("/date")),
            ("/conflicts/0/date", Date("2012-11")),
            ("/conflicts/0/source", Words("Committee against Torture")),
            ("/conflicts/1/field", Code("/date")),
            ("/conflicts/1/date", Date("2012-12")),
            (
                "/conflicts/1/source",
                Words("Record of the Secretary-General’s report"),
            ),
        ])
        .await
}

async fn nexus(app: &App) -> Result<()> {
    let nexus = Form::add(app, "nexus", "add-nexus", None).await?;
    nexus.add_at("/alternative_explanations").await?;
    nexus
        .answer(&[
            ("/act", Code(&facts::second_entry(app, "nexus", "/act").await?)),
            ("/engagement", Code(&facts::first_entry(app, "nexus", "/engagement").await?)),
            ("/victim_position", Code("a")),
            ("/indicators", Found("charge or judgment")),
            ("/indicators", Found("official document")),
            ("/indicators", Found("pattern")),
            ("/strength", Code("explicit")),
            (
                "/alternative_explanations/0",
                Words("Foreign money and political activity, not the contact with the Committee (prosecutor)"),
            ),
        ])
        .await
}

async fn in_the_country(app: &App) -> Result<()> {
    for day in ["2013-05-27", "2013-10-07", "2013-12-16"] {
        step(app, "court")
            .await?
            .answer(&[
                ("/persons", Found(ORGANISATION)),
                (
                    "/outcome",
                    Words("The prosecutors lost the administrative case"),
                ),
                ("/decision_at", Date(day)),
            ])
            .await?;
    }
    step(app, "appeal")
        .await?
        .answer(&[
            ("/persons", Found(ORGANISATION)),
            ("/outcome", Words("Appeal in the civil case rejected")),
            ("/decision_at", Date("2014-04-08")),
        ])
        .await?;
    step(app, "administrative")
        .await?
        .answer(&[
            ("/persons", Found(ANOTHER)),
            ("/filed_at", Missing("unknown")),
            ("/outcome", Missing("unknown")),
        ])
        .await
}

async fn step<'a>(app: &'a App, type_: &str) -> Result<Form<'a>> {
    Form::add(
        app,
        "domestic_step",
        "add-domestic-step",
        Some(("domestic-step-type", type_)),
    )
    .await
}

async fn intervention<'a>(app: &'a App, type_: &str) -> Result<Form<'a>> {
    Form::add(
        app,
        "intervention",
        "add-intervention",
        Some(("intervention-type", type_)),
    )
    .await
}

async fn at_the_united_nations(app: &App) -> Result<()> {
    intervention(app, "tb_reprisals_letter")
        .await?
        .answer(&[
            ("/by", Words("Committee against Torture")),
            ("/on_behalf_of", Found(ORGANISATION)),
            ("/sent_at", Date("2013-06-06")),
        ])
        .await?;
    intervention(app, "publicity")
        .await?
        .answer(&[
            (
                "/by",
                Words("Rapporteur on reprisals of the Committee against Torture, George Tugushi"),
            ),
            ("/on_behalf_of", Found(ORGANISATION)),
            ("/sent_at", Date("2013-12-23")),
        ])
        .await?;
    intervention(app, "regional_petition")
        .await?
        .answer(&[
            ("/on_behalf_of", Found(ORGANISATION)),
            ("/sent_at", Missing("unknown")),
            ("/status", Missing("unknown")),
        ])
        .await?;
    Form::add(app, "state_reply", "add-state-reply", None)
        .await?
        .answer(&[
            (
                "/intervention",
                Code(&facts::first_entry(app, "state_reply", "/intervention").await?),
            ),
            ("/state", Found("Russia")),
            ("/received_at", Missing("unknown")),
            ("/response", Missing("unknown")),
        ])
        .await?;
    Ok(())
}
