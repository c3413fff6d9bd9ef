//! A person, group or organisation.

use crate::shape::{group, record};
use crate::vocabulary::{
    ContactChannel, DisplayMode, DocumentKind, EcosocStatus, LegalStatus, NameKind, PersonKind,
    Purpose, Relationship, Sex, VictimRole, Vulnerability,
};
use crate::{Answer, Country, PartialDate, PersonId, Text};

group! {
    /// Another name of the same person.
    OtherName {
        /// The name.
        name: Answer<Text>,
        /// What kind of name.
        kind: Answer<NameKind>,
    }
}

group! {
    /// The names of one person. Every one of them counts as naming the person.
    PersonNames {
        /// The full name as the person gives it.
        full: Answer<Text>,
        /// Other spellings, transliterations, aliases and previous names.
        others: Vec<Text>,
        /// Other names of which it is known what they are.
        of_kind: Vec<OtherName>,
    }
}

group! {
    /// How a person is shown for one purpose.
    Display {
        /// The purpose.
        purpose: Answer<Purpose>,
        /// How.
        mode: Answer<DisplayMode>,
    }
}

group! {
    /// A document that shows who somebody is.
    IdDocument {
        /// What kind.
        kind: Answer<DocumentKind>,
        /// Its number.
        number: Answer<String>,
        /// Who issued it.
        issuer: Answer<Text>,
        /// When.
        issued: Answer<PartialDate>,
    }
}

group! {
    /// A way to reach somebody.
    ContactWay {
        /// By what way.
        channel: Answer<ContactChannel>,
        /// Number or address.
        address: Answer<String>,
        /// When it is safe.
        safe_times: Answer<Text>,
        /// Whether it is safe.
        is_safe: Answer<bool>,
    }
}

group! {
    /// Belonging to an organisation.
    Affiliation {
        /// The organisation.
        organisation: Answer<PersonId>,
        /// The person's part in it.
        role: Answer<Text>,
        /// Since when.
        from: Answer<PartialDate>,
        /// Until when.
        to: Answer<PartialDate>,
    }
}

group! {
    /// The work of a human-rights defender.
    DefenderProfile {
        /// What it is about.
        themes: Answer<Text>,
        /// What the person does.
        activities: Answer<Text>,
        /// Where.
        scope: Answer<Text>,
        /// Since when.
        since: Answer<PartialDate>,
        /// How publicly the person is known for it.
        public_profile: Answer<Text>,
    }
}

group! {
    /// What is asked of organisations.
    Organisation {
        /// Whether it is registered.
        legal_status: Answer<LegalStatus>,
        /// Consultative status with the Economic and Social Council.
        ecosoc_status: Answer<EcosocStatus>,
        /// Who heads it.
        head: Answer<PersonId>,
        /// Members at risk.
        members_at_risk: Vec<PersonId>,
        /// What it does, and where.
        activities: Answer<Text>,
    }
}

group! {
    /// Somebody who is close to this person.
    RelatedPerson {
        /// Who.
        person: Answer<PersonId>,
        /// What they are to this person.
        relationship: Answer<Relationship>,
    }
}

record! {
    /// Somebody who is part of what is documented.
    Person {
        given {
            /// Their id.
            id: PersonId [Fixed],
        }
        asked {
            /// Individual, group or organisation.
            kind: PersonKind,
            /// Their names.
            names: PersonNames,
            /// How they are shown, purpose by purpose.
            display: Vec<Display>,
            /// Occupation, as described.
            occupation: Answer<Text>,
            /// How to reach them safely, in words.
            contact: Answer<Text> [NeverLeaves],
            /// Ways to reach them.
            contacts: Vec<ContactWay> [NeverLeaves],
            /// What they do or are, for which they are targeted.
            victim_roles: Vec<VictimRole>,
            /// Born when.
            birth_date: Answer<PartialDate>,
            /// Age in years, where the date of birth is not known.
            age: Answer<u32>,
            /// Whether they are a child.
            minor: Answer<bool>,
            /// Whether they have died.
            deceased: Answer<bool>,
            /// Sex, as recorded.
            sex: Answer<Sex>,
            /// Gender, in the person's own words.
            gender: Answer<Text> [Sensitive],
            /// Nationalities.
            nationalities: Vec<Country>,
            /// Ethnicity, in the person's own words.
            ethnicity: Answer<Text> [Sensitive],
            /// Religion, in the person's own words.
            religion: Answer<Text> [Sensitive],
            /// Languages spoken.
            languages: Answer<Text>,
            /// Disability.
            disability: Answer<Text> [Sensitive],
            /// Sexual orientation or gender identity: only if it matters here, and the person agrees.
            lgbtiq: Answer<Text> [Sensitive],
            /// Documents.
            id_documents: Vec<IdDocument> [Sensitive],
            /// Where they live.
            residence: Answer<Text>,
            /// Organisations that they belong to.
            affiliations: Vec<Affiliation>,
            /// Their work as a human-rights defender.
            defender: DefenderProfile,
            /// What exposes them to more harm than others.
            vulnerabilities: Vec<Vulnerability>,
            /// For organisations.
            organisation: Option<Organisation>,
            /// Persons close to them.
            relationships: Vec<RelatedPerson>,
        }
    }
}

impl Person {
    /// Every known name, translations included, empty ones left out.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let names = &self.names;
        let of_kind = names.of_kind.iter().filter_map(|other| other.name.known());
        (names.full.known().into_iter())
            .chain(&names.others)
            .chain(of_kind)
            .flat_map(Text::wordings)
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }
}
