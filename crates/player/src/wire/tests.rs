//! Everything that is said reads as it was said, and nothing else is believed.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use proptest::collection::vec;
use proptest::prelude::*;

use super::{
    Cannot, FromDecoder, LONGEST, MOMENT, PART, Picture, Sound, Streams, ToDecoder, ToPlayer,
    read_open, read_part, write_open, write_part,
};
use crate::player::Manner;

fn from_decoder() -> impl Strategy<Value = FromDecoder> {
    let wants =
        (any::<u64>(), 0..=PART).prop_map(|(offset, len)| FromDecoder::Wants { offset, len });
    let streams = (
        proptest::option::of(0..u64::MAX),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(duration, has_pictures, has_sound)| {
            FromDecoder::Streams(Streams {
                duration,
                has_pictures,
                has_sound,
            })
        });
    let picture = (any::<u32>(), any::<u64>(), 1..9_u32, 1..9_u32, any::<u8>()).prop_map(
        |(turn, at, width, height, shade)| {
            let pixels = vec![shade; 4 * width as usize * height as usize].into();
            FromDecoder::Picture(Picture {
                turn,
                at,
                width,
                height,
                pixels,
            })
        },
    );
    let sound = (
        any::<u32>(),
        any::<u64>(),
        vec(any::<[u8; MOMENT as usize]>(), 0..20),
    )
        .prop_map(|(turn, at, moments)| {
            FromDecoder::Sound(Sound {
                turn,
                at,
                samples: moments.concat().into(),
            })
        });
    let end = any::<u32>().prop_map(|turn| FromDecoder::End { turn });
    let cannot = prop_oneof![
        Just(Cannot::Read),
        "[a-z]{1,9}/[a-z0-9.+-]{1,20}".prop_map(Cannot::Format)
    ];
    prop_oneof![
        wants,
        streams,
        picture,
        sound,
        end,
        cannot.prop_map(FromDecoder::Cannot)
    ]
}

proptest! {
    #[test]
    fn what_the_decoder_says_reads_as_it_was_said(said in from_decoder()) {
        let mut bytes = Vec::new();
        said.write(&mut bytes).unwrap();
        let mut rest = bytes.as_slice();
        prop_assert_eq!(FromDecoder::read(&mut rest).unwrap(), said);
        prop_assert!(rest.is_empty());
        // Cut short, it is no message.
        prop_assert!(FromDecoder::read(&mut bytes.split_last().unwrap().1).is_err());
    }

    #[test]
    fn what_the_window_says_reads_as_it_was_said(
        offset: u64, len in 0..=PART, turn: u32, part in vec(any::<u8>(), 0..50),
    ) {
        for said in [ToPlayer::Wants { offset, len }, ToPlayer::Touched, ToPlayer::Lock] {
            let mut bytes = Vec::new();
            said.write(&mut bytes).unwrap();
            prop_assert_eq!(ToPlayer::read(&mut bytes.as_slice()).unwrap(), said);
        }
        for said in [
            ToDecoder::Begin { len: offset },
            ToDecoder::Seek { turn, to: offset },
            ToDecoder::Part(part.clone().into()),
        ] {
            let mut bytes = Vec::new();
            said.write(&mut bytes).unwrap();
            prop_assert_eq!(ToDecoder::read(&mut bytes.as_slice()).unwrap(), said);
        }
    }

    #[test]
    fn what_the_app_says_reads_as_it_was_said(
        len: u64, exhibit_no: u64, is_covered: bool, language in "[a-z]{2}(-[A-Za-z]{4})?", part in vec(any::<u8>(), 0..50),
    ) {
        let manner = Manner { exhibit_no, is_covered, language };
        let mut bytes = Vec::new();
        write_open(&mut bytes, len, &manner).unwrap();
        prop_assert_eq!(read_open(&mut bytes.as_slice()).unwrap(), (len, manner));
        for part in [Some(part.as_slice()), None] {
            let mut bytes = Vec::new();
            write_part(&mut bytes, part).unwrap();
            let read = read_part(&mut bytes.as_slice()).unwrap();
            prop_assert_eq!(read.as_deref().map(Vec::as_slice), part);
        }
    }

    #[test]
    fn anything_is_read_or_refused_and_takes_no_more_memory_than_a_message_may(
        bytes in vec(any::<u8>(), 0..60), kind in "[WSPAENOTLBKDX]",
    ) {
        let mut bytes = bytes;
        bytes.splice(0..0, kind.bytes());
        if let Ok(FromDecoder::Picture(picture)) = FromDecoder::read(&mut bytes.as_slice()) {
            prop_assert!(picture.width <= LONGEST && picture.height <= LONGEST);
        }
        let _ = (
            ToPlayer::read(&mut bytes.as_slice()),
            ToDecoder::read(&mut bytes.as_slice()),
            read_open(&mut bytes.as_slice()),
            read_part(&mut bytes.as_slice()),
        );
    }
}

#[test]
fn a_format_that_says_more_than_a_name_is_refused() {
    for text in ["<b>video</b>", "video/x-h264 please call", "\u{202e}oediv"] {
        let mut bytes = Vec::new();
        let said = FromDecoder::Cannot(Cannot::Format(text.to_owned()));
        said.write(&mut bytes).unwrap();
        assert!(FromDecoder::read(&mut bytes.as_slice()).is_err(), "{text}");
    }
}
