//! Messages come in the language of the environment.

use cairn_flows::Story;
use cairn_strings::Strings;

#[test]
fn the_same_refusal_is_said_in_three_languages() {
    let story = Story::new();
    for (locale, tag) in [
        ("en_GB.UTF-8", "en"),
        ("ar_EG.UTF-8", "ar"),
        ("zh_CN.UTF-8", "zh"),
        ("xx_XX", "en"),
    ] {
        let ran = story
            .cairn("vault check")
            .arg(story.vault())
            .language(locale)
            .ends(1);
        let strings = Strings::new(tag);
        ran.says(&strings.text("cli-error-not-a-vault"));
        ran.says(&strings.text("cli-error-not-a-vault-help"));
        assert!(ran.stdout.is_empty());
    }
}

#[test]
fn help_is_in_the_language_too_and_wrong_usage_ends_with_two() {
    let story = Story::new();
    let help = story
        .cairn("vault create --help")
        .language("zh_CN.UTF-8")
        .ends(0);
    assert!(help.stdout.contains("创建新保险库"));
    for words in [
        "",
        "vault",
        "vault create",
        "vault burn x",
        "incident show x not-an-id",
        "key new -o x --post-quantum",
    ] {
        let ran = story.cairn(words).ends(2);
        assert!(ran.stdout.is_empty(), "{words}");
        assert!(!ran.stderr.is_empty(), "{words}");
    }
}
