//! Signatures that were taken away, swapped, or are of another kind: what a receiver is told of each.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use cairn_bundle::{FileFault, OpenError, Signature, Verified};
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::{BUNDLE_NAMESPACE, SigningKey, VAULT_NAMESPACE};
use ed25519_dalek::Signer as _;
use sha2::Digest as _;

use crate::forge::{Entry, Zip, seal_raw};
use crate::sample::Sample;

const SIGNATURE: &str = "tagmanifest-sha256.txt.sig";

/// An SSHSIG (OpenSSH `PROTOCOL.sshsig`) in which every field can be another.
struct Ssh<'a> {
    version: u32,
    key: [u8; 32],
    kind: &'a str,
    namespace: &'a str,
    reserved: &'a [u8],
    hash: &'a str,
    signature: [u8; 64],
}

fn string(bytes: &[u8]) -> Vec<u8> {
    let len = u32::try_from(bytes.len()).unwrap();
    [&len.to_be_bytes(), bytes].concat()
}

impl<'a> Ssh<'a> {
    /// Signed by the sample's key.
    fn signed(namespace: &'a str, reserved: &'a [u8], hash: &'a str, message: &str) -> Self {
        let digest = match hash {
            "sha256" => Digest::of(message.as_bytes()).0.to_vec(),
            _ => sha2::Sha512::digest(message).to_vec(),
        };
        let parts = [namespace.as_bytes(), reserved, hash.as_bytes(), &digest];
        let data = [b"SSHSIG".to_vec(), parts.map(string).concat()].concat();
        let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        Self {
            version: 1,
            key: key.verifying_key().to_bytes(),
            kind: "ssh-ed25519",
            namespace,
            reserved,
            hash,
            signature: key.sign(&data).to_bytes(),
        }
    }

    fn blob(&self) -> Vec<u8> {
        let key = [string(self.kind.as_bytes()), string(&self.key)].concat();
        let signature = [string(self.kind.as_bytes()), string(&self.signature)].concat();
        let fields = [
            &key,
            self.namespace.as_bytes(),
            self.reserved,
            self.hash.as_bytes(),
            &signature,
        ];
        let fields = fields.map(string).concat();
        [b"SSHSIG".as_slice(), &self.version.to_be_bytes(), &fields].concat()
    }

    fn armored(&self) -> String {
        armored(&self.blob())
    }
}

fn armored(blob: &[u8]) -> String {
    let text = BASE64_STANDARD.encode(blob);
    let mut lines = String::new();
    for line in text.as_bytes().chunks(70) {
        lines += std::str::from_utf8(line).unwrap();
        lines.push('\n');
    }
    format!("-----BEGIN SSH SIGNATURE-----\n{lines}-----END SSH SIGNATURE-----\n")
}

fn good(message: &str) -> Ssh<'static> {
    Ssh::signed(BUNDLE_NAMESPACE, b"", "sha512", message)
}

/// Signatures over a message that do not hold, though most are by the right key.
pub(crate) fn hostile(message: &str) -> Vec<(&'static str, String)> {
    let right = good(message).armored();
    let signed =
        |namespace, reserved, hash| Ssh::signed(namespace, reserved, hash, message).armored();
    let mut later = good(message);
    later.version = 2;
    let mut of_rsa = good(message);
    of_rsa.kind = "ssh-rsa";
    let mut of_token = good(message);
    of_token.kind = "sk-ssh-ed25519@openssh.com";
    let mut weak = good(message);
    // The point at infinity and a signature of nothing: by the equation alone it holds for every message.
    (weak.key, weak.signature) = ([0; 32], [0; 64]);
    (weak.key[0], weak.signature[0]) = (1, 1);
    let mut longer = good(message).blob();
    longer.extend([0; 8]);
    vec![
        (
            "for another purpose",
            signed(VAULT_NAMESPACE, b"", "sha512"),
        ),
        (
            "for the purpose with a NUL",
            signed("cairn-bundle-v1\0", b"", "sha512"),
        ),
        ("for no purpose", signed("", b"", "sha512")),
        ("for files", signed("file", b"", "sha512")),
        (
            "over another digest",
            signed(BUNDLE_NAMESPACE, b"", "sha256"),
        ),
        (
            "over an unknown digest",
            signed(BUNDLE_NAMESPACE, b"", "sha1"),
        ),
        (
            "with something reserved",
            signed(BUNDLE_NAMESPACE, b"x", "sha512"),
        ),
        ("over another text", good("another").armored()),
        ("of a later version", later.armored()),
        ("of RSA", of_rsa.armored()),
        ("of a token", of_token.armored()),
        ("of a weak key", weak.armored()),
        ("longer than it says", armored(&longer)),
        ("two of them", format!("{right}{right}")),
        ("something after it", format!("{right}evil\n")),
        ("something before it", format!("evil\n{right}")),
        (
            "in lines of another length",
            right
                .replacen('\n', "", 2)
                .replacen("SIGNATURE-----", "SIGNATURE-----\n", 1),
        ),
        ("with a NUL in it", right.replace("U1NI", "U1\0NI")),
        (
            "in the armor of a key",
            right.replace("SSH SIGNATURE", "OPENSSH PRIVATE KEY"),
        ),
        (
            "a signature of PGP",
            right.replace("SSH SIGNATURE", "PGP SIGNATURE"),
        ),
        ("nothing", String::new()),
        ("armor around nothing", armored(b"")),
    ]
}

