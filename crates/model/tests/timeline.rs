//! The reprisal timeline: order, intervals, and that nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use cairn_model::vocabulary::{
    ActType, DomesticStepType, FollowUpKind, InterventionType, Mechanism, NexusStrength,
};
use cairn_model::{
    Act, ActId, Answer, Basis, Conflict, DateQualifier, DomesticStep, DomesticStepId, Engagement,
    EngagementId, FollowUp, FollowUpId, Happening, Incident, IncidentFile, IncidentId,
    Intervention, InterventionId, Missing, Moment, Nexus, NexusId, Ordinal, PartialDate, PersonId,
    Record, RecordId, RecordKind, Since, StateReply, StateReplyId, timeline,
};
use proptest::prelude::*;
use support::arbitrary::{self, Fill};
use uuid::Uuid;

fn day(value: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate::exact(value.parse().unwrap()))
}

fn qualified(value: &str, qualifier: DateQualifier, end: Option<&str>) -> Answer<PartialDate> {
    Answer::Known(PartialDate {
        qualifier,
        end: end.map(|end| end.parse().unwrap()),
        ..PartialDate::exact(value.parse().unwrap())
    })
}

/// An incident, and what is added to it.
struct Told(IncidentFile);

impl Told {
    fn new() -> Self {
        Self(IncidentFile::new(Incident::new(IncidentId::random())))
    }

    fn engagement(&mut self, date: Answer<PartialDate>, persons: &[PersonId]) -> EngagementId {
        let id = EngagementId::random();
        let mut engagement = Engagement::new(id, self.0.incident.id, Mechanism::Cat);
        engagement.date = date;
        engagement.persons = persons.to_vec();
        self.0.engagements.push(engagement);
        id
    }

    fn act(&mut self, start: Answer<PartialDate>, victim: Option<PersonId>) -> ActId {
        let id = ActId::random();
        let mut act = Act::new(id, self.0.incident.id, ActType::RestrictiveLaw);
        act.start = start;
        act.victim = victim.map_or_else(Answer::default, Answer::Known);
        self.0.acts.push(act);
        id
    }

    fn nexus(&mut self, act: ActId, engagement: EngagementId) {
        let mut nexus = Nexus::new(NexusId::random(), self.0.incident.id);
        nexus.act = Answer::Known(act);
        nexus.engagement = Answer::Known(engagement);
        nexus.strength = Answer::Known(NexusStrength::Explicit);
        self.0.nexuses.push(nexus);
    }

    fn told(&self) -> Vec<Moment> {
        timeline(std::slice::from_ref(&self.0))
    }

    fn since(&self, act: ActId) -> Vec<Since> {
        of(&self.told(), act.0).since.clone()
    }
}

fn of(moments: &[Moment], id: Uuid) -> &Moment {
    moments.iter().find(|m| m.record.id == id).unwrap()
}

fn days(since: &[Since]) -> Vec<(Option<i32>, Option<i32>)> {
    since.iter().map(|s| (s.at_least, s.at_most)).collect()
}

const fn nth(n: u32) -> Option<Ordinal> {
    Some(Ordinal {
        at_least: n,
        at_most: n,
    })
}

#[test]
fn from_the_report_of_memorial_to_the_case_against_it_are_172_days() {
    let memorial = PersonId::random();
    let mut told = Told::new();
    told.engagement(day("2012-11-09"), &[memorial]);
    let act = told.act(day("2013-04-30"), Some(memorial));
    let since = told.since(act);
    assert_eq!(days(&since), [(Some(172), Some(172))]);
    assert_eq!(since[0].basis, Basis::Order);
    assert_eq!(since[0].ordinal, nth(1));
}

#[test]
fn months_and_years_give_ranges() {
    let mut told = Told::new();
    told.engagement(day("2012-11-09"), &[]);
    let month = told.act(day("2013-04"), None);
    let year = told.act(day("2013"), None);
    assert_eq!(days(&told.since(month)), [(Some(143), Some(172))]);
    assert_eq!(days(&told.since(year)), [(Some(53), Some(417))]);
    let mut told = Told::new();
    let report = qualified("2012-11-09", DateQualifier::Between, Some("2012-12-09"));
    told.engagement(report, &[]);
    let act = told.act(day("2013-04-30"), None);
    assert_eq!(days(&told.since(act)), [(Some(142), Some(172))]);
}

