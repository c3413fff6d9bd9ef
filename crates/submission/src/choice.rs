//! What the user chose, and what would leave by it.

use std::collections::BTreeSet;

use cairn_model::disclosure::{
    Disclosure, DisclosurePart, DisclosureRequest, NameDecision, disclose_parts,
};
use cairn_model::vocabulary::Template;
use cairn_model::{
    Consent, EvidenceId, IncidentFile, IncidentId, InformedConsent, Person, PersonId, ReceiverId,
};
use cairn_vault::{Error, Vault};
use jiff::civil::Date;

/// What is to leave, for whom, and what was decided so far.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The incidents, each once.
    pub incidents: Vec<IncidentId>,
    /// The receivers. One whom the vault does not know has an id to which nobody has consented.
    pub receivers: Vec<ReceiverId>,
    /// The procedure that it is written for.
    pub template: Template,
    /// What was decided about names in texts.
    pub decisions: Vec<NameDecision>,
    /// Who is to stand there under a pseudonym where they may not be named.
    pub pseudonymous: BTreeSet<PersonId>,
    /// Whether every receiver is a body of the United Nations.
    pub un_receivers: bool,
}

/// What would leave, with what it was decided by.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// The incidents as they stand in the vault.
    pub files: Vec<IncidentFile>,
    /// Everybody whose name was looked for.
    pub known_persons: Vec<Person>,
    /// What was said about receivers.
    pub consents: Vec<Consent>,
    /// What was said about uses.
    pub conversations: Vec<InformedConsent>,
    /// The day on which it was asked.
    pub today: Date,
    /// Evidence that is not whole.
    pub damaged: Vec<EvidenceId>,
    /// Everything that the receivers may know.
    pub whole: Disclosure,
    /// What of it may be handed on to the State.
    pub transmissible: Disclosure,
}

/// Decides what would leave, on a day.
///
/// # Errors
/// [`Error::NotFound`] for an incident that is not there; else as [`Vault::record`].
pub fn weigh(vault: &Vault, choice: &Choice, today: Date) -> Result<Weighed, Error> {
    let files = choice
        .incidents
        .iter()
        .map(|id| vault.incident_file(*id))
        .collect::<Result<Vec<_>, _>>()?;
    let items: Vec<EvidenceId> = (files.iter().flat_map(|file| &file.evidence))
        .map(|item| item.id)
        .collect();
    let known_persons = vault.known_persons()?;
    let consents = vault.consents_in_force()?;
    let conversations = vault.conversations_in_force()?;
    let damaged = vault.damaged_among(&items);
    let (whole, transmissible) = disclose_parts(&DisclosureRequest {
        files: &files,
        known_persons: &known_persons,
        consents: &consents,
        receivers: &choice.receivers,
        un_receivers: choice.un_receivers,
        decisions: &choice.decisions,
        damaged: &damaged,
        conversations: &conversations,
        today,
        template: choice.template,
        part: DisclosurePart::Whole,
        pseudonymous: &choice.pseudonymous,
    });
    Ok(Weighed {
        files,
        known_persons,
        consents,
        conversations,
        today,
        damaged,
        whole,
        transmissible,
    })
}
