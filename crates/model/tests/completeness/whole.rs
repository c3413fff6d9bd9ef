//! An invented incident that lacks nothing for any procedure, and that it does not.

use cairn_model::vocabulary::{
    ActType, Asked, Capacity, ConsentMethod, ConsentValue, Credibility, DomesticStepType,
    EngagementMode, EvidenceKind, FollowUpKind, InterventionStatus, InterventionType, LegalStatus,
    Mechanism, NexusIndicator, Op4Limb, PerpetratorType, PersonKind, Purpose, Reliability,
    ReprisalAssessment, Role, Sex, SourceConnection, StateResponse, Template, Verification,
    Vocabulary, WgadCategory,
};
use cairn_model::{
    Act, ActId, Answer, Case, CaseId, Consent, ConsentId, Death, Detention, Disappearance,
    DomesticStep, DomesticStepId, Engagement, EngagementId, Evidence, EvidenceId, FileName,
    FollowUp, FollowUpId, Grant, IdDocument, Incident, IncidentFile, IncidentId, InformedConsent,
    InformedConsentId, Intervention, InterventionId, Involvement, InvolvementId, LegalBasis,
    Missing, Nexus, NexusId, Organisation, Participation, ParticipationId, Person, PersonId,
    PlaceOfDetention, ReceiverId, Risk, RiskId, SearchStep, StateReply, StateReplyId, Statement,
    StatementId, Threat, Torture,
};

use crate::world::{World, known, none, on};

/// The persons of [`whole`], by their places in its file.
pub(crate) const VICTIM: usize = 0;
pub(crate) const ORGANISATION: usize = 1;
pub(crate) const WITNESS: usize = 2;
pub(crate) const SUBMITTER: usize = 3;

/// The acts of [`whole`], by their places in its file.
pub(crate) const DETENTION: usize = 0;
pub(crate) const DISAPPEARANCE: usize = 1;
pub(crate) const TORTURE: usize = 2;
pub(crate) const KILLING: usize = 3;

/// Lacks nothing for this procedure.
pub(crate) fn whole(template: Template) -> World {
    let mut file = IncidentFile::new(incident(template));
    file.persons = persons();
    acts(&mut file);
    cooperation(&mut file);
    sources(&mut file);
    steps(&mut file);
    let receiver = ReceiverId::random();
    let people: Vec<PersonId> = file.persons.iter().map(|person| person.id).collect();
    file.risks = people
        .iter()
        .map(|id| risk(file.incident.id, *id))
        .collect();
    World {
        template,
        consents: people.iter().map(|id| consent(*id, receiver)).collect(),
        conversations: people.iter().map(|id| conversation(*id)).collect(),
        cases: vec![case(file.incident.id)],
        receivers: vec![receiver],
        damaged: Vec::new(),
        today: "2025-06-30".parse().expect("a day"),
        file,
    }
}

fn incident(template: Template) -> Incident {
    let is_urgent = matches!(
        template,
        Template::SpUrgentAppeal | Template::IachrPrecautionary
    );
    let mut incident = Incident::new(IncidentId::random());
    incident.title = known("Summons after a side event");
    incident.narrative = known("An invented account.");
    incident.start = on("2025-05-20");
    incident.ongoing = Answer::Known(is_urgent);
    incident.imminent = Answer::Known(false);
    incident.place.state = Answer::Known("CHE".parse().expect("a country"));
    incident.place.locality = known("Examplia");
    incident.is_reprisal = Answer::Known(ReprisalAssessment::Yes);
    incident.verification = Answer::Known(Verification::Likely);
    incident.rights_affected = vec!["CCPR 9".to_owned()];
    incident
}

fn persons() -> Vec<Person> {
    let named = |name: &str| {
        let mut person = Person::new(PersonId::random());
        person.names.full = known(name);
        person
    };
    let mut victim = named("Amina Invented");
    victim.birth_date = on("1980");
    victim.sex = Answer::Known(Sex::Female);
    victim.occupation = known("Lawyer");
    victim.residence = known("Examplia");
    victim.nationalities = vec!["CHE".parse().expect("a country")];
    victim.id_documents = vec![IdDocument::default()];
    victim.defender.activities = known("Takes cases to committees");
    let mut organisation = named("Invented Centre");
    organisation.kind = PersonKind::GroupOrOrganisation;
    organisation.organisation = Some(Organisation {
        activities: known("Legal aid in Examplia"),
        legal_status: Answer::Known(LegalStatus::Registered),
        ..Organisation::default()
    });
    let mut submitter = named("Submitting Example");
    submitter.contact = known("In person, on market days");
    vec![victim, organisation, named("Witness Example"), submitter]
}

