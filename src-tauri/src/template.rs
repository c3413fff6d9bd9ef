//! The procedure in mind for an incident: a preference of this vault, that goes with the incident.

use cairn_model::vocabulary::{Template, Vocabulary};
use cairn_model::{Case, Incident, IncidentFile, IncidentId, Inquiry};
use cairn_vault::Vault;
use jiff::civil::Date;
use serde_json::Value;

use crate::error::CommandError;
use crate::page;

fn key(incident: IncidentId) -> String {
    format!("template/{incident}")
}

/// What an incident is written for; [`Template::General`] where nobody has said, or a later version has.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn of(vault: &Vault, incident: IncidentId) -> Result<Template, CommandError> {
    let kept = vault.get_setting(&key(incident))?;
    let code = kept.as_ref().and_then(Value::as_str);
    Ok(code.and_then(Template::from_code).unwrap_or_default())
}

/// Sets what an incident is written for.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn set(
    vault: &mut Vault,
    incident: IncidentId,
    template: Template,
) -> Result<(), CommandError> {
    vault.record::<Incident>(incident.0)?;
    if template == Template::General {
        vault.remove_setting(&key(incident))?;
    } else {
        vault.put_setting(&key(incident), &Value::from(template.code()))?;
    }
    Ok(())
}

/// The cases that an incident belongs to.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn cases_of(vault: &Vault, incident: IncidentId) -> Result<Vec<Case>, CommandError> {
    let mut cases: Vec<Case> = page::values(vault)?;
    cases.retain(|case| case.incidents.contains(&incident));
    Ok(cases)
}

/// The day in UTC. The zone of the machine is nobody's business here, and no rule turns on hours.
#[must_use]
pub fn today() -> Date {
    let now = jiff::Timestamp::now();
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// How many things a receiver could not do without, as far as the incident's own records say: what the list shows.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn count(vault: &Vault, file: &IncidentFile, today: Date) -> Result<u32, CommandError> {
    let template = of(vault, file.incident.id)?;
    let missing = cairn_model::blocking(&Inquiry::new(file, template, today));
    Ok(u32::try_from(missing.len()).unwrap_or(u32::MAX))
}
