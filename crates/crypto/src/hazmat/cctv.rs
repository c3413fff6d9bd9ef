//! The age test vectors of C2SP/CCTV, read as slots, blobs and bundles are read.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    io::{Cursor, Read as _},
    path::Path,
};

use age_core::format::{FileKey, Stanza};

use super::{
    age_file::{AgeError, AgeReader},
    armor::{AgeInput, ArmorError},
    scrypt::Readings,
};
use crate::safe::{bundle_seal::Identity, digest::Digest};

struct Vector {
    name: String,
    about: Vec<(String, String)>,
    file: Vec<u8>,
}

/// Why a vector did not open.
#[derive(Debug)]
enum Refused {
    Armor(ArmorError),
    Age(AgeError),
}

/// A receiver's key, as bundles are opened with it.
struct Ours(Identity);

impl age::Identity for Ours {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        self.0.as_age().unwrap_stanza(stanza)
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, age::DecryptError>> {
        self.0.as_age().unwrap_stanzas(stanzas)
    }
}

impl Vector {
    fn read(path: &Path) -> Self {
        let bytes = fs::read(path).unwrap();
        let blank = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
        let (about, file) = bytes.split_at(blank);
        let about = String::from_utf8(about.to_vec()).unwrap();
        let pair = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), value.to_owned())
        };
        let mut vector = Self {
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            about: about.lines().map(pair).collect(),
            file: file.get(2..).unwrap().to_vec(),
        };
        if vector.one("compressed") == Some("zlib") {
            let packed = std::mem::take(&mut vector.file);
            let mut unpacking = flate2::read::ZlibDecoder::new(packed.as_slice());
            unpacking.read_to_end(&mut vector.file).unwrap();
        }
        vector
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.about
            .iter()
            .filter(move |pair| pair.0 == name)
            .map(|pair| pair.1.as_str())
    }

    fn one<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    fn identities(&self) -> Vec<Box<dyn age::Identity>> {
        let keys = self.all("identity").flat_map(|key| {
            let keys = Identity::parse_file(key).unwrap().into_iter();
            keys.map(|key| Box::new(Ours(key)) as Box<dyn age::Identity>)
        });
        let passphrases = self
            .all("passphrase")
            .map(|passphrase| Box::new(Readings::of([passphrase])) as Box<dyn age::Identity>);
        keys.chain(passphrases).collect()
    }

    /// Everything that comes out, and whether it came to its end.
    fn decrypted(&self) -> Result<(Vec<u8>, bool), Refused> {
        let identities = self.identities();
        let borrowed = identities.iter().map(|identity| &**identity);
        let mut reader = AgeReader::open(borrowed, self.unpacked()?).map_err(Refused::Age)?;
        let mut plain = Vec::new();
        let whole = reader.read_to_end(&mut plain).is_ok();
        Ok((plain, whole))
    }

    /// The age file, out of its armor where it came in one.
    fn unpacked(&self) -> Result<AgeInput<Cursor<Vec<u8>>>, Refused> {
        let unpacked = AgeInput::of(Cursor::new(self.file.clone())).map_err(Refused::Armor)?;
        Ok(unpacked)
    }

    /// What a reader gives out that goes from the first chunk to the last, as the authors say. Ours begins with the last chunk, so
    /// it takes no other one for the last, and may give out less: nothing after the first chunk that is not what it should be.
    fn released_in_order(&self) -> Vec<u8> {
        let identities = self.identities();
        let borrowed = identities.iter().map(|identity| &**identity);
        let decryptor = age::Decryptor::new(self.unpacked().unwrap()).unwrap();
        let mut released = Vec::new();
        let mut reader = decryptor.decrypt(borrowed).unwrap();
        assert!(reader.read_to_end(&mut released).is_err(), "{}", self.name);
        released
    }

    fn check(&self) {
        let name = &self.name;
        match (self.one("expect").unwrap(), self.decrypted()) {
            ("success", Ok((plain, true))) => {
                assert_eq!(
                    Digest::of(&plain).hex(),
                    self.one("payload").unwrap(),
                    "{name}"
                );
            }
            ("payload failure", Ok((plain, false))) => {
                let released = self.released_in_order();
                assert_eq!(
                    Some(Digest::of(&released).hex().as_str()),
                    self.one("payload"),
                    "{name}"
                );
                assert!(released.starts_with(&plain), "{name}");
            }
            ("payload failure", Err(Refused::Age(AgeError::Decryption | AgeError::Format)))
            | ("HMAC failure" | "no match", Err(Refused::Age(AgeError::Decryption)))
            | ("header failure", Err(Refused::Age(_)))
            // What does not begin as armor does is no age file either.
            | ("armor failure", Err(Refused::Armor(ArmorError::Armor) | Refused::Age(AgeError::Format))) => {}
            (expected, found) => {
                panic!(
                    "{name}: {expected}, but {:?}",
                    found.map(|(plain, whole)| (plain.len(), whole))
                )
            }
        }
    }
}

#[test]
fn every_vector_ends_as_its_authors_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cctv");
    let mut tried = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none() {
            Vector::read(&path).check();
            tried += 1;
        }
    }
    assert_eq!(tried, 143);
}
