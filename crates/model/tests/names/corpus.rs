//! Reads the corpus.

use cairn_model::disclosure::Naming;
use cairn_model::{Answer, Person, PersonId, Text};

/// The languages, by the names of their files.
pub(crate) const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// Which half of the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    Develop,
    HeldOut,
}

/// A person who is recorded.
pub(crate) struct Recorded {
    pub(crate) id: String,
    pub(crate) names: Vec<String>,
    pub(crate) naming: Naming,
}

/// A place in a text that names somebody.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) person: String,
    pub(crate) kinds: Vec<String>,
    pub(crate) range: std::ops::Range<usize>,
}

/// A text and who is named in it.
pub(crate) struct Passage {
    pub(crate) half: Half,
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
}

/// The corpus of one language.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) persons: Vec<Recorded>,
    pub(crate) passages: Vec<Passage>,
}

impl Language {
    pub(crate) fn read(tag: &str) -> Self {
        let path = format!("{}/tests/names/{tag}.txt", env!("CARGO_MANIFEST_DIR"));
        Self::parse(tag, &std::fs::read_to_string(path).unwrap())
    }

    pub(crate) fn parse(tag: &str, lines: &str) -> Self {
        let mut half = Half::Develop;
        let mut language = Self {
            tag: tag.to_owned(),
            persons: Vec::new(),
            passages: Vec::new(),
        };
        // Persons of one file have ids of their own in each half.
        let place = |half: Half, id: &str| format!("{half:?}/{id}");
        for line in lines.lines().filter(|line| !line.starts_with("//")) {
            if line == "# develop" {
                half = Half::Develop;
            } else if line == "# held out" {
                half = Half::HeldOut;
            } else if let Some(person) = line.strip_prefix('@') {
                let (id, names) = person.split_once(' ').unwrap();
                let names: Vec<&str> = names.split(" | ").collect();
                language.persons.push(recorded(&place(half, id), &names));
            } else {
                let mut passage = passage(half, line);
                for mark in &mut passage.marks {
                    mark.person = place(half, &mark.person);
                    let is_known = language.persons.iter().any(|p| p.id == mark.person);
                    assert!(is_known, "{tag}: nobody is {}", mark.person);
                }
                language.passages.push(passage);
            }
        }
        language
    }

    /// Gives everybody another name.
    pub(crate) fn rename_all(&mut self, name: &str) {
        for person in &mut self.persons {
            *person = recorded(&person.id, &[name]);
        }
    }
}

fn recorded(id: &str, names: &[&str]) -> Recorded {
    let mut person = Person::new(PersonId::random());
    let mut texts = names.iter().map(|name| Text::new("und", name.trim()));
    person.names.full = Answer::Known(texts.next().unwrap());
    person.names.others = texts.collect();
    Recorded {
        id: id.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        naming: Naming::with_parts(&[person]),
    }
}

fn passage(half: Half, line: &str) -> Passage {
    let line = line.replace("\\n", "\n");
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut rest = line.as_str();
    while let Some((before, marked)) = rest.split_once('{') {
        text.push_str(before);
        let (marked, after) = marked.split_once('}').expect("a mark is closed");
        let (label, words) = marked.split_once('|').expect("a mark has words");
        let (person, kinds) = label.split_once(' ').expect("a mark has a kind");
        let start = text.len();
        text.push_str(words);
        marks.push(Mark {
            person: person.to_owned(),
            kinds: kinds.split('+').map(str::to_owned).collect(),
            range: start..text.len(),
        });
        rest = after;
    }
    text.push_str(rest);
    Passage { half, text, marks }
}
