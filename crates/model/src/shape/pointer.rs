//! Where one is in a record.

use std::fmt;

/// A path into a record, written as a JSON pointer (RFC 6901). Names of fields hold nothing that would need an escape.
#[derive(Clone, Copy, Debug)]
pub struct Pointer<'p> {
    above: Option<&'p Self>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Record,
    Field(&'static str),
    Item(usize),
}

impl<'p> Pointer<'p> {
    /// The record itself.
    pub const RECORD: Self = Self {
        above: None,
        step: Step::Record,
    };

    /// A field of what this points to.
    #[must_use]
    pub const fn field(&'p self, name: &'static str) -> Self {
        Self {
            above: Some(self),
            step: Step::Field(name),
        }
    }

    /// An item of the list that this points to, from 0.
    #[must_use]
    pub const fn item(&'p self, at: usize) -> Self {
        Self {
            above: Some(self),
            step: Step::Item(at),
        }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            above.fmt(f)?;
        }
        match self.step {
            Step::Record => Ok(()),
            Step::Field(name) => write!(f, "/{name}"),
            Step::Item(at) => write!(f, "/{at}"),
        }
    }
}
