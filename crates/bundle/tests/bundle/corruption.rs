//! A sealed file that was changed on its way does not open, wherever the change is.

use cairn_bundle::OpenError;

use crate::forge::seal_raw;
use crate::sample::Sample;

/// Bytes of plaintext in a chunk of an age file, and in the sealed file (C2SP `age.md`, STREAM).
const CHUNK: usize = 64 * 1024;
const SEALED: usize = CHUNK + 16;
/// Bytes of the nonce after the header.
const NONCE: usize = 16;

/// Changes to try: many under `CAIRN_LONG=1`, enough otherwise.
fn rounds() -> usize {
    if std::env::var_os("CAIRN_LONG").is_some_and(|v| v == "1") {
        100_000
    } else {
        400
    }
}

fn good() -> (Sample, Vec<u8>) {
    let sample = Sample::with(&[("image/png", "x.png", &[5; 2000])]);
    sample.seal().unwrap();
    let good = std::fs::read(sample.path("bundle.age")).unwrap();
    (sample, good)
}

/// Puts a file where the bundle was: it must not open.
fn refuse(sample: &Sample, bad: &[u8], what: &str) {
    std::fs::write(sample.path("bundle.age"), bad).unwrap();
    let refused = sample.open();
    assert!(
        matches!(refused, Err(OpenError::NotABundle | OpenError::Decryption)),
        "{what}: {refused:?}"
    );
    assert_eq!(sample.names(), ["bundle.age"], "{what}");
}

/// The control: the untouched file opens.
fn open(sample: &Sample, good: &[u8]) {
    std::fs::write(sample.path("bundle.age"), good).unwrap();
    let opened = sample.open().expect("the untouched bundle opens");
    std::fs::remove_dir_all(opened.dir).unwrap();
}

#[test]
fn any_flipped_bit_and_any_cut_stops_the_bundle_and_nothing_is_written() {
    let (sample, good) = good();
    for round in 0..rounds() {
        // A step that is prime to the length reaches every part of the file, header included.
        let at = round.wrapping_mul(7919) % good.len();
        let mut bad = good.clone();
        bad[at] ^= 1 << (round % 8);
        if round % 4 == 3 {
            bad = good[..at].to_vec();
        }
        refuse(&sample, &bad, &format!("round {round}, byte {at}"));
    }
    open(&sample, &good);
}

#[test]
fn something_added_at_the_end_stops_the_bundle() {
    let (sample, good) = good();
    for added in [1, 15, 16, 17, 4096, SEALED] {
        let mut bad = good.clone();
        bad.extend(vec![0; added]);
        refuse(&sample, &bad, &format!("{added} bytes more"));
    }
    open(&sample, &good);
}

/// Header and nonce, and the chunks.
fn parts(file: &[u8]) -> (&[u8], Vec<&[u8]>) {
    let mac = file.windows(5).position(|five| five == b"\n--- ").unwrap() + 1;
    let line = file[mac..].iter().position(|byte| *byte == b'\n').unwrap();
    let (header, payload) = file.split_at(mac + line + 1 + NONCE);
    (header, payload.chunks(SEALED).collect())
}

/// Two bundles of several chunks, the same but for what is in them, to the same receiver.
fn two() -> (Sample, Vec<u8>, Vec<u8>) {
    let sample = Sample::with(&[("image/png", "x.png", &[5; 5 * CHUNK])]);
    let sealed = || std::fs::read(sample.path("bundle.age")).unwrap();
    sample.seal().unwrap();
    let one = sealed();
    // The very same plaintext, sealed anew: every chunk fits into the place of the other.
    seal_raw(&sample, &crate::forge::plaintext(&sample));
    let two = sealed();
    (sample, one, two)
}

#[test]
fn chunks_that_are_exchanged_between_two_bundles_stop_both() {
    let (sample, one, two) = two();
    let (header, chunks) = parts(&one);
    let (other_header, others) = parts(&two);
    assert!(chunks.len() > 5 && chunks.len() == others.len());
    assert_eq!([header, &chunks.concat()].concat(), one, "the control");
    for at in 0..chunks.len() {
        let mut spliced = chunks.clone();
        spliced[at] = others[at];
        refuse(
            &sample,
            &[header, &spliced.concat()].concat(),
            &format!("chunk {at}"),
        );
        let from_there = [&chunks[..at], &others[at..]].concat().concat();
        let what = format!("the other from chunk {at}");
        refuse(&sample, &[header, &from_there].concat(), &what);
    }
    refuse(
        &sample,
        &[other_header, &chunks.concat()].concat(),
        "another header",
    );
    open(&sample, &one);
    open(&sample, &two);
}

#[test]
fn chunks_that_are_doubled_dropped_or_in_another_order_stop_the_bundle() {
    let (sample, one, _) = two();
    let (header, chunks) = parts(&one);
    let whole = |chunks: &[&[u8]]| [header, &chunks.concat()].concat();
    for at in 0..chunks.len() {
        let mut doubled = chunks.clone();
        doubled.insert(at, chunks[at]);
        refuse(&sample, &whole(&doubled), &format!("chunk {at} twice"));
        let mut dropped = chunks.clone();
        dropped.remove(at);
        refuse(&sample, &whole(&dropped), &format!("no chunk {at}"));
        for other in at + 1..chunks.len() {
            let mut swapped = chunks.clone();
            swapped.swap(at, other);
            refuse(&sample, &whole(&swapped), &format!("{at} for {other}"));
        }
        refuse(&sample, &whole(&chunks[..at]), &format!("{at} chunks"));
    }
    let mut empty = chunks.clone();
    empty.push(&[]);
    refuse(
        &sample,
        &whole(&[&chunks[..], &[&[0; 16]]].concat()),
        "an empty chunk more",
    );
    open(&sample, &whole(&empty));
}
