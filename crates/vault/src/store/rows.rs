//! Following the rows of a connection: each that comes and each that goes, FTS5's own among them.
//!
//! `rusqlite` has this behind a feature that needs libclang at build time; SQLite's function is declared either way, and
//! `.cargo/config.toml` has it compiled in. Triggers would not do: a statement with triggers opens a savepoint, at which
//! FTS5 writes out what it holds, by such statements.
#![allow(unsafe_code, reason = "SQLite's hook is a C function pointer")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::{ptr, slice};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ffi};

/// Whether a row comes or goes; one that changes does both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// It is about to be there.
    Comes,
    /// It is about to be gone.
    Goes,
}

/// Whoever follows.
pub(crate) trait Follower: Sync {
    /// Whether this table of the main database is followed.
    fn follows(&self, table: &str) -> bool;
    /// A row comes or goes, with its columns in the order of the table.
    fn row(&self, change: Change, table: &str, columns: &[ValueRef<'_>]);
    /// A row could not be read: what was followed is no longer known.
    fn lost(&self);
}

/// Calls the follower for every row of this connection from here on.
pub(crate) fn follow<F: Follower>(c: &Connection, follower: &'static F) {
    let context: *const F = follower;
    // SAFETY: the handle is the connection's own; the context lives for ever, and the hook reads it as what it is.
    unsafe {
        ffi::sqlite3_preupdate_hook(c.handle(), Some(hook::<F>), context.cast_mut().cast());
    }
}

unsafe extern "C" fn hook<F: Follower>(
    context: *mut c_void,
    db: *mut ffi::sqlite3,
    operation: c_int,
    database: *const c_char,
    table: *const c_char,
    _: i64,
    _: i64,
) {
    // SAFETY: `follow` passed a follower that lives for ever; SQLite passes two C strings.
    let (follower, database, table) = unsafe {
        (
            &*context.cast_const().cast::<F>(),
            CStr::from_ptr(database),
            CStr::from_ptr(table),
        )
    };
    let Ok(table) = table.to_str() else { return };
    if database != c"main" || !follower.follows(table) {
        return;
    }
    let tell = |change, value: Value| match columns(db, value) {
        Some(columns) => follower.row(change, table, &columns),
        None => follower.lost(),
    };
    if operation != ffi::SQLITE_INSERT {
        tell(Change::Goes, ffi::sqlite3_preupdate_old);
    }
    if operation != ffi::SQLITE_DELETE {
        tell(Change::Comes, ffi::sqlite3_preupdate_new);
    }
}

/// SQLite's function for a column's value before or after the change.
type Value = unsafe extern "C" fn(*mut ffi::sqlite3, c_int, *mut *mut ffi::sqlite3_value) -> c_int;

/// The columns of the row at hand, which live as long as the hook runs.
fn columns<'a>(db: *mut ffi::sqlite3, value: Value) -> Option<Vec<ValueRef<'a>>> {
    // SAFETY: asked inside the hook, as SQLite wants it.
    let count = unsafe { ffi::sqlite3_preupdate_count(db) };
    let column = |at| {
        let mut found = ptr::null_mut();
        // SAFETY: inside the hook, for a column that is there; the value lives as long as the hook runs.
        unsafe { (value(db, at, &raw mut found) == ffi::SQLITE_OK).then(|| read(found)) }
    };
    (0..count).map(column).collect::<Option<Option<Vec<_>>>>()?
}

/// Reads a value.
///
/// # Safety
/// `value` is one of SQLite's, and stays as it is for `'a`.
unsafe fn read<'a>(value: *mut ffi::sqlite3_value) -> Option<ValueRef<'a>> {
    // SAFETY: by the contract above; a value's bytes are asked for before their number, as SQLite wants it.
    unsafe {
        let bytes = |start: *const u8| {
            let len = usize::try_from(ffi::sqlite3_value_bytes(value)).ok()?;
            match (start.is_null(), len) {
                (_, 0) => Some(&[][..]),
                (true, _) => None,
                (false, len) => Some(slice::from_raw_parts(start, len)),
            }
        };
        match ffi::sqlite3_value_type(value) {
            ffi::SQLITE_NULL => Some(ValueRef::Null),
            ffi::SQLITE_INTEGER => Some(ValueRef::Integer(ffi::sqlite3_value_int64(value))),
            ffi::SQLITE_FLOAT => Some(ValueRef::Real(ffi::sqlite3_value_double(value))),
            ffi::SQLITE_TEXT => bytes(ffi::sqlite3_value_text(value)).map(ValueRef::Text),
            ffi::SQLITE_BLOB => bytes(ffi::sqlite3_value_blob(value).cast()).map(ValueRef::Blob),
            _ => None,
        }
    }
}
