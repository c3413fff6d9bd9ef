//! Debian's `age` opens what we seal, and we open what it seals.

use std::{
    fs,
    io::{Cursor, Read, Write},
    path::Path,
    process::{Command, Stdio},
};

use cairn_crypto::safe::{
    blob_stream::BlobIdentity,
    bundle_seal::{
        BundlePassphrase, Identity, OpensWith, Recipient, open, open_with_passphrase, opens_with,
    },
    passphrase::RecoveryCode,
    recovery_envelope,
};
use tempfile::TempDir;

use crate::{
    bundles::{read_all, seal_bundle},
    material::{bytes, seal_blob},
    passphrases::seal_by,
    ssh::ssh_keygen,
};

fn run(command: &mut Command) -> Vec<u8> {
    let output = command
        .output()
        .expect("age is installed: see CONTRIBUTING.md");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

fn age_decrypts(folder: &Path, identity: &str, sealed: &[u8]) -> Vec<u8> {
    let (key, file) = (folder.join("key"), folder.join("file.age"));
    fs::write(&key, format!("{identity}\n")).unwrap();
    fs::write(&file, sealed).unwrap();
    run(Command::new("age").arg("-d").arg("-i").arg(key).arg(file))
}

/// Runs `age` on a terminal of its own, where it asks for a passphrase, and types it.
fn age_with_typed_passphrase(folder: &Path, arguments: &str, passphrase: &str, prompts: usize) {
    let mut terminal = Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!("age {arguments}"))
        .arg("/dev/null")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script is installed: see CONTRIBUTING.md");
    let mut keyboard = terminal.stdin.take().unwrap();
    let mut screen = terminal.stdout.take().unwrap();
    let mut shown = String::new();
    let mut letter = [0];
    for _ in 0..prompts {
        // Typed only once it is asked for: until then the terminal would echo it.
        while !(shown.contains("assphrase") && shown.ends_with(": ")) {
            assert_eq!(screen.read(&mut letter).unwrap(), 1, "age said: {shown}");
            shown.push(char::from(letter[0]));
        }
        shown.clear();
        writeln!(keyboard, "{passphrase}").unwrap();
    }
    let mut rest = Vec::new();
    screen.read_to_end(&mut rest).unwrap();
    let status = terminal.wait().unwrap();
    assert!(
        status.success(),
        "age said: {}",
        String::from_utf8_lossy(&rest)
    );
}

#[test]
fn age_opens_the_recovery_slot_with_the_code() {
    let folder = TempDir::new().unwrap();
    let code = RecoveryCode::generate();
    let payload = br#"{"version":1,"key":"00ff"}"#;
    let slot = recovery_envelope::seal(&code, payload).unwrap();
    fs::write(folder.path().join("07.age"), slot).unwrap();
    age_with_typed_passphrase(folder.path(), "-d -o payload.json 07.age", code.expose(), 1);
    let opened = fs::read(folder.path().join("payload.json")).unwrap();
    assert_eq!(opened.len(), recovery_envelope::MAX_PAYLOAD);
    assert!(opened.starts_with(payload));
    let json: serde_json::Value = serde_json::from_slice(&opened).unwrap();
    assert_eq!(json["key"], "00ff");
}

#[test]
fn age_opens_a_blob_with_the_identity_in_its_row() {
    let folder = TempDir::new().unwrap();
    let (identity, plain) = (BlobIdentity::generate(), bytes(100_001));
    let (sealed, lengths) = seal_blob(&identity, &plain);
    let opened = age_decrypts(folder.path(), &identity.expose(), &sealed);
    assert_eq!(opened.len() as u64, lengths.padded);
    assert_eq!(opened[..plain.len()], plain);
    assert!(opened[plain.len()..].iter().all(|byte| *byte == 0));
}

#[test]
fn age_opens_a_bundle_and_a_stranger_with_age_does_not() {
    let folder = TempDir::new().unwrap();
    let (one, two, plain) = (Identity::generate(), Identity::generate(), bytes(70_000));
    let (sealed, _) = seal_bundle(&[one.to_recipient(), two.to_recipient()], &plain);
    assert_eq!(age_decrypts(folder.path(), &one.expose(), &sealed), plain);
    assert_eq!(age_decrypts(folder.path(), &two.expose(), &sealed), plain);
    let key = folder.path().join("key");
    fs::write(&key, &**Identity::generate().expose()).unwrap();
    let file = folder.path().join("file.age");
    let refused = Command::new("age")
        .arg("-d")
        .arg("-i")
        .arg(key)
        .arg(file)
        .output()
        .unwrap();
    assert!(!refused.status.success());
}

