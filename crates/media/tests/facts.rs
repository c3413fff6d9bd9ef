//! What files of every format say, read from files that are made here and from such as `exiftool` writes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failed unwrap is a failed test"
)]

mod sample;

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;

use cairn_media::facts::{self, Clock, Fields, MAX_FIELDS, MAX_TEXT, Size, TrackKind, What};

fn read(bytes: &[u8]) -> Fields {
    facts::read(&mut Cursor::new(bytes))
}

fn of(ending: &str) -> Fields {
    let (_, bytes) = sample::all()
        .into_iter()
        .find(|(is, _)| *is == ending)
        .unwrap();
    read(&bytes)
}

#[test]
fn whoever_made_a_file_is_named_whatever_its_format() {
    for (ending, bytes) in sample::all() {
        let said = read(&bytes);
        assert_eq!(said.persons(), ["Qanturel Invented"], "{ending}: {said:?}");
        assert!(!said.is_partial, "{ending}: {said:?}");
    }
}

#[test]
fn a_page_that_names_nobody_says_where_it_is_from() {
    for (ending, bytes) in sample::pages() {
        let said = read(&bytes);
        assert_eq!(
            said.address().as_deref(),
            Some("https://example.org/"),
            "{ending}"
        );
        assert!(
            said.persons().is_empty() && !said.is_partial,
            "{ending}: {said:?}"
        );
    }
    let (_, archive) = sample::pages()
        .into_iter()
        .find(|(is, _)| *is == "har")
        .unwrap();
    let cookies = read(&archive)
        .identifying()
        .into_iter()
        .find(|said| said.what == What::Contact);
    assert!(
        cookies.is_some(),
        "cookies let their reader into an account"
    );
}

#[test]
fn a_manifest_is_found_in_every_format_that_carries_one() {
    let with = |ending: &str| matches!(ending, "jpg" | "png" | "webp" | "mp4");
    for (ending, bytes) in sample::all() {
        assert_eq!(read(&bytes).has_c2pa_manifest, with(ending), "{ending}");
    }
    let pdf = sample::all()
        .into_iter()
        .find(|(is, _)| *is == "pdf")
        .unwrap();
    let with = [
        pdf.1,
        b"9 0 obj<</AFRelationship /C2PA_Manifest>>endobj".to_vec(),
    ]
    .concat();
    assert!(read(&with).has_c2pa_manifest);
}

#[test]
fn a_picture_has_its_size_in_every_format() {
    let size = Some(Size {
        width: 32,
        height: 16,
    });
    for ending in ["jpg", "png", "webp", "tif", "mp4", "heic", "mkv"] {
        assert_eq!(of(ending).size, size, "{ending}");
    }
}

#[test]
fn a_film_says_when_where_and_with_what_it_was_made() {
    let film = of("mp4");
    let taken = film.taken().unwrap();
    assert_eq!(
        (taken.date.as_str(), taken.time.as_str()),
        ("2025-03-04", "12:05:00")
    );
    assert_eq!(taken.clock, Clock::Utc);
    assert!(
        film.position()
            .is_some_and(|at| (at.latitude + 33.4433).abs() < 1e-6)
    );
    assert_eq!(film.device().as_deref(), Some("Invented One"));
    assert_eq!(film.duration_ms, Some(5000));
    let track = film.tracks.first().unwrap();
    assert_eq!(
        (track.kind, track.codec.as_str()),
        (TrackKind::Video, "avc1")
    );
    assert!(
        film.identifying()
            .iter()
            .any(|said| said.what == What::Place)
    );

    let film = of("mkv");
    assert_eq!(film.duration_ms, Some(5000));
    assert_eq!(film.software(), ["Invented Writer"]);
    assert!(
        film.identifying()
            .iter()
            .any(|said| said.what == What::Path)
    );
    assert_eq!(film.taken().unwrap().clock, Clock::Utc);
    assert_eq!(
        film.tracks.first().map(|track| track.codec.as_str()),
        Some("V_VP9")
    );
    assert_eq!(of("wav").duration_ms, Some(25));
}

