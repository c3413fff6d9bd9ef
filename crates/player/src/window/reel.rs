//! What was decoded and is not shown yet. A bounded store between the decoder and the clock: the decoder waits while enough is there.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::wire::{Cannot, FromDecoder, MOMENT, Picture, RATE, Sound, Streams};

/// Pictures that are enough where there is sound enough.
const ENOUGH_PICTURES: usize = 12;
/// Pictures that are enough in any case: 236 MB of the largest.
const MOST_PICTURES: usize = 48;
/// Bytes of sound that are enough where there are pictures enough: one second.
const ENOUGH_SOUND: usize = (RATE * MOMENT) as usize;
/// Bytes of sound that are enough in any case: thirty seconds.
const MOST_SOUND: usize = 30 * ENOUGH_SOUND;

/// Pictures and sound that wait for their moment.
#[derive(Debug, Default)]
pub(super) struct Reel {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    turn: u32,
    streams: Option<Streams>,
    pictures: VecDeque<Picture>,
    sounds: VecDeque<Sound>,
    bytes_of_sound: usize,
    has_ended: bool,
    troubles: Vec<Trouble>,
}

/// What did not go well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The decoder said so.
    Cannot(Cannot),
    /// The app could not read the item.
    Unreadable,
    /// The decoder ended.
    Gone,
}

impl Reel {
    /// Takes what the decoder said, once there is room for it. What belongs to an earlier seek is let go.
    pub(super) fn put(&self, said: FromDecoder) {
        let mut state = self.lock();
        match said {
            FromDecoder::Streams(streams) => state.streams = Some(streams),
            FromDecoder::Cannot(cannot) => state.trouble(Trouble::Cannot(cannot)),
            FromDecoder::End { turn } => state.has_ended |= turn == state.turn,
            FromDecoder::Picture(picture) => {
                let turn = picture.turn;
                let mut state = self.room(state, turn);
                if turn == state.turn {
                    state.pictures.push_back(picture);
                }
            }
            FromDecoder::Sound(sound) => {
                let turn = sound.turn;
                let mut state = self.room(state, turn);
                if turn == state.turn {
                    state.bytes_of_sound += sound.samples.len();
                    state.sounds.push_back(sound);
                }
            }
            FromDecoder::Wants { .. } => {}
        }
    }

    /// The item could not be read.
    pub(super) fn unreadable(&self) {
        self.lock().trouble(Trouble::Unreadable);
    }

    /// The decoder has ended.
    pub(super) fn gone(&self) {
        let mut state = self.lock();
        state.has_ended = true;
        state.trouble(Trouble::Gone);
    }

    /// Lets go of everything, and says by which number what follows is called.
    pub(super) fn turn(&self) -> u32 {
        let mut state = self.lock();
        state.turn = state.turn.wrapping_add(1);
        state.pictures.clear();
        state.sounds.clear();
        state.bytes_of_sound = 0;
        state.has_ended = false;
        self.changed.notify_all();
        state.turn
    }

    /// What the item holds, once that is known.
    pub(super) fn streams(&self) -> Option<Streams> {
        self.lock().streams
    }

    /// Where what is there begins, in nanoseconds; none while something is missing that will come.
    pub(super) fn beginning(&self) -> Option<u64> {
        let state = self.lock();
        let streams = state.streams?;
        let is_full = state.has_ended || state.is_full();
        let first =
            |at: Option<u64>, is_to_come: bool| (at, at.is_some() || !is_to_come || is_full);
        let (picture, has_picture) = first(
            state.pictures.front().map(|picture| picture.at),
            streams.has_pictures,
        );
        let (sound, has_sound) = first(
            state.sounds.front().map(|sound| sound.at),
            streams.has_sound,
        );
        (has_picture && has_sound).then(|| sound.or(picture).unwrap_or(0))
    }

    /// The last picture whose moment has come.
    pub(super) fn picture(&self, now: u64) -> Option<Picture> {
        let mut state = self.lock();
        let mut last = None;
        while state
            .pictures
            .front()
            .is_some_and(|picture| picture.at <= now)
        {
            last = state.pictures.pop_front();
        }
        self.changed.notify_all();
        last
    }

    /// The first picture, whatever its moment.
    pub(super) fn first_picture(&self) -> Option<Picture> {
        let first = self.lock().pictures.pop_front();
        self.changed.notify_all();
        first
    }

    /// The next sound.
    pub(super) fn sound(&self) -> Option<Sound> {
        let mut state = self.lock();
        let sound = state.sounds.pop_front()?;
        state.bytes_of_sound -= sound.samples.len();
        self.changed.notify_all();
        Some(sound)
    }

