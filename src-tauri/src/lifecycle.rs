//! When the vault locks by itself: after idle minutes, when the clock jumps, before sleep, when the session is locked.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant, SystemTime};

use crate::shell::Shell;

/// Without a sign of the person for this long, what was typed is committed and the store is tidied.
const COMMIT_AFTER: Duration = Duration::from_secs(30);
/// Without a sign of the person for this long, the vault is locked.
const LOCK_AFTER: Duration = Duration::from_secs(3 * 60);
/// How often the clocks are looked at.
const EVERY: Duration = Duration::from_secs(1);
/// How far the wall clock may run ahead of the monotonic one between two looks. The monotonic clock stands still while
/// the machine sleeps: a larger step means that it slept, or that somebody set the clock.
const JUMP: Duration = Duration::from_secs(20);

/// Watches clocks and system for as long as the shell lives.
pub fn watch(shell: &Arc<Shell>) {
    let weak = Arc::downgrade(shell);
    crate::sandbox::watch(move || {
        if let Some(shell) = weak.upgrade() {
            shell.lock();
        }
    });
    let weak = Arc::downgrade(shell);
    std::thread::spawn(move || watch_clocks(&weak));
}

fn watch_clocks(shell: &Weak<Shell>) {
    let mut clocks = Clocks::now();
    let mut committed = false;
    loop {
        std::thread::sleep(EVERY);
        let Some(shell) = shell.upgrade() else {
            return;
        };
        let slept = std::mem::replace(&mut clocks, Clocks::now()).jumped_to(&clocks);
        match due(shell.idle(), slept, committed) {
            Due::Nothing => committed = committed && shell.idle() >= COMMIT_AFTER,
            Due::Commit => {
                committed = true;
                commit(&shell);
            }
            Due::Lock => {
                if shell.session().is_unlocked() {
                    shell.lock();
                }
            }
        }
    }
}

fn commit(shell: &Shell) {
    let mut session = shell.session();
    if let Ok(open) = session.unlocked()
        && !open.vault.is_read_only()
    {
        // What cannot be committed stays a draft.
        drop(open.vault.commit_all_drafts());
        open.vault.checkpoint();
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    Commit,
    Lock,
}

fn due(idle: Duration, slept: bool, committed: bool) -> Due {
    if slept || idle >= LOCK_AFTER {
        Due::Lock
    } else if idle >= COMMIT_AFTER && !committed {
        Due::Commit
    } else {
        Due::Nothing
    }
}

struct Clocks {
    monotonic: Instant,
    wall: SystemTime,
}

impl Clocks {
    fn now() -> Self {
        Self {
            monotonic: Instant::now(),
            wall: jiff::Timestamp::now().into(),
        }
    }

    fn jumped_to(&self, later: &Self) -> bool {
        let passed = later.monotonic.saturating_duration_since(self.monotonic);
        match later.wall.duration_since(self.wall) {
            Ok(wall) => wall > passed + JUMP || passed > wall + JUMP,
            Err(back) => back.duration() > JUMP,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_idle_seconds_commit_once_and_three_minutes_lock() {
        let after = Duration::from_secs;
        assert_eq!(due(after(29), false, false), Due::Nothing);
        assert_eq!(due(after(30), false, false), Due::Commit);
        assert_eq!(due(after(31), false, true), Due::Nothing);
        assert_eq!(due(after(179), false, true), Due::Nothing);
        assert_eq!(due(after(180), false, true), Due::Lock);
    }

    #[test]
    fn a_jump_of_the_clock_locks_and_its_ordinary_drift_does_not() {
        let start = Clocks::now();
        let at = |monotonic: u64, wall: u64| Clocks {
            monotonic: start.monotonic + Duration::from_secs(monotonic),
            wall: start.wall + Duration::from_secs(wall),
        };
        assert!(!start.jumped_to(&at(1, 3)), "a slow look");
        assert!(start.jumped_to(&at(1, 60)), "the machine slept");
        assert!(at(0, 90).jumped_to(&at(1, 0)), "the clock was set back");
        assert_eq!(due(Duration::ZERO, true, false), Due::Lock);
    }
}
