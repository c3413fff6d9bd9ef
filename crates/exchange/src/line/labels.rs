//! Ids in a line: a UUID stands for itself, any other string is a label that holds within the line, and none at all means that
//! nothing refers to the record.

use std::collections::BTreeMap;

use cairn_model::RecordKind;
use cairn_model::vocabulary::Fault;
use serde_json::{Map, Value};
use uuid::Uuid;

/// The labels of one line.
#[derive(Default)]
pub(crate) struct Labels(BTreeMap<(RecordKind, String), Uuid>);

impl Labels {
    /// Puts an id where the object has none or a label; gives the id.
    ///
    /// # Errors
    /// For what is no label, and for one that is taken.
    pub(crate) fn identify(
        &mut self,
        kind: RecordKind,
        object: &mut Map<String, Value>,
    ) -> Result<Uuid, Fault> {
        let label = match object.remove("id") {
            None => None,
            Some(Value::String(label)) if !label.trim().is_empty() => Some(label),
            Some(_) => return Err(Fault::Id),
        };
        let given = label.as_deref().map(Uuid::try_parse);
        let id = given.and_then(Result::ok).unwrap_or_else(Uuid::new_v4);
        object.insert("id".to_owned(), Value::String(id.to_string()));
        let is_taken = label.is_some_and(|label| self.0.insert((kind, label), id).is_some());
        if is_taken { Err(Fault::Taken) } else { Ok(id) }
    }

    /// The id that a label of this line stands for.
    pub(crate) fn id(&self, kind: RecordKind, label: &str) -> Option<Uuid> {
        self.0.get(&(kind, label.to_owned())).copied()
    }
}