fn acts(file: &mut IncidentFile) {
    let types = [
        ActType::Detention,
        ActType::Disappearance,
        ActType::TortureIllTreatment,
        ActType::Killing,
    ];
    for act_type in types {
        let mut act = Act::new(ActId::random(), file.incident.id, act_type);
        act.victim = Answer::Known(file.persons[VICTIM].id);
        act.gender_dimension = known("She was told that a woman should stay at home");
        act.grading.credibility = Answer::Known(Credibility::Probable);
        act.legal_basis = vec![LegalBasis::default()];
        act.consequences.physical = known("A broken wrist");
        file.acts.push(act);
    }
    file.acts[DETENTION].detention = Some(detention());
    file.acts[DISAPPEARANCE].disappearance = Some(Disappearance {
        last_seen: on("2025-05"),
        last_seen_place: known("At the bus station"),
        forces: known("Men of a special unit"),
        search_steps: vec![SearchStep::default()],
        ..Disappearance::default()
    });
    file.acts[TORTURE].torture = Some(Torture {
        description: known("Beaten on the hands"),
        duration: known("An hour"),
        medical_attention: known("Seen by a doctor the day after"),
        ..Torture::default()
    });
    file.acts[KILLING].death = Some(Death {
        date: on("2025-06-01"),
        place: known("Examplia"),
        cause_alleged: known("Shot"),
        investigation: known("None that is known"),
        ..Death::default()
    });
    let victims = [VICTIM, ORGANISATION];
    let part = |at: usize, role| {
        let person = file.persons[at].id;
        Participation::new(ParticipationId::random(), file.incident.id, person, role)
    };
    let mut parts: Vec<Participation> = victims.map(|at| part(at, Role::Victim)).to_vec();
    parts.push(part(WITNESS, Role::Witness));
    parts.push(part(SUBMITTER, Role::Submitter));
    file.participations = parts;
    file.involvements.push(Involvement {
        actor_type: Answer::Known(PerpetratorType::Police),
        ..Involvement::new(InvolvementId::random(), file.incident.id)
    });
}

fn detention() -> Detention {
    Detention {
        arrest_date: on("2025-05-20"),
        arrest_place: known("On the airport road"),
        arrest_force: known("Police"),
        warrant_shown: Answer::Known(false),
        law: known("An invented law"),
        ordering_authority: none(Missing::Unknown),
        holding_force: known("Police"),
        places: vec![PlaceOfDetention::default()],
        reasons: known("None were given"),
        wgad_categories: vec![WgadCategory::Ii],
        wgad_reasons: known("Held for what she said at a side event"),
        ..Detention::default()
    }
}

fn cooperation(file: &mut IncidentFile) {
    for mechanism in [Mechanism::HrcSession, Mechanism::Cat] {
        file.engagements.push(Engagement {
            persons: vec![file.persons[VICTIM].id],
            mode: Answer::Known(EngagementMode::SideEvent),
            op4_limb: Answer::Known(Op4Limb::A),
            date: on("2025-03"),
            ..Engagement::new(EngagementId::random(), file.incident.id, mechanism)
        });
    }
    file.nexuses.push(Nexus {
        act: Answer::Known(file.acts[DETENTION].id),
        engagement: Answer::Known(file.engagements[0].id),
        indicators: vec![NexusIndicator::PerpetratorSaidSo],
        reasoning: known("They named the side event"),
        ..Nexus::new(NexusId::random(), file.incident.id)
    });
}

fn sources(file: &mut IncidentFile) {
    for (at, connection) in [
        (VICTIM, SourceConnection::Victim),
        (WITNESS, SourceConnection::Witness),
    ] {
        file.statements.push(Statement {
            source: Answer::Known(file.persons[at].id),
            connection: Answer::Known(connection),
            reliability: Answer::Known(Reliability::LikelyReliable),
            account: known("What was told, word for word."),
            ..Statement::new(StatementId::random(), file.incident.id)
        });
    }
    for (number, kind) in [(1, EvidenceKind::Document), (2, EvidenceKind::Photo)] {
        let mut item = exhibit(file.incident.id, number);
        item.kind = kind;
        item.concerns = vec![file.persons[VICTIM].id];
        file.evidence.push(item);
    }
}

