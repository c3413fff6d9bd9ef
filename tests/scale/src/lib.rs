//! Incidents by the hundred thousand, with real text: passages of the Universal Declaration of Human Rights in six languages
//! and as many scripts. Nothing in them happened.

mod declaration;
mod incidents;

pub use declaration::{Declaration, LANGUAGES};
pub use incidents::{Made, Maker, people};
