//! A small bundle with one incident, four evidence files and a chain of custody; the same in every run.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use cairn_bundle::{
    CustodyChain, CustodyLine, Follows, OpenError, Opened, Parts, Progress, SealError, SealRequest,
    Sealed, Verified, Withdrawal,
};
use cairn_crypto::safe::bundle_seal::{BundlePassphrase, Identity, Recipient};
use cairn_crypto::safe::digest::Digest;
use cairn_crypto::safe::signature::SigningKey;
use cairn_model::disclosure::{Because, ConsentTold, Disclosure, LeftOut};
use cairn_model::vocabulary::{ActType, ConsentValue, EvidenceKind, Purpose, Template};
use cairn_model::{
    Act, ActId, Answer, Evidence, EvidenceId, Incident, IncidentFile, IncidentId, PartialDate,
    Person, PersonId, Record, RecordId, RecordKind, Text,
};
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) const BUNDLE_ID: Uuid = Uuid::from_u128(0x0123_4567_89ab_4def_8123_4567_89ab_cdef);
pub(crate) const START_HERE: &[u8] = b"<!doctype html><title>Start here</title>";
pub(crate) const PART_PAGE: &[u8] = b"<!doctype html><title>Part A</title>";
pub(crate) const LEFT_OUT: PersonId = PersonId(Uuid::from_u128(0xdead));

/// Everything that a test seals, to be changed before it does.
pub(crate) struct Sample {
    pub(crate) folder: TempDir,
    pub(crate) disclosure: Disclosure,
    /// Part A: the same incident with two of the files.
    pub(crate) transmissible: Disclosure,
    pub(crate) parts: Parts,
    pub(crate) companion: Option<Uuid>,
    pub(crate) follows: Option<Follows>,
    pub(crate) withdrawn: Vec<Withdrawal>,
    pub(crate) organisation: Option<&'static str>,
    pub(crate) custody: Vec<CustodyChain>,
    pub(crate) files: BTreeMap<EvidenceId, Vec<u8>>,
    pub(crate) identities: Vec<Identity>,
    pub(crate) signer: Option<SigningKey>,
    pub(crate) start_here: Vec<u8>,
    pub(crate) practice: bool,
    pub(crate) passphrase: Option<BundlePassphrase>,
}

impl Sample {
    pub(crate) fn new() -> Self {
        Self::with(&[
            (
                "image/jpeg",
                "foto «أ» \n.jpg",
                &[0xff, 0xd8, 0xff, 0, 1, 2],
            ),
            (
                "application/pdf",
                "../../etc/passwd",
                b"%PDF-1.7 not really",
            ),
            ("application/x-msdownload", "report.pdf.exe", &[7; 100_000]),
            ("text/plain", "", b""),
        ])
    }

