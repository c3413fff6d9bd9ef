//! Chinese names that are recorded in Latin letters, in a text of Chinese characters.
//!
//! A name is compared by its syllables without tones, so coarsely that pinyin and Wade–Giles agree. To be a name, characters
//! must begin with a common family name, or be two that are common in given names.

use std::collections::HashMap;
use std::ops::Range;

use super::han;
use super::spelled::coarse;
use super::units::{self, Script};
use crate::PersonId;
use crate::disclosure::fold::Folded;

/// Readings of a few characters that are tried at most.
const MOST_READINGS: usize = 16;

/// Names in Latin letters by their syllables.
#[derive(Default)]
pub(super) struct Chinese {
    whole: HashMap<String, Vec<PersonId>>,
    given: HashMap<String, Vec<PersonId>>,
}

impl Chinese {
    /// Takes in a name of two to four words in Latin letters: the family name may be the first or the last.
    pub(super) fn add(&mut self, person: PersonId, name: &str) {
        let folded = Folded::of(name);
        let units = units::of(name, &folded);
        if !(2..=4).contains(&units.len()) || units.iter().any(|u| u.script != Script::Latin) {
            return;
        }
        let words: Vec<String> = units
            .iter()
            .map(|unit| folded.0.get(unit.letters.clone()).unwrap_or_default())
            .map(|letters| letters.iter().map(|l| l.folded).collect())
            .collect();
        let (Some((first, after)), Some((last, before))) =
            (words.split_first(), words.split_last())
        else {
            return;
        };
        for (family, given) in [(first, after), (last, before)] {
            let given = given.concat();
            if family.len() > 6 || given.len() > 12 {
                continue;
            }
            let whole = coarse(&format!("{family}{given}"));
            self.whole.entry(whole).or_default().push(person);
            if given.len() >= 4 {
                self.given.entry(coarse(&given)).or_default().push(person);
            }
        }
    }

    /// Gives every place where somebody is named, as letters.
    pub(super) fn find(&self, text: &Folded, found: &mut impl FnMut(PersonId, Range<usize>)) {
        if self.whole.is_empty() {
            return;
        }
        let characters: Vec<char> = text.0.iter().map(|l| l.folded).collect();
        for at in 0..characters.len() {
            let rest = characters.get(at..).unwrap_or_default();
            let family = match rest {
                [first, second, ..] if han::is_double_family_name(*first, *second) => 2,
                [first, ..] if han::is_family_name(*first) => 1,
                _ => 0,
            };
            if family > 0 {
                for length in family + 1..=family + 2 {
                    look_up(&self.whole, rest, length, at, found);
                }
            }
            if rest.iter().take(2).all(|c| han::is_given_name(*c)) {
                look_up(&self.given, rest, 2, at, found);
            }
        }
    }
}

fn look_up(
    names: &HashMap<String, Vec<PersonId>>,
    characters: &[char],
    length: usize,
    at: usize,
    found: &mut impl FnMut(PersonId, Range<usize>),
) {
    let Some(characters) = characters.get(..length) else {
        return;
    };
    for reading in readings(characters) {
        for person in names.get(&coarse(&reading)).into_iter().flatten() {
            found(*person, at..at + length);
        }
    }
}

fn readings(characters: &[char]) -> Vec<String> {
    let mut readings = vec![String::new()];
    for c in characters {
        let syllables = han::syllables(*c);
        readings = readings
            .iter()
            .flat_map(|before| {
                syllables
                    .iter()
                    .map(move |after| format!("{before}{after}"))
            })
            .take(MOST_READINGS)
            .collect();
    }
    readings
}
