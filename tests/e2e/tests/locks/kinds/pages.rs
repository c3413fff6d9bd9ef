//! Edits on pages other than that of an incident.

use super::Edit::{Arabic, Name, Pick, Reason, Tick, Words, Year};
use super::Page::{Case, First, Person};
use super::Ready::Add;
use super::{Kind, kind};

/// The questions that are asked first.
pub(super) const FIRST: &[Kind] = &[
    kind(
        "first questions: a line",
        First,
        ("incident", "/title"),
        Words,
    ),
    kind(
        "first questions: a date",
        First,
        ("incident", "/start"),
        Year,
    ),
    kind(
        "first questions: a State",
        First,
        ("incident", "/place/state"),
        Pick,
    ),
    kind(
        "first questions: a line in Arabic",
        First,
        ("incident", "/place/locality"),
        Arabic,
    ),
    kind(
        "first questions: to whom",
        First,
        ("incident", "/participations"),
        Name,
    ),
    kind(
        "first questions: long text",
        First,
        ("incident", "/narrative"),
        Words,
    ),
];

/// A person's own page, and a case.
pub(super) const OTHER: &[Kind] = &[
    kind(
        "a person's page: a name",
        Person,
        ("person", "/names/full"),
        Words,
    ),
    kind(
        "a person's page: another name",
        Person,
        ("person", "/names/others/0"),
        Words,
    )
    .again()
    .after(&[Add("/names/others")]),
    kind(
        "a person's page: a date",
        Person,
        ("person", "/birth_date"),
        Year,
    ),
    kind("a case: a line", Case, ("case", "/title"), Words),
    kind("a case: long text", Case, ("case", "/summary"), Words).again(),
    kind(
        "a case: a list of States",
        Case,
        ("case", "/states_concerned"),
        Pick,
    )
    .again(),
    kind(
        "a case: boxes to tick",
        Case,
        ("case", "/op4_categories"),
        Tick,
    )
    .control("label:nth-of-type(2) input"),
    kind(
        "a case: why there is no choice",
        Case,
        ("case", "/is_reprisal"),
        Reason,
    )
    .again(),
];
