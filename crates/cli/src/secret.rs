//! Secrets: from an inherited descriptor or from the terminal, never from an argument or the environment.

use std::io::{ErrorKind, Read, Write};

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_vault::Secret;
use zeroize::Zeroizing;

use crate::arguments::SecretSource;
use crate::failure::Failure;
use crate::output::Output;
use crate::system;

/// The longest secret that is read, in bytes: far more than six words in any script.
const LONGEST: u64 = 4096;

/// A secret that opens a vault.
pub(crate) enum Given {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code.
    RecoveryCode(RecoveryCode),
}

impl Given {
    /// As the vault takes it.
    pub(crate) const fn as_secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::RecoveryCode(code) => Secret::RecoveryCode(code),
        }
    }
}

/// Reads the secret that opens a vault from where the arguments say, or asks for the passphrase.
///
/// # Errors
/// If there is nowhere to read it from, or what is there is no secret.
pub(crate) fn given(source: &SecretSource, output: &Output) -> Result<Given, Failure> {
    match (source.passphrase_fd, source.recovery_fd) {
        (_, Some(descriptor)) => RecoveryCode::parse(&from_descriptor(descriptor)?)
            .map(Given::RecoveryCode)
            .map_err(|_| Failure::RecoveryForm),
        (Some(descriptor), None) => Ok(Given::Passphrase(Passphrase::new(from_descriptor(
            descriptor,
        )?))),
        (None, None) => prompt("cli-prompt-passphrase", output)
            .map(|text| Given::Passphrase(Passphrase::new(text))),
    }
}

/// The passphrase for a new vault or a new passphrase: a brought one if it cannot be guessed, else fresh words, shown on
/// the terminal and typed back.
///
/// # Errors
/// [`Failure::WeakPassphrase`], [`Failure::WordsDiffer`], or as for [`given`].
pub(crate) fn new_passphrase(
    descriptor: Option<u32>,
    output: &Output,
) -> Result<Passphrase, Failure> {
    if let Some(descriptor) = descriptor {
        let brought = Passphrase::new(from_descriptor(descriptor)?);
        return if brought.is_strong() {
            Ok(brought)
        } else {
            Err(Failure::WeakPassphrase)
        };
    }
    let made = Passphrase::generate();
    show("cli-words-shown", made.expose(), output)?;
    let typed = Passphrase::new(prompt("cli-prompt-words", output)?);
    let words = |passphrase: &Passphrase| {
        Zeroizing::new(
            passphrase
                .expose()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    if words(&typed) == words(&made) {
        Ok(made)
    } else {
        Err(Failure::WordsDiffer)
    }
}

/// Writes a secret to the terminal under a heading.
///
/// # Errors
/// [`Failure::NoTerminal`] without one, [`Failure::Terminal`] if it fails.
pub(crate) fn show(heading: &str, secret: &str, output: &Output) -> Result<(), Failure> {
    let mut terminal = system::terminal().map_err(|_| Failure::NoTerminal)?;
    let heading = output.strings().text(heading);
    // The secret goes out in a write of its own: formatting would leave it in a buffer of the standard library.
    let mut write = |bytes: &[u8]| terminal.write_all(bytes).map_err(|_| Failure::Terminal);
    write(b"\n")?;
    write(heading.as_bytes())?;
    write(b"\n\n    ")?;
    write(secret.as_bytes())?;
    write(b"\n\n")
}

fn prompt(id: &str, output: &Output) -> Result<Zeroizing<String>, Failure> {
    let question = format!("{} ", output.strings().text(id));
    system::terminal().map_err(|_| Failure::NoTerminal)?;
    let typed = rpassword::prompt_password(question).map(Zeroizing::new);
    let typed = typed.map_err(|_| Failure::Terminal)?;
    if typed.is_empty() {
        Err(Failure::Terminal)
    } else {
        Ok(typed)
    }
}

/// Reads one line of UTF-8 to the end of the descriptor.
fn from_descriptor(descriptor: u32) -> Result<Zeroizing<String>, Failure> {
    let file =
        system::read_inherited(descriptor).map_err(|_| Failure::SecretUnreadable { descriptor })?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST as usize + 1));
    file.take(LONGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| Failure::SecretUnreadable { descriptor })?;
    one_line(&bytes).ok_or(Failure::SecretForm { descriptor })
}

