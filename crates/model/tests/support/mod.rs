//! Records for tests, made from what [`RecordKind::fields`](cairn_model::RecordKind::fields) says there is: a field that
//! is added to the model is in all of them without a change here. The tests of the vault use them too.
#![allow(
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "test support"
)]

pub(crate) mod arbitrary;
pub(crate) mod full;
pub(crate) mod look;
