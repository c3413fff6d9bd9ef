//! The language in which the system speaks to the person, until they choose one in the window.

use cairn_strings::Locale;

/// The first language that the environment asks for and that we have: `LANGUAGE` (GNU gettext, a list), then `LC_ALL`,
/// `LC_MESSAGES` and `LANG` (POSIX). `None` where none of them names one; the web engine may know better then.
pub fn of_the_system() -> Option<String> {
    first(["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok()))
}

fn first(values: [Option<String>; 4]) -> Option<String> {
    values
        .iter()
        .flatten()
        .flat_map(|value| value.split(':'))
        .find_map(Locale::matching)
        .map(|locale| locale.tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::first;

    fn asked(values: [&str; 4]) -> Option<String> {
        first(values.map(|value| (!value.is_empty()).then(|| value.to_owned())))
    }

    #[test]
    fn the_first_language_that_we_have_is_spoken() {
        assert_eq!(
            asked(["fr:ar_EG:en", "", "", "zh_CN.UTF-8"]).as_deref(),
            Some("ar")
        );
        assert_eq!(asked(["", "", "", "zh_CN.UTF-8"]).as_deref(), Some("zh"));
        assert_eq!(
            asked(["", "C", "", "C.UTF-8"]),
            None,
            "the control: C names no language"
        );
    }
}
