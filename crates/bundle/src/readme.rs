//! `README.txt`: how to check a bundle with tools that are not ours.

const TEXT: &str = include_str!("README.template.txt");

/// The readme of a bundle, plain ASCII.
pub(crate) fn readme(is_signed: bool, practice: bool) -> String {
    TEXT.lines()
        .filter_map(|line| match line.split_at_checked(2) {
            Some(("S ", rest)) => is_signed.then_some(rest),
            Some(("U ", rest)) => (!is_signed).then_some(rest),
            Some(("P ", rest)) => practice.then_some(rest),
            _ => Some(line.get(2..).unwrap_or_default()),
        })
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::readme;

    #[test]
    fn the_readme_is_ascii_and_speaks_of_a_signature_only_where_there_is_one() {
        for is_signed in [true, false] {
            let text = readme(is_signed, false);
            assert!(text.is_ascii());
            assert_eq!(text.contains("ssh-keygen -Y verify"), is_signed);
            assert_eq!(text.contains("not signed"), !is_signed);
            assert!(text.contains("sha256sum -c") && text.contains("Get-FileHash"));
            assert!(text.lines().all(|line| line.len() <= 104));
        }
    }

    #[test]
    fn the_readme_of_practice_says_so_before_anything_else_and_no_other_does() {
        assert!(!readme(true, false).contains("PRACTICE"), "the control");
        let text = readme(true, true);
        assert!(text.starts_with("PRACTICE") && text.is_ascii());
        assert!(text.contains("everything in it is invented"));
    }
}
