//! The promise of a bundle, over made-up vaults and in the bundle itself: of somebody without the grants that are needed nothing is in any file
//! of it, and what may go is there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and works in folders of its own"
)]

use std::collections::BTreeSet;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

use cairn_bundle::{Parts, SealRequest, evidence_paths};
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_model::disclosure::{
    Disclosure, DisclosurePart, DisclosureRequest, NameChoice, NameDecision, disclose_parts,
};
use cairn_model::vocabulary::{
    ActType, Asked, ConsentValue, EvidenceKind, EvidenceRole, NameKind, Purpose, Role, Template,
    Vocabulary as _,
};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Evidence, EvidenceId, Grant, IdDocument, Incident,
    IncidentFile, IncidentId, InformedConsent, InformedConsentId, OtherName, PartialDate,
    Participation, ParticipationId, Person, PersonId, ReceiverId, Statement, StatementId, Text,
};
use cairn_report::{StartHere, start_here};
use proptest::prelude::*;
use uuid::Uuid;

/// Persons of a made-up vault.
const PERSONS: usize = 4;
/// Names in four scripts, of which none is part of another, each with another name of the same person.
const NAMES: [(&str, &str); PERSONS] = [
    ("Qanturel Invented", "Zimbolo"),
    ("Ярополк Выдуманов", "Yaropolk Vydumanov"),
    ("خيالة المخترعة", "Khayala"),
    ("虞构兰", "Yu Goulan"),
];
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 12, 1);

/// What is true of one person of a made-up vault.
#[derive(Clone, Debug)]
struct Said {
    /// About the receiver.
    receiver: ConsentValue,
    /// About uses, in this order, and whether the time of it is over.
    talks: Vec<(Purpose, ConsentValue, bool)>,
    hidden: bool,
}

fn value() -> impl Strategy<Value = ConsentValue> {
    prop_oneof![
        6 => Just(ConsentValue::Granted),
        1 => Just(ConsentValue::GrantedWithConditions),
        1 => Just(ConsentValue::Refused),
        1 => Just(ConsentValue::NotAsked),
        1 => Just(ConsentValue::Withdrawn),
    ]
}

fn said() -> impl Strategy<Value = Said> {
    let purpose = (0..Purpose::ALL.len()).prop_map(|at| Purpose::ALL[at]);
    let talks = prop::collection::vec((purpose, value(), prop::bool::weighted(0.1)), 0..24);
    (value(), talks, any::<bool>()).prop_map(|(receiver, talks, hidden)| Said {
        receiver,
        talks,
        hidden,
    })
}

fn text(words: &str) -> Answer<Text> {
    Answer::Known(Text::new("und", words))
}

/// Words that nothing but this person's record has.
fn own_words(at: usize) -> [String; 3] {
    [
        format!("occupation-of-nobody-{at}"),
        format!("residence-of-nobody-{at}"),
        format!("document-of-nobody-{at}"),
    ]
}

fn contact(at: usize) -> String {
    format!("contact-of-nobody-{at}")
}

fn person(at: usize) -> Person {
    let [occupation, residence, document] = own_words(at);
    let mut person = Person::new(PersonId::random());
    person.names.full = text(NAMES[at].0);
    person.names.of_kind = vec![OtherName {
        name: text(NAMES[at].1),
        kind: Answer::Known(NameKind::ALL[0]),
    }];
    person.occupation = text(&occupation);
    person.residence = text(&residence);
    person.id_documents = vec![IdDocument {
        number: Answer::Known(document),
        ..IdDocument::default()
    }];
    person.contact = text(&contact(at));
    person
}

/// A vault in which every person is a victim, a source, named in a text, and concerned by a photograph and by a copy of it.
struct World {
    file: IncidentFile,
    consents: Vec<Consent>,
    talks: Vec<InformedConsent>,
    receiver: ReceiverId,
    ids: Vec<PersonId>,
    hidden: BTreeSet<PersonId>,
    decisions: Vec<NameDecision>,
}

impl World {
    fn of(said: &[Said]) -> Self {
        let mut file = IncidentFile::new(Incident::new(IncidentId::random()));
        let id = file.incident.id;
        let names: Vec<&str> = NAMES
            .iter()
            .flat_map(|(name, other)| [*name, *other])
            .collect();
        file.incident.narrative = text(&format!("There were {}.", names.join(", and ")));
        file.incident.title = text("what may always go");
        let receiver = ReceiverId::random();
        let mut world = Self {
            file,
            consents: Vec::new(),
            talks: Vec::new(),
            receiver,
            ids: Vec::new(),
            hidden: BTreeSet::new(),
            decisions: Vec::new(),
        };
        for (at, said) in said.iter().enumerate() {
            world.add(at, said, id);
        }
        world
    }

