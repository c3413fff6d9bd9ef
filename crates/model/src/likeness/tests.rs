#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use proptest::prelude::*;

use super::spelling::Spelling;
use super::{Likeness, alike, likely_duplicates};
use crate::{Answer, Person, PersonId, Text};

fn person(names: &[&str]) -> Person {
    let mut person = Person::new(PersonId::random());
    let (full, others) = names.split_first().unwrap();
    person.names.full = Answer::Known(Text::new("und", *full));
    person.names.others = others.iter().map(|name| Text::new("und", *name)).collect();
    person
}

fn likeness(one: &str, other: &str) -> Option<Likeness> {
    Spelling::of(one)?.likeness(&Spelling::of(other)?)
}

#[test]
fn names_that_may_be_one_are_found_and_how_is_said() {
    use Likeness::{OtherOrder, PartOfName, SameName, SimilarSpelling};
    for (one, other, how) in [
        ("Amina Hassan", "AMÍNA  HASSAN", SameName),
        ("Abd al-Rahman", "Abdalrahman", SameName),
        ("مُحَمَّد أحمـــد", "محمد احمد", SameName),
        ("王小明", "王小明", SameName),
        ("Hassan, Amina", "Amina Hassan", OtherOrder),
        ("Amina Hassan", "Amina Hassan Ali", PartOfName),
        ("فاطمة الزهراء علي", "علي فاطمة", PartOfName),
        ("Amina Hassan", "Amina Hasan", SimilarSpelling),
        ("Muhammad Ali", "Mohamed Aly", SimilarSpelling),
        ("Omar Khalid", "Umar Khaled", SimilarSpelling),
        ("Стефания Кулаева", "Стефания Кулоева", SimilarSpelling),
    ] {
        assert_eq!(likeness(one, other), Some(how), "{one} and {other}");
        assert_eq!(likeness(other, one), Some(how), "{other} and {one}");
    }
}

#[test]
fn names_of_others_are_not() {
    for (one, other) in [
        ("Amina Hassan", "Karim Hassan"),
        ("Witness 1", "Witness 2"),
        ("Detainee 17", "Detainee 71"),
        ("Ali", "Eli"),
        ("Amina", "Amina Hassan"),
        ("王小明", "王小红"),
        ("김철수", "김철주"),
        ("محمد", "Mohamed"),
    ] {
        assert_eq!(likeness(one, other), None, "{one} and {other}");
    }
}

#[test]
fn every_name_counts_and_different_days_of_birth_speak_against_it() {
    let mut one = person(&["Amina Hassan", "أمينة حسن"]);
    let mut other = person(&["A. H.", "امينه حسن"]);
    let stranger = person(&["Karim"]);
    let found = likely_duplicates(&[one.clone(), other.clone(), stranger.clone()]);
    assert_eq!(found[&one.id][0].person, other.id);
    assert_eq!(found[&other.id][0].person, one.id);
    assert!(!found.contains_key(&stranger.id));
    let born = |date: &str| Answer::Known(crate::PartialDate::exact(date.parse().unwrap()));
    one.birth_date = born("1980");
    other.birth_date = born("1980-05-01");
    assert_eq!(likely_duplicates(&[one.clone(), other.clone()]).len(), 2);
    other.birth_date = born("1981-05-01");
    assert!(likely_duplicates(&[one, other]).is_empty());
}

#[test]
fn what_is_typed_is_held_against_everybody() {
    let persons = [person(&["Amina Hassan"]), person(&["Hasan Amina"])];
    let found = alike("amina hassan", &persons);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].person, persons[0].id);
    assert!(alike(" .", &persons).is_empty());
}

/// Names of few letters, so that many are alike, with marks and case that fold away.
fn name() -> impl Strategy<Value = String> {
    let word = "[AabBcoéhm]{1,6}|[ابـتَ]{1,5}|[王明小]{1,2}|[12]";
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn looking_by_keys_finds_what_comparing_each_with_each_finds(names in proptest::collection::vec(name(), 2..12)) {
        let persons: Vec<Person> = names.iter().map(|name| person(&[name])).collect();
        let found = likely_duplicates(&persons);
        for (at, one) in persons.iter().enumerate() {
            for (with, other) in persons.iter().enumerate().filter(|(with, _)| *with != at) {
                let listed = found.get(&one.id).into_iter().flatten();
                let listed = listed.filter(|d| d.person == other.id).map(|d| d.likeness).next();
                prop_assert_eq!(listed, likeness(&names[at], &names[with]), "{} and {}", &names[at], &names[with]);
            }
        }
    }

    #[test]
    fn likeness_goes_both_ways_and_does_not_see_case_marks_and_order(
        one in name(),
        other in name(),
        turned in any::<prop::sample::Index>(),
    ) {
        prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
        let dressed: String = one.to_uppercase().chars().flat_map(|c| [c, '\u{200b}']).collect();
        let expected = Spelling::of(&one).map(|_| Likeness::SameName);
        prop_assert_eq!(likeness(&one, &dressed), expected);
        let mut words: Vec<&str> = one.split(' ').collect();
        let by = turned.index(words.len());
        words.rotate_left(by);
        let how = likeness(&one, &words.join(" "));
        prop_assert!(expected.is_none() || matches!(how, Some(Likeness::SameName | Likeness::OtherOrder)), "{how:?}");
    }

    #[test]
    fn another_number_is_another_person(word in "[a-z]{1,12}", one in 0_u32..500, other in 0_u32..500) {
        prop_assume!(one != other);
        prop_assert_eq!(likeness(&format!("{word} {one}"), &format!("{word} {other}")), None);
    }
}
