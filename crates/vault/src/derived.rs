//! A sum over everything that is derived from the records: the list, who is named where, and the search index.
//!
//! SQLCipher authenticates each page, not which pages belong together: an older page put back into the search index would
//! make a search miss an incident without a word. So every transaction commits, in the vault's log, to the sum of the
//! rows that these tables then hold, and opening adds them up again. The sum follows each row that comes or goes, so that
//! a transaction pays for what it changes and not for the whole index.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

use crate::store::rows::{self, Change, Follower};
use crate::{Error, migrate};

/// The tables with their columns, in the order in which a row is hashed. The last four are where FTS5 keeps `search`. A column
/// that a later schema added is left out where it is not there.
const TABLES: [(&str, &[&str]); 6] = [
    ("incident_person", &["person", "incident"]),
    (
        "listing",
        &[
            "number",
            "incident",
            "sort_date",
            "updated_at",
            "state",
            "mechanisms",
            "evidence",
            "persons",
            CONSENT,
        ],
    ),
    ("search_config", &["k", "v"]),
    ("search_data", &["id", "block"]),
    ("search_docsize", &["id", "sz", "origin"]),
    ("search_idx", &["segid", "term", "pgno"]),
];

/// The column of `listing` that came with filters.
const CONSENT: &str = "consent";

/// A sum of row digests, modulo 2^256: the same whatever the order in which rows came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DerivedSum([u64; 4]);

impl DerivedSum {
    fn add(&mut self, digest: Self) {
        let mut carry = false;
        for (limb, other) in self.0.iter_mut().zip(digest.0) {
            let (sum, first) = limb.overflowing_add(other);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            (*limb, carry) = (sum, first || second);
        }
    }

    fn subtract(&mut self, digest: Self) {
        let mut borrow = false;
        for (limb, other) in self.0.iter_mut().zip(digest.0) {
            let (rest, first) = limb.overflowing_sub(other);
            let (rest, second) = rest.overflowing_sub(u64::from(borrow));
            (*limb, borrow) = (rest, first || second);
        }
    }

    /// As the log writes it: 64 hex digits, the most significant first.
    pub(crate) fn text(self) -> String {
        let limbs = self.0.iter().rev();
        limbs.map(|limb| format!("{limb:016x}")).collect()
    }

    /// Reads what [`DerivedSum::text`] wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self::from_bytes(&bytes))
    }

    /// A number of 256 bits, the most significant byte first.
    fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut limbs = [0; 4];
        for (limb, bytes) in limbs.iter_mut().rev().zip(bytes.as_chunks::<8>().0) {
            *limb = u64::from_be_bytes(*bytes);
        }
        Self(limbs)
    }
}

/// The digest of one row: SHA-256 over the table's name, a zero byte, and each column as its kind and value.
fn row_digest<'a>(table: &str, columns: impl IntoIterator<Item = ValueRef<'a>>) -> DerivedSum {
    let mut hash = Sha256::new();
    hash.update(table.as_bytes());
    hash.update([0]);
    for column in columns {
        match column {
            ValueRef::Null => hash.update(b"n"),
            ValueRef::Integer(number) => {
                hash.update(b"i");
                hash.update(number.to_be_bytes());
            }
            ValueRef::Real(number) => {
                hash.update(b"r");
                hash.update(number.to_be_bytes());
            }
            ValueRef::Text(bytes) => {
                hash.update(b"t");
                hash.update((bytes.len() as u64).to_be_bytes());
                hash.update(bytes);
            }
            ValueRef::Blob(bytes) => {
                hash.update(b"b");
                hash.update((bytes.len() as u64).to_be_bytes());
                hash.update(bytes);
            }
        }
    }
    DerivedSum::from_bytes(&hash.finalize().into())
}

/// Adds up everything that is derived, by reading all of it.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn sum(c: &Connection) -> Result<DerivedSum, Error> {
    let mut sum = DerivedSum::default();
    let with_filters = migrate::number(c)? >= migrate::WITH_FILTERS;
    for (table, columns) in TABLES {
        let there = columns
            .iter()
            .filter(|name| with_filters || **name != CONSENT);
        let columns: Vec<&str> = there.copied().collect();
        let mut statement = c.prepare(&format!("SELECT {} FROM {table}", columns.join(", ")))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            sum.add(row_digest(table, values(row, columns.len())?));
        }
    }
    Ok(sum)
}

