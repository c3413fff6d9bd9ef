//! `README.txt`: how to check a bundle with tools that are not ours.

use crate::{Parts, Relation, SealRequest};

const TEXT: &str = include_str!("README.template.txt");

/// The readme of a bundle, plain ASCII. Each line of the template begins with a letter for the bundles that have it.
pub(crate) fn readme(request: &SealRequest<'_>) -> String {
    let is_signed = request.signer.is_some();
    let has = |mark: &str| match mark {
        "S " => is_signed,
        "U " => !is_signed,
        "P " => request.practice,
        "O " => is_signed && request.organisation.is_some(),
        "N " => is_signed && request.organisation.is_none(),
        "A " => request.parts != Parts::Confidential,
        "B " => request.parts != Parts::Transmissible,
        "C " => request.companion.is_some(),
        "F " => follows(request) == Some(Relation::Supersedes),
        "W " => follows(request) == Some(Relation::Withdraws),
        "K " => !request.receivers.is_empty(),
        "G " => request.receivers.is_empty(),
        _ => true,
    };
    TEXT.lines()
        .filter_map(|line| {
            let (mark, rest) = line.split_at_checked(2).unwrap_or(("  ", ""));
            has(mark).then_some(rest)
        })
        .flat_map(|line| [line, "\n"])
        .collect()
}

fn follows(request: &SealRequest<'_>) -> Option<Relation> {
    request.follows.map(|follows| follows.relation)
}

#[cfg(test)]
mod tests {
    use super::TEXT;

    #[test]
    fn the_readme_is_ascii_short_in_its_lines_and_every_mark_is_one_that_is_known() {
        assert!(TEXT.is_ascii());
        assert!(TEXT.lines().all(|line| line.len() <= 106));
        for line in TEXT.lines() {
            let mark = line.split_at_checked(2).map_or("  ", |(mark, _)| mark);
            assert!("  S U P O N A B C F W K G ".contains(mark), "{line}");
        }
        assert!(TEXT.contains("sha256sum -c") && TEXT.contains("Get-FileHash"));
    }
}
