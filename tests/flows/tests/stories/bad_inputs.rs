//! What a vault that was harmed, a file that is none, and a mistake get: two sentences, and nothing is lost.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cairn_flows::{Run, Story, tool};
use serde_json::Value;

/// What stands in the vault's folder below `blobs`.
fn blobs(story: &Story) -> Vec<PathBuf> {
    let below = Story::names_below(&story.vault().join("blobs"));
    below.into_iter().filter(|path| path.is_file()).collect()
}

/// The files of the vault, but for the write-ahead log that a reading leaves empty.
fn settled(story: &Story) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Story::files_below(&story.vault());
    files.retain(|(path, bytes)| !path.ends_with("db/records.db-wal") || !bytes.is_empty());
    files.sort();
    files
}

/// The bundle of one incident.
fn seal<'a>(story: &'a Story, incident: &str, recipient: &str, out: &Path) -> Run<'a> {
    let seal = story.on_vault("bundle seal --incident").arg(incident);
    seal.arg("--to").arg(recipient).arg("-o").arg(out)
}

#[test]
fn a_wrong_passphrase_costs_a_whole_derivation_and_says_nothing_of_how_wrong_it_is() {
    let (story, code) = Story::with_vault();
    let start = Instant::now();
    let _ = story.on_vault("vault check").ends(0);
    let right = start.elapsed();
    let long = "wrong ".repeat(600);
    let near = format!("{} ", story.passphrase());
    let mut said = Vec::new();
    for wrong in ["quite-wrong", &near, &long] {
        story.keep_secret(wrong.trim_end());
        let list = story.cairn("incident list").arg(story.vault());
        let start = Instant::now();
        let ran = list.args("--passphrase-fd 3").third(wrong);
        said.push(ran.is_refused("does not open the vault").stderr);
        let took = start.elapsed();
        assert!(took > right / 4, "{took:?} against {right:?}");
    }
    let wrong = code.split('-').rev().collect::<Vec<_>>().join("-");
    let list = story.cairn("incident list").arg(story.vault());
    let ran = list.args("--recovery-fd 3").third(&wrong);
    said.push(ran.is_refused("does not open the vault").stderr);
    said.dedup();
    assert_eq!(said.len(), 1, "one message: {said:?}");
}

#[test]
fn a_damaged_key_file_is_told_from_a_wrong_passphrase_and_the_recovery_code_still_reads() {
    let (story, code) = Story::with_vault();
    let incident = story.incident();
    let (_, recipient) = story.receiver("identity.txt");
    for slot in 0..7 {
        fs::write(story.vault().join(format!("keys/{slot:02}.age")), b"").unwrap();
    }
    let before = settled(&story);
    story
        .on_vault("incident list")
        .is_refused("key files is damaged");
    let by_code = |words: &str| {
        let mut words = words.split(' ');
        let command = words.by_ref().take(2).collect::<Vec<_>>().join(" ");
        let run = story.cairn(&command).arg(story.vault());
        words
            .fold(run.args("--recovery-fd 3"), Run::arg)
            .third(&code)
    };
    let list = by_code("incident list").ends(0);
    list.says("reading only");
    assert!(list.stdout.contains(&incident));
    let check = by_code("vault check").ends(1);
    assert_eq!(
        check.stdout.matches("slot_changed").count(),
        7,
        "{}",
        check.stdout
    );
    let sealed = story.path("sealed.age");
    let seal = by_code("bundle seal --incident")
        .arg(&incident)
        .arg("--to")
        .arg(&recipient);
    let _ = seal.arg("-o").arg(&sealed).ends(0);
    let file = story.write("more.csv", "title\nMore\n");
    by_code("incident import")
        .arg(file)
        .ends(1)
        .says("nothing is written to it");
    assert!(before == settled(&story), "only read");
}

