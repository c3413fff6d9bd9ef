//! The language of messages, as POSIX names it in the environment.

use cairn_strings::{LOCALES, Locale};

/// The tag of the language that `LC_ALL`, `LC_MESSAGES` or `LANG`, the first of them that is set, asks for.
pub(crate) fn from_environment() -> String {
    choose(["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok()))
}

fn choose(values: [Option<String>; 3]) -> String {
    let asked = values.into_iter().flatten().find(|value| !value.is_empty());
    asked
        .and_then(|value| Locale::matching(&value))
        .unwrap_or(LOCALES[0])
        .tag
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(all: &str, messages: &str, lang: &str) -> String {
        choose([all, messages, lang].map(|value| Some(value.to_owned())))
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(chosen("", "ar_EG.UTF-8", "zh_CN.UTF-8"), "ar");
        assert_eq!(chosen("C", "ar_EG.UTF-8", "zh_CN.UTF-8"), "en");
        assert_eq!(chosen("", "", "zh_CN.UTF-8"), "zh");
        assert_eq!(choose([None, None, None]), "en");
    }
}
