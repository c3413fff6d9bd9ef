//! Markup, in which text from records can only ever be text.

use std::fmt::Write as _;

/// From how many characters on a text is aligned by its own direction, and not with the answers above and below it.
const PROSE: usize = 120;

/// A piece of HTML in the making. Tags and attribute names are ours; every text and attribute value is escaped.
#[derive(Default)]
pub(crate) struct Html(String);

impl Html {
    /// What was made.
    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// Markup of ours, word for word.
    pub(crate) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        text.chars().for_each(|c| self.escaped(c));
        self
    }

    /// An element with text in it.
    pub(crate) fn element(&mut self, tag: &'static str, text: &str) -> &mut Self {
        self.with(tag, &[], |html| {
            html.text(text);
        })
    }

    /// An element with attributes, and whatever is made inside.
    pub(crate) fn with(
        &mut self,
        tag: &'static str,
        attributes: &[(&'static str, &str)],
        inside: impl FnOnce(&mut Self),
    ) -> &mut Self {
        let _ = write!(self.0, "<{tag}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
        inside(self);
        let _ = write!(self.0, "</{tag}>");
        self
    }

    /// Words that somebody wrote within a line, apart from the direction of what is around them.
    pub(crate) fn words(&mut self, language: Option<&str>, text: &str) -> &mut Self {
        let language = language.filter(|tag| is_tag(tag)).map(|tag| ("lang", tag));
        let attributes: Vec<_> = language.into_iter().collect();
        self.with("bdi", &attributes, |html| {
            html.text(text);
        })
    }

    /// Words that somebody wrote, as a block in their own direction. `dir="auto"` looks at text of the element itself alone,
    /// not at what a `bdi` in it holds.
    pub(crate) fn block(&mut self, language: &str, text: &str) -> &mut Self {
        let is_prose = text.contains('\n') || text.chars().nth(PROSE).is_some();
        let class = if is_prose { "words prose" } else { "words" };
        let mut attributes = vec![("class", class), ("dir", "auto")];
        if is_tag(language) {
            attributes.push(("lang", language));
        }
        self.with("div", &attributes, |html| {
            html.text(text);
        })
    }

    fn escaped(&mut self, c: char) {
        match c {
            '&' => self.0.push_str("&amp;"),
            '<' => self.0.push_str("&lt;"),
            '>' => self.0.push_str("&gt;"),
            '"' => self.0.push_str("&quot;"),
            '\'' => self.0.push_str("&#39;"),
            '\n' | '\t' => self.0.push(c),
            _ if c.is_control() => self.0.push('\u{fffd}'),
            _ => self.0.push(c),
        }
    }
}

/// Whether a language tag can stand in `lang`.
fn is_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag != "und"
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// A file name with the characters made visible that would show it in another order than it has.
pub(crate) fn visible(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                let _ = write!(out, "[U+{:04X}]", u32::from(c));
            }
            _ if c.is_control() => {
                let _ = write!(out, "[U+{:04X}]", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Html, visible};

    #[test]
    fn text_is_only_ever_text() {
        let mut html = Html::default();
        html.with("p", &[("lang", "\"><script>")], |html| {
            html.text("<b>&'\"\u{0}\n");
        });
        assert_eq!(
            html.finish(),
            "<p lang=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;\u{fffd}\n</p>"
        );
    }

    #[test]
    fn file_names_show_what_would_reorder_them() {
        assert_eq!(visible("photo\u{202e}gpj.exe"), "photo[U+202E]gpj.exe");
        assert_eq!(visible("صورة.jpg"), "صورة.jpg");
    }
}
