//! Processes of the app, as the kernel tells them.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

/// Every process below this one, children first found first.
#[must_use]
pub fn descendants(root: u32) -> Vec<u32> {
    let all: Vec<(u32, u32)> = pids().filter_map(|pid| Some((pid, parent(pid)?))).collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(current) = found.get(next).copied() {
        found.extend(
            all.iter()
                .filter(|(_, p)| *p == current)
                .map(|(pid, _)| *pid),
        );
        next += 1;
    }
    found.remove(0);
    found
}

/// The processes below this one that render pages.
#[must_use]
pub fn web_processes(root: u32) -> Vec<u32> {
    named(root, "WebKitWebProces")
}

/// The processes below this one with this name, which the kernel cuts at 15 characters.
#[must_use]
pub fn named(root: u32, name: &str) -> Vec<u32> {
    let is_named = |pid: &u32| {
        std::fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|comm| comm.trim() == name)
    };
    descendants(root).into_iter().filter(is_named).collect()
}

/// Whether a process is there and not merely waiting to be buried.
#[must_use]
pub fn lives(pid: u32) -> bool {
    stat(pid).is_some_and(|(state, _)| state != 'Z')
}

/// Waits until the processes that rendered pages below this one have ended and others are there.
///
/// # Errors
/// One lives on after a second, or there is no other.
pub async fn replaced_within_a_second(root: u32, before: &[u32]) -> Result<()> {
    ensure!(!before.is_empty(), "no web process was found to begin with");
    let start = Instant::now();
    while before.iter().any(|pid| lives(*pid)) {
        ensure!(
            start.elapsed() < Duration::from_secs(1),
            "the web process of before lives on"
        );
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    ensure!(
        web_processes(root).iter().any(|pid| !before.contains(pid)),
        "no new web process"
    );
    Ok(())
}

/// Ends a process that a test started.
pub fn end(pid: u32) {
    let _ = Command::new("kill")
        .args(["-9", &pid.to_string()])
        .stderr(Stdio::null())
        .status();
}

fn pids() -> impl Iterator<Item = u32> {
    std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}

fn parent(pid: u32) -> Option<u32> {
    stat(pid).map(|(_, parent)| parent)
}

/// State and parent. The name before them stands in brackets and may hold anything.
fn stat(pid: u32) -> Option<(char, u32)> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    let mut words = rest.split(' ');
    Some((words.next()?.chars().next()?, words.next()?.parse().ok()?))
}
