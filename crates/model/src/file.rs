//! An incident with everything that belongs to it: what the incident page shows, and what leaves in a bundle.

use serde::{Deserialize, Serialize};

use crate::shape::{Found, Pointer};
use crate::{
    Act, DomesticStep, Engagement, Evidence, FollowUp, Incident, Intervention, Involvement, Nexus,
    Participation, Person, PersonId, Record, RecordId, RecordKind, Risk, StateReply, Statement,
};

/// Something that is done with every record of a file, whatever its kind.
pub trait EachRecord {
    /// Does it with one.
    fn record<R: Record>(&mut self, record: &R);
}

/// Something that is done with every list of a file, whatever the kind of its records.
pub trait EachList {
    /// Does it with one.
    fn list<R: Record>(&mut self, records: &mut Vec<R>);
}

macro_rules! incident_file {
    ($($(#[$meta:meta])* $list:ident: $type:ident),+ $(,)?) => {
        /// An incident with its parts and the persons they name.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct IncidentFile {
            /// The incident.
            pub incident: Incident,
            $($(#[$meta])* #[serde(default)] pub $list: Vec<$type>,)+
        }

        impl IncidentFile {
            /// An incident without parts.
            #[must_use]
            pub const fn new(incident: Incident) -> Self {
                Self { incident, $($list: Vec::new(),)+ }
            }

            /// The member of this type that holds the records of a kind; none for the incident and for kinds that are no part of one.
            #[must_use]
            pub const fn list_of(kind: RecordKind) -> Option<&'static str> {
                $(if matches!(kind, RecordKind::$type) {
                    return Some(stringify!($list));
                })+
                None
            }

            /// Does something with every record, the incident first, then list by list.
            pub fn each_record(&self, with: &mut impl EachRecord) {
                with.record(&self.incident);
                $(self.$list.iter().for_each(|record| with.record(record));)+
            }

            /// Does something with every list of parts.
            pub fn each_list(&mut self, with: &mut impl EachList) {
                $(with.list(&mut self.$list);)+
            }

            /// Visits every field that holds somebody's words or points to another record, in the order of the file.
            pub fn walk(&mut self, visit: &mut dyn FnMut(RecordId, &Pointer<'_>, Found<'_>)) {
                let id = self.incident.record_id();
                walk(&mut self.incident, id, visit);
                $(for record in &mut self.$list {
                    let id = record.record_id();
                    walk(record, id, visit);
                })+
            }
        }
    };
}

fn walk<R: Record>(
    record: &mut R,
    id: RecordId,
    visit: &mut dyn FnMut(RecordId, &Pointer<'_>, Found<'_>),
) {
    record.walk(&Pointer::RECORD, &mut |at, found| visit(id, at, found));
}

incident_file! {
    /// Everybody whom a part below names.
    persons: Person,
    /// Who was part of it.
    participations: Participation,
    /// What was done to whom.
    acts: Act,
    /// Alleged perpetrators.
    involvements: Involvement,
    /// Cooperation with the UN or a regional body.
    engagements: Engagement,
    /// Why acts are held to be reprisals.
    nexuses: Nexus,
    /// What sources told.
    statements: Statement,
    /// Steps in the country.
    domestic_steps: DomesticStep,
    /// What others did about it.
    interventions: Intervention,
    /// What States answered.
    state_replies: StateReply,
    /// What happened afterwards.
    follow_ups: FollowUp,
    /// Risk to the persons. It never leaves.
    risks: Risk,
    /// Evidence, by exhibit number.
    evidence: Evidence,
}

impl IncidentFile {
    /// Adds a stored record to its list; one whose kind is no part of an incident is let go.
    ///
    /// # Errors
    /// Where the text does not read as such a record.
    pub fn take_in(&mut self, kind: RecordKind, body: &str) -> serde_json::Result<()> {
        struct TakeIn<'b> {
            kind: RecordKind,
            body: &'b str,
            done: serde_json::Result<()>,
        }
        impl EachList for TakeIn<'_> {
            fn list<R: Record>(&mut self, records: &mut Vec<R>) {
                if R::KIND == self.kind {
                    self.done = serde_json::from_str(self.body).map(|record| records.push(record));
                }
            }
        }
        let done = Ok(());
        let mut work = TakeIn { kind, body, done };
        self.each_list(&mut work);
        work.done
    }

    /// Everybody whom a part names, as often as it does, with the kind of that part. Persons close to a person who is
    /// named are not named by the incident.
    pub fn persons_named(&self) -> Vec<(RecordKind, PersonId)> {
        struct Named(Vec<(RecordKind, PersonId)>);
        impl EachRecord for Named {
            fn record<R: Record>(&mut self, record: &R) {
                if R::KIND != RecordKind::Person {
                    record.links(&mut |link| {
                        if link.kind == RecordKind::Person {
                            self.0.push((R::KIND, PersonId(link.id)));
                        }
                    });
                }
            }
        }
        let mut named = Named(Vec::new());
        self.each_record(&mut named);
        named.0
    }
}