#[test]
fn open_dates_give_open_ranges_and_estimates_say_that_they_are() {
    let mut told = Told::new();
    told.engagement(qualified("2013-04-20", DateQualifier::Before, None), &[]);
    let act = told.act(day("2013-04-30"), None);
    let since = told.since(act);
    assert_eq!(days(&since), [(Some(10), None)]);
    assert!(!since[0].is_estimate);

    let mut told = Told::new();
    let open = told.engagement(qualified("2013-04-20", DateQualifier::After, None), &[]);
    let act = told.act(day("2013-04-30"), None);
    assert!(told.since(act).is_empty(), "it may have come later");
    told.nexus(act, open);
    assert_eq!(days(&told.since(act)), [(None, Some(10))]);

    let mut told = Told::new();
    told.engagement(qualified("2013-04-20", DateQualifier::Estimate, None), &[]);
    let act = told.act(day("2013-04-30"), None);
    let since = told.since(act);
    assert_eq!(days(&since), [(Some(10), Some(10))]);
    assert!(since[0].is_estimate);

    let mut told = Told::new();
    told.engagement(qualified("2013-04-20", DateQualifier::After, None), &[]);
    let act = told.act(qualified("2013-04-30", DateQualifier::Before, None), None);
    assert!(told.since(act).is_empty(), "there is no telling at all");
}

#[test]
fn a_nexus_decides_from_which_engagement_an_act_is_counted() {
    let mut told = Told::new();
    let report = told.engagement(day("2012-11-09"), &[]);
    let session = told.engagement(day("2013-04-20"), &[]);
    let undated = told.engagement(Answer::default(), &[]);
    let act = told.act(day("2013-04-30"), None);
    assert_eq!(told.since(act)[0].from.id, session.0, "the last before it");
    told.nexus(act, report);
    let since = told.since(act);
    assert_eq!(days(&since), [(Some(172), Some(172))]);
    assert_eq!(since[0].from.id, report.0);
    assert_eq!(since[0].basis, Basis::Nexus);
    assert_eq!(since[0].strength, Some(NexusStrength::Explicit));
    told.nexus(act, session);
    assert_eq!(days(&told.since(act)).len(), 2, "each that is linked");
    let other = told.act(day("2013-05-30"), None);
    told.nexus(other, undated);
    assert!(told.since(other).is_empty(), "and no other instead");
}

#[test]
fn engagements_of_other_victims_do_not_count() {
    let [victim, other] = [PersonId::random(), PersonId::random()];
    let mut told = Told::new();
    told.engagement(day("2013-01-01"), &[victim, other]);
    let others = told.engagement(day("2013-04-01"), &[other]);
    let act = told.act(day("2013-04-30"), Some(victim));
    assert_eq!(days(&told.since(act)), [(Some(119), Some(119))]);
    let nobodys = told.act(day("2013-04-30"), None);
    assert_eq!(told.since(nobodys)[0].from.id, others.0, "the control");
    told.nexus(act, others);
    assert_eq!(told.since(act)[0].from.id, others.0, "a nexus may say so");
}

#[test]
fn an_act_before_its_engagement_has_negative_days_and_no_ordinal() {
    let mut told = Told::new();
    let planned = told.engagement(day("2013-05-10"), &[]);
    let act = told.act(day("2013-04-30"), None);
    assert!(told.since(act).is_empty());
    told.nexus(act, planned);
    let since = told.since(act);
    assert_eq!(days(&since), [(Some(-10), Some(-10))]);
    assert_eq!(since[0].ordinal, None);
}

#[test]
fn acts_are_numbered_as_far_as_their_dates_say_which_was_first() {
    let [victim, other] = [PersonId::random(), PersonId::random()];
    let mut told = Told::new();
    told.engagement(day("2013-01-01"), &[victim]);
    told.act(day("2012-12-31"), Some(victim));
    let first = told.act(day("2013-01-01"), Some(victim));
    let second = told.act(day("2013-02-01"), Some(victim));
    told.act(day("2013-02-02"), Some(other));
    let same_day = [
        told.act(day("2013-03-03"), Some(victim)),
        told.act(day("2013-03-03"), Some(victim)),
    ];
    let last = told.act(day("2013-04"), Some(victim));
    assert_eq!(days(&told.since(first)), [(Some(0), Some(0))]);
    assert_eq!(told.since(first)[0].ordinal, nth(1));
    assert_eq!(told.since(second)[0].ordinal, nth(2));
    for act in same_day {
        let ordinal = told.since(act)[0].ordinal;
        assert_eq!(
            ordinal,
            Some(Ordinal {
                at_least: 3,
                at_most: 4
            })
        );
    }
    assert_eq!(told.since(last)[0].ordinal, nth(5));
}

