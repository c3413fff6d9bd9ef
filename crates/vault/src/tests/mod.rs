//! The vault as its callers see it. One vault is created for all tests, each works on a copy, and only tests of secrets
//! open it with one: a key derivation takes a good part of a second.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail by panicking"
)]

mod at_once;
mod backups;
mod custody;
mod derivation;
mod drafts;
mod duplicates;
mod erasure;
mod evidence;
mod filters;
mod flips;
mod full_disk;
mod golden;
mod history;
mod interruption;
mod keys;
mod kinds;
mod ledger;
mod log;
mod protected;
mod records;
mod scale;
mod shared;
mod stored_form;
mod stranger;
#[path = "../../../model/tests/support/mod.rs"]
mod support;
mod tampering;
