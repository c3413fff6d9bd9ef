//! Bundles, receivers' keys and fingerprints.

use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use age::armor::{ArmoredWriter, Format};
use cairn_crypto::safe::bundle_seal::{
    BundleError, BundleWriter, Identity, IdentityError, MAX_RECIPIENTS, ReadBackKey, Recipient,
    RecipientError, open,
};

use crate::material::{Kept, bytes};

pub(crate) fn seal_bundle(recipients: &[Recipient], plain: &[u8]) -> (Vec<u8>, ReadBackKey) {
    let mut writer = BundleWriter::new(recipients, Vec::new()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap()
}

pub(crate) fn read_all(mut reader: impl Read) -> Vec<u8> {
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).unwrap();
    plain
}

#[test]
fn each_receiver_opens_the_bundle_and_nobody_else_does() {
    let receivers = [Identity::generate(), Identity::generate()];
    let to: Vec<_> = receivers.iter().map(Identity::to_recipient).collect();
    let plain = bytes(200_000);
    let (sealed, _) = seal_bundle(&to, &plain);
    for receiver in receivers {
        let keys = [Identity::generate(), receiver];
        assert_eq!(
            read_all(open(&keys, Cursor::new(sealed.clone())).unwrap()),
            plain
        );
    }
    let stranger = [Identity::generate()];
    assert!(matches!(
        open(&stranger, Cursor::new(sealed.clone())),
        Err(BundleError::Decryption)
    ));
    assert!(matches!(
        open(&[], Cursor::new(sealed.clone())),
        Err(BundleError::Decryption)
    ));
}

#[test]
fn header_names_the_receivers_stanzas_and_no_other() {
    let to: Vec<_> = (0..3)
        .map(|_| Identity::generate().to_recipient())
        .collect();
    let (sealed, _) = seal_bundle(&to, b"");
    let header = String::from_utf8_lossy(&sealed).into_owned();
    let stanzas: Vec<_> = header
        .lines()
        .filter(|line| line.starts_with("-> "))
        .collect();
    let grease = stanzas
        .iter()
        .filter(|line| line.split(' ').nth(1).unwrap().ends_with("-grease"));
    assert_eq!(grease.count(), 1);
    assert_eq!(
        stanzas
            .iter()
            .filter(|line| line.starts_with("-> X25519 "))
            .count(),
        3
    );
    assert_eq!(stanzas.len(), 4);
}

#[test]
fn what_was_sealed_can_be_read_back_without_any_receivers_key() {
    let to = [Identity::generate().to_recipient()];
    let plain = bytes(150_000);
    let (sealed, key) = seal_bundle(&to, &plain);
    let (mut damaged, other_key) = seal_bundle(&to, &plain);
    assert_eq!(
        read_all(key.open(Cursor::new(sealed.clone())).unwrap()),
        plain
    );
    *damaged.last_mut().unwrap() ^= 1;
    assert!(matches!(
        other_key.open(Cursor::new(damaged)),
        Err(BundleError::Decryption)
    ));
    let (_, key_of_another) = seal_bundle(&to, &plain);
    assert!(matches!(
        key_of_another.open(Cursor::new(sealed.clone())),
        Err(BundleError::Decryption)
    ));
}

#[test]
fn bundle_is_read_from_any_place_in_it() {
    let receiver = Identity::generate();
    let plain = bytes(200_000);
    let (sealed, _) = seal_bundle(&[receiver.to_recipient()], &plain);
    let mut reader = open(&[receiver], Cursor::new(sealed)).unwrap();
    reader.seek(SeekFrom::End(-7)).unwrap();
    assert_eq!(read_all(&mut reader), plain[199_993..]);
    reader.seek(SeekFrom::Start(65_530)).unwrap();
    let mut twelve = [0; 12];
    reader.read_exact(&mut twelve).unwrap();
    assert_eq!(twelve, plain[65_530..65_542]);
    reader.seek(SeekFrom::Start(1 << 40)).unwrap();
    assert_eq!(reader.read(&mut twelve).unwrap(), 0);
}

