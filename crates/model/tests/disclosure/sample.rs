//! A small incident in which everybody has a part.

use std::collections::BTreeSet;

use cairn_model::disclosure::{
    Disclosure, DisclosurePart, DisclosureRequest, NameDecision, disclose, disclose_parts,
};
use cairn_model::vocabulary::{
    ActType, ConsentValue, EvidenceKind, Mechanism, PersonKind, Purpose, Role, Sensitivity,
    Template,
};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Engagement, EngagementId, Evidence, EvidenceId, Grant,
    Incident, IncidentFile, IncidentId, InformedConsent, InformedConsentId, Involvement,
    InvolvementId, Participation, ParticipationId, Person, PersonId, ReceiverId, Text,
};

pub(crate) struct Sample {
    pub(crate) files: Vec<IncidentFile>,
    pub(crate) known: Vec<Person>,
    pub(crate) consents: Vec<Consent>,
    pub(crate) receivers: Vec<ReceiverId>,
    pub(crate) un_receivers: bool,
    pub(crate) decisions: Vec<NameDecision>,
    pub(crate) damaged: Vec<EvidenceId>,
    pub(crate) conversations: Vec<InformedConsent>,
    pub(crate) template: Template,
    pub(crate) pseudonymous: BTreeSet<PersonId>,
}

/// The day on which every sample is asked about.
pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 12, 1);

impl Sample {
    /// One empty incident and one receiver.
    pub(crate) fn new() -> Self {
        Self {
            files: vec![empty_file()],
            known: Vec::new(),
            consents: Vec::new(),
            receivers: vec![ReceiverId::random()],
            un_receivers: false,
            decisions: Vec::new(),
            damaged: Vec::new(),
            conversations: Vec::new(),
            template: Template::General,
            pseudonymous: BTreeSet::new(),
        }
    }

    pub(crate) fn disclose(&self) -> Disclosure {
        disclose(&self.request())
    }

    /// Everything, and what of it may reach the State.
    pub(crate) fn parts(&self) -> (Disclosure, Disclosure) {
        disclose_parts(&self.request())
    }

    fn request(&self) -> DisclosureRequest<'_> {
        DisclosureRequest {
            files: &self.files,
            known_persons: &self.known,
            consents: &self.consents,
            receivers: &self.receivers,
            un_receivers: self.un_receivers,
            decisions: &self.decisions,
            damaged: &self.damaged,
            conversations: &self.conversations,
            today: TODAY,
            template: self.template,
            part: DisclosurePart::Whole,
            pseudonymous: &self.pseudonymous,
        }
    }

    /// A conversation in which a person said this about some purposes.
    pub(crate) fn say(&mut self, person: PersonId, value: ConsentValue, purposes: &[Purpose]) {
        let mut talk = InformedConsent::new(InformedConsentId::random(), person);
        talk.grants = (purposes.iter())
            .map(|purpose| Grant {
                purpose: Answer::Known(*purpose),
                value,
                ..Grant::default()
            })
            .collect();
        self.conversations.push(talk);
    }

    pub(crate) fn file(&mut self) -> &mut IncidentFile {
        &mut self.files[0]
    }

    /// A person of the vault whom no incident links.
    pub(crate) fn known(&mut self, name: &str) -> PersonId {
        let person = person(name);
        self.known.push(person.clone());
        person.id
    }

    /// A person in the first incident, linked by nothing yet.
    pub(crate) fn person(&mut self, name: &str) -> PersonId {
        let person = person(name);
        self.file().persons.push(person.clone());
        person.id
    }

    pub(crate) fn witness(&mut self, name: &str) -> PersonId {
        let person = self.person(name);
        self.participate(person);
        person
    }

    pub(crate) fn participate(&mut self, person: PersonId) {
        let incident = self.file().incident.id;
        let part = Participation::new(ParticipationId::random(), incident, person, Role::Witness);
        self.file().participations.push(part);
    }

    pub(crate) fn consent(&mut self, person: PersonId, value: ConsentValue) {
        for receiver in self.receivers.clone() {
            self.consent_for(person, receiver, value);
        }
    }

    pub(crate) fn consent_for(&mut self, person: PersonId, to: ReceiverId, value: ConsentValue) {
        let consent = Consent::new(ConsentId::random(), person, to, value);
        self.consents.push(consent);
    }

    pub(crate) fn narrate(&mut self, words: &str) {
        self.file().incident.narrative = text(words);
    }

    pub(crate) fn act(&mut self, victim: PersonId) -> ActId {
        let act = act(self.files[0].incident.id, victim);
        let id = act.id;
        self.file().acts.push(act);
        id
    }

    pub(crate) fn accuse(&mut self, actor: PersonId, act: Option<ActId>) {
        let incident = self.file().incident.id;
        self.file().involvements.push(Involvement {
            act: act.map_or_else(Answer::default, Answer::Known),
            actor: Answer::Known(actor),
            ..Involvement::new(InvolvementId::random(), incident)
        });
    }

    pub(crate) fn engage(&mut self, persons: Vec<PersonId>) {
        let engagement = engagement(self.files[0].incident.id, persons);
        self.file().engagements.push(engagement);
    }

    pub(crate) fn attach(&mut self, concerns: Vec<PersonId>, sensitivity: Sensitivity) {
        let mut item = evidence(self.files[0].incident.id, concerns);
        item.sensitivity = sensitivity;
        self.file().evidence.push(item);
    }
}

pub(crate) fn text(words: &str) -> Answer<Text> {
    Answer::Known(Text::new("en", words))
}

pub(crate) fn empty_file() -> IncidentFile {
    IncidentFile::new(Incident::new(IncidentId::random()))
}

pub(crate) fn person(name: &str) -> Person {
    let mut person = Person::new(PersonId::random());
    person.kind = PersonKind::Individual;
    person.names.full = text(name);
    person
}

pub(crate) fn act(incident: IncidentId, victim: PersonId) -> Act {
    Act {
        victim: Answer::Known(victim),
        ..Act::new(ActId::random(), incident, ActType::DeathThreat)
    }
}

pub(crate) fn engagement(incident: IncidentId, persons: Vec<PersonId>) -> Engagement {
    Engagement {
        persons,
        ..Engagement::new(EngagementId::random(), incident, Mechanism::Cat)
    }
}

pub(crate) fn evidence(incident: IncidentId, concerns: Vec<PersonId>) -> Evidence {
    Evidence {
        kind: EvidenceKind::Photo,
        concerns,
        ..Evidence::new(
            EvidenceId::random(),
            incident,
            1,
            "photo.jpg".into(),
            3,
            "image/jpeg".to_owned(),
            "00".repeat(32),
            0,
        )
    }
}
