//! What a worker says is read as it was written, and counted for what it is.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use cairn_faults::protocol::{Kind, Line, WROTE};

#[test]
fn a_line_reads_as_it_was_written() {
    let id = uuid::Uuid::new_v4();
    for line in [
        Line::Finding("HeadMissing".to_owned()),
        Line::Has(Kind::Evidence, id),
        Line::Unlocked,
        Line::Step("commit.after".to_owned()),
        Line::Ack(Kind::Incident, id),
    ] {
        assert_eq!(line.to_string().parse::<Line>().unwrap(), line);
    }
    assert!("ack incident".parse::<Line>().is_err());
}

#[test]
fn only_what_lies_between_first_write_and_acknowledgement_counts() {
    assert!(Line::Step(WROTE.to_owned()).is_in_between());
    assert!(Line::Step("commit.after".to_owned()).is_in_between());
    assert!(!Line::Step("transaction.begun".to_owned()).is_in_between());
    assert!(!Line::Step("blob.durable".to_owned()).is_in_between());
    assert!(!Line::Ack(Kind::Incident, uuid::Uuid::new_v4()).is_in_between());
    assert!(!Line::Unlocked.is_in_between());
}
