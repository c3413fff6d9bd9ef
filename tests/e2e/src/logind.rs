//! A system bus of a story's own, on which the story plays systemd-logind.

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

const PATH: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/_31";

/// What somebody asked to be let do before the machine sleeps. It is asked for as long as they keep their end open.
pub struct Inhibitor {
    /// What is held up, by whom, why, and how: the arguments of `Inhibit`.
    pub asked: [String; 4],
    end: UnixStream,
}

impl Inhibitor {
    /// Whether they still hold it.
    ///
    /// # Errors
    /// The descriptor cannot be read.
    pub fn is_held(&mut self) -> Result<bool> {
        self.end.set_nonblocking(true)?;
        match self.end.read(&mut [0]) {
            Ok(read) => Ok(read != 0),
            Err(problem) if problem.kind() == std::io::ErrorKind::WouldBlock => Ok(true),
            Err(problem) => Err(problem.into()),
        }
    }
}

type Asked = Arc<Mutex<Vec<Inhibitor>>>;

struct Manager(Asked);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(
        &self,
        what: String,
        who: String,
        why: String,
        mode: String,
    ) -> zbus::fdo::Result<zbus::zvariant::OwnedFd> {
        let (end, theirs) =
            UnixStream::pair().map_err(|e| zbus::fdo::Error::Failed(e.to_string()))?;
        let asked = [what, who, why, mode];
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(Inhibitor { asked, end });
        Ok(OwnedFd::from(theirs).into())
    }

    #[zbus(name = "GetSessionByPID")]
    fn session_of(&self, _pid: u32) -> OwnedObjectPath {
        ObjectPath::from_static_str_unchecked(SESSION).into()
    }
}

/// The bus, ended when dropped.
pub struct Logind {
    daemon: Child,
    connection: Connection,
    asked: Asked,
    /// The value of `DBUS_SYSTEM_BUS_ADDRESS`.
    pub address: String,
}

impl Logind {
    /// Starts a bus in a folder and takes logind's name on it.
    ///
    /// # Errors
    /// dbus-daemon is not installed or does not start.
    pub fn start(folder: &Path) -> Result<Self> {
        let config = folder.join("bus.conf");
        let socket = folder.join("bus");
        std::fs::write(
            &config,
            format!(
                "<busconfig><type>system</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>\
                 <allow send_destination=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>",
                socket.display()
            ),
        )?;
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start dbus-daemon")?;
        let output = daemon.stdout.take().context("dbus-daemon has no output")?;
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address)?;
        let address = address.trim().to_owned();
        let asked = Asked::default();
        let connection = Builder::address(address.as_str())?
            .name("org.freedesktop.login1")?
            .serve_at(PATH, Manager(Arc::clone(&asked)))?
            .build()
            .context("nobody answers on the bus")?;
        Ok(Self {
            daemon,
            connection,
            asked,
            address,
        })
    }

    /// The next inhibitor that somebody asks for.
    ///
    /// # Errors
    /// Nobody does within 15 s.
    pub fn next_inhibitor(&self) -> Result<Inhibitor> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(15) {
            let next = self
                .asked
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop();
            if let Some(inhibitor) = next {
                return Ok(inhibitor);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("nobody asked to be waited for before the machine sleeps")
    }

    /// Says that the machine is about to sleep, or has woken up.
    ///
    /// # Errors
    /// The bus is gone.
    pub fn prepare_for_sleep(&self, sleeps: bool) -> Result<()> {
        self.say(PATH, "Manager", "PrepareForSleep", &(sleeps,))
    }

    /// Says that the session is to be locked.
    ///
    /// # Errors
    /// The bus is gone.
    pub fn lock_session(&self) -> Result<()> {
        self.say(SESSION, "Session", "Lock", &())
    }

    fn say<B: serde::Serialize + zbus::zvariant::DynamicType>(
        &self,
        path: &str,
        interface: &str,
        signal: &str,
        body: &B,
    ) -> Result<()> {
        let interface = format!("org.freedesktop.login1.{interface}");
        Ok(self
            .connection
            .emit_signal(None::<&str>, path, interface, signal, body)?)
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
