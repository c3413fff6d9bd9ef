//! Nothing of an erased person stays in a page of the database.

use std::fs;

use cairn_model::vocabulary::ActType;
use cairn_model::{Act, ActId, Answer, Involvement, Person, PersonId};
use rusqlite::ffi;

use super::{EARLIER, NAME, Told, store, tell, text, whole_check};
use crate::Vault;
use crate::tests::shared::{Copy, incident, put};

/// Every page of the database as SQLite sees it, decrypted: those that hold nothing any more, too.
#[allow(
    unsafe_code,
    reason = "SQLite's function is not wrapped without another feature"
)]
fn pages(vault: &Vault) -> Vec<u8> {
    let mut size = 0;
    // SAFETY: the handle is the connection's own, and what is given is copied before it is freed.
    unsafe {
        let image = ffi::sqlite3_serialize(
            vault.connection.handle(),
            c"main".as_ptr(),
            &raw mut size,
            0,
        );
        assert!(!image.is_null());
        let copy = std::slice::from_raw_parts(image, usize::try_from(size).unwrap()).to_vec();
        ffi::sqlite3_free(image.cast());
        copy
    }
}

/// Which of the parts of the names, and of the ids, a file holds, in any case.
fn traces(pages: &[u8], person: PersonId) -> Vec<String> {
    let pages: Vec<u8> = pages.to_ascii_lowercase();
    let words = [NAME, EARLIER].into_iter().flat_map(str::split_whitespace);
    let mut looked_for: Vec<String> = words.map(str::to_lowercase).collect();
    looked_for.push(person.to_string());
    looked_for.push("zyxwplace".to_owned());
    looked_for.retain(|word| {
        pages
            .windows(word.len())
            .any(|window| window == word.as_bytes())
    });
    looked_for
}

/// Tells a long story in which the person comes and goes, so that pages split, join and overflow.
fn many_revisions(vault: &mut Vault, told: &Told) {
    for n in 0..120_usize {
        let filler = "Invented words that say nothing. ".repeat(1 + (n * 37) % 400);
        let mut long = incident(
            &format!("Number {n}"),
            &format!("{filler}{NAME} and {EARLIER}. {filler}"),
        );
        put(vault, &long);
        long.narrative = text(&filler);
        put(vault, &long);
        let mut act = Act::new(ActId::random(), long.id, ActType::Arrest);
        act.victim = Answer::Known(told.person.id);
        store(vault, &act);
    }
}

fn without_words(vault: &mut Vault, told: &Told) {
    let nobody = Involvement {
        description: text("An officer."),
        ..told.involvement.clone()
    };
    store(vault, &nobody);
    let mut relative = vault.record::<Person>(told.relative.id.0).unwrap().value;
    relative.names.full = text("Invented Relative");
    store(vault, &relative);
}

#[test]
fn not_a_byte_of_the_name_stays_in_any_page_of_the_database() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    many_revisions(&mut vault, &told);
    without_words(&mut vault, &told);
    vault.checkpoint();
    let person = told.person.id;
    let before = traces(&pages(&vault), person);
    assert_eq!(before.len(), 6, "all are there before: {before:?}");
    drop(vault);
    let control = Copy::of(&copy.dir);
    let crashed = Copy::of(&copy.dir);

    let mut vault = copy.open_clean();
    let erased = vault
        .erase_person(person, &[], "consent_withdrawn")
        .unwrap();
    assert!(erased.is_overwritten);
    // The surname of the relative, in a revision that is theirs.
    assert_eq!(traces(&pages(&vault), person), ["testnamovic"]);
    let wal = copy.dir.join("db/records.db-wal");
    assert_eq!(fs::metadata(wal).map_or(0, |file| file.len()), 0);
    assert_eq!(whole_check(&vault), []);
    drop(vault);
    assert_eq!(whole_check(&copy.open_clean()), []);

    let mut vault = control.open_clean();
    vault
        .connection
        .execute_batch("PRAGMA secure_delete = OFF;")
        .unwrap();
    vault
        .delete_person(person, &[], "consent_withdrawn")
        .unwrap();
    let left = traces(&pages(&vault), person);
    assert!(left.len() > 1, "what is looked for can be found: {left:?}");
    drop(vault);
    let vault = control.open_clean();
    assert_eq!(
        traces(&pages(&vault), person),
        ["testnamovic"],
        "done at the next opening"
    );

    let mut vault = crashed.open_clean();
    vault
        .delete_person(person, &[], "consent_withdrawn")
        .unwrap();
    drop(vault);
    let vault = crashed.open_clean();
    assert_eq!(traces(&pages(&vault), person), ["testnamovic"]);
    assert_eq!(whole_check(&vault), []);
}
