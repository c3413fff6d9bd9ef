//! systemd-logind over the system bus: lock before the machine sleeps and when the session is locked. Without the bus,
//! or without logind, the idle lock and the clock remain.

use std::sync::Arc;

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedFd, OwnedObjectPath};

const SERVICE: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PATH: &str = "/org/freedesktop/login1";

/// Calls `lock` before sleep and when the session is locked, from threads of its own, for as long as the app runs.
pub fn watch(lock: impl Fn() + Send + Sync + 'static) {
    let lock: Arc<dyn Fn() + Send + Sync> = Arc::new(lock);
    std::thread::spawn(move || {
        let Ok(bus) = Connection::system() else {
            return;
        };
        let (sleep, session) = (Arc::clone(&lock), lock);
        let other = bus.clone();
        std::thread::spawn(move || drop(watch_session(&other, &*session)));
        drop(watch_sleep(&bus, &*sleep));
    });
}

/// Holds a delay inhibitor, so that the machine waits (5 s at most, by default) until we have locked.
fn watch_sleep(bus: &Connection, lock: &dyn Fn()) -> zbus::Result<()> {
    let manager = Proxy::new(bus, SERVICE, PATH, MANAGER)?;
    let signals = manager.receive_signal("PrepareForSleep")?;
    let mut delay = Some(inhibit(&manager)?);
    for signal in signals {
        let asleep: bool = signal.body().deserialize()?;
        if asleep {
            lock();
            // Closing the descriptor lets the machine sleep.
            drop(delay.take());
        } else {
            delay = Some(inhibit(&manager)?);
        }
    }
    Ok(())
}

fn inhibit(manager: &Proxy<'_>) -> zbus::Result<OwnedFd> {
    manager.call("Inhibit", &("sleep", "Cairn", "Locking", "delay"))
}

fn watch_session(bus: &Connection, lock: &dyn Fn()) -> zbus::Result<()> {
    let manager = Proxy::new(bus, SERVICE, PATH, MANAGER)?;
    let path: OwnedObjectPath = manager.call("GetSessionByPID", &(std::process::id()))?;
    let session = Proxy::new(bus, SERVICE, path, SESSION)?;
    for _signal in session.receive_signal("Lock")? {
        lock();
    }
    Ok(())
}
