//! Erasing a person: every record and the whole history is read, and the database is written anew.

use cairn_desktop::session::Open;
use cairn_model::Person;

use crate::times::Times;

/// Prints how long it takes to say what an erasure would take, and to carry it out.
pub(crate) fn time(mut open: Open) {
    let people = open.vault.records::<Person>().unwrap();
    let person = people.first().unwrap().value.id;
    let (mut plan, mut erase) = (Times::default(), Times::default());
    let planned = plan.take(|| open.vault.plan_erasure(person, &[]).unwrap());
    let erased = erase.take(|| {
        open.vault
            .erase_person(person, &[], "consent_withdrawn")
            .unwrap()
    });
    assert!(erased.is_overwritten);
    println!(
        "\nerase a person ({} records go)      say what goes {:.1} s, erase {:.1} s",
        planned.gone.len(),
        plan.within(100) / 1000.0,
        erase.within(100) / 1000.0
    );
}
