//! Clean copies of sound: the samples alone, with passages silenced where that is asked, in a WAV file that holds its format and nothing else
//! (Microsoft RIFF, `WAVE_FORMAT_PCM`: 48,000 moments a second of 16 bits, one channel where both are the same).
//!
//! Whoever decodes says when each stretch is due. What is missing between two is silence, so that passages stay where they were; what comes
//! twice is left out. A recording is heard out twice: once to be measured, since the file begins with its length, and once to be written.

use std::ops::Range;

use super::CleanError;

/// The media type of a copy.
pub const WAV: &str = "audio/wav";
/// Moments a second.
const RATE: u64 = 48_000;
/// Bytes of a moment that is heard: two channels of 16 bits.
const HEARD: usize = 4;
/// Bytes before the samples.
const HEADER: usize = 44;
/// A gap or a doubling of up to ten milliseconds is how codecs round, and is none.
const ROUNDING: u64 = RATE / 100;
/// The longest silence that a gap is taken for: a minute. A longer one is a clock that went wrong.
const LONGEST_GAP: u64 = 60 * RATE;
/// The most bytes of samples: RIFF counts up to 4 GiB.
const MOST: u64 = u32::MAX as u64 - HEADER as u64;

/// A passage to be silenced, in milliseconds from the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}

impl Passage {
    /// Its moments: the beginning rounded down and the end up, so that nothing of it is left.
    fn moments(self) -> Range<u64> {
        let start = u64::from(self.from) * RATE / 1000;
        start..(u64::from(self.to) * RATE).div_ceil(1000)
    }
}

/// Puts stretches of sound where they are due.
#[derive(Debug, Default)]
struct Line {
    /// How many moments there are so far.
    moments: u64,
}

impl Line {
    /// What a stretch adds: first so many moments of silence, then its samples from a place on.
    fn place<'a>(&mut self, at: u64, samples: &'a [u8]) -> (u64, &'a [u8]) {
        let len = (samples.len() / HEARD) as u64;
        let due = u64::try_from(u128::from(at) * u128::from(RATE) / 1_000_000_000);
        let due = due.unwrap_or(u64::MAX);
        let gap = due.saturating_sub(self.moments);
        let doubled = self.moments.saturating_sub(due);
        let silence = if gap > ROUNDING && gap <= LONGEST_GAP {
            gap
        } else {
            0
        };
        let skipped = if doubled > ROUNDING {
            doubled.min(len)
        } else {
            0
        };
        self.moments = self
            .moments
            .saturating_add(silence)
            .saturating_add(len - skipped);
        let skipped = usize::try_from(skipped)
            .unwrap_or(usize::MAX)
            .saturating_mul(HEARD);
        (silence, samples.get(skipped..).unwrap_or_default())
    }
}

/// Measures a recording.
#[derive(Debug, Default)]
pub struct Measure {
    line: Line,
    is_stereo: bool,
}

/// What a copy will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    moments: u64,
    channels: u16,
}

impl Measure {
    /// Hears a stretch: when it is due, in nanoseconds, and its samples.
    pub fn hear(&mut self, at: u64, samples: &[u8]) {
        let (_, new) = self.line.place(at, samples);
        let differ = |moment: &[u8]| moment.get(..2) != moment.get(2..);
        self.is_stereo |= new.chunks_exact(HEARD).any(differ);
    }

    /// What the copy will be, now that everything was heard.
    ///
    /// # Errors
    /// [`CleanError::TooLarge`] from six hours on in two channels, twelve in one.
    pub fn form(&self) -> Result<Form, CleanError> {
        let channels = if self.is_stereo { 2 } else { 1 };
        let form = Form {
            moments: self.line.moments,
            channels,
        };
        if form.data() > MOST {
            Err(CleanError::TooLarge)
        } else {
            Ok(form)
        }
    }
}

impl Form {
    fn block(self) -> u16 {
        2 * self.channels
    }

    fn data(self) -> u64 {
        self.moments.saturating_mul(u64::from(self.block()))
    }

    /// How long the copy lasts, in milliseconds.
    #[must_use]
    pub fn milliseconds(self) -> u64 {
        self.moments / (RATE / 1000)
    }

    /// The bytes before the samples.
    fn header(self) -> Vec<u8> {
        // Within bounds: whoever made this form looked.
        let data = u32::try_from(self.data()).unwrap_or(u32::MAX);
        let rate = u32::try_from(RATE).unwrap_or(u32::MAX);
        let mut header = Vec::with_capacity(HEADER);
        header.extend(b"RIFF");
        header.extend(data.saturating_add(36).to_le_bytes());
        header.extend(b"WAVEfmt ");
        header.extend(16_u32.to_le_bytes());
        header.extend(1_u16.to_le_bytes());
        header.extend(self.channels.to_le_bytes());
        header.extend(rate.to_le_bytes());
        header.extend((rate * u32::from(self.block())).to_le_bytes());
        header.extend(self.block().to_le_bytes());
        header.extend(16_u16.to_le_bytes());
        header.extend(b"data");
        header.extend(data.to_le_bytes());
        header
    }
}

