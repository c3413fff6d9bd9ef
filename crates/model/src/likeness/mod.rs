//! Which persons may be one and the same, going by their names.
//!
//! Names are folded first as the search for names in what leaves folds them (`disclosure::fold`): case, diacritics, Arabic and
//! Hebrew points, tatweel, letters that readers take for the same, traditional and simplified Chinese characters. Every name of a person counts: aliases, earlier names,
//! transliterations, translations.
//!
//! What is found is a hint for a person who decides. It shows rather too much than too little within one script, and it does
//! not see everything: a name in one script and the same name in another are not compared, unless one of the persons has
//! both; nor are nicknames, or names of which only one part is alike. Names
//! of Chinese and Korean characters are held to be alike only where they are the same. Persons of whom different days of
//! birth are known are never alike.

mod spelling;

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::{Person, PersonId, Span};
use spelling::Spelling;

/// How two names are alike, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same letters in the same order.
    SameName,
    /// The same words in another order.
    OtherOrder,
    /// Two words or more of the one are all that the other has.
    PartOfName,
    /// One letter differs, or only vowels and doubled letters do.
    SimilarSpelling,
}

/// Somebody who may be the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LikelyDuplicate {
    /// How their names are alike.
    pub likeness: Likeness,
    /// Who.
    pub person: PersonId,
}

/// Everybody who may be the same as somebody else, with whom. The closest come first.
#[must_use]
pub fn likely_duplicates(persons: &[Person]) -> BTreeMap<PersonId, Vec<LikelyDuplicate>> {
    let known = Known::of(persons);
    let mut found = BTreeMap::new();
    for (at, person) in persons.iter().enumerate() {
        let alike = known.alike(&spellings(person), |other| {
            other != at && known.may_be_one(at, other)
        });
        if !alike.is_empty() {
            found.insert(person.id, alike);
        }
    }
    found
}

/// Everybody who has a name like this one. The closest come first.
#[must_use]
pub fn alike(name: &str, persons: &[Person]) -> Vec<LikelyDuplicate> {
    let spelling = Spelling::of(name);
    Known::of(persons).alike(&Vec::from_iter(spelling), |_| true)
}

fn spellings(person: &Person) -> Vec<Spelling> {
    person.all_names().filter_map(Spelling::of).collect()
}

/// Names by what those that are alike have in common.
struct Known<'p> {
    persons: &'p [Person],
    spellings: Vec<(usize, Spelling)>,
    by_key: HashMap<String, Vec<usize>>,
}

impl<'p> Known<'p> {
    fn of(persons: &'p [Person]) -> Self {
        let mut all = Vec::with_capacity(persons.len());
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, person) in persons.iter().enumerate() {
            for spelling in spellings(person) {
                for key in spelling.keys() {
                    by_key.entry(key).or_default().push(all.len());
                }
                all.push((at, spelling));
            }
        }
        Self {
            persons,
            spellings: all,
            by_key,
        }
    }

    fn alike(&self, names: &[Spelling], may_be: impl Fn(usize) -> bool) -> Vec<LikelyDuplicate> {
        let mut found: BTreeMap<PersonId, Likeness> = BTreeMap::new();
        for name in names {
            for (at, other) in self.candidates(name) {
                let Some(likeness) = name.likeness(other).filter(|_| may_be(at)) else {
                    continue;
                };
                if let Some(person) = self.persons.get(at) {
                    let closest = found.entry(person.id).or_insert(likeness);
                    *closest = likeness.min(*closest);
                }
            }
        }
        let mut found: Vec<LikelyDuplicate> = (found.into_iter())
            .map(|(person, likeness)| LikelyDuplicate { likeness, person })
            .collect();
        found.sort_unstable();
        found
    }

    fn candidates<'s>(&'s self, name: &Spelling) -> impl Iterator<Item = (usize, &'s Spelling)> {
        let mut numbers: Vec<usize> = (name.keys().iter())
            .filter_map(|key| self.by_key.get(key))
            .flatten()
            .copied()
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        (numbers.into_iter())
            .filter_map(|number| self.spellings.get(number))
            .map(|(at, spelling)| (*at, spelling))
    }

    /// Unless different days of birth are known.
    fn may_be_one(&self, one: usize, other: usize) -> bool {
        let born = |at: usize| {
            let person = self.persons.get(at)?;
            person.birth_date.known().map(Span::of)
        };
        match (born(one), born(other)) {
            (Some(one), Some(other)) => one.overlaps(&other),
            (Some(_) | None, _) => true,
        }
    }
}

#[cfg(test)]
mod tests;
