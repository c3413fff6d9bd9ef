//! How long the store takes: writing, listing, searching, sealing. Figures to compare with earlier ones, no pass mark.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops where it fails, and its figures are its result"
)]

use std::time::{Duration, Instant};

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::{Answer, Incident, IncidentId, Text};
use cairn_vault::{ListQuery, Secret, Vault};

/// Incidents in the vault.
const INCIDENTS: usize = 10_000;
/// Incidents a transaction when the vault is filled.
const BATCH: usize = 500;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault");
    let secret = Passphrase::generate();
    let (mut vault, _) = Vault::create(&path, &secret, Cost::FLOOR).unwrap();
    time("fill with 10,000 incidents", 1, || fill(&mut vault));
    time("one incident, durable", 100, || {
        let incident = incident(INCIDENTS);
        vault.transaction(|tx| tx.put(&incident)).unwrap();
    });
    drop(vault);
    let mut opened = None;
    time("open, key derivation included", 1, || {
        opened = Some(Vault::open(&path, Secret::Passphrase(&secret)).unwrap());
    });
    let vault = opened.unwrap();
    time("first 50 of the list", 20, || list(&vault, None));
    time("search, rare word", 20, || list(&vault, Some("unique77")));
    time("search, common word", 20, || list(&vault, Some("summons")));
    time("search, two Chinese characters", 20, || {
        list(&vault, Some("报复"))
    });
}

fn fill(vault: &mut Vault) {
    for start in (0..INCIDENTS).step_by(BATCH) {
        vault
            .transaction(|tx| (start..start + BATCH).try_for_each(|n| tx.put(&incident(n))))
            .unwrap();
    }
}

fn incident(number: usize) -> Incident {
    let mut incident = Incident::new(IncidentId::random());
    let narrative = format!(
        "unique{number}. {} 她认为这是报复。",
        "The men in plain clothes handed her a summons. ".repeat(100)
    );
    incident.narrative = Answer::Known(Text::new("en", narrative));
    incident
}

fn list(vault: &Vault, search: Option<&str>) {
    let query = ListQuery {
        search: search.map(str::to_owned),
        offset: 0,
        limit: 50,
    };
    std::hint::black_box(vault.incidents(&query).unwrap());
}

/// Runs something several times and prints the median.
fn time(what: &str, runs: usize, mut run: impl FnMut()) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    let median = times.get(runs / 2).copied().unwrap_or_default();
    println!("{what:<34} {:>10.2} ms", median.as_secs_f64() * 1000.0);
}
