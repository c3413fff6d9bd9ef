//! What is told of an act: codes, a State, a year and a month. None of these types can hold words of a record.

use std::fmt;

use cairn_model::vocabulary::Vocabulary as _;
use cairn_model::{Act, Answer, Country, DateQualifier, DateValue, Incident, PartialDate, Person};

/// The columns of the table, coarse before fine: a cell is divided by the first of them first, for as long as nobody stands out.
/// A column that is part of another comes after it.
pub(super) const COLUMNS: [Column; 8] = [
    Column::new("state"),
    Column::new("year"),
    Column::new("act_family"),
    Column::new("sex"),
    Column::new("victim_role"),
    Column::new("age"),
    Column::within("act_type", 2),
    Column::within("month", 1),
];

/// A column.
pub(super) struct Column {
    /// Its name.
    pub(super) name: &'static str,
    /// Where the column stands that this one is part of: it is told only where that one is.
    pub(super) within: Option<usize>,
}

impl Column {
    const fn new(name: &'static str) -> Self {
        Self { name, within: None }
    }

    const fn within(name: &'static str, whole: usize) -> Self {
        let within = Some(whole);
        Self { name, within }
    }
}

/// One value of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    /// A State, ISO 3166-1 alpha-3.
    State(Country),
    /// A code of a vocabulary, or of a list here.
    Code(&'static str),
    /// A year.
    Year(i16),
    /// A month of a year.
    Month(i16, u8),
    /// It is not recorded, or too inexactly.
    NotStated,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State(country) => f.write_str(country.code()),
            Self::Code(code) => f.write_str(code),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::NotStated => f.write_str("not_stated"),
        }
    }
}

/// The values of an act, in the order of [`COLUMNS`].
pub(super) fn values(incident: &Incident, act: &Act, victim: &Person) -> [Value; COLUMNS.len()] {
    let start = act.start.known().or(incident.start.known());
    let state = act.place.state.known().or(incident.place.state.known());
    let sex = victim.sex.known().map(|sex| Value::Code(sex.code()));
    [
        or_not(state.copied().map(Value::State)),
        or_not(start.and_then(year).map(Value::Year)),
        Value::Code(act.act_type.family().code()),
        or_not(sex),
        role(victim),
        or_not(age(act, start, victim).map(Value::Code)),
        Value::Code(act.act_type.code()),
        or_not(start.and_then(month)),
    ]
}

fn or_not(value: Option<Value>) -> Value {
    value.unwrap_or(Value::NotStated)
}

fn role(victim: &Person) -> Value {
    match victim.victim_roles.as_slice() {
        [] => Value::NotStated,
        [one] => Value::Code(one.code()),
        [_, _, ..] => Value::Code("several"),
    }
}

/// First and last value that a date names; none for one that is open to a side.
fn ends(date: &PartialDate) -> Option<(DateValue, DateValue)> {
    match date.qualifier {
        DateQualifier::Exact | DateQualifier::Estimate => Some((date.value, date.value)),
        DateQualifier::Between => Some((date.value, date.end?)),
        DateQualifier::Before | DateQualifier::After => None,
    }
}

fn year(date: &PartialDate) -> Option<i16> {
    let (first, last) = ends(date)?;
    (first.year() == last.year()).then_some(first.year())
}

fn month(date: &PartialDate) -> Option<Value> {
    let (first, last) = ends(date)?;
    let year = year(date)?;
    let month = first.month().filter(|month| last.month() == Some(*month))?;
    Some(Value::Month(year, month))
}

/// The victim's age at the time, in four bands. From a date of birth only where every age that it leaves open falls into one band.
fn age(act: &Act, start: Option<&PartialDate>, victim: &Person) -> Option<&'static str> {
    let known = |age: &Answer<u32>| age.known().copied().map(band);
    let born = || {
        let born = year(victim.birth_date.known()?)?;
        let most = u32::try_from(year(start?)?.checked_sub(born)?).ok()?;
        let least = most.saturating_sub(1);
        (band(least) == band(most)).then(|| band(most))
    };
    let minor = || (victim.minor.known() == Some(&true)).then_some("under_18");
    known(&act.age_at_time)
        .or_else(born)
        .or_else(|| known(&victim.age))
        .or_else(minor)
}

