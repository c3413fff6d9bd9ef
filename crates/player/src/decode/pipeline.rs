//! GStreamer's elements: from the item to plain samples.

use std::fs::File;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use cairn_media::decoder::confinement;
use gstreamer as gst;
use gstreamer::prelude::*;
use gstreamer_app::{AppSink, AppSinkCallbacks};
use zeroize::Zeroizing;

use super::item::Item;
use super::said::Said;
use crate::wire::{
    CHANNELS, Cannot, FromDecoder, LONGEST, Picture, RATE, Sound, Streams, ToDecoder, is_format,
};

/// Samples that wait in an element of ours: the window decides how fast it goes.
const WAITING: u32 = 2;

/// How long nothing may happen before it is known what an item holds, twice: `decodebin` loses the error of a reader that fails while it is being
/// put in place, and would wait for ever.
const PATIENCE: gst::ClockTime = gst::ClockTime::from_seconds(4);

/// What decodes one item.
pub(super) struct Pipeline {
    pipeline: gst::Pipeline,
    item: Item,
    said: Said,
    kinds: Arc<Kinds>,
}

/// What was found so far, and which seek holds.
#[derive(Debug, Default)]
struct Kinds {
    pictures: AtomicBool,
    sound: AtomicBool,
    turn: AtomicU32,
    /// Where the item is to go on from, and by which number that is called.
    asked: Mutex<Option<(u32, u64)>>,
}

/// What an item may hold that we show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Pictures,
    Sound,
}

impl Pipeline {
    /// # Errors
    /// An element that everything needs is not installed.
    pub(super) fn build(item: &Item, said: &Said) -> Result<Self, gst::glib::BoolError> {
        let pipeline = gst::Pipeline::new();
        let source = item.source();
        let decoder = gst::ElementFactory::make("decodebin").build()?;
        pipeline.add_many([source.upcast_ref::<gst::Element>(), &decoder])?;
        source.link(&decoder)?;
        let kinds = Arc::new(Kinds::default());
        let (whole, to, found) = (pipeline.downgrade(), said.clone(), Arc::clone(&kinds));
        decoder.connect_pad_added(move |_, pad| {
            if let Some(pipeline) = whole.upgrade() {
                // What cannot be linked is not shown; what is shown of the item is said when all is known.
                drop(take(&pipeline, pad, &to, &found));
            }
        });
        Ok(Self {
            pipeline,
            item: item.clone(),
            said: said.clone(),
            kinds,
        })
    }

