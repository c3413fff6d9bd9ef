//! Thousands of malformed files of every format: each is answered or refused. This program is its own decoder, so it has a `main` of
//! its own.
//!
//! The seeds are files that are made here and, where `CAIRN_PHOTOGRAPHS` and `CAIRN_DOCUMENTS` name their folders, those that exiftool and `pypdf` test themselves
//! with. Every
//! change is drawn by a fixed rule, so that a failure can be tried again.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop, and says what it counted"
)]

#[path = "../sample/mod.rs"]
mod sample;

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::facts::{self, Fields, MAX_FIELDS, MAX_TEXT};
use cairn_media::picture::Size;

/// Malformed files, at least, and of those how many go through a process of their own.
const FILES: usize = 2000;
const IN_A_PROCESS: usize = 200;
/// The longest seed, and the longest time that one file may take in this process.
const MAX_SEED: usize = 64 * 1024;
/// Endings of seeds that are drawn, and the longest side that is asked for.
const DRAWN: [&str; 9] = [
    ".jpg", ".png", ".webp", ".tif", ".gif", ".bmp", ".heic", ".pdf", ".tiff",
];
const LONGEST: u16 = 256;
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether a file is being read just now, and how often a library panicked then.
static IS_READING: AtomicBool = AtomicBool::new(false);
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn main() {
    cairn_media::decoder::enter_if_asked();
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // A library that panics is caught and costs what it would have said.
        if IS_READING.load(Ordering::Relaxed) {
            PANICS.fetch_add(1, Ordering::Relaxed);
        } else {
            usual(panic);
        }
    }));
    let seeds = seeds();
    let files = malformed(&seeds);
    assert!(files.len() >= FILES, "{} files", files.len());
    let (mut partial, mut longest) = (0, Duration::ZERO);
    for (name, bytes) in &files {
        let start = Instant::now();
        let said = read(bytes);
        let took = start.elapsed();
        assert!(took < PATIENCE, "{name} took {took:?}");
        is_bounded(&said, name);
        longest = longest.max(took);
        partial += usize::from(said.is_partial);
    }
    let (answered, refused) = in_processes(&files);
    println!(
        "malformed: {} seeds, {} files, {partial} of them in part, {} panics of libraries caught, \
         the slowest {longest:?}; in processes {answered} answered, {refused} refused",
        seeds.len(),
        files.len(),
        PANICS.load(Ordering::Relaxed)
    );
    let drawn = drawn_in_processes(&files);
    println!(
        "malformed: of {} pictures and pages, each in a process, {} were drawn, {} refused by name, {} ended their process",
        drawn.iter().sum::<usize>(),
        drawn[0],
        drawn[1],
        drawn[2]
    );
    assert!(drawn[0] > 100 && drawn[1] > 100, "{drawn:?}");
    what_unpacks_without_end_costs_one_answer();
    println!("malformed: 3 passed");
}

fn read(bytes: &[u8]) -> Fields {
    IS_READING.store(true, Ordering::Relaxed);
    let said = facts::read(&mut Cursor::new(bytes));
    IS_READING.store(false, Ordering::Relaxed);
    said
}

fn is_bounded(said: &Fields, name: &str) {
    assert!(said.fields.len() <= MAX_FIELDS, "{name}");
    assert!(said.properties.len() <= MAX_FIELDS, "{name}");
    let len = serde_json::to_vec(said).unwrap().len();
    assert!(len < 2 * MAX_TEXT + 200_000, "{name}: {len}");
}

/// A sample of every kind of change: what a process says is what is said here.
fn in_processes(files: &[(String, Vec<u8>)]) -> (usize, usize) {
    let decoder = Decoder::new().unwrap();
    let (mut answered, mut refused) = (0, 0);
    let step = files.len() / IN_A_PROCESS;
    for (name, bytes) in files.iter().step_by(step.max(1)) {
        match decoder.facts(&mut Cursor::new(bytes), bytes.len() as u64) {
            Ok(said) => {
                assert_eq!(said, read(bytes), "{name}");
                answered += 1;
            }
            Err(DecodeError::Died | DecodeError::TooLong) => refused += 1,
            Err(other) => panic!("{name}: {other:?}"),
        }
    }
    assert!(answered + refused >= IN_A_PROCESS);
    assert!(answered > refused, "{answered} answered, {refused} refused");
    (answered, refused)
}

/// Lets a process of its own draw each file whose seed is a picture or a document, on both halves of the list at once: how many were
/// drawn, refused by name, and how many ended their process or took too long.
fn drawn_in_processes(files: &[(String, Vec<u8>)]) -> [usize; 3] {
    let drawn: Vec<&(String, Vec<u8>)> = files
        .iter()
        .filter(|(name, _)| {
            let seed = name.split(' ').next().unwrap();
            DRAWN.iter().any(|ending| seed.ends_with(ending))
        })
        .collect();
    let (one, other) = drawn.split_at(drawn.len() / 2);
    let counted = std::thread::scope(|scope| {
        let halves = [one, other].map(|half| scope.spawn(|| draw(half)));
        halves.map(|half| half.join().unwrap())
    });
    [0, 1, 2].map(|outcome| counted.iter().map(|half| half[outcome]).sum())
}

