//! Takes the plaintext of a good bundle apart, and seals anything put together from the pieces.

use std::io::{Read as _, Write as _};

use cairn_crypto::safe::blob_stream::padme_len;
use cairn_crypto::safe::bundle_seal::{self, BundleWriter};
use cairn_crypto::safe::digest::Digest;

use crate::sample::Sample;

/// A ZIP in which every field can be a lie.
#[derive(Clone, Default)]
pub(crate) struct Zip {
    pub(crate) entries: Vec<Entry>,
    pub(crate) between: Vec<u8>,
    pub(crate) comment: Vec<u8>,
    pub(crate) trailing: Vec<u8>,
    pub(crate) count: Option<u64>,
    pub(crate) directory_len: Option<u64>,
    pub(crate) disk: u16,
    pub(crate) end64: Option<[u8; 4]>,
    pub(crate) locator: Option<u64>,
}

#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    pub(crate) data: Vec<u8>,
    pub(crate) crc32: u32,
    pub(crate) size: u64,
    pub(crate) packed: u64,
    pub(crate) method: u16,
    pub(crate) flags: u16,
    pub(crate) time: u16,
    pub(crate) version: u16,
    pub(crate) attributes: u32,
    pub(crate) disk: u16,
    pub(crate) short_size: u32,
    pub(crate) extra: Vec<u8>,
    pub(crate) comment: Vec<u8>,
    pub(crate) offset: Option<u64>,
    pub(crate) gap_before: Vec<u8>,
    pub(crate) local_name: Option<Vec<u8>>,
    pub(crate) local_crc32: Option<u32>,
    pub(crate) local_size: Option<u64>,
    pub(crate) local_flags: u16,
    pub(crate) signature: [u8; 4],
}

impl Entry {
    pub(crate) fn new(name: impl Into<Vec<u8>>, data: impl Into<Vec<u8>>) -> Self {
        let data = data.into();
        Self {
            name: name.into(),
            crc32: crc32fast::hash(&data),
            size: data.len() as u64,
            packed: data.len() as u64,
            data,
            method: 0,
            flags: 0,
            time: 0,
            version: 45,
            attributes: 0o100_600 << 16,
            disk: 0,
            short_size: u32::MAX,
            extra: Vec::new(),
            comment: Vec::new(),
            offset: None,
            gap_before: Vec::new(),
            local_name: None,
            local_crc32: None,
            local_size: None,
            local_flags: 0,
            signature: *b"PK\x01\x02",
        }
    }

    pub(crate) fn set(&mut self, data: impl Into<Vec<u8>>) {
        *self = Self::new(self.name.clone(), data);
    }

    fn local(&self) -> Vec<u8> {
        let name = self.local_name.as_ref().unwrap_or(&self.name);
        let size = self.local_size.unwrap_or(self.size);
        let mut out = b"PK\x03\x04".to_vec();
        for n in [
            45,
            self.flags | self.local_flags,
            self.method,
            self.time,
            0x21,
        ] {
            out.extend(n.to_le_bytes());
        }
        out.extend(self.local_crc32.unwrap_or(self.crc32).to_le_bytes());
        out.extend([0xff; 8]);
        out.extend(short(name.len()));
        out.extend(20_u16.to_le_bytes());
        out.extend(name);
        out.extend([1, 0, 16, 0]);
        out.extend(size.to_le_bytes());
        out.extend(size.to_le_bytes());
        out.extend(&self.data);
        out
    }

    fn central(&self, at: u64) -> Vec<u8> {
        let mut out = self.signature.to_vec();
        for n in [
            0x0300 | 45,
            self.version,
            self.flags,
            self.method,
            self.time,
            0x21,
        ] {
            out.extend(n.to_le_bytes());
        }
        out.extend(self.crc32.to_le_bytes());
        out.extend(self.short_size.to_le_bytes());
        out.extend(self.short_size.to_le_bytes());
        out.extend(short(self.name.len()));
        out.extend(short(28 + self.extra.len()));
        out.extend(short(self.comment.len()));
        out.extend(self.disk.to_le_bytes());
        out.extend([0, 0]);
        out.extend(self.attributes.to_le_bytes());
        out.extend([0xff; 4]);
        out.extend(&self.name);
        out.extend([1, 0, 24, 0]);
        out.extend(self.size.to_le_bytes());
        out.extend(self.packed.to_le_bytes());
        out.extend(self.offset.unwrap_or(at).to_le_bytes());
        out.extend(&self.extra);
        out.extend(&self.comment);
        out
    }
}

fn short(len: usize) -> [u8; 2] {
    u16::try_from(len).unwrap().to_le_bytes()
}

impl Zip {
    /// The bundle of a sample, taken apart.
    pub(crate) fn of(sample: &Sample) -> Self {
        sample.seal().unwrap();
        let plain = plaintext(sample);
        std::fs::remove_file(sample.path("bundle.age")).unwrap();
        let mut entries = Vec::new();
        let mut at = 0;
        while plain[at..].starts_with(b"PK\x03\x04") {
            let name_len = usize::from(u16::from_le_bytes(
                plain[at + 26..at + 28].try_into().unwrap(),
            ));
            let extra = at + 30 + name_len;
            let size = u64::from_le_bytes(plain[extra + 4..extra + 12].try_into().unwrap());
            let data = extra + 20;
            at = data + usize::try_from(size).unwrap();
            entries.push(Entry::new(
                &plain[extra - name_len..extra],
                &plain[data..at],
            ));
        }
        let zip = Self {
            entries,
            ..Self::default()
        };
        assert_eq!(
            zip.bytes(),
            plain,
            "the forge puts a good bundle together again"
        );
        zip
    }

