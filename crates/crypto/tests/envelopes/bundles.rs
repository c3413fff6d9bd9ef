//! Bundles, receivers' keys and fingerprints.

use std::io::{Cursor, Read, Seek, SeekFrom, Write};

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
    let receiver = Identity::generate();
    let mut to = vec![Identity::generate().to_recipient(); MAX_RECIPIENTS - 1];
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
    assert_eq!(
        error(&format!("age1pq1{}", &KEY[4..])),
        RecipientError::PostQuantum
    );
    assert_eq!(error("age1yubikey1q2w3e4r5t6y"), RecipientError::Plugin);
    assert_eq!(
        error(&Identity::generate().expose()),
        RecipientError::SecretKey
    );
    for other in ["", "ssh-ed25519 AAAA", "someone@example.org", "age"] {
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
    let (one, two) = (Identity::generate(), Identity::generate());
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
        IdentityError::PostQuantum { line: 1 }
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
