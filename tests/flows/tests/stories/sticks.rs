//! A FAT32 stick: no owners, and no file of 4 GiB or more.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Instant;

use cairn_bundle::{SealError, SealRequest};
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_flows::{Story, on_fat32};
use cairn_model::disclosure::{DisclosureRequest, disclose};
use cairn_model::{Evidence, EvidenceId, Incident, IncidentFile, IncidentId};
use serde_json::json;

#[test]
fn a_vault_lives_on_a_fat32_stick_and_its_files_are_as_open_as_the_stick() {
    let name = "sticks::a_vault_lives_on_a_fat32_stick_and_its_files_are_as_open_as_the_stick";
    on_fat32(name, 64, |stick| {
        let story = Story::new();
        let whole = story.creating(stick).ends(1);
        whole.says("a whole drive cannot be a vault");
        let around = Story::names_below(stick.parent().unwrap());
        assert_eq!(around, [stick], "nothing is left beside it");
        let vault = stick.join("vault");
        let made = story.creating(&vault).ends(0);
        story.keep_secret(made.fifth.trim_end());
        story
            .creating(stick)
            .ends(1)
            .says("exists and is not empty");
        let file = story.write("one.csv", "title,language\n标题,zh\n");
        let import = story.on(&vault, "incident import").arg(file);
        let incident = import.ends(0).line().to_owned();
        // On the stick, the name could not be.
        let original = story.write("two\nlines: \u{202e}?", vec![7; 300_000]);
        let add = story.on(&vault, "evidence add").arg(&incident);
        let exhibit = add.arg(&original).ends(0).line().to_owned();
        let new = "walrus.trellis.ember.quartz.pilgrim.saffron.dune";
        story.keep_secret(new);
        let change = story.on(&vault, "vault passphrase");
        let change = change.args("--new-passphrase-fd 4").fourth(new);
        let _ = change.ends(0);
        let open = |words: &str| {
            let (command, rest) = words.split_at(words.find(' ').unwrap());
            let (verb, rest) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
            let run = story.cairn(command).arg(verb).arg(&vault);
            run.args("--passphrase-fd 3").third(new).args(rest)
        };
        let _ = open("vault check").ends(0);

        let backup = stick.join("backup.tar");
        let _ = open("vault backup").arg(&backup).ends(0);
        let restored = stick.join("restored");
        let restore = story.cairn("vault restore").arg(&backup).arg(&restored);
        let _ = restore.args("--passphrase-fd 3").third(new).ends(0);
        let (identity, recipient) = story.receiver("identity.txt");
        let (bundle, opened) = (stick.join("b.age"), stick.join("opened"));
        let seal = open("bundle seal --incident").arg(&incident).arg("--to");
        let _ = seal.arg(recipient).arg("-o").arg(&bundle).ends(0);
        open("vault backup")
            .arg(&bundle)
            .ends(1)
            .says("already something");
        let unpack = || {
            let open = story.cairn("bundle open").arg(&bundle);
            open.arg("-i").arg(&identity).arg("-o").arg(&opened)
        };
        let _ = unpack().ends(0);
        unpack().is_refused("already something");
        let copy = stick.join("copy");
        let extract = open("evidence extract").arg(&exhibit).arg("-o");
        let _ = extract.arg(&copy).ends(0);
        for file in [&copy, &opened.join("data/confidential/evidence/000001.bin")] {
            assert_eq!(fs::read(file).unwrap(), vec![7; 300_000]);
        }
        let _ = open("vault check").ends(0);
        assert_eq!(fs::read_dir(stick).unwrap().count(), 6, "nothing else");

        // What the threat model says of such a stick: 0600 cannot hold there.
        let mode = fs::metadata(&copy).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o755);
    });
}

#[test]
fn what_a_stick_has_no_room_for_is_refused_and_with_room_it_is_done() {
    let name = "sticks::what_a_stick_has_no_room_for_is_refused_and_with_room_it_is_done";
    on_fat32(name, 40, |stick| {
        let (story, _) = Story::with_vault();
        let incident = story.incident();
        let large = story.write("large", vec![7; 16 << 20]);
        let _ = story.exhibit(&incident, &large);
        let backup = stick.join("backup.tar");
        let filler = stick.join("filler");
        fs::write(&filler, vec![0; 24 << 20]).unwrap();
        let back_up = || story.on_vault("vault backup").arg(&backup);
        back_up().is_refused("The disk is full; nothing was lost");
        assert_eq!(Story::names_below(stick), [filler.as_path()]);
        fs::remove_file(&filler).unwrap();
        let _ = back_up().ends(0);
    });
}

/// An incident with an exhibit of this size, which nobody ever took in.
fn large(size: u64) -> IncidentFile {
    let incident = Incident::new(IncidentId::random());
    let item: Evidence = serde_json::from_value(json!({
        "id": EvidenceId::random(),
        "incident": incident.id,
        "exhibit_no": 1,
        "original_filename": "long.mp4",
        "size": size,
        "media_type": "video/mp4",
        "sha256": "0".repeat(64),
        "crc32": 0,
    }))
    .unwrap();
    let mut file = IncidentFile::new(incident);
    file.evidence.push(item);
    file
}

