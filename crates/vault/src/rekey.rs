//! Changing what opens the vault: a new passphrase, a new recovery code. At every moment the old or the new one opens.

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use sha2::{Digest, Sha256};

use crate::layout::RECOVERY_SLOT;
use crate::log::{Entry, Event};
use crate::{Error, Vault, fault, files, slots};

impl Vault {
    /// Puts a new passphrase in the place of the old one. The caller has asked for the old one, or the recovery code,
    /// with [`Vault::verify_secret`]. Whoever holds an older copy of the vault can still use the old one there.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::Crypto`], [`Error::NoSpace`], [`Error::Io`]. The old passphrase opens the vault then; the new one
    /// only where the disk failed in the very last step.
    pub fn change_passphrase(&mut self, new: &Passphrase) -> Result<(), Error> {
        self.ensure_writable()?;
        let found = slots::read_passphrase_slots(&self.layout).map_err(|_| Error::Unreadable)?;
        let generation = self.head.generation.saturating_add(1);
        let bytes = slots::seal_passphrase(new, &found.params, &self.keys, generation)?;
        self.replace_slot(self.head.passphrase_slot, generation, &bytes)
    }

    /// Makes a new recovery code; the old one opens nothing any more, but for older copies of the vault.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`].
    pub fn replace_recovery_code(&mut self) -> Result<RecoveryCode, Error> {
        self.ensure_writable()?;
        let code = RecoveryCode::generate();
        let generation = self.head.generation.saturating_add(1);
        let bytes = slots::seal_recovery(&code, &self.keys, generation)?;
        self.replace_slot(RECOVERY_SLOT, generation, &bytes)?;
        Ok(code)
    }

    /// The new slot is written beside the old and durable; a transaction notes it, and its head allows both; the new one
    /// takes the old one's place, which needs no room on the disk; a last head allows the new one only.
    ///
    /// Whatever fails before the new slot has its place, the old secret stays the one that opens: who was told that the
    /// change failed may throw the new one away. What remains after it can wait for the next head.
    fn replace_slot(&mut self, slot: u8, generation: u32, bytes: &[u8]) -> Result<(), Error> {
        self.move_due_head()?;
        let (new, place) = (self.layout.slot_new(slot), self.layout.slot(slot));
        match std::fs::remove_file(&new) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
            Ok(()) | Err(_) => {}
        }
        fault::point("slot.write");
        files::write_new(&new, bytes)?;
        files::sync_dir(&self.layout.keys())?;
        let digest = hex::encode(Sha256::digest(bytes));
        let (old, before) = (self.head.slots.clone(), self.head.generation);
        self.name_slot(slot, |named| named.push(digest.clone()))?;
        self.head.generation = generation;
        let placed = self.note_slot(slot).and_then(|()| {
            fault::point("slot.rename");
            Ok(std::fs::rename(&new, &place)?)
        });
        if let Err(error) = placed {
            self.head.slots = old;
            self.head.generation = before;
            let _ = std::fs::remove_file(&new);
            return Err(error);
        }
        files::sync_dir(&self.layout.keys())?;
        fault::point("slot.durable");
        self.name_slot(slot, |named| *named = vec![digest])?;
        self.is_head_due = true;
        let _ = self.move_due_head();
        Ok(())
    }

    fn note_slot(&mut self, slot: u8) -> Result<(), Error> {
        self.transaction(|tx| {
            let entry = Entry {
                slot: Some(slot),
                ..Entry::new(Event::KeysChanged, tx.at())
            };
            tx.log(None, &entry)
        })
    }

    fn name_slot(&mut self, slot: u8, change: impl FnOnce(&mut Vec<String>)) -> Result<(), Error> {
        let named = self.head.slots.get_mut(usize::from(slot));
        named.map(change).ok_or(Error::Unreadable)
    }
}
