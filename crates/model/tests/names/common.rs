//! Common names as they are usually written in four scripts.

use cairn_model::disclosure::Naming;
use cairn_model::{Answer, Person, PersonId, Text};

/// The columns of the table.
pub(crate) const SCRIPTS: [&str; 4] = ["Latin", "Cyrillic", "Arabic", "Chinese"];

/// For every pair of scripts: spellings, and those found; and what is missed.
pub(crate) struct Found {
    pub(crate) pairs: [[(usize, usize); 4]; 4],
    /// As recorded and as written, once each.
    pub(crate) missed: Vec<(String, String)>,
}

/// Looks for each spelling of a name in a sentence with each other one.
pub(crate) fn look() -> Found {
    let rows = include_str!("common.txt")
        .lines()
        .filter(|line| !line.starts_with("//"));
    let mut found = Found {
        pairs: [[(0, 0); 4]; 4],
        missed: Vec::new(),
    };
    for row in rows {
        let names: Vec<&str> = row.split(" / ").collect();
        for (from, recorded) in names.iter().enumerate().filter(|(_, name)| **name != "-") {
            let mut person = Person::new(PersonId::random());
            person.names.full = Answer::Known(Text::new("und", *recorded));
            let naming = Naming::with_parts(&[person]);
            for (to, written) in names.iter().enumerate().filter(|(_, name)| **name != "-") {
                let text = match to {
                    0 => format!("Then {written} was taken away."),
                    1 => format!("Потом {written} исчез."),
                    2 => format!("ثم اختفى {written} هنا."),
                    _ => format!("昨天，{written}被带走。"),
                };
                let is_found = naming.is_in(&text);
                let pair = &mut found.pairs[from][to];
                *pair = (pair.0 + 1, pair.1 + usize::from(is_found));
                if !is_found {
                    found
                        .missed
                        .push(((*recorded).to_owned(), (*written).to_owned()));
                }
            }
        }
    }
    found
}
