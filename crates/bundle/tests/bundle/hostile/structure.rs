//! Archives whose headers lie.

use cairn_bundle::Refusal;

use super::{Attack, in_top};
use crate::forge::Entry;

pub(crate) const STRUCTURE: &[Attack] = &[
    ("a symbolic link", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o120_777 << 16
    }),
    ("a device", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o020_666 << 16
    }),
    ("a block device", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o060_666 << 16
    }),
    ("a pipe", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o010_666 << 16
    }),
    ("a socket", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o140_666 << 16
    }),
    ("a hidden file", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes |= 2
    }),
    // APPNOTE 4.5.7: the name of what it is a hard link to.
    ("a hard link", Refusal::ExtraField, |z| {
        z.entry("README.txt").extra = b"\x0d\0\x16\0\0\0\0\0\0\0\0\0\0\0\0\0/etc/passwd".to_vec()
    }),
    (
        "a name in Unicode beside the name",
        Refusal::ExtraField,
        |z| z.entry("README.txt").extra = b"up\x0b\0\x01\0\0\0\0../etc".to_vec(),
    ),
    ("64 KiB of extra fields", Refusal::DirectorySize, |z| {
        z.entry("README.txt").extra = vec![0; 65_000]
    }),
    ("a setuid file", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o104_755 << 16
    }),
    ("a bomb", Refusal::Compressed, |z| {
        z.entry("README.txt").method = 8;
        z.entry("README.txt").size = 1 << 40;
    }),
    ("a quine", Refusal::Compressed, |z| {
        // The form that an archive which unpacks to itself has: deflated, and as long as the whole.
        let whole = z.bytes().len() as u64;
        let entry = z.entry("000001.jpg");
        (entry.method, entry.size) = (8, whole);
    }),
    (
        "an entry that holds the whole archive",
        Refusal::Overlap,
        |z| {
            let whole = z.bytes().len() as u64;
            let entry = z.entry("000001.jpg");
            (entry.offset, entry.size, entry.packed) = (Some(0), whole, whole);
        },
    ),
    (
        "a bomb of entries that share their bytes",
        Refusal::Overlap,
        |z| {
            let top = z.top();
            for number in 6..500 {
                let name = format!("{top}data/confidential/evidence/{number:06}.bin");
                let mut entry = Entry::new(name, "");
                entry.offset = Some(0);
                z.add(entry);
            }
        },
    ),
    ("an encrypted entry", Refusal::Flags, |z| {
        z.entry("README.txt").flags = 1
    }),
    ("a streamed entry", Refusal::Flags, |z| {
        z.entry("README.txt").flags = 8
    }),
    ("an extra field", Refusal::ExtraField, |z| {
        z.entry("README.txt").extra = b"up\x01\0x".to_vec()
    }),
    ("an entry's comment", Refusal::Comment, |z| {
        z.entry("README.txt").comment = b"x".to_vec()
    }),
    ("another version", Refusal::Header, |z| {
        z.entry("README.txt").version = 63
    }),
    ("a time", Refusal::Header, |z| {
        z.entry("README.txt").time = 0x6000
    }),
    ("another name before the data", Refusal::LocalDiffers, |z| {
        let name = in_top(z, "EVIL__.txt");
        z.entry("README.txt").local_name = Some(name.into());
    }),
    ("another size before the data", Refusal::LocalDiffers, |z| {
        z.entry("README.txt").local_size = Some(1);
    }),
    (
        "another checksum before the data",
        Refusal::LocalDiffers,
        |z| {
            z.entry("README.txt").local_crc32 = Some(1);
        },
    ),
    ("flags before the data", Refusal::LocalDiffers, |z| {
        z.entry("README.txt").local_flags = 1
    }),
    ("overlapping entries", Refusal::Overlap, |z| {
        z.entry("README.txt").offset = Some(0)
    }),
    ("a gap", Refusal::Gap, |z| {
        z.entry("README.txt").gap_before = b"hidden".to_vec()
    }),
    ("something before the archive", Refusal::Gap, |z| {
        z.entries[0].gap_before = b"MZ".to_vec()
    }),
    ("a gap before the directory", Refusal::Gap, |z| {
        z.between = b"hidden".to_vec()
    }),
    ("a size beyond the end", Refusal::Truncated, |z| {
        z.entry("README.txt").size = 1 << 50;
        z.entry("README.txt").packed = 1 << 50;
    }),
    ("a size that wraps around", Refusal::Zip64, |z| {
        z.entry("README.txt").size = u64::MAX - 3;
        z.entry("README.txt").packed = u64::MAX - 3;
    }),
    ("two sizes", Refusal::Zip64, |z| {
        z.entry("README.txt").packed = 1
    }),
    ("a short size", Refusal::Zip64, |z| {
        z.entry("README.txt").short_size = 1
    }),
    ("too few entries counted", Refusal::Zip64, |z| {
        z.count = Some(14)
    }),
    ("a locator that leads elsewhere", Refusal::Zip64, |z| {
        z.locator = Some(0)
    }),
    ("no 64-bit end", Refusal::Zip64, |z| {
        z.end64 = Some(*b"PK\0\0")
    }),
    ("a short directory", Refusal::Zip64, |z| {
        z.directory_len = Some(0)
    }),
    ("several disks", Refusal::SeveralDisks, |z| z.disk = 1),
    ("an entry on another disk", Refusal::SeveralDisks, |z| {
        z.entry("README.txt").disk = 1
    }),
    ("a comment", Refusal::Comment, |z| {
        z.comment = b"PK".to_vec()
    }),
    ("trailing data", Refusal::TrailingData, |z| {
        z.trailing = vec![b'x'; 100]
    }),
    ("a huge directory", Refusal::DirectorySize, |z| {
        z.directory_len = Some(1 << 40)
    }),
    ("a directory that is none", Refusal::Directory, |z| {
        z.entry("README.txt").signature = *b"PK\x01\x03";
    }),
    ("a million entries", Refusal::TooManyEntries, |z| {
        let names = (0..1_000_000).map(|n| format!("{n}"));
        z.entries = names.map(|name| Entry::new(name, "")).collect();
    }),
    (
        "more entries than the directory has room for",
        Refusal::DirectorySize,
        |z| {
            let top = z.top();
            let names = (0..5_000).map(|n| format!("{top}data/confidential/evidence/{n:06}.bin"));
            z.entries = names.map(|name| Entry::new(name, "")).collect();
            z.count = Some(1_000);
        },
    ),
    ("a claim of 2^63 entries", Refusal::TooManyEntries, |z| {
        z.count = Some(1 << 63)
    }),
];
