//! The shape of an age header, looked at before the age library sees it: it would read on for
//! ever, and it takes a body that the standard (age v1, C2SP `age.md`) does not.

use std::io::{self, BufReader, Read, Seek};

use super::age_file::AgeError;

/// Longest header that is read, in bytes. Some 330 hybrid receivers fit; age would read on for ever.
const MAX_HEADER: u64 = 512 * 1024;

const FIRST_LINE: &[u8] = b"age-encryption.org/v1\n";
const STANZA_LINE: &[u8] = b"-> ";
const MAC_LINE: &[u8] = b"--- ";
const BODY_COLUMNS: usize = 64;

/// How long the header is that begins where `input` stands. It must be made of whole stanzas and
/// end within [`MAX_HEADER`] bytes.
pub(crate) fn header_len<R: Read + Seek>(input: &mut BufReader<R>) -> Result<usize, AgeError> {
    let start = input.stream_position().map_err(AgeError::Io)?;
    if !header_ends(&mut input.take(MAX_HEADER)).map_err(AgeError::Io)? {
        return Err(AgeError::Format);
    }
    let end = input.stream_position().map_err(AgeError::Io)?;
    usize::try_from(end - start).map_err(|_| AgeError::Format)
}

fn header_ends<R: Read + Seek>(input: &mut io::Take<&mut BufReader<R>>) -> io::Result<bool> {
    let mut line = next_line(input)?;
    if line != FIRST_LINE {
        return Ok(false);
    }
    loop {
        line = next_line(input)?;
        if line.starts_with(MAC_LINE) {
            return Ok(line.ends_with(b"\n"));
        }
        if !line.starts_with(STANZA_LINE) || !stanza_body_ends(input)? {
            return Ok(false);
        }
    }
}

/// A body is full lines and then a shorter one, which may be empty. age 0.11.5 also takes a body
/// without the shorter line, which the standard does not.
fn stanza_body_ends<R: Read + Seek>(input: &mut io::Take<&mut BufReader<R>>) -> io::Result<bool> {
    loop {
        let line = next_line(input)?;
        let Some(text) = line.strip_suffix(b"\n") else {
            return Ok(false);
        };
        if text.len() > BODY_COLUMNS || text.contains(&b'-') {
            return Ok(false);
        }
        if text.len() < BODY_COLUMNS {
            return Ok(true);
        }
    }
}

fn next_line(input: &mut impl io::BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    input.read_until(b'\n', &mut line)?;
    Ok(line)
}
