//! The evidence of incidents as an index: each exhibit, with what its chain says of who was given a copy and when its bytes were last held
//! against their digest.

use cairn_model::{Evidence, IncidentId};

use crate::evidence_custody::happened;
use crate::{CustodyAct, Error, Fixity, Vault};

/// One line of the index.
#[derive(Clone, Debug, PartialEq)]
pub struct Exhibit {
    /// The item.
    pub item: Evidence,
    /// When its bytes were taken in, by the clock of the machine that wrote it: UTC, RFC 3339. None where the chain does not say.
    pub taken_in: Option<String>,
    /// Fingerprints of the keys of those to whom it was exported, hex, each once, in that order. The vault itself always has it.
    pub receivers: Vec<String>,
    /// When its bytes were last held against their digest, and what came of it.
    pub checked: Option<(String, Fixity)>,
}

impl Vault {
    /// The index of an incident's evidence, by exhibit number. What was removed from view is not in it.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Unreadable`].
    pub fn evidence_index(&self, incident: IncidentId) -> Result<Vec<Exhibit>, Error> {
        let chain = self.committed(incident)?;
        let items = self.records_of::<Evidence>(incident)?;
        let mut index: Vec<Exhibit> = Vec::with_capacity(items.len());
        for stored in items {
            let mut exhibit = Exhibit {
                item: stored.value,
                taken_in: None,
                receivers: Vec::new(),
                checked: None,
            };
            for event in happened(&chain, exhibit.item.id) {
                note(&mut exhibit, event.at, event.what);
            }
            index.push(exhibit);
        }
        index.sort_by_key(|exhibit| exhibit.item.exhibit_no);
        Ok(index)
    }
}

fn note(exhibit: &mut Exhibit, at: String, what: CustodyAct) {
    match what {
        CustodyAct::TakenIn | CustodyAct::Made { .. } => exhibit.taken_in = Some(at),
        CustodyAct::Checked(outcome) => exhibit.checked = Some((at, outcome)),
        CustodyAct::Exported { receivers, .. } => {
            for receiver in receivers {
                if !exhibit.receivers.contains(&receiver) {
                    exhibit.receivers.push(receiver);
                }
            }
        }
        CustodyAct::Copied { .. } | CustodyAct::Described | CustodyAct::Removed { .. } => {}
    }
}
