//! Finds the names of persons in a text.
//!
//! Each of these looks for them, and what one finds is found:
//!
//! - [`letters`]: whole names, letter by letter (each spelling and alias, also with the first part last or the last part first, and
//!   with anything or nothing between the parts), and, of individuals and families, each part of a name: from three letters, or two
//!   characters of Chinese, Korean and other scripts without spaces, where the last two of three to five characters count as a
//!   part, and what stands before them if it is two or more. A part of five letters or more is found inside longer words; a
//!   shorter one as a word, with an Arabic or Hebrew particle before it or the ending of a case after it.
//! - [`spoken`] and [`heard`]: of individuals and families, parts and neighbouring parts of a name by their sound: in another spelling, in Latin,
//!   Cyrillic, Arabic and Chinese writing, and in Russian, Ukrainian and Arabic cases.
//! - [`chinese`] and [`titled`]: Chinese names in Latin letters as characters, and family names with a title.
//!
//! A name of a single letter is not looked for, nor are particles and titles by themselves. What the rules miss in a corpus of
//! invented texts is listed in `docs/names.md`.

mod arabic;
mod chinese;
mod cyrillic;
mod han;
mod heard;
mod latin;
mod letters;
mod lists;
mod skeleton;
mod sound;
mod spelled;
mod spoken;
mod titled;
mod units;
mod variants;

use std::ops::Range;

use super::fold::{Folded, is_han_or_hangul};
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
#[derive(Default)]
pub(super) struct Names {
    letters: letters::Letters,
    spoken: spoken::Spoken,
    chinese: chinese::Chinese,
    titled: titled::Titled,
}

impl Names {
    pub(super) fn of(persons: &[&Person]) -> Self {
        let mut names = Self::default();
        for person in persons {
            let by_parts = matches!(person.kind, PersonKind::Individual | PersonKind::Family);
            for name in person.all_names() {
                names.letters.add(person.id, name, by_parts);
                if by_parts {
                    names.spoken.add(person.id, name);
                    names.chinese.add(person.id, name);
                    names.add_titled(person.id, name);
                }
            }
        }
        names
    }

    fn add_titled(&mut self, person: PersonId, name: &str) {
        let letters: Vec<char> = Folded::of(name).0.iter().map(|l| l.folded).collect();
        if letters.iter().all(|c| is_han_or_hangul(*c)) {
            self.titled.add(person, &letters);
        }
    }

    /// Every place where the text names one of the persons, by place; one person's overlapping hits are joined.
    pub(super) fn find(&self, text: &str) -> Vec<Hit> {
        let folded = Folded::of(text);
        let mut places: Vec<(PersonId, Range<usize>)> = Vec::new();
        let mut found = |person, range| places.push((person, range));
        self.letters.find(text, &folded, &mut found);
        self.spoken.find(text, &folded, &mut found);
        self.chinese.find(&folded, &mut found);
        self.titled.find(&folded, &mut found);
        places.sort_by_key(|(_, range)| (range.start, range.end));
        let mut hits: Vec<Hit> = Vec::new();
        for (person, range) in places {
            let range = words(&folded, &range);
            join(&mut hits, Hit { person, range });
        }
        hits.sort_by_key(|hit| (hit.range.start, hit.range.end));
        hits
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
        .get(letters::word_start(text, range.start))
        .map_or(0, |l| l.start);
    let end = (text.0.get(letters::word_end(text, range.end) - 1)).map_or(start, |l| l.end);
    start..end
}

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
            ("王小明", "王在先生很小"),
            ("Will Stone", "they will see a storm"),
            ("علي الكناني", "على الباب"),
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

    #[test]
    fn a_name_is_found_by_its_sound_in_another_writing() {
        for (name, text, hit) in [
            ("Mohammed Khalil", "then Muhamad came", "Muhamad"),
            (
                "Yusuf Benali",
                "with Youssef Ben Ali twice",
                "Youssef Ben Ali",
            ),
            ("Сергей Волошин", "then Voloshin's wife", "Voloshin"),
            ("Amal Haddad", "у Хаддада дома", "Хаддада"),
            ("Khaled Ziadeh", "ثم خالد هنا", "خالد"),
            ("王小明", "and Hsiao-ming too", "Hsiao-ming"),
            ("Zhang Weiguo", "后来张卫国走了", "张卫国"),
            ("Maria Fernandez", "昨天，费尔南德斯走了", "费尔南德斯"),
            ("王小明", "昨天王律师走了", "王"),
            ("陳國強", "陈国强走了", "陈国强"),
        ] {
            assert_eq!(found(name, text), [hit], "{name} in {text}");
        }
    }

    #[test]
    fn a_group_and_a_whole_name_are_not_looked_for_by_sound() {
        let group = person(PersonKind::GroupOrOrganisation, "Amal Haddad");
        let names = Names::of(&[&group]);
        assert_eq!(names.find("Амаль Хаддад, Amaal Hadad, أمل حداد").len(), 0);
        assert_eq!(names.find("Amal Haddad").len(), 1, "the control");
    }

    #[test]
    fn a_text_all_in_capitals_takes_no_longer_than_another() {
        let text = "HE SAID THAT KOVALENKO LEFT ".repeat(2000);
        let person = person(PersonKind::Individual, "Наталія Коваленко");
        assert_eq!(Names::of(&[&person]).find(&text).len(), 2000);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]

        /// Whatever is recorded and written, a hit is a piece of the text.
        #[test]
        fn every_hit_is_a_piece_of_the_text(
            name in "[a-zA-Zа-яА-Яا-ي一-龥' \\-·\u{300}-\u{308}]{0,24}",
            text in "[a-zA-Zа-яА-Яا-ي一-龥' \\-·\u{300}-\u{308}0-9]{0,60}",
        ) {
            let recorded = person(PersonKind::Individual, &name);
            for text in [text.clone(), format!("{text} {name} {text}")] {
                let hits = Names::of(&[&recorded]).find(&text);
                for hit in hits {
                    proptest::prop_assert!(!text.get(hit.range).unwrap_or_default().is_empty());
                }
            }
        }
    }
}