#[test]
fn a_document_says_how_many_states_it_still_holds() {
    let document = of("pdf").document.unwrap();
    assert_eq!((document.pages, document.revisions), (Some(1), Some(1)));
    assert!(!document.is_encrypted);
    assert_eq!(
        of("pdf").created().unwrap().offset.as_deref(),
        Some("+02:00")
    );
}

#[test]
fn a_film_of_many_gigabytes_is_not_read_whole() {
    /// Zeros between the beginning and the end of a film, of which nothing exists but their length.
    struct Long {
        film: Vec<u8>,
        place: u64,
        read: u64,
    }
    const HOLE: u64 = 20 << 30;
    impl std::io::Read for Long {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let mut len = 0;
            for byte in buffer {
                let (start, hole) = (48, 48 + HOLE);
                let at = match self.place {
                    place if place < start => Some(place),
                    place if place < hole => None,
                    place => Some(place - HOLE),
                };
                let known = at.map(|at| self.film.get(usize::try_from(at).unwrap()).copied());
                match known {
                    Some(Some(known)) => *byte = known,
                    Some(None) => break,
                    None => *byte = 0,
                }
                self.place += 1;
                len += 1;
            }
            self.read += len;
            Ok(usize::try_from(len).unwrap())
        }
    }
    impl std::io::Seek for Long {
        fn seek(&mut self, target: std::io::SeekFrom) -> std::io::Result<u64> {
            let end = self.film.len() as u64 + HOLE;
            self.place = match target {
                std::io::SeekFrom::Start(place) => place,
                std::io::SeekFrom::End(distance) => end.checked_add_signed(distance).unwrap(),
                std::io::SeekFrom::Current(distance) => {
                    self.place.checked_add_signed(distance).unwrap()
                }
            };
            Ok(self.place)
        }
    }
    let (_, film) = sample::all()
        .into_iter()
        .find(|(is, _)| *is == "mp4")
        .unwrap();
    // A box of its own, 64-bit length, whose content is the hole.
    let mut long = film.get(..20).unwrap().to_vec();
    long.extend(b"\0\0\0\x0cfree\0\0\0\0");
    long.extend([b"\0\0\0\x01mdat".as_slice(), &(HOLE + 16).to_be_bytes()].concat());
    assert_eq!(long.len(), 48);
    long.extend(film.get(20..).unwrap());
    let mut long = std::io::BufReader::with_capacity(
        65_536,
        Long {
            film: long,
            place: 0,
            read: 0,
        },
    );
    let said = facts::read(&mut long);
    assert_eq!(said.persons(), ["Qanturel Invented"]);
    assert!(!said.is_partial);
    let read = long.into_inner().read;
    assert!(read < 4 << 20, "{read} bytes were read");
}

#[test]
fn every_beginning_of_a_file_is_read() {
    for (ending, bytes) in sample::all() {
        let whole = read(&bytes).properties.len();
        for cut in 0..bytes.len() {
            let said = read(bytes.get(..cut).unwrap());
            assert!(said.properties.len() <= whole, "{ending}, {cut} bytes");
        }
    }
}

#[test]
fn an_answer_has_bounds_whatever_the_file() {
    let lines: String = (0..60_000)
        .map(|n| format!("<dc:a{n}>&#x1;{}</dc:a{n}>", "x".repeat(40)))
        .collect();
    let packet = format!(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' \
         xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Description>{lines}</rdf:Description></rdf:RDF>"
    );
    let text = [b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), packet.as_bytes()].concat();
    let len = u32::try_from(text.len()).unwrap().to_be_bytes();
    let end = b"\0\0\0\0\0\0\0\0IEND";
    let png = [b"\x89PNG\r\n\x1a\n", len.as_slice(), b"iTXt", &text, end].concat();
    let said = read(&png);
    assert!(said.is_partial);
    assert!(said.properties.len() <= MAX_FIELDS);
    assert!(serde_json::to_vec(&said).unwrap().len() < 2 * MAX_TEXT + 200_000);
    let bomb = zlib_bomb();
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &bomb].concat();
    assert!(
        read(&png)
            .properties
            .iter()
            .all(|p| p.values.iter().all(|v| v.len() <= 1024))
    );
}

