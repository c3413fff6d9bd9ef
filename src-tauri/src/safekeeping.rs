//! The vault as a whole: figures, backup, check, and the secrets that open it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::RecordKind;
use cairn_vault::{Secret, Vault};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::CommandError;
use crate::intake;
use crate::job;
use crate::session::{Open, Session, State};
use crate::shell::Shell;
use crate::view::{FindingView, JobKind, JobResultView, RecoveryCodeView, VaultView, WordsView};

/// The vault in figures.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn info(vault: &Vault) -> Result<VaultView, CommandError> {
    Ok(VaultView {
        incidents: vault.count(RecordKind::Incident)?,
        evidence: vault.count(RecordKind::Evidence)?,
        bytes: bytes_below(vault.dir()),
        checkpoint_words: vault.checkpoint_words()?.map(str::to_owned).to_vec(),
        created_at: vault.created_at().ok(),
    })
}

/// Bytes of all files below a folder; links are not followed.
fn bytes_below(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| Some((entry.path(), entry.metadata().ok()?)))
        .map(|(path, is)| {
            if is.is_dir() {
                bytes_below(&path)
            } else {
                is.len()
            }
        })
        .sum()
}

/// Starts writing a backup into a new file.
pub fn start_backup(shell: &Arc<Shell>, file: PathBuf) -> Uuid {
    job::start(shell, JobKind::Backup, move |job| {
        let begun = job.unlocked(|open| {
            open.ensure_kept()?;
            Ok(open.vault.begin_backup(&file)?)
        })?;
        begun.finish(&mut |p| job.progress(1, 1, p.done, p.total))?;
        Ok(JobResultView::Backup {
            file_name: intake::name_of(&file),
            size: fs::metadata(&file)?.len(),
        })
    })
}

/// Starts checking everything.
pub fn start_check(shell: &Arc<Shell>) -> Uuid {
    job::start(shell, JobKind::Check, move |job| {
        let begun = job.unlocked(|open| Ok(open.vault.begin_check()?))?;
        let report = begun.finish(&mut |p| job.progress(1, 1, p.done, p.total));
        let findings: Vec<_> = report.findings.iter().map(FindingView::from).collect();
        job.unlocked(|open| {
            open.vault.note_checked(&report);
            open.found.clone_from(&findings);
            Ok(())
        })?;
        if !report.complete {
            return Err(CommandError::Cancelled);
        }
        Ok(JobResultView::Check {
            findings,
            records: report.records,
            evidence: report.evidence,
        })
    })
}

/// Starts looking at what opening left to look at, without holding the vault meanwhile.
pub fn start_verification(shell: &Arc<Shell>) {
    let begun = match shell.session().unlocked() {
        Ok(open) => open.vault.begin_verification(),
        Err(_) => None,
    };
    let Some(begun) = begun else { return };
    job::start(shell, JobKind::Verify, move |job| {
        let verification = begun
            .finish(job.flag(), &mut |p| job.progress(1, 1, p.done, p.total))
            .ok_or(CommandError::Cancelled)?;
        job.unlocked(|open| {
            open.vault.note_verified(verification)?;
            let findings = open.vault.findings().iter();
            Ok(JobResultView::Verify {
                findings: findings.map(FindingView::from).collect(),
            })
        })
    });
}

/// Makes the passphrase of a new vault.
///
/// # Errors
/// [`CommandError::OutOfOrder`] while a vault is open.
pub fn create_begin(session: &mut Session) -> Result<WordsView, CommandError> {
    if matches!(session.state, State::Open(_) | State::Created(_)) {
        return Err(CommandError::OutOfOrder);
    }
    let passphrase = Passphrase::generate();
    let words = words(&passphrase);
    session.state = State::Confirming(passphrase);
    Ok(words)
}

/// Compares what was typed back, and creates the vault.
///
/// # Errors
/// [`CommandError::WordsDiffer`], [`CommandError::OutOfOrder`], and those of creating.
pub fn create_confirm(
    session: &mut Session,
    typed: Zeroizing<String>,
) -> Result<RecoveryCodeView, CommandError> {
    let State::Confirming(passphrase) = &session.state else {
        return Err(CommandError::OutOfOrder);
    };
    ensure_same(passphrase, typed)?;
    let cost = Cost::calibrate().map_err(|_| CommandError::NotEnoughMemory { needed_mib: 256 })?;
    let (vault, code) = Vault::create(session.new_place(), passphrase, cost)?;
    session.state = State::Created(Box::new(vault));
    Ok(code_view(&code))
}

/// Opens the new vault.
///
/// # Errors
/// [`CommandError::OutOfOrder`].
pub fn create_done(session: &mut Session) -> Result<(), CommandError> {
    match std::mem::take(&mut session.state) {
        State::Created(vault) => {
            session.open(*vault);
            Ok(())
        }
        other @ (State::Locked | State::Confirming(_) | State::Open(_)) => {
            session.state = other;
            Err(CommandError::OutOfOrder)
        }
    }
}

