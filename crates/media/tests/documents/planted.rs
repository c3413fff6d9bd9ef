//! Documents that are made here, with words in every place that a page does not show, and on it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use cairn_media::clean::{Changes, CleanError, Covers, holds_only_pages};
use cairn_media::picture::Area;
use flate2::read::ZlibDecoder;

use crate::{copy, peers};

/// What is planted: in the information dictionary, a script, a note, an attached file, an earlier state of the page, the page, a hidden
/// layer, and on the second page.
const PLANTED: [&str; 8] = [
    "PlantedAuthor",
    "PlantedScript",
    "PlantedNote",
    "PlantedFile",
    "PlantedBefore",
    "PlantedText",
    "PlantedLayer",
    "PlantedSecond",
];

/// A document of two pages of 4 by 2 inches, saved twice: the first page said something else before.
fn document() -> Vec<u8> {
    let page = |text: &str| {
        // Every letter stands in the left half; the right half is grey.
        let paint = format!(
            "0.5 g 144 0 144 144 re f 0 g BT /F 14 Tf 10 100 Td ({text}) Tj ET /OC /L BDC BT /F 14 Tf 10 60 Td (PlantedLayer) Tj ET EMC"
        );
        format!("<< /Length {} >>\nstream\n{paint}\nendstream", paint.len())
    };
    let leaf = |content: u32| {
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 144] /Contents {content} 0 R /Annots [9 0 R] /Resources << /Font << /F 7 0 R >> /Properties << /L 10 0 R >> >> >>"
        )
    };
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (PlantedScript) >> /Names << /EmbeddedFiles << /Names [(PlantedFile.txt) 8 0 R] >> >> /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >> >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>".to_owned(),
        leaf(5),
        leaf(6),
        page("PlantedBefore"),
        page("PlantedSecond"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        "<< /Type /Filespec /F (PlantedFile.txt) >>".to_owned(),
        "<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /F 2 /Contents (PlantedNote) >>".to_owned(),
        "<< /Type /OCG /Name (L) >>".to_owned(),
        "<< /Author (PlantedAuthor) >>".to_owned(),
    ];
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let trailer = "/Size 12 /Root 1 0 R /Info 11 0 R";
    file.extend(format!("trailer\n<< {trailer} >>\nstartxref\n{table}\n%%EOF\n").bytes());
    let place = file.len();
    file.extend(format!("5 0 obj\n{}\nendobj\n", page("PlantedText")).bytes());
    let last = file.len();
    file.extend(format!("xref\n5 1\n{place:010} 00000 n \ntrailer\n<< {trailer} /Prev {table} >>\nstartxref\n{last}\n%%EOF\n").bytes());
    file
}

/// A file, and everything in it that is compressed.
fn all(file: &[u8]) -> Vec<u8> {
    let mut all = file.to_vec();
    for at in memchr_all(file, b"stream\n") {
        let mut unpacked = Vec::new();
        let mut packed = ZlibDecoder::new(file.get(at + 7..).unwrap()).take(64 * 1024 * 1024);
        let _ = packed.read_to_end(&mut unpacked);
        all.extend(unpacked);
    }
    all
}

fn memchr_all(file: &[u8], word: &[u8]) -> Vec<usize> {
    let windows = file.windows(word.len()).enumerate();
    windows
        .filter(|(_, seen)| *seen == word)
        .map(|(at, _)| at)
        .collect()
}

fn found(file: &[u8]) -> Vec<&'static str> {
    let all = all(file);
    let is_there = |word: &&&str| !memchr_all(&all, word.as_bytes()).is_empty();
    PLANTED.iter().filter(is_there).copied().collect()
}

fn written(folder: &Path, name: &str, file: &[u8]) -> std::path::PathBuf {
    let path = folder.join(name);
    fs::write(&path, file).unwrap();
    path
}

fn left_half() -> Covers {
    Covers {
        areas: vec![Area {
            left: 0,
            top: 0,
            width: 1,
            height: 1,
        }],
        drawn_on: Some((2, 1)),
    }
}

