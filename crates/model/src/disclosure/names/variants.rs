//! A word without what a language puts before and after a name.

use super::lists;
use super::units::Script;

/// Letters that must be left.
const LEAST: usize = 3;

/// A word and what is left of it without particles and endings of cases, with what each costs.
pub(super) fn of_text(word: &[char], script: Script) -> Vec<(&[char], u32)> {
    let mut found = vec![(word, 0)];
    match script {
        Script::Latin => {
            without_latin_article(word, &mut found);
            if let Some(stem) = word.strip_suffix(&['s']).filter(|stem| stem.len() > 3) {
                found.push((stem, 1));
            }
        }
        Script::Cyrillic => {
            for ending in lists::CYRILLIC_CASES {
                push(&mut found, without_ending(word, ending), 0);
            }
        }
        Script::Arabic => {
            for (at, spent) in (0..=3).zip([0, 0, 1, 2]) {
                let (particles, rest) = word.split_at_checked(at).unwrap_or((&[], word));
                if !particles
                    .iter()
                    .all(|c| lists::ARABIC_PARTICLES.contains(*c))
                {
                    break;
                }
                if at > 0 {
                    push(&mut found, Some(rest), spent);
                }
                let article = rest.strip_prefix(&['ا', 'ل']);
                push(&mut found, article, spent);
            }
            for at in 0..found.len() {
                let Some((stem, cost)) = found.get(at).copied() else {
                    break;
                };
                for ending in lists::ARABIC_SUFFIXES {
                    let more = if ending == "ا" { 0 } else { 2 };
                    push(&mut found, without_ending(stem, ending), cost + more);
                }
            }
        }
        Script::Han => {}
    }
    found
}

/// A recorded name and what stays of it in cases and without an article.
pub(super) fn of_name(word: &[char], script: Script) -> Vec<(&[char], u32)> {
    let mut found = vec![(word, 0)];
    match script {
        Script::Latin => {
            without_latin_article(word, &mut found);
            for ending in lists::LATIN_ENDINGS_OF_SLAVIC_NAMES {
                let stem = without_ending(word, ending).filter(|stem| stem.len() > LEAST);
                push(&mut found, stem, 1);
            }
        }
        Script::Cyrillic => {
            for ending in lists::CYRILLIC_NOMINATIVES {
                push(&mut found, without_ending(word, ending), 1);
            }
        }
        Script::Arabic => push(&mut found, word.strip_prefix(&['ا', 'ل']), 0),
        Script::Han => {}
    }
    found
}

fn without_latin_article<'a>(word: &'a [char], found: &mut Vec<(&'a [char], u32)>) {
    for article in [['a', 'l'], ['e', 'l']] {
        let rest = word.strip_prefix(&article).filter(|rest| rest.len() > 3);
        push(found, rest, 1);
    }
}

fn push<'a>(found: &mut Vec<(&'a [char], u32)>, word: Option<&'a [char]>, cost: u32) {
    let is_known = |word: &[char]| found.iter().any(|(known, _)| *known == word);
    if let Some(word) = word.filter(|word| word.len() >= LEAST && !is_known(word)) {
        found.push((word, cost));
    }
}

fn without_ending<'a>(word: &'a [char], ending: &str) -> Option<&'a [char]> {
    let mut word = word;
    for letter in ending.chars().rev() {
        word = match word {
            [rest @ .., last] if *last == letter => rest,
            _ => return None,
        };
    }
    Some(word)
}
