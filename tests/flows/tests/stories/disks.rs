//! Disks that are full, or that cannot be written.

use std::fs;
use std::path::{Path, PathBuf};

use cairn_flows::{Filler, ReadOnly, Run, Story, small_disk, with_mounts};
use serde_json::Value;

/// How much room is left for the work, in KiB, from none to nearly enough. A page of the database is 4, a key file 8.
const ROOMS: [usize; 7] = [0, 8, 16, 24, 40, 64, 100];

/// What a full disk gets.
const FULL: &str = "The disk is full; nothing was lost";

/// A small disk with a vault on it that has an incident with an exhibit.
struct Scene {
    story: Story,
    disk: PathBuf,
    vault: PathBuf,
    incident: String,
    exhibit: String,
}

/// How many items a list has.
fn count(run: Run<'_>) -> usize {
    let listed: Value = serde_json::from_str(&run.ends(0).stdout).unwrap();
    listed.as_array().unwrap().len()
}

impl Scene {
    fn new() -> Self {
        let (story, _) = Story::with_vault();
        let incident = story.incident();
        let exhibit = story.exhibit(&incident, &story.write("item", vec![7; 200_000]));
        let disk = story.path("disk");
        small_disk(&disk, 8 << 10);
        let vault = disk.join("vault");
        Story::copy(&story.vault(), &vault);
        Self {
            story,
            disk,
            vault,
            incident,
            exhibit,
        }
    }

    fn incidents(&self) -> usize {
        count(self.story.on(&self.vault, "incident list --json"))
    }

    fn exhibits(&self) -> usize {
        let list = self.story.on(&self.vault, "evidence list --json");
        count(list.arg(&self.incident))
    }

    fn seal(&self, vault: &Path, recipient: &str, out: &Path) -> Run<'_> {
        let seal = self.story.on(vault, "bundle seal --incident");
        let seal = seal.arg(&self.incident).arg("--to").arg(recipient);
        seal.arg("-o").arg(out)
    }

    fn extract(&self, vault: &Path, out: &Path) -> Run<'_> {
        let extract = self.story.on(vault, "evidence extract").arg(&self.exhibit);
        extract.arg("-o").arg(out)
    }
}

#[test]
fn what_a_full_disk_does_not_take_in_is_refused_whole_and_the_vault_stays_readable() {
    let name =
        "disks::what_a_full_disk_does_not_take_in_is_refused_whole_and_the_vault_stays_readable";
    with_mounts(name, || {
        let scene = Scene::new();
        let row = format!("Invented,en,{}\n", "what happened ".repeat(200));
        let rows = format!("title,language,narrative\n{}", row.repeat(12));
        let csv = scene.story.write("many.csv", rows);
        let file = scene.story.write("more", vec![8; 50_000]);
        let import = || scene.story.on(&scene.vault, "incident import").arg(&csv);
        let add = || {
            let add = scene.story.on(&scene.vault, "evidence add");
            add.arg(&scene.incident).arg(&file)
        };
        let (mut incidents, mut exhibits, mut refused) = (1, 1, [0, 0]);
        for room in ROOMS {
            let filler = Filler::leave(&scene.disk, room);
            if import().is_done_or(FULL) {
                incidents += 12;
            } else {
                refused[0] += 1;
            }
            if add().is_done_or(FULL) {
                exhibits += 1;
            } else {
                refused[1] += 1;
            }
            assert_eq!(scene.incidents(), incidents, "{room} KiB");
            assert_eq!(scene.exhibits(), exhibits, "{room} KiB");
            drop(filler);
        }
        assert!(refused.iter().all(|times| *times > 1), "{refused:?}");
        let _ = scene.story.on(&scene.vault, "vault check").ends(0);
        let (_, _) = (import().ends(0), add().ends(0));
        assert_eq!(scene.incidents(), incidents + 12);
        assert_eq!(scene.exhibits(), exhibits + 1);
        let _ = scene.story.on(&scene.vault, "vault check").ends(0);
    });
}

