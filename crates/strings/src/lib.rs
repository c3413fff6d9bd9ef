//! Every word that a person reads, in every language: Fluent files and the loader that the command, the reports and the
//! window share (the window reads the same files through `@fluent/bundle`).
//!
//! Files are `locales/<tag>/<screen>.ftl`, compiled in. What goes into a text is wrapped in bidi isolates (U+2068,
//! U+2069), so that a name in one direction cannot reorder a sentence in the other.

mod locale;
mod resource;
mod strings;
mod value;

pub use locale::{Direction, LOCALES, Locale, direction};
pub use resource::{LoadError, Source, sources};
pub use strings::Strings;
pub use value::Value;