#[test]
fn an_exhibit_that_is_missing_cut_or_swapped_is_named_and_all_else_goes_out() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let (hurt, whole) = (story.incident(), story.incident());
    let known = blobs(&story);
    let bad = story.exhibit(&hurt, &story.write("bad", vec![b'a'; 70_000]));
    let blob = blobs(&story)
        .into_iter()
        .find(|path| !known.contains(path))
        .unwrap();
    let known = blobs(&story);
    let good = story.exhibit(&hurt, &story.write("good", vec![b'b'; 70_000]));
    let other = blobs(&story)
        .into_iter()
        .find(|path| !known.contains(path))
        .unwrap();
    let kept = fs::read(&blob).unwrap();

    let harm: [(&str, &dyn Fn()); 3] = [
        ("blob_missing", &|| fs::remove_file(&blob).unwrap()),
        ("blob_length", &|| {
            fs::write(&blob, &kept[..kept.len() / 2]).unwrap();
        }),
        ("blob_changed", &|| {
            fs::copy(&other, &blob).unwrap();
        }),
    ];
    for (code, hurt_it) in harm {
        hurt_it();
        let check = story.on_vault("vault check").ends(1);
        let named: Vec<Value> = check
            .lines()
            .into_iter()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert!(
            named.iter().all(|finding| finding["evidence"] == bad),
            "{named:?}"
        );
        assert!(named.iter().any(|finding| finding["code"] == code));

        let copy = story.path("copy");
        let extract = |id: &str| {
            let extract = story.on_vault("evidence extract").arg(id);
            extract.arg("-o").arg(&copy)
        };
        let ran = extract(&bad).ends(1);
        ran.says(&bad);
        ran.says("missing, damaged, or no longer what was taken in");
        assert!(!copy.exists());
        let _ = extract(&good).ends(0);
        assert_eq!(fs::read(&copy).unwrap(), vec![b'b'; 70_000]);
        fs::remove_file(&copy).unwrap();

        let sealed = story.path("sealed.age");
        let ran = seal(&story, &hurt, &recipient, &sealed).ends(1);
        ran.says(&bad);
        assert!(
            Story::names_below(story.vault().parent().unwrap())
                .iter()
                .all(|path| !path.to_str().unwrap().contains("sealed")),
            "nothing half sealed"
        );
        let _ = seal(&story, &whole, &recipient, &sealed).ends(0);
        fs::remove_file(&sealed).unwrap();
        let shown = story.on_vault("incident show").arg(&hurt).ends(0);
        assert!(shown.stdout.contains(&bad) && shown.stdout.contains(&good));
        fs::write(&blob, &kept).unwrap();
    }
    let _ = story.on_vault("vault check").ends(0);
}

#[test]
fn a_vault_of_a_later_version_or_without_its_first_page_is_left_as_it_is() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let place = |name: &str| story.vault().join(name);
    for (name, bytes, words) in [
        (
            "FORMAT",
            &b"vault 2\n"[..],
            "A later version of Cairn wrote this vault",
        ),
        ("FORMAT", b"", "Part of the vault is damaged"),
        ("FORMAT", b"vault one\n", "Part of the vault is damaged"),
        ("db/records.db", b"", "Part of the vault is damaged"),
        ("db/records.db", &[7; 4096], "Part of the vault is damaged"),
    ] {
        let kept = fs::read(place(name)).unwrap();
        fs::write(place(name), bytes).unwrap();
        // SQLite would delete a log beside an empty database.
        fs::write(place("db/records.db-wal"), b"not yet in the database").unwrap();
        let before = Story::files_below(&story.vault());
        story.on_vault("incident list").is_refused(words);
        let file = story.write("more.csv", "title\nMore\n");
        let import = story.on_vault("incident import").arg(file);
        import.is_refused(words);
        let create = story.creating(&story.vault());
        create.ends(1).says("exists and is not empty");
        assert!(before == Story::files_below(&story.vault()), "{name}");
        fs::remove_file(place("db/records.db-wal")).unwrap();
        fs::write(place(name), kept).unwrap();
    }
    assert_eq!(story.on_vault("incident list").ends(0).lines().len(), 1);
    let _ = story.on_vault("incident show").arg(incident).ends(0);
    let elsewhere = story.path("nothing-here");
    let list = story.cairn("incident list").arg(elsewhere);
    list.is_refused("no vault in this folder");
}

