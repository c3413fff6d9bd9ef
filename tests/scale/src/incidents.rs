//! Incidents with an act, an engagement and somebody to whom it was done; the same ones in every run.

use cairn_model::vocabulary::{ActType, IncidentStatus, Mechanism, Role, Vocabulary};
use cairn_model::{
    Act, ActId, Answer, Country, Engagement, EngagementId, Incident, IncidentId, PartialDate,
    Participation, ParticipationId, Person, PersonId, Text,
};

use crate::Declaration;

/// Bytes of text that each incident has at least.
const TEXT: usize = 5_000;

/// One incident with its parts.
pub struct Made {
    /// The incident.
    pub incident: Incident,
    /// What was done.
    pub act: Act,
    /// With whom there was cooperation.
    pub engagement: Engagement,
    /// Who was part of it.
    pub participation: Participation,
}

/// Makes incidents one after the other.
pub struct Maker<'d> {
    declarations: &'d [Declaration],
    people: &'d [Person],
    random: Random,
    number: usize,
}

/// So many people with invented names.
#[must_use]
pub fn people(count: usize) -> Vec<Person> {
    let one = |number: usize| {
        let mut person = Person::new(PersonId::random());
        person.names.full = Answer::Known(Text::new("en", format!("Invented Person {number}")));
        person
    };
    (0..count).map(one).collect()
}

impl<'d> Maker<'d> {
    /// Begins anew; the incidents name these people.
    #[must_use]
    pub const fn new(declarations: &'d [Declaration], people: &'d [Person]) -> Self {
        Self {
            declarations,
            people,
            random: Random(0x2545_f491_4f6c_dd1d),
            number: 0,
        }
    }

    fn of<T>(&mut self, all: &'d [T]) -> Option<&'d T> {
        all.get(self.random.below(all.len()))
    }

    fn text(&mut self) -> Text {
        let at = self.number % self.declarations.len().max(1);
        let Some(declaration) = self.declarations.get(at) else {
            return Text::default();
        };
        let mut text = String::with_capacity(TEXT * 2);
        while text.len() < TEXT {
            match self.of(&declaration.paragraphs) {
                Some(paragraph) => text.push_str(paragraph),
                None => break,
            }
            text.push('\n');
        }
        Text::new(declaration.language, text)
    }

    fn date(&mut self) -> Option<PartialDate> {
        let (year, month) = (2005 + self.random.below(20), 1 + self.random.below(12));
        let day = 1 + self.random.below(28);
        let text = match self.random.below(10) {
            0 => return None,
            1 => format!("{year}"),
            2 | 3 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        text.parse().ok().map(PartialDate::exact)
    }

    fn make(&mut self) -> Option<Made> {
        let id = IncidentId::random();
        let mut incident = Incident::new(id);
        incident.title = Answer::Known(Text::new("en", format!("Invented case {}", self.number)));
        incident.narrative = Answer::Known(self.text());
        if let Some(start) = self.date() {
            incident.start = Answer::Known(start);
        }
        let code = Country::CODES.get(self.random.below(60))?;
        incident.place.state = Answer::Known(code.parse().ok()?);
        incident.status = *self.of(IncidentStatus::ALL)?;
        let person = self.of(self.people)?.id;
        let mut act = Act::new(ActId::random(), id, *self.of(ActType::ALL)?);
        act.victim = Answer::Known(person);
        let mechanism = *self.of(Mechanism::ALL)?;
        self.number += 1;
        Some(Made {
            engagement: Engagement::new(EngagementId::random(), id, mechanism),
            participation: Participation::new(ParticipationId::random(), id, person, Role::Victim),
            incident,
            act,
        })
    }
}

impl Iterator for Maker<'_> {
    type Item = Made;

    fn next(&mut self) -> Option<Made> {
        self.make()
    }
}

/// Numbers that only have to be spread out, and the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let spread = usize::try_from(self.0 >> 33).unwrap_or_default();
        spread.checked_rem(bound).unwrap_or_default()
    }
}
