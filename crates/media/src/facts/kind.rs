//! Which reader a file is for, by its first bytes. Its name is never asked.

use super::bytes::find;

/// How many of the first bytes are looked at: a PDF may begin anywhere in them.
pub(super) const HEAD: u64 = 1024;

/// What a file is, as far as its readers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    Tiff,
    /// The form of a RIFF file: `WEBP`, `WAVE`, `AVI `.
    Riff([u8; 4]),
    /// Boxes: MP4, MOV, HEIF, AVIF, JPEG XL, JPEG 2000.
    Boxes,
    Matroska,
    Pdf,
    Zip,
    Ogg,
    Flac,
    Mpeg,
    /// Anything else.
    Unknown,
}

/// The first box of a file of boxes. Old cameras write no `ftyp`.
const FIRST_BOXES: [&[u8; 4]; 9] = [
    b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"JXL ", b"jP  ",
];

impl Kind {
    /// By the first [`HEAD`] bytes.
    pub(super) fn of(head: &[u8]) -> Self {
        let four = |at: usize| -> [u8; 4] {
            let four = head.get(at..at + 4).and_then(|four| four.try_into().ok());
            four.unwrap_or_default()
        };
        match (&four(0), &four(4)) {
            ([0xff, 0xd8, 0xff, _], _) => Self::Jpeg,
            (b"\x89PNG", b"\r\n\x1a\n") => Self::Png,
            (b"II*\0" | b"MM\0*", _) => Self::Tiff,
            (b"RIFF" | b"RF64", _) => Self::Riff(four(8)),
            (b"\x1a\x45\xdf\xa3", _) => Self::Matroska,
            (b"PK\x03\x04", _) => Self::Zip,
            (b"OggS", _) => Self::Ogg,
            (b"fLaC", _) => Self::Flac,
            ([b'I', b'D', b'3', _], _) => Self::Mpeg,
            (_, second) if FIRST_BOXES.contains(&second) => Self::Boxes,
            _ if find(head, b"%PDF-").is_some() => Self::Pdf,
            ([0xff, second, _, _], _) if is_mpeg_audio(*second) => Self::Mpeg,
            _ => Self::Unknown,
        }
    }
}

/// The second byte of a frame of MPEG audio: the rest of its mark, then a version and a layer that exist.
const fn is_mpeg_audio(second: u8) -> bool {
    second & 0xe0 == 0xe0 && second & 0x18 != 0x08 && second & 0x06 != 0
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn a_file_is_what_it_begins_with() {
        let cases: [(&[u8], Kind); 9] = [
            (b"\xff\xd8\xff\xe0", Kind::Jpeg),
            (b"II*\0\x08\0\0\0", Kind::Tiff),
            (b"RIFF\0\0\0\0WAVE", Kind::Riff(*b"WAVE")),
            (b"\0\0\0\x18ftypheic", Kind::Boxes),
            (b"\0\0\x10\0moov", Kind::Boxes),
            (b"\r\n%PDF-1.4", Kind::Pdf),
            (b"\xff\xfb\x90\0", Kind::Mpeg),
            (b"\xff\xf1\x90\0", Kind::Unknown),
            (b"", Kind::Unknown),
        ];
        for (head, kind) in cases {
            assert_eq!(Kind::of(head), kind, "{head:?}");
        }
    }
}