#[test]
fn a_passphrase_that_a_full_disk_does_not_let_change_is_still_the_old_one() {
    let name = "disks::a_passphrase_that_a_full_disk_does_not_let_change_is_still_the_old_one";
    with_mounts(name, || {
        let scene = Scene::new();
        let mut current = scene.story.passphrase().to_owned();
        let check = |passphrase: &str, code: i32| {
            let check = scene.story.cairn("vault check").arg(&scene.vault);
            let _ = check.args("--passphrase-fd 3").third(passphrase).ends(code);
        };
        let mut refused = 0;
        for room in ROOMS.into_iter().chain([2000]) {
            let filler = Filler::leave(&scene.disk, room);
            let new = format!("walrus.trellis.ember.quartz.pilgrim.saffron.dune.{room}");
            scene.story.keep_secret(&new);
            let change = scene.story.cairn("vault passphrase").arg(&scene.vault);
            let change = change.args("--passphrase-fd 3 --new-passphrase-fd 4");
            if change.third(&current).fourth(&new).is_done_or(FULL) {
                check(&current, 1);
                current = new;
            } else {
                check(&new, 1);
                refused += 1;
            }
            check(&current, 0);
            drop(filler);
            check(&current, 0);
        }
        assert!(
            (2..=ROOMS.len()).contains(&refused),
            "refused {refused} times"
        );
        assert!(current.ends_with("2000"), "with room it is changed");
    });
}

/// Something that writes one new file or folder: what it is called, and the run that writes it there.
type Writes<'a> = (&'static str, Box<dyn Fn(&Path) -> Run<'a> + 'a>);

/// Everything that writes something new outside the vault.
fn writes<'a>(scene: &'a Scene, made: &'a Made) -> Vec<Writes<'a>> {
    let (story, kept) = (&scene.story, &made.vault);
    vec![
        ("create", Box::new(|at| story.creating(at))),
        ("restore", Box::new(|at| story.restoring(&made.backup, at))),
        (
            "backup",
            Box::new(|at| story.on(kept, "vault backup").arg(at)),
        ),
        ("seal", Box::new(|at| scene.seal(kept, &made.recipient, at))),
        ("extract", Box::new(|at| scene.extract(kept, at))),
        (
            "open",
            Box::new(|at| {
                let open = story.cairn("bundle open").arg(&made.bundle);
                open.arg("-i").arg(&made.identity).arg("-o").arg(at)
            }),
        ),
        ("key", Box::new(|at| story.cairn("key new -o").arg(at))),
    ]
}

/// What was made while there was room, off the disk in question.
struct Made {
    vault: PathBuf,
    backup: PathBuf,
    bundle: PathBuf,
    identity: PathBuf,
    recipient: String,
}

impl Made {
    fn of(scene: &Scene) -> Self {
        let vault = scene.story.vault();
        let (identity, recipient) = scene.story.receiver("identity.txt");
        let [backup, bundle] = ["backup.tar", "bundle.age"].map(|name| scene.story.path(name));
        let back_up = scene.story.on(&vault, "vault backup");
        let _ = back_up.arg(&backup).ends(0);
        let _ = scene.seal(&vault, &recipient, &bundle).ends(0);
        Self {
            vault,
            backup,
            bundle,
            identity,
            recipient,
        }
    }
}

