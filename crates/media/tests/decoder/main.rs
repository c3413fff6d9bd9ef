//! The decoder process, tried by letting it misbehave. This program is its own decoder, so it has a `main` of its own.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_types,
    reason = "a test may stop, says what it tried, and its decoders try what they may not"
)]

mod credentials;
mod misbehaviour;
mod picture;

use std::io::{Cursor, Seek as _, Write as _};
use std::time::{Duration, Instant};

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::facts::{self, Fields};

fn main() {
    cairn_media::decoder::enter_if_asked();
    misbehaviour::misbehave_if_asked();
    facts_are_those_that_are_read_directly();
    credentials::credentials_hold_until_a_byte_is_changed();
    an_item_of_many_gigabytes_is_not_read_whole();
    a_failing_item_is_told_from_a_failing_decoder();
    what_it_says_is_not_believed();
    #[cfg(target_os = "linux")]
    what_it_may_not_do_ends_it();
    a_decoder_that_takes_too_long_is_stopped();
    println!("decoder: 7 passed");
}

fn decoder() -> Decoder {
    Decoder::new().unwrap()
}

fn misbehaving(how: &str, is_confined: bool) -> Result<Fields, DecodeError> {
    let decoder = decoder().started_by(
        &misbehaviour::argument(how, is_confined),
        Duration::from_secs(8),
    );
    decoder.facts(&mut Cursor::new(picture::jpeg()), 1)
}

fn facts_are_those_that_are_read_directly() {
    let picture = picture::jpeg();
    let len = picture.len() as u64;
    let found = decoder().facts(&mut Cursor::new(&picture), len).unwrap();
    assert_eq!(found, facts::read(&mut Cursor::new(&picture)));
    assert_eq!(found.device().as_deref(), Some("Invented Camera"));
    assert_eq!(found.taken().unwrap().date, "2025-03-04");
    for cut in [0, 1, 20, picture.len() / 2, picture.len() - 1] {
        let part = picture.get(..cut).unwrap();
        let found = decoder().facts(&mut Cursor::new(part), cut as u64).unwrap();
        assert_eq!(found, facts::read(&mut Cursor::new(part)), "{cut} bytes");
    }
}

/// A file of zeros behind a picture, of which nothing exists but its length.
fn an_item_of_many_gigabytes_is_not_read_whole() {
    struct Long(Cursor<Vec<u8>>);
    impl std::io::Read for Long {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(buffer)?;
            buffer.get_mut(read..).unwrap().fill(0);
            Ok(buffer.len())
        }
    }
    impl std::io::Seek for Long {
        fn seek(&mut self, target: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(target)
        }
    }
    let mut long = Long(Cursor::new(picture::jpeg()));
    let found = decoder().facts(&mut long, 20 << 30).unwrap();
    assert_eq!(found.device().as_deref(), Some("Invented Camera"));
}

fn a_failing_item_is_told_from_a_failing_decoder() {
    struct Fails;
    impl std::io::Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::InvalidData.into())
        }
    }
    impl std::io::Seek for Fails {
        fn seek(&mut self, _: std::io::SeekFrom) -> std::io::Result<u64> {
            Ok(0)
        }
    }
    let found = decoder().facts(&mut Fails, 10);
    assert!(matches!(found, Err(DecodeError::Item(_))), "{found:?}");
    let found = decoder()
        .started_by(
            &misbehaviour::argument("says-nothing", true),
            Duration::from_secs(8),
        )
        .facts(&mut Fails, 10);
    assert!(matches!(found, Err(DecodeError::Died)), "{found:?}");
}

fn what_it_says_is_not_believed() {
    for how in ["babbles", "asks-for-too-much", "answers-nonsense"] {
        let found = misbehaving(how, true);
        assert!(matches!(found, Err(DecodeError::Lied)), "{how}: {found:?}");
    }
    for how in ["panics", "answers-half"] {
        let found = misbehaving(how, true);
        assert!(matches!(found, Err(DecodeError::Died)), "{how}: {found:?}");
    }
}

/// Each is tried twice: confined it ends, and the control, which is not confined, does it and answers.
#[cfg(target_os = "linux")]
fn what_it_may_not_do_ends_it() {
    let mut left_open = tempfile::tempfile().unwrap();
    left_open.write_all(misbehaviour::SECRET).unwrap();
    rustix::io::fcntl_setfd(&left_open, rustix::io::FdFlags::empty()).unwrap();
    for how in [
        "reads-what-was-open",
        "opens-a-file",
        "writes-a-file",
        "opens-a-socket",
        "starts-a-program",
        "starts-a-thread",
        "looks-at-another",
        "takes-memory",
    ] {
        left_open.rewind().unwrap();
        let confined = misbehaving(how, true);
        assert!(
            matches!(confined, Err(DecodeError::Died)),
            "{how}: {confined:?}"
        );
        let free = misbehaving(how, false);
        assert!(free.is_ok(), "the control of {how}: {free:?}");
    }
}

fn a_decoder_that_takes_too_long_is_stopped() {
    let start = Instant::now();
    let decoder = decoder().started_by(
        &misbehaviour::argument("goes-on-for-ever", true),
        Duration::from_millis(500),
    );
    let found = decoder.facts(&mut Cursor::new(picture::jpeg()), 1);
    assert!(matches!(found, Err(DecodeError::TooLong)), "{found:?}");
    assert!(start.elapsed() < Duration::from_secs(8));
}