/// Writes a copy while the recording is heard out a second time, and looks at every byte that it gives.
#[derive(Debug)]
pub struct Writer {
    form: Form,
    line: Line,
    silences: Vec<Range<u64>>,
    look: Look,
    has_begun: bool,
}

impl Writer {
    /// For a copy of this form with these passages silenced.
    ///
    /// # Errors
    /// [`CleanError::Outside`] where a passage is empty or begins behind the end.
    pub fn new(form: Form, silences: &[Passage]) -> Result<Self, CleanError> {
        let silences: Vec<Range<u64>> = silences.iter().map(|passage| passage.moments()).collect();
        let is_there = |passage: &Range<u64>| !passage.is_empty() && passage.start < form.moments;
        if !silences.iter().all(is_there) {
            return Err(CleanError::Outside);
        }
        let look = Look {
            form,
            silences: silences.clone(),
            place: 0,
        };
        Ok(Self {
            form,
            line: Line::default(),
            silences,
            look,
            has_begun: false,
        })
    }

    /// Hears a stretch and gives the bytes that come next in the file.
    ///
    /// # Errors
    /// [`CleanError::NotClean`] where they are not what they should be.
    pub fn hear(&mut self, at: u64, samples: &[u8]) -> Result<Vec<u8>, CleanError> {
        let mut bytes = if self.has_begun {
            Vec::new()
        } else {
            self.form.header()
        };
        self.has_begun = true;
        let before = self.line.moments;
        let (silence, new) = self.line.place(at, samples);
        let quiet = silence.saturating_mul(u64::from(self.form.block()));
        bytes.resize(
            bytes.len() + usize::try_from(quiet).map_err(|_| CleanError::TooLarge)?,
            0,
        );
        for (number, moment) in new.chunks_exact(HEARD).enumerate() {
            let number = before + silence + number as u64;
            let is_silent = self
                .silences
                .iter()
                .any(|passage| passage.contains(&number));
            let own = moment
                .get(..usize::from(self.form.block()))
                .unwrap_or(moment);
            if is_silent {
                bytes.resize(bytes.len() + own.len(), 0);
            } else {
                bytes.extend(own);
            }
        }
        self.look.at(&bytes)?;
        Ok(bytes)
    }

    /// Whether all of the file was given.
    ///
    /// # Errors
    /// [`CleanError::NotClean`] where it is shorter or longer than was measured.
    pub fn finish(self) -> Result<(), CleanError> {
        let whole = HEADER as u64 + self.form.data();
        if self.look.place == whole {
            Ok(())
        } else {
            Err(CleanError::NotClean)
        }
    }
}

/// Looks at a copy from its first byte to its last: the format, samples, and silence where there must be silence.
#[derive(Debug)]
struct Look {
    form: Form,
    silences: Vec<Range<u64>>,
    place: u64,
}

