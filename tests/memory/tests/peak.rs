//! Attaching and sealing a large file takes little memory, however large it is.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use std::fs::File;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_memory::{is_long, peak_mib, reset_peak};
use cairn_model::{Incident, IncidentId};
use cairn_vault::{Secret, Vault};

/// What the process may have at once after unlocking, in MiB.
const LIMIT: u64 = 200;

#[test]
fn attaching_and_sealing_a_large_file_stays_under_200_mib() {
    let folder = tempfile::tempdir().unwrap();
    let mebibytes = if is_long() { 2048 } else { 64 };
    let source = folder.path().join("recording");
    noise(&source, mebibytes);
    let secret = Passphrase::generate();
    let path = folder.path().join("vault");
    drop(Vault::create(&path, &secret, Cost::FLOOR).unwrap());
    let mut vault = Vault::open(&path, Secret::Passphrase(&secret)).unwrap();
    reset_peak().unwrap();

    let start = Instant::now();
    let incident = Incident::new(IncidentId::random());
    vault.transaction(|tx| tx.put(&incident)).unwrap();
    vault
        .add_evidence(
            incident.id,
            &source,
            &|_| "video/mp4".to_owned(),
            &mut |_| ControlFlow::Continue(()),
        )
        .unwrap();
    let attached = start.elapsed();
    let out = folder.path().join("sealed.age");
    cairn_faults::export::seal(&vault, incident.id, &out).unwrap();
    let peak = peak_mib().unwrap();
    println!(
        "{mebibytes} MiB attached in {:.1} s, sealed, read back and verified in {:.1} s; peak {peak} MiB",
        attached.as_secs_f64(),
        (start.elapsed() - attached).as_secs_f64(),
    );
    assert!(peak < LIMIT, "peak of {peak} MiB");
}

#[test]
fn taking_the_whole_file_into_memory_would_be_found() {
    reset_peak().unwrap();
    let before = peak_mib().unwrap();
    let whole = vec![1_u8; 256 << 20];
    std::hint::black_box(&whole);
    let peak = peak_mib().unwrap();
    println!("control: a file of 256 MiB held at once shows as {peak} MiB, before {before}");
    assert!(peak > LIMIT);
}

/// Writes bytes that do not compress.
fn noise(path: &Path, mebibytes: usize) {
    let mut file = File::create(path).unwrap();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut block = Vec::with_capacity(1 << 20);
    for _ in 0..mebibytes {
        block.clear();
        while block.len() < 1 << 20 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            block.extend_from_slice(&state.to_le_bytes());
        }
        file.write_all(&block).unwrap();
    }
}
