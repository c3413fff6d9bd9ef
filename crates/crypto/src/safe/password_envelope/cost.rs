//! How much one guess at a passphrase costs.

use std::time::{Duration, Instant};

use thiserror::Error;

use crate::hazmat::kdf::{Workspace, argon2id};

const KIB_PER_MIB: u32 = 1024;
const MIN_MEMORY_KIB: u32 = 256 * KIB_PER_MIB;
const MAX_MEMORY_KIB: u32 = 4096 * KIB_PER_MIB;
const MIN_PASSES: u32 = 3;
const MAX_PASSES: u32 = 64;
const MAX_LANES: u32 = 4;

/// Memory that a new vault may take, in KiB, from the largest down.
const STEPS_KIB: [u32; 3] = [1024 * KIB_PER_MIB, 512 * KIB_PER_MIB, MIN_MEMORY_KIB];
/// A new vault takes at most this part of the machine's memory.
const MEMORY_SHARE: u64 = 4;
const TARGET: Duration = Duration::from_secs(1);
/// Raised a little above what the measure asks for, so that one more run is enough.
const OVERSHOOT: f64 = 1.05;

/// The cost parameters of Argon2id (RFC 9106): part of each slot, for anyone to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB: 256 MiB to 4 GiB.
    pub memory_kib: u32,
    /// Passes over the memory: 3 to 64.
    pub passes: u32,
    /// Lanes, which run on as many threads: 1 to 4.
    pub lanes: u32,
}

impl Cost {
    /// The least that is accepted: 256 MiB, 3 passes, 4 lanes.
    pub const FLOOR: Self = Self {
        memory_kib: MIN_MEMORY_KIB,
        passes: MIN_PASSES,
        lanes: MAX_LANES,
    };

    /// Measures what this machine can bear: the largest of 256 MiB, 512 MiB and 1 GiB that is at
    /// most a quarter of its memory, with as many passes as make one run take a second.
    ///
    /// Takes two to four seconds. Where the machine does not say how much memory it has, the
    /// least amount is taken and passes make up for it.
    ///
    /// # Errors
    ///
    /// [`CostError::NotEnoughMemory`] when even the chosen amount cannot be had.
    pub fn calibrate() -> Result<Self, CostError> {
        let memory_kib = memory_for(machine_memory_kib());
        let mut cost = Self {
            memory_kib,
            ..Self::FLOOR
        };
        let mut workspace = cost.workspace()?;
        while cost.passes < MAX_PASSES {
            let start = Instant::now();
            argon2id(b"calibration", &[0; 32], cost, &mut workspace)
                .map_err(|_| cost.not_enough_memory())?;
            let took = start.elapsed();
            if took >= TARGET {
                break;
            }
            cost.passes = more_passes(cost.passes, took);
        }
        Ok(cost)
    }

    /// Refuses what an attacker could profit from, too little work, and what they could stop a
    /// machine with, too much.
    ///
    /// # Errors
    ///
    /// The first of [`CostError::Memory`], [`CostError::Passes`] and [`CostError::Lanes`] that
    /// is out of bounds.
    pub fn check(self) -> Result<(), CostError> {
        if !(MIN_MEMORY_KIB..=MAX_MEMORY_KIB).contains(&self.memory_kib) {
            return Err(CostError::Memory {
                kib: self.memory_kib,
            });
        }
        if !(MIN_PASSES..=MAX_PASSES).contains(&self.passes) {
            return Err(CostError::Passes {
                passes: self.passes,
            });
        }
        if !(1..=MAX_LANES).contains(&self.lanes) {
            return Err(CostError::Lanes { lanes: self.lanes });
        }
        Ok(())
    }

    /// Memory that opening takes, in MiB, rounded up.
    #[must_use]
    pub fn memory_mib(self) -> u32 {
        self.memory_kib.div_ceil(KIB_PER_MIB)
    }

    /// Takes the memory for one run, or says how much is missing.
    pub(super) fn workspace(self) -> Result<Workspace, CostError> {
        let available = memory_info().and_then(|info| available_kib(&info));
        if available.is_some_and(|kib| kib < u64::from(self.memory_kib)) {
            return Err(self.not_enough_memory());
        }
        Workspace::for_cost(self).map_err(|_| self.not_enough_memory())
    }

