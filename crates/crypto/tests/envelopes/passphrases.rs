//! Bundles that a passphrase opens. What `age -p` makes of them is in `stock_age`. Each try takes a second and 256 MiB.

use std::io::{Cursor, Write as _};

use cairn_crypto::safe::{
    bundle_seal::{
        BundleError, BundlePassphrase, BundleWriter, Identity, OpensWith, ReadBackKey, open,
        open_with_passphrase, opens_with,
    },
    passphrase::RecoveryCode,
};

use crate::{
    bundles::{read_all, seal_bundle},
    material::bytes,
};

pub(crate) fn seal_by(passphrase: &BundlePassphrase, plain: &[u8]) -> (Vec<u8>, ReadBackKey) {
    let mut writer = BundleWriter::with_passphrase(passphrase, Vec::new()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap()
}

#[test]
fn a_receiver_without_a_key_opens_the_bundle_with_the_words_and_nothing_else_does() {
    let (passphrase, plain) = (BundlePassphrase::generate(), bytes(70_000));
    let (sealed, read_back) = seal_by(&passphrase, &plain);
    let sealed = || Cursor::new(sealed.clone());
    assert_eq!(read_all(read_back.open(sealed()).unwrap()), plain);
    assert_eq!(opens_with(sealed()).unwrap(), OpensWith::Passphrase);
    let words = passphrase.expose();
    let from_paper = format!(" {} ", words.to_uppercase().replace('-', " "));
    for typed in [words, &format!("{words}\r\n"), &from_paper] {
        let opened = open_with_passphrase(typed, sealed()).unwrap();
        assert_eq!(read_all(opened), plain, "{typed}");
    }
    let other = BundlePassphrase::generate();
    for wrong in [other.expose(), "", &words[1..]] {
        let refused = open_with_passphrase(wrong, sealed()).map(|_| ());
        assert!(matches!(refused, Err(BundleError::Decryption)), "{wrong}");
    }
    let refused = open(&[Identity::generate()], sealed()).map(|_| ());
    assert!(matches!(refused, Err(BundleError::Decryption)));
}

#[test]
fn the_header_says_that_a_passphrase_opens_the_bundle_and_no_more() {
    let (sealed, _) = seal_by(&BundlePassphrase::generate(), b"");
    let header = String::from_utf8_lossy(&sealed).into_owned();
    let lines: Vec<_> = header.lines().take(4).collect();
    assert_eq!(lines[0], "age-encryption.org/v1");
    let arguments: Vec<_> = lines[1].split(' ').collect();
    assert!(matches!(arguments[..], ["->", "scrypt", salt, "18"] if salt.len() == 22));
    assert_eq!(lines[2].len(), 43);
    assert!(
        lines[3].starts_with("--- "),
        "one stanza, and none at random"
    );
    // The control: a bundle for receivers has more.
    let (other, _) = seal_bundle(&[Identity::generate().to_recipient()], b"");
    let stanzas = String::from_utf8_lossy(&other).matches("\n-> ").count();
    assert_eq!(stanzas, 2);
}

#[test]
fn passphrases_are_ten_words_that_read_as_one_and_are_new_each_time() {
    let [one, two] = [(); 2].map(|()| BundlePassphrase::generate());
    assert_ne!(one.expose(), two.expose());
    assert_eq!(one.expose().split('-').count(), 10);
    let read = RecoveryCode::parse(one.expose()).unwrap();
    assert_eq!(read.expose(), one.expose());
}

#[test]
fn a_passphrase_that_would_take_all_memory_is_refused_before_the_work() {
    let passphrase = BundlePassphrase::generate();
    let (sealed, _) = seal_by(&passphrase, b"");
    let factor = String::from_utf8_lossy(&sealed).find(" 18\n").unwrap() + 1;
    let with = |text: &[u8; 2]| {
        let mut changed = sealed.clone();
        changed[factor..factor + 2].copy_from_slice(text);
        open_with_passphrase(passphrase.expose(), Cursor::new(changed)).map(|_| ())
    };
    for much in [b"21", b"22", b"30", b"63"] {
        assert!(matches!(with(much), Err(BundleError::Work)));
    }
    for bad in [b"00", b"08", b"+9", b"1 "] {
        assert!(matches!(with(bad), Err(BundleError::Format)), "{bad:?}");
    }
    // The control: less work is done, and shows that the header was changed.
    assert!(matches!(with(b"10"), Err(BundleError::Decryption)));
}

#[test]
fn a_passphrase_beside_another_stanza_is_refused() {
    let passphrase = BundlePassphrase::generate();
    let (sealed, _) = seal_by(&passphrase, b"");
    let first_line = sealed.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let (start, rest) = sealed.split_at(first_line);
    let other = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
    let beside = [start, other, rest].concat();
    let opened = open_with_passphrase(passphrase.expose(), Cursor::new(beside.clone()));
    assert!(matches!(opened.map(|_| ()), Err(BundleError::Format)));
    assert!(matches!(
        opens_with(Cursor::new(beside)),
        Err(BundleError::Format)
    ));
}
