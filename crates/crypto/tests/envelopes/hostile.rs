//! Bytes from an enemy: every parser answers with an error of its own, none panics.

use std::io::Cursor;

use cairn_crypto::safe::{
    blob_stream::{BlobError, BlobIdentity, BlobReader},
    bundle_seal::{
        BundleError, Identity, Recipient, RecipientError, open as open_bundle, opens_with,
    },
    digest::Digest,
    head_seal::{self, HEAD_LEN, HeadError, HeadKey},
    passphrase::{Passphrase, RecoveryCode},
    password_envelope::{self, SLOT_LEN, SlotError},
    recovery_envelope, signature,
};
use proptest::prelude::*;
use zeroize::Zeroizing;

use crate::material::KEY;

/// Half of the cases look like the beginning of an age file, or nothing would get far.
fn almost_age(len: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<u8>> {
    let starts = prop::sample::select(vec![
        "",
        "age-encryption.org/v1\n",
        "age-encryption.org/v1\n-> ",
        "age-encryption.org/v1\n-> cairn-vault/argon2id ",
        "age-encryption.org/v1\n-> cairn-vault/argon2id AAAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAA 262144 3 4\n",
        "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 16\n",
        "age-encryption.org/v1\n-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- ",
        "age-encryption.org/v2\n",
    ]);
    let text = prop::collection::vec(prop::sample::select(b"A-> \n/+z9\xff\0".to_vec()), 0..200);
    (starts, text, prop::collection::vec(any::<u8>(), len))
        .prop_map(|(start, text, rest)| [start.as_bytes(), &text, &rest].concat())
}

fn slot_shaped() -> impl Strategy<Value = Vec<u8>> {
    almost_age(0..64).prop_map(|mut bytes| {
        bytes.resize(SLOT_LEN, b' ');
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_are_a_slot_by_chance(slot in slot_shaped()) {
        prop_assert!(matches!(
            password_envelope::read_params(&slot).map(|_| ()),
            Ok(()) | Err(SlotError::Format | SlotError::Cost(_))
        ));
        prop_assert!(password_envelope::open(&KEY, &slot).is_err());
    }

    #[test]
    fn no_bytes_are_a_bundle_or_a_blob_by_chance(file in almost_age(0..400)) {
        let opened = open_bundle(&[Identity::generate()], Cursor::new(file.clone())).map(|_| ());
        prop_assert!(matches!(opened, Err(BundleError::Format | BundleError::Decryption)));
        let _ = opens_with(Cursor::new(file.clone()));
        let blob = BlobReader::open(&BlobIdentity::generate(), Cursor::new(file.clone()), 10).map(|_| ());
        prop_assert!(matches!(blob, Err(BlobError::Decryption)));
    }

    #[test]
    fn no_bytes_are_a_head_by_chance(mut head in prop::collection::vec(any::<u8>(), 0..64)) {
        let key = HeadKey::new(&[7; 32]);
        let length = head_seal::open(&key, b"", &head).map(|_| ());
        prop_assert_eq!(length, Err(HeadError::Length { found: head.len() }));
        head.resize(HEAD_LEN, 0);
        prop_assert_eq!(head_seal::open(&key, b"", &head).map(|_| ()), Err(HeadError::Decryption));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,300}") {
        let _ = RecoveryCode::parse(&text);
        let _ = text.parse::<Recipient>();
        let _ = format!("age1{text}").parse::<Recipient>();
        let _ = Identity::parse_file(&text);
        let _ = Identity::parse_file(&format!("AGE-SECRET-KEY-1{text}"));
        let ssh = format!("ssh-ed25519 {text}");
        prop_assert!(ssh.parse::<Recipient>().is_err());
        for pem in [
            format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{text}\n-----END OPENSSH PRIVATE KEY-----\n"),
            format!("-----BEGIN {text} PRIVATE KEY-----\n{text}"),
        ] {
            prop_assert!(Identity::parse_file(&pem).is_err());
            prop_assert!(Identity::parse_ssh_file(&pem, &text).is_err());
            prop_assert_eq!(pem.parse::<Recipient>(), Err(RecipientError::SecretKey));
        }
        let _ = BlobIdentity::parse(&text);
        let _ = text.parse::<Digest>();
        let armored = format!("-----BEGIN SSH SIGNATURE-----\n{text}\n-----END SSH SIGNATURE-----\n");
        prop_assert!(signature::verify("n", b"", &text).is_err());
        prop_assert!(signature::verify("n", b"", &armored).is_err());
        let typed = Passphrase::new(Zeroizing::new(text.clone()));
        let again = Passphrase::new(Zeroizing::new(typed.expose().to_owned()));
        prop_assert_eq!(typed.expose(), again.expose());
        let _ = typed.is_strong();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_are_a_recovery_slot_by_chance(slot in slot_shaped()) {
        let opened = recovery_envelope::open(&RecoveryCode::generate(), &slot).map(|_| ());
        prop_assert!(matches!(opened, Err(SlotError::Format | SlotError::Decryption)));
    }
}

#[test]
fn header_without_an_end_is_refused_after_64_kib() {
    let identity = [Identity::generate()];
    let endless = [
        b"age-encryption.org/v1\n-> ".as_slice(),
        &vec![b'a'; 1 << 20],
    ]
    .concat();
    let lines = b"age-encryption.org/v1\n".iter().copied();
    let stanzas: Vec<u8> = lines.chain(b"-> a\n\n".repeat(200_000)).collect();
    for file in [endless, stanzas] {
        let opened = open_bundle(&identity, Cursor::new(file)).map(|_| ());
        assert!(matches!(opened, Err(BundleError::Format)));
    }
}

#[test]
fn generated_passphrases_are_strong_and_short_ones_are_not() {
    for _ in 0..20 {
        let generated = Passphrase::generate();
        assert!(generated.is_strong(), "six words");
        assert_eq!(generated.expose().split(' ').count(), 6);
    }
    for weak in [
        "",
        "password",
        "correct horse",
        "Summer2026!",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ] {
        assert!(!Passphrase::new(Zeroizing::new(weak.to_owned())).is_strong());
    }
    let long = Passphrase::new(Zeroizing::new("Zx9 kQ".repeat(100_000)));
    let _ = long.is_strong();
}

#[test]
fn head_opens_with_its_key_and_context_and_no_other() {
    let key = HeadKey::new(&[7; 32]);
    let head = head_seal::seal(&key, b"vault 1", b"{\"epoch\":3}").unwrap();
    assert_eq!(head.len(), HEAD_LEN);
    assert_eq!(
        &*head_seal::open(&key, b"vault 1", &head).unwrap(),
        b"{\"epoch\":3}"
    );
    let again = head_seal::seal(&key, b"vault 1", b"{\"epoch\":3}").unwrap();
    assert_ne!(again[..24], head[..24], "a fresh nonce each time");
    let refused = |key: &HeadKey, context: &[u8], head: &[u8]| {
        head_seal::open(key, context, head).map(|_| ()) == Err(HeadError::Decryption)
    };
    assert!(refused(&HeadKey::new(&[8; 32]), b"vault 1", &head));
    assert!(refused(&key, b"vault 2", &head));
    for bit in 0..HEAD_LEN * 8 {
        let mut changed = head.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(refused(&key, b"vault 1", &changed), "bit {bit}");
    }
    let full = vec![b'x'; head_seal::MAX_PLAINTEXT];
    assert_eq!(head_seal::seal(&key, b"", &full).unwrap().len(), HEAD_LEN);
    let over = [full.as_slice(), b"x"].concat();
    assert_eq!(
        head_seal::seal(&key, b"", &over),
        Err(HeadError::TooLong { found: 4057 })
    );
}
