// No secret can be cloned: each exists once and is wiped once.
use cairn_crypto::safe::{
    blob_stream::BlobIdentity,
    bundle_seal::{Identity, ReadBackKey},
    head_seal::HeadKey,
    passphrase::{Passphrase, RecoveryCode},
    password_envelope::PassphraseKey,
    signature::SigningKey,
};

fn copied<T: Clone>() {}

fn main() {
    copied::<Passphrase>();
    copied::<RecoveryCode>();
    copied::<PassphraseKey>();
    copied::<HeadKey>();
    copied::<BlobIdentity>();
    copied::<Identity>();
    copied::<ReadBackKey>();
    copied::<SigningKey>();
}