#[test]
fn whatever_the_format_does_not_name_stops_the_opening_and_is_shown_not_obeyed() {
    let (story, _) = Story::with_vault();
    let strangers: [(&[u8], &str); 5] = [
        (b"notes.txt", "notes.txt"),
        (b"two\nlines", "two\\nlines"),
        ("gpj\u{202e}exe".as_bytes(), "gpj\\u{202e}exe"),
        (b"not-text-\xff", "not-text-\u{fffd}"),
        (b"esc\x1b[2J", "esc\\u{1b}[2J"),
    ];
    for (name, shown) in strangers {
        let planted = story.vault().join(OsString::from_vec(name.to_vec()));
        fs::write(&planted, b"planted").unwrap();
        story.on_vault("incident list").is_refused(shown);
        assert_eq!(fs::read(&planted).unwrap(), b"planted");
        fs::remove_file(planted).unwrap();
    }
    let link = story.vault().join("db/records.db-wal");
    symlink("/etc/passwd", &link).unwrap();
    story
        .on_vault("incident list")
        .is_refused("db/records.db-wal");
    fs::remove_file(link).unwrap();
    let _ = story.on_vault("incident list").ends(0);
}

#[test]
fn file_names_of_any_script_and_form_come_in_are_shown_on_one_line_and_lose_nothing() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let names: [&[u8]; 8] = [
        "صورة المدخل.jpg".as_bytes(),
        "照片 第一张.jpg".as_bytes(),
        "नमूना.txt".as_bytes(),
        b"two\nlines\r\n",
        "gpj\u{202e}exe".as_bytes(),
        b"\xff\xfe not text \x80",
        b"-o",
        &[b'x'; 255],
    ];
    for (number, name) in names.iter().enumerate() {
        let folder = story.path(format!("from-{number}"));
        fs::create_dir(&folder).unwrap();
        let file = folder.join(OsString::from_vec(name.to_vec()));
        let bytes = format!("bytes of number {number}");
        fs::write(&file, &bytes).unwrap();
        let id = story.exhibit(&incident, &file);
        let copy = story.path("copy");
        let extract = story.on_vault("evidence extract").arg(id);
        let _ = extract.arg("-o").arg(&copy).ends(0);
        assert_eq!(fs::read_to_string(&copy).unwrap(), bytes);
        fs::remove_file(copy).unwrap();
    }
    let listed = story.on_vault("evidence list").arg(&incident).ends(0);
    assert_eq!(listed.lines().len(), names.len(), "{}", listed.stdout);
    assert!(!listed.stdout.contains(['\u{202e}', '\r', '\u{1b}']));
    let listed = story.on_vault("evidence list --json").arg(&incident);
    let listed: Value = serde_json::from_str(&listed.ends(0).stdout).unwrap();
    for (item, name) in listed.as_array().unwrap().iter().zip(names) {
        let name = String::from_utf8_lossy(name);
        assert_eq!(
            item["original_filename"], *name,
            "what is no text is marked"
        );
    }
    let (identity, recipient) = story.receiver("identity.txt");
    let (sealed, opened) = (story.path("sealed.age"), story.path("opened"));
    let _ = seal(&story, &incident, &recipient, &sealed).ends(0);
    let open = story.cairn("bundle open").arg(&sealed).arg("-i");
    let _ = open.arg(identity).arg("-o").arg(&opened).ends(0);
    let below = Story::names_below(&opened.join("data/confidential/evidence"));
    assert_eq!(below.len(), names.len());
    assert!(below.iter().all(|path| path.to_str().unwrap().is_ascii()));
}

