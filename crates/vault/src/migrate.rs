//! Numbered migrations, applied in one transaction by `user_version`.

use rusqlite::Connection;

use crate::{Error, OpenError};

/// Every migration, in order; the schema's number is how many there are.
const MIGRATIONS: [&str; 5] = [
    include_str!("../migrations/0001_vault.sql"),
    include_str!("../migrations/0002_whole_record.sql"),
    include_str!("../migrations/0003_erasure.sql"),
    include_str!("../migrations/0004_filters.sql"),
    include_str!("../migrations/0005_ledger.sql"),
];

/// The number of the schema that this version writes.
pub(crate) const SCHEMA: u32 = 5;

/// The first schema whose list and index know what filters ask for.
pub(crate) const WITH_FILTERS: u32 = 4;

/// The schema number that a database has.
///
/// # Errors
/// [`OpenError::NewerFormat`] where this version does not know it.
pub(crate) fn found(c: &Connection) -> Result<u32, OpenError> {
    let found = number(c).map_err(|_| OpenError::DatabaseDamaged)?;
    if found > SCHEMA {
        return Err(OpenError::NewerFormat { found });
    }
    Ok(found)
}

/// The schema number that a database has, known or not.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn number(c: &Connection) -> Result<u32, Error> {
    Ok(c.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Applies every migration to an empty database: all of it, or none.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`]; the database is as it was.
pub(crate) fn create(c: &mut Connection) -> Result<(), Error> {
    let transaction = c.transaction()?;
    apply(&transaction, 0)?;
    transaction.commit()?;
    Ok(())
}

/// Applies what is missing after schema number `from`, inside a transaction.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`].
pub(crate) fn apply(c: &Connection, from: u32) -> Result<(), Error> {
    let first = usize::try_from(from).unwrap_or(usize::MAX);
    for migration in MIGRATIONS.iter().skip(first) {
        c.execute_batch(migration)?;
    }
    c.pragma_update(None, "user_version", SCHEMA)?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::{SCHEMA, create, found};
    use crate::OpenError;
    use crate::keys::Keys;

    fn database() -> (tempfile::TempDir, rusqlite::Connection) {
        let dir = tempfile::tempdir().unwrap();
        let c = crate::store::open(&dir.path().join("records.db"), &Keys::generate(), true);
        (dir, c.unwrap())
    }

    #[test]
    fn migrating_from_nothing_gives_the_committed_schema() {
        let (_dir, mut c) = database();
        create(&mut c).unwrap();
        assert_eq!(found(&c).unwrap(), SCHEMA);
        let mut statement = c
            .prepare(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' \
                 AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
            )
            .unwrap();
        let dump: Vec<String> = statement
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap()
            .map(|sql| format!("{};\n", sql.unwrap()))
            .collect();
        let dump = dump.join("\n");
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql");
        if std::env::var_os("CAIRN_BLESS").is_some() {
            std::fs::write(path, &dump).unwrap();
        }
        assert_eq!(
            std::fs::read_to_string(path).unwrap(),
            dump,
            "run this test with CAIRN_BLESS=1 and commit schema.sql"
        );
    }

    #[test]
    fn every_migration_has_its_number() {
        assert_eq!(usize::try_from(SCHEMA), Ok(super::MIGRATIONS.len()));
    }

    #[test]
    fn a_schema_of_a_later_version_is_refused_by_number() {
        let (_dir, mut c) = database();
        create(&mut c).unwrap();
        c.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
        assert!(matches!(found(&c), Err(OpenError::NewerFormat { found }) if found == SCHEMA + 1));
    }
}
