//! What the rest of Cairn may call: each module is one envelope or one secret, with its keys,
//! its format and its errors.
//!
//! Nothing here takes a nonce, a mode or a key of the wrong kind; a choice that could be made
//! wrongly is made inside.

pub mod blob_stream;
pub mod bundle_seal;
pub mod digest;
pub mod head_seal;
pub mod passphrase;
pub mod password_envelope;
pub mod random;
pub mod recovery_envelope;
pub mod signature;

mod bundle_key;
mod bundle_passphrase;
mod identity;
mod recovery_code;