    pub(crate) fn entry(&mut self, path: &str) -> &mut Entry {
        let found = self
            .entries
            .iter_mut()
            .find(|e| e.name.ends_with(path.as_bytes()));
        found.unwrap()
    }

    /// The name of the folder in which all is, with a slash.
    pub(crate) fn top(&self) -> String {
        let name = String::from_utf8(self.entries[0].name.clone()).unwrap();
        format!("{}/", name.split_once('/').unwrap().0)
    }

    /// Puts an entry where evidence is.
    pub(crate) fn add(&mut self, entry: Entry) {
        let at = self.entries.len() - 1;
        self.entries.insert(at, entry);
    }

    /// Fills the padding up again.
    pub(crate) fn pad(&mut self) {
        let last = self.entries.len() - 1;
        self.entries[last].set(Vec::new());
        let bare = self.bytes().len() as u64;
        self.entries[last].set(vec![0; usize::try_from(padme_len(bare) - bare).unwrap()]);
    }

    /// Writes the sum of the files and both manifests anew, as whoever changed a file would.
    pub(crate) fn list_again(&mut self) {
        let top = self.top();
        let files = |zip: &Self| -> Vec<(String, Vec<u8>)> {
            let path = |entry: &Entry| {
                let name = String::from_utf8(entry.name.clone()).unwrap();
                (name[top.len()..].to_owned(), entry.data.clone())
            };
            zip.entries.iter().map(path).collect()
        };
        let lines = |files: &[(String, Vec<u8>)], is_listed: &dyn Fn(&str) -> bool| -> String {
            let listed = files.iter().filter(|(path, _)| is_listed(path));
            listed
                .map(|(path, data)| format!("{}  {path}\n", Digest::of(data).hex()))
                .collect()
        };
        let is_payload = |path: &str| path.starts_with("data/");
        let all = files(self);
        let payload = all.iter().filter(|(path, _)| is_payload(path));
        let sizes: Vec<usize> = payload.map(|(_, data)| data.len()).collect();
        let info = String::from_utf8(self.entry("bag-info.txt").data.clone()).unwrap();
        let old = info.lines().find(|line| line.starts_with("Payload-Oxum"));
        let new = format!(
            "Payload-Oxum: {}.{}",
            sizes.iter().sum::<usize>(),
            sizes.len()
        );
        self.entry("bag-info.txt")
            .set(info.replace(old.unwrap(), &new));
        self.entry("/manifest-sha256.txt")
            .set(lines(&all, &is_payload));
        let tags = [
            "bagit.txt",
            "bag-info.txt",
            "manifest-sha256.txt",
            "README.txt",
        ];
        let tags = lines(&files(self), &|path| tags.contains(&path));
        self.entry("tagmanifest-sha256.txt").set(tags);
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut directory = Vec::new();
        for entry in &self.entries {
            out.extend(&entry.gap_before);
            directory.extend(entry.central(out.len() as u64));
            out.extend(entry.local());
        }
        out.extend(&self.between);
        let offset = out.len() as u64;
        let len = self.directory_len.unwrap_or(directory.len() as u64);
        let count = self.count.unwrap_or(self.entries.len() as u64);
        out.extend(&directory);
        let end64 = out.len() as u64;
        out.extend(self.end64.unwrap_or(*b"PK\x06\x06"));
        out.extend(44_u64.to_le_bytes());
        out.extend([45, 3, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        for n in [count, count, len, offset] {
            out.extend(n.to_le_bytes());
        }
        out.extend(b"PK\x06\x07\0\0\0\0");
        out.extend(self.locator.unwrap_or(end64).to_le_bytes());
        out.extend(1_u32.to_le_bytes());
        out.extend(b"PK\x05\x06");
        out.extend(self.disk.to_le_bytes());
        out.extend(self.disk.to_le_bytes());
        out.extend([0xff; 12]);
        out.extend(short(self.comment.len()));
        out.extend(&self.comment);
        out.extend(&self.trailing);
        out
    }
}

/// What is inside the sealed bundle.
pub(crate) fn plaintext(sample: &Sample) -> Vec<u8> {
    let file = std::fs::File::open(sample.path("bundle.age")).unwrap();
    let mut plain = Vec::new();
    bundle_seal::open(&sample.identities, file)
        .unwrap()
        .read_to_end(&mut plain)
        .unwrap();
    plain
}

/// Seals any bytes to the sample's receivers, as a hostile sender can.
pub(crate) fn seal_raw(sample: &Sample, plain: &[u8]) {
    let file = std::fs::File::create(sample.path("bundle.age")).unwrap();
    let mut out = BundleWriter::new(&sample.receivers(), file).unwrap();
    out.write_all(plain).unwrap();
    out.finish().unwrap();
}