fn seal(sample: &Sample, zip: &Zip) -> Verified {
    let mut zip = zip.clone();
    zip.pad();
    seal_raw(sample, &zip.bytes());
    let verified = sample.verify().unwrap();
    match sample.open() {
        Ok(opened) => {
            assert!(opened.verified.is_intact());
            std::fs::remove_dir_all(opened.dir).unwrap();
        }
        Err(OpenError::NotIntact(found)) => assert_eq!(*found, verified),
        Err(other) => panic!("{other:?}"),
    }
    assert_eq!(sample.names(), ["bundle.age"]);
    verified
}

fn text(zip: &mut Zip, path: &str) -> String {
    String::from_utf8(zip.entry(path).data.clone()).unwrap()
}

fn strip(zip: &mut Zip) {
    let is_signing = |e: &Entry| e.name.ends_with(b".sig") || e.name.ends_with(b"allowed_signers");
    zip.entries.retain(|entry| !is_signing(entry));
}

fn sign(zip: &mut Zip, key: &SigningKey) {
    let manifest = text(zip, "tagmanifest-sha256.txt");
    let signature = key.sign(BUNDLE_NAMESPACE, manifest.as_bytes()).unwrap();
    let openssh = key.public_openssh();
    let signers = format!("sender namespaces=\"{BUNDLE_NAMESPACE}\" {openssh}\n");
    zip.entry(SIGNATURE).set(signature);
    zip.entry("allowed_signers").set(signers);
}

#[test]
fn a_signature_of_any_other_kind_does_not_hold() {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    let manifest = text(&mut zip, "tagmanifest-sha256.txt");
    zip.entry(SIGNATURE).set(good(&manifest).armored());
    let verified = seal(&sample, &zip);
    assert!(
        matches!(verified.signature, Signature::Valid { .. }),
        "the control: one that is put together in the same way holds"
    );
    for (name, armored) in hostile(&manifest) {
        zip.entry(SIGNATURE).set(armored);
        assert_eq!(seal(&sample, &zip).signature, Signature::Invalid, "{name}");
    }
}

#[test]
fn a_weak_key_that_is_named_as_the_senders_signs_nothing() {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    let mut weak = good("");
    (weak.key, weak.signature) = ([0; 32], [0; 64]);
    (weak.key[0], weak.signature[0]) = (1, 1);
    let blob = [string(b"ssh-ed25519"), string(&weak.key)].concat();
    let signers = format!(
        "sender namespaces=\"{BUNDLE_NAMESPACE}\" ssh-ed25519 {}\n",
        BASE64_STANDARD.encode(blob)
    );
    zip.entry(SIGNATURE).set(weak.armored());
    zip.entry("allowed_signers").set(signers);
    assert_eq!(seal(&sample, &zip).signature, Signature::Invalid);
}

#[test]
fn a_signature_that_was_taken_away_is_missed() {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    strip(&mut zip);
    let verified = seal(&sample, &zip);
    assert_eq!(verified.signature, Signature::None);
    assert_eq!(verified.files, [FileFault::SignatureAbsent]);
}

#[test]
fn a_signature_that_was_taken_away_with_every_trace_leaves_a_bundle_that_nobody_signed() {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    strip(&mut zip);
    let info = text(&mut zip, "bag-info.txt");
    let info = info.replace("Signed-As: pseudonym\n", "");
    zip.entry("bag-info.txt").set(info);
    let verified = seal(&sample, &zip);
    let path = "bag-info.txt".to_owned();
    assert_eq!(verified.files, [FileFault::Digest { path }]);
    zip.list_again();
    let verified = seal(&sample, &zip);
    assert!(verified.is_intact(), "nothing in it shows what was done");
    assert_eq!(
        verified.signature,
        Signature::None,
        "and it is said that nobody signed it, which a receiver of signed bundles must ask about"
    );
}

