//! Bad input gets a reason and loses nothing.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_flows::Story;
use cairn_vault::{Secret, Vault};
use zeroize::Zeroizing;

#[test]
fn a_wrong_passphrase_says_one_thing_and_reveals_nothing() {
    let (story, _) = Story::with_vault();
    for wrong in ["wrong", "gravel-lantern-osprey-thimble-vault-nebula-quincy"] {
        story.keep_secret(wrong);
        let check = story
            .cairn("vault check")
            .arg(story.vault())
            .args("--passphrase-fd 3");
        let ran = check.third(wrong).ends(1);
        assert_eq!(
            ran.stderr.lines().count(),
            2,
            "what happened and what to do: {}",
            ran.stderr
        );
        ran.says("does not open the vault");
        assert!(ran.stdout.is_empty());
    }
}

#[test]
fn a_vault_that_is_open_elsewhere_stays_so() {
    let (story, _) = Story::with_vault();
    let passphrase = Passphrase::new(Zeroizing::new(story.passphrase().to_owned()));
    let open = Vault::open(&story.vault(), Secret::Passphrase(&passphrase)).unwrap();
    story
        .on_vault("incident list")
        .ends(1)
        .says("open in another program");
    drop(open);
    let _ = story.on_vault("incident list").ends(0);
}

#[test]
fn a_file_that_the_vault_does_not_name_stops_the_opening() {
    let (story, _) = Story::with_vault();
    let planted = story.vault().join("vault.db-journal");
    fs::write(&planted, b"planted").unwrap();
    let ran = story.on_vault("incident list").ends(1);
    ran.says("vault.db-journal");
    assert_eq!(fs::read(&planted).unwrap(), b"planted");
    fs::remove_file(planted).unwrap();
    let _ = story.on_vault("incident list").ends(0);
}

#[test]
fn a_key_with_a_typing_error_is_refused_before_anything_is_read() {
    let story = Story::new();
    let (_, recipient) = story.receiver("identity.txt");
    let typo = recipient.replace(
        &recipient[10..12],
        if &recipient[10..12] == "qq" {
            "pp"
        } else {
            "qq"
        },
    );
    story
        .cairn("key fingerprint")
        .arg(&typo)
        .ends(1)
        .says("a letter may be wrong");
    let seal = story.on_vault("bundle seal --incident 7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10 --to");
    let seal = seal
        .arg(&recipient)
        .arg(&typo)
        .arg("-o")
        .arg(story.path("x.age"));
    seal.ends(1).says("Receiver \u{2068}2\u{2069}");
    let ran = story.cairn("key fingerprint").arg(&recipient).ends(0);
    assert_eq!(ran.lines()[0].split(' ').count(), 10);
}

#[test]
fn a_key_file_is_for_its_owner_alone_and_is_never_overwritten() {
    use std::os::unix::fs::PermissionsExt;
    let story = Story::new();
    let (file, recipient) = story.receiver("identity.txt");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let before = fs::read(&file).unwrap();
    story
        .cairn("key new -o")
        .arg(&file)
        .ends(1)
        .says("already something");
    assert_eq!(fs::read(&file).unwrap(), before);
    let theirs = Command::new("age-keygen")
        .arg("-y")
        .arg(&file)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(theirs.stdout).unwrap().trim(), recipient);
}

#[test]
fn places_that_cannot_be_written_are_refused() {
    let story = Story::new();
    // Not even root makes a folder there.
    let nowhere = Path::new("/sys/cairn-vault");
    let create = story.cairn("vault create").arg(nowhere);
    let create = create
        .args("--new-passphrase-fd 3 --recovery-out-fd 5 --kdf-memory-mib 256 --kdf-passes 3");
    create
        .third(story.passphrase())
        .ends(1)
        .says("cannot be written");
    story
        .cairn("key new -o /sys/cairn-key")
        .ends(1)
        .says("cannot be written");
    story
        .cairn("incident list")
        .arg(nowhere)
        .ends(1)
        .says("no vault");
}

#[test]
fn what_is_no_bundle_is_not_opened_and_nothing_is_written() {
    let story = Story::new();
    let (identity, _) = story.receiver("identity.txt");
    let opened = story.path("opened");
    let open = |file: &Path| {
        let open = story
            .cairn("bundle open")
            .arg(file)
            .arg("-i")
            .arg(&identity);
        open.arg("-o").arg(&opened).ends(1)
    };
    open(&story.write("no.age", b"not a bundle")).says("not a sealed bundle");
    open(&story.path("absent.age")).says("cannot be read");
    assert!(!opened.exists());
    let verify = story
        .cairn("bundle verify")
        .arg(story.path("no.age"))
        .arg("-i");
    verify
        .arg(story.write("empty.txt", b"# no key\n"))
        .ends(1)
        .says("does not hold a secret key");
}

#[test]
fn the_process_leaves_no_core_dump() {
    let (story, _) = Story::with_vault();
    // Holds the pipe open, so that the command waits for its secret.
    let mut shell = Command::new("sh")
        .args(["-c", r#"exec "$0" vault check "$1" --passphrase-fd 0"#])
        .arg(Story::binary())
        .arg(story.vault())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let limits = waits_with(
        &format!("/proc/{}/limits", shell.id()),
        "Max core file size        0                    0",
    );
    drop(shell.stdin.take());
    let _ = shell.wait();
    assert!(limits, "a core dump would hold the keys");
}

/// Whether a file of the process says this within five seconds.
fn waits_with(path: &str, words: &str) -> bool {
    (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        let mut text = String::new();
        let read = fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text));
        read.is_ok() && text.contains(words)
    })
}