    /// Decodes until the window is gone.
    ///
    /// # Errors
    /// The window is gone.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "GStreamer says more than anybody here asks about, and each version more"
    )]
    pub(super) fn run(self, input: File) -> io::Result<()> {
        let bus = self.pipeline.bus().ok_or(io::ErrorKind::Unsupported)?;
        self.listen(input, bus.clone());
        // An item that cannot be read says so on the bus.
        let _ = self.pipeline.set_state(gst::State::Paused);
        let (mut is_known, mut steps) = (false, None);
        loop {
            let patience = (!is_known).then_some(PATIENCE);
            let Some(message) = bus.timed_pop(patience) else {
                // The bus has ended, or nothing was said nor asked for all that time.
                if is_known {
                    return Ok(());
                }
                let now = self.item.steps();
                if now.is_some() && now == steps {
                    is_known = true;
                    self.said.say(&FromDecoder::Cannot(Cannot::Read))?;
                    self.end()?;
                }
                steps = now;
                continue;
            };
            match message.type_() {
                gst::MessageType::AsyncDone if !is_known => {
                    is_known = true;
                    self.tell_streams()?;
                    let _ = self.pipeline.set_state(gst::State::Playing);
                }
                // A recording in fragments says how long it is as it is read.
                gst::MessageType::DurationChanged if is_known => self.tell_streams()?,
                gst::MessageType::Eos => self.end()?,
                gst::MessageType::Error => {
                    self.said.say(&FromDecoder::Cannot(Cannot::Read))?;
                    self.end()?;
                }
                gst::MessageType::Element => {
                    if let Some(format) = message.structure().and_then(missing) {
                        let cannot = Cannot::Format(format);
                        self.said.say(&FromDecoder::Cannot(cannot))?;
                    }
                }
                gst::MessageType::Application => self.seek(),
                _ => {}
            }
        }
    }

    /// Hears the window, from a thread of its own: parts are waited for while a seek goes on. The process ends with the window.
    fn listen(&self, mut input: File, bus: gst::Bus) {
        let (item, kinds) = (self.item.clone(), Arc::clone(&self.kinds));
        std::thread::spawn(move || {
            loop {
                match ToDecoder::read(&mut input) {
                    Ok(ToDecoder::Part(part)) => item.arrived(part),
                    Ok(ToDecoder::Seek { turn, to }) => {
                        let mut asked = kinds.asked.lock().unwrap_or_else(PoisonError::into_inner);
                        *asked = Some((turn, to));
                        let structure = gst::Structure::new_empty("seek");
                        // The bus takes no more only where the process is about to end.
                        drop(bus.post(gst::message::Application::new(structure)));
                    }
                    Ok(ToDecoder::Begin { .. }) | Err(_) => confinement::end(&Ok(())),
                }
            }
        });
    }

    /// Goes to where the window asked last.
    fn seek(&self) {
        let mut asked = self
            .kinds
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let Some((turn, to)) = asked.take() else {
            return;
        };
        drop(asked);
        self.kinds.turn.store(turn, Ordering::SeqCst);
        let flags = gst::SeekFlags::FLUSH | gst::SeekFlags::ACCURATE;
        let moved = self
            .pipeline
            .seek_simple(flags, gst::ClockTime::from_nseconds(to));
        if moved.is_err() {
            // Nothing moves, and nothing follows by this number.
            drop(self.end());
        }
    }

    fn end(&self) -> io::Result<()> {
        self.tell_streams()?;
        let turn = self.kinds.turn.load(Ordering::SeqCst);
        self.said.say(&FromDecoder::End { turn })
    }

    fn tell_streams(&self) -> io::Result<()> {
        let duration = self.pipeline.query_duration::<gst::ClockTime>();
        self.said.say(&FromDecoder::Streams(Streams {
            duration: duration.map(gst::ClockTime::nseconds),
            has_pictures: self.kinds.pictures.load(Ordering::SeqCst),
            has_sound: self.kinds.sound.load(Ordering::SeqCst),
        }))
    }
}

/// Takes a stream that was found: the first of each kind is shown, the others flow nowhere.
fn take(
    pipeline: &gst::Pipeline,
    pad: &gst::Pad,
    said: &Said,
    kinds: &Arc<Kinds>,
) -> Result<(), gst::glib::BoolError> {
    let caps = pad.current_caps().unwrap_or_else(|| pad.query_caps(None));
    let name = caps
        .structure(0)
        .map(|structure| structure.name().to_string());
    let kind = match name.as_deref() {
        Some(name) if name.starts_with("video/x-raw") => Some(Kind::Pictures),
        Some(name) if name.starts_with("audio/x-raw") => Some(Kind::Sound),
        _ => None,
    };
    let first = kind.filter(|kind| {
        let is_taken = match kind {
            Kind::Pictures => &kinds.pictures,
            Kind::Sound => &kinds.sound,
        };
        !is_taken.swap(true, Ordering::SeqCst)
    });
    let elements = match first {
        Some(kind) => shown(kind, said, kinds)?,
        None => vec![
            gst::ElementFactory::make("fakesink")
                .property("sync", false)
                .build()?,
        ],
    };
    pipeline.add_many(&elements)?;
    gst::Element::link_many(&elements)?;
    for element in &elements {
        element.sync_state_with_parent()?;
    }
    let entry = elements
        .first()
        .and_then(|element| element.static_pad("sink"));
    if let Some(entry) = entry {
        pad.link(&entry)
            .map_err(|_| gst::glib::bool_error!("not linked"))?;
    }
    Ok(())
}

