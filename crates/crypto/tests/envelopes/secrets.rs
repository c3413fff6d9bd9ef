//! What secrets cannot do. Each exists once and is wiped once, and none is printed, not even by a derive on a type that holds one.

use std::fmt::{Debug, Display};

use cairn_crypto::safe::{
    blob_stream::BlobIdentity,
    bundle_seal::{BundlePassphrase, Identity, ReadBackKey, Recipient},
    head_seal::HeadKey,
    passphrase::{Passphrase, RecoveryCode},
    password_envelope::PassphraseKey,
    signature::SigningKey,
};

/// Whether a type implements a trait: the constant of the type itself goes before that of a trait, where it is there.
macro_rules! implements {
    ($kind:ty: $bound:path) => {{
        #[allow(dead_code, reason = "not read where the type implements it")]
        trait Otherwise {
            const ANSWER: bool = false;
        }
        struct Asked<T>(std::marker::PhantomData<T>);
        impl<T> Otherwise for Asked<T> {}
        #[allow(dead_code, reason = "not read where the type does not implement it")]
        impl<T: $bound> Asked<T> {
            const ANSWER: bool = true;
        }
        <Asked<$kind>>::ANSWER
    }};
}

macro_rules! assert_kept_to_themselves {
    ($($secret:ty),+ $(,)?) => {$(
        assert!(!implements!($secret: Clone), concat!(stringify!($secret), " can be copied"));
        assert!(!implements!($secret: Debug), concat!(stringify!($secret), " can be shown"));
        assert!(!implements!($secret: Display), concat!(stringify!($secret), " can be printed"));
    )+};
}

#[test]
fn secrets_are_neither_copied_nor_shown() {
    assert_kept_to_themselves!(
        Passphrase,
        RecoveryCode,
        BundlePassphrase,
        PassphraseKey,
        HeadKey,
        BlobIdentity,
        Identity,
        ReadBackKey,
        SigningKey,
    );
    // The control: of what is public the same question is answered otherwise.
    assert!(implements!(Recipient: Clone));
    assert!(implements!(Recipient: Debug));
    assert!(implements!(Recipient: Display));
}
