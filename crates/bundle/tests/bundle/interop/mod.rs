//! Strangers' tools and our bundles, for X25519 and hybrid keys both: four programs for age files, and then those for what is inside.
//!
//! `cargo xtask test unit` fetches them and names their folder in `CAIRN_STRANGERS`; a missing one fails the test. Left out, and
//! said so, where that is empty (xtask could not fetch them, which it does not allow in CI) and with `CAIRN_NO_PEERS=1`.

mod bag;
mod crate_check;
mod seal;
mod tool;

use cairn_crypto::safe::bundle_seal::Identity;

use crate::sample::Sample;

/// Draws a key.
type Draw = fn() -> Identity;

/// The kinds of key that a receiver can have.
const KINDS: [(&str, Draw); 2] = [
    ("X25519", Identity::generate),
    ("hybrid", Identity::generate_hybrid),
];

/// The sample, sealed to two receivers of one kind. The second of them is who opens it.
fn sealed(draw: Draw) -> Sample {
    let mut sample = Sample::new();
    sample.identities = vec![draw(), draw()];
    sample.seal().unwrap();
    sample
}
