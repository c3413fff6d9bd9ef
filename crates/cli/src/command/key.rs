//! `cairn key`

use std::io::Write;
use std::path::Path;

use cairn_crypto::safe::bundle_seal::{Identity, Recipient};

use crate::arguments::KeyCommand;
use crate::failure::Failure;
use crate::output::Output;
use crate::system;

pub(super) fn run(command: KeyCommand, output: &Output) -> Result<(), Failure> {
    match command {
        KeyCommand::New { output: path, pq } => new(&path, pq, output),
        KeyCommand::Fingerprint { recipient } => fingerprint(&recipient, output),
    }
}

/// Writes an identity file as `age-keygen` does, and its recipient to stdout.
fn new(path: &Path, is_hybrid: bool, output: &Output) -> Result<(), Failure> {
    let identity = match is_hybrid {
        true => Identity::generate_hybrid(),
        false => Identity::generate(),
    };
    let recipient = identity.to_recipient();
    let mut file = system::create_private(path)?;
    let mut write = |bytes: &[u8]| file.write_all(bytes);
    let written = write(b"# public key: ")
        .and_then(|()| write(recipient.canonical().as_bytes()))
        .and_then(|()| write(b"\n"))
        .and_then(|()| write(identity.expose().as_bytes()))
        .and_then(|()| write(b"\n"))
        .and_then(|()| file.sync_all());
    if let Err(error) = written {
        drop(file);
        // What was written is no key; if even this fails, the user is told that the file is not to be used.
        let _ = std::fs::remove_file(path);
        return Err(error.into());
    }
    output.message("cli-key-made", &[]);
    output.result(recipient.canonical())
}

/// Shows the fingerprint in words, for the telephone, and in hex, for a screen.
fn fingerprint(recipient: &str, output: &Output) -> Result<(), Failure> {
    let recipient: Recipient = recipient
        .parse()
        .map_err(|_| Failure::Recipient { number: 1 })?;
    let fingerprint = recipient.fingerprint();
    output.result(fingerprint.words().join(" "))?;
    output.result(fingerprint.hex())
}
