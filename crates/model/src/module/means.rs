//! Laws, property and digital attacks.

use crate::shape::group;
use crate::vocabulary::{DigitalMeans, LawStatus, PropertyMeasure};
use crate::{Answer, EvidenceId, PartialDate, Text};

group! {
    /// A law or a policy.
    LawOrPolicy {
        /// Its title.
        title: Answer<Text>,
        /// Number or citation.
        citation: Answer<String>,
        /// Where it stands.
        status: Answer<LawStatus>,
        /// Since when.
        since: Answer<PartialDate>,
        /// What it does to access to the UN.
        effect_on_un_access: Answer<Text>,
    }
}

group! {
    /// Property and money.
    PropertyModule {
        /// What was done to it.
        measure: Answer<PropertyMeasure>,
        /// What property.
        property: Answer<Text>,
        /// Its worth, with the currency, as described.
        value: Answer<Text>,
        /// The bank or the body that did it.
        institution: Answer<Text>,
        /// Whether it was given back, and when.
        returned: Answer<Text>,
    }
}

group! {
    /// Digital attack.
    DigitalModule {
        /// By what means.
        means: Answer<DigitalMeans>,
        /// The platform or the system.
        platform: Answer<Text>,
        /// Accounts from which it came.
        accounts_from: Vec<String>,
        /// Accounts that it hit.
        accounts_hit: Vec<String>,
        /// Addresses on the web, as text.
        urls: Vec<String>,
        /// Indicators of compromise: domains, digests, numbers.
        indicators: Vec<String>,
        /// The forensic report.
        forensic_report: Answer<EvidenceId>,
        /// Who made it.
        examined_by: Answer<Text>,
    }
}
