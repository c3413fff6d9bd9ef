//! Every kind of edit that is kept as a draft or in a record.

mod fields;
mod pages;
mod records;

/// The page on which the edit is made; kinds of one page stand together in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// The five questions that are asked first.
    First,
    /// The whole record of an incident.
    Incident,
    /// A person's own page.
    Person,
    /// A case.
    Case,
}

/// What is done before a control is there, unless it is there already. Controls are named by CSS, within the answer
/// unless it is said otherwise.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ready {
    /// An item, a line or a module is added at a pointer.
    Add(&'static str),
    /// A button of the answer is pressed.
    Press(&'static str),
    /// A button anywhere on the page is pressed.
    Open(&'static str),
    /// An entry of a list is chosen.
    Set(&'static str, &'static str),
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Words are typed after what is there, and the caret put before the last of them.
    Words,
    /// The same in a script that is read from the right.
    Arabic,
    /// A year is typed, and the caret put into the middle of it.
    Year,
    /// A digit is typed where there may be two, and the caret put before it.
    Digit,
    /// Another entry of a list is chosen.
    Another,
    /// Another reason for having no answer is chosen in a list of answers.
    Reason,
    /// A box is ticked that is not the first.
    Tick,
    /// One of those that a field finds is picked.
    Pick,
    /// A name is typed, and a person of this name made.
    Name,
}

/// A kind of edit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// What it is, in words.
    pub(crate) name: &'static str,
    pub(crate) page: Page,
    /// The kind of record, of which the first on the page is edited.
    pub(crate) record: &'static str,
    /// The field in it.
    pub(crate) pointer: &'static str,
    /// The control, by CSS within the answer; the field's own where it is empty.
    pub(crate) control: &'static str,
    pub(crate) ready: &'static [Ready],
    pub(crate) edit: Edit,
    /// Whether the same control stands above, in another kind of record: met in the long run alone.
    pub(crate) is_again: bool,
}

const fn kind(
    name: &'static str,
    page: Page,
    (record, pointer): (&'static str, &'static str),
    edit: Edit,
) -> Kind {
    Kind {
        name,
        page,
        record,
        pointer,
        control: "",
        ready: &[],
        edit,
        is_again: false,
    }
}

impl Kind {
    /// In this control of the answer, and not in the field's own.
    const fn control(self, control: &'static str) -> Self {
        Self { control, ..self }
    }

    /// As above, in another kind of record.
    const fn again(self) -> Self {
        Self {
            is_again: true,
            ..self
        }
    }

    /// After these steps.
    const fn after(self, ready: &'static [Ready]) -> Self {
        Self { ready, ..self }
    }
}

/// Every kind, page by page.
pub(crate) fn all() -> Vec<Kind> {
    [pages::FIRST, fields::FIELDS, records::RECORDS, pages::OTHER].concat()
}