    /// Whether nothing is left and nothing will come.
    pub(super) fn is_over(&self) -> bool {
        let state = self.lock();
        state.has_ended && state.pictures.is_empty() && state.sounds.is_empty()
    }

    /// Whether no more sound will come.
    pub(super) fn is_silent(&self) -> bool {
        let state = self.lock();
        state.has_ended && state.sounds.is_empty()
    }

    /// What did not go well so far.
    pub(super) fn troubles(&self) -> Vec<Trouble> {
        self.lock().troubles.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is room, or the turn is another's.
    fn room<'a>(&self, state: MutexGuard<'a, State>, turn: u32) -> MutexGuard<'a, State> {
        self.changed
            .wait_while(state, |state| turn == state.turn && state.is_full())
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn trouble(&mut self, trouble: Trouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }

    fn is_full(&self) -> bool {
        let Some(streams) = self.streams else {
            return false;
        };
        let has_pictures = !streams.has_pictures || self.pictures.len() >= ENOUGH_PICTURES;
        let has_sound = !streams.has_sound || self.bytes_of_sound >= ENOUGH_SOUND;
        let is_too_much = self.pictures.len() >= MOST_PICTURES || self.bytes_of_sound >= MOST_SOUND;
        (has_pictures && has_sound) || is_too_much
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::{ENOUGH_PICTURES, ENOUGH_SOUND, MOST_PICTURES, Reel};
    use crate::wire::{FromDecoder, Picture, Sound, Streams};

    fn streams(has_pictures: bool, has_sound: bool) -> FromDecoder {
        FromDecoder::Streams(Streams {
            duration: None,
            has_pictures,
            has_sound,
        })
    }

    fn picture(turn: u32, at: u64) -> FromDecoder {
        FromDecoder::Picture(Picture {
            turn,
            at,
            width: 1,
            height: 1,
            pixels: vec![0; 4].into(),
        })
    }

    fn sound(turn: u32, at: u64) -> FromDecoder {
        let samples = vec![0; ENOUGH_SOUND].into();
        FromDecoder::Sound(Sound { turn, at, samples })
    }

    /// Whether putting it in waits; it is let go when the reel turns.
    fn waits(reel: &Arc<Reel>, said: FromDecoder) -> bool {
        let (done, is_done) = mpsc::channel();
        let filled = Arc::clone(reel);
        std::thread::spawn(move || {
            filled.put(said);
            let _ = done.send(());
        });
        is_done.recv_timeout(Duration::from_millis(200)).is_err()
    }

    #[test]
    fn the_decoder_waits_where_there_is_enough_and_goes_on_where_some_was_taken() {
        let reel = Arc::new(Reel::default());
        reel.put(streams(true, true));
        for at in 0..ENOUGH_PICTURES as u64 {
            reel.put(picture(0, at));
        }
        // Sound is missing still, so that pictures may go on coming: it lies behind them.
        assert!(!waits(&reel, picture(0, 100)));
        reel.put(sound(0, 0));
        assert!(waits(&reel, picture(0, 101)));
        assert!(reel.picture(50).is_some());
        assert!(!waits(&reel, picture(0, 102)));
    }

    #[test]
    fn pictures_alone_are_bounded_where_sound_never_comes() {
        let reel = Arc::new(Reel::default());
        reel.put(streams(true, true));
        for at in 0..MOST_PICTURES as u64 {
            reel.put(picture(0, at));
        }
        assert!(waits(&reel, picture(0, 1000)));
        assert_eq!(reel.beginning(), Some(0), "what is there is shown");
    }

    #[test]
    fn what_belongs_to_an_earlier_seek_is_let_go_even_where_it_waited() {
        let reel = Arc::new(Reel::default());
        reel.put(streams(true, false));
        for at in 0..ENOUGH_PICTURES as u64 {
            reel.put(picture(0, at));
        }
        assert!(waits(&reel, picture(0, 99)));
        let turn = reel.turn();
        reel.put(picture(0, 100));
        reel.put(FromDecoder::End { turn: 0 });
        assert_eq!(reel.beginning(), None);
        assert!(!reel.is_over());
        reel.put(picture(turn, 7));
        assert_eq!(reel.beginning(), Some(7));
        reel.put(FromDecoder::End { turn });
        assert_eq!(reel.picture(7).map(|picture| picture.at), Some(7));
        assert!(reel.is_over());
    }
}
