//! Four programs that read and write age files, and how each is told which key to use.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use cairn_crypto::safe::bundle_seal::{Identity, Recipient};

use crate::peers::{peers_are_wanted, run, succeed, target};

const FETCH: &str = "cargo xtask test unit";

/// Other people's programs for age files, where they are wanted and were fetched.
pub(crate) struct Tools {
    folder: PathBuf,
}

/// One of them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tool {
    /// The `age` that this system has, of Debian: 1.1.1 in bookworm. Hybrid keys by the plugin `age-plugin-pq`.
    SystemAge,
    /// Debian's newest `age`, in Go, with hybrid keys of its own.
    NewestAge,
    /// Debian's newest `rage`, in Rust. Hybrid keys by the same plugin.
    Rage,
    /// typage, in TypeScript, with hybrid keys of its own.
    Typage,
}

pub(crate) const TOOLS: [Tool; 4] = [Tool::SystemAge, Tool::NewestAge, Tool::Rage, Tool::Typage];

impl Tools {
    /// The programs, or `None` where they are left out.
    #[allow(
        clippy::print_stdout,
        reason = "what is left out belongs to the result"
    )]
    pub(crate) fn find() -> Option<Self> {
        let named = std::env::var_os("CAIRN_STRANGERS");
        if !peers_are_wanted() || named.as_ref().is_some_and(|name| name.is_empty()) {
            println!("left out: other people's programs for bundles");
            return None;
        }
        let folder = named.map_or_else(|| target().join("tools"), PathBuf::from);
        Some(Self { folder })
    }

    /// Decrypts a file with what the program is given of a key. `None` if it ends with a failure.
    pub(crate) fn decrypt(&self, tool: Tool, identity: &Identity, file: &Path) -> Option<Vec<u8>> {
        let place = tempfile::tempdir().unwrap();
        let (key, out) = (place.path().join("key.txt"), place.path().join("out"));
        std::fs::write(&key, identity.expose().as_bytes()).unwrap();
        let key = if needs_plugin(tool, &identity.to_recipient()) {
            self.key_for_plugin(&key)
        } else {
            key
        };
        let mut command = self.program(tool);
        match tool {
            Tool::Typage => command.arg("decrypt").arg(key).arg(file).arg(&out),
            Tool::SystemAge | Tool::NewestAge | Tool::Rage => {
                command.arg("-d").arg("-i").arg(key);
                command.arg("-o").arg(&out).arg(file)
            }
        };
        let ended = run(&mut command, FETCH);
        ended.status.success().then(|| std::fs::read(out).unwrap())
    }

    /// Encrypts some bytes to a receiver.
    pub(crate) fn encrypt(&self, tool: Tool, receiver: &Recipient, bytes: &[u8]) -> Vec<u8> {
        let place = tempfile::tempdir().unwrap();
        let (file, out) = (place.path().join("in"), place.path().join("out"));
        std::fs::write(&file, bytes).unwrap();
        let receiver = receiver.canonical();
        let mut command = self.program(tool);
        match tool {
            Tool::Typage => command.args(["encrypt", receiver]).arg(file).arg(&out),
            Tool::SystemAge | Tool::NewestAge | Tool::Rage => {
                command.args(["-r", receiver, "-o"]).arg(&out).arg(file)
            }
        };
        succeed(&mut command, FETCH);
        std::fs::read(out).unwrap()
    }

    /// A copy of the JSON-LD context that RO-Crate 1.2 has at `https://w3id.org/ro/crate/1.2/context`.
    pub(crate) fn crate_context(&self) -> PathBuf {
        let context = "npm/node_modules/ro-crate/lib/context.json";
        self.folder.join(context)
    }

    fn program(&self, tool: Tool) -> Command {
        let sid = self.folder.join("sid");
        let mut command = match tool {
            Tool::SystemAge => Command::new("age"),
            Tool::NewestAge => Command::new(sid.join("usr/bin/age")),
            Tool::Rage => started_by("sh", sid.join("rage.sh")),
            Tool::Typage => started_by("node", self.folder.join("npm/typage.mjs")),
        };
        command.env("PATH", self.path_with_plugin());
        command
    }

    /// The search path with the plugin at its end, so that `age` stays the system's.
    fn path_with_plugin(&self) -> OsString {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let plugin = self.folder.join("sid/usr/bin");
        std::env::join_paths(std::env::split_paths(&path).chain([plugin])).unwrap()
    }

    /// Writes a hybrid key as the plugin wants it beside the file that has it.
    fn key_for_plugin(&self, key: &Path) -> PathBuf {
        let converted = key.with_extension("plugin");
        let mut plugin = Command::new(self.folder.join("sid/usr/bin/age-plugin-pq"));
        plugin.arg("-identity").arg("-o").arg(&converted).arg(key);
        succeed(&mut plugin, FETCH);
        converted
    }
}

fn needs_plugin(tool: Tool, receiver: &Recipient) -> bool {
    receiver.is_post_quantum() && matches!(tool, Tool::SystemAge | Tool::Rage)
}

fn started_by(interpreter: &str, script: PathBuf) -> Command {
    assert!(script.is_file(), "no {script:?}. Fetch it: {FETCH}");
    let mut command = Command::new(interpreter);
    command.arg(script);
    command
}
