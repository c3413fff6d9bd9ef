//! Plain sound, to whatever plays sound on this machine. It is also the clock: what is heard cannot be hurried.

use gstreamer as gst;
use gstreamer::prelude::*;
use gstreamer_app::{AppSrc, AppStreamType};

use crate::decode::plugin;
use crate::wire::{CHANNELS, RATE};

/// What is loaded of GStreamer in this process: plain sound goes out, and nothing is decoded.
const NAMES: &[&str] = &[
    "coreelements",
    "app",
    "audioconvert",
    "audioresample",
    "volume",
    "autodetect",
    "pulseaudio",
    "pipewire",
    "alsa",
];

/// Nanoseconds of sound that are handed on ahead of their time.
const AHEAD: u64 = 500_000_000;

/// What plays sound.
#[derive(Debug)]
pub(super) struct Sound {
    pipeline: gst::Pipeline,
    source: AppSrc,
    volume: gst::Element,
    /// Where in the item the pipeline's time begins.
    base: u64,
    /// Until where sound was handed on.
    until: u64,
    has_ended: bool,
}

impl Sound {
    /// None where GStreamer has not what it takes; where the machine has nothing that sounds, time passes in silence.
    pub(super) fn new() -> Option<Self> {
        for name in NAMES {
            plugin(name);
        }
        let source = AppSrc::builder()
            .stream_type(AppStreamType::Stream)
            .format(gst::Format::Time)
            .caps(
                &gst::Caps::builder("audio/x-raw")
                    .field("format", "S16LE")
                    .field("layout", "interleaved")
                    .field("rate", i32::try_from(RATE).ok()?)
                    .field("channels", i32::try_from(CHANNELS).ok()?)
                    .build(),
            )
            .max_bytes(0)
            .build();
        let make = |name| gst::ElementFactory::make(name).build().ok();
        let volume = make("volume")?;
        let pipeline = gst::Pipeline::new();
        let elements = [
            source.clone().upcast(),
            make("audioconvert")?,
            make("audioresample")?,
            volume.clone(),
            make("autoaudiosink")?,
        ];
        pipeline.add_many(&elements).ok()?;
        gst::Element::link_many(&elements).ok()?;
        Some(Self {
            pipeline,
            source,
            volume,
            base: 0,
            until: 0,
            has_ended: false,
        })
    }

    /// Forgets what was handed on; time begins anew at `base`.
    pub(super) fn restart(&mut self, base: u64) {
        // A state that is not reached leaves time where it is.
        let _ = self.pipeline.set_state(gst::State::Ready);
        let _ = self.pipeline.set_state(gst::State::Paused);
        (self.base, self.until, self.has_ended) = (base, base, false);
    }

    /// Goes on, or holds.
    pub(super) fn play(&self, is_playing: bool) {
        let state = if is_playing {
            gst::State::Playing
        } else {
            gst::State::Paused
        };
        let _ = self.pipeline.set_state(state);
    }

    /// Silences it while time goes on.
    pub(super) fn mute(&self, is_mute: bool) {
        self.volume.set_property("mute", is_mute);
    }

    /// Whether more is to be handed on.
    pub(super) fn is_hungry(&self, now: u64) -> bool {
        !self.has_ended && self.until < now.saturating_add(AHEAD)
    }

    /// Hands on some sound.
    pub(super) fn push(&mut self, sound: &crate::wire::Sound) {
        let mut buffer = gst::Buffer::from_slice(sound.samples.to_vec());
        let moments = sound.samples.len() as u64 / u64::from(crate::wire::MOMENT);
        let lasts = moments * 1_000_000_000 / u64::from(RATE);
        if let Some(buffer) = buffer.get_mut() {
            let at = sound.at.saturating_sub(self.base);
            buffer.set_pts(gst::ClockTime::from_nseconds(at));
            buffer.set_duration(gst::ClockTime::from_nseconds(lasts));
        }
        self.until = sound.at.saturating_add(lasts);
        // It takes no more only where it is being shut down.
        let _ = self.source.push_buffer(buffer);
    }

    /// Says that nothing follows.
    pub(super) fn end(&mut self) {
        if !self.has_ended {
            self.has_ended = true;
            let _ = self.source.end_of_stream();
        }
    }

    /// Where in the item it is; none before anything sounded or after everything did.
    pub(super) fn position(&self) -> Option<u64> {
        let at = self.pipeline.query_position::<gst::ClockTime>()?;
        let now = self.base.saturating_add(at.nseconds());
        (!(self.has_ended && now >= self.until)).then_some(now)
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        let _ = self.pipeline.set_state(gst::State::Null);
    }
}
