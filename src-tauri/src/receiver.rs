//! The address book.

use std::collections::BTreeMap;

use cairn_crypto::safe::bundle_seal::{Recipient, RecipientKind};
use cairn_model::{Answer, DateValue, PartialDate, Receiver, ReceiverId};
use cairn_vault::Vault;

use crate::error::CommandError;
use crate::page;
use crate::view::{ReceiverComparedDraft, ReceiverDraft, ReceiverKind, ReceiverView};

/// Shows a receiver with the fingerprint of their key.
///
/// # Errors
/// [`CommandError::RecipientInvalid`] where the stored key does not parse.
pub fn view(receiver: &Receiver) -> Result<ReceiverView, CommandError> {
    let recipient = recipient(receiver)?;
    let fingerprint = recipient.fingerprint();
    Ok(ReceiverView {
        id: receiver.id,
        name: receiver.name.clone(),
        recipient: recipient.canonical().to_owned(),
        fingerprint_words: fingerprint.words().map(str::to_owned).to_vec(),
        fingerprint_hex: fingerprint.hex(),
        compared: receiver.compared.known().is_some(),
        kind: match recipient.kind() {
            RecipientKind::X25519 => ReceiverKind::X25519,
            RecipientKind::Hybrid => ReceiverKind::Hybrid,
            RecipientKind::SshEd25519 => ReceiverKind::Ssh,
        },
    })
}

/// The names of the receivers, by the fingerprints of their keys.
pub(crate) fn names(vault: &Vault) -> Result<BTreeMap<String, String>, CommandError> {
    let known = page::values::<Receiver>(vault)?.into_iter();
    known
        .map(|known| Ok((recipient(&known)?.fingerprint().hex(), known.name)))
        .collect()
}

/// A receiver's name, or the beginning of the fingerprint where the vault does not know them.
pub(crate) fn named(fingerprint: &str, receivers: &BTreeMap<String, String>) -> String {
    let known = receivers.get(fingerprint).cloned();
    known.unwrap_or_else(|| fingerprint.chars().take(16).collect())
}

/// A receiver's key.
///
/// # Errors
/// [`CommandError::RecipientInvalid`].
pub fn recipient(receiver: &Receiver) -> Result<Recipient, CommandError> {
    parse(&receiver.recipient)
}

fn parse(text: &str) -> Result<Recipient, CommandError> {
    text.trim()
        .parse()
        .map_err(|_| CommandError::RecipientInvalid)
}

/// The address book.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn list(vault: &Vault) -> Result<Vec<ReceiverView>, CommandError> {
    page::values::<Receiver>(vault)?.iter().map(view).collect()
}

/// Adds a receiver.
///
/// # Errors
/// [`CommandError::RecipientInvalid`], [`CommandError::ReceiverExists`], [`CommandError::InvalidInput`] without a name.
pub fn add(vault: &mut Vault, draft: &ReceiverDraft) -> Result<ReceiverView, CommandError> {
    let name = draft.name.as_str().trim();
    if name.is_empty() {
        return Err(CommandError::InvalidInput);
    }
    let recipient = parse(draft.recipient.as_str())?.canonical().to_owned();
    let known = page::values::<Receiver>(vault)?;
    if known.iter().any(|r| r.recipient == recipient) {
        return Err(CommandError::ReceiverExists);
    }
    let receiver = Receiver::new(ReceiverId::random(), name.to_owned(), recipient);
    vault.transaction(|tx| tx.put(&receiver))?;
    view(&receiver)
}

/// Records whether the fingerprint was compared, with today's date.
///
/// # Errors
/// [`CommandError::NotFound`].
pub fn set_compared(
    vault: &mut Vault,
    draft: &ReceiverComparedDraft,
) -> Result<ReceiverView, CommandError> {
    let mut receiver = vault.record::<Receiver>(draft.id.0)?.value;
    receiver.compared = match draft.compared {
        true => Answer::Known(PartialDate::exact(today()?)),
        false => Answer::default(),
    };
    vault.transaction(|tx| tx.put(&receiver))?;
    view(&receiver)
}

fn today() -> Result<DateValue, CommandError> {
    let date = jiff::Zoned::now().date();
    date.to_string()
        .parse()
        .map_err(|_| CommandError::Unexpected)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use cairn_crypto::safe::bundle_seal::Identity;
    use cairn_model::{Receiver, ReceiverId};

    use super::view;
    use crate::view::ReceiverKind;

    #[test]
    fn of_a_key_it_is_said_which_kind_it_is() {
        for (key, kind) in [
            (Identity::generate(), ReceiverKind::X25519),
            (Identity::generate_hybrid(), ReceiverKind::Hybrid),
        ] {
            let key = key.to_recipient().canonical().to_owned();
            let name = "invented".to_owned();
            let shown = view(&Receiver::new(ReceiverId::random(), name, key.clone())).unwrap();
            assert_eq!((shown.kind, shown.recipient), (kind, key));
        }
    }
}
