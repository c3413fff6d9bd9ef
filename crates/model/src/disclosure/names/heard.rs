//! Looks in a text for names by their sound.

use std::collections::HashMap;
use std::ops::Range;

use super::sound::{self, Pair, Sound};
use super::spoken::{Spoken, letters, runs, sounds};
use super::units::{self, Script, Unit};
use super::{han, lists, skeleton, variants};
use crate::PersonId;
use crate::disclosure::fold::Folded;

/// What was found for words of one text that were looked at.
type Known = HashMap<(Vec<char>, bool), Vec<PersonId>>;

/// A word of a text as it sounds.
#[derive(Clone, Copy)]
struct Said<'a> {
    sounds: &'a [Sound],
    script: Script,
    /// What was taken from the word already.
    cost: u32,
    /// Whether it looks like a name, so that less likeness is enough.
    is_name: bool,
}

impl Spoken {
    /// Gives every place where somebody is named by sound, as letters.
    pub(super) fn find(
        &self,
        text: &str,
        folded: &Folded,
        found: &mut impl FnMut(PersonId, Range<usize>),
    ) {
        if self.forms.is_empty() {
            return;
        }
        let units = units::of(text, folded);
        let mut known = Known::new();
        for (first, unit) in units.iter().enumerate() {
            if unit.script == Script::Han {
                self.find_han(folded, unit, &mut known, found);
                continue;
            }
            for run in runs(folded, &units, first) {
                let Some(last) = run.last() else { continue };
                let word: Vec<char> = run.iter().flat_map(|u| letters(folded, u)).collect();
                let is_name = unit.script == Script::Arabic || run.iter().any(|u| u.is_capital);
                let whole = unit.letters.start..last.letters.end;
                let is_possessive = run.len() > 1 && letters(folded, last) == ['s'];
                if is_possessive || lists::is_common(text, folded, &whole) {
                    continue;
                }
                if !is_name && (word.len() < 6 || unit.script != Script::Latin) {
                    continue;
                }
                let persons = known
                    .entry((word, is_name))
                    .or_insert_with_key(|(word, is_name)| {
                        self.persons(word, unit.script, *is_name)
                    });
                persons
                    .iter()
                    .for_each(|person| found(*person, whole.clone()));
            }
        }
    }

    fn find_han(
        &self,
        folded: &Folded,
        unit: &Unit,
        known: &mut Known,
        found: &mut impl FnMut(PersonId, Range<usize>),
    ) {
        let word = letters(folded, unit);
        for start in 0..word.len() {
            for length in 2..=8 {
                let Some(part) = word.get(start..start + length) else {
                    break;
                };
                if !part.iter().all(|c| han::is_foreign(*c)) {
                    break;
                }
                if !han::may_be_foreign_name(part) {
                    continue;
                }
                let is_foreign = |at: usize| word.get(at).is_some_and(|c| han::is_foreign(*c));
                let is_inside = is_foreign(start + length) || (start > 0 && is_foreign(start - 1));
                let persons = known.entry((part.to_vec(), !is_inside)).or_insert_with_key(
                    |(word, is_whole)| self.persons(word, Script::Han, *is_whole),
                );
                let range = unit.letters.start + start..unit.letters.start + start + length;
                persons
                    .iter()
                    .for_each(|person| found(*person, range.clone()));
            }
        }
    }

    /// Who is named by a word. `is_name`: it looks like a name, so that less likeness is enough.
    fn persons(&self, word: &[char], script: Script, is_name: bool) -> Vec<PersonId> {
        let mut persons: Vec<PersonId> = Vec::new();
        let is_ordinary = match script {
            Script::Arabic => lists::is_ordinary_arabic(word),
            Script::Latin | Script::Cyrillic => lists::is_ordinary(&String::from_iter(word)),
            Script::Han => false,
        };
        if is_ordinary {
            return persons;
        }
        for (word, cost) in variants::of_text(word, script) {
            let sounds = sounds(word, script);
            let said = Said {
                sounds: &sounds,
                script,
                cost,
                is_name,
            };
            let mut look = |index: &HashMap<u64, Vec<usize>>, rows: Vec<u64>| {
                self.like(index, &rows, said, &mut persons);
            };
            if script == Script::Han {
                look(&self.for_chinese, skeleton::chinese(&sounds));
                continue;
            }
            look(&self.by_consonants, skeleton::of(&sounds));
            if !self.from_chinese.is_empty() && is_name {
                look(&self.from_chinese, skeleton::chinese(&sounds));
            }
        }
        persons.sort_unstable();
        persons.dedup();
        persons
    }

    fn like(
        &self,
        index: &HashMap<u64, Vec<usize>>,
        rows: &[u64],
        said: Said<'_>,
        persons: &mut Vec<PersonId>,
    ) {
        let weight = sound::weight(said.sounds);
        let forms = rows.iter().filter_map(|row| index.get(row)).flatten();
        for form in forms.filter_map(|at| self.forms.get(*at)) {
            let pair = pair(form.script, said.script);
            let weight = form.weight.min(weight);
            let limit = limit(weight, pair, form.script, said.is_name);
            let spent = said.cost + form.cost;
            let Some(limit) = limit.and_then(|limit| limit.checked_sub(spent)) else {
                continue;
            };
            if sound::distance(&form.sounds, said.sounds, pair, limit).is_some() {
                persons.extend(&form.persons);
            }
        }
    }
}

/// How far a word may be from a name of this weight; none where it is not looked for. Short names are like many words.
fn limit(weight: u32, pair: Pair, script: Script, is_name: bool) -> Option<u32> {
    let is_enough = is_name && (pair != Pair::Same || script != Script::Arabic);
    if !is_enough && pair != Pair::Chinese && weight < 38 {
        return None;
    }
    let share = match pair {
        Pair::Chinese if !is_name => 4,
        Pair::Chinese => 15,
        _ if !is_enough => 5,
        Pair::Same => 11,
        Pair::Alphabets => 13,
        Pair::Arabic => 12,
    };
    let most = match (weight, pair) {
        (20..30, Pair::Arabic | Pair::Chinese) => 2,
        (30..40, Pair::Chinese) => 5,
        (30..40, Pair::Arabic) => 2,
        (..30, _) => 1,
        (30..40, _) => 3,
        _ => u32::MAX,
    };
    Some((weight * share / 100).min(most))
}

fn pair(a: Script, b: Script) -> Pair {
    match (a, b) {
        (Script::Han, _) | (_, Script::Han) => Pair::Chinese,
        _ if a == b => Pair::Same,
        (Script::Arabic, _) | (_, Script::Arabic) => Pair::Arabic,
        _ => Pair::Alphabets,
    }
}
