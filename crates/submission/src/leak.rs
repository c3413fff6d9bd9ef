//! A last look for what nobody means to send: where files lie on this computer, who uses it and what it is called, and addresses in texts.
//!
//! It finds words, not meanings, and it can miss. What files say of themselves (Exif, properties of documents) is read by a decoder and is not
//! looked for here.

use cairn_model::disclosure::Disclosure;
use cairn_model::shape::Found;
use cairn_model::{Answer, IncidentFile, RecordId};

/// What is known of this computer.
#[derive(Clone, Debug, Default)]
pub struct Here {
    /// The name of the account.
    pub user: Option<String>,
    /// The person's name that the account has.
    pub full_name: Option<String>,
    /// What the computer is called.
    pub host: Option<String>,
}

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeakKind {
    /// Where a file lies: `/home/…`, `C:\Users\…`, `file://…`.
    Path,
    /// The name of the account on this computer, or the name that it has for its owner.
    User,
    /// The name of this computer.
    Host,
    /// An address of e-mail.
    Email,
    /// An address in a network: 192.168.0.7.
    Network,
    /// Words that are not seen: marks of direction, joiners, tags.
    Invisible,
}

/// Something that may give somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer.
    pub field: String,
    /// What it is.
    pub kind: LeakKind,
    /// The word itself, at most 80 characters.
    pub word: String,
}

/// The longest word that is shown, in characters.
const LONGEST: usize = 80;
/// Shorter names are parts of too many words.
const SHORTEST_NAME: usize = 3;
/// Names of accounts and computers that say nothing.
const COMMON: [&str; 12] = [
    "root",
    "user",
    "admin",
    "administrator",
    "guest",
    "owner",
    "home",
    "debian",
    "ubuntu",
    "localhost",
    "desktop",
    "laptop",
];

/// Looks through every text that leaves.
#[must_use]
pub fn leaks(disclosure: &Disclosure, here: &Here) -> Vec<Leak> {
    let mut found = Vec::new();
    for file in &disclosure.files {
        look(&mut file.clone(), here, &mut found);
    }
    found
}

fn look(file: &mut IncidentFile, here: &Here, found: &mut Vec<Leak>) {
    file.walk(&mut |record, pointer, field| {
        let mut see = |text: &str| {
            for (kind, word) in words(text, here) {
                let leak = Leak {
                    record,
                    field: pointer.to_string(),
                    kind,
                    word: word.chars().take(LONGEST).collect(),
                };
                if !found.contains(&leak) {
                    found.push(leak);
                }
            }
        };
        match field {
            Found::Text(Answer::Known(text)) => text.wordings().for_each(&mut see),
            Found::Texts(texts) => {
                texts
                    .iter()
                    .flat_map(|text| text.wordings())
                    .for_each(&mut see);
            }
            Found::Date(Answer::Known(date)) => {
                date.as_given.iter().for_each(|text| see(text));
            }
            Found::Line(Answer::Known(line)) => see(line),
            Found::Lines(lines) => lines.iter().for_each(|line| see(line)),
            Found::FileName(name) => see(name),
            Found::Text(Answer::Missing(_))
            | Found::Date(Answer::Missing(_))
            | Found::Line(Answer::Missing(_))
            | Found::Links(_) => {}
        }
    });
}

/// The words of a text that may give somebody away, with what they are.
fn words(text: &str, here: &Here) -> Vec<(LeakKind, String)> {
    let mut found = Vec::new();
    let is_edge =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '(' | ')' | ',' | ';');
    for word in text.split(is_edge).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches(['.', ':', '!', '?']);
        if is_path(word) {
            found.push((LeakKind::Path, word.to_owned()));
        } else if is_email(word) {
            found.push((LeakKind::Email, word.to_owned()));
        } else if is_network(word) {
            found.push((LeakKind::Network, word.to_owned()));
        }
    }
    for (kind, name) in [
        (LeakKind::User, &here.user),
        (LeakKind::User, &here.full_name),
        (LeakKind::Host, &here.host),
    ] {
        if let Some(name) = name
            .as_deref()
            .filter(|name| tells(name) && names(text, name))
        {
            found.push((kind, name.to_owned()));
        }
    }
    let unseen: String = text.chars().filter(|c| is_unseen(*c)).collect();
    if let Some(first) = unseen.chars().next() {
        found.push((LeakKind::Invisible, format!("U+{:04X}", u32::from(first))));
    }
    found
}

