//! Chinese family names with a title: `王先生`, `老王`, `王某`. A family name by itself is a common character and no hit.

use std::collections::HashMap;
use std::ops::Range;

use super::han;
use crate::PersonId;
use crate::disclosure::fold::{Folded, Letter};

/// What stands after a family name, or after the last character of a given name.
const TITLES: [&str; 52] = [
    "先生",
    "女士",
    "小姐",
    "太太",
    "夫人",
    "老师",
    "律师",
    "教授",
    "博士",
    "医生",
    "大夫",
    "护士",
    "记者",
    "主任",
    "主席",
    "书记",
    "局长",
    "处长",
    "科长",
    "厂长",
    "校长",
    "院长",
    "法官",
    "警官",
    "检察官",
    "同志",
    "同学",
    "师傅",
    "师父",
    "老板",
    "经理",
    "总编",
    "编辑",
    "牧师",
    "神父",
    "阿姨",
    "叔叔",
    "大爷",
    "大妈",
    "大姐",
    "大哥",
    "奶奶",
    "爷爷",
    "某",
    "氏",
    "家",
    "哥",
    "姐",
    "叔",
    "嫂",
    "姨",
    "总",
];
/// What stands before a family name, or before the last character of a given name.
const BEFORE: &str = "老小阿";

/// Family names, and last characters of given names, with who bears them.
#[derive(Default)]
pub(super) struct Titled {
    families: HashMap<Vec<char>, Vec<PersonId>>,
    given: HashMap<char, Vec<PersonId>>,
}

impl Titled {
    /// Takes in a name of two to four characters that begins with a Chinese family name.
    pub(super) fn add(&mut self, person: PersonId, name: &[char]) {
        let Some((family, given)) = split(name) else {
            return;
        };
        self.families
            .entry(family.to_vec())
            .or_default()
            .push(person);
        if let [.., last] = given {
            self.given.entry(*last).or_default().push(person);
        }
    }

    /// Gives every place where somebody is named so, as letters.
    pub(super) fn find(&self, text: &Folded, found: &mut impl FnMut(PersonId, Range<usize>)) {
        if self.families.is_empty() {
            return;
        }
        for at in 0..text.0.len() {
            for length in [1, 2] {
                let family: Option<Vec<char>> = text
                    .0
                    .get(at..at + length)
                    .map(|letters| letters.iter().map(|l| l.folded).collect());
                let persons = family.and_then(|family| self.families.get(&family));
                if let Some(persons) = persons.filter(|_| is_titled(text, at, length)) {
                    persons
                        .iter()
                        .for_each(|person| found(*person, at..at + length));
                }
            }
            let given = text.0.get(at).and_then(|l| self.given.get(&l.folded));
            if let Some(persons) = given.filter(|_| is_familiar(text, at)) {
                persons.iter().for_each(|person| found(*person, at..at + 1));
            }
        }
    }
}

/// A Chinese name as family name and given name.
pub(super) fn split(name: &[char]) -> Option<(&[char], &[char])> {
    match name {
        [first, second, _, ..] if han::is_double_family_name(*first, *second) => {
            name.split_at_checked(2).filter(|_| name.len() <= 4)
        }
        [first, _, ..] if han::is_family_name(*first) => {
            name.split_at_checked(1).filter(|_| name.len() <= 3)
        }
        _ => None,
    }
}

fn is_titled(text: &Folded, at: usize, length: usize) -> bool {
    let after = text.0.get(at + length..).unwrap_or_default();
    let is_before = length == 1 && is_after_familiar(text, at) && !is_word(after);
    is_before || TITLES.iter().any(|title| starts(after, title))
}

/// `阿明`, `明哥`.
fn is_familiar(text: &Folded, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.0.get(before));
    let after = text.0.get(at + 1..).unwrap_or_default();
    before.is_some_and(|l| l.folded == '阿')
        || ["哥", "姐"].iter().any(|title| starts(after, title))
}

fn is_after_familiar(text: &Folded, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.0.get(before));
    before.is_some_and(|l| BEFORE.contains(l.folded))
}

/// Whether the family name is the first half of a common word: `小王子`, `老高中`.
fn is_word(after: &[Letter]) -> bool {
    after.first().is_some_and(|l| "子中校国".contains(l.folded))
}

fn starts(letters: &[Letter], word: &str) -> bool {
    let mut letters = letters.iter().map(|l| l.folded);
    word.chars().all(|c| letters.next() == Some(c))
}