#[test]
fn what_age_seals_to_our_key_opens_here() {
    let folder = TempDir::new().unwrap();
    let (identity, plain) = (Identity::generate(), bytes(70_000));
    let file = folder.path().join("plain");
    fs::write(&file, &plain).unwrap();
    let to = identity.to_recipient();
    let sealed = run(Command::new("age").arg("-r").arg(to.canonical()).arg(file));
    assert_eq!(
        read_all(open(&[identity], Cursor::new(sealed)).unwrap()),
        plain
    );
}

#[test]
fn key_of_age_keygen_is_read_and_its_public_half_agrees() {
    let file = String::from_utf8(run(&mut Command::new("age-keygen"))).unwrap();
    let said = file
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .unwrap();
    let [identity] = <[Identity; 1]>::try_from(Identity::parse_file(&file).unwrap())
        .map_err(|several| several.len())
        .unwrap();
    assert_eq!(identity.to_recipient().canonical(), said);
}

#[test]
fn age_opens_a_bundle_with_the_key_of_ssh_that_it_was_sealed_to() {
    let folder = TempDir::new().unwrap();
    let (private, public) = ssh_keygen(&folder, &["-t", "ed25519", "-N", ""]);
    let to: Recipient = public.parse().unwrap();
    let (age, plain) = (Identity::generate(), bytes(70_000));
    let (sealed, _) = seal_bundle(&[age.to_recipient(), to], &plain);
    assert_eq!(age_decrypts(folder.path(), &private, &sealed), plain);
    assert_eq!(age_decrypts(folder.path(), &age.expose(), &sealed), plain);
    let [key] = <[Identity; 1]>::try_from(Identity::parse_file(&private).unwrap())
        .map_err(|several| several.len())
        .unwrap();
    assert_eq!(age_decrypts(folder.path(), &key.expose(), &sealed), plain);
}

#[test]
fn what_age_seals_to_a_key_of_ssh_opens_here() {
    let folder = TempDir::new().unwrap();
    let (private, public) = ssh_keygen(&folder, &["-t", "ed25519", "-N", "secret", "-a", "4"]);
    let (plain, file) = (bytes(70_000), folder.path().join("plain"));
    fs::write(&file, &plain).unwrap();
    let to = public.parse::<Recipient>().unwrap();
    for to in [to.canonical(), public.trim_end()] {
        let sealed = run(Command::new("age").arg("-r").arg(to).arg(&file));
        let key = Identity::parse_ssh_file(&private, "secret").unwrap();
        let opened = open(&[key], Cursor::new(sealed)).unwrap();
        assert_eq!(read_all(opened), plain);
    }
}

#[test]
fn age_opens_a_bundle_with_the_words_that_it_was_sealed_by() {
    let folder = TempDir::new().unwrap();
    let (passphrase, plain) = (BundlePassphrase::generate(), bytes(70_000));
    let (sealed, _) = seal_by(&passphrase, &plain);
    fs::write(folder.path().join("file.age"), sealed).unwrap();
    age_with_typed_passphrase(
        folder.path(),
        "-d -o plain file.age",
        passphrase.expose(),
        1,
    );
    assert_eq!(fs::read(folder.path().join("plain")).unwrap(), plain);
}

#[test]
fn what_age_seals_by_a_passphrase_opens_here_in_the_letters_that_were_typed() {
    let folder = TempDir::new().unwrap();
    let plain = bytes(70_000);
    fs::write(folder.path().join("plain"), &plain).unwrap();
    let ours = BundlePassphrase::generate();
    // The second are ten words as well, and were typed in capitals on purpose.
    let capitals = ours.expose().to_uppercase();
    for typed in ["correct Horse na\u{ef}ve", &capitals] {
        age_with_typed_passphrase(folder.path(), "-p -o file.age plain", typed, 2);
        let sealed = fs::read(folder.path().join("file.age")).unwrap();
        let asked = opens_with(Cursor::new(sealed.clone())).unwrap();
        assert_eq!(asked, OpensWith::Passphrase);
        let opened = open_with_passphrase(typed, Cursor::new(sealed)).unwrap();
        assert_eq!(read_all(opened), plain);
        fs::remove_file(folder.path().join("file.age")).unwrap();
    }
}