    fn add(&mut self, at: usize, said: &Said, incident: IncidentId) {
        let person = person(at);
        let id = person.id;
        self.ids.push(id);
        self.file.persons.push(person);
        let part = Participation::new(ParticipationId::random(), incident, id, Role::Victim);
        self.file.participations.push(part);
        let act = Act::new(ActId::random(), incident, ActType::Arrest);
        self.file.acts.push(Act {
            victim: Answer::Known(id),
            stated_reason: text(&format!("reason against nobody-{at}")),
            ..act
        });
        self.file.statements.push(Statement {
            source: Answer::Known(id),
            account: text(&format!("account of nobody-{at}")),
            ..Statement::new(StatementId::random(), incident)
        });
        for role in [
            EvidenceRole::EvidentiaryOriginal,
            EvidenceRole::RedactedDerivative,
        ] {
            let number = u32::try_from(self.file.evidence.len() + 1).unwrap();
            let item = Evidence::new(
                EvidenceId::random(),
                incident,
                number,
                format!("{}.jpg", NAMES[at].1).as_str().into(),
                0,
                "image/jpeg".to_owned(),
                EMPTY.to_owned(),
                0,
            );
            self.file.evidence.push(Evidence {
                kind: EvidenceKind::Photo,
                role,
                concerns: vec![id],
                ..item
            });
        }
        let consent = Consent::new(ConsentId::random(), id, self.receiver, said.receiver);
        self.consents.push(consent);
        for (purpose, value, is_over) in &said.talks {
            let past = PartialDate::exact("2026-11".parse().unwrap());
            let mut talk = InformedConsent::new(InformedConsentId::random(), id);
            talk.grants.push(Grant {
                purpose: Answer::Known(*purpose),
                value: *value,
                valid_until: match is_over {
                    true => Answer::Known(past),
                    false => Answer::default(),
                },
                ..Grant::default()
            });
            self.talks.push(talk);
        }
        if said.hidden {
            self.hidden.insert(id);
        }
    }

    fn parts(&self, template: Template) -> (Disclosure, Disclosure) {
        disclose_parts(&DisclosureRequest {
            consents: &self.consents,
            receivers: &[self.receiver],
            decisions: &self.decisions,
            conversations: &self.talks,
            template,
            part: DisclosurePart::Whole,
            pseudonymous: &self.hidden,
            ..DisclosureRequest::new(std::slice::from_ref(&self.file), TODAY)
        })
    }

    /// Everything that is decided about names is that they are replaced.
    fn decided(&mut self, template: Template) -> (Disclosure, Disclosure) {
        let open = self.parts(template).0.open;
        self.decisions = open
            .into_iter()
            .map(|found| NameDecision {
                record: found.record,
                field: found.field,
                person: found.person,
                choice: NameChoice::Replace,
            })
            .collect();
        self.parts(template)
    }
}

/// SHA-256 of nothing.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The last word on a use; whether it is a yes that holds.
fn yes(said: &Said, purpose: Purpose) -> Option<bool> {
    let last = said.talks.iter().rev().find(|talk| talk.0 == purpose)?;
    match (last.1, last.2) {
        (ConsentValue::NotAsked, false) => None,
        (ConsentValue::Granted, is_over) => Some(!is_over),
        _ => Some(false),
    }
}

fn all(said: &Said, asked: &[Asked]) -> bool {
    let is_yes = |purpose| yes(said, purpose) == Some(true);
    asked.iter().all(|asked| match *asked {
        Asked::Granted(purpose) => is_yes(purpose),
        Asked::OneOf(one, other) => is_yes(one) || is_yes(other),
        Asked::Either(_) => true,
    })
}

fn may_be_read(said: &Said, template: Template) -> bool {
    said.receiver == ConsentValue::Granted
        && yes(said, Purpose::P1) != Some(false)
        && (all(said, template.purposes()) || yes(said, Purpose::P3) == Some(true))
}

