//! Matroska and `WebM` (RFC 9559, EBML: RFC 8794): the segment's information, tracks, tags, names of attached files.
//!
//! Elements before the first cluster are walked through; those behind the clusters are found by the index (`SeekHead`), so that what
//! plays is passed over.

mod ebml;

use std::io;

use ebml::{Element, child, elements, float, next, text, unsigned};

use super::Source;
use super::bytes::Item;
use super::found::Found;
use super::property::{Size, Track, TrackKind};

/// Identifiers of elements.
mod id {
    pub(super) const EBML: u32 = 0x1a45_dfa3;
    pub(super) const SEGMENT: u32 = 0x1853_8067;
    pub(super) const SEEK_HEAD: u32 = 0x114d_9b74;
    pub(super) const SEEK: u32 = 0x4dbb;
    pub(super) const SEEK_ID: u32 = 0x53ab;
    pub(super) const SEEK_POSITION: u32 = 0x53ac;
    pub(super) const INFO: u32 = 0x1549_a966;
    pub(super) const TRACKS: u32 = 0x1654_ae6b;
    pub(super) const TAGS: u32 = 0x1254_c367;
    pub(super) const ATTACHMENTS: u32 = 0x1941_a469;
    pub(super) const CLUSTER: u32 = 0x1f43_b675;
    pub(super) const TRACK_ENTRY: u32 = 0xae;
    pub(super) const VIDEO: u32 = 0xe0;
    pub(super) const AUDIO: u32 = 0xe1;
    pub(super) const TAG: u32 = 0x7373;
    pub(super) const SIMPLE_TAG: u32 = 0x67c8;
    pub(super) const ATTACHED_FILE: u32 = 0x61a7;
}

/// The most elements of a segment that are walked through.
const MAX_ELEMENTS: usize = 1024;
/// The longest element that is read whole.
const MAX_ELEMENT: u64 = 1024 * 1024;
/// Nanoseconds that a tick lasts where the file says nothing.
const TICK: u64 = 1_000_000;

/// Reads the segment.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let end = input.whole_len()?;
    input.goto(0)?;
    let mut place = 0;
    for _ in 0..8 {
        let Some(element) = next(input, place, end)? else {
            return Ok(());
        };
        match element.id {
            id::SEGMENT => return Segment::new(element).read(input, found),
            id::EBML => {}
            _ => found.cut(),
        }
        place = element.end;
    }
    found.cut();
    Ok(())
}

struct Segment {
    place: Element,
    /// Places of elements that were read.
    read: Vec<u64>,
    /// Places that the index names.
    named: Vec<u64>,
}

impl Segment {
    const fn new(place: Element) -> Self {
        Self {
            place,
            read: Vec::new(),
            named: Vec::new(),
        }
    }

    fn read<R: Item>(mut self, input: &mut R, found: &mut Found) -> io::Result<()> {
        let end = input.whole_len()?;
        let mut place = self.place.start;
        for _ in 0..MAX_ELEMENTS {
            let Some(element) = next(input, place, self.place.end.min(end))? else {
                if place < self.place.end.min(end) {
                    found.cut();
                }
                break;
            };
            if element.id == id::CLUSTER {
                break;
            }
            self.element(input, place, element, end, found)?;
            place = element.end;
        }
        if self.place.end > end {
            found.cut();
        }
        for place in std::mem::take(&mut self.named) {
            if self.read.contains(&place) {
                continue;
            }
            match next(input, place, end)? {
                Some(element) => self.element(input, place, element, end, found)?,
                None => found.cut(),
            }
        }
        Ok(())
    }

    fn element<R: Item>(
        &mut self,
        input: &mut R,
        place: u64,
        element: Element,
        end: u64,
        found: &mut Found,
    ) -> io::Result<()> {
        if element.end > end {
            found.cut();
        }
        let element = Element {
            end: element.end.min(end),
            ..element
        };
        if element.id == id::ATTACHMENTS {
            self.read.push(place);
            return attachments(input, element, found);
        }
        let reader = match element.id {
            id::SEEK_HEAD => None,
            id::INFO => Some(info as fn(&[u8], &mut Found)),
            id::TRACKS => Some(tracks as fn(&[u8], &mut Found)),
            id::TAGS => Some(tags as fn(&[u8], &mut Found)),
            _ => return Ok(()),
        };
        self.read.push(place);
        if element.end - element.start > MAX_ELEMENT {
            found.cut();
        }
        input.goto(element.start)?;
        let content = input.up_to((element.end - element.start).min(MAX_ELEMENT))?;
        match reader {
            Some(reader) => reader(&content, found),
            None => self.index(&content),
        }
        Ok(())
    }

    fn index(&mut self, content: &[u8]) {
        for (_, seek) in elements(content).filter(|(id, _)| *id == id::SEEK) {
            let id = child(seek, id::SEEK_ID).map(unsigned);
            let position = child(seek, id::SEEK_POSITION).map(unsigned);
            let is_wanted = |wanted| id == Some(u64::from(wanted));
            let wanted = [id::INFO, id::TRACKS, id::TAGS, id::ATTACHMENTS];
            if let Some(position) = position
                && wanted.into_iter().any(is_wanted)
                && self.named.len() < MAX_ELEMENTS / 8
            {
                self.named.push(self.place.start.saturating_add(position));
            }
        }
    }
}

