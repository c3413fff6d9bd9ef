//! What is said in other standards than Exif.

use serde::{Deserialize, Serialize};

/// One statement, under the name that its standard gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// The standard that it is written in.
    pub source: Source,
    /// Its name there, at most 256 bytes: `dc:creator`, `By-line`, `com.apple.quicktime.make`.
    pub name: String,
    /// The language of the text (RFC 5646), or `x-default`, where the file says one.
    pub language: Option<String>,
    /// What it says, one or several; each cut after [`super::MAX_VALUE`] bytes.
    pub values: Vec<String>,
}

/// Where a statement stands. Each is described in `docs/format/facts.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// XMP (ISO 16684-1), in any format that carries it.
    Xmp,
    /// IPTC IIM 4.2, records 1 and 2.
    Iptc,
    /// Comments of JPEG (ISO/IEC 10918-1).
    Jpeg,
    /// Text chunks of PNG (ISO/IEC 15948), by keyword.
    Png,
    /// The information dictionary of PDF (ISO 32000-1).
    Pdf,
    /// `docProps` of Office Open XML (ISO/IEC 29500).
    Ooxml,
    /// `meta.xml` of `OpenDocument` (ISO/IEC 26300).
    OpenDocument,
    /// MP4, MOV, HEIF and 3GP (ISO/IEC 14496-12, Apple `QuickTime` File Format, 3GPP TS 26.244).
    Mp4,
    /// Matroska and `WebM` (RFC 9559).
    Matroska,
    /// `ID3v2` and `ID3v1`.
    Id3,
    /// Vorbis comments of Ogg and FLAC.
    VorbisComment,
    /// RIFF: `INFO` and `exif` lists of WAV and AVI.
    Riff,
    /// Web archives (WARC, ISO 28500).
    Warc,
    /// Collections of web archives (WACZ 1.1.1).
    Wacz,
    /// Web pages as one message (MHTML, RFC 2557).
    Mhtml,
    /// What a browser asked for and was given (HTTP Archive 1.2).
    Har,
    /// Web pages as one file: their head, and the comments by which they were saved.
    Html,
}

/// How many pixels, as they are stored: a turned picture is stored unturned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// Across.
    pub width: u32,
    /// Down.
    pub height: u32,
}

/// What plays in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// What it is for.
    pub kind: TrackKind,
    /// The coding, as the container names it: `avc1`, `V_VP9`, `opus`.
    pub codec: String,
    /// How large its pictures are.
    pub size: Option<Size>,
    /// How many channels of sound.
    pub channels: Option<u32>,
    /// How many samples of sound a second.
    pub sample_rate: Option<u32>,
    /// Its language, where the file says one.
    pub language: Option<String>,
}

/// What a track is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TrackKind {
    /// Moving pictures.
    Video,
    /// Sound.
    Audio,
    /// Subtitles and other text.
    Text,
    /// Anything else: a device's sensors, above all.
    Other,
}

/// What a document is like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// How many pages it has: counted in a PDF; in others what the program that saved it wrote down.
    pub pages: Option<u32>,
    /// Whether it is encrypted, with a password to open it or only against changes.
    pub is_encrypted: bool,
    /// How many states of it a PDF still holds: 1 is the present one, more are earlier ones that can be brought back.
    pub revisions: Option<u32>,
}