/// From a decoded stream to what the window is told.
fn shown(
    kind: Kind,
    said: &Said,
    kinds: &Arc<Kinds>,
) -> Result<Vec<gst::Element>, gst::glib::BoolError> {
    let (names, caps): (&[&str], gst::Caps) = match kind {
        Kind::Pictures => (
            &["queue", "videoscale", "videoconvert", "videoflip"],
            gst::Caps::builder("video/x-raw")
                .field("format", "BGRx")
                .field("width", gst::IntRange::new(1, LONGEST as i32))
                .field("height", gst::IntRange::new(1, LONGEST as i32))
                .field("pixel-aspect-ratio", gst::Fraction::new(1, 1))
                .build(),
        ),
        Kind::Sound => (
            &["queue", "audioconvert", "audioresample"],
            gst::Caps::builder("audio/x-raw")
                .field("format", "S16LE")
                .field("layout", "interleaved")
                .field("rate", RATE as i32)
                .field("channels", CHANNELS as i32)
                .build(),
        ),
    };
    let mut elements = Vec::new();
    for name in names {
        let element = gst::ElementFactory::make(name).build()?;
        if *name == "videoflip" {
            // Phones note how they were held.
            element.set_property_from_str("video-direction", "auto");
        }
        elements.push(element);
    }
    elements.push(sink(kind, &caps, said, kinds).upcast());
    Ok(elements)
}

fn sink(kind: Kind, caps: &gst::Caps, said: &Said, kinds: &Arc<Kinds>) -> AppSink {
    let turn = Arc::new(AtomicU32::new(kinds.turn.load(Ordering::SeqCst)));
    let (to, of_it) = (said.clone(), Arc::clone(&turn));
    let tell = move |sink: &AppSink| {
        let sample = sink.pull_sample().map_err(|_| gst::FlowError::Eos)?;
        let turn = of_it.load(Ordering::SeqCst);
        if let Some(message) = message(kind, &sample, turn) {
            to.say(&message).map_err(|_| gst::FlowError::Eos)?;
        }
        Ok(gst::FlowSuccess::Ok)
    };
    let sink = AppSink::builder()
        .caps(caps)
        .max_buffers(WAITING)
        .sync(false)
        .callbacks(AppSinkCallbacks::builder().new_sample(tell).build())
        .build();
    // What comes after a flush belongs to the seek that flushed; what came before is gone by then.
    let kinds = Arc::clone(kinds);
    if let Some(pad) = sink.static_pad("sink") {
        pad.add_probe(gst::PadProbeType::EVENT_FLUSH, move |_, info| {
            let is_stop = info
                .event()
                .is_some_and(|event| event.type_() == gst::EventType::FlushStop);
            if is_stop {
                turn.store(kinds.turn.load(Ordering::SeqCst), Ordering::SeqCst);
            }
            gst::PadProbeReturn::Ok
        });
    }
    sink
}

fn message(kind: Kind, sample: &gst::Sample, turn: u32) -> Option<FromDecoder> {
    let buffer = sample.buffer()?;
    let segment = sample.segment()?.downcast_ref::<gst::ClockTime>()?;
    let at = segment.to_stream_time(buffer.pts()?)?.nseconds();
    let bytes = buffer.map_readable().ok()?;
    match kind {
        Kind::Sound => Some(FromDecoder::Sound(Sound {
            turn,
            at,
            samples: Zeroizing::new(bytes.as_slice().to_vec()),
        })),
        Kind::Pictures => {
            let structure = sample.caps()?.structure(0)?;
            let side = |name| u32::try_from(structure.get::<i32>(name).ok()?).ok();
            let (width, height) = (side("width")?, side("height")?);
            let len = 4 * width as usize * height as usize;
            let pixels = Zeroizing::new(bytes.as_slice().get(..len)?.to_vec());
            Some(FromDecoder::Picture(Picture {
                turn,
                at,
                width,
                height,
                pixels,
            }))
        }
    }
}

/// The format for which nothing is installed, where that is what an element says.
fn missing(structure: &gst::StructureRef) -> Option<String> {
    if structure.name() != "missing-plugin" {
        return None;
    }
    let caps = structure.get::<gst::Caps>("detail").ok()?;
    let found = caps.structure(0)?;
    let version = found.get::<i32>("mpegversion").ok();
    let version = version.map_or_else(String::new, |version| format!(",mpegversion={version}"));
    Some(format!("{}{version}", found.name())).filter(|format| is_format(format))
}
