//! An incident as a row: its columns, and what stands in them.

use cairn_model::vocabulary::Vocabulary;
use cairn_model::{Answer, DateQualifier, IncidentFile, PartialDate, PersonId, Span, Text};
use jiff::civil::Date;

use super::cell::{position, several, words};
use super::language::Wordings;
use super::{Attached, PDF};

/// The columns that have no language, in their order.
pub(super) const PLAIN: [&str; 22] = [
    "start",
    "end",
    "date",
    "period",
    "ongoing",
    "state",
    "admin_levels",
    "place_geolocation",
    "sphere",
    "pretexts",
    "is_reprisal",
    "verification",
    "victims",
    "act_types",
    "act_methods",
    "alleged_perpetrators",
    "perpetrator_types",
    "mechanisms",
    "nexus_indicators",
    "exhibits",
    "file",
    "attachments",
];

/// The columns that texts stand in, each in as many languages as there are.
pub(super) const WORDS: [&str; 5] = ["title", "narrative", "locality", "territory", "address"];

/// What stands in a row.
pub(super) struct Row<'a> {
    /// The texts, in the order of [`WORDS`].
    pub(super) words: [Wordings<'a>; WORDS.len()],
    /// The rest, in the order of [`PLAIN`].
    pub(super) plain: [String; PLAIN.len()],
}

/// The row of an incident, with the names that its evidence has in the archive.
pub(super) fn row<'a>(file: &'a IncidentFile, attached: &[Attached<'_>]) -> Row<'a> {
    let incident = &file.incident;
    let place = &incident.place;
    let text = |answer: &'a Answer<Text>| Wordings::of(answer.known());
    let document = attached.iter().find(|a| a.item.media_type == PDF);
    let others = attached
        .iter()
        .filter(|a| document.is_none_or(|document| document.name != a.name));
    Row {
        words: [
            text(&incident.title),
            text(&incident.narrative),
            text(&place.locality),
            text(&place.territory),
            text(&place.address),
        ],
        plain: [
            as_recorded(&incident.start),
            as_recorded(&incident.end),
            day(&incident.start),
            period(&incident.start, &incident.end),
            flag(&incident.ongoing),
            place
                .state
                .known()
                .map_or_else(String::new, |state| state.code().to_owned()),
            several(place.admin_levels.iter().map(Text::words)),
            position(
                place.latitude.known().map(String::as_str),
                place.longitude.known().map(String::as_str),
            ),
            code(&incident.sphere),
            codes(incident.pretexts.iter().copied()),
            code(&incident.is_reprisal),
            code(&incident.verification),
            names(file, file.acts.iter().filter_map(|act| act.victim.known())),
            codes(file.acts.iter().map(|act| act.act_type)),
            codes(file.acts.iter().flat_map(|act| act.methods.iter().copied())),
            names(
                file,
                file.involvements.iter().filter_map(|i| i.actor.known()),
            ),
            codes(
                file.involvements
                    .iter()
                    .filter_map(|i| i.actor_type.known().copied()),
            ),
            codes(file.engagements.iter().map(|e| e.mechanism)),
            codes(
                file.nexuses
                    .iter()
                    .flat_map(|nexus| nexus.indicators.iter().copied()),
            ),
            exhibits(attached),
            document.map_or_else(String::new, |document| document.name.clone()),
            several(others.map(|a| a.name.clone())),
        ],
    }
}

fn code<V: Vocabulary>(answer: &Answer<V>) -> String {
    let known = answer.known();
    known.map_or_else(String::new, |value| value.code().to_owned())
}

fn codes<V: Vocabulary>(values: impl Iterator<Item = V>) -> String {
    several(values.map(|value| value.code().to_owned()))
}

fn flag(answer: &Answer<bool>) -> String {
    let word = answer.known().map(|is| if *is { "yes" } else { "no" });
    word.unwrap_or_default().to_owned()
}

/// The full names, as given, of persons whose records are in the file.
fn names<'a>(file: &IncidentFile, persons: impl Iterator<Item = &'a PersonId>) -> String {
    let name = |id: &PersonId| {
        let person = file.persons.iter().find(|person| person.id == *id)?;
        person.names.full.known().map(Text::words)
    };
    several(persons.filter_map(name))
}

