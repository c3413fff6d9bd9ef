//! A case: incidents that are worked on together, as the receivers count cases.

use crate::shape::{group, record};
use crate::vocabulary::{
    CaseLink, CasePriority, IncidentStatus, Op4Limb, ReprisalAssessment, Sensitivity,
};
use crate::{Answer, CaseId, Country, IncidentId, PersonId, Text};

/// Digits and letters that are not taken for one another when they are read out or written by hand.
const READABLE: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Case {
    /// A case about which nothing has been asked yet, with a reference drawn at random: 40 bits as `7K3Q-M0ZD`.
    #[must_use]
    pub fn drawn() -> Self {
        let drawn = uuid::Uuid::new_v4().into_bytes();
        // The bytes that carry no version or variant.
        let random = drawn.iter().take(6).chain(drawn.iter().skip(9).take(2));
        let mut reference = String::with_capacity(9);
        for byte in random {
            if reference.len() == 4 {
                reference.push('-');
            }
            let character = READABLE.get(usize::from(byte & 31));
            reference.extend(character.map(|c| char::from(*c)));
        }
        Self::new(CaseId::random(), reference)
    }
}

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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Case;

    #[test]
    fn references_are_drawn_and_can_be_read_out() {
        let drawn: BTreeSet<String> = (0..500).map(|_| Case::drawn().reference).collect();
        assert_eq!(drawn.len(), 500);
        for reference in &drawn {
            let (left, right) = reference.split_once('-').unwrap_or_default();
            assert_eq!((left.len(), right.len()), (4, 4), "{reference}");
            assert!(!reference.contains(['I', 'L', 'O', 'U']), "{reference}");
        }
        for at in [0, 3, 5, 6, 8] {
            let there: BTreeSet<_> = drawn.iter().filter_map(|r| r.chars().nth(at)).collect();
            assert!(there.len() > 24, "place {at} has {} of 32", there.len());
        }
    }
}
