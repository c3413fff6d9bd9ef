//! Attaching and sealing a large file takes little memory, however large it is.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use std::ops::ControlFlow;
use std::time::Instant;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_memory::{is_long, noise, peak_mib, reset_peak};
use cairn_model::{Incident, IncidentId};
use cairn_vault::{Secret, Vault};

/// What the process may have at once after unlocking, in MiB.
const LIMIT: u64 = 200;

#[test]
fn a_large_file_in_and_out_and_sealed_stays_under_200_mib() {
    let (short, long) = ([64].as_slice(), [2048, 8192, 20_480].as_slice());
    let sizes = if is_long() { long } else { short };
    for mebibytes in sizes {
        stays_small(*mebibytes);
    }
}

fn stays_small(mebibytes: u64) {
    // The largest need more room than a file system in memory has.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let source = folder.path().join("recording");
    noise(&source, mebibytes).unwrap();
    let secret = Passphrase::generate();
    let path = folder.path().join("vault");
    drop(Vault::create(&path, &secret, Cost::FLOOR).unwrap());
    let mut vault = Vault::open(&path, Secret::Passphrase(&secret)).unwrap();
    reset_peak().unwrap();

    let start = Instant::now();
    let incident = Incident::new(IncidentId::random());
    vault.transaction(|tx| tx.put(&incident)).unwrap();
    let item = vault
        .add_evidence(
            incident.id,
            &source,
            &|_| "video/mp4".to_owned(),
            &mut |_| ControlFlow::Continue(()),
        )
        .unwrap();
    let attached = start.elapsed();
    std::fs::remove_file(&source).unwrap();
    let mut reader = vault.evidence_reader(item.id).unwrap();
    let read = std::io::copy(&mut reader, &mut std::io::sink()).unwrap();
    assert_eq!(read, mebibytes << 20);
    drop(reader);
    let read_out = start.elapsed() - attached;
    let out = folder.path().join("sealed.age");
    cairn_faults::export::seal(&vault, incident.id, &out).unwrap();
    let peak = peak_mib().unwrap();
    println!(
        "{mebibytes} MiB attached in {:.1} s, read out in {:.1} s, sealed, read back and verified in {:.1} s; peak {peak} MiB",
        attached.as_secs_f64(),
        read_out.as_secs_f64(),
        (start.elapsed() - attached - read_out).as_secs_f64(),
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
