//! A case: incidents that are worked on together, as the receivers count cases.

use crate::shape::{group, record};
use crate::vocabulary::{
    CaseLink, CasePriority, IncidentStatus, Op4Limb, ReprisalAssessment, Sensitivity,
};
use crate::{Answer, CaseId, Country, IncidentId, PersonId, Text};

group! {
    /// Where a report of the Secretary-General speaks of the case.
    ReportReference {
        /// Year of the report.
        year: Answer<u32>,
        /// Document symbol (`A/HRC/48/28`).
        symbol: Answer<String>,
        /// Annex.
        annex: Answer<String>,
        /// Paragraph.
        paragraph: Answer<String>,
    }
}

group! {
    /// Another case, and what it has to do with this one.
    LinkedCase {
        /// The other case.
        case: Answer<CaseId>,
        /// How they are linked.
        link: Answer<CaseLink>,
    }
}

record! {
    /// One case.
    Case {
        given {
            /// Its id.
            id: CaseId [Fixed],
            /// A random reference that says nothing about the case.
            reference: String [Fixed],
        }
        asked {
            /// A short name for the list.
            title: Answer<Text>,
            /// What it is about.
            summary: Answer<Text>,
            /// What else happens that it is part of.
            context_pattern: Answer<Text>,
            /// The incidents that it is made of.
            incidents: Vec<IncidentId>,
            /// The States concerned.
            states_concerned: Vec<Country>,
            /// Where the work on it stands.
            status: IncidentStatus,
            /// How urgent it is.
            priority: CasePriority,
            /// Whether it is held to be a reprisal for cooperation with the UN.
            is_reprisal: Answer<ReprisalAssessment>,
            /// The limbs of paragraph 4 of resolution 48/17 that protect the persons in it.
            op4_categories: Vec<Op4Limb>,
            /// Where reports of the Secretary-General speak of it.
            sg_report_refs: Vec<ReportReference>,
            /// Numbers of communications and opinions of UN bodies.
            un_refs: Vec<String>,
            /// Other cases.
            linked_cases: Vec<LinkedCase>,
            /// Who leads the work on it.
            focal_persons: Vec<PersonId>,
            /// Lawyers.
            lawyers: Vec<PersonId>,
            /// Organisations that submit it.
            submitting_organisations: Vec<PersonId>,
            /// Who may see it.
            sensitivity: Sensitivity,
        }
    }
}