fn seal(size: u64, out: &Path) -> SealError {
    let file = large(size);
    let files = [file];
    let disclosure = disclose(&DisclosureRequest::new(
        &files,
        jiff::civil::date(2026, 1, 1),
    ));
    let receivers = [Identity::generate().to_recipient()];
    let request = SealRequest::new(
        "0123d1f6-ef0c-4f1b-a54a-5bf1f8ac2f1e".parse().unwrap(),
        (&disclosure, &disclosure),
        &receivers,
        "2026-01-01T00:00:00Z".parse().unwrap(),
    );
    let mut evidence = |_| -> std::io::Result<Box<dyn std::io::Read>> {
        panic!("the exhibit was read before the place was looked at")
    };
    let mut go_on = |_| ControlFlow::Continue(());
    cairn_bundle::seal(&request, &mut evidence, out, &mut go_on).unwrap_err()
}

#[test]
fn a_bundle_of_4_gib_is_refused_on_a_stick_before_anything_is_read_or_written() {
    let name = "sticks::a_bundle_of_4_gib_is_refused_on_a_stick_before_anything_is_read_or_written";
    on_fat32(name, 6 << 10, |stick| {
        let out = stick.join("sealed.age");
        let refused = seal(4 << 30, &out);
        assert!(
            matches!(refused, SealError::TooLargeForVolume { needed } if needed > 4 << 30),
            "{refused:?}"
        );
        let refused = seal(8 << 30, &out);
        assert!(matches!(refused, SealError::TooLargeForVolume { .. }));
        assert_eq!(fs::read_dir(stick).unwrap().count(), 0);
        // A control: the stick has the room, and takes a byte less than 4 GiB.
        let longest = File::create(stick.join("longest")).unwrap();
        assert!(longest.set_len(1 << 32).is_err(), "a FAT32 stick");
    });
}

#[test]
fn six_gib_come_in_and_go_out_and_a_stick_says_that_it_cannot_hold_them() {
    if std::env::var_os("CAIRN_LONG").is_none() {
        println!("left to `--long`: 6 GiB");
        return;
    }
    let name = "sticks::six_gib_come_in_and_go_out_and_a_stick_says_that_it_cannot_hold_them";
    on_fat32(name, 9 << 10, |stick| {
        let (story, _) = Story::with_vault();
        let incident = story.incident();
        let file = story.path("6-gib");
        File::create(&file).unwrap().set_len(6 << 30).unwrap();
        let start = Instant::now();
        let exhibit = story.exhibit(&incident, &file);
        println!("6 GiB taken in after {:?}", start.elapsed());
        let copy = story.path("copy");
        let extract = || story.on_vault("evidence extract").arg(&exhibit).arg("-o");
        let _ = extract().arg(&copy).ends(0);
        assert_eq!(fs::metadata(&copy).unwrap().len(), 6 << 30);
        fs::remove_file(copy).unwrap();
        println!("and written out after {:?}", start.elapsed());

        let (identity, recipient) = story.receiver("identity.txt");
        let seal = || {
            let seal = story.on_vault("bundle seal --incident").arg(&incident);
            seal.arg("--to").arg(&recipient).arg("-o")
        };
        let too_large = "would be larger than this drive takes in one file";
        let asked = Instant::now();
        seal().arg(stick.join("sealed.age")).is_refused(too_large);
        println!("sealing to the stick refused after {:?}", asked.elapsed());
        extract().arg(stick.join("copy")).is_refused(too_large);
        let backup = story.on_vault("vault backup");
        backup.arg(stick.join("b.tar")).is_refused(too_large);
        let sealed = story.path("sealed.age");
        let _ = seal().arg(&sealed).ends(0);
        println!("sealed elsewhere after {:?}", start.elapsed());
        let open = story.cairn("bundle open").arg(&sealed).arg("-i");
        let asked = Instant::now();
        let open = open.arg(identity).arg("-o").arg(stick.join("opened"));
        open.is_refused(too_large);
        println!("opening on the stick refused after {:?}", asked.elapsed());
        fs::remove_file(sealed).unwrap();
        assert_eq!(fs::read_dir(stick).unwrap().count(), 0);

        let vault = stick.join("vault");
        let made = story.creating(&vault).ends(0);
        story.keep_secret(made.fifth.trim_end());
        let csv = story.write("one.csv", "title\nOn the stick\n");
        let import = story.on(&vault, "incident import").arg(csv);
        let incident = import.ends(0).line().to_owned();
        let add = story.on(&vault, "evidence add").arg(incident).arg(file);
        add.is_refused("larger than the drive of the vault takes in one file");
        let _ = story.on(&vault, "vault check").ends(0);
        println!("all of it after {:?}", start.elapsed());
    });
}
