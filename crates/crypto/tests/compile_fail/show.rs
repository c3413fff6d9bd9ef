// No secret can be printed, not even by a derive on a type that holds one.
use cairn_crypto::safe::{
    blob_stream::BlobIdentity,
    bundle_seal::{Identity, ReadBackKey},
    head_seal::HeadKey,
    passphrase::{Passphrase, RecoveryCode},
    password_envelope::PassphraseKey,
    signature::SigningKey,
};

fn shown<T: std::fmt::Debug>() {}

fn main() {
    shown::<Passphrase>();
    shown::<RecoveryCode>();
    shown::<PassphraseKey>();
    shown::<HeadKey>();
    shown::<BlobIdentity>();
    shown::<Identity>();
    shown::<ReadBackKey>();
    shown::<SigningKey>();
}
