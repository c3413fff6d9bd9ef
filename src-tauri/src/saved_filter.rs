//! Filters that the person kept under a name: a preference, in the vault and encrypted with it.

use cairn_vault::Vault;
use serde_json::Value;

use crate::error::CommandError;
use crate::view::{SavedFilterDraft, SavedFilterView};

/// The setting of the vault that holds them.
const KEY: &str = "list.filters";
/// The most that are kept.
const MOST: usize = 50;

/// The filters that were kept, in the order in which they were. One that this version cannot read is left out.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn list(vault: &Vault) -> Result<Vec<SavedFilterView>, CommandError> {
    let Some(Value::Array(kept)) = vault.get_setting(KEY)? else {
        return Ok(Vec::new());
    };
    let kept = kept.into_iter();
    Ok(kept
        .filter_map(|one| serde_json::from_value(one).ok())
        .collect())
}

/// Keeps a filter, in the place of one of the same name; gives all of them.
///
/// # Errors
/// [`CommandError::InvalidInput`] for an empty name or one filter too many, [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn save(
    vault: &mut Vault,
    draft: &SavedFilterDraft,
) -> Result<Vec<SavedFilterView>, CommandError> {
    draft.filter.filter()?;
    let saved = SavedFilterView {
        name: draft.name.as_str().trim().to_owned(),
        search: draft.search.as_ref().map(|words| words.as_str().to_owned()),
        filter: draft.filter.clone(),
    };
    let mut all = list(vault)?;
    let same = all.iter().position(|one| one.name == saved.name);
    if same.is_none() && (saved.name.is_empty() || all.len() >= MOST) {
        return Err(CommandError::InvalidInput);
    }
    match same.and_then(|at| all.get_mut(at)) {
        Some(same) => *same = saved,
        None => all.push(saved),
    }
    keep(vault, all)
}

/// Forgets a filter; gives the others.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn remove(vault: &mut Vault, name: &str) -> Result<Vec<SavedFilterView>, CommandError> {
    let mut all = list(vault)?;
    let before = all.len();
    all.retain(|one| one.name != name);
    match all.len() == before {
        true => Err(CommandError::NotFound),
        false => keep(vault, all),
    }
}

fn keep(
    vault: &mut Vault,
    all: Vec<SavedFilterView>,
) -> Result<Vec<SavedFilterView>, CommandError> {
    let value = serde_json::to_value(&all).map_err(|_| CommandError::Unexpected)?;
    vault.put_setting(KEY, &value)?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use cairn_crypto::safe::passphrase::Passphrase;
    use cairn_crypto::safe::password_envelope::Cost;
    use cairn_vault::{Secret, Vault};
    use serde_json::{Value, json};

    use super::{list, remove, save};
    use crate::error::CommandError;
    use crate::view::SavedFilterDraft;

    fn draft(name: &str, status: &str) -> SavedFilterDraft {
        let filter = json!({
            "states": ["FRA"], "acts": [], "mechanisms": [], "statuses": [status], "consents": [],
            "from": "2025-03", "to": null,
        });
        let draft: Value = json!({ "name": name, "search": "مداهمة", "filter": filter });
        serde_json::from_value(draft).unwrap()
    }

    #[test]
    fn a_kept_filter_is_there_after_the_vault_was_closed_until_it_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let (path, secret) = (home.path().join("vault"), Passphrase::generate());
        let (mut vault, _) = Vault::create(&path, &secret, Cost::FLOOR).unwrap();
        assert_eq!(list(&vault).unwrap(), []);
        save(&mut vault, &draft("Waiting", "pending")).unwrap();
        save(&mut vault, &draft(" 待办 ", "draft")).unwrap();
        let all = save(&mut vault, &draft("Waiting", "active")).unwrap();
        let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Waiting", "待办"], "replaced in its place");
        assert!(save(&mut vault, &draft(" ", "draft")).is_err());
        drop(vault);
        let mut vault = Vault::open(&path, Secret::Passphrase(&secret)).unwrap();
        assert_eq!(list(&vault).unwrap(), all);
        assert_eq!(
            remove(&mut vault, "Waiting").unwrap(),
            all.get(1..).unwrap()
        );
        assert_eq!(remove(&mut vault, "Waiting"), Err(CommandError::NotFound));
    }

    #[test]
    fn a_filter_of_a_later_version_is_left_out_and_no_more() {
        let home = tempfile::tempdir().unwrap();
        let secret = Passphrase::generate();
        let (mut vault, _) =
            Vault::create(&home.path().join("vault"), &secret, Cost::FLOOR).unwrap();
        let one = save(&mut vault, &draft("Known", "draft")).unwrap();
        let mut all = serde_json::to_value(&one).unwrap();
        all.as_array_mut().unwrap().push(json!({ "name": "Later" }));
        vault.put_setting(super::KEY, &all).unwrap();
        assert_eq!(list(&vault).unwrap(), one);
    }
}
