//! What is shown when: the clock, held against what was decoded.

use std::sync::Arc;
use std::time::Instant;

use super::reel::{Reel, Trouble};
use super::sound::Sound;
use crate::wire::{Picture, Streams};

/// How long before its end an item can be gone to, in nanoseconds, so that there is something to be seen.
const LAST: u64 = 250_000_000;

/// One item being shown.
#[derive(Debug)]
pub(super) struct Show {
    reel: Arc<Reel>,
    sound: Option<Sound>,
    is_playing: bool,
    is_over: bool,
    /// Whether what follows a seek, or the beginning, is not there yet.
    is_waiting: bool,
    /// Where it is, in nanoseconds.
    now: u64,
    /// Since when the time that `now` says has passed, where no sound tells the time.
    since: Option<Instant>,
    /// Where somebody wants to go, once what they asked for before is there.
    wanted: Option<u64>,
}

/// What a moment brings.
#[derive(Debug, Default)]
pub(super) struct Moment {
    /// A picture that takes the place of the one before.
    pub(super) picture: Option<Picture>,
    /// A seek that the decoder is to be told: its number, and where to.
    pub(super) seek: Option<(u32, u64)>,
}

impl Show {
    pub(super) fn new(reel: Arc<Reel>, sound: Option<Sound>) -> Self {
        Self {
            reel,
            sound,
            is_playing: false,
            is_over: false,
            is_waiting: true,
            now: 0,
            since: None,
            wanted: None,
        }
    }

    /// What the item holds, once that is known.
    pub(super) fn streams(&self) -> Option<Streams> {
        self.reel.streams()
    }

    /// What did not go well.
    pub(super) fn troubles(&self) -> Vec<Trouble> {
        self.reel.troubles()
    }

    /// Where it is, in nanoseconds: where somebody is going, while they are.
    pub(super) fn now(&self) -> u64 {
        self.wanted.unwrap_or(self.now)
    }

    /// Whether it goes on.
    pub(super) fn is_playing(&self) -> bool {
        self.is_playing
    }

    /// Whether there is something to be played, as far as is known.
    pub(super) fn is_playable(&self) -> bool {
        let is_something = |streams: Streams| streams.has_pictures || streams.has_sound;
        self.streams().is_none_or(is_something)
    }

    /// Plays or holds; from the beginning where it has ended.
    pub(super) fn toggle(&mut self) {
        if !self.is_playable() {
            return;
        }
        if self.is_over && !self.is_playing {
            self.go(0);
        }
        self.set_playing(!self.is_playing);
    }

    /// Goes to a place, in nanoseconds.
    pub(super) fn go(&mut self, to: u64) {
        let end = self.streams().and_then(|streams| streams.duration);
        let last = end.map(|end| end.saturating_sub(LAST));
        self.wanted = Some(last.map_or(to, |last| to.min(last)));
    }

    /// Silences it, or not.
    pub(super) fn mute(&self, is_mute: bool) {
        if let Some(sound) = &self.sound {
            sound.mute(is_mute);
        }
    }

    /// What the passing of time brings. To be asked many times a second.
    pub(super) fn tick(&mut self) -> Moment {
        let mut moment = Moment::default();
        if self.is_waiting {
            self.begin(&mut moment);
        }
        if !self.is_waiting {
            self.hear();
            self.pass();
            moment.picture = self.reel.picture(self.now).or(moment.picture);
            self.finish();
        }
        // One seek at a time: the decoder has found the place before it is sent to another.
        if !self.is_waiting
            && let Some(to) = self.wanted.take()
        {
            moment.seek = Some((self.reel.turn(), to));
            (self.now, self.is_waiting, self.is_over) = (to, true, false);
            self.since = None;
        }
        moment
    }

    fn set_playing(&mut self, is_playing: bool) {
        self.is_playing = is_playing;
        self.since = None;
        if let Some(sound) = self.sound.as_ref().filter(|_| !self.is_waiting) {
            sound.play(is_playing);
        }
    }

    /// Takes up time where what was asked for is there.
    fn begin(&mut self, moment: &mut Moment) {
        let Some(beginning) = self.reel.beginning() else {
            return;
        };
        self.is_waiting = false;
        if !self.reel.is_over() {
            self.now = beginning;
        }
        self.since = None;
        moment.picture = self.reel.first_picture();
        if let Some(sound) = &mut self.sound {
            sound.restart(self.now);
            sound.play(self.is_playing);
        }
    }

