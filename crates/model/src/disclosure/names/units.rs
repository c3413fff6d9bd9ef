//! The words of a text, with what stands between them.

use std::ops::Range;

use crate::disclosure::fold::{Folded, is_han_or_hangul};

/// Scripts whose sounds are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
}

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// A hyphen, an apostrophe or the like, also at the end of a line.
    Joint,
    /// White space alone.
    Space,
    /// Anything else, or nothing.
    Break,
}

/// A word of one script.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Its letters in the folded text.
    pub(super) letters: Range<usize>,
    pub(super) script: Script,
    /// Whether it begins with a capital, in a script that has them.
    pub(super) is_capital: bool,
    pub(super) gap: Gap,
}

/// The words of a text, in its order; words of other scripts are left out.
pub(super) fn of(text: &str, folded: &Folded) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut before: Option<(usize, Script)> = None;
    for (at, letter) in folded.0.iter().enumerate() {
        let Some(script) = script(letter.folded) else {
            before = None;
            continue;
        };
        let continues = before.is_some_and(|(_, theirs)| theirs == script) && !letter.after_gap;
        if let Some(unit) = units.last_mut().filter(|_| continues) {
            unit.letters.end = at + 1;
        } else {
            let source = text.get(letter.start..letter.end).unwrap_or_default();
            let between =
                before.and_then(|(end, theirs)| text.get(end..letter.start).map(|t| (t, theirs)));
            units.push(Unit {
                letters: at..at + 1,
                script,
                is_capital: source.chars().next().is_some_and(char::is_uppercase),
                gap: between.map_or(Gap::Break, |(text, theirs)| gap(text, theirs == script)),
            });
        }
        before = Some((letter.end, script));
    }
    units
}

fn gap(between: &str, is_same_script: bool) -> Gap {
    let rest = between.trim_start_matches(JOINTS);
    let is_white = rest.chars().all(char::is_whitespace);
    match (is_same_script, rest.len() < between.len(), is_white) {
        (true, true, true) if rest.is_empty() || rest.contains('\n') => Gap::Joint,
        (true, false, true) if !rest.is_empty() && !rest.contains("\n\n") => Gap::Space,
        _ => Gap::Break,
    }
}

/// Hyphens, apostrophes and dots that stand inside names.
const JOINTS: [char; 14] = [
    '-', '\'', '’', '‘', '`', '´', '·', '•', '.', '_', '\u{2010}', '\u{2011}', '\u{2bc}', '＇',
];

fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' => Some(Script::Latin),
        'а'..='ӿ' => Some(Script::Cyrillic),
        '\u{620}'..='\u{6ff}' if c.is_alphabetic() => Some(Script::Arabic),
        _ if is_han_or_hangul(c) && !is_hangul(c) => Some(Script::Han),
        _ => None,
    }
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::{Folded, Gap, of};

    #[test]
    fn words_know_what_stands_between_them() {
        let text = "El-Kader Ben, Had-\ndad王O’Connor";
        let folded = Folded::of(text);
        let gaps: Vec<Gap> = of(text, &folded).into_iter().map(|unit| unit.gap).collect();
        use Gap::{Break, Joint, Space};
        assert_eq!(
            gaps,
            [Break, Joint, Space, Break, Joint, Break, Break, Joint]
        );
    }
}
