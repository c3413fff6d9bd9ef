//! Opens a vault, tells what is in it, and writes until it is killed: `worker VAULT EVIDENCE POINT TIMES early|durable`,
//! the passphrase on standard input.

#![allow(clippy::print_stdout, reason = "its output is the protocol")]

use std::io::{Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, Result};
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_faults::protocol::{Kind, Line, WROTE};
use cairn_model::{Answer, Evidence, Incident, IncidentId, Text};
use cairn_vault::{Secret, Vault, fault};
use zeroize::Zeroizing;

fn main() -> Result<()> {
    let order = Order::read()?;
    let mut secret = Zeroizing::new(String::new());
    std::io::stdin().read_to_string(&mut secret)?;
    let passphrase = Passphrase::new(secret);
    let mut vault = Vault::open(&order.vault, Secret::Passphrase(&passphrase))?;
    tell(&vault)?;
    order.obey();
    write(&mut vault, &order.evidence)
}

/// What the campaign asks for.
struct Order {
    vault: PathBuf,
    evidence: PathBuf,
    point: String,
    times: u32,
    early: bool,
}

impl Order {
    fn read() -> Result<Self> {
        let mut words = std::env::args().skip(1);
        let mut word = || words.next().context("a word is missing");
        Ok(Self {
            vault: word()?.into(),
            evidence: word()?.into(),
            point: word()?,
            times: word()?.parse()?,
            early: word()? == "early",
        })
    }

    /// From here on every point is told, and one of them kills.
    fn obey(&self) {
        let (point, times) = (self.point.clone(), self.times);
        let passed = AtomicU32::new(0);
        fault::acknowledge_before_head(self.early);
        fault::on_point(move |name| {
            say(&Line::Step(name.to_owned()));
            if name == point && passed.fetch_add(1, Ordering::SeqCst) + 1 >= times {
                die();
            }
        });
    }
}

fn tell(vault: &Vault) -> Result<()> {
    for finding in vault.findings() {
        say(&Line::Finding(format!("{finding:?}")));
    }
    for incident in vault.records::<Incident>()? {
        say(&Line::Has(Kind::Incident, incident.value.id.0));
    }
    for evidence in vault.records::<Evidence>()? {
        say(&Line::Has(Kind::Evidence, evidence.value.id.0));
    }
    say(&Line::Unlocked);
    Ok(())
}

fn write(vault: &mut Vault, evidence: &Path) -> Result<()> {
    for number in 0_u64.. {
        let mut incident = Incident::new(IncidentId::random());
        incident.title = Answer::Known(Text::new("en", cairn_faults::title(number)));
        vault.transaction(|tx| {
            tx.put(&incident)?;
            say(&Line::Step(WROTE.to_owned()));
            Ok(())
        })?;
        say(&Line::Ack(Kind::Incident, incident.id.0));
        if number % 3 == 1 {
            let item = vault.add_evidence(
                incident.id,
                evidence,
                &|_| "application/octet-stream".to_owned(),
                &mut |_| ControlFlow::Continue(()),
            )?;
            say(&Line::Ack(Kind::Evidence, item.id.0));
        }
    }
    Ok(())
}

/// Nobody listens any more once the campaign has closed its end: then there is nothing left to say it to.
fn say(line: &Line) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}

fn die() {
    let this = rustix::process::getpid();
    let _ = rustix::process::kill_process(this, rustix::process::Signal::KILL);
}
