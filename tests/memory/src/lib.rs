//! How much memory the core takes, as the kernel counts it.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Forgets the peak so far: what Argon2 took to unlock does not count.
///
/// # Errors
/// The kernel has no `/proc/self/clear_refs`.
pub fn reset_peak() -> Result<()> {
    std::fs::write("/proc/self/clear_refs", "5").context("the peak cannot be reset")
}

/// The most memory that this process has had at once since [`reset_peak`], in MiB.
///
/// # Errors
/// The kernel does not say.
pub fn peak_mib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|rest| rest.split_whitespace().next());
    let kib: u64 = kib.context("no VmHWM in /proc/self/status")?.parse()?;
    Ok(kib / 1024)
}

/// Whether the long campaigns were asked for.
#[must_use]
pub fn is_long() -> bool {
    std::env::var_os("CAIRN_LONG").is_some()
}

/// Writes a file of so many mebibytes that do not compress, the same on every run.
///
/// # Errors
/// It cannot be written.
pub fn noise(path: &Path, mebibytes: u64) -> Result<()> {
    let mut file = File::create(path)?;
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
        file.write_all(&block)?;
    }
    Ok(())
}
