//! What the vault holds for a bundle: incidents, consent, names to look for.

use std::collections::BTreeSet;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_exchange::unnamed;
use cairn_model::disclosure::{NameChoice, NameDecision, NameFound};
use cairn_model::{IncidentId, Receiver, ReceiverId};
use cairn_submission::{Choice, Files, Notice, Options, Signing, Weighed, weigh};
use cairn_vault::Vault;
use jiff::civil::Date;

use crate::arguments::{Names, Sealing};
use crate::failure::Failure;
use crate::output::Output;

/// What leaves, after the user's decision about names, if they made one.
pub(super) fn weighed(
    vault: &Vault,
    sealing: &Sealing,
    recipients: &[Recipient],
    output: &Output,
) -> Result<(Choice, Weighed), Failure> {
    let incidents: BTreeSet<IncidentId> = sealing.incidents.iter().copied().collect();
    let mut choice = Choice {
        incidents: incidents.into_iter().collect(),
        receivers: receivers(vault, recipients, output)?,
        template: sealing.template,
        decisions: Vec::new(),
        pseudonymous: sealing.pseudonyms.iter().copied().collect(),
        un_receivers: sealing.un_receivers,
    };
    loop {
        let weighed = weigh(vault, &choice, today())
            .map_err(|error| Failure::not_found(error, Failure::NoSuchIncident))?;
        let Some(names) = sealing.names.filter(|_| !weighed.whole.open.is_empty()) else {
            return Ok((choice, weighed));
        };
        let before = choice.decisions.len();
        for found in &weighed.whole.open {
            let decision = decision(found, names);
            if !choice.decisions.contains(&decision) {
                choice.decisions.push(decision);
            }
        }
        if choice.decisions.len() == before {
            return Ok((choice, weighed));
        }
    }
}

fn today() -> Date {
    let now = jiff::Timestamp::now();
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn decision(found: &NameFound, names: Names) -> NameDecision {
    NameDecision {
        record: found.record,
        field: found.field.clone(),
        person: found.person,
        choice: match names {
            Names::Replace => NameChoice::Replace,
            Names::Omit => NameChoice::OmitField,
            Names::Keep => NameChoice::NotThisPerson,
        },
    }
}

/// The receivers as the vault knows them. One whom it does not know gets an id to which nobody has consented.
fn receivers(
    vault: &Vault,
    recipients: &[Recipient],
    output: &Output,
) -> Result<Vec<ReceiverId>, Failure> {
    let known = vault.records::<Receiver>()?;
    let id = |(recipient, number): (&Recipient, usize)| {
        let found = known
            .iter()
            .map(|stored| &stored.value)
            .find(|receiver| receiver.recipient == recipient.canonical());
        found.map_or_else(
            || {
                output.message("cli-seal-unknown-receiver", &[("number", number.into())]);
                unnamed(recipient.canonical().to_owned()).id
            },
            |receiver| receiver.id,
        )
    };
    Ok(recipients.iter().zip(1..).map(id).collect())
}

/// How the bundle is made.
pub(super) fn options(
    vault: &Vault,
    sealing: &Sealing,
    output: &Output,
) -> Result<Options, Failure> {
    let signing = match (&sealing.organisation, sealing.no_signature) {
        (_, true) => Signing::None,
        (Some(name), false) => Signing::Organisation(name.clone()),
        (None, false) => Signing::Pseudonym,
    };
    let earlier = sealing.withdraws.or(sealing.supersedes);
    let notice = match earlier {
        Some(bundle) => Some(Notice {
            bundle,
            submission: vault
                .submissions_of_bundle(&bundle.to_string())?
                .first()
                .map(|stored| stored.value.id),
            is_withdrawn: sealing.withdraws.is_some(),
            persons: sealing.withdrawn_persons.clone(),
        }),
        None => None,
    };
    Ok(Options {
        signing,
        files: match sealing.apart {
            true => Files::Apart,
            false => Files::Together,
        },
        notice,
        language: output.strings().locale().tag.to_owned(),
        practice: false,
    })
}
