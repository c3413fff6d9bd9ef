//! What a story searches, and how often.

use std::path::PathBuf;

use anyhow::Result;
use cairn_e2e::home::Home;
use cairn_e2e::plant::{Ground, Plant};
use cairn_e2e::setting;

/// The files of the person's own that a story made.
#[derive(Default)]
pub(crate) struct Own {
    /// Files and folders that hold words because the person put them there.
    pub(crate) apart: Vec<PathBuf>,
    /// Files whose name the person chose.
    pub(crate) named: Vec<PathBuf>,
}

impl Own {
    /// Searches for every word, says how much was searched, and fails if one is found.
    ///
    /// # Errors
    /// One is found.
    pub(crate) fn search(
        &self,
        plant: &Plant,
        home: &Home,
        process: Option<u32>,
        when: &str,
    ) -> Result<()> {
        let logs = setting::output("logs")?;
        let found = plant.search(&Ground {
            home,
            logs: &logs,
            process,
            apart: &self.apart,
            named: &self.named,
        })?;
        println!(
            "{when}: {} words, {} hits in {} files, {} KiB",
            plant.len(),
            found.hits.len(),
            found.files,
            found.bytes / 1024
        );
        plant.none(when, &found)
    }
}
