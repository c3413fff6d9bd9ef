//! A campaign: kill after kill on one vault, and the account of what was acknowledged.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_vault::Vault;
use uuid::Uuid;

use crate::protocol::{Kind, Line};

/// Where a worker kills itself: after everything that changes what a reader would find.
pub const POINTS: [&str; 6] = [
    "head.write",
    "commit.before",
    "commit.after",
    "head.rename",
    "head.durable",
    "blob.rename",
];

/// How long a worker may take to open the vault, or to reach its point.
const PATIENCE: Duration = Duration::from_secs(120);

/// How a worker is to end.
#[derive(Clone, Copy, Debug)]
pub enum Kill {
    /// By itself, when it passes this point for this time, counted from 1.
    At(&'static str, u32),
    /// By the campaign, so many milliseconds after it said "unlocked".
    After(u64),
}

impl Kill {
    /// The kills of a campaign: three at a point for each one at a moment of nobody's choosing.
    #[must_use]
    pub fn plan(number: u64) -> Self {
        let place = usize::try_from(number).unwrap_or(0) % POINTS.len();
        let times = u32::try_from(number % 7).unwrap_or(0) + 1;
        match (number % 4, POINTS.get(place)) {
            (3, _) | (_, None) => Self::After(number * 37 % 160),
            (_, Some(point)) => Self::At(point, times),
        }
    }
}

/// The account of a campaign.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Processes that were killed after they had said "unlocked".
    pub kills: u32,
    /// Of these, killed between a transaction's first write and its acknowledgement.
    pub in_between: u32,
    /// What was acknowledged.
    pub acknowledged: BTreeSet<(Kind, Uuid)>,
    /// What was found without having been acknowledged: durable, but the kill came first.
    pub unacknowledged: u32,
}

/// A vault that workers write to and die over.
pub struct Campaign {
    folder: tempfile::TempDir,
    worker: PathBuf,
    secret: Passphrase,
    early: bool,
    /// What has happened so far.
    pub tally: Tally,
}

impl Campaign {
    /// Makes a vault, and a file for evidence. With `early` the workers acknowledge before the head is durable: the
    /// control, in which the campaign must find losses.
    ///
    /// # Errors
    /// The disk is full, or the vault cannot be made.
    pub fn new(worker: &Path, early: bool) -> Result<Self> {
        let folder = tempfile::TempDir::with_prefix("cairn-faults-")?;
        let secret = Passphrase::generate();
        let (vault, _) = Vault::create(&folder.path().join("vault"), &secret, Cost::FLOOR)?;
        drop(vault);
        let evidence: Vec<u8> = (0..200_000).map(|_| rand::random()).collect();
        std::fs::write(folder.path().join("evidence.bin"), evidence)?;
        Ok(Self {
            folder,
            worker: worker.to_path_buf(),
            secret,
            early,
            tally: Tally::default(),
        })
    }

    /// The vault's folder.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// The passphrase.
    #[must_use]
    pub fn secret(&self) -> &Passphrase {
        &self.secret
    }

    /// Lets a worker open the vault, checks that everything acknowledged so far is there, lets it write, and kills it.
    ///
    /// # Errors
    /// The vault does not open, something in it does not fit, or something acknowledged is missing.
    pub fn round(&mut self, kill: Kill) -> Result<()> {
        let (mut child, lines) = self.spawn(kill)?;
        let found = self.opened(&lines);
        if found.is_err() {
            let _ = child.kill();
            let _ = child.wait();
        }
        let found = found?;
        if let Kill::After(millis) = kill {
            thread::sleep(Duration::from_millis(millis));
            child.kill()?;
        }
        let last = self.written(&lines)?;
        let status = child.wait()?;
        ensure!(
            !status.success(),
            "the worker ended by itself: {kill:?} never came"
        );
        self.tally.kills += 1;
        self.tally.in_between += u32::from(last.is_some_and(|line| line.is_in_between()));
        self.tally.unacknowledged = count_beyond(&found, &self.tally.acknowledged);
        Ok(())
    }

    fn spawn(&self, kill: Kill) -> Result<(Child, Receiver<Line>)> {
        let (point, times) = match kill {
            Kill::At(point, times) => (point, times),
            Kill::After(_) => ("none", 0),
        };
        let mut child = Command::new(&self.worker)
            .arg(self.vault())
            .arg(self.folder.path().join("evidence.bin"))
            .arg(point)
            .arg(times.to_string())
            .arg(if self.early { "early" } else { "durable" })
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the worker")?;
        let mut input = child.stdin.take().context("no input")?;
        input.write_all(self.secret.expose().as_bytes())?;
        drop(input);
        let output = BufReader::new(child.stdout.take().context("no output")?);
        let (send, lines) = channel();
        thread::spawn(move || {
            let said = output.lines().map_while(Result::ok);
            // A line that a kill cut short does not parse: nothing was acknowledged by half a word.
            for line in said.filter_map(|line| line.parse::<Line>().ok()) {
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        Ok((child, lines))
    }

    /// Reads what the worker finds in the vault, up to "unlocked".
    fn opened(&self, lines: &Receiver<Line>) -> Result<BTreeSet<(Kind, Uuid)>> {
        let mut found = BTreeSet::new();
        loop {
            let line = lines
                .recv_timeout(PATIENCE)
                .context("the vault did not open")?;
            match line {
                Line::Finding(finding) => anyhow::bail!("the vault opened read-only: {finding}"),
                Line::Has(kind, id) => {
                    found.insert((kind, id));
                }
                Line::Unlocked => break,
                Line::Step(_) | Line::Ack(..) => anyhow::bail!("a worker wrote before it opened"),
            }
        }
        let lost: Vec<_> = self.tally.acknowledged.difference(&found).collect();
        ensure!(
            lost.is_empty(),
            "{} acknowledged and lost, first {:?}",
            lost.len(),
            lost.first()
        );
        Ok(found)
    }

    /// Reads what the worker writes until it is dead; returns its last line.
    fn written(&mut self, lines: &Receiver<Line>) -> Result<Option<Line>> {
        let mut last = None;
        loop {
            match lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    if let Line::Ack(kind, id) = &line {
                        self.tally.acknowledged.insert((*kind, *id));
                    }
                    last = Some(line);
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(last),
                Err(RecvTimeoutError::Timeout) => anyhow::bail!("the worker hangs"),
            }
        }
    }
}

fn count_beyond(found: &BTreeSet<(Kind, Uuid)>, acknowledged: &BTreeSet<(Kind, Uuid)>) -> u32 {
    u32::try_from(found.difference(acknowledged).count()).unwrap_or(u32::MAX)
}
