//! Under which names each standard answers, the first that should be believed first.

use super::Source;

/// What cameras and programs call the time at which it was taken.
pub(super) const TAKEN: &[(Source, &str)] = &[
    (Source::Mp4, "com.apple.quicktime.creationdate"),
    (Source::Xmp, "exif:DateTimeOriginal"),
    (Source::Xmp, "photoshop:DateCreated"),
];
/// What says so less surely: when a recording was begun or put together.
pub(super) const RECORDED: &[(Source, &str)] = &[
    (Source::Mp4, "mvhd:creation_time"),
    (Source::Mp4, "\u{a9}day"),
    (Source::Matroska, "DateUTC"),
    (Source::Riff, "IDIT"),
    (Source::Id3, "TDRC"),
    (Source::VorbisComment, "CREATION_TIME"),
    (Source::VorbisComment, "creation_time"),
    (Source::VorbisComment, "DATE"),
    (Source::Warc, "WARC-Date:first"),
    (Source::Wacz, "mainPageDate"),
    (Source::Wacz, "pages/ts"),
    (Source::Wacz, "created"),
    (Source::Mhtml, "Date"),
    (Source::Har, "pages/startedDateTime"),
    (Source::Har, "entries/startedDateTime"),
    (Source::Html, "saved date"),
];
/// From where a web page was kept.
pub(super) const ADDRESS: &[(Source, &str)] = &[
    (Source::Warc, "WARC-Target-URI"),
    (Source::Wacz, "mainPageUrl"),
    (Source::Wacz, "pages/url"),
    (Source::Mhtml, "Snapshot-Content-Location"),
    (Source::Mhtml, "Content-Location"),
    (Source::Har, "entries/request/url"),
    (Source::Html, "saved from url"),
    (Source::Html, "canonical"),
    (Source::Html, "og:url"),
];
/// When a document was begun.
pub(super) const CREATED: &[(Source, &str)] = &[
    (Source::Pdf, "CreationDate"),
    (Source::Ooxml, "dcterms:created"),
    (Source::OpenDocument, "meta:creation-date"),
    (Source::Xmp, "xmp:CreateDate"),
];
/// When a document was last saved.
pub(super) const CHANGED: &[(Source, &str)] = &[
    (Source::Pdf, "ModDate"),
    (Source::Ooxml, "dcterms:modified"),
    (Source::OpenDocument, "dc:date"),
    (Source::Xmp, "xmp:ModifyDate"),
];
/// The maker of the device.
pub(super) const MAKE: &[(Source, &str)] = &[
    (Source::Mp4, "com.apple.quicktime.make"),
    (Source::Mp4, "com.android.manufacturer"),
    (Source::Mp4, "\u{a9}mak"),
    (Source::Xmp, "tiff:Make"),
    (Source::Riff, "ecor"),
];
/// Its model.
pub(super) const MODEL: &[(Source, &str)] = &[
    (Source::Mp4, "com.apple.quicktime.model"),
    (Source::Mp4, "com.android.model"),
    (Source::Mp4, "\u{a9}mod"),
    (Source::Xmp, "tiff:Model"),
    (Source::Riff, "emdl"),
];
/// Its serial number.
pub(super) const SERIAL: &[(Source, &str)] = &[
    (Source::Xmp, "exifEX:BodySerialNumber"),
    (Source::Xmp, "aux:SerialNumber"),
];
/// Positions as ISO 6709.
pub(super) const PLACE: &[(Source, &str)] = &[
    (Source::Mp4, "com.apple.quicktime.location.ISO6709"),
    (Source::Mp4, "\u{a9}xyz"),
    (Source::Mp4, "loci"),
];
/// Programs.
pub(super) const SOFTWARE: &[(Source, &str)] = &[
    (Source::Xmp, "xmp:CreatorTool"),
    (Source::Iptc, "Originating Program"),
    (Source::Png, "Software"),
    (Source::Pdf, "Creator"),
    (Source::Pdf, "Producer"),
    (Source::Ooxml, "app:Application"),
    (Source::OpenDocument, "meta:generator"),
    (Source::Mp4, "com.apple.quicktime.software"),
    (Source::Mp4, "com.android.version"),
    (Source::Mp4, "\u{a9}swr"),
    (Source::Mp4, "\u{a9}too"),
    (Source::Matroska, "MuxingApp"),
    (Source::Matroska, "WritingApp"),
    (Source::Id3, "TSSE"),
    (Source::VorbisComment, "vendor"),
    (Source::VorbisComment, "ENCODER"),
    (Source::Warc, "warcinfo:software"),
    (Source::Wacz, "software"),
    (Source::Mhtml, "saved by"),
    (Source::Har, "creator"),
    (Source::Html, "saved with"),
    (Source::Html, "generator"),
    (Source::VorbisComment, "encoder"),
    (Source::Riff, "ISFT"),
];
