//! The name of a file, as it was where the file came from.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use crate::shape::{Found, Part, Pointer, Shape, Visit};

/// A file name in any script, line breaks and direction marks included. Never used as a path.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FileName(pub String);

impl Deref for FileName {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<String> for FileName {
    fn from(name: String) -> Self {
        Self(name)
    }
}

impl From<&str> for FileName {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.0
    }
}

impl PartialEq<str> for FileName {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for FileName {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Part for FileName {
    const SHAPE: &'static Shape = &Shape::FileName;

    fn walk(&mut self, at: &Pointer<'_>, visit: &mut Visit<'_>) {
        visit(at, Found::FileName(&mut self.0));
    }
}
