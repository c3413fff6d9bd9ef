//! What was acknowledged is there, whenever the process is killed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

use std::path::Path;

use cairn_faults::campaign::{Campaign, Kill};
use cairn_vault::{Secret, Vault};

const WORKER: &str = env!("CARGO_BIN_EXE_cairn-fault-worker");

fn rounds() -> u64 {
    if std::env::var_os("CAIRN_LONG").is_some() {
        2_000
    } else {
        200
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let mut campaign = Campaign::new(Path::new(WORKER), false).unwrap();
    for number in 0..rounds() {
        let kill = Kill::plan(number);
        campaign
            .round(kill)
            .unwrap_or_else(|problem| panic!("kill {number} ({kill:?}): {problem:#}"));
        if (number + 1) % 50 == 0 {
            println!(
                "{} kills, {} in between",
                campaign.tally.kills, campaign.tally.in_between
            );
        }
    }
    let vault = Vault::open(&campaign.vault(), Secret::Passphrase(campaign.secret())).unwrap();
    let tally = &campaign.tally;
    println!(
        "{} kills, {} of them between a transaction's first write and its acknowledgement; {} acknowledged and there, \
         {} durable before they could be acknowledged",
        tally.kills,
        tally.in_between,
        tally.acknowledged.len(),
        tally.unacknowledged,
    );
    assert_eq!(vault.findings(), []);
    assert!(
        tally.in_between >= 100,
        "only {} kills in between",
        tally.in_between
    );
    let report = vault
        .check(&mut |_| std::ops::ControlFlow::Continue(()))
        .unwrap();
    assert_eq!(report.findings, [], "blobs and history fit as well");
}

#[test]
fn acknowledging_before_the_head_is_durable_would_be_found() {
    let mut campaign = Campaign::new(Path::new(WORKER), true).unwrap();
    let found = (0..60).find_map(|number| {
        let problem = campaign.round(Kill::plan(number)).err()?;
        Some((number, problem))
    });
    let (number, problem) = found.expect("a build that acknowledges too early passed 60 kills");
    let said = format!("{problem:#}");
    assert!(
        said.contains("read-only") || said.contains("lost"),
        "the control failed for a reason of its own: {said}"
    );
    println!("control: the build that acknowledges too early fails at kill {number}: {problem:#}");
}
