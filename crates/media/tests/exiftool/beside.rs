//! What stands beside Exif: XMP, IPTC, documents, films, sound. What exiftool reads and this crate does not is counted by its groups and
//! printed.

use std::collections::BTreeMap;
use std::path::Path;

use cairn_media::facts::{Fields, Property, Source, Track, TrackKind};
use serde_json::Value as Json;

use crate::{files, ours, theirs};

/// Formats that are read here, by the ending of their names.
const ENDINGS: [&str; 17] = [
    "jpg", "png", "tif", "webp", "heic", "pdf", "docx", "ods", "mov", "m4a", "mkv", "mp3", "opus",
    "ogg", "flac", "wav", "avi",
];
/// Fields that are compared, at least.
const FIELDS: usize = 530;

#[test]
fn what_exiftool_reads_beside_exif_is_read_here_with_the_same_value() {
    let Some(files) = files(&ENDINGS) else {
        return;
    };
    let (mut compared, mut left_out) = (BTreeMap::new(), BTreeMap::new());
    let mut problems = Vec::new();
    for file in &files {
        let ours = ours(file);
        for theirs in exiftool(file) {
            let group = theirs.family();
            let Some(wanted) = theirs.wanted(&ours) else {
                *left_out.entry(group).or_insert(0_usize) += 1;
                continue;
            };
            *compared.entry(group).or_insert(0_usize) += 1;
            if !wanted.iter().any(|ours| same(&theirs.value, ours)) {
                let (name, value) = (&theirs.name, &theirs.value);
                let file = file.file_name().unwrap().display();
                problems.push(format!(
                    "{file}: {}:{name} {value}, here {wanted:?}",
                    theirs.group
                ));
            }
        }
    }
    let count: usize = compared.values().sum();
    println!("{} files, {count} fields: {compared:?}", files.len());
    println!("left out: {left_out:?}");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count >= FIELDS, "{count} fields");
}

/// A field as exiftool gives it.
struct Theirs {
    group: String,
    id: String,
    name: String,
    value: Json,
}

/// Every field but those of Exif, which another test compares.
fn exiftool(file: &Path) -> Vec<Theirs> {
    let said = theirs(file, "-struct").into_iter();
    said.filter_map(|(group, name, said)| {
        let is_exif = matches!(
            group.as_str(),
            "IFD0" | "IFD1" | "ExifIFD" | "GPS" | "InteropIFD"
        );
        let id = said.get("id")?;
        (!is_exif).then(|| Theirs {
            id: id.as_str().map_or_else(|| id.to_string(), str::to_owned),
            value: said.get("val").cloned().unwrap(),
            group,
            name,
        })
    })
    .collect()
}

