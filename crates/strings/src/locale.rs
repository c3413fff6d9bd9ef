//! Which languages there are, and which one a tag means.

use unic_langid::LanguageIdentifier;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language that the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its BCP 47 tag, which is also the folder of its files.
    pub tag: &'static str,
    /// What its speakers call it.
    pub own_name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
}

/// Every language, the fallback first.
pub const LOCALES: [Locale; 3] = [
    Locale {
        tag: "en",
        own_name: "English",
        direction: Direction::Ltr,
    },
    Locale {
        tag: "ar",
        own_name: "العربية",
        direction: Direction::Rtl,
    },
    Locale {
        tag: "zh",
        own_name: "简体中文",
        direction: Direction::Ltr,
    },
];

impl Locale {
    /// The language that a BCP 47 tag or a POSIX locale name (`ar_EG.UTF-8`) asks for, if there is one.
    #[must_use]
    pub fn matching(tag: &str) -> Option<Self> {
        let bare = tag.split(['.', '@']).next().unwrap_or_default();
        let asked: LanguageIdentifier = bare.parse().ok()?;
        LOCALES
            .into_iter()
            .find(|locale| locale.tag == asked.language.as_str())
    }

    /// The same, or the fallback.
    #[must_use]
    pub fn matching_or_fallback(tag: &str) -> Self {
        Self::matching(tag).unwrap_or(LOCALES[0])
    }
}

/// Which way the language of a tag is written; left to right where the product does not speak it.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    Locale::matching(tag).map_or(Direction::Ltr, |locale| locale.direction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posix_names_and_regional_tags_find_their_language() {
        for (tag, found) in [
            ("ar_EG.UTF-8", "ar"),
            ("zh-Hans-CN", "zh"),
            ("zh_CN", "zh"),
            ("en_GB@euro", "en"),
            ("AR", "ar"),
        ] {
            assert_eq!(Locale::matching(tag).map(|l| l.tag), Some(found), "{tag}");
        }
    }

    #[test]
    fn unknown_languages_fall_back_to_english() {
        for tag in ["", "C", "POSIX", "C.UTF-8", "tlh", "!!", "ما"] {
            assert_eq!(Locale::matching(tag), None, "{tag}");
            assert_eq!(Locale::matching_or_fallback(tag).tag, "en", "{tag}");
        }
    }

    #[test]
    fn arabic_is_written_right_to_left() {
        assert_eq!(direction("ar-EG"), Direction::Rtl);
        assert_eq!(direction("zh"), Direction::Ltr);
        assert_eq!(direction("xx"), Direction::Ltr);
    }
}
