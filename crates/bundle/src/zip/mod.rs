//! The ZIP profile of bundles (PKWARE APPNOTE 6.3.10, of which little is left): entries stored, ZIP64 sizes on every
//! entry, no flags, one fixed time, no gaps, no comment, nothing before or after. Every header is the only possible one for
//! its name, size, CRC-32 and offset, so that no two readers can disagree about what is in a bundle.

mod read;
mod refusal;
mod write;

pub(crate) use read::{Entry, Layout, LayoutError};
pub use refusal::Refusal;
pub(crate) use write::{ZipWriter, zip_len};

/// What an entry is, known before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// ASCII path, `/` between parts.
    pub(crate) name: String,
    /// Bytes.
    pub(crate) size: u64,
    /// CRC-32 (ISO 3309).
    pub(crate) crc32: u32,
}

/// Most entries of a bundle, the tag files included.
pub(crate) const MAX_ENTRIES: u64 = 50_000;
/// Longest name of an entry, in bytes.
pub(crate) const MAX_NAME: usize = 128;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END64: u32 = 0x0606_4b50;
const LOCATOR64: u32 = 0x0706_4b50;
const END: u32 = 0x0605_4b50;

const LOCAL_LEN: u64 = 30;
const LOCAL_EXTRA_LEN: u64 = 20;
const CENTRAL_LEN: u64 = 46;
const CENTRAL_EXTRA_LEN: u64 = 28;
const END64_LEN: u64 = 56;
const LOCATOR64_LEN: u64 = 20;
const END_LEN: u64 = 22;

/// Version 4.5 of the specification: ZIP64.
const VERSION: u16 = 45;
/// Made on Unix, so that the mode below counts.
const MADE_BY: u16 = 0x0300 | VERSION;
/// A plain file that its owner alone reads and writes: mode 0100600.
const ATTRIBUTES: u32 = 0o100_600 << 16;
/// 1980-01-01, the first day that ZIP knows.
const DATE: u16 = 0x0021;
const TIME: u16 = 0;
const STORED: u16 = 0;
const ZIP64_EXTRA: u16 = 0x0001;

/// The local header of a member.
fn local_header(member: &Member) -> Vec<u8> {
    let mut out = Bytes::default();
    out.u32(LOCAL)
        .u16(VERSION)
        .u16(0)
        .u16(STORED)
        .u16(TIME)
        .u16(DATE);
    out.u32(member.crc32).u32(u32::MAX).u32(u32::MAX);
    out.len(member.name.len())
        .u16(20)
        .bytes(member.name.as_bytes());
    out.u16(ZIP64_EXTRA)
        .u16(16)
        .u64(member.size)
        .u64(member.size);
    out.0
}

/// The central header of a member whose local header is at `offset`.
fn central_header(member: &Member, offset: u64) -> Vec<u8> {
    let mut out = Bytes::default();
    out.u32(CENTRAL)
        .u16(MADE_BY)
        .u16(VERSION)
        .u16(0)
        .u16(STORED)
        .u16(TIME)
        .u16(DATE);
    out.u32(member.crc32).u32(u32::MAX).u32(u32::MAX);
    out.len(member.name.len()).u16(28).u16(0).u16(0).u16(0);
    out.u32(ATTRIBUTES)
        .u32(u32::MAX)
        .bytes(member.name.as_bytes());
    out.u16(ZIP64_EXTRA)
        .u16(24)
        .u64(member.size)
        .u64(member.size)
        .u64(offset);
    out.0
}

/// The end of a ZIP with `count` entries and a directory of `len` bytes at `offset`.
fn end(count: u64, len: u64, offset: u64) -> Vec<u8> {
    let mut out = Bytes::default();
    out.u32(END64)
        .u64(END64_LEN - 12)
        .u16(MADE_BY)
        .u16(VERSION)
        .u32(0)
        .u32(0);
    out.u64(count).u64(count).u64(len).u64(offset);
    out.u32(LOCATOR64)
        .u32(0)
        .u64(offset.saturating_add(len))
        .u32(1);
    out.u32(END)
        .u16(0)
        .u16(0)
        .u16(u16::MAX)
        .u16(u16::MAX)
        .u32(u32::MAX)
        .u32(u32::MAX)
        .u16(0);
    out.0
}

/// Little-endian fields, one after another.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }
    fn u16(&mut self, n: u16) -> &mut Self {
        self.bytes(&n.to_le_bytes())
    }
    fn u32(&mut self, n: u32) -> &mut Self {
        self.bytes(&n.to_le_bytes())
    }
    fn u64(&mut self, n: u64) -> &mut Self {
        self.bytes(&n.to_le_bytes())
    }
    /// A length of two bytes; names are far shorter than that.
    fn len(&mut self, len: usize) -> &mut Self {
        self.u16(u16::try_from(len).unwrap_or(u16::MAX))
    }
}