fn one_line(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    let whole =
        !line.is_empty() && !line.contains(['\n', '\r', '\0']) && bytes.len() as u64 <= LONGEST;
    whole.then(|| Zeroizing::new(line.to_owned()))
}

/// Where a new recovery code goes; found before anything is created, so that no vault is made whose code nobody saw.
pub(crate) enum RecoveryPlace {
    /// An inherited descriptor.
    Descriptor(std::fs::File),
    /// The terminal.
    Terminal,
}

impl RecoveryPlace {
    /// Finds the place.
    ///
    /// # Errors
    /// [`Failure::RecoveryNowhere`] if the descriptor cannot be written or there is no terminal.
    pub(crate) fn find(descriptor: Option<u32>) -> Result<Self, Failure> {
        match descriptor {
            Some(descriptor) => system::write_inherited(descriptor).map(Self::Descriptor),
            None => system::terminal().map(|_| Self::Terminal),
        }
        .map_err(|_| Failure::RecoveryNowhere)
    }

    /// Hands the code over.
    ///
    /// # Errors
    /// [`Failure::RecoveryLost`] if the place does not take it.
    pub(crate) fn hand_over(self, code: &RecoveryCode, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Descriptor(mut file) => write_line(&mut file, code.expose().as_bytes()),
            Self::Terminal => show("cli-recovery-shown", code.expose(), output)
                .map_err(|_| ErrorKind::Other.into()),
        }
        .map_err(|_: std::io::Error| Failure::RecoveryLost)
    }
}

/// Where the words go that open a bundle; found before anything is sealed, so that no bundle is made that nobody can open.
pub(crate) struct Place(std::fs::File);

impl Place {
    /// An inherited descriptor.
    ///
    /// # Errors
    /// [`Failure::PassphraseNowhere`] if it cannot be written.
    pub(crate) fn descriptor(descriptor: u32) -> Result<Self, Failure> {
        let file = system::write_inherited(descriptor).map_err(|_| Failure::PassphraseNowhere)?;
        Ok(Self(file))
    }

    /// Hands the words over.
    ///
    /// # Errors
    /// [`Failure::PassphraseNowhere`] if the place does not take them.
    pub(crate) fn hand_over(mut self, words: &str) -> Result<(), Failure> {
        write_line(&mut self.0, words.as_bytes()).map_err(|_| Failure::PassphraseNowhere)
    }
}

/// A passphrase that opens a bundle or a key: from a descriptor, else asked for on the terminal.
///
/// # Errors
/// As for [`given`].
pub(crate) fn of_others(
    descriptor: Option<u32>,
    output: &Output,
) -> Result<Zeroizing<String>, Failure> {
    match descriptor {
        Some(descriptor) => from_descriptor(descriptor),
        None => prompt("cli-prompt-passphrase", output),
    }
}

fn write_line(file: &mut std::fs::File, line: &[u8]) -> std::io::Result<()> {
    file.write_all(line)?;
    file.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::one_line;

    #[test]
    fn one_line_break_at_the_end_is_not_part_of_a_secret() {
        for bytes in [&b"six words"[..], b"six words\n", b"six words\r\n"] {
            assert_eq!(one_line(bytes).unwrap().as_str(), "six words");
        }
    }

    #[test]
    fn what_is_no_line_of_text_is_no_secret() {
        for bytes in [&b""[..], b"\n", b"two\nlines", b"\xff\xfe", &[b'a'; 5000]] {
            assert!(one_line(bytes).is_none());
        }
    }
}
