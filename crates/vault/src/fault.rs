//! Named points between the steps of every durable write, for the tests that kill the process there.
//!
//! Without the feature `fault-injection` a point is an empty function. With it a test can set what happens at a point,
//! and can build the wrong order of writing that its kill test must be able to see. No product binary enables it.

/// Marks a step. Does nothing unless a test said what to do here.
#[cfg(not(any(test, feature = "fault-injection")))]
#[inline(always)]
pub const fn point(_name: &'static str) {}

/// Whether a transaction is to be acknowledged before the head is durable: never, outside the test's control.
#[cfg(not(any(test, feature = "fault-injection")))]
#[inline(always)]
pub(crate) const fn acknowledges_early() -> bool {
    false
}

#[cfg(any(test, feature = "fault-injection"))]
pub use injected::{acknowledge_before_head, on_point, point};

#[cfg(any(test, feature = "fault-injection"))]
pub(crate) use injected::acknowledges_early;

#[cfg(any(test, feature = "fault-injection"))]
mod injected {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{PoisonError, RwLock};

    type Hook = Box<dyn Fn(&'static str) + Send + Sync>;
    static HOOK: RwLock<Option<Hook>> = RwLock::new(None);
    static EARLY: AtomicBool = AtomicBool::new(false);

    /// Marks a step and runs what [`on_point`] set.
    pub fn point(name: &'static str) {
        if let Some(hook) = HOOK.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            hook(name);
        }
    }

    /// Sets what happens at every point: the hook gets its name and may sleep, count or abort the process.
    pub fn on_point(hook: impl Fn(&'static str) + Send + Sync + 'static) {
        *HOOK.write().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(hook));
    }

    /// Builds the wrong order on purpose: a transaction returns once the database has it, and its head moves only after
    /// the next transaction. A kill test that does not fail with this on shows nothing.
    pub fn acknowledge_before_head(on: bool) {
        EARLY.store(on, Ordering::SeqCst);
    }

    pub(crate) fn acknowledges_early() -> bool {
        EARLY.load(Ordering::SeqCst)
    }
}
