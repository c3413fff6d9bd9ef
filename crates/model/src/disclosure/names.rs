//! Finds the names of persons in a text.
//!
//! Looked for are whole names (each spelling and alias, also with the first part last or the last part first, and with
//! anything or nothing between the parts), and, of individuals and families, each part of a name: from three letters, or two
//! characters of Chinese, Korean and other scripts without spaces, where the last two of three to five characters count
//! as a part, and what stands before them if it is two or more. A part of five letters or more is found inside longer
//! words; a shorter one as a word, with an Arabic or Hebrew particle before it or the ending of a case after it. A
//! Russian name, and a Latin one of five letters that ends in `a` or `o`, is found in its cases too. A name of a single
//! letter is not looked for, nor are the particles and titles in [`NOT_NAMES`] by themselves.

use std::collections::HashMap;
use std::ops::Range;

use super::fold::{Folded, Letter, is_han_or_hangul, is_unspaced};
use crate::vocabulary::PersonKind;
use crate::{Person, PersonId};

/// Where a text names a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) person: PersonId,
    /// The whole words that hold the name, as bytes of the text.
    pub(super) range: Range<usize>,
}

/// The names to look for.
pub(super) struct Names {
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
    /// A word begins, and ends after at most three more letters.
    Stem,
    /// A word begins, and ends with the ending of a case.
    Case,
}

impl Names {
    pub(super) fn of(persons: &[&Person]) -> Self {
        let mut names = Self {
            patterns: Vec::new(),
            starting: HashMap::new(),
        };
        for person in persons {
            let by_parts = matches!(person.kind, PersonKind::Individual | PersonKind::Family);
            for name in person.all_names() {
                names.add(person.id, name, by_parts);
            }
        }
        names
    }

