//! What the keyboard is to come to.

/// A condition on what the keyboard is in.
#[derive(Clone, Debug)]
pub(crate) struct Goal {
    /// An expression of the page's language on the element `e`.
    pub(crate) test: String,
    /// For whoever reads why a story failed.
    pub(crate) name: String,
}

/// The control of this name for tests.
pub(crate) fn id(name: &str) -> Goal {
    css(&format!("[data-testid=\"{name}\"]"))
}

/// Whatever fits a selector.
pub(crate) fn css(selector: &str) -> Goal {
    Goal {
        test: format!("e.matches({selector:?})"),
        name: selector.to_owned(),
    }
}

/// The first control of a field, in a record of this kind.
pub(crate) fn field(kind: &str, pointer: &str) -> Goal {
    Goal {
        test: format!(
            "/^{kind}\\/[0-9a-f-]{{36}}{}$/.test(e.dataset.field ?? '')",
            pointer.replace('/', "\\/")
        ),
        name: format!("{kind}{pointer}"),
    }
}

/// Why there is no value, beside the field for one: `within` selects something in the same answer.
pub(crate) fn missing(within: &str) -> Goal {
    css(&format!(".answered:has({within}) > .head select"))
}

/// How exact a date is, beside its segments.
pub(crate) fn qualifier(within: &str) -> Goal {
    css(&format!(".answered:has({within}) > .line select"))
}

/// The heading of the page.
pub(crate) fn title() -> Goal {
    css("main h1")
}

/// The heading of a part of the page, by its id.
pub(crate) fn heading(id: &str) -> Goal {
    css(&format!("#{id}"))
}
