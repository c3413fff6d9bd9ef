//! Reading evidence back.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use cairn_crypto::safe::blob_stream::{BlobError, BlobIdentity, BlobReader};
use cairn_model::EvidenceId;

use crate::table::blob;
use crate::{Error, Vault};

/// The bytes of an evidence item, from any place in it. Each part is authenticated as it is read.
pub struct EvidenceReader(BlobReader<File>);

impl Read for EvidenceReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for EvidenceReader {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        self.0.seek(target)
    }
}

impl Vault {
    /// Which of these items cannot be read whole: their blob is missing, not whole, or another one, or a check, or whoever
    /// read it ([`Vault::note_damaged`]), found other bytes than were taken in. Opens each; reads none to its end.
    #[must_use]
    pub fn damaged_among(&self, items: &[EvidenceId]) -> Vec<EvidenceId> {
        let known = self.damaged.borrow();
        let cannot_open = |id| matches!(self.evidence_reader(id), Err(Error::BlobDamaged));
        let is_damaged = |id: &EvidenceId| known.contains(id) || cannot_open(*id);
        items.iter().copied().filter(is_damaged).collect()
    }

    /// Remembers, until the vault is closed, that an item did not read as it was taken in.
    pub fn note_damaged(&self, id: EvidenceId) {
        self.damaged.borrow_mut().insert(id);
    }

    /// Opens an evidence item's bytes.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::BlobDamaged`] where the blob is not there, not whole, or another one; [`Error::Io`].
    pub fn evidence_reader(&self, id: EvidenceId) -> Result<EvidenceReader, Error> {
        let row = blob::find(&self.connection, id)?.ok_or(Error::NotFound)?;
        let file = File::open(self.layout.blob(&row.name)).map_err(|error| {
            if error.kind() == io::ErrorKind::NotFound {
                Error::BlobDamaged
            } else {
                error.into()
            }
        })?;
        let identity = BlobIdentity::parse(&row.identity).map_err(|_| Error::BlobDamaged)?;
        match BlobReader::open(&identity, file, row.size) {
            Ok(reader) => Ok(EvidenceReader(reader)),
            Err(BlobError::Io(e)) => Err(e.into()),
            Err(_) => Err(Error::BlobDamaged),
        }
    }
}
