//! When the vault locks by itself: after idle minutes, when the clock jumps, before sleep, when the session is locked.

use std::ffi::OsStr;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant, SystemTime};

use crate::shell::Shell;

/// Without a sign of the person for this long, what was typed is committed and the store is tidied.
const COMMIT_AFTER: Duration = Duration::from_secs(30);
/// Without a sign of the person for this long, the vault is locked.
const LOCK_AFTER: Duration = Duration::from_secs(3 * 60);
/// By this variable a story asks a build that WebDriver drives to lock sooner, in seconds. No other build looks at it.
const ASKED_BY: &str = "CAIRN_IDLE_LOCK_SECONDS";
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
    let lock_after = lock_after(std::env::var_os(ASKED_BY).as_deref());
    loop {
        std::thread::sleep(EVERY);
        let Some(shell) = shell.upgrade() else {
            return;
        };
        let slept = std::mem::replace(&mut clocks, Clocks::now()).jumped_to(&clocks);
        match due(shell.idle(), lock_after, slept, committed) {
            Due::Nothing => committed = committed && shell.idle() >= COMMIT_AFTER,
            Due::Commit => committed = commit(&shell),
            Due::Lock if slept => {
                shell.lock_if_unlocked();
            }
            Due::Lock => shell.lock_if_idle(lock_after),
        }
    }
}

/// After how long without a sign of the person the vault is locked.
fn lock_after(asked: Option<&OsStr>) -> Duration {
    let seconds = || asked?.to_str()?.parse().ok().map(Duration::from_secs);
    match cfg!(feature = "automation") {
        true => seconds().unwrap_or(LOCK_AFTER),
        false => LOCK_AFTER,
    }
}

/// Commits, unless a job holds the vault: these clocks must not wait for it, or the vault would stay open as long.
fn commit(shell: &Shell) -> bool {
    let Some(mut session) = shell.free_session() else {
        return false;
    };
    if let Ok(open) = session.unlocked()
        && !open.vault.is_read_only()
    {
        // What cannot be committed stays a draft.
        drop(open.vault.commit_all_drafts());
        open.vault.checkpoint();
    }
    true
}

#[derive(Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    Commit,
    Lock,
}

fn due(idle: Duration, lock_after: Duration, slept: bool, committed: bool) -> Due {
    if slept || idle >= lock_after {
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
        assert_eq!(due(after(29), LOCK_AFTER, false, false), Due::Nothing);
        assert_eq!(due(after(30), LOCK_AFTER, false, false), Due::Commit);
        assert_eq!(due(after(31), LOCK_AFTER, false, true), Due::Nothing);
        assert_eq!(due(after(179), LOCK_AFTER, false, true), Due::Nothing);
        assert_eq!(due(after(180), LOCK_AFTER, false, true), Due::Lock);
    }

    #[test]
    fn only_a_build_that_is_driven_locks_sooner_than_after_three_minutes() {
        let three_minutes = Duration::from_secs(180);
        assert_eq!(lock_after(None), three_minutes);
        let asked = lock_after(Some(OsStr::new("7")));
        match cfg!(feature = "automation") {
            true => assert_eq!(asked, Duration::from_secs(7)),
            false => assert_eq!(asked, three_minutes),
        }
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
        assert_eq!(due(Duration::ZERO, LOCK_AFTER, true, false), Due::Lock);
    }
}
