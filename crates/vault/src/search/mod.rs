//! Search: what is indexed of an incident, how words are folded, and how a query is built.
//!
//! The index holds derived text. Latin, Arabic and other words with spaces are single words; runs of scripts without
//! spaces are overlapping pairs of characters, so that a two-character Chinese word is a pair and a longer one a phrase.

mod fold;
mod query;
mod text;
mod words;

pub(crate) use query::matching;
pub(crate) use text::{collect, collect_draft};
pub(crate) use words::indexed;
