//! Keys of SSH as receivers' keys. What `age` makes of them is in `stock_age`.

use std::{fs, io::Cursor, process::Command};

use base64::{Engine as _, prelude::BASE64_STANDARD, prelude::BASE64_STANDARD_NO_PAD};
use cairn_crypto::safe::{
    bundle_seal::{
        BundleError, BundleWriter, Identity, IdentityError, OpensWith, Recipient, RecipientError,
        RecipientKind, open, opens_with,
    },
    digest::Digest,
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::{
    bundles::{read_all, seal_bundle},
    material::bytes,
};

/// A new key as `ssh-keygen` makes it: the file of the private key, and the line of the public one.
pub(crate) fn ssh_keygen(folder: &TempDir, arguments: &[&str]) -> (String, String) {
    let file = folder.path().join("id");
    let _ = fs::remove_file(&file);
    let output = Command::new("ssh-keygen")
        .args(["-q", "-C", "someone@desk", "-f", "id"])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("ssh-keygen is installed: see CONTRIBUTING.md");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let public = fs::read_to_string(folder.path().join("id.pub")).unwrap();
    (fs::read_to_string(file).unwrap(), public)
}

const PLAIN: [&str; 4] = ["-t", "ed25519", "-N", ""];

fn one(file: &str) -> Identity {
    let identities = Identity::parse_file(file).unwrap();
    <[Identity; 1]>::try_from(identities)
        .map_err(|several| several.len())
        .unwrap()
        .into_iter()
        .next()
        .unwrap()
}

fn new_key() -> (Identity, Recipient) {
    let (private, public) = ssh_keygen(&TempDir::new().unwrap(), &PLAIN);
    (one(&private), public.parse().unwrap())
}

#[test]
fn a_receiver_with_a_key_of_ssh_opens_the_bundle_beside_one_with_a_key_of_age() {
    let ((ssh, to_ssh), age) = (new_key(), Identity::generate());
    let plain = bytes(70_000);
    let (sealed, read_back) = seal_bundle(&[to_ssh, age.to_recipient()], &plain);
    let opened = read_back.open(Cursor::new(sealed.clone())).unwrap();
    assert_eq!(read_all(opened), plain);
    assert_eq!(
        opens_with(Cursor::new(sealed.clone())).unwrap(),
        OpensWith::Identity
    );
    for receiver in [ssh, age] {
        let keys = [Identity::generate(), new_key().0, receiver];
        let opened = open(&keys, Cursor::new(sealed.clone())).unwrap();
        assert_eq!(read_all(opened), plain);
    }
    let strangers = [new_key().0, Identity::generate()];
    assert!(matches!(
        open(&strangers, Cursor::new(sealed)),
        Err(BundleError::Decryption)
    ));
}

#[test]
fn keys_of_ssh_and_hybrid_keys_never_share_a_bundle() {
    let (_, ssh) = new_key();
    let hybrid = Identity::generate_hybrid().to_recipient();
    assert!(!ssh.is_post_quantum() && hybrid.is_post_quantum());
    for mixed in [[ssh.clone(), hybrid.clone()], [hybrid, ssh]] {
        let refused = BundleWriter::new(&mixed, Vec::new()).map(|_| ());
        assert!(matches!(refused, Err(BundleError::Recipients)));
    }
}

#[test]
fn each_key_says_of_which_kind_it_is() {
    assert_eq!(new_key().1.kind(), RecipientKind::SshEd25519);
    let x25519 = Identity::generate().to_recipient();
    assert_eq!(x25519.kind(), RecipientKind::X25519);
    let hybrid = Identity::generate_hybrid().to_recipient();
    assert_eq!(hybrid.kind(), RecipientKind::Hybrid);
}

/// What docs/format/bundle.md warns of: the stanza shows whose key it is to everybody who has the key.
#[test]
fn a_bundle_shows_for_which_key_of_ssh_it_is() {
    let (_, to) = new_key();
    let blob = to.canonical().split(' ').nth(1).unwrap();
    let digest = hex::decode(Digest::of(&BASE64_STANDARD.decode(blob).unwrap()).hex()).unwrap();
    let start = format!(
        "-> ssh-ed25519 {} ",
        BASE64_STANDARD_NO_PAD.encode(&digest[..4])
    );
    let stanza = |sealed: &[u8]| {
        let header = String::from_utf8_lossy(sealed).into_owned();
        let line = header.lines().find(|line| line.starts_with(&start));
        line.map(str::to_owned)
    };
    let [first, second] =
        [(); 2].map(|()| stanza(&seal_bundle(std::slice::from_ref(&to), b"").0).unwrap());
    assert_ne!(first, second, "the share is new each time");
    let other = seal_bundle(&[new_key().1], b"").0;
    assert_eq!(stanza(&other), None);
}

#[test]
fn a_key_of_ssh_is_read_without_its_comment_and_other_kinds_are_named() {
    let folder = TempDir::new().unwrap();
    let (private, public) = ssh_keygen(&folder, &PLAIN);
    assert!(public.trim_end().ends_with(" someone@desk"));
    let bare = public.trim_end().strip_suffix(" someone@desk").unwrap();
    let key: Recipient = public.parse().unwrap();
    assert_eq!((key.canonical(), key.to_string().as_str()), (bare, bare));
    for text in [bare.to_owned(), format!("  {bare}  a comment of words\r\n")] {
        assert_eq!(text.parse::<Recipient>().unwrap(), key);
    }
    assert_eq!(one(&private).to_recipient(), key);
    assert_eq!(key.fingerprint().hex(), Digest::of(bare.as_bytes()).hex());

    let error = |text: &str| text.parse::<Recipient>().unwrap_err();
    assert_eq!(error(&private), RecipientError::SecretKey);
    assert_eq!(error(&format!("{bare}\n{bare}")), RecipientError::Checksum);
    for cut in [&bare[..bare.len() - 1], "ssh-ed25519", "ssh-ed25519 AAAA"] {
        assert_eq!(error(cut), RecipientError::Checksum);
    }
    let (_, rsa) = ssh_keygen(&folder, &["-t", "rsa", "-b", "2048", "-N", ""]);
    assert_eq!(error(&rsa), RecipientError::SshRsa);
    let (_, ecdsa) = ssh_keygen(&folder, &["-t", "ecdsa", "-N", ""]);
    for other in [&*ecdsa, "sk-ssh-ed25519@openssh.com AAAA", "ssh-dss AAAA"] {
        assert_eq!(error(other), RecipientError::SshKind);
    }
}

#[test]
fn a_private_key_of_ssh_is_read_and_what_is_written_of_it_reads_back() {
    let (private, public) = ssh_keygen(&TempDir::new().unwrap(), &PLAIN);
    let to: Recipient = public.parse().unwrap();
    let windows = format!("\r\n{}", private.replace('\n', "\r\n"));
    for file in [&private, &windows] {
        assert_eq!(one(file).to_recipient(), to);
    }
    let exposed = one(&private).expose();
    assert_eq!(one(&exposed).to_recipient(), to);
    assert_eq!(*one(&exposed).expose(), *exposed);
    // The comment says whose it is; base64 hides it from a search for its letters.
    let body: String = exposed
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    let body = BASE64_STANDARD.decode(body).unwrap();
    assert!(!body.windows(4).any(|four| four == b"desk"));
    let body: String = private
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    let body = BASE64_STANDARD.decode(body).unwrap();
    assert!(body.windows(4).any(|four| four == b"desk"));
}

#[test]
fn a_protected_private_key_asks_for_its_passphrase_and_opens_with_it_alone() {
    let passphrase = "  na\u{ef}ve \u{645} ";
    let folder = TempDir::new().unwrap();
    for cipher in [
        "aes256-ctr",
        "aes256-cbc",
        "aes256-gcm@openssh.com",
        "chacha20-poly1305@openssh.com",
    ] {
        let arguments = ["-t", "ed25519", "-N", passphrase, "-a", "4", "-Z", cipher];
        let (private, public) = ssh_keygen(&folder, &arguments);
        let asked = Identity::parse_file(&private).map(|_| ());
        assert_eq!(asked, Err(IdentityError::SshProtected), "{cipher}");
        let key = Identity::parse_ssh_file(&private, passphrase).unwrap();
        assert_eq!(key.to_recipient(), public.parse().unwrap(), "{cipher}");
        for wrong in ["", passphrase.trim(), "na\u{ef}ve"] {
            let refused = Identity::parse_ssh_file(&private, wrong).map(|_| ());
            assert_eq!(refused, Err(IdentityError::SshPassphrase), "{cipher}");
        }
        assert_eq!(one(&key.expose()).to_recipient(), key.to_recipient());
    }
}

#[test]
fn a_private_key_that_cannot_be_used_is_told_why() {
    let folder = TempDir::new().unwrap();
    let error = |text: &str| Identity::parse_file(text).map(|_| ()).unwrap_err();
    for kind in [&["-t", "rsa", "-b", "2048"][..], &["-t", "ecdsa"]] {
        for format in [&["-N", ""][..], &["-N", "secret"], &["-N", "", "-m", "PEM"]] {
            let (private, _) = ssh_keygen(&folder, &[kind, format].concat());
            assert_eq!(
                error(&private),
                IdentityError::SshKind,
                "{kind:?} {format:?}"
            );
        }
    }
    let (private, public) = ssh_keygen(&folder, &PLAIN);
    assert_eq!(error(&private[..private.len() / 2]), IdentityError::Ssh);
    let other = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    assert_eq!(error(other), IdentityError::Ssh);
    assert_eq!(error(&public), IdentityError::Line { line: 1 });
    let armor = "\n-----BEGIN AGE ENCRYPTED FILE-----";
    assert_eq!(error(armor), IdentityError::Encrypted);
}

#[test]
fn a_private_key_that_would_keep_us_busy_is_refused_before_the_work() {
    let arguments = ["-t", "ed25519", "-N", "secret", "-a", "4"];
    let (private, _) = ssh_keygen(&TempDir::new().unwrap(), &arguments);
    let body: String = private
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    let mut body = BASE64_STANDARD.decode(body).unwrap();
    let salt = b"\0\0\0\x18\0\0\0\x10";
    let options = body.windows(8).position(|eight| eight == salt).unwrap();
    let rounds = options + 8 + 16;
    assert_eq!(body[rounds..rounds + 4], [0, 0, 0, 4]);
    let mut read = |count: u32| {
        body[rounds..rounds + 4].copy_from_slice(&count.to_be_bytes());
        let lines = BASE64_STANDARD.encode(&body).into_bytes();
        let lines: Vec<_> = lines.chunks(70).map(String::from_utf8_lossy).collect();
        let begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
        let end = "-----END OPENSSH PRIVATE KEY-----";
        let file = format!("{begin}\n{}\n{end}\n", lines.join("\n"));
        Identity::parse_ssh_file(&file, "secret").map(|_| ())
    };
    assert_eq!(read(1025), Err(IdentityError::SshWork));
    assert_eq!(read(u32::MAX), Err(IdentityError::SshWork));
    assert_eq!(read(5), Err(IdentityError::SshPassphrase));
    assert_eq!(read(4), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_private_key_with_any_byte_changed_is_refused_or_the_same_key(
        place in any::<prop::sample::Index>(),
        bit in 0..8_u32,
        cut in any::<bool>(),
    ) {
        let (private, public) = &*KEY;
        let mut changed = private.clone().into_bytes();
        let place = place.index(changed.len());
        if cut {
            changed.truncate(place);
        } else {
            changed[place] ^= 1 << bit;
        }
        let read = Identity::parse_file(&String::from_utf8_lossy(&changed));
        for key in read.unwrap_or_default() {
            let to = key.to_recipient();
            prop_assert_eq!(to.canonical(), public.trim_end().strip_suffix(" someone@desk").unwrap());
        }
    }

    #[test]
    fn a_public_key_with_any_letter_changed_is_refused_or_another_key(
        place in any::<prop::sample::Index>(),
        letter in "[A-Za-z0-9+/= ]",
    ) {
        let key: Recipient = KEY.1.parse().unwrap();
        let mut typed = key.canonical().to_owned();
        let place = place.index(typed.len());
        typed.replace_range(place..=place, &letter);
        if let Ok(other) = typed.parse::<Recipient>() {
            prop_assert_eq!(other == key, typed == key.canonical());
            prop_assert_eq!(other.canonical(), typed);
        }
    }
}

static KEY: std::sync::LazyLock<(String, String)> =
    std::sync::LazyLock::new(|| ssh_keygen(&TempDir::new().unwrap(), &PLAIN));
