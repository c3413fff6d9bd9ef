//! What is missing in incidents that are to leave, and how far it stands in the way: decision 0036.

use cairn_model::vocabulary::{Severity, Template};
use cairn_model::{
    Case, Consent, EvidenceId, Gap, IncidentFile, InformedConsent, Inquiry, PersonId, ReceiverId,
    Said, gaps,
};
use cairn_vault::Vault;

use crate::error::CommandError;
use crate::view::{LackingStop, LackingView};
use crate::{page, template};

/// What leaving is decided by, beside the incidents.
pub struct Known<'a> {
    /// To whom it would go.
    pub receivers: &'a [ReceiverId],
    /// What persons said about them.
    pub consents: &'a [Consent],
    /// Exhibits that are damaged.
    pub damaged: &'a [EvidenceId],
    /// What all of them are to be written for, where that was chosen for the bundle.
    pub template: Option<Template>,
}

/// The incidents in which something is missing for what each is written for.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn lacking(
    vault: &Vault,
    files: &[IncidentFile],
    known: &Known<'_>,
) -> Result<Vec<LackingView>, CommandError> {
    let conversations: Vec<InformedConsent> = page::values(vault)?;
    let cases: Vec<Case> = page::values(vault)?;
    let mut found = Vec::new();
    for file in files {
        let id = file.incident.id;
        let template = match known.template {
            Some(template) => template,
            None => template::of(vault, id)?,
        };
        let people: Vec<PersonId> = file.persons.iter().map(|person| person.id).collect();
        let own: Vec<InformedConsent> = (conversations.iter())
            .filter(|conversation| people.contains(&conversation.person))
            .cloned()
            .collect();
        let in_cases: Vec<Case> = (cases.iter())
            .filter(|case| case.incidents.contains(&id))
            .cloned()
            .collect();
        let inquiry = Inquiry {
            said: Some(Said {
                receivers: known.receivers,
                consents: known.consents,
                conversations: &own,
            }),
            cases: Some(&in_cases),
            damaged: known.damaged,
            ..Inquiry::new(file, template, template::today())
        };
        found.extend(view(file, template, &gaps(&inquiry)));
    }
    Ok(found)
}

fn view(file: &IncidentFile, template: Template, gaps: &[Gap]) -> Option<LackingView> {
    let count = |severity| {
        let of = gaps.iter().filter(|gap| gap.severity == severity).count();
        u32::try_from(of).unwrap_or(u32::MAX)
    };
    let title = file.incident.title.known();
    (!gaps.is_empty()).then(|| LackingView {
        incident: file.incident.id,
        title: title.map(|title| title.text.clone()),
        template,
        blocking: count(Severity::Blocking),
        warnings: count(Severity::Warning),
        stop: stop(template, gaps),
    })
}

fn stop(template: Template, gaps: &[Gap]) -> LackingStop {
    let is_blocked = gaps.iter().any(|gap| gap.severity == Severity::Blocking);
    match (is_blocked, template) {
        (false, _) => LackingStop::None,
        (true, Template::General) => LackingStop::UntilSaid,
        (true, _) => LackingStop::Procedure,
    }
}

/// Refuses what may not leave; `said` where the user states that it may leave although something is missing.
///
/// # Errors
/// [`CommandError::Incomplete`].
pub fn ensure_may_leave(lacking: &[LackingView], said: bool) -> Result<(), CommandError> {
    let is_stopped = |view: &&LackingView| match view.stop {
        LackingStop::None => false,
        LackingStop::UntilSaid => !said,
        LackingStop::Procedure => true,
    };
    match lacking.iter().filter(is_stopped).count() {
        0 => Ok(()),
        incidents => Err(CommandError::Incomplete {
            incidents: u32::try_from(incidents).unwrap_or(u32::MAX),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use cairn_model::{Incident, IncidentId};

    use super::*;

    fn looked_at(template: Template) -> LackingView {
        let file = IncidentFile::new(Incident::new(IncidentId::random()));
        let inquiry = Inquiry::new(&file, template, template::today());
        view(&file, template, &gaps(&inquiry)).unwrap()
    }

    #[test]
    fn with_no_procedure_in_mind_what_is_incomplete_leaves_once_that_is_said() {
        let found = [looked_at(Template::General)];
        assert_eq!(
            ensure_may_leave(&found, false),
            Err(CommandError::Incomplete { incidents: 1 })
        );
        assert_eq!(ensure_may_leave(&found, true), Ok(()));
        assert_eq!(ensure_may_leave(&[], false), Ok(()));
    }

    #[test]
    fn a_procedure_that_would_turn_it_away_stops_it_whatever_is_said() {
        let found = [looked_at(Template::Wgad)];
        assert_eq!(
            ensure_may_leave(&found, true),
            Err(CommandError::Incomplete { incidents: 1 })
        );
    }

    #[test]
    fn warnings_stop_nothing() {
        let mut found = [looked_at(Template::Wgad)];
        found[0].stop = stop(Template::Wgad, &[]);
        assert_eq!(found[0].stop, LackingStop::None);
        assert_eq!(ensure_may_leave(&found, false), Ok(()));
    }
}
