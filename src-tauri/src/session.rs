//! The session: which vault, locked or open. Dropping the vault checkpoints and closes it and wipes its keys.

use std::path::{Path, PathBuf};

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_player::Player;
use cairn_vault::Vault;

use crate::config::Config;
use crate::error::CommandError;
use crate::import::Chosen;
use crate::practice::Practice;
use crate::view::{FindingView, PlaceView};

/// The setting of the vault under which the place is kept over a lock.
const PLACE: &str = "window.place";

/// An open vault and what belongs to it until the lock.
pub struct Open {
    /// Windows that play an item each. First, so that they are gone before the vault is closed.
    pub players: Vec<Player>,
    /// The vault.
    pub vault: Vault,
    /// A new passphrase that was shown and waits to be typed back.
    pub next_passphrase: Option<Passphrase>,
    /// Where in the window the person is.
    pub place: Option<PlaceView>,
    /// A text file that was chosen and waits to be taken in.
    pub import: Option<Chosen>,
    /// What a check found that opening did not: the vault is read-only until it is opened anew.
    pub found: Vec<FindingView>,
    /// What a practice vault has; none in every other. Last, so that the vault is closed before its folder goes.
    pub practice: Option<Practice>,
}

impl Open {
    fn new(vault: Vault, practice: Option<Practice>) -> Self {
        Self {
            players: Vec::new(),
            vault,
            next_passphrase: None,
            place: None,
            import: None,
            found: Vec::new(),
            practice,
        }
    }

    /// Refuses in practice: for what keeps a vault, and for what opens it.
    ///
    /// # Errors
    /// [`CommandError::InPractice`].
    pub fn ensure_kept(&self) -> Result<(), CommandError> {
        match self.practice {
            Some(_) => Err(CommandError::InPractice),
            None => Ok(()),
        }
    }
}

/// How far the session is.
#[derive(Default)]
pub(crate) enum State {
    /// Locked, or no vault.
    #[default]
    Locked,
    /// The passphrase of a new vault was shown and waits to be typed back.
    Confirming(Passphrase),
    /// The new vault is there; its recovery code is on the screen.
    Created(Box<Vault>),
    /// Open.
    Open(Box<Open>),
}

/// The session.
pub struct Session {
    pub(crate) state: State,
    pub(crate) config: Config,
    config_file: PathBuf,
    /// The folder that the user chose in this session.
    chosen: Option<PathBuf>,
    /// The place for a new vault where none was chosen.
    default_place: PathBuf,
    /// Below which folder practice vaults are made.
    practice_parent: PathBuf,
    /// The files that were dropped on the window last.
    pub(crate) dropped: Vec<PathBuf>,
}

