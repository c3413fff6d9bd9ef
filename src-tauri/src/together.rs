//! What is done with several incidents at once: all of it in one transaction, or none.

use cairn_model::vocabulary::IncidentStatus;
use cairn_model::{Incident, IncidentId};
use cairn_vault::Vault;

use crate::error::CommandError;
use crate::part;

/// The most incidents at once.
pub const MOST: u32 = 1_000;

/// Sets where the work on incidents stands; says on how many.
///
/// # Errors
/// [`CommandError::InvalidInput`] for too many, [`CommandError::NotFound`], [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn set_status(
    vault: &mut Vault,
    incidents: &[IncidentId],
    status: IncidentStatus,
) -> Result<u32, CommandError> {
    let count = counted(incidents)?;
    vault.transaction(|tx| {
        for id in incidents {
            let mut incident = tx.record::<Incident>(id.0)?.value;
            incident.status = status;
            tx.put(&incident)?;
        }
        Ok(())
    })?;
    Ok(count)
}

/// Removes incidents from view, each with the reason in its log; says how many. What belongs to them stays as it is.
///
/// # Errors
/// As [`set_status`]; [`CommandError::InvalidInput`] for a reason that is no code.
pub fn remove(
    vault: &mut Vault,
    incidents: &[IncidentId],
    reason: &str,
) -> Result<u32, CommandError> {
    let count = counted(incidents)?;
    part::ensure_code(reason)?;
    vault.transaction(|tx| {
        incidents
            .iter()
            .try_for_each(|id| tx.remove::<Incident>(id.0, reason))
    })?;
    Ok(count)
}

fn counted(incidents: &[IncidentId]) -> Result<u32, CommandError> {
    match u32::try_from(incidents.len()) {
        Ok(count @ 1..=MOST) => Ok(count),
        Ok(_) | Err(_) => Err(CommandError::InvalidInput),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use cairn_crypto::safe::passphrase::Passphrase;
    use cairn_crypto::safe::password_envelope::Cost;
    use cairn_model::vocabulary::IncidentStatus;
    use cairn_model::{Incident, IncidentId};
    use cairn_vault::{ListQuery, Vault};

    use super::{remove, set_status};
    use crate::error::CommandError;
    use crate::page;

    #[test]
    fn all_or_none_of_the_chosen_incidents_change() {
        let home = tempfile::tempdir().unwrap();
        let (mut vault, _) = Vault::create(
            &home.path().join("vault"),
            &Passphrase::generate(),
            Cost::FLOOR,
        )
        .unwrap();
        let ids: Vec<IncidentId> = (0..3).map(|_| page::create(&mut vault).unwrap()).collect();
        let status =
            |vault: &Vault, id: IncidentId| vault.record::<Incident>(id.0).unwrap().value.status;
        let epoch = vault.epoch();
        let with_a_stranger = [ids[0], IncidentId::random()];
        let refused = set_status(&mut vault, &with_a_stranger, IncidentStatus::Closed);
        assert_eq!(refused, Err(CommandError::NotFound));
        assert_eq!(status(&vault, ids[0]), IncidentStatus::Draft);
        assert_eq!(
            set_status(&mut vault, &ids[..2], IncidentStatus::Closed),
            Ok(2)
        );
        assert_eq!(vault.epoch(), epoch + 1, "one transaction");
        assert_eq!(status(&vault, ids[1]), IncidentStatus::Closed);
        assert_eq!(status(&vault, ids[2]), IncidentStatus::Draft);

        let unreasoned = remove(&mut vault, &ids[..2], "");
        assert_eq!(unreasoned, Err(CommandError::InvalidInput));
        assert_eq!(
            remove(&mut vault, &[], "mistake"),
            Err(CommandError::InvalidInput)
        );
        assert_eq!(remove(&mut vault, &ids[..2], "mistake"), Ok(2));
        let query = ListQuery {
            limit: 10,
            ..ListQuery::default()
        };
        let left = vault.incidents(&query).unwrap();
        assert_eq!((left.total, left.rows.first().unwrap().id), (1, ids[2]));
    }
}