#[test]
fn cut_or_unfinished_bundle_does_not_open() {
    let receiver = Identity::generate();
    let to = [receiver.to_recipient()];
    let (sealed, _) = seal_bundle(&to, &bytes(70_000));
    let keys = [receiver];
    assert!(open(&keys, Cursor::new(sealed.clone())).is_ok());
    for kept in (0..sealed.len()).step_by(211).chain([sealed.len() - 1]) {
        assert!(
            open(&keys, Cursor::new(sealed[..kept].to_vec())).is_err(),
            "{kept}"
        );
    }
    for len in [131_072, 5_000_000] {
        let unfinished = Kept::default();
        let mut writer = BundleWriter::new(&to, unfinished.clone()).unwrap();
        writer.write_all(&bytes(len)).unwrap();
        drop(writer);
        let unfinished = unfinished.into_bytes();
        assert!(open(&keys, Cursor::new(unfinished)).is_err(), "{len}");
    }
}

#[test]
fn number_of_receivers_is_bounded_and_the_largest_bundle_opens() {
    for draw in [Identity::generate, Identity::generate_hybrid] {
        let receiver = draw();
        let mut to = vec![draw().to_recipient(); MAX_RECIPIENTS - 1];
        to.push(receiver.to_recipient());
        let (sealed, _) = seal_bundle(&to, b"all of you");
        assert_eq!(
            read_all(open(&[receiver], Cursor::new(sealed)).unwrap()),
            b"all of you"
        );
        to.push(to[0].clone());
        for wrong in [&to[..], &[]] {
            let refused = BundleWriter::new(wrong, Vec::new()).map(|_| ());
            assert!(
                matches!(refused, Err(BundleError::RecipientCount { found }) if found == wrong.len())
            );
        }
    }
}

#[test]
fn hybrid_keys_open_what_is_sealed_to_them_and_stand_beside_no_others() {
    let receivers = [Identity::generate_hybrid(), Identity::generate_hybrid()];
    let to: Vec<_> = receivers.iter().map(Identity::to_recipient).collect();
    let plain = bytes(70_000);
    let (sealed, read_back) = seal_bundle(&to, &plain);
    let header = String::from_utf8_lossy(&sealed);
    assert_eq!(header.matches("-> mlkem768x25519 ").count(), 2);
    assert!(!header.contains("-> X25519"));
    assert_eq!(
        read_all(read_back.open(Cursor::new(sealed.clone())).unwrap()),
        plain
    );
    for receiver in receivers {
        let keys = [Identity::generate(), receiver];
        assert_eq!(
            read_all(open(&keys, Cursor::new(sealed.clone())).unwrap()),
            plain
        );
    }
    let strangers = [Identity::generate_hybrid(), Identity::generate()];
    assert!(matches!(
        open(&strangers, Cursor::new(sealed.clone())),
        Err(BundleError::Decryption)
    ));
    let other = Identity::generate().to_recipient();
    for mixed in [[to[0].clone(), other.clone()], [other, to[0].clone()]] {
        let refused = BundleWriter::new(&mixed, Vec::new()).map(|_| ());
        assert!(matches!(refused, Err(BundleError::Recipients)));
    }
}

#[test]
fn a_bundle_that_came_as_text_opens_and_a_damaged_text_is_named() {
    let receiver = Identity::generate_hybrid();
    let plain = bytes(200_000);
    let (sealed, _) = seal_bundle(&[receiver.to_recipient()], &plain);
    let mut text = Vec::new();
    let mut armor = ArmoredWriter::wrap_output(&mut text, Format::AsciiArmor).unwrap();
    armor.write_all(&sealed).unwrap();
    armor.finish().unwrap();
    let keys = [receiver];
    for text in [text.clone(), [b"\r\n \t\n", &*text, b"\n\n"].concat()] {
        assert_eq!(read_all(open(&keys, Cursor::new(text)).unwrap()), plain);
    }
    let cut = text[..text.len() / 2].to_vec();
    let quoted = String::from_utf8(text.clone())
        .unwrap()
        .replace('\n', "\n> ");
    let followed = [&*text, b"-- \nSent from a telephone"].concat();
    for damaged in [cut, quoted.into_bytes(), followed] {
        let refused = open(&keys, Cursor::new(damaged)).map(|_| ());
        assert!(matches!(refused, Err(BundleError::Armor)), "{refused:?}");
    }
    let mut changed = text;
    // A letter, and not the end of a line.
    let ends = changed
        .iter()
        .skip(changed.len() / 2)
        .position(|b| *b == b'\n');
    let middle = changed.len() / 2 + ends.unwrap() + 1;
    changed[middle] = if changed[middle] == b'A' { b'B' } else { b'A' };
    let mut opened = open(&keys, Cursor::new(changed)).unwrap();
    assert!(opened.read_to_end(&mut Vec::new()).is_err());
}