/// A text chunk of 64 KiB that unpacks to 64 MiB.
fn zlib_bomb() -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        std::io::Write::write_all(&mut packed, &vec![b'a'; 1 << 20]).unwrap();
    }
    let text = [b"Comment\0\0".as_slice(), &packed.finish().unwrap()].concat();
    let len = u32::try_from(text.len()).unwrap().to_be_bytes();
    [len.as_slice(), b"zTXt", &text, &[0; 4], b"\0\0\0\0IEND"].concat()
}

/// Where exiftool's own files are, if they are.
fn photographs() -> Option<PathBuf> {
    std::env::var_os("CAIRN_PHOTOGRAPHS").map(PathBuf::from)
}

fn written(folder: &Path, name: &str, arguments: &[&str]) -> Vec<u8> {
    let source = photographs().unwrap().join(name);
    let target = folder.join(name);
    fs::copy(source, &target).unwrap();
    let ended = Command::new("exiftool")
        .args(["-q", "-q", "-m", "-overwrite_original"])
        .args(arguments)
        .arg(&target)
        .status()
        .expect("exiftool is installed: see CONTRIBUTING.md");
    assert!(ended.success(), "{name}");
    fs::read(target).unwrap()
}

#[test]
fn what_exiftool_writes_is_read() {
    if photographs().is_none() {
        return;
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let creator = "-XMP-dc:Creator=Qanturel \u{5927}";
    let place = [
        "-XMP-exif:GPSLatitude=-33.4433",
        "-XMP-exif:GPSLongitude=-70.5",
    ];
    for name in [
        "XMP.jpg",
        "PNG.png",
        "GeoTiff.tif",
        "QuickTime.heic",
        "QuickTime.mov",
        "PDF.pdf",
        "RIFF.webp",
    ] {
        let bytes = written(folder.path(), name, &[creator, place[0], place[1]]);
        let said = read(&bytes);
        let named = said
            .persons()
            .iter()
            .any(|person| person == "Qanturel \u{5927}");
        assert!(named, "{name}: {said:?}");
        let is_near = |at: facts::Position| (at.longitude + 70.5).abs() < 1e-4;
        assert!(said.position().is_some_and(is_near), "{name}: {said:?}");
    }
    let arguments = [
        "-Keys:GPSCoordinates=-33.4433 -70.5 12",
        "-n",
        "-Keys:Author=Qanturel",
        "-Keys:Model=One",
    ];
    let film = read(&written(folder.path(), "QuickTime.mov", &arguments));
    assert!(
        film.position()
            .is_some_and(|at| (at.longitude + 70.5).abs() < 1e-4)
    );
    assert!(film.persons().iter().any(|person| person == "Qanturel"));
    assert_eq!(film.device().as_deref(), Some("One"));
    let place = ["-n", "-UserData:GPSCoordinates=-33.4433 -70.5 12"];
    let film = read(&written(folder.path(), "QuickTime.mov", &place));
    assert!(
        film.position()
            .is_some_and(|at| (at.longitude + 70.5).abs() < 1e-4)
    );
    let iptc = [
        "-IPTC:By-line=Qanturel \u{5927}",
        "-IPTC:CodedCharacterSet=UTF8",
    ];
    let photograph = read(&written(folder.path(), "IPTC.jpg", &iptc));
    assert!(
        photograph
            .persons()
            .iter()
            .any(|person| person == "Qanturel \u{5927}")
    );
}

#[test]
fn a_document_that_exiftool_changed_still_holds_its_earlier_state() {
    if photographs().is_none() {
        return;
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let before = read(&fs::read(photographs().unwrap().join("PDF.pdf")).unwrap());
    let after = read(&written(
        folder.path(),
        "PDF.pdf",
        &["-PDF:Author=Qanturel"],
    ));
    let states = |said: &Fields| {
        said.document
            .and_then(|document| document.revisions)
            .unwrap()
    };
    assert_eq!(states(&after), states(&before) + 1);
    assert!(after.persons().iter().any(|person| person == "Qanturel"));
    assert_eq!(
        after.document.unwrap().pages,
        before.document.unwrap().pages
    );
}