impl Theirs {
    /// What the counts are made by.
    fn family(&self) -> &'static str {
        match self.group.as_str() {
            group if group.starts_with("XMP") => "XMP",
            group if group.starts_with("IPTC") => "IPTC",
            group if group.starts_with("Track") => "tracks",
            group if group.starts_with("ID3") => "ID3",
            group if group.starts_with("ICC") => "ICC profile",
            "QuickTime" | "Keys" | "ItemList" | "UserData" => "MP4",
            "Matroska" => "Matroska",
            "PDF" => "PDF",
            "XML" => "OOXML",
            "PNG" => "PNG",
            "RIFF" => "RIFF",
            "Vorbis" | "Opus" | "FLAC" => "Ogg and FLAC",
            "File" => "size and comment",
            "Composite" | "ExifTool" | "System" | "ZIP" => "made up by exiftool",
            _ => "makers' notes and others",
        }
    }

    /// What is said here under the same name, in any of the places where it could stand; none where it is not read here.
    fn wanted(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let blank = self
            .value
            .as_str()
            .is_some_and(|text| text.trim().is_empty());
        // What is blank says nothing here.
        if blank || self.is_of_another_place(ours) {
            return None;
        }
        if self
            .value
            .as_str()
            .is_some_and(|text| text.starts_with("(Binary data"))
        {
            return None;
        }
        match self.group.as_str() {
            "File" => self.of_file(ours),
            "IPTC" => self.of_iptc(ours),
            "PDF" => self.of_pdf(ours),
            "PNG" => self.of_png(ours),
            "XML" => Some(leaf(ours, Source::Ooxml, &self.id, &self.name)),
            "QuickTime" => self.of_movie(ours),
            "Keys" | "ItemList" | "UserData" => self.of_list(ours),
            "Matroska" => self.of_matroska(ours),
            "Vorbis" => self.of_comments(ours),
            "RIFF" => self.of_riff(ours),
            "Opus" | "FLAC" => self.of_sound(ours),
            group if group.starts_with("ID3") => self.of_id3(ours),
            group if group.starts_with("Track") => self.of_track(ours),
            group => self.of_xmp(group.strip_prefix("XMP-")?, ours),
        }
    }

    /// What exiftool finds where nothing is looked for here (`docs/format/facts.md`), and what it writes in another way.
    fn is_of_another_place(&self, ours: &Fields) -> bool {
        let is_pdf = ours
            .document
            .is_some_and(|document| document.revisions.is_some());
        match self.group.as_str() {
            // Of pictures inside a PDF.
            "IPTC" => is_pdf,
            // Of a segment that Ricoh writes.
            "File" => self
                .value
                .as_str()
                .is_some_and(|text| text.contains("PhotoStudio")),
            // An attribute of the root.
            "XMP-grddl" => true,
            // FLAC in Ogg.
            "Vorbis" => ours.is_partial && ours.properties.is_empty(),
            // `Mon Mar 10 15:04:43 2003`, which a test of its own reads.
            "RIFF" => self.id == "IDIT",
            _ => false,
        }
    }

    fn of_file(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let size = ours.size;
        match self.name.as_str() {
            "ImageWidth" => Some(vec![vec![size?.width.to_string()]]),
            "ImageHeight" => Some(vec![vec![size?.height.to_string()]]),
            "Comment" => Some(named(ours, Source::Jpeg, "COM")),
            _ => None,
        }
    }

    fn of_xmp(&self, prefix: &str, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let is_open_document = ours
            .properties
            .iter()
            .any(|p| p.source == Source::OpenDocument);
        let is_ooxml = ours.properties.iter().any(|p| p.source == Source::Ooxml);
        let source = match (is_open_document, is_ooxml) {
            (true, _) => Source::OpenDocument,
            (_, true) => Source::Ooxml,
            _ => Source::Xmp,
        };
        let (id, language) = match self.id.rsplit_once('-') {
            Some((id, language)) if self.name.ends_with(language) => (id, Some(language)),
            _ => (self.id.as_str(), None),
        };
        let (id, language) = if source == Source::Xmp {
            (id, language)
        } else {
            (self.id.as_str(), None)
        };
        let prefix = match prefix {
            "iptcCore" => "Iptc4xmpCore",
            "iptcExt" => "Iptc4xmpExt",
            "photomech" => "photomechanic",
            other => other,
        };
        let id = id.strip_prefix("meta:").unwrap_or(id);
        let name = format!("{prefix}:{id}");
        // What OpenDocument's users define has a name of its own, which exiftool gives as another property.
        if prefix == "meta" && id.starts_with("user-defined") {
            let users = ours.properties.iter();
            let users = users.filter(|p| p.name.starts_with("meta:user-defined:"));
            let said = |p: &Property| {
                let own = p.name.rsplit(':').next().unwrap_or_default();
                vec![vec![own.to_owned()], p.values.clone()]
            };
            return Some(users.flat_map(said).collect());
        }
        if self.value.is_object()
            || self
                .value
                .as_array()
                .is_some_and(|v| v.iter().any(Json::is_object))
        {
            let parts = ours.properties.iter().filter(|p| {
                // exiftool writes names that begin with a small letter with a large one.
                let name = name.to_lowercase();
                p.source == source && p.name.to_lowercase().starts_with(&name)
            });
            return Some(vec![parts.flat_map(|p| p.values.clone()).collect()]);
        }
        let same_name = |p: &Property| {
            let is_language = language.is_none_or(|wanted| p.language.as_deref() == Some(wanted));
            p.source == source && p.name.eq_ignore_ascii_case(&name) && is_language
        };
        Some(said(ours, same_name))
    }

    fn of_iptc(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let plain = |name: &str| -> String {
            let letters = name.chars().filter(char::is_ascii_alphanumeric);
            letters.collect::<String>().to_lowercase()
        };
        let wanted = match self.name.as_str() {
            "ApplicationRecordVersion" => "Record Version",
            "EnvelopeRecordVersion" => "Model Version",
            "SupplementalCategories" => "Supplemental Category",
            "CodedCharacterSet" => "Coded Character Set",
            // These have no name in the standard.
            "Prefs" => return Some(named(ours, Source::Iptc, "2:221")),
            name if name.starts_with("IPTC_ApplicationRecord_") => {
                let number = format!("2:{}", self.id);
                return Some(named(ours, Source::Iptc, &number));
            }
            name => name,
        };
        let same_name = |p: &Property| p.source == Source::Iptc && plain(&p.name) == plain(wanted);
        Some(said(ours, same_name))
    }

    fn of_pdf(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        match self.id.as_str() {
            "Count" => Some(vec![vec![ours.document?.pages?.to_string()]]),
            "Version" | "_linearized" => None,
            id => Some(named(ours, Source::Pdf, id)),
        }
    }

    fn of_png(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        match self.name.as_str() {
            "ImageWidth" | "ImageHeight" => self.of_file(ours),
            _ => {
                let same_name =
                    |p: &Property| p.source == Source::Png && p.name.eq_ignore_ascii_case(&self.id);
                let said = said(ours, same_name);
                (!said.is_empty() || self.id == "Comment").then_some(said)
            }
        }
    }

    fn of_movie(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        match self.name.as_str() {
            "CreateDate" => Some(named(ours, Source::Mp4, "mvhd:creation_time")),
            "ModifyDate" => Some(named(ours, Source::Mp4, "mvhd:modification_time")),
            "Duration" => Some(vec![duration(ours)]),
            _ => None,
        }
    }

    /// exiftool writes the copyright sign of a code as a question mark, and leaves Apple's prefix out.
    fn of_list(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let same_name = |p: &Property| {
            let name = p.name.replace('\u{a9}', "?");
            let last = name.rsplit(['.', ':']).next().unwrap_or_default();
            p.source == Source::Mp4 && (name == self.id || last == self.id)
        };
        Some(said(ours, same_name))
    }

    fn of_matroska(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let name = match self.name.as_str() {
            "MuxingApp" | "WritingApp" => self.name.as_str(),
            "DateTimeOriginal" => "DateUTC",
            "SegmentUID" => "SegmentUUID",
            "Duration" => return Some(vec![duration(ours)]),
            _ => return None,
        };
        Some(named(ours, Source::Matroska, name))
    }

    fn of_comments(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        // Numbers are of the stream, not of the comments.
        if self.id.parse::<u32>().is_ok() {
            return self.of_sound(ours);
        }
        let same_name = |p: &Property| {
            p.source == Source::VorbisComment && p.name.eq_ignore_ascii_case(&self.id)
        };
        let said: Vec<Vec<String>> = ours
            .properties
            .iter()
            .filter(|p| same_name(p))
            .map(|p| p.values.clone())
            .collect();
        (!self.id.starts_with("COVERART")).then_some(said)
    }

    fn of_sound(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let track = ours.tracks.first()?;
        let number = match self.name.as_str() {
            "AudioChannels" | "Channels" => track.channels?,
            "SampleRate" => track.sample_rate?,
            _ => return None,
        };
        Some(vec![vec![number.to_string()]])
    }

    fn of_riff(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let sound = ours
            .tracks
            .iter()
            .find(|track| track.kind == TrackKind::Audio);
        match self.name.as_str() {
            "ImageWidth" | "ImageHeight" => self.of_file(ours),
            "NumChannels" => Some(vec![vec![sound?.channels?.to_string()]]),
            "SampleRate" => Some(vec![vec![sound?.sample_rate?.to_string()]]),
            "VideoCodec" => {
                let video = ours
                    .tracks
                    .iter()
                    .find(|track| track.kind == TrackKind::Video);
                Some(vec![vec![video?.codec.clone()]])
            }
            _ if self.id.len() == 4 && self.id != "indx" && self.id != "emnt" => {
                Some(named(ours, Source::Riff, &self.id))
            }
            _ => None,
        }
    }

    /// By the names that ID3 2.4 gives to what 2.2 calls by three letters.
    fn of_id3(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let name = match (self.group.as_str(), self.name.as_str()) {
            ("ID3v1", "Title") => "ID3v1:title",
            ("ID3v1", "Artist") => "ID3v1:artist",
            ("ID3v1", "Album") => "ID3v1:album",
            ("ID3v1", "Year") => "ID3v1:year",
            ("ID3v1", "Comment") => "ID3v1:comment",
            ("ID3v1", _) => return None,
            (_, "Track") => "TRCK",
            (_, "PartOfSet") => "TPOS",
            (_, "Title") => "TIT2",
            (_, "Artist") => "TPE1",
            (_, "Composer") => "TCOM",
            (_, "Album") => "TALB",
            (_, "Grouping") => "TIT1",
            (_, "Year") => "TDRC",
            (_, "Genre") => "TCON",
            (_, "Comment") => "COMM",
            (_, "Lyrics") => "USLT",
            _ => return None,
        };
        Some(named(ours, Source::Id3, name))
    }

    fn of_track(&self, ours: &Fields) -> Option<Vec<Vec<String>>> {
        let number: usize = self.group.strip_prefix("Track")?.parse().ok()?;
        let track = ours.tracks.get(number - 1)?;
        let value = match self.name.as_str() {
            "CompressorID" | "AudioFormat" | "VideoCodecID" | "AudioCodecID" | "CodecID" => {
                track.codec.clone()
            }
            "AudioChannels" => track.channels?.to_string(),
            "AudioSampleRate" => track.sample_rate?.to_string(),
            "SourceImageWidth" => track.size?.width.to_string(),
            "SourceImageHeight" => track.size?.height.to_string(),
            "HandlerType" => kind(track),
            _ => return None,
        };
        Some(vec![vec![value]])
    }
}