fn draw(files: &[&(String, Vec<u8>)]) -> [usize; 3] {
    let decoder = Decoder::new().unwrap();
    let mut outcomes = [0; 3];
    for (name, bytes) in files {
        let (mut item, len) = (Cursor::new(bytes), bytes.len() as u64);
        let drawn = if bytes.starts_with(b"%PDF") {
            let page = decoder.page(&mut item, len, 0, Size::Within(LONGEST));
            page.map(|page| page.picture)
        } else {
            decoder.picture(&mut item, len, Size::Within(LONGEST))
        };
        let outcome = match drawn {
            Ok(picture) => {
                let longest = picture.width().max(picture.height());
                assert!(longest <= u32::from(LONGEST), "{name}");
                0
            }
            Err(DecodeError::NoPicture(_)) => 1,
            Err(DecodeError::Died | DecodeError::TooLong) => 2,
            Err(other) => panic!("{name}: {other:?}"),
        };
        outcomes[outcome] += 1;
    }
    outcomes
}

/// A stream of objects in a PDF that unpacks to more than a decoder may have.
fn what_unpacks_without_end_costs_one_answer() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..700 {
        std::io::Write::write_all(&mut packed, &vec![b' '; 1 << 20]).unwrap();
    }
    let packed = packed.finish().unwrap();
    let head = format!(
        "%PDF-1.5\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {}>>\nstream\n",
        packed.len()
    );
    let tail = b"\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF\n";
    let pdf = [head.as_bytes(), &packed, tail].concat();
    let decoder = Decoder::new().unwrap();
    let start = Instant::now();
    let said = decoder.facts(&mut Cursor::new(&pdf), pdf.len() as u64);
    let is_refused = matches!(said, Err(DecodeError::Died | DecodeError::TooLong));
    assert!(
        is_refused || said.as_ref().is_ok_and(|said| said.is_partial),
        "{said:?}"
    );
    assert!(start.elapsed() < Duration::from_secs(15));
    println!(
        "malformed: a bomb in a PDF was {}",
        if is_refused {
            "refused"
        } else {
            "answered in part"
        }
    );
    let (_, next) = sample::all()
        .into_iter()
        .find(|(ending, _)| *ending == "pdf")
        .unwrap();
    let next = decoder
        .facts(&mut Cursor::new(&next), next.len() as u64)
        .unwrap();
    assert_eq!(
        next.persons(),
        ["Qanturel Invented"],
        "the next one is read"
    );
}

fn seeds() -> Vec<(String, Vec<u8>)> {
    let own = sample::all().into_iter().chain(sample::pages());
    let mut seeds: Vec<(String, Vec<u8>)> = own
        .map(|(ending, bytes)| (format!("own.{ending}"), bytes))
        .collect();
    for folder in ["CAIRN_PHOTOGRAPHS", "CAIRN_DOCUMENTS"] {
        let Some(folder) = std::env::var_os(folder).map(PathBuf::from) else {
            continue;
        };
        let entries = std::fs::read_dir(folder).unwrap();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.is_file());
        paths.sort();
        for path in paths {
            let mut bytes = std::fs::read(&path).unwrap();
            bytes.truncate(MAX_SEED);
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            seeds.push((name, bytes));
        }
    }
    seeds
}

/// Numbers that look drawn at random and are the same in every run (xorshift, Marsaglia 2003).
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }
}

/// Of each seed: cut at many places, bits turned, lengths made huge, parts doubled, left out, and mixed with another.
fn malformed(seeds: &[(String, Vec<u8>)]) -> Vec<(String, Vec<u8>)> {
    let mut drawn = Drawn(0x5eed_cafe_f00d_0041);
    let each = FILES.div_ceil(seeds.len()) / 6 + 2;
    let mut files = Vec::new();
    for (name, seed) in seeds {
        for number in 0..each {
            let cut = drawn.below(seed.len());
            files.push((format!("{name} cut at {cut}"), seed[..cut].to_vec()));
            let mut turned = seed.clone();
            for _ in 0..=drawn.below(8) {
                let at = drawn.below(seed.len());
                turned[at] ^= 1 << drawn.below(8);
            }
            files.push((format!("{name} bits turned {number}"), turned));
            let mut huge = seed.clone();
            let at = drawn.below(seed.len().min(2048));
            let end = (at + 4).min(seed.len());
            huge[at..end].fill(if number % 2 == 0 { 0xff } else { 0x7f });
            files.push((format!("{name} huge at {at}"), huge));
            let (a, b) = (drawn.below(seed.len()), drawn.below(seed.len()));
            let (a, b) = (a.min(b), a.max(b));
            let doubled = [&seed[..b], &seed[a..]].concat();
            files.push((format!("{name} doubled {a}..{b}"), doubled));
            let left_out = [&seed[..a], &seed[b..]].concat();
            files.push((format!("{name} without {a}..{b}"), left_out));
            let (other_name, other) = &seeds[drawn.below(seeds.len())];
            let from = drawn.below(other.len());
            let mixed = [&seed[..a], &other[from..]].concat();
            files.push((
                format!("{name} to {a}, then {other_name} from {from}"),
                mixed,
            ));
        }
    }
    files
}
