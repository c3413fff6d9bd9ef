//! What is decoded is what was recorded.

use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;

use cairn_player::wire::{Cannot, RATE};
use cairn_player::{ListenError, Listener, Stretch};

use crate::conversation::{Colour, Conversation, Heard};
use crate::footage::{Recording, ffmpeg};

const SECOND: u64 = 1_000_000_000;
/// The tone of the recordings crosses zero twice in each of its periods.
const CROSSINGS: f64 = 2.0 * 440.0;

pub(crate) fn are_decoded_with_their_pictures_and_their_sound(footage: &[Recording]) {
    for recording in footage {
        let heard = whole(recording).hear(0);
        let name = recording.name;
        let streams = heard.streams.unwrap();
        assert!(
            heard.has_ended && heard.cannot.is_empty(),
            "{name}: {:?}",
            heard.cannot
        );
        assert_eq!(streams.has_pictures, recording.has_pictures, "{name}");
        assert!(streams.has_sound, "{name}");
        let lasts = streams.duration.unwrap();
        assert!(
            lasts.abs_diff(6 * SECOND) < SECOND / 5,
            "{name} lasts {lasts} ns"
        );
        if recording.has_pictures {
            for (second, colour) in [(1, Colour::Red), (3, Colour::Green), (5, Colour::Blue)] {
                assert_eq!(
                    shown(&heard, second * SECOND),
                    colour,
                    "{name} after {second} s"
                );
            }
        }
        let seconds = heard.samples.len() as f64 / f64::from(RATE);
        assert!(
            (5.9..6.2).contains(&seconds),
            "{name}: {seconds} s of sound"
        );
        let crossings = crossings(&heard.samples) / seconds;
        assert!(
            (crossings / CROSSINGS - 1.0).abs() < 0.03,
            "{name}: {crossings} crossings a second"
        );
    }
    println!("{} recordings decoded", footage.len());
}

pub(crate) fn go_on_from_where_they_are_asked_to(footage: &[Recording]) {
    for recording in footage {
        let name = recording.name;
        let mut conversation = whole(recording);
        drop(conversation.hear(0));
        for (turn, to, colour) in [
            (1, 9 * SECOND / 2, Colour::Blue),
            (2, 5 * SECOND / 2, Colour::Green),
        ] {
            conversation.seek(turn, to);
            let heard = conversation.hear(turn);
            assert!(
                heard.has_ended,
                "{name}, turn {turn}: {heard:?}",
                heard = heard.cannot
            );
            if recording.has_pictures {
                let first = heard.pictures.first().unwrap();
                assert!(
                    first.at.abs_diff(to) < SECOND / 10,
                    "{name}: {} for {to}",
                    first.at
                );
                assert_eq!(first.colour, colour, "{name} from {to}");
            }
            let sound = heard.first_sound.unwrap();
            assert!(sound.abs_diff(to) < SECOND / 10, "{name}: {sound} for {to}");
        }
    }
}

pub(crate) fn are_heard_out_without_a_window(footage: &[Recording]) {
    let listener = Listener::new().unwrap();
    for recording in footage.iter().filter(|recording| !recording.has_pictures) {
        let bytes = std::fs::read(&recording.path).unwrap();
        let len = bytes.len() as u64;
        let mut heard = 0;
        let mut item = Cursor::new(bytes);
        let hear = &mut |stretch: Stretch<'_>| {
            heard += stretch.samples.len();
            ControlFlow::Continue(())
        };
        listener.hear(&mut item, len, hear).unwrap();
        let seconds = heard as f64 / 4.0 / f64::from(RATE);
        assert!(
            (5.9..6.2).contains(&seconds),
            "{}: {seconds} s",
            recording.name
        );
        let stopped = listener.hear(&mut item, len, &mut |_| ControlFlow::Break(()));
        assert!(matches!(stopped, Err(ListenError::Stopped)), "{stopped:?}");
    }
    let none = listener.hear(&mut Cursor::new(b"words"), 5, &mut |_| {
        ControlFlow::Continue(())
    });
    assert!(matches!(none, Err(ListenError::Silent)), "{none:?}");
}

/// A phone that is held upright notes it, and what is recorded lies on its side.
pub(crate) fn are_turned_as_they_were_held(folder: &Path) {
    let turned = folder.join("upright.mp4");
    let from = folder.join("h264.mp4").display().to_string();
    let how = ["-display_rotation", "90", "-i", &from, "-c", "copy"];
    let old = ["-i", &from, "-c", "copy", "-metadata:s:v:0", "rotate=90"];
    let words = |how: &[&str]| {
        how.iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    // The option came with ffmpeg 6, and took the place of the other.
    let knows = std::process::Command::new("ffmpeg")
        .args(["-h", "full"])
        .output()
        .unwrap();
    let is_new = String::from_utf8_lossy(&knows.stdout).contains("display_rotation");
    ffmpeg(&words(if is_new { &how } else { &old }), &turned);
    let heard = Conversation::begin(std::fs::read(&turned).unwrap()).hear(0);
    assert_eq!(heard.pictures.first().unwrap().size, (240, 320));
}

/// A codec that nothing here decodes: a recording whose format bears another name.
pub(crate) fn name_what_is_missing_where_nothing_decodes_them(folder: &Path) {
    let mut bytes = std::fs::read(folder.join("vp8.mkv")).unwrap();
    let place = bytes.windows(5).position(|word| word == b"V_VP8").unwrap();
    bytes[place..place + 5].copy_from_slice(b"V_XXX");
    let heard = Conversation::begin(bytes).hear(0);
    assert!(
        matches!(heard.cannot.first(), Some(Cannot::Format(_))),
        "{:?}",
        heard.cannot
    );
    assert!(!heard.samples.is_empty(), "its sound is heard all the same");
    let heard = Conversation::begin(b"no recording at all, but words".to_vec()).hear(0);
    assert_eq!(heard.cannot, [Cannot::Read]);
}

fn whole(recording: &Recording) -> Conversation {
    Conversation::begin(std::fs::read(&recording.path).unwrap())
}

fn shown(heard: &Heard, at: u64) -> Colour {
    let mut pictures = heard.pictures.iter();
    pictures.rfind(|picture| picture.at <= at).unwrap().colour
}

fn crossings(samples: &[i16]) -> f64 {
    let pairs = samples.iter().zip(samples.iter().skip(1));
    pairs
        .filter(|(one, next)| (**one < 0) != (**next < 0))
        .count() as f64
}
