//! Two invented incidents that leave, with their evidence, the same in every run.

use std::collections::BTreeMap;
use std::io::{self, Read};

use cairn_crypto::safe::digest::Digest;
use cairn_model::disclosure::Disclosure;
use cairn_model::vocabulary::{
    ActMethod, ActType, Mechanism, PerpetratorType, Pretext, ReprisalAssessment, Sphere,
};
use cairn_model::{
    Act, ActId, Answer, Engagement, EngagementId, Evidence, EvidenceId, Incident, IncidentFile,
    IncidentId, Involvement, InvolvementId, PartialDate, Person, PersonId, Text, Translation,
    TranslationStatus,
};
use uuid::Uuid;

/// What leaves, and the bytes of its evidence.
pub(crate) struct Sample {
    pub(crate) disclosure: Disclosure,
    pub(crate) bytes: BTreeMap<EvidenceId, Vec<u8>>,
}

pub(crate) fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 | number)
}

fn known<T>(value: T) -> Answer<T> {
    Answer::Known(value)
}

fn text(language: &str, words: &str, translated: &[(&str, &str, TranslationStatus)]) -> Text {
    let mut text = Text::new(language, words);
    text.translations = translated
        .iter()
        .map(|(language, text, status)| Translation {
            language: (*language).to_owned(),
            text: (*text).to_owned(),
            translator: None,
            status: *status,
        })
        .collect();
    text
}

impl Sample {
    pub(crate) fn new() -> Self {
        let mut sample = Self {
            disclosure: Disclosure {
                files: vec![first(), second()],
                left_out: Vec::new(),
                open: Vec::new(),
                stopped: Vec::new(),
                altered: Vec::new(),
                consents: Vec::new(),
                hidden: BTreeMap::new(),
            },
            bytes: BTreeMap::new(),
        };
        sample.attach(0, 1, "a photograph, invented", "image/jpeg", "IMG_0001.jpg");
        sample.attach(0, 2, "a document, invented", "application/pdf", "=name.pdf");
        sample.attach(
            1,
            3,
            "<script>a page, invented</script>",
            "text/html",
            "صفحة.html",
        );
        sample
    }

    fn attach(&mut self, file: usize, number: u128, bytes: &str, media_type: &str, name: &str) {
        let file = &mut self.disclosure.files[file];
        let exhibit = u32::try_from(file.evidence.len()).unwrap() + 1;
        let item = Evidence::new(
            EvidenceId(uuid(0x50 + number)),
            file.incident.id,
            exhibit,
            name.into(),
            bytes.len() as u64,
            media_type.to_owned(),
            Digest::of(bytes.as_bytes()).hex(),
            crc32fast::hash(bytes.as_bytes()),
        );
        self.bytes.insert(item.id, bytes.as_bytes().to_vec());
        file.evidence.push(item);
    }

    /// Gives the bytes as the vault would.
    pub(crate) fn source<'s>(
        &'s self,
    ) -> impl FnMut(EvidenceId) -> io::Result<Box<dyn Read + 's>> + 's {
        |id| {
            let bytes = self.bytes.get(&id).ok_or(io::ErrorKind::NotFound)?;
            Ok(Box::new(bytes.as_slice()) as Box<dyn Read + 's>)
        }
    }
}

fn first() -> IncidentFile {
    let mut incident = Incident::new(IncidentId(uuid(1)));
    incident.title = known(text(
        "ar",
        "توقيف في المطار (مختلق)",
        &[
            (
                "en",
                "Arrest at the airport (invented)",
                TranslationStatus::Human,
            ),
            (
                "es",
                "Detención en el aeropuerto (inventada)",
                TranslationStatus::Reviewed,
            ),
            ("fr", "Arrestation (machine)", TranslationStatus::Machine),
        ],
    ));
    incident.narrative = known(text(
        "ar",
        "أُوقفت بعد عودتها.\nثم أُطلق سراحها.",
        &[("es", "=cmd|' /C calc'!A0", TranslationStatus::Human)],
    ));
    incident.start = known(PartialDate::exact("2025-03-03".parse().unwrap()));
    incident.end = known(PartialDate::exact("2025-04".parse().unwrap()));
    incident.ongoing = known(false);
    incident.place.state = known("CHE".parse().unwrap());
    incident.place.locality = known(Text::new("en", "Airport, \"gate\" 3; hall B"));
    incident.place.admin_levels = vec![
        Text::new("en", "Invented | Province"),
        Text::new("en", "Invented Town"),
    ];
    incident.place.latitude = known("-6.14".to_owned());
    incident.place.longitude = known("106.82".to_owned());
    incident.sphere = known(Sphere::Offline);
    incident.pretexts = vec![Pretext::PublicOrder, Pretext::CounterTerrorism];
    incident.is_reprisal = known(ReprisalAssessment::Yes);
    let mut file = IncidentFile::new(incident);
    for (number, name) in [(1, "Invented Person | One"), (2, "+Invented Officer")] {
        let mut person = Person::new(PersonId(uuid(0x10 + number)));
        person.names.full = known(Text::new("en", name));
        file.persons.push(person);
    }
    for (number, act_type) in [(1, ActType::Arrest), (2, ActType::DeathThreat)] {
        let mut act = Act::new(ActId(uuid(0x20 + number)), file.incident.id, act_type);
        act.victim = known(PersonId(uuid(0x11)));
        act.methods = vec![ActMethod::Threats];
        file.acts.push(act);
    }
    let mut involvement = Involvement::new(InvolvementId(uuid(0x30)), file.incident.id);
    involvement.actor = known(PersonId(uuid(0x12)));
    involvement.actor_type = known(PerpetratorType::Police);
    file.involvements.push(involvement);
    let engagement = Engagement::new(
        EngagementId(uuid(0x40)),
        file.incident.id,
        Mechanism::HrcSession,
    );
    file.engagements.push(engagement);
    file
}

/// An incident of which next to nothing is known.
fn second() -> IncidentFile {
    IncidentFile::new(Incident::new(IncidentId(uuid(2))))
}
