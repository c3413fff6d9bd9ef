//! Sealing and opening keep nothing whole in memory. A process of its own, so that the figure is of this alone.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and works in a folder of its own"
)]

use std::io::Read;
use std::ops::ControlFlow;

use cairn_bundle::SealRequest;
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::digest::Sha256;
use cairn_model::disclosure::{Disclosure, DisclosureRequest, disclose};
use cairn_model::{Evidence, EvidenceId, Incident, IncidentFile, IncidentId};
use uuid::Uuid;

/// Bytes of the one file: 2 GiB under `CAIRN_LONG=1`, 128 MiB otherwise.
fn size() -> u64 {
    if std::env::var_os("CAIRN_LONG").is_some_and(|v| v == "1") {
        2 << 30
    } else {
        128 << 20
    }
}

fn content(size: u64) -> impl Read {
    std::io::repeat(0x5a).take(size)
}

fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn disclosure(size: u64) -> Disclosure {
    let (mut digest, mut crc) = (Sha256::new(), crc32fast::Hasher::new());
    let mut input = content(size);
    let mut buffer = vec![0; 1 << 20];
    loop {
        let read = input.read(&mut buffer).unwrap();
        if read == 0 {
            break;
        }
        digest.update(&buffer[..read]);
        crc.update(&buffer[..read]);
    }
    let incident = IncidentId::random();
    let item = Evidence::new(
        EvidenceId::random(),
        incident,
        1,
        "long.mp4".into(),
        size,
        "video/mp4".to_owned(),
        digest.finish().hex(),
        crc.finalize(),
    );
    let mut file = IncidentFile::new(Incident::new(incident));
    file.evidence.push(item);
    disclose(&DisclosureRequest::new(
        &[file],
        jiff::civil::date(2026, 1, 1),
    ))
}

#[test]
fn a_large_file_is_sealed_and_opened_in_little_memory() {
    let size = size();
    let disclosure = disclosure(size);
    let before = peak_kib();
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let out = folder.path().join("large.age");
    let identity = Identity::generate();
    let receivers = [identity.to_recipient()];
    let sealed_at = "2026-01-01T00:00:00Z".parse().unwrap();
    let parts = (&disclosure, &disclosure);
    let request = SealRequest::new(Uuid::new_v4(), parts, &receivers, sealed_at);
    let mut go_on = |_| ControlFlow::Continue(());
    let mut evidence = |_| Ok(Box::new(content(size)) as Box<dyn Read>);
    let start = std::time::Instant::now();
    cairn_bundle::seal(&request, &mut evidence, &out, &mut go_on).unwrap();
    let sealed = start.elapsed();
    cairn_bundle::verify(&out, &[identity], &mut go_on).unwrap();
    let grown = peak_kib() - before;
    let all = start.elapsed();
    assert!(
        grown < 32 * 1024,
        "{grown} KiB more; sealed in {sealed:?}, verified after {all:?}"
    );
    let figures = format!(
        "{size} bytes: sealed {sealed:?}, verified {:?}, {grown} KiB more\n",
        all - sealed
    );
    std::fs::write(
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("large.txt"),
        figures,
    )
    .unwrap();
}