    /// Hands on sound ahead of its time.
    fn hear(&mut self) {
        let Some(sound) = &mut self.sound else {
            // Nothing can sound: it is let go, so that pictures come.
            while self.reel.sound().is_some() {}
            return;
        };
        while sound.is_hungry(self.now) {
            let Some(next) = self.reel.sound() else { break };
            sound.push(&next);
        }
        if self.reel.is_silent() {
            sound.end();
        }
    }

    /// Tells the time: by what is heard, else by the clock.
    fn pass(&mut self) {
        if !self.is_playing {
            return;
        }
        let has_sound = self.streams().is_some_and(|streams| streams.has_sound);
        let heard = self
            .sound
            .as_ref()
            .filter(|_| has_sound)
            .and_then(Sound::position);
        if let Some(now) = heard {
            self.now = self.now.max(now);
            self.since = None;
            return;
        }
        let since = self.since.replace(Instant::now());
        let passed = since.map_or(0, |since| since.elapsed().as_nanos());
        self.now = self.now.saturating_add(u64::try_from(passed).unwrap_or(0));
    }

    fn finish(&mut self) {
        if !self.reel.is_over() || self.wanted.is_some() {
            return;
        }
        let streams = self.streams().unwrap_or_default();
        let sounds_on = self
            .sound
            .as_ref()
            .filter(|_| streams.has_sound)
            .and_then(Sound::position);
        let is_before = streams.duration.is_some_and(|end| self.now < end);
        if sounds_on.is_none() && !is_before {
            self.now = streams.duration.unwrap_or(self.now);
            self.is_over = true;
            self.set_playing(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::Show;
    use crate::window::reel::Reel;
    use crate::wire::{FromDecoder, Picture, Streams};

    const MILLISECOND: u64 = 1_000_000;

    fn picture(turn: u32, at: u64) -> FromDecoder {
        FromDecoder::Picture(Picture {
            turn,
            at,
            width: 1,
            height: 1,
            pixels: vec![0; 4].into(),
        })
    }

    /// Half a second of pictures, ten in a second.
    fn item() -> (Arc<Reel>, Show) {
        let reel = Arc::new(Reel::default());
        reel.put(FromDecoder::Streams(Streams {
            duration: Some(500 * MILLISECOND),
            has_pictures: true,
            has_sound: false,
        }));
        for tenth in 0..5 {
            reel.put(picture(0, tenth * 100 * MILLISECOND));
        }
        reel.put(FromDecoder::End { turn: 0 });
        let show = Show::new(Arc::clone(&reel), None);
        (reel, show)
    }

    #[test]
    fn the_first_picture_is_shown_and_nothing_moves_before_play() {
        let (_reel, mut show) = item();
        assert_eq!(show.tick().picture.map(|picture| picture.at), Some(0));
        std::thread::sleep(Duration::from_millis(150));
        assert!(show.tick().picture.is_none());
        assert_eq!(show.now(), 0);
    }

    #[test]
    fn it_plays_to_the_end_holds_there_and_begins_anew() {
        let (reel, mut show) = item();
        drop(show.tick());
        show.toggle();
        let mut last = None;
        for _ in 0..100 {
            last = show.tick().picture.map(|picture| picture.at).or(last);
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(last, Some(400 * MILLISECOND));
        assert!(!show.is_playing());
        assert_eq!(show.now(), 500 * MILLISECOND);
        show.toggle();
        let seek = show.tick().seek;
        assert_eq!(seek, Some((1, 0)));
        reel.put(picture(1, 0));
        reel.put(FromDecoder::End { turn: 1 });
        assert!(show.tick().picture.is_some());
        assert!(show.is_playing());
    }

    #[test]
    fn a_second_seek_waits_for_the_first_and_the_last_wish_counts() {
        let (reel, mut show) = item();
        drop(show.tick());
        show.go(100 * MILLISECOND);
        assert_eq!(show.tick().seek, Some((1, 100 * MILLISECOND)));
        show.go(150 * MILLISECOND);
        show.go(200 * MILLISECOND);
        assert_eq!(show.tick().seek, None, "the decoder is still on its way");
        reel.put(picture(1, 100 * MILLISECOND));
        assert_eq!(show.tick().seek, Some((2, 200 * MILLISECOND)));
        // Nobody goes where nothing is to be seen.
        show.go(u64::MAX);
        assert_eq!(show.now(), 250 * MILLISECOND);
    }
}
