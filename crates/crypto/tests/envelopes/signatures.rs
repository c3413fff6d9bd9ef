//! SSH signatures.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cairn_crypto::safe::{
    bundle_seal::Identity,
    signature::{BUNDLE_NAMESPACE, SignatureError, SigningKey, VAULT_NAMESPACE, verify},
};
use ed25519_dalek::Signer as _;
use sha2::Digest as _;

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

/// A signature in its armor, with its fields as they are given (OpenSSH `PROTOCOL.sshsig`).
fn armored(key: [u8; 32], reserved: &[u8], hash: &str, signature: [u8; 64]) -> String {
    let string = |bytes: &[u8]| {
        let len = u32::try_from(bytes.len()).unwrap();
        [&len.to_be_bytes(), bytes].concat()
    };
    let kind = string(b"ssh-ed25519");
    let fields = [
        [kind.clone(), string(&key)].concat().as_slice(),
        BUNDLE_NAMESPACE.as_bytes(),
        reserved,
        hash.as_bytes(),
        &[kind, string(&signature)].concat(),
    ]
    .map(string)
    .concat();
    let blob = [b"SSHSIG\0\0\0\x01".as_slice(), &fields].concat();
    let mut lines = String::new();
    for line in BASE64_STANDARD.encode(blob).as_bytes().chunks(70) {
        lines += std::str::from_utf8(line).unwrap();
        lines.push('\n');
    }
    format!("-----BEGIN SSH SIGNATURE-----\n{lines}-----END SSH SIGNATURE-----\n")
}

/// What is signed: the namespace, what is reserved, the digest's name and the digest.
fn signed(reserved: &[u8], hash: &str) -> String {
    let digest = match hash {
        "sha256" => sha2::Sha256::digest(b"manifest").to_vec(),
        _ => sha2::Sha512::digest(b"manifest").to_vec(),
    };
    let mut data = b"SSHSIG".to_vec();
    for part in [
        BUNDLE_NAMESPACE.as_bytes(),
        reserved,
        hash.as_bytes(),
        &digest,
    ] {
        data.extend(u32::try_from(part.len()).unwrap().to_be_bytes());
        data.extend(part);
    }
    let key = ed25519_dalek::SigningKey::from_bytes(&SEED);
    let signature = key.sign(&data).to_bytes();
    armored(key.verifying_key().to_bytes(), reserved, hash, signature)
}

#[test]
fn only_the_digest_of_the_format_is_taken_and_nothing_that_is_reserved() {
    let verified = |armored: &str| verify(BUNDLE_NAMESPACE, b"manifest", armored);
    let good = signed(b"", "sha512");
    let ours = SigningKey::from_seed(&SEED);
    assert_eq!(Ok(good.clone()), ours.sign(BUNDLE_NAMESPACE, b"manifest"));
    assert!(verified(&good).is_ok(), "the control");
    assert_eq!(
        verified(&signed(b"", "sha256")),
        Err(SignatureError::Algorithm)
    );
    assert_eq!(
        verified(&signed(b"x", "sha512")),
        Err(SignatureError::Format)
    );
}

/// Under each of them a signature that is made once holds over many messages or over all, by the equation alone.
#[test]
fn a_key_under_which_anything_holds_is_none() {
    const EIGHTH: &str = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a";
    let one = {
        let mut point = [0; 32];
        point[0] = 1;
        point
    };
    let eighth = <[u8; 32]>::try_from(hex::decode(EIGHTH).unwrap()).unwrap();
    let mut signature = [0; 64];
    signature[0] = 1;
    for key in [one, [0; 32], eighth] {
        let forged = armored(key, b"", "sha512", signature);
        for message in [b"manifest".as_slice(), b"", b"another"] {
            assert_eq!(
                verify(BUNDLE_NAMESPACE, message, &forged),
                Err(SignatureError::WeakKey)
            );
        }
    }
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
