//! Names by their sound: another spelling, another alphabet, and their cases there.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::sound::{self, Sound};
use super::units::{self, Gap, Script, Unit};
use super::{arabic, cyrillic, han, latin, lists, skeleton, spelled, titled, variants};
use crate::PersonId;
use crate::disclosure::fold::Folded;

/// Letters of which a joined name has at most so many.
const LONGEST: usize = 26;
/// Words of which a joined name has at most so many.
const MOST_WORDS: usize = 4;

/// Names, or parts of them, by their consonants.
#[derive(Default)]
pub(super) struct Spoken {
    pub(super) forms: Vec<Form>,
    /// Forms that are there, so that namesakes share one.
    known: HashMap<(Vec<Sound>, Script, u32, bool), usize>,
    pub(super) by_consonants: HashMap<u64, Vec<usize>>,
    /// The same for texts in Chinese characters.
    pub(super) for_chinese: HashMap<u64, Vec<usize>>,
    /// Names in Chinese characters that are foreign.
    pub(super) from_chinese: HashMap<u64, Vec<usize>>,
}

/// A name, or a part of it, as it sounds.
pub(super) struct Form {
    pub(super) persons: Vec<PersonId>,
    pub(super) sounds: Vec<Sound>,
    pub(super) script: Script,
    pub(super) weight: u32,
    /// What was taken from it already.
    pub(super) cost: u32,
}

impl Spoken {
    /// Takes in one spelling of a name, whole and in parts.
    pub(super) fn add(&mut self, person: PersonId, name: &str) {
        let folded = Folded::of(name);
        let units = units::of(name, &folded);
        let words: Vec<Vec<char>> = units.iter().map(|unit| letters(&folded, unit)).collect();
        let is_chinese = spelled::is_chinese_name(&words);
        for first in 0..units.len() {
            for run in runs(&folded, &units, first) {
                let has_name = run.iter().any(|unit| {
                    let word = letters(&folded, unit);
                    !lists::is_particle(&word) && !lists::is_article(&word)
                });
                let Some(unit) = run.first().filter(|_| has_name) else {
                    continue;
                };
                let words: Vec<Vec<char>> = run.iter().map(|u| letters(&folded, u)).collect();
                let names = words.iter().filter(|word| !lists::is_article(word));
                let whole: Vec<char> = words.concat();
                let without: Vec<char> = names.flatten().copied().collect();
                self.add_word(person, &whole, unit.script, is_chinese);
                if without != whole {
                    self.add_word(person, &without, unit.script, is_chinese);
                }
            }
        }
    }

    fn add_word(&mut self, person: PersonId, word: &[char], script: Script, is_chinese: bool) {
        if script == Script::Han {
            return self.add_han(person, word);
        }
        for (word, cost) in variants::of_name(word, script) {
            if word.len() >= 3 {
                self.push(person, sounds(word, script), script, cost, is_chinese);
            }
        }
    }

    fn add_han(&mut self, person: PersonId, word: &[char]) {
        if let Some((family, given)) = titled::split(word) {
            let given: String = given.iter().filter_map(|c| han::syllable(*c)).collect();
            let families = match family {
                [one] => han::syllables(*one),
                more => vec![more.iter().filter_map(|c| han::syllable(*c)).collect()],
            };
            for family in families {
                for name in [
                    format!("{family}{given}"),
                    format!("{given}{family}"),
                    given.clone(),
                    family.clone(),
                ] {
                    let word: Vec<char> = name.chars().collect();
                    if word.len() >= 4 {
                        self.push(person, latin::sounds(&word), Script::Latin, 0, true);
                    }
                }
            }
        }
        let is_chinese = word.len() < 3 && titled::split(word).is_some();
        if word.len() >= 2 && !is_chinese && word.iter().all(|c| han::is_foreign(*c)) {
            self.push(person, han::sounds(word), Script::Han, 0, false);
        }
    }

    /// `is_chinese`: in Chinese characters the name is written otherwise than by its sound, and [`super::chinese`] finds it.
    fn push(
        &mut self,
        person: PersonId,
        sounds: Vec<Sound>,
        script: Script,
        cost: u32,
        is_chinese: bool,
    ) {
        let sounds = if is_chinese && script == Script::Latin {
            spelled::chinese(sounds)
        } else {
            sounds
        };
        let weight = sound::weight(&sounds);
        if weight < LIGHTEST {
            return;
        }
        let at = self.forms.len();
        match self.known.entry((sounds.clone(), script, cost, is_chinese)) {
            Entry::Occupied(known) => {
                if let Some(form) = self.forms.get_mut(*known.get()) {
                    form.persons.push(person);
                }
                return;
            }
            Entry::Vacant(new) => new.insert(at),
        };
        for row in skeleton::chinese(&sounds)
            .into_iter()
            .filter(|_| !is_chinese)
        {
            self.for_chinese.entry(row).or_default().push(at);
            if script == Script::Han {
                self.from_chinese.entry(row).or_default().push(at);
            }
        }
        if script != Script::Han {
            for row in skeleton::of(&sounds) {
                self.by_consonants.entry(row).or_default().push(at);
            }
        }
        self.forms.push(Form {
            persons: vec![person],
            sounds,
            script,
            weight,
            cost,
        });
    }
}

/// Names that weigh less are not looked for by sound: `Li`.
const LIGHTEST: u32 = 14;

/// The sounds of a word.
pub(super) fn sounds(word: &[char], script: Script) -> Vec<Sound> {
    match script {
        Script::Latin => latin::sounds(word),
        Script::Cyrillic => cyrillic::sounds(word),
        Script::Arabic => arabic::sounds(word),
        Script::Han => han::sounds(word),
    }
}

/// The folded letters of a word.
pub(super) fn letters(folded: &Folded, unit: &Unit) -> Vec<char> {
    let letters = folded.0.get(unit.letters.clone()).unwrap_or_default();
    letters.iter().map(|l| l.folded).collect()
}

/// The words that may be one name together, from `first` on.
pub(super) fn runs<'a>(
    folded: &Folded,
    units: &'a [Unit],
    first: usize,
) -> impl Iterator<Item = &'a [Unit]> {
    let end = units.len().min(first + MOST_WORDS);
    let rest = units.get(first..end).unwrap_or_default();
    let joined = rest.windows(2).take_while(|pair| match pair {
        [one, next] => joins(folded, one, next),
        _ => false,
    });
    let most = (joined.count() + 1).min(rest.len());
    (1..=most)
        .filter_map(move |length| rest.get(..length))
        .take_while(|run| {
            let ends = run.first().zip(run.last());
            ends.is_some_and(|(a, b)| b.letters.end - a.letters.start <= LONGEST)
        })
}

fn joins(folded: &Folded, one: &Unit, next: &Unit) -> bool {
    let may = |unit: &Unit| unit.is_capital || lists::stands_in_names(&letters(folded, unit));
    one.script == next.script
        && match (next.gap, one.script) {
            (Gap::Break, _) => false,
            (Gap::Joint, _) => true,
            (Gap::Space, Script::Latin | Script::Cyrillic) => may(one) && may(next),
            (Gap::Space, Script::Arabic) => {
                let (one, next) = (letters(folded, one), letters(folded, next));
                let is_ordinary = |word: &[char]| lists::is_ordinary_arabic(word);
                one.len() <= 4
                    && !one.starts_with(&['ا', 'ل'])
                    && !is_ordinary(&one)
                    && !is_ordinary(&next)
            }
            (Gap::Space, Script::Han) => false,
        }
}
