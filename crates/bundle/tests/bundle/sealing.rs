//! What sealing does, and what stops it.

use std::cell::Cell;
use std::ops::ControlFlow;

use cairn_bundle::{EvidenceProblem, Phase, SealError};
use cairn_crypto::safe::blob_stream::padme_len;
use cairn_crypto::safe::bundle_seal;
use cairn_crypto::safe::digest::Digest;
use cairn_model::disclosure::NameFound;
use cairn_model::{PersonId, Record};
use std::io::Read as _;

use crate::sample::{Sample, go_on};

#[test]
fn a_sealed_bundle_is_one_new_file_for_its_owner_alone_of_a_padded_length() {
    let sample = Sample::new();
    let sealed = sample.seal().unwrap();
    assert_eq!(sample.names(), ["bundle.age"]);
    let file = std::fs::read(sample.path("bundle.age")).unwrap();
    assert_eq!(sealed.size, file.len() as u64);
    assert_eq!(sealed.sha256, Digest::of(&file).hex());
    assert_eq!(sealed.evidence, 4);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(sample.path("bundle.age"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let mut plain = Vec::new();
    let opened = bundle_seal::open(&sample.identities, std::io::Cursor::new(file));
    opened.unwrap().read_to_end(&mut plain).unwrap();
    assert_eq!(padme_len(plain.len() as u64), plain.len() as u64);
}

#[test]
fn lengths_are_padded_whatever_is_sealed() {
    for len in [0, 1, 1000, 65_535, 65_536, 300_001] {
        let sample = Sample::with(&[("image/png", "x.png", &vec![1; len])]);
        sample.seal().unwrap();
        let verified = sample.verify().unwrap();
        assert!(
            verified.is_intact(),
            "the reader refuses lengths that are not padded"
        );
    }
}

#[test]
fn an_open_name_stops_the_seal() {
    let mut sample = Sample::new();
    sample.disclosure.open.push(NameFound {
        record: sample.disclosure.files[0].incident.record_id(),
        field: "/narrative".to_owned(),
        person: PersonId::random(),
        count: 1,
        snippets: Vec::new(),
    });
    assert!(matches!(
        sample.seal(),
        Err(SealError::OpenNames { count: 1 })
    ));
    assert!(sample.names().is_empty());
}

#[test]
fn nothing_to_seal_and_nobody_to_seal_to_are_named() {
    let mut sample = Sample::new();
    sample.identities.clear();
    assert!(matches!(sample.seal(), Err(SealError::Receivers)));
    let mut sample = Sample::new();
    sample.disclosure.files.clear();
    assert!(matches!(sample.seal(), Err(SealError::NoIncident)));
    assert!(sample.names().is_empty());
}

#[test]
fn evidence_that_is_not_what_was_taken_in_stops_the_seal_and_leaves_nothing() {
    for change in 0..6 {
        let mut sample = Sample::new();
        let id = sample.evidence()[1].id;
        let bytes = sample.files.get_mut(&id).unwrap();
        match change {
            0 => bytes[3] ^= 1,
            1 => drop(bytes.pop()),
            2 => bytes.push(0),
            3 => drop(sample.files.remove(&id)),
            4 => sample.evidence()[1].crc32 ^= 1,
            _ => sample.evidence()[1].sha256 = "no digest".to_owned(),
        }
        let Err(SealError::Evidence { id: named, problem }) = sample.seal() else {
            panic!("change {change} was sealed");
        };
        assert_eq!(named, id);
        let fits = match change {
            0 | 4 => matches!(problem, EvidenceProblem::Digest),
            1 | 2 => matches!(problem, EvidenceProblem::Length),
            3 => matches!(problem, EvidenceProblem::Read(_)),
            _ => matches!(problem, EvidenceProblem::Record),
        };
        assert!(fits, "change {change}: {problem}");
        assert!(sample.names().is_empty(), "change {change}");
    }
}

#[test]
fn a_file_that_is_there_is_never_touched() {
    for name in ["bundle.age", "bundle.age.part"] {
        let sample = Sample::new();
        std::fs::write(sample.path(name), "precious").unwrap();
        assert!(matches!(sample.seal(), Err(SealError::Exists)), "{name}");
        assert_eq!(sample.names(), [name]);
        assert_eq!(std::fs::read(sample.path(name)).unwrap(), b"precious");
    }
}

#[test]
fn stopping_at_any_moment_leaves_nothing() {
    let calls = Cell::new(0_u32);
    let sample = Sample::new();
    let out = sample.path("bundle.age");
    let mut count = |_| {
        calls.set(calls.get() + 1);
        ControlFlow::Continue(())
    };
    sample.seal_to(&out, &mut count).unwrap();
    std::fs::remove_file(&out).unwrap();
    let all = calls.get();
    assert!(all > 10);
    for stop in 0..all {
        let left = Cell::new(stop);
        let mut until = |_| match left.get() {
            0 => ControlFlow::Break(()),
            n => {
                left.set(n - 1);
                ControlFlow::Continue(())
            }
        };
        assert!(matches!(
            sample.seal_to(&out, &mut until),
            Err(SealError::Cancelled)
        ));
        assert!(sample.names().is_empty(), "stopped at {stop} of {all}");
    }
}

#[test]
fn progress_runs_from_nothing_to_all_in_both_phases() {
    let sample = Sample::new();
    let mut seen = Vec::new();
    let mut note = |p| {
        seen.push(p);
        ControlFlow::Continue(())
    };
    sample
        .seal_to(&sample.path("bundle.age"), &mut note)
        .unwrap();
    assert!(seen.is_sorted_by_key(|p| p.done));
    assert!(seen.iter().all(|p| p.done <= p.total && p.file <= p.files));
    let last = seen.last().unwrap();
    assert_eq!(last.phase, Phase::ReadingBack);
    assert!(last.total - last.done < last.total / 2);
    assert_eq!(seen[0].phase, Phase::Writing);
}

/// What reads back differently must not count as sealed: here the file is changed between writing and reading.
#[test]
fn a_file_that_does_not_read_back_is_not_sealed() {
    let sample = Sample::new();
    let out = sample.path("bundle.age");
    let part = sample.path("bundle.age.part");
    let mut damage = |p: cairn_bundle::Progress| {
        if p.phase == Phase::ReadingBack && p.done < p.total * 3 / 4 {
            let mut bytes = std::fs::read(&part).unwrap();
            let at = bytes.len() - 70_000;
            bytes[at] ^= 1;
            std::fs::write(&part, bytes).unwrap();
        }
        ControlFlow::Continue(())
    };
    let big = Sample::with(&[("image/png", "x", &vec![3; 900_000])]);
    let sealed = big.seal_to(&out, &mut damage);
    assert!(matches!(sealed, Err(SealError::ReadBack)), "{sealed:?}");
    assert!(sample.names().is_empty());
    big.seal_to(&out, &mut go_on).unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_not_a_panic() {
    let sample = Sample::new();
    let out = sample.path("no such folder/bundle.age");
    assert!(matches!(
        sample.seal_to(&out, &mut go_on),
        Err(SealError::Io(_))
    ));
}

#[test]
fn file_names_say_nothing() {
    let (one, two) = (cairn_bundle::file_name(), cairn_bundle::file_name());
    assert_ne!(one, two);
    let (digits, extension) = one.split_once('.').unwrap();
    assert!(
        digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_hexdigit()) && extension == "age"
    );
}

#[test]
fn each_receiver_sees_a_signing_key_of_their_own_and_the_same_one_again() {
    let sample = Sample::new();
    let one = sample.receivers();
    let other = Sample::new().receivers();
    let key = |to: &[_]| {
        cairn_bundle::signing_key(&[1; 32], to)
            .unwrap()
            .public_openssh()
    };
    assert_eq!(key(&one), key(&one));
    assert_ne!(key(&one), key(&other));
    let (both, reversed) = ([one.clone(), other.clone()].concat(), [other, one].concat());
    assert_eq!(
        key(&both),
        key(&reversed),
        "the order of receivers does not matter"
    );
    assert!(cairn_bundle::signing_key(&[1; 32], &[]).is_none());
}

#[test]
fn text_that_no_receiver_could_open_is_refused_before_anything_is_written() {
    // Zeros that nobody touches take no memory.
    let page = vec![0; 256 * 1024 * 1024 + 1];
    let mut sample = Sample::new();
    sample.start_here = page;
    assert!(matches!(sample.seal(), Err(SealError::TooMuchText)));
    assert!(sample.names().is_empty());
}