#[test]
fn a_signature_that_somebody_added_is_noticed() {
    let mut sample = Sample::new();
    let mut signed = Zip::of(&sample);
    sample.signer = None;
    let mut zip = Zip::of(&sample);
    assert!(seal(&sample, &zip).is_intact(), "the control");
    for (at, path) in [(4, SIGNATURE), (5, "allowed_signers")] {
        let entry = signed.entry(path).clone();
        zip.entries.insert(at, entry);
    }
    sign(&mut zip, &SigningKey::from_seed(&[9; 32]));
    let verified = seal(&sample, &zip);
    assert!(matches!(verified.signature, Signature::Valid { .. }));
    assert_eq!(verified.files, [FileFault::SignatureUnannounced]);
}

#[test]
fn a_bundle_passed_on_says_so_and_cannot_pretend_to_have_been_made_for_its_new_receiver() {
    let mut sample = Sample::new();
    let mut zip = Zip::of(&sample);
    let first = sample.receivers()[0].fingerprint();
    sample.identities = vec![Identity::generate()];
    let second = sample.receivers()[0].fingerprint();
    let verified = seal(&sample, &zip);
    assert!(verified.is_intact() && !verified.is_for_us);
    for path in [
        "bag-info.txt",
        "data/records.json",
        "data/transmissible/records.json",
    ] {
        let changed = text(&mut zip, path).replace(&first.hex(), &second.hex());
        let changed = changed.replace(&first.words().join(" "), &second.words().join(" "));
        zip.entry(path).set(changed);
    }
    zip.list_again();
    let verified = seal(&sample, &zip);
    assert!(verified.is_for_us && verified.files.is_empty());
    assert_eq!(verified.signature, Signature::Invalid);
    sign(&mut zip, &SigningKey::from_seed(&[9; 32]));
    let verified = seal(&sample, &zip);
    let own = SigningKey::from_seed(&[7; 32]).public_openssh();
    assert!(
        matches!(verified.signature, Signature::Valid { openssh, .. } if openssh != own),
        "and whoever signs it anew is not the sender"
    );
}

#[test]
fn a_signature_by_another_key_names_that_key() {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    let own = SigningKey::from_seed(&[7; 32]).public_openssh();
    let is_by = |verified: &Verified, key: &str| matches!(&verified.signature, Signature::Valid { openssh, .. } if openssh == key);
    assert!(is_by(&seal(&sample, &zip), &own), "the control");
    let other = SigningKey::from_seed(&[9; 32]);
    sign(&mut zip, &other);
    let verified = seal(&sample, &zip);
    assert!(is_by(&verified, &other.public_openssh()) && !is_by(&verified, &own));
}

#[test]
fn the_signature_of_another_bundle_of_the_same_sender_does_not_hold() {
    let mut sample = Sample::new();
    let mut zip = Zip::of(&sample);
    sample.start_here = b"<p>another bundle".to_vec();
    let mut other = Zip::of(&sample);
    let foreign = other.entry(SIGNATURE).clone();
    assert_eq!(
        other.entry("allowed_signers").data,
        zip.entry("allowed_signers").data,
        "the same sender"
    );
    *zip.entry(SIGNATURE) = foreign;
    assert_eq!(seal(&sample, &zip).signature, Signature::Invalid);
}

#[test]
fn signers_that_are_not_those_of_the_signature_are_caught() {
    let sample = Sample::new();
    let good = Zip::of(&sample);
    let own = SigningKey::from_seed(&[7; 32]).public_openssh();
    let other = SigningKey::from_seed(&[9; 32]).public_openssh();
    let changes: [fn(&str, &str, &str) -> String; 6] = [
        |signers, own, other| signers.replace(own, other),
        |signers, own, other| format!("{signers}{}", signers.replace(own, other)),
        |signers, own, other| format!("{}{signers}", signers.replace(own, other)),
        |signers, _, _| signers.replace("namespaces=\"cairn-bundle-v1\" ", ""),
        |signers, _, _| signers.replace("sender", "*"),
        |signers, _, _| signers.trim_end().to_owned(),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut zip = good.clone();
        let signers = text(&mut zip, "allowed_signers");
        zip.entry("allowed_signers")
            .set(change(&signers, &own, &other));
        let verified = seal(&sample, &zip);
        assert_eq!(verified.signature, Signature::Invalid, "change {number}");
    }
}