#[test]
fn steps_interventions_replies_and_what_followed_stand_on_the_axis() {
    let person = PersonId::random();
    let mut told = Told::new();
    let incident = told.0.incident.id;
    let mut step = DomesticStep::new(DomesticStepId::random(), incident, DomesticStepType::Court);
    step.filed_at = day("2013-05-01");
    step.decision_at = day("2013-05-27");
    let mut undecided =
        DomesticStep::new(DomesticStepId::random(), incident, DomesticStepType::Appeal);
    undecided.decision_at = day("2014-04-08");
    let mut letter = Intervention::new(
        InterventionId::random(),
        incident,
        InterventionType::TbReprisalsLetter,
    );
    letter.sent_at = day("2013-06-06");
    letter.on_behalf_of = vec![person];
    let mut reply = StateReply::new(StateReplyId::random(), incident);
    reply.intervention = Answer::Known(letter.id);
    reply.received_at = day("2013-08-05");
    let mut follow_up = FollowUp::new(FollowUpId::random(), incident, FollowUpKind::Improved);
    follow_up.date = day("2014");
    let ids = (step.id.0, reply.id.0);
    told.0.domestic_steps = vec![undecided, step];
    told.0.interventions = vec![letter];
    told.0.state_replies = vec![reply];
    told.0.follow_ups = vec![follow_up];

    let told = told.told();
    let fields: Vec<&str> = told.iter().map(|m| m.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "/filed_at",
            "/decision_at",
            "/sent_at",
            "/received_at",
            "/date",
            "/decision_at",
            "/start",
        ]
    );
    let decided = told
        .iter()
        .find(|m| m.record.id == ids.0 && m.field == "/decision_at");
    let since = &decided.unwrap().since;
    assert_eq!(days(since), [(Some(26), Some(26))]);
    assert_eq!(since[0].basis, Basis::Filing);
    let replied = of(&told, ids.1);
    assert_eq!(days(&replied.since), [(Some(60), Some(60))]);
    assert_eq!(replied.since[0].basis, Basis::Reply);
    assert_eq!(replied.persons, [person], "those for whom it was written");
    assert!(replied.concerns(person));
    assert!(!replied.concerns(PersonId::random()));
}

#[test]
fn an_act_without_a_date_has_that_of_its_incident_unless_it_says_that_nobody_knows() {
    let mut told = Told::new();
    told.0.incident.start = day("2013-04-30");
    told.0.incident.conflicts = vec![Conflict {
        field: Answer::Known("/start".to_owned()),
        ..Conflict::default()
    }];
    let open = told.act(Answer::default(), None);
    let unknown = told.act(Answer::Missing(Missing::Unknown), None);
    let moments = told.told();
    let borrowed = of(&moments, open.0);
    assert!(borrowed.is_of_incident && borrowed.is_disputed);
    assert_eq!(borrowed.date.as_ref(), told.0.incident.start.known());
    let last = moments.last().unwrap();
    assert_eq!(last.record.id, unknown.0);
    assert_eq!(last.missing, Some(Missing::Unknown));
    let incident = |m: &Moment| m.what == Happening::Incident;
    assert!(!moments.iter().any(incident), "its acts stand for it");
}

#[test]
fn dates_open_to_one_side_stand_beside_the_day_that_they_name() {
    let mut told = Told::new();
    let acts = [
        told.act(day("2012-12-31"), None),
        told.act(qualified("2013", DateQualifier::Before, None), None),
        told.act(day("2013-01-01"), None),
        told.act(day("2013-01"), None),
        told.act(qualified("2013-01-01", DateQualifier::After, None), None),
        told.act(Answer::default(), None),
    ];
    told.0.acts.reverse();
    let order: Vec<Uuid> = told.told().iter().map(|m| m.record.id).collect();
    assert_eq!(order, acts.map(|a| a.0));
}

/// Every record that the timeline must show, once for each of its dates at least.
fn happened(file: &IncidentFile) -> Vec<RecordId> {
    let mut all: Vec<RecordId> = Vec::new();
    all.extend(file.engagements.iter().map(Record::record_id));
    all.extend(file.acts.iter().map(Record::record_id));
    all.extend(file.domestic_steps.iter().map(Record::record_id));
    all.extend(file.interventions.iter().map(Record::record_id));
    all.extend(file.state_replies.iter().map(Record::record_id));
    all.extend(file.follow_ups.iter().map(Record::record_id));
    if file.acts.is_empty() {
        all.push(file.incident.record_id());
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_lost_and_order_and_intervals_agree(files in proptest::collection::vec(arbitrary::file(Fill::Any), 1..3)) {
        let told = timeline(&files);
        for record in files.iter().flat_map(happened) {
            prop_assert!(told.iter().any(|m| m.record == record), "{record:?}");
        }
        let first_undated = told.iter().position(|m| m.date.is_none()).unwrap_or(told.len());
        prop_assert!(told[first_undated..].iter().all(|m| m.date.is_none()), "undated ones are last");
        prop_assert!(told.iter().all(|m| m.date.is_some() != m.missing.is_some()));
        let starts: Vec<i32> = told[..first_undated].iter().filter_map(|m| m.span.first.or(m.span.last)).collect();
        prop_assert!(starts.is_sorted());
        for since in told.iter().flat_map(|m| &m.since) {
            prop_assert!(told.iter().any(|m| m.record == since.from));
            if let (Some(least), Some(most)) = (since.at_least, since.at_most) {
                prop_assert!(least <= most);
            }
            let is_after = since.at_least.is_some_and(|days| days >= 0) && since.from.kind == RecordKind::Engagement;
            prop_assert_eq!(since.ordinal.is_some(), is_after);
        }
    }
}
