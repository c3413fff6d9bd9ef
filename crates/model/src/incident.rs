//! An incident: one happening, told in order, with its place and time.

use crate::grading::{Conflict, Finding, Support};
use crate::shape::{group, record};
use crate::vocabulary::{
    ChainLink, IncidentStatus, LocationType, Pretext, ReprisalAssessment, Sensitivity, Sphere,
    Verification,
};
use crate::{Answer, Country, IncidentId, PartialDate, Text};

group! {
    /// Where it happened.
    Place {
        /// The State concerned, ISO 3166-1 alpha-3.
        state: Answer<Country>,
        /// Town, district, address: as the person describes it.
        locality: Answer<Text>,
        /// Province, district, town: from the largest to the smallest.
        admin_levels: Vec<Text>,
        /// The territory as the person describes it, where that is not the State.
        territory: Answer<Text>,
        /// Street and house.
        address: Answer<Text>,
        /// What kind of place.
        location_type: Answer<LocationType>,
        /// Latitude in degrees, WGS 84, as a decimal number.
        latitude: Answer<String>,
        /// Longitude in degrees, WGS 84, as a decimal number.
        longitude: Answer<String>,
        /// How exact latitude and longitude are, in metres.
        precision_m: Answer<u32>,
        /// How exactly the place may be told to others, in metres.
        public_precision_m: Answer<u32>,
    }
}

group! {
    /// Another incident, and what it has to do with this one.
    ChainedIncident {
        /// The other incident.
        incident: Answer<IncidentId>,
        /// How this one is linked to it.
        link: Answer<ChainLink>,
    }
}

record! {
    /// One incident. Acts, persons, engagements and evidence are records of their own that point to it.
    Incident {
        given {
            /// Its id.
            id: IncidentId [Fixed],
        }
        asked {
            /// A short name for the list.
            title: Answer<Text>,
            /// What happened, in order, in the person's own words.
            narrative: Answer<Text>,
            /// When it began.
            start: Answer<PartialDate>,
            /// When it ended.
            end: Answer<PartialDate>,
            /// Whether it goes on.
            ongoing: Answer<bool>,
            /// Whether more of it is about to happen.
            imminent: Answer<bool>,
            /// Where.
            place: Place,
            /// In the physical world, online, or both.
            sphere: Answer<Sphere>,
            /// Whether it happened on premises of the UN.
            on_un_premises: Answer<bool>,
            /// Whether a State acted beyond its borders.
            transnational: Answer<bool>,
            /// The State on whose territory it happened, where that is not the State concerned.
            host_state: Answer<Country>,
            /// The justifications that were given.
            pretexts: Vec<Pretext>,
            /// Rights affected: articles of treaties, or terms of HURIDOCS list 3.
            rights_affected: Vec<String>,
            /// Other incidents that it follows from or leads to.
            chain: Vec<ChainedIncident>,
            /// Whether it is held to be a reprisal for cooperation with the UN.
            is_reprisal: Answer<ReprisalAssessment>,
            /// How far it has been verified.
            verification: Answer<Verification>,
            /// What speaks for it and against it.
            support: Vec<Support>,
            /// What is held to be found, and how firmly.
            findings: Vec<Finding>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
            /// Where the work on it stands.
            status: IncidentStatus,
            /// Who may see it.
            sensitivity: Sensitivity,
        }
    }
}
