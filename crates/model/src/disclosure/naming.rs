//! Where one person is named in what somebody wrote, for whoever must find every such place.

use std::ops::Range;

use super::fields::Field;
use super::names::Names;
use crate::shape::{Found, Pointer};
use crate::vocabulary::PersonKind;
use crate::{Person, Record};

/// The names of one person, to be looked for.
pub struct Naming(Names);

impl Naming {
    /// Looks for every name that the person is recorded with, and for each part of it, as a bundle does before it is sealed.
    /// `recorded` are all revisions of the person: a name that was corrected is a name.
    #[must_use]
    pub fn with_parts(recorded: &[Person]) -> Self {
        Self(Names::of(&recorded.iter().collect::<Vec<_>>()))
    }

    /// Looks for whole names alone. A family name by itself names a whole family.
    #[must_use]
    pub fn whole(recorded: &[Person]) -> Self {
        let whole = recorded.iter().map(|person| Person {
            kind: PersonKind::GroupOrOrganisation,
            ..person.clone()
        });
        let whole: Vec<Person> = whole.collect();
        Self(Names::of(&whole.iter().collect::<Vec<_>>()))
    }

    /// Whether a text names them.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        !self.0.find(text).is_empty()
    }

    /// Where a text names them, as bytes: whole words, in the order of the text.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        self.0.find(text).into_iter().map(|hit| hit.range).collect()
    }

    /// The fields of a record in which they are named, as JSON pointers.
    #[must_use]
    pub fn fields<R: Record>(&self, record: &R) -> Vec<String> {
        let mut found = Vec::new();
        record.clone().walk(&Pointer::RECORD, &mut |at, field| {
            if !matches!(field, Found::Links(_))
                && Field::new(field)
                    .wordings()
                    .iter()
                    .any(|text| self.is_in(text))
            {
                found.push(at.to_string());
            }
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Naming;
    use crate::{Act, ActId, Answer, IncidentId, Person, PersonId, Text};

    #[test]
    fn a_part_of_a_name_is_found_where_parts_are_looked_for_and_nowhere_else() {
        let mut person = Person::new(PersonId::random());
        person.names.full = Answer::Known(Text::new("und", "Invented Testperson"));
        let mut act = Act::new(
            ActId::random(),
            IncidentId::random(),
            crate::vocabulary::ActType::Arrest,
        );
        act.consequences.family = Answer::Known(Text::new("en", "The Testperson family left."));
        act.consequences.economic =
            Answer::Known(Text::new("en", "INVENTED-TESTPERSON lost work."));
        let recorded = [person];
        assert_eq!(
            Naming::with_parts(&recorded).fields(&act),
            ["/consequences/economic", "/consequences/family"]
        );
        assert_eq!(
            Naming::whole(&recorded).fields(&act),
            ["/consequences/economic"]
        );
    }
}