impl Session {
    /// A locked session with the configuration in `config_file`; new vaults go to `home` unless the user says otherwise.
    #[expect(
        clippy::disallowed_methods,
        reason = "a practice vault is encrypted, holds nothing that is true, and is removed at the lock and at the next start"
    )]
    pub fn new(config_file: PathBuf, home: &Path) -> Self {
        Self {
            state: State::Locked,
            config: Config::read(&config_file),
            config_file,
            chosen: None,
            default_place: free_place(home),
            practice_parent: std::env::temp_dir(),
            dropped: Vec::new(),
        }
    }

    /// Makes practice vaults below `parent`, the system's folder for temporary files otherwise.
    #[must_use]
    pub fn practising_in(mut self, parent: Option<PathBuf>) -> Self {
        if let Some(parent) = parent {
            self.practice_parent = parent;
        }
        self
    }

    /// Below which folder practice vaults are made.
    pub fn practice_parent(&self) -> &Path {
        &self.practice_parent
    }

    /// The open vault.
    ///
    /// # Errors
    /// [`CommandError::VaultLocked`].
    pub fn unlocked(&mut self) -> Result<&mut Open, CommandError> {
        match &mut self.state {
            State::Open(open) => Ok(open),
            State::Locked | State::Confirming(_) | State::Created(_) => {
                Err(CommandError::VaultLocked)
            }
        }
    }

    /// The open vault, if it may be written to.
    ///
    /// # Errors
    /// [`CommandError::VaultLocked`], [`CommandError::ReadOnly`].
    pub fn writable(&mut self) -> Result<&mut Open, CommandError> {
        let open = self.unlocked()?;
        match open.vault.is_read_only() {
            true => Err(CommandError::ReadOnly),
            false => Ok(open),
        }
    }

    /// Refuses while a vault is open, or has just been made.
    ///
    /// # Errors
    /// [`CommandError::OutOfOrder`].
    pub fn ensure_locked(&self) -> Result<(), CommandError> {
        match self.state {
            State::Locked | State::Confirming(_) => Ok(()),
            State::Created(_) | State::Open(_) => Err(CommandError::OutOfOrder),
        }
    }

    /// The language that the person chose, else the system's.
    pub fn asked_language(&self) -> Option<String> {
        let chosen = self.config.language.clone();
        chosen.or_else(crate::language::of_the_system)
    }

    /// The language of the interface; English where nobody asks for another.
    pub fn language(&self) -> String {
        self.asked_language().unwrap_or_else(|| "en".to_owned())
    }

    /// Sets the language of the interface.
    ///
    /// # Errors
    /// [`CommandError::InvalidInput`] for one that we do not have, [`CommandError::NotWritable`].
    pub fn set_language(&mut self, tag: &str) -> Result<(), CommandError> {
        let locale = cairn_strings::Locale::matching(tag).ok_or(CommandError::InvalidInput)?;
        self.config.language = Some(locale.tag.to_owned());
        self.save_config().map_err(|_| CommandError::NotWritable)
    }

    /// The files that were dropped last, once.
    ///
    /// # Errors
    /// [`CommandError::VaultLocked`], [`CommandError::ReadOnly`], [`CommandError::OutOfOrder`] where nothing was dropped.
    pub fn take_dropped(&mut self) -> Result<Vec<PathBuf>, CommandError> {
        self.writable()?;
        match std::mem::take(&mut self.dropped) {
            files if files.is_empty() => Err(CommandError::OutOfOrder),
            files => Ok(files),
        }
    }

    /// Whether a vault is open.
    pub fn is_unlocked(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// The folder of the vault to open: the chosen one, else the last one.
    pub fn vault_folder(&self) -> Option<&Path> {
        self.chosen
            .as_deref()
            .or(self.config.vault.as_deref())
            .filter(|folder| is_vault(folder))
    }

    /// The folder that a new vault would have.
    pub fn new_place(&self) -> &Path {
        self.chosen.as_deref().unwrap_or(&self.default_place)
    }

    /// Whether the vault that was used last is not where it was.
    pub fn is_missing(&self) -> bool {
        let last = self.config.vault.as_deref();
        self.chosen.is_none() && last.is_some_and(|folder| !is_vault(folder))
    }

    /// Takes the folder that the user picked: a vault, an empty folder for a new one, or one in which a new one will
    /// be made.
    pub fn choose(&mut self, folder: PathBuf) {
        let empty = || std::fs::read_dir(&folder).is_ok_and(|mut all| all.next().is_none());
        self.chosen = Some(if is_vault(&folder) || empty() {
            folder
        } else {
            free_place(&folder)
        });
        self.state = State::Locked;
    }

    /// Opens the session with a vault, returning to where the person was, and remembers where the vault is.
    pub fn open(&mut self, vault: Vault) {
        self.chosen = None;
        self.config.vault = Some(vault.dir().to_owned());
        // A configuration that cannot be written costs the user one choice at the next start, and no more.
        drop(self.save_config());
        let place = vault.get_setting(PLACE).ok().flatten();
        let mut open = Open::new(vault, None);
        open.place = place.and_then(|value| serde_json::from_value(value).ok());
        self.state = State::Open(Box::new(open));
    }

    /// Opens the session with a practice vault, which is remembered nowhere.
    pub(crate) fn open_practice(&mut self, vault: Vault, practice: Practice) {
        self.state = State::Open(Box::new(Open::new(vault, Some(practice))));
    }

    /// Whether a practice vault is open.
    pub fn is_practice(&self) -> bool {
        matches!(&self.state, State::Open(open) if open.practice.is_some())
    }

    /// Locks: commits what was typed, keeps the place, and drops the vault. Whatever fails, it is locked. Of a practice
    /// vault nothing is committed, kept, or left.
    pub fn lock(&mut self) {
        self.dropped.clear();
        let State::Open(mut open) = std::mem::take(&mut self.state) else {
            return;
        };
        open.players.clear();
        if open.vault.is_read_only() || open.practice.is_some() {
            return;
        }
        // A draft that cannot be committed is on disk as a draft all the same, and is there after unlocking.
        drop(open.vault.commit_all_drafts());
        if let Some(value) = open.place.take().and_then(|p| serde_json::to_value(p).ok()) {
            drop(open.vault.put_setting(PLACE, &value));
        }
    }

    /// Writes the configuration.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn save_config(&self) -> std::io::Result<()> {
        self.config.write(&self.config_file)
    }
}

/// Whether the folder says that it holds a vault, of whatever format, damaged or not: never a place for a new one.
pub(crate) fn is_vault(folder: &Path) -> bool {
    !matches!(
        Vault::inspect(folder),
        Err(cairn_vault::OpenError::NotAVault)
    ) && folder.is_dir()
}

/// A folder below `parent` that is not there yet, for a new vault.
fn free_place(parent: &Path) -> PathBuf {
    std::iter::once("Cairn".to_owned())
        .chain((2..).map(|n| format!("Cairn {n}")))
        .map(|name| parent.join(name))
        .find(|place| !place.exists())
        .unwrap_or_else(|| parent.join("Cairn"))
}