fn values<'a>(row: &'a Row<'_>, count: usize) -> rusqlite::Result<Vec<ValueRef<'a>>> {
    (0..count).map(|at| row.get_ref(at)).collect()
}

/// Has FTS5 write out the rows that it holds back until a savepoint or the commit, which would be too late.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`].
pub(crate) fn settle(c: &Connection) -> Result<(), Error> {
    Ok(c.execute_batch("SAVEPOINT derived; RELEASE derived;")?)
}

/// Follows the derived rows of one connection.
pub(crate) struct Watch(&'static Followed);

/// The sum so far; `None` once a row could not be read.
struct Followed(Mutex<Option<DerivedSum>>);

impl Watch {
    /// Begins to follow. What is followed is a few bytes, and stays in memory until the process ends.
    pub(crate) fn begin(c: &Connection) -> Self {
        let followed = Box::leak(Box::new(Followed(Mutex::new(None))));
        rows::follow(c, followed);
        Self(followed)
    }

    /// Sets where a transaction begins.
    pub(crate) fn set(&self, sum: DerivedSum) {
        *self.0.lock() = Some(sum);
    }

    /// The sum after everything that was written, what FTS5 still held back included.
    ///
    /// # Errors
    /// [`Error::NoSpace`] or [`Error::Store`].
    pub(crate) fn settled(&self, c: &Connection) -> Result<DerivedSum, Error> {
        settle(c)?;
        let settled = *self.0.lock();
        settled.ok_or(Error::Unreadable)
    }
}

impl Followed {
    /// A sum is whole at every moment, also where somebody panicked who held it.
    fn lock(&self) -> MutexGuard<'_, Option<DerivedSum>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Follower for Followed {
    fn follows(&self, table: &str) -> bool {
        TABLES.iter().any(|(name, _)| *name == table)
    }

    fn row(&self, change: Change, table: &str, columns: &[ValueRef<'_>]) {
        if let Some(sum) = &mut *self.lock() {
            let digest = row_digest(table, columns.iter().copied());
            match change {
                Change::Comes => sum.add(digest),
                Change::Goes => sum.subtract(digest),
            }
        }
    }

    fn lost(&self) {
        *self.lock() = None;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::{DerivedSum, Watch, sum};
    use crate::table::search;

    fn store() -> (tempfile::TempDir, Connection) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("records.db");
        let mut c = crate::store::open(&path, &crate::keys::Keys::generate(), true).unwrap();
        crate::migrate::create(&mut c).unwrap();
        (dir, c)
    }

    #[test]
    fn a_sum_is_read_as_it_was_written_and_comes_back_when_a_row_goes() {
        let one = DerivedSum::parse(&"f".repeat(64)).unwrap();
        let other = DerivedSum([3, 2, 1, 0]);
        let mut sum = one;
        sum.add(other);
        assert_eq!(sum, DerivedSum([2, 2, 1, 0]));
        assert_eq!(DerivedSum::parse(&sum.text()), Some(sum));
        sum.subtract(other);
        assert_eq!(sum, one);
        assert_eq!(DerivedSum::parse("00"), None);
    }

    #[test]
    fn a_transaction_taken_back_leaves_the_index_and_its_sum() {
        let (_dir, mut c) = store();
        let watch = Watch::begin(&c);
        let before = sum(&c).unwrap();
        watch.set(before);
        let tx = c.transaction().unwrap();
        search::replace(&tx, 1, "taken back").unwrap();
        assert_ne!(watch.settled(&tx).unwrap(), before);
        drop(tx);
        assert_eq!(sum(&c).unwrap(), before);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn following_gives_what_adding_up_gives(
            steps in prop::collection::vec(
                (any::<bool>(), 1_i64..40, prop::collection::vec("[a-z]{1,9}", 0..200)), 1..60),
            a_transaction in 1_usize..20,
        ) {
            let (_dir, mut c) = store();
            let watch = Watch::begin(&c);
            let mut known = sum(&c).unwrap();
            for steps in steps.chunks(a_transaction) {
                watch.set(known);
                let tx = c.transaction().unwrap();
                for (stays, number, words) in steps {
                    if *stays {
                        search::replace(&tx, *number, &words.join(" ")).unwrap();
                    } else {
                        search::delete(&tx, *number).unwrap();
                    }
                }
                known = watch.settled(&tx).unwrap();
                tx.commit().unwrap();
                prop_assert_eq!(known, sum(&c).unwrap());
            }
        }
    }
}
