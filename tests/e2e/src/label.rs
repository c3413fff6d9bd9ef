//! What the interface says, by the ids of its messages.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::setting::Language;

/// Messages of one line, which labels and buttons are.
pub struct Labels(BTreeMap<String, String>);

impl Labels {
    /// Reads the English messages of the repository.
    ///
    /// # Errors
    /// They are not there.
    pub fn english() -> Result<Self> {
        Self::spoken(Language::English)
    }

    /// Reads the messages of the repository in a language.
    ///
    /// # Errors
    /// They are not there.
    pub fn spoken(language: Language) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../crates/strings/locales")
            .join(language.tag());
        let mut labels = BTreeMap::new();
        for entry in std::fs::read_dir(&folder)? {
            let text = std::fs::read_to_string(entry?.path())?;
            let messages = text.lines().filter_map(|line| line.split_once(" = "));
            labels.extend(messages.map(|(id, said)| (id.to_owned(), said.to_owned())));
        }
        Ok(Self(labels))
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// What a message says, up to what is put into it.
    ///
    /// # Errors
    /// There is no such message.
    pub fn of(&self, id: &str) -> Result<&str> {
        let whole = self
            .0
            .get(id)
            .with_context(|| format!("there is no message `{id}`"))?;
        Ok(whole.split('{').next().unwrap_or_default())
    }
}
