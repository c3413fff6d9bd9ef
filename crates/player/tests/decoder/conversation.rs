//! A decoder, and what it says of an item.

use std::io::{self, ErrorKind};
use std::process::{Child, ChildStdin, ChildStdout};
use std::sync::mpsc;
use std::time::Duration;

use cairn_player::wire::{Cannot, FromDecoder, Picture, Streams, ToDecoder};

/// How long it may say nothing.
const PATIENCE: Duration = Duration::from_secs(20);

/// A decoder that was given an item.
pub(crate) struct Conversation {
    child: Child,
    to: ChildStdin,
    said: mpsc::Receiver<io::Result<FromDecoder>>,
    item: Vec<u8>,
}

/// What it said until it had no more.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    pub(crate) streams: Option<Streams>,
    pub(crate) pictures: Vec<Seen>,
    pub(crate) samples: Vec<i16>,
    pub(crate) first_sound: Option<u64>,
    pub(crate) cannot: Vec<Cannot>,
    pub(crate) has_ended: bool,
    /// How it ended, where it did without a word.
    pub(crate) died: Option<String>,
    /// Whether it said nothing for too long.
    pub(crate) is_stuck: bool,
}

/// What a picture shows in its middle.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) at: u64,
    pub(crate) size: (u32, u32),
    pub(crate) colour: Colour,
}

/// What the recordings of the test are coloured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    Red,
    Green,
    Blue,
    Other,
}

impl Conversation {
    pub(crate) fn begin(item: Vec<u8>) -> Self {
        let program = std::env::current_exe().unwrap();
        let mut child = cairn_player::decoder(&program).spawn().unwrap();
        let mut to = child.stdin.take().unwrap();
        let from = child.stdout.take().unwrap();
        let len = item.len() as u64;
        // One that has ended is noticed where it is heard.
        drop(ToDecoder::Begin { len }.write(&mut to));
        Self {
            child,
            to,
            said: listen(from),
            item,
        }
    }

    /// Hears it until it says that the turn has ended, or says no more.
    pub(crate) fn hear(&mut self, turn: u32) -> Heard {
        let mut heard = Heard::default();
        loop {
            match self.said.recv_timeout(PATIENCE) {
                Err(_) => {
                    heard.is_stuck = true;
                    return heard;
                }
                Ok(Err(error)) => {
                    assert_ne!(
                        error.kind(),
                        ErrorKind::InvalidData,
                        "it said what is no message"
                    );
                    heard.died = Some(self.child.wait().unwrap().to_string());
                    return heard;
                }
                Ok(Ok(said)) => {
                    if self.take(said, turn, &mut heard) {
                        heard.has_ended = true;
                        return heard;
                    }
                }
            }
        }
    }

    /// Sends it elsewhere.
    pub(crate) fn seek(&mut self, turn: u32, to: u64) {
        drop(ToDecoder::Seek { turn, to }.write(&mut self.to));
    }

    fn take(&mut self, said: FromDecoder, turn: u32, heard: &mut Heard) -> bool {
        match said {
            FromDecoder::Wants { offset, len } => {
                let start = usize::try_from(offset).unwrap().min(self.item.len());
                let end = (start + len as usize).min(self.item.len());
                let part = self.item.get(start..end).unwrap().to_vec().into();
                drop(ToDecoder::Part(part).write(&mut self.to));
            }
            FromDecoder::Streams(streams) => heard.streams = Some(streams),
            FromDecoder::Picture(picture) if picture.turn == turn => {
                heard.pictures.push(seen(&picture));
            }
            FromDecoder::Sound(sound) if sound.turn == turn => {
                heard.first_sound.get_or_insert(sound.at);
                // One channel of the two is enough to listen to.
                let moments = sound.samples.chunks_exact(4);
                heard
                    .samples
                    .extend(moments.map(|m| i16::from_le_bytes([m[0], m[1]])));
            }
            FromDecoder::Cannot(cannot) => heard.cannot.push(cannot),
            FromDecoder::End { turn: ended } => return ended == turn,
            FromDecoder::Picture(_) | FromDecoder::Sound(_) => {}
        }
        false
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn listen(mut from: ChildStdout) -> mpsc::Receiver<io::Result<FromDecoder>> {
    let (told, said) = mpsc::sync_channel(4);
    std::thread::spawn(move || {
        loop {
            let message = FromDecoder::read(&mut from);
            let is_last = message.is_err();
            if told.send(message).is_err() || is_last {
                return;
            }
        }
    });
    said
}

fn seen(picture: &Picture) -> Seen {
    let middle = (picture.height / 2 * picture.width + picture.width / 2) as usize * 4;
    let [blue, green, red] = [0, 1, 2].map(|channel| picture.pixels[middle + channel]);
    let colour = match (red > 150, green > 150, blue > 150) {
        (true, false, false) => Colour::Red,
        (false, true, false) => Colour::Green,
        (false, false, true) => Colour::Blue,
        _ => Colour::Other,
    };
    Seen {
        at: picture.at,
        size: (picture.width, picture.height),
        colour,
    }
}
