//! When an answer is none.

use crate::{Answer, Missing, Text};

/// Nobody has asked, or it is said not to arise where the receivers need it all the same. That nobody knows, or that it is
/// withheld, is an answer.
pub(super) const fn lacks<T>(answer: &Answer<T>) -> bool {
    matches!(
        answer,
        Answer::Missing(Missing::NotAsked | Missing::NotApplicable)
    )
}

/// Whether it is left out on purpose.
pub(super) const fn is_withheld<T>(answer: &Answer<T>) -> bool {
    matches!(
        answer,
        Answer::Missing(Missing::WithheldByPerson | Missing::WithheldForSafety)
    )
}

/// Whether there are words.
pub(super) fn tells(answer: &Answer<Text>) -> bool {
    answer
        .known()
        .is_some_and(|text| !text.text.trim().is_empty())
}

/// Whether nobody has asked. Words that were taken out again are no answer.
pub(super) fn is_unasked(answer: &Answer<Text>) -> bool {
    answer.is_open() || (answer.known().is_some() && !tells(answer))
}

/// Whether it is known to be so.
pub(super) fn is_so(answer: &Answer<bool>) -> bool {
    answer.known() == Some(&true)
}
