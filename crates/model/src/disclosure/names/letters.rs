//! Names letter by letter, as they are recorded, and in the cases that can be told from their letters.

use std::collections::HashMap;
use std::ops::Range;

use super::lists;
use crate::PersonId;
use crate::disclosure::fold::{Folded, Letter, is_han_or_hangul, is_unspaced};

/// Names by their letters.
#[derive(Default)]
pub(super) struct Letters {
    patterns: Vec<Pattern>,
    /// Patterns by their first two letters.
    starting: HashMap<[char; 2], Vec<usize>>,
}

struct Pattern {
    person: PersonId,
    letters: Vec<char>,
    rule: Rule,
}

/// What must be true around a match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Words at both ends, gaps allowed inside: a whole name.
    Whole,
    /// Words at both ends, particles aside.
    Word,
    /// Anywhere within one run of letters.
    Inside,
    /// A word begins, and ends with nothing more or the ending of a Cyrillic case.
    Stem,
    /// A word begins, and ends with the ending of a case.
    Case,
}

impl Letters {
    /// Takes in one spelling of a name, with its parts where they name the person too.
    pub(super) fn add(&mut self, person: PersonId, name: &str, by_parts: bool) {
        let letters = Folded::of(name).0;
        let mut parts: Vec<Vec<Letter>> = Vec::new();
        for letter in letters {
            match parts.last_mut() {
                Some(part) if !letter.after_gap => part.push(letter),
                _ => parts.push(vec![letter]),
            }
        }
        let mut firsts = vec![0, 1, parts.len().saturating_sub(1)];
        firsts.retain(|first| *first < parts.len());
        firsts.dedup();
        for first in firsts {
            let mut order = parts.clone();
            order.rotate_left(first);
            self.push(person, order.concat(), Rule::Whole);
        }
        if by_parts {
            self.add_joined(person, name);
            parts
                .into_iter()
                .for_each(|part| self.add_part(person, part));
        }
    }

    /// Adds words that punctuation parts, `Sa'id` or `Xi-an`: their parts can be too short to be looked for.
    fn add_joined(&mut self, person: PersonId, name: &str) {
        for word in name.split_whitespace() {
            let letters = Folded::of(word).0;
            if letters.len() >= 3 && letters.iter().skip(1).any(|l| l.after_gap) {
                self.push(person, letters, Rule::Whole);
            }
        }
    }

    fn add_part(&mut self, person: PersonId, part: Vec<Letter>) {
        let text: String = part.iter().map(|l| l.folded).collect();
        if part.iter().all(|l| is_unspaced(l.folded)) {
            let characters: Vec<usize> = (0..part.len())
                .filter(|at| part.get(*at).is_some_and(|l| l.begins_word))
                .collect();
            if let [.., last_but_one, _] = characters.as_slice() {
                let is_name = matches!(characters.len(), 3..=5)
                    && part.iter().all(|l| is_han_or_hangul(l.folded));
                if let Some((family, given)) =
                    part.split_at_checked(*last_but_one).filter(|_| is_name)
                {
                    self.push(person, given.to_vec(), Rule::Word);
                    if characters.len() > 3 {
                        self.push(person, family.to_vec(), Rule::Word);
                    }
                }
                self.push(person, part, Rule::Word);
            }
            return;
        }
        if part.len() < 3 || lists::NOT_NAMES.contains(&text.as_str()) {
            return;
        }
        self.add_cases(person, &part);
        if text.starts_with(ARABIC_ARTICLE) && part.len() >= 5 {
            self.add_part(person, part.iter().skip(2).copied().collect());
        }
        let rule = if part.len() >= 5 {
            Rule::Inside
        } else {
            Rule::Word
        };
        self.push(person, part, rule);
    }

    /// Adds what stays of a name when it is declined.
    fn add_cases(&mut self, person: PersonId, part: &[Letter]) {
        let of =
            |range: std::ops::RangeInclusive<char>| part.iter().all(|l| range.contains(&l.folded));
        let Some((last, stem)) = part.split_last() else {
            return;
        };
        if of('a'..='z') {
            if stem.len() >= 4 && matches!(last.folded, 'a' | 'o') {
                self.push(person, stem.to_vec(), Rule::Case);
            }
        } else if of('а'..='ӿ') {
            if CYRILLIC_ENDINGS.contains(&last.folded) {
                self.push(person, stem.to_vec(), Rule::Stem);
                return;
            }
            self.push(person, part.to_vec(), Rule::Stem);
            // Павел, Павла: the vowel before the last letter goes.
            let vowel = stem.split_last();
            let start =
                vowel.filter(|(v, start)| start.len() >= 2 && matches!(v.folded, 'е' | 'о'));
            if let Some((_, start)) = start {
                self.push(person, [start, &[*last]].concat(), Rule::Stem);
            }
        }
    }

