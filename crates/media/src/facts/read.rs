//! Reading a file: Exif wherever it stands, then whatever else its format carries.

use std::io::{self, BufRead, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::bytes::Item as _;
use super::found::Found;
use super::kind::{HEAD, Kind};
use super::web::{self, Kept};
use super::{Fields, audio, bmff, exif, jpeg, matroska, office, pdf, png, riff};

/// Reads what a file says of itself. One that says nothing, and one of a format that nobody here reads, has nothing.
///
/// It is read by parts, wherever they are: what plays is passed over. A PDF and a TIFF file are read whole, up to 128 MiB.
#[must_use]
pub fn read<R: BufRead + Seek>(input: &mut R) -> Fields {
    let mut found = Found::default();
    let head = input.up_to(HEAD).unwrap_or_default();
    let kind = Kind::of(&head);
    guarded(&mut found, |found| exif::read(input, kind, found));
    guarded(&mut found, |found| beside_exif(input, kind, &head, found));
    found.into_fields()
}

fn beside_exif<R: BufRead + Seek>(
    input: &mut R,
    kind: Kind,
    head: &[u8],
    found: &mut Found,
) -> io::Result<()> {
    match kind {
        Kind::Jpeg => jpeg::read(input, found),
        Kind::Png => png::read(input, found),
        Kind::Riff(form) => riff::read(input, form, found),
        Kind::Boxes => bmff::read(input, found),
        Kind::Matroska => matroska::read(input, found),
        Kind::Pdf => pdf::read(input, found),
        Kind::Zip => {
            office::read(input, found)?;
            web::read_wacz(input, found)
        }
        Kind::Ogg => audio::read_ogg(input, found),
        Kind::Flac => audio::read_flac(input, found),
        Kind::Mpeg => audio::read_mpeg(input, found),
        // What a TIFF file carries beside Exif stands in its fields.
        Kind::Tiff => Ok(()),
        Kind::Unknown => match Kept::of(head) {
            Some(kept) => web::read(input, kept, found),
            None => Ok(()),
        },
    }
}

/// A reader that fails, or whose library panics over what nobody foresaw, costs what it would have said and nothing else.
fn guarded(found: &mut Found, reader: impl FnOnce(&mut Found) -> io::Result<()>) {
    let ended = catch_unwind(AssertUnwindSafe(|| reader(found)));
    if !matches!(ended, Ok(Ok(()))) {
        found.cut();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Source;

    #[test]
    fn a_reader_that_panics_costs_nothing_that_was_said() {
        let mut found = Found::default();
        guarded(&mut found, |found| {
            found.say(Source::Png, "Title", "said before");
            panic!("as the test wants it");
        });
        let said = found.into_fields();
        assert!(said.is_partial);
        assert_eq!(said.properties.len(), 1);
    }
}