fn kind(track: &Track) -> String {
    let kind = match track.kind {
        TrackKind::Video => "vide",
        TrackKind::Audio => "soun",
        TrackKind::Text => "text",
        TrackKind::Other => "",
    };
    kind.to_owned()
}

fn duration(ours: &Fields) -> Vec<String> {
    let milliseconds = ours.duration_ms.map(|duration| duration as f64 / 1000.0);
    milliseconds.iter().map(ToString::to_string).collect()
}

fn named(ours: &Fields, source: Source, name: &str) -> Vec<Vec<String>> {
    said(ours, |p| p.source == source && p.name == name)
}

/// What the properties say that are meant.
fn said(ours: &Fields, is_meant: impl Fn(&Property) -> bool) -> Vec<Vec<String>> {
    let properties = ours.properties.iter().filter(|p| is_meant(p));
    properties.map(|p| p.values.clone()).collect()
}

/// What stands under a name without its prefix; a name that somebody gave has no space in exiftool.
fn leaf(ours: &Fields, source: Source, id: &str, name: &str) -> Vec<Vec<String>> {
    let same_name = |p: &Property| {
        let last = p.name.rsplit(':').next().unwrap_or_default();
        let plain: String = last.chars().filter(|c| !c.is_whitespace()).collect();
        p.source == source && (last == id || plain == id || plain.eq_ignore_ascii_case(name))
    };
    said(ours, same_name)
}