    fn add(&mut self, person: PersonId, name: &str, by_parts: bool) {
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
        if part.len() < 3 || NOT_NAMES.contains(&text.as_str()) {
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

    /// Every place where the text names one of the persons, by place; one person's overlapping hits are joined.
    pub(super) fn find(&self, text: &str) -> Vec<Hit> {
        if self.patterns.is_empty() {
            return Vec::new();
        }
        let folded = Folded::of(text);
        let mut hits: Vec<Hit> = Vec::new();
        for at in 0..folded.0.len() {
            for pattern in self.starting_at(&folded, at) {
                let range = at..at + pattern.letters.len();
                if pattern.matches(&folded, &range) {
                    let range = words(&folded, &range);
                    join(
                        &mut hits,
                        Hit {
                            person: pattern.person,
                            range,
                        },
                    );
                }
            }
        }
        hits.sort_by_key(|hit| (hit.range.start, hit.range.end));
        hits
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
                begins && !text.has_gap(range) && word_end(text, range.end) <= range.end + 3
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
}

fn join(hits: &mut Vec<Hit>, new: Hit) {
    let overlapping = hits.iter_mut().rev().take(16).find(|hit| {
        hit.person == new.person
            && hit.range.start <= new.range.end
            && new.range.start <= hit.range.end
    });
    match overlapping {
        Some(hit) => {
            hit.range = hit.range.start.min(new.range.start)..hit.range.end.max(new.range.end);
        }
        None => hits.push(new),
    }
}

/// The bytes of the whole words that hold these letters.
fn words(text: &Folded, range: &Range<usize>) -> Range<usize> {
    let start = text
        .0
        .get(word_start(text, range.start))
        .map_or(0, |l| l.start);
    let end = (text.0.get(word_end(text, range.end) - 1)).map_or(start, |l| l.end);
    start..end
}

fn word_start(text: &Folded, mut at: usize) -> usize {
    while at > 0 && !begins_word(text, at) {
        at -= 1;
    }
    at
}

fn word_end(text: &Folded, mut at: usize) -> usize {
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

/// Words that are parts of many names and of most texts, folded: particles, kinship and titles.
const NOT_NAMES: [&str; 48] = [
    "van",
    "von",
    "der",
    "den",
    "del",
    "della",
    "des",
    "dos",
    "das",
    "los",
    "las",
    "the",
    "and",
    "und",
    "bin",
    "ibn",
    "bint",
    "binti",
    "abu",
    "umm",
    "abd",
    "ter",
    "ten",
    "zur",
    "for",
    "mrs",
    "miss",
    "prof",
    "doctor",
    "dona",
    "don",
    "haji",
    "sheikh",
    "saint",
    "san",
    "santa",
    "mother",
    "father",
    "brother",
    "sister",
    "uncle",
    "aunt",
    "بن",
    "ابن",
    "بنت",
    "ابو",
    "عبد",
    "الشيخ",
];

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::vocabulary::PersonKind;
    use crate::{Answer, Person, PersonId, Text};

    fn person(kind: PersonKind, name: &str) -> Person {
        let mut person = Person::new(PersonId::random());
        person.kind = kind;
        person.names.full = Answer::Known(Text::new("und", name));
        person
    }

    fn found(name: &str, text: &str) -> Vec<String> {
        let person = person(PersonKind::Individual, name);
        let hits = Names::of(&[&person]).find(text);
        hits.into_iter()
            .map(|h| text.get(h.range).unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn names_are_found_in_every_spelling_that_folds_alike() {
        for (name, text, hit) in [
            ("José Núñez", "then JOSE came", "JOSE"),
            ("José Núñez", "Nun\u{303}ez's house", "Nun\u{303}ez"),
            ("Li Wei", "with li-wei, twice", "li-wei"),
            ("Li Wei", "file liwei.jpg", "liwei"),
            ("Li Wei", "Wei Li said", "Wei Li"),
            ("Ali Haddad", "photo AliAtHome.jpg", "Ali"),
            ("Ali Haddad", "ali2024.pdf", "ali"),
            ("Ali Haddad", "al-haddadi", "haddadi"),
            ("فاطمة علي", "قالت فَاطِمَة إن", "فَاطِمَة"),
            ("فاطمة علي", "ذهب وعلي معه", "وعلي"),
            ("مصطفى الحسيني", "عند حسيني", "حسيني"),
            ("王小明", "昨天，小明被带走", "小明"),
            ("王小明", "王 小明", "王 小明"),
            ("歐陽娜娜", "见到娜娜了", "娜娜"),
            ("김철수", "그날 철수가 왔다", "철수"),
            ("Ольга Петрова", "вместе с Ольгой", "Ольгой"),
            ("Анна Петрова", "видели Анну", "Анну"),
            ("Амина", "请Амина来", "Амина"),
            ("Олег Иванов", "арестовали Олега", "Олега"),
            ("Зоя Петрова", "видели Зою", "Зою"),
            ("Павел Петров", "без Павла", "Павла"),
            ("محمد علي", "اعتقلوا محمداً", "محمداً"),
            ("محمد علي", "سألوا عليًّا", "عليًّا"),
            ("Sa'id Haddad", "then Said came", "Said"),
            ("Sa'id Haddad", "then Saʿīd came", "Saʿīd"),
            ("Wu Xi-an", "with Xi'an twice", "Xi'an"),
            ("Jan Nowak", "dla Janowi", "Janowi"),
            ("Maria Nowak", "widziano Marię", "Marię"),
            ("Adam Nowak", "z Adamem", "Adamem"),
            ("山田太郎", "山田さんは来た", "山田"),
            ("長谷川太郎", "長谷川さん", "長谷川"),
            ("Agent 4711", "العميل ٤٧١١", "٤٧١١"),
            ("Ali\u{a0}Haddad", "ALI-\nHADDAD", "ALI-\nHADDAD"),
        ] {
            assert_eq!(found(name, text), [hit], "{name} in {text}");
        }
    }

    #[test]
    fn other_words_are_not_taken_for_names() {
        for (name, text) in [
            ("Ana Li", "banana and analysis"),
            ("Maria Lopez", "Kumar iade"),
            ("Sam Reed", "the same day in many months"),
            ("Tim Vera", "in time, very much"),
            ("Maria Lopez", "a marine"),
            ("Sa'id Haddad", "saidiya"),
            ("Jan van der Berg", "the van stopped under der Brücke"),
            ("王小明", "王先生很小"),
            ("K", "K and k"),
        ] {
            assert_eq!(found(name, text), [""; 0], "{name} in {text}");
        }
    }

    #[test]
    fn a_group_is_found_by_its_whole_name_alone() {
        let group = person(PersonKind::GroupOrOrganisation, "Committee for Justice");
        let names = Names::of(&[&group]);
        assert_eq!(names.find("a committee on justice").len(), 0);
        assert_eq!(names.find("the COMMITTEE\nfor Justice").len(), 1);
    }
}