#[test]
fn what_is_no_file_is_not_taken_in_and_nothing_waits_for_it() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let socket = story.path("socket");
    let _listener = UnixListener::bind(&socket).unwrap();
    let pipe = story.path("pipe");
    tool(Path::new("/"), "mkfifo", &[&pipe]);
    let link = story.path("link");
    symlink(&pipe, &link).unwrap();
    let (first, second) = (story.path("first"), story.path("second-loop"));
    symlink(&first, &second).unwrap();
    symlink(&second, &first).unwrap();
    let no_file = "is not a file that can be taken in";
    let before = blobs(&story);
    for (bad, words) in [
        (PathBuf::from("/dev/zero"), no_file),
        (PathBuf::from("/dev/null"), no_file),
        (socket, no_file),
        (pipe.clone(), no_file),
        (link, no_file),
        (story.vault(), no_file),
        (story.vault().join("blobs"), no_file),
        (first, "cannot be read"),
        (story.path("nowhere"), "cannot be read"),
        (story.path("x".repeat(300)), "cannot be read"),
    ] {
        let add = story.on_vault("evidence add").arg(&incident).arg(&bad);
        add.is_refused(words);
    }
    assert_eq!(blobs(&story), before, "nothing half taken");
    let plain = story.write("plain", b"plain");
    let link = story.path("link-to-plain");
    symlink(plain, &link).unwrap();
    let _ = story.exhibit(&incident, &link);
    let listed = story.on_vault("evidence list").arg(&incident).ends(0);
    assert_eq!(listed.lines().len(), 1, "a link to a file is a file");

    let import = |file: &Path| story.on_vault("incident import").arg(file);
    let csv = story.path("pipe.csv");
    tool(Path::new("/"), "mkfifo", &[&csv]);
    import(&csv).is_refused("cannot be read");
    let folder = story.path("folder.jsonl");
    fs::create_dir(&folder).unwrap();
    import(&folder).is_refused("cannot be read");
    import(&story.path("absent.csv")).is_refused("cannot be read");

    let restored = story.path("restored");
    let restore = |file: &Path| story.restoring(file, &restored);
    restore(&pipe).is_refused("not a whole, unchanged backup");
    restore(&folder).is_refused("not a whole, unchanged backup");
    restore(&story.path("absent.tar")).is_refused("The backup cannot be read");

    let (identity, _) = story.receiver("identity.txt");
    let opened = story.path("opened");
    let open = |file: &Path, identity: &Path| {
        let open = story.cairn("bundle open").arg(file).arg("-i").arg(identity);
        open.arg("-o").arg(&opened)
    };
    open(&pipe, &identity).is_refused("not a sealed bundle");
    open(&folder, &identity).is_refused("not a sealed bundle");
    open(&story.path("absent.age"), &identity).is_refused("The bundle cannot be read");
    open(&story.path("absent.age"), &folder).is_refused("secret key cannot be read");
    assert!(!restored.exists() && !opened.exists());
}

#[test]
fn an_empty_file_is_an_exhibit_and_nothing_else() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let empty = story.write("empty.csv", b"");
    let id = story.exhibit(&incident, &empty);
    let copy = story.path("copy");
    let extract = story.on_vault("evidence extract").arg(id);
    let _ = extract.arg("-o").arg(&copy).ends(0);
    assert_eq!(fs::read(copy).unwrap(), b"");
    let (identity, recipient) = story.receiver("identity.txt");
    let (sealed, opened) = (story.path("sealed.age"), story.path("opened"));
    let _ = seal(&story, &incident, &recipient, &sealed).ends(0);
    let open = |file: &Path, identity: &Path| {
        let open = story.cairn("bundle open").arg(file).arg("-i").arg(identity);
        open.arg("-o").arg(&opened)
    };
    open(&empty, &identity).is_refused("not a sealed bundle");
    open(&sealed, &empty).is_refused("does not hold a secret key");
    let _ = open(&sealed, &identity).ends(0);
    assert_eq!(
        fs::read(opened.join("data/confidential/evidence/000001.bin")).unwrap(),
        b""
    );

    let import = story.on_vault("incident import").arg(&empty);
    import.is_refused("no incident in the file");
    let restored = story.path("restored");
    let restore = story.restoring(&empty, &restored);
    restore.is_refused("not a whole, unchanged backup");
    assert!(!restored.exists());
}

#[test]
fn a_file_that_something_writes_to_is_not_taken_in() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let growing = story.write("growing", vec![7; 32 << 20]);
    let [fine, after] = ["fine", "after"].map(|name| story.write(name, name));
    let before = blobs(&story);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut file = fs::OpenOptions::new().append(true).open(&growing).unwrap();
            let end = Instant::now() + Duration::from_secs(60);
            while !done.load(Ordering::Relaxed) && Instant::now() < end {
                file.write_all(b"more").unwrap();
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        let add = story.on_vault("evidence add").arg(&incident);
        let ran = add.arg(&fine).arg(&growing).arg(&after).ends(1);
        done.store(true, Ordering::Relaxed);
        ran.says("changed while it was read");
        ran.says("Wait until nothing writes to file");
        assert_eq!(ran.lines().len(), 2, "what came before and after it stays");
    });
    assert_eq!(blobs(&story).len(), before.len() + 2, "nothing half taken");
    let _ = story.exhibit(&incident, &growing);
    let _ = story.on_vault("vault check").ends(0);
}

#[test]
fn a_result_that_nobody_receives_is_said() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let ended = Command::new(Story::binary())
        .args(["key", "fingerprint", &recipient])
        .env("LC_ALL", "C.UTF-8")
        .stdout(full)
        .output()
        .unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(said.contains("The result could not be written"), "{said}");
    assert_eq!(said.lines().count(), 2);
}