    pub(crate) fn with(files: &[(&str, &str, &[u8])]) -> Self {
        let incident = IncidentId(Uuid::from_u128(1));
        let mut bytes = BTreeMap::new();
        let mut evidence = Vec::new();
        for (number, (media_type, name, content)) in (1_u32..).zip(files) {
            let id = EvidenceId(Uuid::from_u128(100 + u128::from(number)));
            bytes.insert(id, content.to_vec());
            evidence.push(item(incident, id, number, media_type, name, content));
        }
        let handed_on = evidence.iter().take(2).cloned().collect();
        Self {
            folder: tempfile::tempdir().unwrap(),
            transmissible: Disclosure {
                files: vec![incident_file(incident, handed_on)],
                left_out: Vec::new(),
                open: Vec::new(),
                stopped: Vec::new(),
                altered: Vec::new(),
                consents: Vec::new(),
                hidden: BTreeMap::new(),
            },
            parts: Parts::Both,
            companion: None,
            follows: None,
            withdrawn: Vec::new(),
            organisation: None,
            disclosure: Disclosure {
                files: vec![incident_file(incident, evidence)],
                left_out: vec![LeftOut {
                    record: RecordId {
                        kind: RecordKind::Person,
                        id: LEFT_OUT.0,
                    },
                    field: None,
                    because: Because::Consent {
                        person: LEFT_OUT,
                        value: ConsentValue::Refused,
                        purpose: None,
                    },
                }],
                open: Vec::new(),
                stopped: Vec::new(),
                altered: Vec::new(),
                consents: vec![ConsentTold {
                    person: PersonId(Uuid::from_u128(10)),
                    purpose: Purpose::P4,
                    value: ConsentValue::Granted,
                    date: None,
                    valid_until: None,
                    capacity: None,
                    method: None,
                }],
                hidden: BTreeMap::new(),
            },
            custody: vec![chain(incident), chain(IncidentId(Uuid::from_u128(2)))],
            files: bytes,
            identities: vec![Identity::generate()],
            signer: Some(SigningKey::from_seed(&[7; 32])),
            start_here: START_HERE.to_vec(),
            practice: false,
            passphrase: None,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn receivers(&self) -> Vec<Recipient> {
        self.identities.iter().map(Identity::to_recipient).collect()
    }

    pub(crate) fn seal(&self) -> Result<Sealed, SealError> {
        self.seal_to(&self.path("bundle.age"), &mut go_on)
    }

    pub(crate) fn seal_to(
        &self,
        out: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Sealed, SealError> {
        let request = SealRequest {
            bundle_id: BUNDLE_ID,
            disclosure: &self.disclosure,
            transmissible: &self.transmissible,
            parts: self.parts,
            companion: self.companion,
            template: Template::SpUrgentAppeal,
            organisation: self.organisation,
            transmissible_page: PART_PAGE,
            follows: self.follows,
            withdrawn: &self.withdrawn,
            custody: &self.custody,
            receivers: &self.receivers(),
            signer: self.signer.as_ref(),
            start_here: &self.start_here,
            sealed_at: "2026-03-04T05:06:07.89Z".parse().unwrap(),
            checkpoint_words: Some(["abacus", "abdomen", "abide", "ablaze", "able", "zoom"]),
            practice: self.practice,
            passphrase: self.passphrase.as_ref(),
        };
        let mut evidence = |id| match self.files.get(&id) {
            Some(bytes) => Ok(Box::new(bytes.as_slice()) as Box<dyn Read>),
            None => Err(io::ErrorKind::NotFound.into()),
        };
        cairn_bundle::seal(&request, &mut evidence, out, progress)
    }

    pub(crate) fn open(&self) -> Result<Opened, OpenError> {
        let (file, dir) = (self.path("bundle.age"), self.path("opened"));
        cairn_bundle::open(&file, &self.identities, &dir, &mut go_on)
    }

    pub(crate) fn verify(&self) -> Result<Verified, OpenError> {
        cairn_bundle::verify(&self.path("bundle.age"), &self.identities, &mut go_on)
    }

    /// The names in the folder, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn evidence(&mut self) -> &mut Vec<Evidence> {
        &mut self.disclosure.files[0].evidence
    }
}

/// Where the sample's evidence is: the first two may be handed on.
pub(crate) fn evidence_path(number: usize, extension: &str) -> String {
    let shelf = if number <= 2 {
        "transmissible"
    } else {
        "confidential"
    };
    format!("data/{shelf}/evidence/{number:06}.{extension}")
}

pub(crate) fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn text(words: &str) -> Answer<Text> {
    Answer::Known(Text::new("en", words))
}

fn item(
    incident: IncidentId,
    id: EvidenceId,
    number: u32,
    media_type: &str,
    name: &str,
    content: &[u8],
) -> Evidence {
    Evidence {
        title: text("a title"),
        kind: EvidenceKind::Photo,
        ..Evidence::new(
            id,
            incident,
            number,
            name.into(),
            content.len() as u64,
            media_type.to_owned(),
            Digest::of(content).hex(),
            crc32fast::hash(content),
        )
    }
}

fn incident_file(id: IncidentId, evidence: Vec<Evidence>) -> IncidentFile {
    let mut incident = Incident::new(id);
    incident.title = text("Threat after a session");
    incident.narrative = Answer::Known(Text::new("zh", "有人打来电话。"));
    incident.start = Answer::Known(PartialDate::exact("2026-02-03".parse().unwrap()));
    incident.place.state = Answer::Known("CHE".parse().unwrap());
    let victim = Person::new(PersonId(Uuid::from_u128(10)));
    let mut file = IncidentFile::new(incident);
    file.acts.push(Act {
        victim: Answer::Known(victim.id),
        ..Act::new(ActId(Uuid::from_u128(20)), id, ActType::DeathThreat)
    });
    file.persons.push(victim);
    file.evidence = evidence;
    file
}

/// A chain of seven lines, of which a receiver may see the fifth and the last: the others are about an earlier text, somebody
/// who is left out, other receivers, or a record that mentions somebody who is left out.
fn chain(incident: IncidentId) -> CustodyChain {
    let about = Incident::new(incident).record_id();
    let left_out = Person::new(LEFT_OUT).record_id();
    let evidence = RecordId {
        kind: RecordKind::Evidence,
        id: Uuid::from_u128(101),
    };
    let edited = |digest: &str| format!(r#"{{"event":"metadata_edited","digest":"{digest}"}}"#);
    let entries = [
        (about, edited("a first text")),
        (left_out, r#"{"event":"collected"}"#.to_owned()),
        (
            about,
            r#"{"event":"exported","receivers":["another"]}"#.to_owned(),
        ),
        (about, format!(r#"{{"event":"linked","to":"{LEFT_OUT}"}}"#)),
        (evidence, r#"{"event":"imported"}"#.to_owned()),
        (left_out, edited("of somebody left out")),
        (about, edited("the text that leaves")),
    ];
    let mut prev = "0".repeat(64);
    let mut lines = Vec::new();
    for (seq, (record, entry_json)) in (1_u64..).zip(entries) {
        let nonce = [u8::try_from(seq).unwrap(); 32];
        let c = Digest::of(&[&nonce, entry_json.as_bytes()].concat()).hex();
        let line = format!(r#"{{"seq":{seq},"prev":"{prev}","c":"{c}"}}"#);
        prev = Digest::of(line.as_bytes()).hex();
        let nonce_hex = hex::encode(nonce);
        lines.push(CustodyLine {
            line,
            record: Some(record),
            nonce_hex,
            entry_json,
        });
    }
    CustodyChain {
        chain: incident.to_string(),
        lines,
    }
}
