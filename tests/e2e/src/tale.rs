//! What the stories tell: an invented incident, with words in three scripts to look for afterwards.

use crate::page::incident::Telling;
use crate::setting::Language;

/// A two-character Chinese word of the narrative.
pub const CHINESE: &str = "报复";
/// An Arabic word as somebody types it who looks for it: without the vowel signs that the narrative has.
pub const ARABIC: &str = "مدافعة";

/// The incident, with the State typed in the language of the interface.
#[must_use]
pub fn telling(language: Language) -> Telling {
    let state = match language {
        Language::English => "Iceland",
        Language::Arabic => "آيسلندا",
        Language::Chinese => "冰岛",
    };
    Telling {
        title: "Summons after the side event".to_owned(),
        narrative:
            "On the morning after the side event two men in plain clothes handed her a summons.\n\
                    她认为这是对她与联合国合作的报复。\n\
                    تَقُولُ المُدَافِعَةُ: «أنا مُدَافِعَةٌ عَنْ حُقُوقِ الإِنْسَانِ»."
                .to_owned(),
        state,
        locality: "Harbour district".to_owned(),
        person: "Ásta Invented".to_owned(),
    }
}