const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
/// Computed in another language from the description in the documentation.
const FINGERPRINT: [&str; 10] = [
    "viscosity",
    "quilt",
    "onward",
    "utmost",
    "spiritism",
    "dreamless",
    "issue",
    "starving",
    "cortex",
    "kept",
];

#[test]
fn recipient_is_read_as_age_writes_it_and_typing_errors_are_found() {
    let key: Recipient = format!(" {KEY}\n").parse().unwrap();
    assert_eq!((key.canonical(), key.to_string().as_str()), (KEY, KEY));
    assert_eq!(KEY.to_uppercase().parse::<Recipient>().unwrap(), key);
    let error = |text: &str| text.parse::<Recipient>().unwrap_err();
    for place in 4..KEY.len() {
        let mut typed: Vec<char> = KEY.chars().collect();
        typed[place] = if typed[place] == 'q' { 'p' } else { 'q' };
        let typed: String = typed.into_iter().collect();
        assert_eq!(error(&typed), RecipientError::Checksum, "letter {place}");
    }
    assert_eq!(error(&KEY[..61]), RecipientError::Checksum);
    let hybrid = Identity::generate_hybrid().to_recipient();
    assert_eq!(hybrid.to_string().parse::<Recipient>().unwrap(), hybrid);
    assert_eq!(
        hybrid
            .to_string()
            .to_uppercase()
            .parse::<Recipient>()
            .unwrap(),
        hybrid
    );
    assert!(hybrid.is_post_quantum() && !key.is_post_quantum());
    for place in (7..hybrid.canonical().len()).step_by(97) {
        let mut typed: Vec<char> = hybrid.canonical().chars().collect();
        typed[place] = if typed[place] == 'q' { 'p' } else { 'q' };
        let typed: String = typed.into_iter().collect();
        assert_eq!(error(&typed), RecipientError::Checksum, "letter {place}");
    }
    assert_eq!(error(&hybrid.canonical()[..999]), RecipientError::Checksum);
    assert_eq!(
        error(&format!("age1pq1{}", &KEY[4..])),
        RecipientError::Checksum
    );
    assert_eq!(error("age1yubikey1q2w3e4r5t6y"), RecipientError::Plugin);
    for secret in [Identity::generate(), Identity::generate_hybrid()] {
        assert_eq!(error(&secret.expose()), RecipientError::SecretKey);
    }
    for other in ["", "someone@example.org", "age", "sshd"] {
        assert_eq!(error(other), RecipientError::NotARecipient);
    }
}

#[test]
fn fingerprint_is_the_digest_of_the_key_in_ten_words() {
    let fingerprint = KEY.parse::<Recipient>().unwrap().fingerprint();
    assert_eq!(fingerprint.hex().len(), 64);
    assert_eq!(
        fingerprint,
        KEY.to_uppercase()
            .parse::<Recipient>()
            .unwrap()
            .fingerprint()
    );
    assert_eq!(fingerprint.words(), FINGERPRINT);
    let other = Identity::generate().to_recipient().fingerprint();
    assert_ne!(other.words(), fingerprint.words());
}

#[test]
fn identity_file_is_read_as_age_keygen_writes_it() {
    let (one, two) = (Identity::generate(), Identity::generate_hybrid());
    let file = format!(
        "# created: 2026-01-01T00:00:00Z\r\n# public key: {}\r\n{}\r\n\r\n  {}\n",
        one.to_recipient(),
        *one.expose(),
        *two.expose()
    );
    let read: Vec<_> = Identity::parse_file(&file).unwrap();
    let keys: Vec<_> = read.iter().map(Identity::to_recipient).collect();
    assert_eq!(keys, [one.to_recipient(), two.to_recipient()]);
    let error = |text: &str| Identity::parse_file(text).map(|_| ()).unwrap_err();
    assert_eq!(error("# nothing\n\n"), IdentityError::Empty);
    assert_eq!(error(&format!("\n{KEY}")), IdentityError::Line { line: 2 });
    assert_eq!(
        error("AGE-SECRET-KEY-PQ-1QQQ"),
        IdentityError::Line { line: 1 }
    );
    assert_eq!(
        error("#\nAGE-PLUGIN-YUBIKEY-1QQQ"),
        IdentityError::Plugin { line: 2 }
    );
    assert_eq!(
        error("-----BEGIN AGE ENCRYPTED FILE-----"),
        IdentityError::Encrypted
    );
}
