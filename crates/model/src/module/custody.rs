//! Liberty: what the Working Groups on Arbitrary Detention and on Enforced Disappearances ask.

use crate::shape::group;
use crate::vocabulary::{CaptureAcknowledged, Counsel, PerpetratorType, StateLink, WgadCategory};
use crate::{Answer, Country, PartialDate, PersonId, Text};

group! {
    /// A place in which somebody was held.
    PlaceOfDetention {
        /// The place.
        place: Answer<Text>,
        /// Since when.
        from: Answer<PartialDate>,
        /// Until when.
        to: Answer<PartialDate>,
        /// Who held the person there.
        held_by: Answer<Text>,
    }
}

group! {
    /// A charge.
    Charge {
        /// What the person was charged with.
        charge: Answer<Text>,
        /// Law and article.
        law: Answer<Text>,
        /// When.
        date: Answer<PartialDate>,
    }
}

group! {
    /// A hearing.
    Hearing {
        /// When.
        date: Answer<PartialDate>,
        /// Before which court.
        court: Answer<Text>,
        /// Whether a lawyer was there.
        counsel_present: Answer<bool>,
        /// What came of it.
        outcome: Answer<Text>,
    }
}

group! {
    /// Whether those who hold the person admit it, and with whom contact is allowed.
    Contact {
        /// Whether they admit it.
        acknowledged: Answer<CaptureAcknowledged>,
        /// Whether the family may see the person.
        family: Answer<bool>,
        /// Whether a lawyer may.
        counsel: Answer<bool>,
        /// Whether an organisation may.
        ngo: Answer<bool>,
    }
}

group! {
    /// Arrest and detention.
    Detention {
        /// When the person was arrested.
        arrest_date: Answer<PartialDate>,
        /// Where.
        arrest_place: Answer<Text>,
        /// By which forces.
        arrest_force: Answer<Text>,
        /// Whether a warrant was shown.
        warrant_shown: Answer<bool>,
        /// Who issued it.
        warrant_authority: Answer<Text>,
        /// The legislation applied.
        law: Answer<Text>,
        /// Who ordered the detention.
        ordering_authority: Answer<Text>,
        /// Who holds the person.
        holding_force: Answer<Text>,
        /// Where the person was held, in order.
        places: Vec<PlaceOfDetention>,
        /// The reasons given.
        reasons: Answer<Text>,
        /// How long it lasted, as described.
        duration: Answer<Text>,
        /// When the person first saw a judge.
        judge_seen: Answer<PartialDate>,
        /// Access to a lawyer.
        counsel: Vec<Counsel>,
        /// Contact with the world outside.
        contact: Contact,
        /// Whether nobody outside knew or could reach the person.
        incommunicado: Answer<bool>,
        /// Whether the person was held alone.
        solitary: Answer<bool>,
        /// Conditions.
        conditions: Answer<Text>,
        /// Health and care.
        health: Answer<Text>,
        /// Charges.
        charges: Vec<Charge>,
        /// Hearings.
        hearings: Vec<Hearing>,
        /// The sentence.
        sentence: Answer<Text>,
        /// Categories under which it is held to be arbitrary.
        wgad_categories: Vec<WgadCategory>,
        /// Why these categories.
        wgad_reasons: Answer<Text>,
    }
}

group! {
    /// A step taken to find somebody.
    SearchStep {
        /// What was done.
        step: Answer<Text>,
        /// When.
        date: Answer<PartialDate>,
        /// By whom.
        by: Answer<Text>,
        /// What came of it.
        outcome: Answer<Text>,
    }
}

group! {
    /// Enforced disappearance.
    Disappearance {
        /// When the person was last seen.
        last_seen: Answer<PartialDate>,
        /// Where.
        last_seen_place: Answer<Text>,
        /// By whom.
        last_seen_by: Answer<Text>,
        /// What the person wore.
        clothing: Answer<Text>,
        /// The vehicle.
        vehicle: Answer<Text>,
        /// The forces believed to be responsible.
        forces: Answer<Text>,
        /// What kind of actor they are.
        force_type: Answer<PerpetratorType>,
        /// Their link to the State.
        state_link: Answer<StateLink>,
        /// The State on whose territory the person was last seen.
        last_seen_state: Answer<Country>,
        /// Whether anybody admits holding the person.
        acknowledged: Answer<CaptureAcknowledged>,
        /// Steps taken to find the person.
        search_steps: Vec<SearchStep>,
        /// Why no steps were possible.
        search_impossible: Answer<Text>,
        /// A relative who can be reached.
        family_contact: Answer<PersonId>,
        /// Whether habeas corpus was asked for, and what came of it.
        habeas_corpus: Answer<Text>,
        /// Others who disappeared at the same time.
        others_disappeared: Vec<PersonId>,
    }
}