const fn band(years: u32) -> &'static str {
    match years {
        0..18 => "under_18",
        18..35 => "18_to_34",
        35..60 => "35_to_59",
        60.. => "60_and_over",
    }
}

#[cfg(test)]
mod tests {
    use cairn_model::vocabulary::{ActType, Sex, VictimRole};
    use cairn_model::{
        Act, ActId, Answer, DateQualifier, Incident, IncidentId, PartialDate, Person, PersonId,
    };

    use super::values;

    fn told(with: impl FnOnce(&mut Incident, &mut Act, &mut Person)) -> String {
        let mut incident = Incident::new(IncidentId::random());
        let mut act = Act::new(ActId::random(), incident.id, ActType::DeathThreat);
        let mut person = Person::new(PersonId::random());
        with(&mut incident, &mut act, &mut person);
        let told = values(&incident, &act, &person).map(|value| value.to_string());
        told.join(" ")
    }

    fn on(day: &str) -> Answer<PartialDate> {
        Answer::Known(PartialDate::exact(day.parse().unwrap()))
    }

    #[test]
    fn an_act_is_told_in_codes_a_state_and_a_month() {
        assert_eq!(
            told(|_, _, _| {}),
            "not_stated not_stated integrity not_stated not_stated not_stated death_threat not_stated"
        );
        let whole = told(|incident, act, person| {
            incident.place.state = Answer::Known("CHE".parse().unwrap());
            incident.start = on("2020");
            act.start = on("2025-03-03T14:05");
            act.age_at_time = Answer::Known(17);
            person.sex = Answer::Known(Sex::Female);
            person.victim_roles = vec![VictimRole::WomanHrd];
        });
        assert_eq!(
            whole,
            "CHE 2025 integrity female woman_hrd under_18 death_threat 2025-03"
        );
        let several = told(|_, _, person| {
            person.victim_roles = vec![VictimRole::Hrd, VictimRole::Lawyer];
        });
        assert!(several.contains(" several "));
    }

    #[test]
    fn a_date_is_told_only_where_it_falls_into_one_year_and_month() {
        let between = |value: &str, end: &str| {
            Answer::Known(PartialDate {
                qualifier: DateQualifier::Between,
                end: Some(end.parse().unwrap()),
                ..PartialDate::exact(value.parse().unwrap())
            })
        };
        let before = Answer::Known(PartialDate {
            qualifier: DateQualifier::Before,
            ..PartialDate::exact("2025".parse().unwrap())
        });
        for (start, year, month) in [
            (on("2025"), "2025", "not_stated"),
            (between("2025-03-01", "2025-03-20"), "2025", "2025-03"),
            (between("2025-03", "2025-05"), "2025", "not_stated"),
            (between("2024-12", "2025-01"), "not_stated", "not_stated"),
            (before, "not_stated", "not_stated"),
        ] {
            let told = told(|incident, _, _| incident.start = start.clone());
            let told: Vec<&str> = told.split(' ').collect();
            assert_eq!((told[1], told[7]), (year, month), "{start:?}");
        }
    }

    #[test]
    fn an_age_that_could_fall_into_two_bands_is_not_told() {
        for (born, band) in [
            ("2007", "not_stated"),
            ("2008", "under_18"),
            ("2006-05-05", "18_to_34"),
            ("1965", "not_stated"),
            ("1960", "60_and_over"),
            ("2030", "not_stated"),
        ] {
            let told = told(|_, act, person| {
                act.start = on("2025-03");
                person.birth_date = on(born);
            });
            assert_eq!(told.split(' ').nth(5), Some(band), "{born}");
        }
        let minor = told(|_, _, person| person.minor = Answer::Known(true));
        assert_eq!(minor.split(' ').nth(5), Some("under_18"));
    }
}