    fn push(&mut self, person: PersonId, letters: Vec<Letter>, rule: Rule) {
        let letters: Vec<char> = letters.into_iter().map(|l| l.folded).collect();
        if let [first, second, ..] = *letters.as_slice() {
            let at = self.patterns.len();
            self.starting.entry([first, second]).or_default().push(at);
            self.patterns.push(Pattern {
                person,
                letters,
                rule,
            });
        }
    }

    /// Gives every place where somebody is named, as letters.
    pub(super) fn find(
        &self,
        text: &str,
        folded: &Folded,
        found: &mut impl FnMut(PersonId, Range<usize>),
    ) {
        for at in 0..folded.0.len() {
            for pattern in self.starting_at(folded, at) {
                let range = at..at + pattern.letters.len();
                if pattern.matches(folded, &range) && !pattern.is_common_word(text, folded, &range)
                {
                    found(pattern.person, range);
                }
            }
        }
    }

    fn starting_at(&self, folded: &Folded, at: usize) -> impl Iterator<Item = &Pattern> {
        let key = match folded.0.get(at..at + 2) {
            Some([first, second]) => Some([first.folded, second.folded]),
            _ => None,
        };
        let found = key.and_then(|key| self.starting.get(&key));
        found
            .into_iter()
            .flatten()
            .filter_map(|index| self.patterns.get(*index))
    }
}

impl Pattern {
    fn matches(&self, text: &Folded, range: &Range<usize>) -> bool {
        let Some(found) = text.0.get(range.clone()) else {
            return false;
        };
        if !found
            .iter()
            .map(|l| l.folded)
            .eq(self.letters.iter().copied())
        {
            return false;
        }
        let begins = begins_word(text, range.start);
        let ends = text.is_word_end(range.end);
        match self.rule {
            Rule::Whole => begins && ends,
            Rule::Inside => !text.has_gap(range),
            Rule::Stem => {
                begins
                    && !text.has_gap(range)
                    && (ends || has_ending(text, range.end, &lists::CYRILLIC_CASES))
            }
            Rule::Word => {
                !text.has_gap(range)
                    && (begins || is_after_particle(text, range.start))
                    && (ends || has_ending(text, range.end, &ENDINGS))
            }
            Rule::Case => {
                begins && !text.has_gap(range) && has_ending(text, range.end, &FEMININE_ENDINGS)
            }
        }
    }

    /// Whether a part of a name stands there as a common word: `will` for Will, `على` for علي.
    fn is_common_word(&self, text: &str, folded: &Folded, range: &Range<usize>) -> bool {
        if self.rule == Rule::Whole || self.letters.len() > 5 {
            return false;
        }
        let whole = word_start(folded, range.start)..word_end(folded, range.end);
        lists::is_common(text, folded, &whole)
    }
}

pub(super) fn word_start(text: &Folded, mut at: usize) -> usize {
    while at > 0 && !begins_word(text, at) {
        at -= 1;
    }
    at
}

pub(super) fn word_end(text: &Folded, mut at: usize) -> usize {
    while !text.is_word_end(at) {
        at += 1;
    }
    at
}

fn begins_word(text: &Folded, at: usize) -> bool {
    text.0.get(at).is_some_and(|l| l.begins_word)
}

fn letter(text: &Folded, at: usize) -> Option<char> {
    text.0.get(at).map(|l| l.folded)
}

/// Whether one of the endings, and nothing more, stands between this position and the end of the word.
fn has_ending(text: &Folded, at: usize, endings: &[&str]) -> bool {
    let rest = text.0.get(at..word_end(text, at)).unwrap_or_default();
    (endings.iter()).any(|ending| rest.iter().map(|l| l.folded).eq(ending.chars()))
}

fn is_after_particle(text: &Folded, at: usize) -> bool {
    let start = word_start(text, at);
    at - start <= 3 && (start..at).all(|i| letter(text, i).is_some_and(|c| PARTICLES.contains(c)))
}

/// Letters that Arabic and Hebrew write joined to the front of a word: and, in, to, as, the.
const PARTICLES: &str = "وفبلكاسושהבלמכ";
/// `al-`, as it is written joined to a name.
const ARABIC_ARTICLE: &str = "ال";
/// What short names take after them: the English and Slavic cases, and the Arabic accusative. Endings that make common
/// English words of short names (`Sam`, same; `Man`, many) are left out.
const ENDINGS: [&str; 11] = [
    "s", "a", "u", "em", "om", "im", "ie", "iem", "ovi", "owi", "ا",
];
/// What stands in place of the last letter of a longer name in `a` or `o` in Slavic and Baltic cases.
const FEMININE_ENDINGS: [&str; 15] = [
    "a", "e", "i", "y", "u", "o", "ie", "ou", "om", "oj", "ei", "am", "as", "ami", "ach",
];
/// Last letters that change with the case of a Russian or Ukrainian name.
const CYRILLIC_ENDINGS: [char; 12] = ['а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й', 'і', 'є'];