pub(crate) fn what_was_covered_or_left_out_is_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let original = written(folder.path(), "original.pdf", &document());
    // The control: every word is in the original, and poppler reads what is on its pages.
    assert_eq!(found(&document()), PLANTED);
    assert!(peers::text(&original).contains("PlantedText"));

    let plain = copy(&original, &Changes::default()).unwrap();
    assert!(!plain.is_partial);
    assert_eq!(found(&plain.file), [""; 0]);
    let path = written(folder.path(), "plain.pdf", &plain.file);
    peers::finds_no_text(&path);
    assert_eq!(peers::pages(&path), Some(2));
    // The letters are black on white, the right half is grey; the hidden layer is not drawn.
    let (left, right) = halves(&path, folder.path(), 1);
    assert!(left.iter().any(|sample| *sample < 64) && left.iter().any(|sample| *sample > 192));
    assert!(right.iter().all(|sample| (118..=138).contains(sample)));

    let changes = Changes {
        covers: BTreeMap::from([(0, left_half())]),
        without: BTreeSet::from([1]),
    };
    let covered = copy(&original, &changes).unwrap();
    assert_eq!(found(&covered.file), [""; 0]);
    let path = written(folder.path(), "covered.pdf", &covered.file);
    assert_eq!(peers::pages(&path), Some(1));
    let (left, right) = halves(&path, folder.path(), 1);
    assert!(left.iter().all(|sample| *sample == 0), "one colour");
    assert!(right.iter().all(|sample| (118..=138).contains(sample)));
}

/// The samples of a page as poppler draws it at the dots of the copy, left and right of the middle, but for a pixel on each side of it.
fn halves(path: &Path, folder: &Path, page: u32) -> (Vec<u8>, Vec<u8>) {
    let page = page.to_string();
    let target = folder.join("drawn");
    let drawn = Command::new("pdftoppm")
        .args([
            "-r",
            "200",
            "-gray",
            "-singlefile",
            "-f",
            &page,
            "-l",
            &page,
        ])
        .args([path, &target])
        .status();
    assert!(drawn.unwrap().success());
    let file = fs::read(target.with_extension("pgm")).unwrap();
    let header = b"P5\n800 400\n255\n";
    let samples = file.strip_prefix(header).unwrap();
    let part = |from: usize, to: usize| {
        let rows = samples.chunks(800);
        rows.flat_map(|row| row.get(from..to).unwrap().to_vec())
            .collect()
    };
    (part(0, 399), part(401, 800))
}

pub(crate) fn whatever_is_added_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let original = written(folder.path(), "original.pdf", &document());
    let copy = copy(&original, &Changes::default()).unwrap().file;
    assert!(holds_only_pages(&copy));
    let text = |word: &str, other: &str| {
        let at = *memchr_all(&copy, word.as_bytes()).first().expect(word);
        let rest = copy.get(at + word.len()..).unwrap();
        [copy.get(..at).unwrap(), other.as_bytes(), rest].concat()
    };
    let changed = [
        [&copy[..], b"x"].concat(),
        [&copy[..], b"\n1 0 obj\n<<\n>>\nendobj\n%%EOF"].concat(),
        text("/Type /Catalog", "/Type /Catalog\n/Lang (en)"),
        text("/Type /Page\n", "/Type /Page\n/Annots 3 0 R\n"),
        text("/Size ", "/Info 1 0 R\n/Size "),
        text("endobj\n", "endobj\n% words\n"),
        text("/I Do", "BT Do"),
        text("/I Do", "/I Do "),
        text("%PDF-1.7\n", "%PDF-1.7\n% words\n"),
    ];
    for (number, file) in changed.iter().enumerate() {
        assert!(!holds_only_pages(file), "{number}");
    }
}

pub(crate) fn what_is_not_there_cannot_be_covered() {
    let folder = tempfile::tempdir().unwrap();
    let original = written(folder.path(), "original.pdf", &document());
    let on = |page| Changes {
        covers: BTreeMap::from([(page, left_half())]),
        ..Changes::default()
    };
    let without = |pages: &[u32]| Changes {
        without: pages.iter().copied().collect(),
        ..Changes::default()
    };
    for changes in [on(2), without(&[2]), without(&[0, 1])] {
        let made = copy(&original, &changes);
        assert!(matches!(made, Err(CleanError::Outside)), "{changes:?}");
    }
    assert!(copy(&original, &without(&[0])).is_ok());
}