fn remove(path: &Path) {
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else {
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn nothing_half_written_is_left_on_a_full_disk_and_with_room_it_is_done() {
    let name = "disks::nothing_half_written_is_left_on_a_full_disk_and_with_room_it_is_done";
    with_mounts(name, || {
        let scene = Scene::new();
        fs::remove_dir_all(&scene.vault).unwrap();
        let made = Made::of(&scene);
        for (what, write) in writes(&scene, &made) {
            let new = scene.disk.join("new");
            let mut refused = 0;
            for room in [0, 8, 64] {
                let filler = Filler::leave(&scene.disk, room);
                let before = Story::names_below(&scene.disk);
                if write(&new).is_done_or(FULL) {
                    remove(&new);
                } else {
                    refused += 1;
                }
                assert_eq!(
                    Story::names_below(&scene.disk),
                    before,
                    "{what}, {room} KiB"
                );
                drop(filler);
            }
            assert!(refused > 0, "{what}");
            let _ = write(&new).ends(0);
            assert_eq!(fs::read_dir(&scene.disk).unwrap().count(), 1, "{what}");
            remove(&new);
        }
    });
}

#[test]
fn a_vault_on_a_full_disk_is_backed_up_elsewhere_and_seals_nothing_unnoted() {
    let name = "disks::a_vault_on_a_full_disk_is_backed_up_elsewhere_and_seals_nothing_unnoted";
    with_mounts(name, || {
        let scene = Scene::new();
        let (_, recipient) = scene.story.receiver("identity.txt");
        // With just the room for an incident there is none to sign the end of the log, which is then for the backup to do.
        let file = scene.story.write("one.csv", "title\nUnsigned\n");
        let just = (32..400).step_by(8).find(|room| {
            let _filler = Filler::leave(&scene.disk, *room);
            let import = scene.story.on(&scene.vault, "incident import");
            import.arg(&file).is_done_or(FULL)
        });
        assert!(just > Some(32), "{just:?}");
        let _filler = Filler::leave(&scene.disk, 0);
        let [backup, restored, copy, bundle] =
            ["b.tar", "restored", "copy", "b.age"].map(|name| scene.story.path(name));
        let back_up = scene.story.on(&scene.vault, "vault backup");
        let _ = back_up.arg(&backup).ends(0);
        let _ = scene.story.restoring(&backup, &restored).ends(0);
        let _ = scene.story.on(&restored, "vault check").ends(0);
        let _ = scene.extract(&scene.vault, &copy).ends(0);
        assert_eq!(fs::read(copy).unwrap(), vec![7; 200_000]);
        let ran = scene.seal(&scene.vault, &recipient, &bundle).ends(1);
        ran.says(FULL);
        ran.says("the bundle was removed");
        assert!(!bundle.exists());
    });
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_is_in_it() {
    let name = "disks::a_folder_that_cannot_be_written_is_named_and_nothing_is_in_it";
    with_mounts(name, || {
        let scene = Scene::new();
        let made = Made::of(&scene);
        let shut = scene.story.path("shut");
        fs::create_dir(&shut).unwrap();
        let closed = ReadOnly::over(&shut);
        for (what, write) in writes(&scene, &made) {
            let ran = write(&shut.join("new")).ends(1);
            ran.says("cannot be written");
            ran.says("Choose a folder of your own on a drive that can be written");
            assert_eq!(Story::names_below(&shut), [] as [PathBuf; 0], "{what}");
        }
        closed.end();
        let _ = scene.extract(&made.vault, &shut.join("new")).ends(0);
    });
}

#[test]
fn a_vault_in_a_folder_that_cannot_be_written_is_not_called_damaged() {
    let name = "disks::a_vault_in_a_folder_that_cannot_be_written_is_not_called_damaged";
    with_mounts(name, || {
        let scene = Scene::new();
        let before = Story::files_below(&scene.vault);
        let closed = ReadOnly::over(&scene.vault);
        for words in ["incident list", "vault check"] {
            let run = scene.story.on(&scene.vault, words);
            run.is_refused("The vault could not be read or written");
        }
        let file = scene.story.write("more.csv", "title\nMore\n");
        let import = scene.story.on(&scene.vault, "incident import").arg(file);
        import.is_refused("The vault could not be read or written");
        closed.end();
        assert!(before == Story::files_below(&scene.vault), "untouched");
        assert_eq!(scene.incidents(), 1);
    });
}
