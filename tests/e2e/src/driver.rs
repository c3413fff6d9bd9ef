//! `WebKitWebDriver`, which starts the app and steers its window.

use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::display::Display;
use crate::home::Home;
use crate::setting::{self, Language, Theme};

/// A driver, ended when dropped, and with it the app.
pub struct Driver {
    process: Child,
    port: u16,
}

/// A variable with which the app takes no care of its traces, as any other: local storage is on, GTK notes the files of its
/// dialogs, and both are kept where they always are. A control for searches.
pub const CARELESS: (&str, &str) = ("CAIRN_CARELESS", "1");

impl Driver {
    /// Starts a driver whose app will have this home, language and theme.
    ///
    /// # Errors
    /// WebKitWebDriver is not installed, or no port is free.
    pub fn start(home: &Home, display: &Display, language: Language, theme: Theme) -> Result<Self> {
        Self::start_with(home, display, language, theme, &[])
    }

    /// As [`Self::start`], with variables that the app finds in its environment besides.
    ///
    /// # Errors
    /// As for [`Self::start`].
    pub fn start_with(
        home: &Home,
        display: &Display,
        language: Language,
        theme: Theme,
        variables: &[(&str, &str)],
    ) -> Result<Self> {
        let port = free_port()?;
        let log = std::fs::File::create(
            setting::output("logs")?.join(format!("driver-{}.log", std::process::id())),
        )?;
        let mut command = Command::new("WebKitWebDriver");
        home.furnish(&mut command, display.name(), language, theme);
        let process = command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start WebKitWebDriver")?;
        Ok(Self { process, port })
    }

    /// The driver's process, the root of everything that it started.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Opens the app.
    ///
    /// # Errors
    /// The driver does not answer, or the app does not start within 20 s.
    pub async fn open(&self) -> Result<Client> {
        let serde_json::Value::Object(capabilities) = json!({
            "webkitgtk:browserOptions": { "binary": setting::automated_app()?, "args": [] }
        }) else {
            anyhow::bail!("capabilities are an object");
        };
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut last = None;
        for _ in 0..40 {
            let connector = HttpConnector::new();
            match Client::with_capabilities_and_connector(&address, &capabilities, connector).await
            {
                Ok(client) => return Ok(client),
                Err(problem) => last = Some(problem),
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        Err(last.context("no attempt was made")?).context("the app does not open under the driver")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for pid in crate::process::descendants(self.process.id()) {
            crate::process::end(pid);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> Result<u16> {
    #[allow(
        clippy::disallowed_types,
        reason = "the driver listens on the loopback of this machine"
    )]
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
