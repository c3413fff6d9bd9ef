//! The encrypted database: SQLCipher 4 with a raw key.

pub(crate) mod rows;
mod wipe_alloc;

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::Error;
use crate::keys::Keys;

#[cfg(test)]
pub(crate) use wipe_alloc::install as install_allocator;

/// How the database is used, whatever its key.
const SETTINGS: &str = "PRAGMA cache_size = -65536;
     PRAGMA temp_store = MEMORY;
     PRAGMA journal_mode = WAL;
     PRAGMA synchronous = FULL;
     PRAGMA secure_delete = ON;
     PRAGMA foreign_keys = ON;
     PRAGMA trusted_schema = OFF;
     PRAGMA cell_size_check = ON;";

/// Makes a database of the same settings that is not encrypted; for measuring alone.
///
/// # Errors
/// [`Error::Store`].
#[cfg(feature = "measure")]
pub(crate) fn plain(path: &Path) -> Result<Connection, Error> {
    wipe_alloc::install()?;
    let connection = Connection::open(path)?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    connection.execute_batch(SETTINGS)?;
    Ok(connection)
}

/// Opens the database file and keys it. With `create` a missing or empty file is made one.
///
/// # Errors
/// [`Error::Unreadable`] where the file is not there or empty; [`Error::Io`] where it cannot be written;
/// [`Error::Store`] where it is not a database under this key, or its first page is damaged.
pub(crate) fn open(path: &Path, keys: &Keys, create: bool) -> Result<Connection, Error> {
    if !create && is_empty(path)? {
        return Err(Error::Unreadable);
    }
    wipe_alloc::install()?;
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLite opens a write-protected file for reading, and then fails to lock it as if it were damaged.
    if connection.is_readonly("main")? {
        return Err(Error::Io(std::io::ErrorKind::PermissionDenied));
    }
    // Closing what did not open would delete the write-ahead log, and with it what may be all that is left.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // SQLCipher writes its errors to standard error unless told not to.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key_statement(keys))?;
    // Before anything that reads the database: only then is there never a `-shm` file.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    connection.execute_batch("PRAGMA cipher_memory_security = OFF;")?;
    connection.execute_batch(SETTINGS)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Reads page 1, so that a wrong key or a damaged page shows here; also drops SQLCipher's copy of the key's text.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

/// Opens the database file a second time, to read it as it is on the disk while the first connection stays open: without a
/// lock and without the write-ahead log. Nothing may be moved from that log into the file meanwhile.
///
/// # Errors
/// [`Error::Store`] where it is not a database under this key, or its first page is damaged.
pub(crate) fn open_still(path: &Path, keys: &Keys) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(still_uri(path), flags)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key_statement(keys))?;
    connection.execute_batch(
        "PRAGMA cipher_memory_security = OFF;
         PRAGMA cache_size = -8192;
         PRAGMA temp_store = MEMORY;
         PRAGMA query_only = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// The address by which SQLite takes a file for one that nobody changes.
fn still_uri(path: &Path) -> String {
    let mut uri = "file:".to_owned();
    if cfg!(windows) {
        uri.push('/');
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'.' | b'-' | b'_' => {
                uri.push(char::from(*byte));
            }
            b'\\' if cfg!(windows) => uri.push('/'),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri + "?immutable=1"
}

/// Leaves everything in the write-ahead log from here on, also on closing.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn hold_checkpoints(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection.pragma_update(None, "wal_autocheckpoint", 0)?)
}

/// Moves what is in the write-ahead log into the database again, as SQLite does by itself.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn resume_checkpoints(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection.pragma_update(None, "wal_autocheckpoint", 1000)?)
}

/// Whether there is nothing to open. SQLite would take an empty file for a new database, and delete the write-ahead log
/// beside it, whatever is in it.
fn is_empty(path: &Path) -> Result<bool, Error> {
    match std::fs::metadata(path) {
        Ok(file) => Ok(file.len() == 0),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// `PRAGMA key` with key and salt in hex. The one statement that is not constant: SQLite binds no parameter in a pragma.
fn key_statement(keys: &Keys) -> Zeroizing<String> {
    let mut statement = Zeroizing::new(String::with_capacity(128));
    let mut digits = Zeroizing::new([0_u8; 96]);
    let (key, salt) = digits.split_at_mut(64);
    // Both have exactly the room they need.
    let _ = hex::encode_to_slice(keys.db_key, key);
    let _ = hex::encode_to_slice(keys.db_salt, salt);
    statement.push_str("PRAGMA key = \"x'");
    for digit in digits.iter() {
        statement.push(char::from(*digit));
    }
    statement.push_str("'\";");
    statement
}

/// Writes the whole database anew. SQLite overwrites what it deletes, but not the copies that stay behind when it moves rows
/// from one page to another; a database that was written anew has none. Needs twice its room on the disk, and once in memory.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`]; the database is as it was.
pub(crate) fn write_anew(connection: &Connection) -> Result<(), Error> {
    Ok(connection.execute_batch("VACUUM;")?)
}

/// Moves everything from the write-ahead log into the database and empties the log.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`]; nothing is lost then, the log stays.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), Error> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
