//! What is said where something cannot be played.

use cairn_strings::{Strings, Value};

use super::reel::Trouble;
use crate::wire::Cannot;

/// Formats by the name that GStreamer has for them, with the name that people know and the Debian package that decodes them.
const FORMATS: [(&str, &str, &str); 14] = [
    ("video/x-h264", "H.264", LIBAV),
    ("video/x-h265", "H.265 (HEVC)", LIBAV),
    ("video/mpeg,mpegversion=4", "MPEG-4", LIBAV),
    ("video/x-h263", "H.263", LIBAV),
    ("video/x-av1", "AV1", "gstreamer1.0-plugins-bad"),
    ("video/x-vp8", "VP8", GOOD),
    ("video/x-vp9", "VP9", GOOD),
    ("audio/mpeg,mpegversion=4", "AAC", LIBAV),
    ("audio/mpeg,mpegversion=2", "AAC", LIBAV),
    ("audio/mpeg,mpegversion=1", "MP3", GOOD),
    ("audio/AMR", "AMR", LIBAV),
    ("audio/x-opus", "Opus", "gstreamer1.0-plugins-base"),
    ("audio/x-vorbis", "Vorbis", "gstreamer1.0-plugins-base"),
    ("audio/x-flac", "FLAC", GOOD),
];
const LIBAV: &str = "gstreamer1.0-libav";
const GOOD: &str = "gstreamer1.0-plugins-good";

/// Two sentences for what did not go well; none where something better is said already.
pub(super) fn sentence(strings: &Strings, troubles: &[Trouble]) -> Option<String> {
    if troubles.contains(&Trouble::Unreadable) {
        return Some(strings.text("player-unreadable"));
    }
    let mut formats = troubles.iter().filter_map(|trouble| match trouble {
        Trouble::Cannot(Cannot::Format(format)) => Some(format),
        Trouble::Cannot(Cannot::Read) | Trouble::Unreadable | Trouble::Gone => None,
    });
    if let Some(format) = formats.next() {
        let known = FORMATS.iter().find(|(name, ..)| name == format);
        return Some(match known {
            Some((_, name, package)) => {
                let values = [
                    ("format", Value::from(*name)),
                    ("package", Value::from(*package)),
                ];
                strings.text_with("player-no-format", &values)
            }
            None => {
                let values = [("format", Value::from(format.as_str()))];
                strings.text_with("player-unknown-format", &values)
            }
        });
    }
    if troubles.contains(&Trouble::Cannot(Cannot::Read)) {
        return Some(strings.text("player-not-playable"));
    }
    troubles
        .contains(&Trouble::Gone)
        .then(|| strings.text("player-gone"))
}

#[cfg(test)]
mod tests {
    use cairn_strings::{LOCALES, Strings};

    use super::sentence;
    use crate::window::reel::Trouble;
    use crate::wire::Cannot;

    #[test]
    fn what_is_missing_is_named_with_the_package_that_adds_it() {
        let troubles = [
            Trouble::Cannot(Cannot::Format("video/x-h264".to_owned())),
            Trouble::Cannot(Cannot::Read),
        ];
        for locale in LOCALES {
            let said = sentence(&Strings::new(locale.tag), &troubles).unwrap_or_default();
            assert!(
                said.contains("H.264") && said.contains("gstreamer1.0-libav"),
                "{said}"
            );
        }
    }

    #[test]
    fn of_a_format_that_nobody_knows_no_package_is_promised() {
        let trouble = Trouble::Cannot(Cannot::Format("video/x-unknown".to_owned()));
        for locale in LOCALES {
            let said = sentence(&Strings::new(locale.tag), std::slice::from_ref(&trouble));
            let said = said.unwrap_or_default();
            assert!(
                said.contains("video/x-unknown") && !said.contains("gstreamer"),
                "{said}"
            );
        }
    }

    #[test]
    fn each_trouble_has_words_and_the_worst_is_said() {
        let strings = Strings::new("en");
        assert_eq!(sentence(&strings, &[]), None);
        let unreadable = sentence(&strings, &[Trouble::Unreadable]);
        let all = [
            Trouble::Gone,
            Trouble::Cannot(Cannot::Read),
            Trouble::Unreadable,
        ];
        assert_eq!(sentence(&strings, &all), unreadable);
        for trouble in all {
            assert!(sentence(&strings, &[trouble]).is_some());
        }
    }
}
