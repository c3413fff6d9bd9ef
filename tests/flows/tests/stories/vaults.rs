//! The life of a vault: both ways in, a new passphrase, check, backup, restore.

use std::fs;

use cairn_flows::Story;

#[test]
fn the_recovery_code_opens_what_the_passphrase_opens() {
    let (story, code) = Story::with_vault();
    assert_eq!(code.split('-').count(), 10);
    let by_code = |code: &str, ends: i32| {
        let check = story.cairn("vault check").arg(story.vault());
        check.args("--recovery-fd 3").third(code).ends(ends)
    };
    by_code(&format!("{code}\n"), 0).says("Checked");
    let _ = by_code(&code.to_uppercase().replace('-', " "), 0);
    let wrong = code.split('-').rev().collect::<Vec<_>>().join("-");
    by_code(&wrong, 1).says("does not open the vault");
    by_code("not ten words", 1).says("not a recovery code");
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let (story, code) = Story::with_vault();
    let new = "walrus.trellis.ember.quartz.pilgrim.saffron.dune";
    story.keep_secret(new);
    let change = story
        .on_vault("vault passphrase")
        .args("--new-passphrase-fd 4");
    let _ = change.fourth(new).ends(0);
    story
        .on_vault("vault check")
        .ends(1)
        .says("does not open the vault");
    let check = |option: &str, secret: &str| {
        let check = story
            .cairn("vault check")
            .arg(story.vault())
            .args(option)
            .arg("3");
        let _ = check.third(secret).ends(0);
    };
    check("--passphrase-fd", new);
    check("--recovery-fd", &code);
}

#[test]
fn a_passphrase_that_can_be_guessed_is_refused_and_nothing_is_made() {
    let story = Story::new();
    let create = story.cairn("vault create").arg(story.vault());
    let create = create.args("--passphrase-fd 3 --recovery-out-fd 5 --kdf-memory-mib 256");
    create.third("correct horse").ends(1).says("can be guessed");
    assert!(!story.vault().exists());
}

#[test]
fn nothing_is_made_whose_recovery_code_nobody_would_see() {
    let story = Story::new();
    let create = || {
        story
            .cairn("vault create")
            .arg(story.vault())
            .args("--kdf-memory-mib 256")
    };
    let ran = create()
        .args("--new-passphrase-fd 3")
        .third(story.passphrase())
        .ends(1);
    ran.says("nowhere to show the recovery code");
    let ran = create().args("--recovery-out-fd 5").ends(1);
    ran.says("no terminal");
    let ran = create()
        .args("--new-passphrase-fd 3 --recovery-out-fd 99")
        .third(story.passphrase())
        .ends(1);
    ran.says("nowhere to show the recovery code");
    assert!(!story.vault().exists());
}

#[test]
fn less_work_than_the_floor_is_refused() {
    let story = Story::new();
    for cost in [
        "--kdf-memory-mib 255",
        "--kdf-passes 2",
        "--kdf-memory-mib 5000",
    ] {
        let create = story.cairn("vault create").arg(story.vault()).args(cost);
        let create = create.args("--new-passphrase-fd 3 --recovery-out-fd 5");
        create
            .third(story.passphrase())
            .ends(1)
            .says("outside what a vault allows");
    }
    assert!(!story.vault().exists());
}

#[test]
fn a_backup_is_restored_with_everything_in_it() {
    let (story, _) = Story::with_vault();
    let file = story.write("one.csv", "title,language\nInvented title,en\n");
    let id = story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned();
    let original = story.write("original", b"invented bytes");
    let _ = story
        .on_vault("evidence add")
        .arg(&id)
        .arg(original)
        .ends(0);
    let backup = story.path("backup.tar");
    let _ = story.on_vault("vault backup").arg(&backup).ends(0);
    story
        .on_vault("vault backup")
        .arg(&backup)
        .ends(1)
        .says("already something");

    let restore = |file: &std::path::Path, code: i32| {
        let restore = story
            .cairn("vault restore")
            .arg(file)
            .arg(story.path("restored"));
        restore
            .args("--passphrase-fd 3")
            .third(story.passphrase())
            .ends(code)
    };
    let mut bytes = fs::read(&backup).unwrap();
    bytes.truncate(bytes.len() / 2);
    let cut = story.write("cut.tar", &bytes);
    let _ = restore(&cut, 1);
    assert!(
        !story.path("restored").exists(),
        "nothing is left of half a backup"
    );

    let _ = restore(&backup, 0);
    let listed = story
        .cairn("incident list")
        .arg(story.path("restored"))
        .args("--passphrase-fd 3");
    assert!(
        listed
            .third(story.passphrase())
            .ends(0)
            .stdout
            .contains("Invented title")
    );
    restore(&backup, 1).says("not empty");
}

#[test]
fn a_damaged_exhibit_is_named_and_the_check_fails() {
    let (story, _) = Story::with_vault();
    let file = story.write("one.csv", "title\nInvented\n");
    let incident = story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned();
    let original = story.write("original", vec![7; 100_000]);
    let id = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(original)
        .ends(0)
        .line()
        .to_owned();
    let _ = story.on_vault("vault check").ends(0);

    let (blob, mut bytes) = Story::files_below(&story.vault())
        .into_iter()
        .max_by_key(|(path, bytes)| {
            (
                path.components().any(|part| part.as_os_str() == "blobs"),
                bytes.len(),
            )
        })
        .unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(blob, bytes).unwrap();
    let ran = story.on_vault("vault check").ends(1);
    assert!(ran.stdout.contains(&id), "{}", ran.stdout);
    let copy = story.path("copy");
    let _ = story
        .on_vault("evidence extract")
        .arg(&id)
        .arg("-o")
        .arg(&copy)
        .ends(1);
    assert!(!copy.exists(), "nothing is left of a damaged exhibit");
}
