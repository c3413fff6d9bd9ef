//! Taking a large file in as evidence and reading it out again, against `age` and `cp` on the same file in the same run. Figures to
//! compare with earlier ones, no pass mark.
//!
//! `CAIRN_AGE` names the `age` to compare with, `CAIRN_MEBIBYTES` how large the file is. Everything lies in memory, where the
//! system has a file system there: the disk is not what is measured.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops where it fails, and its figures are its result"
)]

#[path = "../scale/times.rs"]
#[allow(dead_code, reason = "the other benchmark uses more of it")]
mod times;

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::{EvidenceId, Incident, IncidentId};
use cairn_vault::Vault;
use times::Times;

/// How often each is done, in turn.
const ROUNDS: usize = 5;
/// Bytes read out at a time.
const STEP: usize = 1024 * 1024;

fn main() {
    let age = std::env::var("CAIRN_AGE").unwrap_or_else(|_| "age".to_owned());
    let mebibytes =
        std::env::var("CAIRN_MEBIBYTES").map_or(2048, |text| text.parse::<u64>().unwrap());
    let in_memory = Path::new("/dev/shm");
    let home = if in_memory.is_dir() {
        tempfile::tempdir_in(in_memory).unwrap()
    } else {
        tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
    };
    let folder = home.path();
    let version = Command::new(&age).arg("--version").output().unwrap();
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    println!("a file of {mebibytes} MiB, against age {version}\n");
    cairn_memory::noise(&folder.join("recording"), mebibytes).unwrap();
    measure(folder, &age, mebibytes);
}

/// The times of everything that is done with the file.
#[derive(Default)]
struct Measured {
    copy: Times,
    age_seals: Times,
    taken_in: Times,
    age_opens: Times,
    read_out: Times,
}

fn measure(folder: &Path, age: &str, mebibytes: u64) {
    let receiver = Identity::generate();
    fs::write(folder.join("key"), receiver.expose().as_bytes()).unwrap();
    let to = receiver.to_recipient();
    let (vault, item) = vault(folder);
    let run = |program: &str, arguments: &[&str]| {
        let status = Command::new(program)
            .args(arguments)
            .current_dir(folder)
            .status();
        assert!(status.unwrap().success());
    };
    let seal = |name: &str| run(age, &["-r", to.canonical(), "-o", name, "recording"]);
    seal("sealed.age");
    let mut times = Measured::default();
    for _ in 0..ROUNDS {
        // What each writes is gone before the next begins, so that all find the memory in the same state.
        let remove = |name: &str| fs::remove_file(folder.join(name)).unwrap();
        times.copy.take(|| run("cp", &["recording", "copy"]));
        remove("copy");
        times.age_seals.take(|| seal("again.age"));
        remove("again.age");
        // Not added, so that what was written goes when it is dropped.
        let taken = times
            .taken_in
            .take(|| take_in(&vault, item.0, &folder.join("recording")));
        drop(taken);
        times
            .age_opens
            .take(|| run(age, &["-d", "-i", "key", "-o", "out", "sealed.age"]));
        remove("out");
        times
            .read_out
            .take(|| read_out(&vault, item.1, &folder.join("out")));
        remove("out");
    }
    report(&times, mebibytes);
}

/// A vault with the file in it.
fn vault(folder: &Path) -> (Vault, (IncidentId, EvidenceId)) {
    let secret = Passphrase::generate();
    let (mut vault, _) = Vault::create(&folder.join("vault"), &secret, Cost::FLOOR).unwrap();
    let incident = Incident::new(IncidentId::random());
    vault.transaction(|tx| tx.put(&incident)).unwrap();
    let taken = take_in(&vault, incident.id, &folder.join("recording"));
    let item = vault.add_taken(taken).unwrap();
    (vault, (incident.id, item.id))
}

fn take_in(vault: &Vault, incident: IncidentId, source: &Path) -> cairn_vault::Taken {
    let media_type = |_: &[u8]| "video/mp4".to_owned();
    let begun = vault.begin_evidence(incident).unwrap();
    begun
        .take_in(source, &media_type, &mut |_| ControlFlow::Continue(()))
        .unwrap()
}

fn read_out(vault: &Vault, item: EvidenceId, to: &Path) {
    let mut reader = vault.evidence_reader(item).unwrap();
    let mut file = File::create(to).unwrap();
    let mut buffer = vec![0; STEP];
    loop {
        let read = reader.read(&mut buffer).unwrap();
        if read == 0 {
            return;
        }
        file.write_all(buffer.get(..read).unwrap()).unwrap();
    }
}

fn report(times: &Measured, mebibytes: u64) {
    println!("{:<34} {:>9} {:>9} {:>9}", "", "ms", "MiB/s", "ratio");
    let line = |what: &str, one: &Times, against: Option<&Times>| {
        let took = one.within(50);
        let speed = mebibytes as f64 * 1000.0 / took;
        let ratio = against.map_or_else(String::new, |other| {
            format!("{:.2}", other.within(50) / took)
        });
        println!("{what:<34} {took:>9.0} {speed:>9.0} {ratio:>9}");
    };
    line("cp", &times.copy, None);
    line("age -r", &times.age_seals, None);
    line(
        "taken in, hashed and sealed",
        &times.taken_in,
        Some(&times.age_seals),
    );
    line("  against cp", &times.taken_in, Some(&times.copy));
    line("age -d", &times.age_opens, None);
    line("read out", &times.read_out, Some(&times.age_opens));
    line("  against cp", &times.read_out, Some(&times.copy));
}
