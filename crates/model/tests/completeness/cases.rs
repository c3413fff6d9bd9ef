//! Two published cases, entered with what their sources say: what would still be asked for them.

use std::fmt::Write as _;

use cairn_model::vocabulary::{GapCode, Template, Vocabulary as _};
use cairn_model::{Answer, persons_who_decide};
use cairn_model::{Case, CaseId, Consent, ConsentId, IncidentFile, ReceiverId, ReportReference};

use crate::memorial::{NOBODY, memorial};
use crate::network::network;
use crate::world::World;

fn world(file: IncidentFile, symbols: &[(u32, &str)], template: Template) -> World {
    let mut case = Case::new(CaseId::random(), "R-2".to_owned());
    case.incidents = vec![file.incident.id];
    case.sg_report_refs = (symbols.iter())
        .map(|(year, symbol)| ReportReference {
            year: Answer::Known(*year),
            symbol: Answer::Known((*symbol).to_owned()),
            ..ReportReference::default()
        })
        .collect();
    let receiver = ReceiverId::random();
    let asked = |person| Consent::new(ConsentId::random(), person, receiver, NOBODY);
    World {
        consents: persons_who_decide(&file).map(asked).collect(),
        conversations: Vec::new(),
        cases: vec![case],
        receivers: vec![receiver],
        damaged: Vec::new(),
        today: "2025-06-30".parse().expect("a day"),
        template,
        file,
    }
}

/// One line a gap: how much it weighs, where, what, and in which record.
fn listed(world: &World) -> String {
    world.gaps().iter().fold(String::new(), |mut lines, gap| {
        let (weight, section) = (gap.severity.code(), gap.section.code());
        let (code, kind) = (gap.code.code(), gap.record.kind.name());
        writeln!(lines, "{weight} {section} {code} {kind}{}", gap.field).expect("writes");
        lines
    })
}

#[test]
fn memorial_as_published() {
    let symbols = [(2013, "A/HRC/24/29")];
    let world = |template| world(memorial(), &symbols, template);
    insta::assert_snapshot!("memorial_general", listed(&world(Template::General)));
    let focal = Template::TbReprisalsFocalPoint;
    insta::assert_snapshot!("memorial_tb_reprisals_focal_point", listed(&world(focal)));
    let communication = world(Template::TbCommunication);
    insta::assert_snapshot!("memorial_tb_communication", listed(&communication));
}

#[test]
fn the_network_as_published() {
    let symbols = [(2020, "A/HRC/45/36"), (2022, "A/HRC/51/47")];
    let world = |template| world(network(), &symbols, template);
    insta::assert_snapshot!("network_general", listed(&world(Template::General)));
    let letter = Template::ReprisalsLetter;
    insta::assert_snapshot!("network_reprisals_letter", listed(&world(letter)));
}

#[test]
fn nobody_who_was_not_asked_is_ready_to_be_named() {
    for world in [
        world(memorial(), &[], Template::General),
        world(network(), &[], Template::General),
    ] {
        let unasked = world
            .codes()
            .iter()
            .filter(|code| **code == GapCode::Consent)
            .count();
        assert_eq!(unasked, persons_who_decide(&world.file).count());
    }
}
