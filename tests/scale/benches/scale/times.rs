//! Taking times.

use std::time::{Duration, Instant};

/// The times of one thing that was done several times.
#[derive(Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// Does it once more.
    pub(crate) fn take<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let done = work();
        self.0.push(start.elapsed());
        done
    }

    /// The time within which so many of a hundred were done, in milliseconds.
    pub(crate) fn within(&self, percent: usize) -> f64 {
        let mut times = self.0.clone();
        times.sort();
        let at = (times.len() * percent).div_ceil(100).saturating_sub(1);
        milliseconds(times.get(at).copied().unwrap_or_default())
    }
}

/// As a number with fractions.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// What this thread has computed so far, in seconds; none where the system does not say.
pub(crate) fn computed() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: u64 = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds).as_secs_f64())
}

/// How long something takes, and how much is computed meanwhile.
#[derive(Default)]
pub(crate) struct Cost {
    pub(crate) wall: f64,
    pub(crate) computed: f64,
}

impl Cost {
    /// Adds what one piece of work costs.
    pub(crate) fn add(&mut self, work: impl FnOnce()) {
        let (start, before) = (Instant::now(), computed());
        work();
        self.wall += start.elapsed().as_secs_f64();
        if let (Some(before), Some(after)) = (before, computed()) {
            self.computed += after - before;
        }
    }
}
