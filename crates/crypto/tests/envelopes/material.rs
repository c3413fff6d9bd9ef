//! Keys and bytes that the tests share. One Argon2 run of 256 MiB takes a second, so the tests
//! of slots share one key.

use std::{
    io::{self, Read, Write},
    sync::{Arc, LazyLock, Mutex},
};

use cairn_crypto::safe::{
    blob_stream::{BlobError, BlobIdentity, BlobLen, BlobReader, BlobWriter},
    passphrase::Passphrase,
    password_envelope::{Cost, PassphraseKey, SlotParams, SlotSalt},
};
use zeroize::Zeroizing;

pub(crate) const PASSPHRASE: &str = "stone on stone marks what happened here";

pub(crate) static PARAMS: LazyLock<SlotParams> = LazyLock::new(|| SlotParams {
    salt: SlotSalt(*b"sixteen byte sal"),
    cost: Cost::FLOOR,
});

pub(crate) static KEY: LazyLock<PassphraseKey> =
    LazyLock::new(|| PassphraseKey::derive(&passphrase(PASSPHRASE), &PARAMS).unwrap());

pub(crate) fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(Zeroizing::new(text.to_owned()))
}

/// Bytes without a pattern of their own, the same on every run.
pub(crate) fn bytes(len: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..len).map(next).collect()
}

pub(crate) fn seal_blob(identity: &BlobIdentity, plain: &[u8]) -> (Vec<u8>, BlobLen) {
    let mut writer = BlobWriter::new(identity, Vec::new()).unwrap();
    io::copy(&mut &plain[..], &mut writer).unwrap();
    writer.finish().unwrap()
}

/// Opens a blob and reads all of it.
pub(crate) fn open_blob(
    identity: &BlobIdentity,
    sealed: &[u8],
    len: usize,
) -> Result<Vec<u8>, BlobError> {
    let mut reader = BlobReader::open(identity, io::Cursor::new(sealed.to_vec()), len as u64)?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain)?;
    Ok(plain)
}

/// A file in memory that can be looked at after whoever wrote to it is gone. Once it holds `room` bytes it is full.
#[derive(Clone, Default)]
pub(crate) struct Kept {
    bytes: Arc<Mutex<Vec<u8>>>,
    room: Option<usize>,
}

impl Kept {
    pub(crate) fn with_room(room: usize) -> Self {
        Self {
            room: Some(room),
            ..Self::default()
        }
    }

    /// What was written. Fails where the writer still has it in hand.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        Arc::try_unwrap(self.bytes).unwrap().into_inner().unwrap()
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut kept = self.bytes.lock().unwrap();
        if self
            .room
            .is_some_and(|room| kept.len() + bytes.len() > room)
        {
            return Err(io::ErrorKind::StorageFull.into());
        }
        kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether `cargo xtask test --long` asks for everything.
pub(crate) fn long() -> bool {
    std::env::var_os("CAIRN_LONG").is_some()
}
