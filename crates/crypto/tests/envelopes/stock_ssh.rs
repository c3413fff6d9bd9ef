//! `ssh-keygen -Y` checks what we sign, and we check what it signs.

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

use cairn_crypto::safe::signature::{BUNDLE_NAMESPACE, SigningKey, VAULT_NAMESPACE, verify};
use tempfile::TempDir;

fn ssh_verifies(folder: &Path, namespace: &str, message: &str) -> Output {
    fs::write(folder.join("message"), message).unwrap();
    Command::new("ssh-keygen")
        .args([
            "-Y",
            "verify",
            "-f",
            "allowed_signers",
            "-I",
            "someone",
            "-n",
            namespace,
        ])
        .args(["-s", "message.sig"])
        .stdin(Stdio::from(fs::File::open(folder.join("message")).unwrap()))
        .current_dir(folder)
        .output()
        .expect("ssh-keygen is installed: see CONTRIBUTING.md")
}

#[test]
fn ssh_keygen_verifies_our_signature_for_its_purpose_only() {
    let folder = TempDir::new().unwrap();
    let key = SigningKey::from_seed(&[3; 32]);
    let allowed = format!("someone {}\n", key.public_openssh());
    fs::write(folder.path().join("allowed_signers"), allowed).unwrap();
    let armored = key.sign(BUNDLE_NAMESPACE, b"tag manifest\n").unwrap();
    fs::write(folder.path().join("message.sig"), armored).unwrap();
    let holds = |namespace, message| {
        ssh_verifies(folder.path(), namespace, message)
            .status
            .success()
    };
    assert!(holds(BUNDLE_NAMESPACE, "tag manifest\n"));
    assert!(!holds(BUNDLE_NAMESPACE, "tag manifest"));
    assert!(!holds(VAULT_NAMESPACE, "tag manifest\n"));
}

#[test]
fn signature_of_ssh_keygen_verifies_here() {
    let folder = TempDir::new().unwrap();
    let ssh = |arguments: &[&str]| {
        let output = Command::new("ssh-keygen")
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .expect("ssh-keygen is installed: see CONTRIBUTING.md");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    ssh(&["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "key"]);
    fs::write(folder.path().join("message"), "tag manifest\n").unwrap();
    ssh(&[
        "-Y",
        "sign",
        "-q",
        "-f",
        "key",
        "-n",
        BUNDLE_NAMESPACE,
        "message",
    ]);
    let armored = fs::read_to_string(folder.path().join("message.sig")).unwrap();
    let public = fs::read_to_string(folder.path().join("key.pub")).unwrap();
    let signer = verify(BUNDLE_NAMESPACE, b"tag manifest\n", &armored).unwrap();
    assert_eq!(signer.openssh, public.trim());
    assert!(verify(BUNDLE_NAMESPACE, b"another", &armored).is_err());
}
