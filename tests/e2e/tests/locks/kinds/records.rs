//! Edits of links, lists and items, and of every other kind of record, on the page of an incident.

use super::Edit::{Another, Pick, Tick, Words, Year};
use super::Page::Incident;
use super::Ready::{Add, Open};
use super::{Kind, kind};

const CONDITIONS: &str = "tr:has(select[data-field*='/grants/0/']) button";

/// The kinds.
pub(super) const RECORDS: &[Kind] = &[
    kind(
        "a link that is looked for",
        Incident,
        ("act", "/victim"),
        Pick,
    ),
    kind(
        "an item with fields of its own: text",
        Incident,
        ("act", "/legal_basis/0/law"),
        Words,
    )
    .after(&[Add("/legal_basis")]),
    kind(
        "an item with fields of its own: an exact line",
        Incident,
        ("act", "/legal_basis/0/article"),
        Words,
    )
    .again(),
    kind(
        "questions of their own",
        Incident,
        ("act", "/detention/arrest_place"),
        Words,
    )
    .after(&[Add("/detention")]),
    kind(
        "an item within them",
        Incident,
        ("act", "/detention/charges/0/charge"),
        Words,
    )
    .after(&[Add("/detention/charges")]),
    kind(
        "where sources differ",
        Incident,
        ("act", "/conflicts/0/words"),
        Words,
    )
    .again()
    .after(&[Add("/conflicts")]),
    kind(
        "a part in the incident",
        Incident,
        ("participation", "/role"),
        Another,
    ),
    kind(
        "a person in an incident",
        Incident,
        ("person", "/occupation"),
        Words,
    )
    .again(),
    kind(
        "boxes to tick",
        Incident,
        ("act", "/detention/wgad_categories"),
        Tick,
    )
    .control("label:nth-of-type(2) input"),
    kind("a number", Incident, ("person", "/age"), Year),
    kind(
        "a sensitive attribute",
        Incident,
        ("person", "/ethnicity"),
        Words,
    ),
    kind(
        "somebody involved",
        Incident,
        ("involvement", "/description"),
        Words,
    )
    .again(),
    kind("an engagement", Incident, ("engagement", "/subject"), Words).again(),
    kind(
        "a list of links",
        Incident,
        ("engagement", "/persons"),
        Pick,
    ),
    kind(
        "a link to a record of the page",
        Incident,
        ("nexus", "/act"),
        Another,
    ),
    kind(
        "a line of a list",
        Incident,
        ("nexus", "/alternative_explanations/0"),
        Words,
    )
    .after(&[Add("/alternative_explanations")]),
    kind("a statement", Incident, ("statement", "/account"), Words).again(),
    kind("an exhibit", Incident, ("evidence", "/description"), Words).again(),
    kind(
        "what somebody agreed to for a receiver",
        Incident,
        ("person", "/consent"),
        Another,
    ),
    kind("a note on it", Incident, ("consent", "/note"), Words).after(&[Open("td .cell > button")]),
    kind(
        "what somebody agreed to for a purpose",
        Incident,
        ("informed_consent", "/grants"),
        Another,
    ),
    kind(
        "under which conditions",
        Incident,
        ("informed_consent", "/grants/0/conditions"),
        Words,
    )
    .after(&[Open(CONDITIONS)]),
    kind(
        "a risk, from one to five",
        Incident,
        ("risk", "/likelihood"),
        Another,
    ),
    kind(
        "how the person sees a risk",
        Incident,
        ("risk", "/person_view"),
        Words,
    )
    .again(),
    kind(
        "a step in the country",
        Incident,
        ("domestic_step", "/outcome"),
        Words,
    )
    .again(),
    kind(
        "a step of the United Nations",
        Incident,
        ("intervention", "/requested_action"),
        Words,
    )
    .again(),
    kind("a reply", Incident, ("state_reply", "/summary"), Words).again(),
    kind(
        "what came afterwards",
        Incident,
        ("follow_up", "/description"),
        Words,
    )
    .again(),
];