    pub(super) fn not_enough_memory(self) -> CostError {
        CostError::NotEnoughMemory {
            needed_mib: self.memory_mib(),
        }
    }
}

/// Why a cost is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CostError {
    /// Less than 256 MiB or more than 4 GiB.
    #[error("{kib} KiB of memory is outside 256 MiB to 4 GiB")]
    Memory {
        /// Memory asked for, in KiB.
        kib: u32,
    },
    /// Fewer than 3 passes or more than 64.
    #[error("{passes} passes is outside 3 to 64")]
    Passes {
        /// Passes asked for.
        passes: u32,
    },
    /// No lane or more than 4.
    #[error("{lanes} lanes is outside 1 to 4")]
    Lanes {
        /// Lanes asked for.
        lanes: u32,
    },
    /// The machine does not give that much memory.
    #[error("{needed_mib} MiB of memory cannot be had")]
    NotEnoughMemory {
        /// Memory needed, in MiB.
        needed_mib: u32,
    },
}

fn memory_for(machine_kib: Option<u64>) -> u32 {
    let share = machine_kib.unwrap_or_default() / MEMORY_SHARE;
    STEPS_KIB
        .into_iter()
        .find(|step| u64::from(*step) <= share)
        .unwrap_or(MIN_MEMORY_KIB)
}

fn more_passes(passes: u32, took: Duration) -> u32 {
    let factor = OVERSHOOT * TARGET.as_secs_f64() / took.as_secs_f64().max(f64::EPSILON);
    // A cast from a float saturates, so an absurd measure ends at the bound.
    let wanted = (f64::from(passes) * factor).ceil() as u32;
    wanted.clamp(passes + 1, MAX_PASSES)
}

/// The machine's memory, where it can be read without a library: on Linux.
fn machine_memory_kib() -> Option<u64> {
    memory_line_kib(&memory_info()?, "MemTotal:")
}

/// What can be had without ending other programs. Linux promises more than it has, and ends a
/// program that takes it.
fn available_kib(meminfo: &str) -> Option<u64> {
    let memory = memory_line_kib(meminfo, "MemAvailable:")?;
    let swap = memory_line_kib(meminfo, "SwapFree:").unwrap_or_default();
    memory.checked_add(swap)
}

fn memory_info() -> Option<String> {
    std::fs::read_to_string("/proc/meminfo").ok()
}

fn memory_line_kib(meminfo: &str, name: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1024 * 1024;

    #[test]
    fn vault_takes_the_largest_step_that_is_a_quarter_of_the_memory_and_never_less_than_the_least()
    {
        let cases = [
            (None, 256),
            (Some(GIB / 2), 256),
            (Some(GIB), 256),
            (Some(2 * GIB - 1), 256),
            (Some(2 * GIB), 512),
            (Some(4 * GIB), 1024),
            (Some(64 * GIB), 1024),
        ];
        for (machine, mib) in cases {
            assert_eq!(memory_for(machine), mib * KIB_PER_MIB);
        }
    }

    #[test]
    fn passes_rise_with_a_fast_machine_and_end_at_the_bound() {
        assert_eq!(more_passes(3, Duration::from_millis(500)), 7);
        assert_eq!(more_passes(3, Duration::from_millis(999)), 4);
        assert_eq!(more_passes(3, Duration::ZERO), MAX_PASSES);
        assert_eq!(more_passes(63, Duration::from_millis(1)), MAX_PASSES);
    }

    #[test]
    fn memory_is_read_from_the_lines_that_name_it() {
        let text =
            "MemFree:   12 kB\nMemTotal:   24576000 kB\nMemAvailable: 700 kB\nSwapFree: 5 kB\n";
        assert_eq!(memory_line_kib(text, "MemTotal:"), Some(24_576_000));
        assert_eq!(available_kib(text), Some(705));
        assert_eq!(available_kib("MemAvailable: 700 kB"), Some(700));
        for other in ["", "MemTotal:", "MemTotal: many kB", "MemTotal: 5 MB"] {
            assert_eq!(memory_line_kib(other, "MemTotal:"), None);
            assert_eq!(available_kib(other), None);
        }
    }
}