/// Whether both say the same: every part of theirs is a part of ours.
fn same(theirs: &Json, ours: &[String]) -> bool {
    match theirs {
        Json::Array(parts) if !parts.is_empty() => parts.iter().all(|part| same(part, ours)),
        Json::Object(parts) => parts.values().all(|part| same(part, ours)),
        Json::String(text) => {
            ours.iter().any(|ours| same_text(text, ours)) || same_text(text, &ours.join(", "))
        }
        Json::Array(_) | Json::Bool(_) | Json::Null | Json::Number(_) => {
            let text = theirs.to_string();
            ours.iter().any(|ours| same_text(&text, ours))
        }
    }
}

/// exiftool writes dates with colons, fractions as numbers, and computes what Exif stores as logarithms.
fn same_text(theirs: &str, ours: &str) -> bool {
    let (theirs, ours) = (theirs.trim(), ours.trim());
    if theirs == ours || theirs.eq_ignore_ascii_case(ours) {
        return true;
    }
    let with_colons = |text: &str| text.replacen('T', " ", 1).replace(['-', ':', ' ', 'Z'], "");
    if with_colons(theirs) == with_colons(ours) {
        return true;
    }
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-3 * a.abs().max(1e-3);
    match (theirs.parse::<f64>(), number(ours)) {
        (Ok(a), Some(b)) => near(a, b) || near(a, (b / 2.0).exp2()) || near(a, (-b).exp2()),
        _ => {
            // `18 55 undef undef` of `18/1 55/1 0/0 0/0`, `1 of 2` of `1/2`.
            let words = |text: &str| -> Vec<Option<f64>> { text.split(' ').map(number).collect() };
            let (a, b) = (words(theirs), words(ours));
            theirs.replace(" of ", "/") == ours || (a.len() > 1 && a == b)
        }
    }
}

fn number(text: &str) -> Option<f64> {
    match text.split_once('/') {
        Some((a, b)) => {
            Some(a.parse::<f64>().ok()? / b.parse::<f64>().ok()?).filter(|n| n.is_finite())
        }
        None => text.parse().ok(),
    }
}
