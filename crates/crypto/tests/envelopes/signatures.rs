//! SSH signatures.

use cairn_crypto::safe::{
    bundle_seal::Identity,
    signature::{BUNDLE_NAMESPACE, SignatureError, SigningKey, VAULT_NAMESPACE, verify},
};

const SEED: [u8; 32] = [9; 32];

#[test]
fn signature_names_its_key_and_holds_for_one_message_and_purpose() {
    let key = SigningKey::from_seed(&SEED);
    let armored = key.sign(BUNDLE_NAMESPACE, b"manifest").unwrap();
    let signer = verify(BUNDLE_NAMESPACE, b"manifest", &armored).unwrap();
    assert_eq!(signer.openssh, key.public_openssh());
    assert!(signer.openssh.starts_with("ssh-ed25519 AAAA"));
    assert!(signer.fingerprint.starts_with("SHA256:"));
    assert_eq!(
        verify(BUNDLE_NAMESPACE, b"manifesto", &armored),
        Err(SignatureError::Mismatch)
    );
    assert_eq!(
        verify(VAULT_NAMESPACE, b"manifest", &armored),
        Err(SignatureError::Namespace)
    );
    assert_eq!(key.sign("", b"manifest"), Err(SignatureError::Namespace));
}

#[test]
fn changed_signature_does_not_hold() {
    let armored = SigningKey::from_seed(&SEED)
        .sign(BUNDLE_NAMESPACE, b"manifest")
        .unwrap();
    let body = armored.find('\n').unwrap() + 1;
    let mut held = 0;
    for place in body..armored.len() - 30 {
        let mut changed = armored.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        held += usize::from(verify(BUNDLE_NAMESPACE, b"manifest", &changed).is_ok());
    }
    assert_eq!(held, 0);
    let windows = armored.replace('\n', "\r\n");
    assert!(verify(BUNDLE_NAMESPACE, b"manifest", &windows).is_ok());
    assert_eq!(
        verify(BUNDLE_NAMESPACE, b"", &"A".repeat(5_000)),
        Err(SignatureError::Format)
    );
}

#[test]
fn each_receiver_sees_a_key_of_its_own_and_always_the_same() {
    let [one, two] = [(); 2].map(|()| Identity::generate().to_recipient().fingerprint());
    let key = |receiver| SigningKey::derive_for_receiver(&SEED, receiver).public_openssh();
    assert_eq!(key(&one), key(&one));
    assert_ne!(key(&one), key(&two));
    assert_ne!(key(&one), SigningKey::from_seed(&SEED).public_openssh());
    let other_vault = SigningKey::derive_for_receiver(&[10; 32], &one).public_openssh();
    assert_ne!(key(&one), other_vault);
}
