//! Preferences, inside the encrypted store.

use serde_json::Value;

use crate::table::setting;
use crate::{Error, Vault};

impl Vault {
    /// A preference, where it was ever set.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn get_setting(&self, key: &str) -> Result<Option<Value>, Error> {
        setting::get(&self.connection, key)?
            .map(|text| serde_json::from_str(&text).map_err(|_| Error::Unreadable))
            .transpose()
    }

    /// Sets a preference. Durable when this returns. One whose key ends in `/` and the id of an incident goes with that
    /// incident when it is removed.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::Field`] for a key that is empty or over 64 bytes, [`Error::NoSpace`],
    /// [`Error::Store`].
    pub fn put_setting(&mut self, key: &str, value: &Value) -> Result<(), Error> {
        self.ensure_writable()?;
        if key.is_empty() || key.len() > 64 {
            return Err(Error::Field);
        }
        let text = serde_json::to_string(value).map_err(|_| Error::Field)?;
        setting::put(&self.connection, key, &text)
    }

    /// Forgets a preference, whether or not it was set.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::NoSpace`], [`Error::Store`].
    pub fn remove_setting(&mut self, key: &str) -> Result<(), Error> {
        self.ensure_writable()?;
        setting::remove(&self.connection, key)
    }
}
