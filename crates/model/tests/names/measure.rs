//! Holds what the finder finds against what is marked.

use std::collections::BTreeMap;

use crate::corpus::{Half, Language, Mark, Passage, Recorded};

/// What was found, missed and found wrongly.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) marks: usize,
    pub(crate) found: usize,
    /// Of those found, where hits cover every letter.
    pub(crate) covered: usize,
    pub(crate) hits: usize,
    /// By kind: marks, and those found.
    pub(crate) kinds: BTreeMap<String, (usize, usize)>,
    pub(crate) missed: Vec<Miss>,
    /// Hits on words that name nobody.
    pub(crate) alarms: Vec<Miss>,
    /// Hits on words that name somebody else.
    pub(crate) namesakes: usize,
    /// Of those, in texts that name nobody.
    pub(crate) alarms_without_names: usize,
    pub(crate) words_without_names: usize,
}

/// Words that were missed, or found wrongly.
#[derive(Clone, Debug)]
pub(crate) struct Miss {
    pub(crate) words: String,
    pub(crate) names: String,
    pub(crate) kinds: String,
}

impl Score {
    pub(crate) fn recall(&self) -> f64 {
        self.found as f64 / self.marks.max(1) as f64
    }

    pub(crate) fn precision(&self) -> f64 {
        1.0 - self.alarms.len() as f64 / self.hits.max(1) as f64
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.marks += other.marks;
        self.found += other.found;
        self.covered += other.covered;
        self.hits += other.hits;
        for (kind, (marks, found)) in other.kinds {
            let sum = self.kinds.entry(kind).or_default();
            *sum = (sum.0 + marks, sum.1 + found);
        }
        self.missed.extend(other.missed);
        self.alarms.extend(other.alarms);
        self.namesakes += other.namesakes;
        self.alarms_without_names += other.alarms_without_names;
        self.words_without_names += other.words_without_names;
    }
}

/// Searches the texts of one half for everybody in the file.
pub(crate) fn measure(language: &Language, half: Half) -> Score {
    let mut score = Score::default();
    let passages = language.passages.iter().filter(|p| p.half == half);
    for passage in passages {
        if passage.marks.is_empty() {
            score.words_without_names += words(&passage.text);
        }
        for person in &language.persons {
            look(passage, person, &mut score);
        }
    }
    score
}

fn look(passage: &Passage, person: &Recorded, score: &mut Score) {
    let places = person.naming.places(&passage.text);
    let marks = passage.marks.iter().filter(|mark| mark.person == person.id);
    score.hits += places.len();
    let mut of_theirs = Vec::new();
    for mark in marks {
        let touching = places
            .iter()
            .filter(|place| place.start < mark.range.end && mark.range.start < place.end);
        let touching: Vec<_> = touching.collect();
        let is_found = !touching.is_empty();
        of_theirs.extend(touching.iter().map(|place| (*place).clone()));
        let text = passage.text.get(mark.range.clone()).unwrap();
        let is_covered = text.char_indices().all(|(at, c)| {
            let at = mark.range.start + at;
            !c.is_alphanumeric() || touching.iter().any(|place| place.contains(&at))
        });
        score.marks += 1;
        score.found += usize::from(is_found);
        score.covered += usize::from(is_covered);
        for kind in &mark.kinds {
            let sum = score.kinds.entry(kind.clone()).or_default();
            *sum = (sum.0 + 1, sum.1 + usize::from(is_found));
        }
        if !is_found {
            score.missed.push(Miss {
                words: text.replace('\n', "⏎"),
                names: person.names.join(", "),
                kinds: mark.kinds.join(", "),
            });
        }
    }
    for place in places.iter().filter(|place| !of_theirs.contains(place)) {
        let names = |mark: &Mark| place.start < mark.range.end && mark.range.start < place.end;
        if passage.marks.iter().any(names) {
            score.namesakes += 1;
            continue;
        }
        score.alarms_without_names += usize::from(passage.marks.is_empty());
        score.alarms.push(Miss {
            words: passage.text.get(place.clone()).unwrap().replace('\n', "⏎"),
            names: person.names.join(", "),
            kinds: String::new(),
        });
    }
}

/// Words; of Chinese each two characters.
fn words(text: &str) -> usize {
    let is_chinese = |c: &char| ('\u{4e00}'..='\u{9fff}').contains(c);
    let words = text
        .split_whitespace()
        .filter(|word| !word.contains(|c| is_chinese(&c)));
    words.count() + text.chars().filter(is_chinese).count() / 2
}
