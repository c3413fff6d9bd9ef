//! Documents for people who receive a bundle. `START-HERE.html` is the first: a page that any browser shows, with nothing in
//! it that runs and nothing that is fetched.
//!
//! Every text in a record was written by somebody, and some of it by somebody hostile: all of it goes through
//! `html` and nothing else makes markup.

mod html;
mod start_here;

pub use start_here::{Earlier, StartHere, start_here};
