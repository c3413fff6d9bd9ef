//! Files that are hostile before anything in them is opened, and what is in them that is never unpacked.

use cairn_bundle::OpenError;

use crate::forge::{Zip, plaintext, seal_raw};
use crate::sample::Sample;

/// A file, and whether it fails as it should.
type Attack = (&'static str, Vec<u8>, fn(&OpenError) -> bool);

fn is_no_bundle(error: &OpenError) -> bool {
    matches!(error, OpenError::NotABundle)
}

fn is_closed(error: &OpenError) -> bool {
    matches!(error, OpenError::Decryption)
}

fn attacks(good: &[u8]) -> Vec<Attack> {
    const FIRST: &str = "age-encryption.org/v1\n";
    let first = FIRST.len();
    let after = |line: &str| [line.as_bytes(), &good[first..]].concat();
    // Stands before the stanzas of the good file: the header goes on as it was.
    let before = |stanzas: String| after(&format!("{FIRST}{stanzas}"));
    let mac = good.windows(5).position(|five| five == b"\n--- ").unwrap() + 1;
    let body = "A".repeat(43);
    let share = "B".repeat(42) + "A";
    vec![
        (
            "an unknown version of age",
            after("age-encryption.org/v2\n"),
            is_no_bundle,
        ),
        (
            "no version of age",
            after("age-encryption.org/\n"),
            is_no_bundle,
        ),
        (
            "a huge line in the header",
            before(format!("-> {}\n\n", "a".repeat(1 << 20))),
            is_no_bundle,
        ),
        (
            "a huge stanza",
            before(format!(
                "-> a\n{}\n",
                format!("{}\n", "A".repeat(64)).repeat(20_000)
            )),
            is_no_bundle,
        ),
        (
            "a million stanzas",
            before("-> a\n\n".repeat(1_000_000)),
            is_no_bundle,
        ),
        (
            "a header without an end",
            good[..mac].to_vec(),
            is_no_bundle,
        ),
        (
            "a header that ends in its MAC",
            good[..mac + 20].to_vec(),
            is_no_bundle,
        ),
        (
            "a line of a stanza that is too long",
            before(format!("-> a\n{}\n", "A".repeat(65))),
            is_no_bundle,
        ),
        (
            "a stanza more",
            before(format!("-> X25519 {share}\n{body}\n")),
            is_closed,
        ),
        (
            "a stanza more, with a share of low order",
            before(format!("-> X25519 {body}\n{body}\n")),
            is_no_bundle,
        ),
        (
            "a passphrase beside a key",
            before(format!("-> scrypt {} 18\n{body}\n", "A".repeat(22))),
            |e| is_no_bundle(e) || is_closed(e),
        ),
        (
            "a passphrase that takes a day to try",
            {
                let scrypt = format!("{FIRST}-> scrypt {} 40\n{body}\n", "A".repeat(22));
                [scrypt.as_bytes(), &good[mac..]].concat()
            },
            |e| is_no_bundle(e) || is_closed(e),
        ),
        (
            "text around nothing",
            b"-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n".to_vec(),
            |e| matches!(e, OpenError::Armor) || is_no_bundle(e),
        ),
        (
            "text that is no text",
            [b"-----BEGIN AGE ENCRYPTED FILE-----\n".as_slice(), good].concat(),
            |e| matches!(e, OpenError::Armor),
        ),
        (
            "text without an end",
            b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n".to_vec(),
            |e| matches!(e, OpenError::Armor),
        ),
        (
            "white space without an end",
            vec![b' '; 80 << 20],
            is_no_bundle,
        ),
        (
            "an archive that nobody sealed",
            b"PK\x03\x04".to_vec(),
            is_no_bundle,
        ),
    ]
}

#[test]
fn a_file_that_is_hostile_before_it_is_opened_is_refused_by_what_it_is() {
    let sample = Sample::with(&[("image/png", "x.png", b"x")]);
    sample.seal().unwrap();
    let file = sample.path("bundle.age");
    let good = std::fs::read(&file).unwrap();
    for (name, bytes, is_right) in attacks(&good) {
        std::fs::write(&file, bytes).unwrap();
        match sample.open() {
            Err(error) => assert!(is_right(&error), "{name}: {error:?}"),
            Ok(_) => panic!("{name} opens"),
        }
        assert_eq!(sample.names(), ["bundle.age"], "{name}");
    }
    std::fs::write(&file, &good).unwrap();
    sample.open().expect("the control: the good file opens");
}

#[test]
fn an_archive_among_the_evidence_is_handed_over_and_never_unpacked() {
    let mut inner = Zip::of(&Sample::new());
    let readme = inner.entry("README.txt");
    (readme.method, readme.size) = (8, 1 << 40);
    readme.name = b"../../../evil".to_vec();
    let bomb = inner.bytes();
    let sample = Sample::with(&[("application/zip", "holiday.zip", &bomb)]);
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert!(opened.verified.is_intact());
    let out = opened.dir.join("data/transmissible/evidence");
    let names: Vec<_> = std::fs::read_dir(&out)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names, ["000001.zip"]);
    assert_eq!(std::fs::read(out.join("000001.zip")).unwrap(), bomb);
    assert_eq!(sample.names(), ["bundle.age", "opened"]);
}

/// A bundle in which the evidence is the bundle itself, as far as that can be made: one within the other, three deep.
#[test]
fn a_bundle_within_a_bundle_is_evidence_like_any_other() {
    let mut inner = b"the innermost".to_vec();
    for _ in 0..3 {
        let sample = Sample::with(&[("application/zip", "again.zip", &inner)]);
        sample.seal().unwrap();
        sample.open().unwrap();
        inner = plaintext(&sample);
    }
    let sample = Sample::new();
    seal_raw(&sample, &inner);
    assert!(sample.verify().unwrap().is_intact());
}
