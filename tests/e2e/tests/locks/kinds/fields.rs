//! Edits of every shape that a field has, on the page of an incident.

use super::Edit::{Another, Digit, Pick, Reason, Words, Year};
use super::Page::Incident;
use super::Ready::{Press, Set};
use super::{Kind, Ready, kind};

const TRANSLATION: &[Ready] = &[Press(".languages > .line > button")];
const HIJRI: &[Ready] = &[Press(".more button"), Set(CALENDAR, "hijri_umalqura")];
const CALENDAR: &str = ".line > select:nth-of-type(2)";

/// The kinds.
pub(super) const FIELDS: &[Kind] = &[
    kind("a line of text", Incident, ("incident", "/title"), Words),
    kind("long text", Incident, ("incident", "/narrative"), Words),
    kind(
        "the language of a text",
        Incident,
        ("incident", "/narrative"),
        Another,
    )
    .control(".languages > .line select"),
    kind("a translation", Incident, ("incident", "/narrative"), Words)
        .control(".languages fieldset textarea")
        .after(TRANSLATION),
    kind(
        "the language of a translation",
        Incident,
        ("incident", "/narrative"),
        Another,
    )
    .control(".languages fieldset select"),
    kind(
        "how far a translation is checked",
        Incident,
        ("incident", "/narrative"),
        Another,
    )
    .control(".languages fieldset .line > select"),
    kind(
        "who translated",
        Incident,
        ("incident", "/narrative"),
        Words,
    )
    .control(".languages fieldset input"),
    kind("the year of a date", Incident, ("incident", "/start"), Year),
    kind(
        "the month of a date",
        Incident,
        ("incident", "/start"),
        Digit,
    )
    .control(".month"),
    kind("the day of a date", Incident, ("incident", "/start"), Digit).control(".day"),
    kind(
        "the hour of a date",
        Incident,
        ("incident", "/start"),
        Digit,
    )
    .control(".hour")
    .after(&[Press(".more button:nth-of-type(2)")]),
    kind(
        "how exact a date is",
        Incident,
        ("incident", "/start"),
        Another,
    )
    .control(".line > select"),
    kind(
        "the second date of two",
        Incident,
        ("incident", "/end"),
        Year,
    )
    .control(".line ~ .line .year")
    .after(&[Set(".line > select", "between")]),
    kind(
        "a date in the words of the source",
        Incident,
        ("incident", "/end"),
        Words,
    )
    .control(".answered > input")
    .after(&[Press(".more button:last-of-type")]),
    kind("a choice", Incident, ("incident", "/is_reprisal"), Another),
    kind(
        "why there is no choice",
        Incident,
        ("incident", "/sphere"),
        Reason,
    ),
    kind(
        "yes or no",
        Incident,
        ("incident", "/on_un_premises"),
        Another,
    )
    .again(),
    kind(
        "why there is no yes or no",
        Incident,
        ("incident", "/transnational"),
        Reason,
    ),
    kind("a State", Incident, ("incident", "/host_state"), Pick),
    kind("a list of picks", Incident, ("incident", "/pretexts"), Pick),
    kind(
        "why there is no text",
        Incident,
        ("act", "/stated_reason"),
        Another,
    )
    .control(".head select"),
    kind(
        "a date in another calendar",
        Incident,
        ("act", "/start"),
        Year,
    )
    .after(HIJRI),
    kind(
        "the calendar of a date",
        Incident,
        ("act", "/start"),
        Another,
    )
    .control(CALENDAR),
];