fn info(content: &[u8], found: &mut Found) {
    let tick = child(content, 0x002a_d7b1).map_or(TICK, unsigned);
    for (id, content) in elements(content) {
        match id {
            0x7ba9 => found.say(Source::Matroska, "Title", &text(content)),
            0x4d80 => found.say(Source::Matroska, "MuxingApp", &text(content)),
            0x5741 => found.say(Source::Matroska, "WritingApp", &text(content)),
            0x7384 => found.say(Source::Matroska, "SegmentFilename", &text(content)),
            0x73a4 if content.len() == 16 => {
                found.say(Source::Matroska, "SegmentUUID", &hex::encode(content));
            }
            0x4461 => {
                if let Some(date) = date(content) {
                    found.say(Source::Matroska, "DateUTC", &date);
                }
            }
            0x4489 => {
                if let Some(ticks) = float(content) {
                    let milliseconds = ticks * tick as f64 / 1e6;
                    // A length that no clock could count is none.
                    if (0.0..1e15).contains(&milliseconds) {
                        found.duration(whole(milliseconds), 1000);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A number that is known to be small, without what is behind the point.
fn whole(number: f64) -> u64 {
    format!("{:.0}", number.floor()).parse().unwrap_or_default()
}

/// Nanoseconds since 2001-01-01T00:00:00Z.
fn date(content: &[u8]) -> Option<String> {
    const TO_2001: i64 = 978_307_200;
    let nanoseconds = i64::from_be_bytes(content.try_into().ok()?);
    let seconds = nanoseconds.div_euclid(1_000_000_000) + TO_2001;
    Some(jiff::Timestamp::from_second(seconds).ok()?.to_string())
}

fn tracks(content: &[u8], found: &mut Found) {
    for (_, entry) in elements(content).filter(|(id, _)| *id == id::TRACK_ENTRY) {
        found.track(track(entry));
    }
}

fn track(entry: &[u8]) -> Track {
    let number = |content: Option<&[u8]>, id| {
        let number = child(content?, id).map(unsigned)?;
        u32::try_from(number).ok().filter(|number| *number > 0)
    };
    let video = child(entry, id::VIDEO);
    let audio = child(entry, id::AUDIO);
    let size = number(video, 0xb0).zip(number(video, 0xba));
    let rate = audio.and_then(|audio| float(child(audio, 0xb5)?));
    let rate = rate.filter(|rate| (1.0..1e9).contains(rate)).map(whole);
    let language = child(entry, 0x0022_b59d).or_else(|| child(entry, 0x0022_b59c));
    let language = language.map(text).filter(|language| language != "und");
    Track {
        kind: match child(entry, 0x83).map(unsigned) {
            Some(1) => TrackKind::Video,
            Some(2) => TrackKind::Audio,
            Some(0x11) => TrackKind::Text,
            _ => TrackKind::Other,
        },
        codec: child(entry, 0x86).map(text).unwrap_or_default(),
        size: size.map(|(width, height)| Size { width, height }),
        channels: number(audio, 0x9f),
        sample_rate: rate.and_then(|rate| rate.try_into().ok()),
        language,
    }
}

fn tags(content: &[u8], found: &mut Found) {
    let tags = elements(content).filter(|(id, _)| *id == id::TAG);
    for (_, simple) in tags
        .flat_map(|(_, tag)| elements(tag))
        .filter(|(id, _)| *id == id::SIMPLE_TAG)
    {
        let name = child(simple, 0x45a3).map(text).unwrap_or_default();
        let value = child(simple, 0x4487).map(text).unwrap_or_default();
        let language = child(simple, 0x447b).or_else(|| child(simple, 0x447a));
        let language = language.map(text).filter(|language| language != "und");
        found.say_in(
            Source::Matroska,
            &format!("tag:{name}"),
            language,
            vec![value],
        );
    }
}

/// Names of files, without the files.
fn attachments<R: Item>(input: &mut R, outer: Element, found: &mut Found) -> io::Result<()> {
    let mut place = outer.start;
    for _ in 0..MAX_ELEMENTS / 16 {
        let Some(file) = next(input, place, outer.end)? else {
            return Ok(());
        };
        if file.id == id::ATTACHED_FILE {
            let end = file.end.min(outer.end);
            attached(input, Element { end, ..file }, found)?;
        }
        place = file.end;
    }
    found.cut();
    Ok(())
}

fn attached<R: Item>(input: &mut R, file: Element, found: &mut Found) -> io::Result<()> {
    let mut place = file.start;
    for _ in 0..MAX_ELEMENTS / 16 {
        let Some(element) = next(input, place, file.end)? else {
            return Ok(());
        };
        let name = match element.id {
            0x466e => "AttachedFile/FileName",
            0x467e => "AttachedFile/FileDescription",
            _ => "",
        };
        if !name.is_empty() {
            let len = element.end.min(file.end).saturating_sub(element.start);
            input.goto(element.start)?;
            let content = input.up_to(len.min(4096))?;
            found.say(Source::Matroska, name, &text(&content));
        }
        place = element.end;
    }
    found.cut();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_counted_from_2001() {
        let day = 86_400_000_000_000_i64;
        assert_eq!(
            date(&day.to_be_bytes()).as_deref(),
            Some("2001-01-02T00:00:00Z")
        );
        assert_eq!(
            date(&(-day).to_be_bytes()).as_deref(),
            Some("2000-12-31T00:00:00Z")
        );
        assert_eq!(date(b"short"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_content_is_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let mut found = Found::default();
            for reader in [info, tracks, tags] {
                reader(&bytes, &mut found);
            }
            let segment = [b"\x18\x53\x80\x67\xff".as_slice(), &bytes].concat();
            drop(read(&mut io::Cursor::new(segment), &mut found));
        }
    }
}