/// An exhibit of which all that is asked of every item is said.
pub(crate) fn exhibit(incident: IncidentId, number: u32) -> Evidence {
    let name = FileName(format!("invented-{number}.bin"));
    let mut item = Evidence::new(
        EvidenceId::random(),
        incident,
        number,
        name,
        1,
        "application/octet-stream".to_owned(),
        format!("{number:064x}"),
        0,
    );
    item.obtained = known("From the witness, by hand");
    item.restrictions = none(Missing::NotApplicable);
    item.third_parties = none(Missing::NotApplicable);
    item
}

fn steps(file: &mut IncidentFile) {
    let id = file.incident.id;
    for step in [
        DomesticStepType::Prosecutor,
        DomesticStepType::ProtectionRequest,
    ] {
        let step = DomesticStep::new(DomesticStepId::random(), id, step);
        file.domestic_steps.push(step);
    }
    let letter = Intervention {
        status: Answer::Known(InterventionStatus::Closed),
        reference: Answer::Known("XYZ 1/2025".to_owned()),
        ..Intervention::new(
            InterventionId::random(),
            id,
            InterventionType::SpAllegationLetter,
        )
    };
    file.state_replies.push(StateReply {
        intervention: Answer::Known(letter.id),
        response: Answer::Known(StateResponse::NoReply),
        ..StateReply::new(StateReplyId::random(), id)
    });
    file.interventions.push(letter);
    let kind = FollowUpKind::Release;
    file.follow_ups
        .push(FollowUp::new(FollowUpId::random(), id, kind));
}

fn risk(incident: IncidentId, person: PersonId) -> Risk {
    let mut risk = Risk::new(RiskId::random(), incident, person);
    risk.reviewed_at = on("2025-06-20");
    risk.threats = vec![Threat::default()];
    risk.impact = Answer::Known(4);
    risk
}

fn consent(person: PersonId, receiver: ReceiverId) -> Consent {
    let mut consent = Consent::new(ConsentId::random(), person, receiver, ConsentValue::Granted);
    consent.date = on("2025-06-01");
    consent
}

fn conversation(person: PersonId) -> InformedConsent {
    let mut conversation = InformedConsent::new(InformedConsentId::random(), person);
    conversation.date = on("2025-06-01");
    conversation.method = Answer::Known(ConsentMethod::Signed);
    conversation.capacity = Answer::Known(Capacity::DisappearedFamily);
    let grant = |purpose: &Purpose| Grant {
        purpose: Answer::Known(*purpose),
        value: ConsentValue::Granted,
        ..Grant::default()
    };
    conversation.grants = Purpose::ALL.iter().map(grant).collect();
    conversation
}

fn case(incident: IncidentId) -> Case {
    let mut case = Case::new(CaseId::random(), "R-1".to_owned());
    case.incidents = vec![incident];
    case.context_pattern = known("The ninth such case in a year");
    case.un_refs = vec!["XYZ 1/2025".to_owned()];
    case
}

#[test]
fn lacks_nothing_for_any_procedure() {
    for template in Template::ALL {
        let codes = whole(*template).codes();
        assert_eq!(codes, [], "{template:?}");
    }
}

#[test]
fn an_incident_about_which_nothing_was_asked_lacks_everything_in_page_order() {
    let mut world = whole(Template::General);
    world.file = IncidentFile::new(Incident::new(IncidentId::random()));
    world.cases.clear();
    let found: Vec<_> = world.codes().iter().map(|code| code.code()).collect();
    assert_eq!(
        found,
        [
            "narrative",
            "start",
            "state",
            "place",
            "reprisal",
            "title",
            "victim",
            "submitter",
            "act",
            "perpetrator",
            "source_basis",
            "verification",
            "domestic_steps",
            "earlier_action",
        ]
    );
}

#[test]
fn every_purpose_that_a_procedure_asks_for_is_one_that_gates_it() {
    let asked = |template: &Template| template.purposes().iter().copied();
    let special = Template::ALL.iter().filter(|t| t.is_special_procedure());
    for template in special {
        let asked: Vec<Asked> = asked(template).collect();
        assert_eq!(
            asked,
            [Asked::Granted(Purpose::P4), Asked::Either(Purpose::P5)]
        );
    }
}
