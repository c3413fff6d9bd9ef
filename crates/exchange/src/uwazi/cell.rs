//! What may stand in a cell.

/// How a spreadsheet recognises that a cell is to be computed, and two marks by which a cell can be made to begin with one of them.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// The same four in full width, which spreadsheets in East Asian languages take as well.
const FULL_WIDTH: [char; 4] = ['＝', '＋', '－', '＠'];

/// Words as they stand in a cell: line ends are `\n`, other control characters spaces; and a `'` stands before whatever a spreadsheet
/// would compute, spaces in front of it or not (readers trim them).
pub(super) fn words(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = unified
        .chars()
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect();
    // Looked at as it came, too: what a cell began with must not depend on what became of it here.
    if is_computed(text) || is_computed(&clean) {
        format!("'{clean}")
    } else {
        clean
    }
}

/// Whether a spreadsheet might compute it.
fn is_computed(text: &str) -> bool {
    let begins = |text: &str| text.starts_with(FORMULA) || text.starts_with(FULL_WIDTH);
    begins(text) || begins(text.trim_start())
}

/// Several values in one cell, in the order given, each once. What would split or nest a value in Uwazi is replaced in it.
pub(super) fn several(values: impl IntoIterator<Item = String>) -> String {
    let mut all: Vec<String> = Vec::new();
    for value in values {
        let value = value
            .replace("::", ":")
            .replace('|', "/")
            .replace(';', ",")
            .replace(['\n', '\r'], " ");
        let value = value.trim();
        if !value.is_empty() && !all.iter().any(|known| known == value) {
            all.push(value.to_owned());
        }
    }
    words(&all.join("|"))
}

/// Latitude and longitude as Uwazi takes them; nothing where one of them is missing, out of bounds or no plain decimal number. This cell
/// alone may begin with a minus: it holds digits, and nothing that could be computed into something else.
pub(super) fn position(latitude: Option<&str>, longitude: Option<&str>) -> String {
    let degrees = |text: Option<&str>, limit: f64| -> Option<String> {
        let text = text?.trim();
        let is_plain = text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'));
        let value: f64 = text.parse().ok()?;
        (is_plain && value.abs() <= limit).then(|| text.to_owned())
    };
    match (degrees(latitude, 90.0), degrees(longitude, 180.0)) {
        (Some(latitude), Some(longitude)) => format!("{latitude}|{longitude}"),
        (None, _) | (_, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{position, several, words};

    #[test]
    fn a_cell_is_never_computed() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@sum", "'@sum"),
            ("\t=1", "' =1"),
            ("\r=1", "'\n=1"),
            ("  =1", "'  =1"),
            ("\n=1", "'\n=1"),
            ("\u{200b}=1", "\u{200b}=1"),
            ("＝1", "'＝1"),
            ("She said =1", "She said =1"),
            ("two\r\nlines\u{0}", "two\nlines "),
            ("", ""),
        ] {
            assert_eq!(words(text), cell, "{text:?}");
        }
    }

    #[test]
    fn a_value_of_several_stays_one_value() {
        let names = ["A | B", "C; D", "A | B", "", " E::F "].map(str::to_owned);
        assert_eq!(several(names), "A / B|C, D|E:F");
        assert_eq!(several(["=1".to_owned()]), "'=1");
    }

    #[test]
    fn a_position_is_two_plain_numbers_or_nothing() {
        assert_eq!(position(Some("-6.14"), Some(" 106.82 ")), "-6.14|106.82");
        for (latitude, longitude) in [
            (None, Some("1")),
            (Some("91"), Some("1")),
            (Some("1"), Some("181")),
            (Some("1e1"), Some("1")),
            (Some("+1"), Some("1")),
            (Some("inf"), Some("1")),
            (Some("=1"), Some("1")),
        ] {
            assert_eq!(position(latitude, longitude), "");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_a_cell_that_begins_with_a_sign(text in "[ \n\r\t=+@＝-]{0,4}.{0,8}") {
            let cell = words(&text);
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']));
            prop_assert!(!cell.contains(|c: char| c.is_control() && c != '\n'));
        }
    }
}