/// A line a file: by which name it is in the archive, which exhibit it is, and its digest.
fn exhibits(attached: &[Attached<'_>]) -> String {
    let lines: Vec<String> = attached
        .iter()
        .map(|a| {
            format!(
                "{}: exhibit {}, SHA-256 {}",
                a.name, a.item.exhibit_no, a.item.sha256
            )
        })
        .collect();
    words(&lines.join("\n"))
}

/// A date as it is recorded, with what qualifies it: `2025-03`, `estimate 2025-03`, `between 2025-03/2025-05`.
fn as_recorded(answer: &Answer<PartialDate>) -> String {
    let Some(date) = answer.known() else {
        return String::new();
    };
    let value = date.value;
    match (date.qualifier, date.end) {
        (DateQualifier::Exact, _) => value.to_string(),
        (DateQualifier::Estimate, _) => format!("estimate {value}"),
        (DateQualifier::Before, _) => format!("before {value}"),
        (DateQualifier::After, _) => format!("after {value}"),
        (DateQualifier::Between, Some(end)) => format!("between {value}/{end}"),
        (DateQualifier::Between, None) => format!("between {value}"),
    }
}

/// The day, where it is known for certain: Uwazi would take a year for its first of January.
fn day(answer: &Answer<PartialDate>) -> String {
    let exact = answer
        .known()
        .filter(|date| date.qualifier == DateQualifier::Exact);
    match exact.map(|date| (date.value.year(), date.value.month(), date.value.day())) {
        Some((year, Some(month), Some(day))) => format!("{year:04}-{month:02}-{day:02}"),
        Some((_, _, _)) | None => String::new(),
    }
}

/// From the first day that the beginning can mean to the last that the end can; that of the beginning where no end is known. Nothing where
/// one side is open: Uwazi takes no half of a range.
fn period(start: &Answer<PartialDate>, end: &Answer<PartialDate>) -> String {
    let Some(start) = start.known().map(Span::of) else {
        return String::new();
    };
    let end = end.known().map(Span::of);
    let last = end.map_or(start.last, |end| end.last);
    match (start.first.and_then(date_of), last.and_then(date_of)) {
        (Some(first), Some(last)) if first <= last => format!("{first}:{last}"),
        (Some(_) | None, _) => String::new(),
    }
}

/// The date of a day that [`Span`] counts.
fn date_of(day: i32) -> Option<Date> {
    let origin = Date::new(1, 1, 1).ok()?;
    origin
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use cairn_model::{Answer, DateQualifier, PartialDate};

    use super::{as_recorded, day, period};

    fn date(value: &str, qualifier: DateQualifier, end: Option<&str>) -> Answer<PartialDate> {
        Answer::Known(PartialDate {
            qualifier,
            end: end.map(|end| end.parse().unwrap()),
            ..PartialDate::exact(value.parse().unwrap())
        })
    }

    #[test]
    fn a_date_says_no_more_than_is_known() {
        let none = Answer::default();
        let exact = |value| date(value, DateQualifier::Exact, None);
        for (start, recorded, of_day, of_period) in [
            (
                exact("2025-03-03T14:05"),
                "2025-03-03T14:05",
                "2025-03-03",
                "2025-03-03:2025-03-03",
            ),
            (exact("2024-02"), "2024-02", "", "2024-02-01:2024-02-29"),
            (exact("2024"), "2024", "", "2024-01-01:2024-12-31"),
            (
                date("2025-03-03", DateQualifier::Estimate, None),
                "estimate 2025-03-03",
                "",
                "2025-03-03:2025-03-03",
            ),
            (
                date("2025", DateQualifier::Before, None),
                "before 2025",
                "",
                "",
            ),
            (
                date("2025", DateQualifier::After, None),
                "after 2025",
                "",
                "",
            ),
            (
                date("2025-03", DateQualifier::Between, Some("2025-05")),
                "between 2025-03/2025-05",
                "",
                "2025-03-01:2025-05-31",
            ),
        ] {
            assert_eq!(as_recorded(&start), recorded);
            assert_eq!(day(&start), of_day, "{recorded}");
            assert_eq!(period(&start, &none), of_period, "{recorded}");
        }
        assert_eq!(
            period(&exact("2025-03"), &exact("2025-04-02")),
            "2025-03-01:2025-04-02"
        );
        let open = date("2025-04", DateQualifier::After, None);
        assert_eq!(period(&exact("2025-03"), &open), "");
        assert_eq!(
            period(&exact("2025-03"), &exact("2024")),
            "",
            "an end before its start"
        );
        assert_eq!(period(&none, &exact("2024")), "");
    }
}
