//! A page as a browser and its reader take it.

/// Every tag of a page, as a browser finds them: from `<` to the next `>`, the style aside.
pub(crate) fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().0)
        .collect()
}

/// Whether the page has markup that we do not make. `html` is escaped throughout, so no value holds `<`, `>` or a quote.
pub(crate) fn is_foreign(tag: &str) -> bool {
    const TAGS: [&str; 34] = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "header", "main", "section",
        "h1", "h2", "h3", "h4", "h5", "p", "dl", "dt", "dd", "div", "ul", "ol", "li", "a", "bdi",
        "code", "span", "small", "table", "thead", "tbody", "tr", "th", "td",
    ];
    const ATTRIBUTES: [&str; 10] = [
        "lang",
        "dir",
        "class",
        "id",
        "href",
        "scope",
        "charset",
        "http-equiv",
        "content",
        "name",
    ];
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut quoted = attributes.split('"');
    let mut foreign = !TAGS.contains(&name);
    while let Some(before) = quoted.next() {
        let attribute = before.trim().trim_end_matches('=');
        let value = quoted.next();
        foreign |= name != "!doctype" && !attribute.is_empty() && !ATTRIBUTES.contains(&attribute);
        foreign |= attribute == "href" && !value.is_some_and(|value| value.starts_with('#'));
    }
    foreign
}

/// What stands between the tags, with the entities read and the isolates around what a sentence takes in taken out.
pub(crate) fn text(html: &str) -> String {
    let words = html.split('<').map(|part| match part.split_once('>') {
        Some((_, words)) => words,
        None => part,
    });
    let words: String = words.collect();
    let words = words.replace(['\u{2068}', '\u{2069}'], "");
    let words = words.replace("&lt;", "<").replace("&gt;", ">");
    let words = words.replace("&quot;", "\"").replace("&#39;", "'");
    words.replace("&amp;", "&")
}

/// Words as they stand in [`text`].
pub(crate) fn shown(words: &str) -> String {
    let words = words.replace(['\u{2068}', '\u{2069}'], "");
    let seen = |c: char| match c {
        '\n' | '\t' => c,
        _ if c.is_control() => '\u{fffd}',
        _ => c,
    };
    words.chars().map(seen).collect()
}

/// The values of an attribute, in order.
pub(crate) fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    let values = html.split(start.as_str()).skip(1);
    values.map(|rest| rest.split_once('"').unwrap().0).collect()
}

/// What stands in the elements of a name that hold nothing but text, in order.
pub(crate) fn elements(html: &str, tag: &str) -> Vec<String> {
    let (start, end) = (format!("<{tag}>"), format!("</{tag}>"));
    let found = html.split(start.as_str()).skip(1);
    found
        .map(|rest| text(rest.split_once(end.as_str()).unwrap().0))
        .collect()
}

/// The links that lead nowhere, and the places that there are twice.
pub(crate) fn astray(html: &str) -> Vec<&str> {
    let mut places = values(html, "id");
    places.sort_unstable();
    let twice = places.windows(2).filter(|pair| pair[0] == pair[1]);
    let mut astray: Vec<&str> = twice.map(|pair| pair[0]).collect();
    for link in values(html, "href") {
        let place = link.trim_start_matches('#');
        if places.binary_search(&place).is_err() {
            astray.push(link);
        }
    }
    astray
}