/// Seals both parts, opens the file, and gives every file below `data` with its bytes, and the tag files.
fn sealed(
    parts: &(Disclosure, Disclosure),
    template: Template,
    folder: &Path,
) -> Vec<(String, String)> {
    let identity = Identity::generate();
    let receivers = [identity.to_recipient()];
    let paths = evidence_paths(&parts.0.files, &parts.1.files, Parts::Both);
    let evidence: Vec<_> = paths.into_iter().map(|at| (at.id, at.path)).collect();
    let page = |disclosure: &Disclosure, part| {
        start_here(&StartHere {
            language: "en",
            bundle_id: "an id",
            sealed_at: "2026-12-01T00:00:00Z",
            receivers: &[],
            files: &disclosure.files,
            evidence: &evidence,
            left_out: disclosure.counts(),
            part,
            consents: &disclosure.consents,
            earlier: None,
            organisation: None,
            is_signed: false,
            practice: false,
        })
    };
    let whole = page(&parts.0, DisclosurePart::Whole);
    let part = page(&parts.1, DisclosurePart::Transmissible);
    let at = "2026-12-01T00:00:00Z".parse().unwrap();
    let request = SealRequest {
        template,
        start_here: whole.as_bytes(),
        transmissible_page: part.as_bytes(),
        ..SealRequest::new(Uuid::new_v4(), (&parts.0, &parts.1), &receivers, at)
    };
    let (file, dir) = (folder.join("b.age"), folder.join("opened"));
    let mut empty = |_| Ok(Box::new(std::io::empty()) as Box<dyn Read>);
    let mut go_on = |_| ControlFlow::Continue(());
    cairn_bundle::seal(&request, &mut empty, &file, &mut go_on).unwrap();
    cairn_bundle::open(&file, &[identity], &dir, &mut go_on).unwrap();
    let mut files = Vec::new();
    read(&dir, &dir, &mut files);
    files
}

fn read(root: &Path, dir: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            files.push((
                name,
                String::from_utf8(std::fs::read(&path).unwrap()).unwrap(),
            ));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("CAIRN_LONG").is_some() { 5_000 } else { 48 }))]
    #[test]
    fn nothing_of_a_person_without_the_needed_grant_is_in_any_file_and_what_may_go_is_there(
        said in prop::collection::vec(said(), PERSONS),
        template in (0..Template::ALL.len()).prop_map(|at| Template::ALL[at]),
    ) {
        let mut world = World::of(&said);
        let parts = world.decided(template);
        let folder = tempfile::tempdir().unwrap();
        let files = sealed(&parts, template, folder.path());
        let text = |below: &str| -> String {
            let of = files.iter().filter(|(name, _)| name.starts_with(below));
            of.map(|(_, text)| text.as_str()).collect()
        };
        let (everything, handed_on) = (text(""), text("data/transmissible"));
        prop_assert!(handed_on.contains("what may always go") && everything.contains("what may always go"));
        for (at, said) in said.iter().enumerate() {
            let (name, other) = NAMES[at];
            let own: Vec<String> = own_words(at).to_vec();
            let is_read = may_be_read(said, template);
            let is_told = is_read && all(said, template.state_purposes());
            let id = world.ids[at].to_string();
            for (text, may) in [(&everything, is_read), (&handed_on, is_told)] {
                if may {
                    prop_assert!(text.contains(name) && text.contains(other) && text.contains(&id), "{at} is missing");
                } else {
                    for word in [name, other, &id, &own[0], &own[1], &own[2]] {
                        prop_assert!(!text.contains(word), "{word} of {at}, {template:?}");
                    }
                }
            }
            prop_assert_eq!(everything.contains(&own[0]) && everything.contains(&own[2]), is_read);
            let is_reached = is_read && yes(said, Purpose::P17) == Some(true);
            prop_assert_eq!(everything.contains(&contact(at)), is_reached);
            prop_assert!(!handed_on.contains(&contact(at)));
            let account = format!("account of nobody-{at}");
            prop_assert!(!handed_on.contains(&account), "a source is told to the State");
            prop_assert!(!is_read || everything.contains(&account));
            let shown = is_read && yes(said, Purpose::P16) == Some(true);
            let mine = world.file.evidence.iter().filter(|item| item.concerns == [world.ids[at]]);
            for item in mine {
                prop_assert_eq!(everything.contains(&item.id.to_string()), shown);
                let goes_on = shown && is_told && item.role == EvidenceRole::RedactedDerivative;
                prop_assert_eq!(handed_on.contains(&item.id.to_string()), goes_on);
            }
        }
    }
}
