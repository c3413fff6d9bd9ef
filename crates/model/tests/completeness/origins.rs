//! Two copies of one post are one source.

use cairn_model::vocabulary::{Bearing, GapCode as G, Independence, Template};
use cairn_model::{Answer, Support};

use crate::whole::{exhibit, whole};
use crate::world::{World, known};

/// One act, told by nobody, with as many exhibits that speak for it.
fn on_exhibits(many: u32) -> World {
    let mut world = whole(Template::General);
    let file = &mut world.file;
    file.acts.truncate(1);
    file.statements.clear();
    file.evidence = (1..=many)
        .map(|number| exhibit(file.incident.id, number))
        .collect();
    file.acts[0].grading.support = (file.evidence.iter())
        .map(|item| Support {
            evidence: Answer::Known(item.id),
            bearing: Answer::Known(Bearing::Corroborates),
            ..Support::default()
        })
        .collect();
    world
}

fn support(world: &mut World) -> &mut Vec<Support> {
    &mut world.file.acts[0].grading.support
}

fn verdict(world: &World) -> Option<G> {
    let codes = world.codes();
    codes
        .into_iter()
        .find(|code| matches!(code, G::NoCorroboration | G::SingleOrigin))
}

#[test]
fn one_item_corroborates_nothing() {
    assert_eq!(verdict(&on_exhibits(1)), Some(G::NoCorroboration));
}

#[test]
fn items_of_which_nobody_says_that_they_are_independent_are_one_source() {
    assert_eq!(verdict(&on_exhibits(3)), Some(G::SingleOrigin));
}

#[test]
fn independent_items_corroborate_one_another() {
    let mut world = on_exhibits(2);
    for item in support(&mut world) {
        item.independence = Answer::Known(Independence::Independent);
    }
    assert_eq!(verdict(&world), None);
}

#[test]
fn two_copies_of_one_file_are_one_source_whatever_is_said() {
    let mut world = on_exhibits(2);
    for item in support(&mut world) {
        item.independence = Answer::Known(Independence::Independent);
    }
    world.file.evidence[1].sha256 = world.file.evidence[0].sha256.clone();
    assert_eq!(verdict(&world), Some(G::SingleOrigin));
}

#[test]
fn what_was_made_from_an_item_is_that_item() {
    let mut world = on_exhibits(2);
    for item in support(&mut world) {
        item.independence = Answer::Known(Independence::Independent);
    }
    world.file.evidence[1].derived_from = Answer::Known(world.file.evidence[0].id);
    assert_eq!(verdict(&world), Some(G::SingleOrigin));
}

#[test]
fn two_posts_of_one_origin_are_one_source_and_of_two_are_two() {
    let mut world = on_exhibits(2);
    for item in support(&mut world) {
        item.origin = known("An invented channel");
    }
    assert_eq!(verdict(&world), Some(G::SingleOrigin));
    support(&mut world)[1].origin = known("Another invented channel");
    assert_eq!(verdict(&world), None);
}

#[test]
fn what_contradicts_does_not_corroborate() {
    let mut world = on_exhibits(2);
    for item in support(&mut world) {
        item.independence = Answer::Known(Independence::Independent);
    }
    support(&mut world)[1].bearing = Answer::Known(Bearing::Contradicts);
    assert_eq!(verdict(&world), Some(G::NoCorroboration));
}

#[test]
fn what_a_source_handed_over_is_of_that_source() {
    let mut world = whole(Template::General);
    let file = &mut world.file;
    file.acts.truncate(1);
    file.statements.truncate(1);
    file.statements[0].material = vec![file.evidence[0].id];
    file.acts[0].grading.support = vec![Support {
        evidence: Answer::Known(file.evidence[0].id),
        independence: Answer::Known(Independence::Independent),
        ..Support::default()
    }];
    assert_eq!(verdict(&world), Some(G::SingleOrigin));
    world.file.statements[0].material.clear();
    assert_eq!(verdict(&world), None);
}