impl Look {
    fn at(&mut self, bytes: &[u8]) -> Result<(), CleanError> {
        let header = self.form.header();
        let (begin, end) = (self.place, self.place + bytes.len() as u64);
        self.place = end;
        let head = usize::try_from(begin)
            .ok()
            .and_then(|begin| header.get(begin..));
        let head = head.unwrap_or_default();
        let shared = head.len().min(bytes.len());
        let is_head = bytes.get(..shared) == head.get(..shared);
        let is_within = end <= HEADER as u64 + self.form.data();
        let block = u64::from(self.form.block());
        let is_silent = self.silences.iter().all(|passage| {
            let passage_at = |moment: u64| {
                let at = (HEADER as u64).saturating_add(moment.saturating_mul(block));
                usize::try_from(at.clamp(begin, end) - begin).unwrap_or(usize::MAX)
            };
            let part = bytes.get(passage_at(passage.start)..passage_at(passage.end));
            part.is_none_or(|part| part.iter().all(|byte| *byte == 0))
        });
        if is_head && is_within && is_silent {
            Ok(())
        } else {
            Err(CleanError::NotClean)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use proptest::prelude::*;

    use super::*;

    /// So many moments whose channels differ, or not.
    fn tone(moments: usize, is_stereo: bool) -> Vec<u8> {
        let right = if is_stereo { 9 } else { 7 };
        [7, 1, right, 1].repeat(moments)
    }

    fn copy(stretches: &[(u64, Vec<u8>)], silences: &[Passage]) -> Result<Vec<u8>, CleanError> {
        let mut measure = Measure::default();
        for (at, samples) in stretches {
            measure.hear(*at, samples);
        }
        let mut writer = Writer::new(measure.form()?, silences)?;
        let mut file = Vec::new();
        for (at, samples) in stretches {
            file.extend(writer.hear(*at, samples)?);
        }
        writer.finish()?;
        Ok(file)
    }

    #[test]
    fn a_silenced_passage_is_zero_and_what_is_around_it_as_it_was() {
        let file = copy(
            &[(0, tone(48_000, true))],
            &[Passage { from: 250, to: 500 }],
        )
        .unwrap();
        assert_eq!(file.len(), HEADER + 48_000 * 4);
        let at = |milliseconds: usize| file.get(HEADER + milliseconds * 48 * 4..).unwrap();
        assert!(at(250).iter().take(250 * 48 * 4).all(|byte| *byte == 0));
        assert_eq!(at(500).get(..4), Some([7, 1, 9, 1].as_slice()));
        assert_eq!(
            file.get(HEADER + 250 * 48 * 4 - 4..HEADER + 250 * 48 * 4),
            Some([7, 1, 9, 1].as_slice())
        );
    }

    #[test]
    fn one_channel_is_written_where_both_are_the_same() {
        let file = copy(&[(0, tone(480, false))], &[]).unwrap();
        assert_eq!(file.len(), HEADER + 480 * 2);
    }

    #[test]
    fn a_gap_is_silence_and_what_comes_twice_is_left_out() {
        let second = 1_000_000_000;
        let whole = copy(
            &[(0, tone(48_000, false)), (2 * second, tone(48_000, false))],
            &[],
        )
        .unwrap();
        assert_eq!(whole.len(), HEADER + 3 * 48_000 * 2);
        let doubled = copy(
            &[(0, tone(48_000, false)), (second / 2, tone(48_000, false))],
            &[],
        )
        .unwrap();
        assert_eq!(doubled.len(), HEADER + 72_000 * 2);
        // A clock that went wrong adds nothing.
        let wrong = copy(&[(0, tone(480, false)), (u64::MAX, tone(480, false))], &[]).unwrap();
        assert_eq!(wrong.len(), HEADER + 960 * 2);
    }

    #[test]
    fn a_passage_that_is_not_there_is_refused_and_so_is_a_recording_that_changes() {
        for passage in [
            Passage { from: 20, to: 20 },
            Passage {
                from: 10_000,
                to: 11_000,
            },
        ] {
            let refused = copy(&[(0, tone(480, false))], &[passage]);
            assert!(matches!(refused, Err(CleanError::Outside)), "{refused:?}");
        }
        let mut measure = Measure::default();
        measure.hear(0, &tone(480, false));
        let mut writer = Writer::new(measure.form().unwrap(), &[]).unwrap();
        assert!(writer.hear(0, &tone(470, false)).is_ok());
        assert!(
            matches!(writer.finish(), Err(CleanError::NotClean)),
            "it is shorter"
        );
        let mut writer = Writer::new(measure.form().unwrap(), &[]).unwrap();
        assert!(
            matches!(writer.hear(0, &tone(490, false)), Err(CleanError::NotClean)),
            "it is longer"
        );
    }

    #[test]
    fn what_is_left_of_a_silenced_passage_is_noticed() {
        let form = Form {
            moments: 480,
            channels: 1,
        };
        let silences = vec![Passage { from: 2, to: 4 }.moments()];
        let mut file = form.header();
        file.resize(HEADER + 960, 0);
        let look = |file: &[u8]| {
            let mut look = Look {
                form,
                silences: silences.clone(),
                place: 0,
            };
            file.chunks(100).try_for_each(|part| look.at(part))
        };
        assert!(look(&file).is_ok());
        let inside = HEADER + 3 * 48 * 2;
        *file.get_mut(inside).unwrap() = 1;
        assert!(matches!(look(&file), Err(CleanError::NotClean)));
        *file.get_mut(inside).unwrap() = 0;
        *file.get_mut(40).unwrap() ^= 1;
        assert!(
            matches!(look(&file), Err(CleanError::NotClean)),
            "another header"
        );
    }

    proptest! {
        #[test]
        fn any_stretches_make_a_whole_file(
            stretches in proptest::collection::vec((any::<u64>(), 0_usize..600, any::<bool>()), 0..8),
        ) {
            let stretches: Vec<(u64, Vec<u8>)> = stretches
                .into_iter()
                .map(|(at, moments, is_stereo)| (at % 40_000_000_000, tone(moments, is_stereo)))
                .collect();
            let file = copy(&stretches, &[]);
            let is_empty = stretches.is_empty();
            prop_assert!(is_empty || file.is_ok_and(|file| file.len() >= HEADER));
        }
    }
}