/// Whether a name of an account or a computer tells anything.
fn tells(name: &str) -> bool {
    let lower = name.trim().to_lowercase();
    lower.chars().count() >= SHORTEST_NAME && !COMMON.contains(&lower.as_str())
}

/// Whether a text has a name as a word of its own, in whatever case.
fn names(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.trim().to_lowercase());
    text.match_indices(&name).any(|(at, found)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|t| t.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn is_path(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let unix = [
        "/home/", "/users/", "/media/", "/mnt/", "/tmp/", "/var/", "/root/", "/run/", "~/",
    ];
    let is_drive = matches!(lower.as_bytes(), [letter, b':', b'\\' | b'/', _, ..] if letter.is_ascii_lowercase());
    unix.iter().any(|start| lower.starts_with(start))
        || lower.starts_with("file://")
        || lower.starts_with("\\\\")
        || lower.contains("\\users\\")
        || is_drive
}

fn is_email(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else {
        return false;
    };
    let is_host = |host: &str| {
        host.split_once('.')
            .is_some_and(|(a, b)| !a.is_empty() && b.len() >= 2)
    };
    !name.is_empty() && !host.contains('@') && is_host(host)
}

fn is_network(word: &str) -> bool {
    let address = word.split_once(':').map_or(word, |(address, _)| address);
    address.parse::<std::net::Ipv4Addr>().is_ok() || word.parse::<std::net::Ipv6Addr>().is_ok()
}

/// Characters that carry words unseen: tags and variation selectors, and zeros of width. Marks that Arabic, Persian, Hebrew and scripts of India
/// need are not among them.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{e0000}'..='\u{e0fff}' | '\u{180e}')
}

#[cfg(test)]
mod tests {
    use super::{Here, LeakKind, words};

    fn here() -> Here {
        Here {
            user: Some("amalh".to_owned()),
            full_name: Some("Invented Owner".to_owned()),
            host: Some("thinkpad-x1".to_owned()),
        }
    }

    fn kinds(text: &str) -> Vec<LeakKind> {
        words(text, &here())
            .into_iter()
            .map(|(kind, _)| kind)
            .collect()
    }

    #[test]
    fn what_gives_this_computer_or_somebody_away_is_found() {
        for (text, kind) in [
            ("see /home/amal/foto.jpg", LeakKind::Path),
            ("C:\\Users\\amal\\x.doc", LeakKind::Path),
            ("(file:///media/stick/x)", LeakKind::Path),
            ("\\\\server\\share", LeakKind::Path),
            ("write to one.two@example.org.", LeakKind::Email),
            ("from 192.168.0.7:8080", LeakKind::Network),
            ("from 2001:db8::1", LeakKind::Network),
            ("scanned by AMALH", LeakKind::User),
            ("invented owner's copy", LeakKind::User),
            ("made on ThinkPad-X1", LeakKind::Host),
            ("a\u{200b}b", LeakKind::Invisible),
            ("a\u{e0041}", LeakKind::Invisible),
        ] {
            assert_eq!(kinds(text), [kind], "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_not_taken_for_leaks() {
        for text in [
            "and/or, he/she 3/4",
            "at 10:30 on 3.4.2025",
            "@handle and a@b",
            "section 1.2.3.4.5",
            "amalhaddad",
            "https://example.org/home/page",
            "قالت فَاطِمَة\u{200f} إن",
            "می\u{200c}خواهم",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
        let common = Here {
            user: Some("user".to_owned()),
            ..Here::default()
        };
        assert!(words("the user said", &common).is_empty());
    }
}
