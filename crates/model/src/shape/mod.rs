//! What records are made of, field by field.
//!
//! A form, a readable difference, a spreadsheet and the search for names in what leaves all need to know which fields there
//! are and what each holds. They ask [`Part::SHAPE`]; what the compiler does not see cannot be forgotten there.

mod define;
mod faults;
mod leaf;
mod pointer;
mod pointing;
mod words;

pub(crate) use define::{define_part, group, record};
pub use faults::{MAX_TEXT, Path, faults, faults_of, field_faults, new_fault};
pub use leaf::{Leaf, Links};
pub use pointer::Pointer;
pub use pointing::pointing_at;
use serde::Serialize;
pub use words::{words, words_at};

use crate::{Answer, PartialDate, RecordId, RecordKind, Text};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Shape {
    /// [`Text`]: words with their language and translations.
    Text,
    /// Words that have no language: a number on a document, an address, a name of a file.
    Line,
    /// The name of a file that was taken in.
    FileName,
    /// [`PartialDate`].
    Date,
    /// Yes or no.
    Flag,
    /// A whole number that is not negative.
    Number,
    /// A State, ISO 3166-1 alpha-3.
    Country,
    /// A code of a vocabulary.
    Code {
        /// The vocabulary's name, as in the Fluent ids of its labels.
        vocabulary: &'static str,
        /// Its codes, in the order in which forms offer them.
        codes: &'static [&'static str],
    },
    /// The id of another record.
    Link {
        /// Its kind.
        to: RecordKind,
    },
    /// [`RecordId`]: the kind and the id of another record, of whatever kind.
    AnyLink,
    /// Fields that belong together.
    Group {
        /// The fields.
        fields: &'static [Field],
    },
    /// A group that need not be there.
    Optional {
        /// The group.
        of: &'static Self,
    },
    /// Any number of the same.
    List {
        /// What each item is.
        of: &'static Self,
    },
    /// [`Answer`]: the value, or why there is none.
    Answer {
        /// What the value is.
        of: &'static Self,
    },
}

/// A field of a record or of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The type that has it, as it is called in Rust.
    pub owner: &'static str,
    /// Its name in JSON.
    pub name: &'static str,
    /// What it holds.
    pub shape: &'static Shape,
    /// What is special about it.
    pub marks: &'static [Mark],
}

impl Field {
    /// The Fluent id of its label: `field-<owner>-<name>`, all in kebab case.
    #[must_use]
    pub fn label_id(&self) -> String {
        let mut owner = String::with_capacity(self.owner.len());
        for letter in self.owner.chars() {
            if letter.is_ascii_uppercase() && !owner.is_empty() {
                owner.push('-');
            }
            owner.push(letter.to_ascii_lowercase());
        }
        format!("field-{owner}-{}", self.name.replace('_', "-"))
    }
}

/// What is special about a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Without it there is no record.
    Given,
    /// Set once and never edited: ids, digests.
    Fixed,
    /// Asked for only where a chosen template needs it.
    Sensitive,
    /// Never in what may reach the State.
    NeverLeaves,
    /// A number from 1 to 5.
    OneToFive,
    /// A length in bytes, of up to 64 bits where every other number has 32.
    Length,
}

/// What is done at each field that holds somebody's words, or points to another record.
pub type Visit<'v> = dyn FnMut(&Pointer<'_>, Found<'_>) + 'v;

/// A field that holds somebody's words, or points to another record.
pub enum Found<'a> {
    /// A text with its translations.
    Text(&'a mut Answer<Text>),
    /// Several texts.
    Texts(&'a mut Vec<Text>),
    /// A date, for the words in which it was given and its time zone.
    Date(&'a mut Answer<PartialDate>),
    /// Words without a language.
    Line(&'a mut Answer<String>),
    /// Several of them.
    Lines(&'a mut Vec<String>),
    /// The name of a file that was taken in.
    FileName(&'a mut String),
    /// A link, or several, that can be taken out.
    Links(&'a mut dyn Links),
}

/// Anything that a record is made of.
pub trait Part {
    /// What it holds.
    const SHAPE: &'static Shape;

    /// Gives every record that it points to, however deep.
    fn links(&self, each: &mut dyn FnMut(RecordId)) {
        let _ = each;
    }

    /// Visits every field in it that holds somebody's words or points to another record, in order.
    fn walk(&mut self, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        let _ = (at, visit);
    }
}

impl<T: Leaf> Part for Answer<T> {
    const SHAPE: &'static Shape = &Shape::Answer { of: T::LEAF };

    fn links(&self, each: &mut dyn FnMut(RecordId)) {
        if let Some(value) = self.known() {
            value.link(each);
        }
    }

    fn walk(&mut self, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        if let Some(found) = T::answer(self) {
            visit(at, found);
        }
    }
}

/// What a list may hold.
pub trait Item: Sized {
    /// What each item is.
    const ITEM: &'static Shape;
    /// Gives every record that an item points to.
    fn link_item(&self, each: &mut dyn FnMut(RecordId));
    /// Visits what the list holds.
    fn walk_list(list: &mut Vec<Self>, at: &Pointer<'_>, visit: &mut Visit<'_>);
}

impl<T: Item> Part for Vec<T> {
    const SHAPE: &'static Shape = &Shape::List { of: T::ITEM };

    fn links(&self, each: &mut dyn FnMut(RecordId)) {
        for item in self {
            item.link_item(each);
        }
    }

    fn walk(&mut self, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        T::walk_list(self, at, visit);
    }
}

impl<T: Leaf> Item for T {
    const ITEM: &'static Shape = T::LEAF;

    fn link_item(&self, each: &mut dyn FnMut(RecordId)) {
        self.link(each);
    }

    fn walk_list(list: &mut Vec<Self>, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        if let Some(found) = T::list(list) {
            visit(at, found);
        }
    }
}

/// Fields that belong together and have no id of their own.
pub trait Group: Part {}

impl<T: Group> Part for Option<T> {
    const SHAPE: &'static Shape = &Shape::Optional { of: T::SHAPE };

    fn links(&self, each: &mut dyn FnMut(RecordId)) {
        if let Some(group) = self {
            group.links(each);
        }
    }

    fn walk(&mut self, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        if let Some(group) = self {
            group.walk(at, visit);
        }
    }
}
