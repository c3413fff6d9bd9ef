//! `cairn bundle open` and `cairn bundle verify`: the receiver's side. No vault is needed.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use cairn_bundle::{Key, Parts, Receipt, Relation, Signature, Verified};
use cairn_crypto::safe::bundle_seal::{Identity, IdentityError};
use cairn_crypto::safe::digest::Sha256;
use zeroize::Zeroizing;

use crate::arguments::{BundleCommand, Opening};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::secret;
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
        BundleCommand::Receipt { bundle } => receipt(&bundle, output),
        BundleCommand::Verify { bundle, json } => verify(&bundle, json, output),
    }
}

/// What opens a bundle, read into memory that is wiped.
enum Held {
    Identities(Vec<Identity>),
    Passphrase(Zeroizing<String>),
}

impl Held {
    fn of(bundle: &Opening, output: &Output) -> Result<Self, Failure> {
        if let Some(path) = &bundle.identity {
            return identities(path, bundle, output).map(Self::Identities);
        }
        match cairn_bundle::asks_for_passphrase(&bundle.file)? {
            true => secret::of_others(bundle.passphrase_fd, output).map(Self::Passphrase),
            false => Err(Failure::IdentityNeeded),
        }
    }

    fn key(&self) -> Key<'_> {
        match self {
            Self::Identities(identities) => Key::Identities(identities),
            Self::Passphrase(typed) => Key::Passphrase(typed),
        }
    }
}

fn open(bundle: &Opening, dir: &Path, output: &Output) -> Result<(), Failure> {
    let held = Held::of(bundle, output)?;
    let bar = Bar::new(output.strings().text("cli-progress-open"));
    let opened = cairn_bundle::open(&bundle.file, held.key(), dir, &mut bar.for_bundle())?;
    drop(bar);
    output.message("cli-bundle-opened", &[]);
    describe(&opened.verified, output)
}

/// Writes a receipt to stdout. Of a bundle that is not whole it says so, and this fails.
fn receipt(bundle: &Opening, output: &Output) -> Result<(), Failure> {
    let Held::Identities(identities) = Held::of(bundle, output)? else {
        return Err(Failure::IdentityNeeded);
    };
    let bar = Bar::new(output.strings().text("cli-progress-open"));
    let verified = cairn_bundle::verify(&bundle.file, &identities, &mut bar.for_bundle())?;
    drop(bar);
    let named = |identity: &&Identity| {
        let key = identity.to_recipient().fingerprint().hex();
        verified.receiver_fingerprints.contains(&key)
    };
    let ours = identities.iter().find(named);
    let identity = ours.or(identities.first()).ok_or(Failure::IdentityNeeded)?;
    let digest = file_digest(&bundle.file)?;
    let text = Receipt::signed(&verified, &digest, identity, jiff::Timestamp::now());
    output.result(text.map_err(|_| Failure::Output)?.trim_end())?;
    output.message("cli-bundle-receipt", &[]);
    if verified.is_intact() {
        Ok(())
    } else {
        Err(Failure::not_intact(&verified))
    }
}

fn file_digest(path: &Path) -> Result<String, Failure> {
    let unreadable = |_| Failure::BundleUnreadable;
    let mut file = File::open(path).map_err(unreadable)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer).map_err(unreadable)? {
            0 => return Ok(digest.finish().hex()),
            read => digest.update(buffer.get(..read).unwrap_or_default()),
        }
    }
}

fn verify(bundle: &Opening, json: bool, output: &Output) -> Result<(), Failure> {
    let held = Held::of(bundle, output)?;
    let bar = Bar::new(output.strings().text("cli-progress-open"));
    let verified = cairn_bundle::verify(&bundle.file, held.key(), &mut bar.for_bundle())?;
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

/// Reads the receiver's key file into memory that is wiped. A key of SSH may be protected by a passphrase.
fn identities(path: &Path, bundle: &Opening, output: &Output) -> Result<Vec<Identity>, Failure> {
    let file = File::open(path).map_err(|_| Failure::IdentityUnreadable)?;
    let mut text = Zeroizing::new(String::with_capacity(LONGEST_IDENTITY as usize));
    file.take(LONGEST_IDENTITY)
        .read_to_string(&mut text)
        .map_err(|_| Failure::IdentityUnreadable)?;
    let read = match Identity::parse_file(&text) {
        Err(IdentityError::SshProtected) => {
            let typed = secret::of_others(bundle.passphrase_fd, output)?;
            Identity::parse_ssh_file(&text, &typed).map(|identity| vec![identity])
        }
        read => read,
    };
    read.map_err(|error| match error == IdentityError::SshPassphrase {
        true => Failure::WrongSecret,
        false => Failure::IdentityForm,
    })
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
    if let (Some(earlier), Some(relation)) = (verified.previous_bundle, verified.relation) {
        let id = match relation {
            Relation::Supersedes => "cli-bundle-supersedes",
            Relation::Withdraws => "cli-bundle-withdraws",
        };
        line(id, &earlier.to_string())?;
    }
    let part = match verified.parts {
        Parts::Both => "cli-bundle-part-both",
        Parts::Transmissible => "cli-bundle-part-transmissible",
        Parts::Confidential => "cli-bundle-part-confidential",
    };
    line("cli-bundle-part", &output.strings().text(part))?;
    if let Some(organisation) = &verified.organisation {
        line("cli-bundle-organisation", &printable(organisation))?;
    }
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

/// Words that a stranger wrote, without what a terminal would obey.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
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
            parts: verified.parts,
            companion: verified.companion,
            template: verified.template,
            organisation: verified.organisation.clone(),
            previous_bundle: verified.previous_bundle,
            relation: verified.relation,
            withdrawn: verified.withdrawn.clone(),
            tag_manifest_sha256: verified.tag_manifest_sha256.clone(),
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
