//! `cairn bundle open` and `cairn bundle verify`: the receiver's side. No vault is needed.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use cairn_bundle::{Signature, Verified};
use cairn_crypto::safe::bundle_seal::Identity;
use zeroize::Zeroizing;

use crate::arguments::{BundleCommand, Opening};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::view::{BundleVerified, SignatureVerified};

/// The longest identity file that is read, in bytes: hundreds of keys.
const LONGEST_IDENTITY: u64 = 64 * 1024;

pub(super) fn run(command: BundleCommand, output: &Output) -> Result<(), Failure> {
    match command {
        BundleCommand::Seal(sealing) => super::seal::run(&sealing, output),
        BundleCommand::Open {
            bundle,
            output: dir,
        } => open(&bundle, &dir, output),
        BundleCommand::Verify { bundle, json } => verify(&bundle, json, output),
    }
}

fn open(bundle: &Opening, dir: &Path, output: &Output) -> Result<(), Failure> {
    let identities = identities(&bundle.identity)?;
    let bar = Bar::new(output.strings().text("cli-progress-open"));
    let opened = cairn_bundle::open(&bundle.file, &identities, dir, &mut bar.for_bundle())?;
    drop(bar);
    output.message("cli-bundle-opened", &[]);
    describe(&opened.verified, output)
}

fn verify(bundle: &Opening, json: bool, output: &Output) -> Result<(), Failure> {
    let identities = identities(&bundle.identity)?;
    let bar = Bar::new(output.strings().text("cli-progress-open"));
    let verified = cairn_bundle::verify(&bundle.file, &identities, &mut bar.for_bundle())?;
    drop(bar);
    if json {
        output.json(&BundleVerified::from(&verified))?;
    } else {
        describe(&verified, output)?;
    }
    if verified.is_intact() {
        output.message("cli-bundle-verified", &[]);
        Ok(())
    } else {
        Err(Failure::not_intact(&verified))
    }
}

/// Reads the receiver's key file into memory that is wiped.
fn identities(path: &Path) -> Result<Vec<Identity>, Failure> {
    let file = File::open(path).map_err(|_| Failure::IdentityUnreadable)?;
    let mut text = Zeroizing::new(String::with_capacity(LONGEST_IDENTITY as usize));
    file.take(LONGEST_IDENTITY)
        .read_to_string(&mut text)
        .map_err(|_| Failure::IdentityUnreadable)?;
    Identity::parse_file(&text).map_err(|_| Failure::IdentityForm)
}

fn describe(verified: &Verified, output: &Output) -> Result<(), Failure> {
    let line =
        |id: &str, value: &str| output.result(format!("{}: {value}", output.strings().text(id)));
    if verified.practice {
        line(
            "cli-bundle-practice",
            &output.strings().text("cli-bundle-practice-what"),
        )?;
    }
    line("cli-bundle-id", &verified.bundle_id.to_string())?;
    line("cli-bundle-sealed", &verified.sealed_at.to_string())?;
    for fingerprint in &verified.receiver_fingerprints {
        line("cli-bundle-receiver", fingerprint)?;
    }
    line("cli-bundle-incidents", &verified.incidents.to_string())?;
    line("cli-bundle-items", &verified.items.to_string())?;
    match &verified.signature {
        Signature::None => line(
            "cli-bundle-signature",
            &output.strings().text("cli-bundle-unsigned"),
        )?,
        Signature::Valid { fingerprint, .. } => {
            line("cli-bundle-signature", fingerprint)?;
            output.message("cli-bundle-signature-note", &[]);
        }
        Signature::Invalid => line(
            "cli-bundle-signature",
            &output.strings().text("cli-bundle-signature-bad"),
        )?,
    }
    if !verified.is_for_us {
        output.message("cli-bundle-passed-on", &[]);
    }
    Ok(())
}

impl From<&Verified> for BundleVerified {
    fn from(verified: &Verified) -> Self {
        Self {
            bundle_id: verified.bundle_id,
            practice: verified.practice,
            sealed_at: verified.sealed_at.to_string(),
            receiver_fingerprints: verified.receiver_fingerprints.clone(),
            is_for_this_key: verified.is_for_us,
            is_intact: verified.is_intact(),
            signature: match &verified.signature {
                Signature::None => SignatureVerified::None,
                Signature::Valid {
                    openssh,
                    fingerprint,
                } => SignatureVerified::Valid {
                    key: openssh.clone(),
                    fingerprint: fingerprint.clone(),
                },
                Signature::Invalid => SignatureVerified::Invalid,
            },
            file_faults: verified.files.len(),
            custody_faults: verified.custody.faults.len(),
            incidents: verified.incidents,
            items: verified.items,
        }
    }
}