/// Opens the vault; [`start_verification`] then looks at the rest.
///
/// # Errors
/// [`CommandError::NoVault`], and those of opening.
pub fn unlock(session: &mut Session, typed: &Typed) -> Result<(), CommandError> {
    if session.is_unlocked() {
        return Err(CommandError::OutOfOrder);
    }
    let folder = session.vault_folder().ok_or(CommandError::NoVault)?;
    let vault = Vault::open_at_once(folder, typed.secret()).map_err(|e| typed.tell(e))?;
    session.open(vault);
    Ok(())
}

/// Makes a new passphrase, after the current secret has been given once more.
///
/// # Errors
/// [`CommandError::WrongPassphrase`], [`CommandError::ReadOnly`].
pub fn passphrase_change(open: &mut Open, current: &Typed) -> Result<WordsView, CommandError> {
    open.ensure_kept()?;
    ensure_writable(open)?;
    verify(open, current)?;
    let next = Passphrase::generate();
    let words = words(&next);
    open.next_passphrase = Some(next);
    Ok(words)
}

/// Compares what was typed back, and puts the new passphrase in the place of the old one.
///
/// # Errors
/// [`CommandError::WordsDiffer`], [`CommandError::OutOfOrder`], [`CommandError::DiskFull`].
pub fn passphrase_confirm(open: &mut Open, typed: Zeroizing<String>) -> Result<(), CommandError> {
    open.ensure_kept()?;
    let next = open
        .next_passphrase
        .as_ref()
        .ok_or(CommandError::OutOfOrder)?;
    ensure_same(next, typed)?;
    open.vault.change_passphrase(next)?;
    open.next_passphrase = None;
    Ok(())
}

/// Makes a new recovery code, after the current secret has been given once more.
///
/// # Errors
/// [`CommandError::WrongPassphrase`], [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn recovery_code_replace(
    open: &mut Open,
    current: &Typed,
) -> Result<RecoveryCodeView, CommandError> {
    open.ensure_kept()?;
    ensure_writable(open)?;
    verify(open, current)?;
    Ok(code_view(&open.vault.replace_recovery_code()?))
}

fn ensure_writable(open: &Open) -> Result<(), CommandError> {
    match open.vault.is_read_only() {
        true => Err(CommandError::ReadOnly),
        false => Ok(()),
    }
}

fn verify(open: &Open, current: &Typed) -> Result<(), CommandError> {
    let verified = open.vault.verify_secret(current.secret());
    verified.map_err(|e| current.tell(e))
}

/// A secret that was typed to open the vault.
pub enum Typed {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code.
    RecoveryCode(RecoveryCode),
}

impl Typed {
    /// Reads a passphrase as typed.
    pub fn passphrase(text: Zeroizing<String>) -> Self {
        Self::Passphrase(Passphrase::new(text))
    }

    /// Reads a recovery code as typed.
    ///
    /// # Errors
    /// [`CommandError::WrongRecoveryCode`] for what cannot be one.
    pub fn recovery_code(text: &str) -> Result<Self, CommandError> {
        RecoveryCode::parse(text)
            .map(Self::RecoveryCode)
            .map_err(|_| CommandError::WrongRecoveryCode)
    }

    fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::RecoveryCode(code) => Secret::RecoveryCode(code),
        }
    }

    /// Names the wrong secret as the kind that it is.
    fn tell(&self, error: cairn_vault::OpenError) -> CommandError {
        match (CommandError::from(error), self) {
            (CommandError::WrongPassphrase, Self::RecoveryCode(_)) => {
                CommandError::WrongRecoveryCode
            }
            (other, _) => other,
        }
    }
}

/// One space between words and none around them: generated words typed back are compared as words.
fn in_order(text: &str) -> String {
    let mut ordered = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !ordered.is_empty() {
            ordered.push(' ');
        }
        ordered.push_str(word);
    }
    ordered
}

fn ensure_same(shown: &Passphrase, typed: Zeroizing<String>) -> Result<(), CommandError> {
    let typed = Passphrase::new(Zeroizing::new(in_order(&typed)));
    match typed.expose() == shown.expose() {
        true => Ok(()),
        false => Err(CommandError::WordsDiffer),
    }
}

fn words(passphrase: &Passphrase) -> WordsView {
    let words = passphrase.expose().split(' ').map(str::to_owned);
    WordsView {
        words: words.collect(),
    }
}

fn code_view(code: &RecoveryCode) -> RecoveryCodeView {
    RecoveryCodeView {
        recovery_code: code.expose().to_owned(),
    }
}
