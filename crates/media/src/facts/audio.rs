//! Ogg (Opus, Vorbis, Speex: Vorbis comments), FLAC, MP3 (`ID3v2`, `ID3v1`), read by `lofty`: it seeks, and allocates at most 16 MiB at once.

use std::io;
use std::time::Duration;

use lofty::config::ParseOptions;
use lofty::error::FileParseError;
use lofty::file::AudioFile;
use lofty::flac::FlacFile;
use lofty::id3::v1::Id3v1Tag;
use lofty::id3::v2::{Frame, Id3v2Tag};
use lofty::mpeg::MpegFile;
use lofty::ogg::tag::VorbisComments;
use lofty::ogg::{OpusFile, SpeexFile, VorbisFile};

use super::bytes::{Item, find, utf8_or_latin1};
use super::found::Found;
use super::property::{Source, Track, TrackKind};

/// Where the first packet of an Ogg stream names its coding.
const FIRST_PAGE: u64 = 128;

/// Reads an Ogg stream of one of three codings.
pub(super) fn read_ogg<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let page = input.up_to(FIRST_PAGE)?;
    if find(&page, b"OpusHead").is_some() {
        if let Some(file) = file::<OpusFile, _>(input, found)? {
            let is = file.properties();
            let rate = is.input_sample_rate();
            sound("opus", is.channels(), rate, is.duration(), found);
            comments(file.vorbis_comments(), found);
        }
    } else if find(&page, b"\x01vorbis").is_some() {
        if let Some(file) = file::<VorbisFile, _>(input, found)? {
            let is = file.properties();
            sound(
                "vorbis",
                is.channels(),
                is.sample_rate(),
                is.duration(),
                found,
            );
            comments(file.vorbis_comments(), found);
        }
    } else if find(&page, b"Speex   ").is_some() {
        if let Some(file) = file::<SpeexFile, _>(input, found)? {
            let is = file.properties();
            sound(
                "speex",
                is.channels(),
                is.sample_rate(),
                is.duration(),
                found,
            );
            comments(file.vorbis_comments(), found);
        }
    } else {
        found.cut();
    }
    Ok(())
}

/// Reads FLAC.
pub(super) fn read_flac<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    if let Some(file) = file::<FlacFile, _>(input, found)? {
        let is = file.properties();
        sound(
            "flac",
            is.channels(),
            is.sample_rate(),
            is.duration(),
            found,
        );
        if let Some(said) = file.vorbis_comments() {
            comments(said, found);
        }
        if let Some(said) = file.id3v2() {
            frames(said, found);
        }
    }
    Ok(())
}

/// Reads MPEG audio.
pub(super) fn read_mpeg<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    if let Some(file) = file::<MpegFile, _>(input, found)? {
        let is = file.properties();
        sound(
            "mpeg",
            is.channels(),
            is.sample_rate(),
            is.duration(),
            found,
        );
        if let Some(said) = file.id3v2() {
            frames(said, found);
        }
        if let Some(said) = file.id3v1() {
            old_tag(said, found);
        }
    }
    Ok(())
}

/// The file; without what it sounds like, where that cannot be read: a recording that was cut short says who made it all the same.
fn file<F: AudioFile, R: Item>(input: &mut R, found: &mut Found) -> io::Result<Option<F>> {
    let mut options = ParseOptions::new().read_cover_art(false);
    for with_sound in [true, false] {
        input.goto(0)?;
        let read: Result<F, FileParseError> =
            F::read_from(input, options.read_properties(with_sound));
        if let Ok(file) = read {
            return Ok(Some(file));
        }
        found.cut();
    }
    Ok(None)
}

fn sound(codec: &str, channels: u8, rate: u32, duration: Duration, found: &mut Found) {
    // Nothing was read of it.
    if channels == 0 && rate == 0 {
        return;
    }
    found.duration(
        u64::try_from(duration.as_millis()).unwrap_or_default(),
        1000,
    );
    found.track(Track {
        kind: TrackKind::Audio,
        codec: codec.to_owned(),
        size: None,
        channels: Some(channels.into()),
        sample_rate: Some(rate),
        language: None,
    });
}

fn comments(said: &VorbisComments, found: &mut Found) {
    found.say(Source::VorbisComment, "vendor", said.vendor());
    for (name, value) in said.items() {
        found.say(Source::VorbisComment, name, value);
    }
}

fn frames(said: &Id3v2Tag, found: &mut Found) {
    for frame in said {
        let id = frame.id_str();
        let named = |description: &str| {
            if description.is_empty() {
                id.to_owned()
            } else {
                format!("{id}:{description}")
            }
        };
        // What is neither text nor names somebody is no fact.
        if let Frame::Text(text) = frame {
            // Several values have a zero between them.
            let values = text.value.split('\0').map(str::to_owned).collect();
            found.say_in(Source::Id3, id, None, values);
        } else if let Frame::UserText(text) = frame {
            found.say(Source::Id3, &named(&text.description), &text.content);
        } else if let Frame::Comment(text) = frame {
            let language = Some(utf8_or_latin1(&text.language));
            let values = vec![text.content.to_string()];
            found.say_in(Source::Id3, &named(&text.description), language, values);
        } else if let Frame::UnsynchronizedText(text) = frame {
            let language = Some(utf8_or_latin1(&text.language));
            let values = vec![text.content.to_string()];
            found.say_in(Source::Id3, &named(&text.description), language, values);
        } else if let Frame::Timestamp(time) = frame {
            found.say(Source::Id3, id, &time.timestamp.to_string());
        } else if let Frame::Url(link) = frame {
            found.say(Source::Id3, id, link.url());
        } else if let Frame::UserUrl(link) = frame {
            found.say(Source::Id3, &named(&link.description), &link.content);
        } else if let Frame::Popularimeter(rated) = frame {
            found.say(Source::Id3, "POPM:email", &rated.email);
        } else if let Frame::Private(private) = frame {
            found.say(Source::Id3, "PRIV:owner", &private.owner);
        }
    }
}

fn old_tag(said: &Id3v1Tag, found: &mut Found) {
    for (name, value) in [
        ("ID3v1:title", &said.title),
        ("ID3v1:artist", &said.artist),
        ("ID3v1:album", &said.album),
        ("ID3v1:comment", &said.comment),
    ] {
        found.say(Source::Id3, name, value.as_deref().unwrap_or_default());
    }
    if let Some(year) = said.year {
        found.say(Source::Id3, "ID3v1:year", &year.to_string());
    }
}
