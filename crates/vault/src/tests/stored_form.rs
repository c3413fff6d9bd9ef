//! The stored form of every kind of record, as files to look at: `stored/<kind>.json`. A change of them is a change of the format.

use std::path::{Path, PathBuf};

use cairn_model::shape::{Field, Mark, Shape, faults_of};
use cairn_model::{Record, RecordKind, WithType};
use serde_json::{Value, json};

use crate::stored;
use crate::tests::support::full::Full;

fn file(kind: RecordKind) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/stored");
    folder.join(format!("{}.json", kind.name()))
}

/// Reads a record by its type, and gives its stored form.
struct Stored<'v>(&'v Value);

impl WithType for Stored<'_> {
    type Output = Value;

    fn with<R: Record>(self) -> Value {
        let record: R = serde_json::from_value(self.0.clone()).unwrap();
        stored::form(&record).unwrap()
    }
}

/// A record with every field, and one of which nothing was asked yet.
fn snapshot(kind: RecordKind) -> Value {
    let words = |field: usize| format!("invented {field}");
    let full = Full::of(&words).json(kind);
    let mut least = full.clone();
    least.as_object_mut().unwrap().retain(|name, _| {
        let mut fields = kind.fields().iter();
        fields.any(|field| field.name == name && field.marks.contains(&Mark::Given))
    });
    json!({ "full": kind.with(Stored(&full)), "least": kind.with(Stored(&least)) })
}

/// Set `CAIRN_BLESS=1` to write the files anew after a change that is meant.
#[test]
fn every_kind_is_stored_as_its_snapshot_says() {
    for kind in RecordKind::ALL {
        let now = serde_json::to_string_pretty(&snapshot(kind)).unwrap() + "\n";
        if std::env::var_os("CAIRN_BLESS").is_some() {
            std::fs::create_dir_all(file(kind).parent().unwrap()).unwrap();
            std::fs::write(file(kind), &now).unwrap();
        }
        let kept = std::fs::read_to_string(file(kind)).unwrap_or_default();
        // The order of the members, too.
        assert!(
            kept == now,
            "{kind:?} is not stored as its snapshot says: run with CAIRN_BLESS=1 and look at the change"
        );
    }
}

#[test]
fn a_snapshot_reads_back_as_what_it_says() {
    for kind in RecordKind::ALL {
        let text = std::fs::read_to_string(file(kind)).unwrap();
        let kept: Value = serde_json::from_str(&text).unwrap();
        for record in [&kept["full"], &kept["least"]] {
            assert_eq!(faults_of(kind.fields(), record), [], "{kind:?}");
            assert_eq!(&kind.with(Stored(record)), record, "{kind:?}");
        }
        let full = kept["full"].as_object().unwrap();
        for field in kind.fields() {
            assert!(full.contains_key(field.name), "{kind:?}.{}", field.name);
        }
    }
}

#[test]
fn a_field_that_is_no_longer_stored_would_be_noticed() {
    for kind in RecordKind::ALL {
        let text = std::fs::read_to_string(file(kind)).unwrap();
        let kept: Value = serde_json::from_str(&text).unwrap();
        let asked = |field: &&Field| !field.marks.contains(&Mark::Given);
        // Of a bare code the full record has the first, which is also what it is before anybody chose.
        let may_be_untouched = |field: &&Field| matches!(field.shape, Shape::Code { .. });
        for field in kind
            .fields()
            .iter()
            .filter(|f| asked(f) && !may_be_untouched(f))
        {
            let mut record = kept["full"].clone();
            record.as_object_mut().unwrap().remove(field.name);
            let stored = kind.with(Stored(&record));
            assert_ne!(stored, kept["full"], "{kind:?}.{}", field.name);
        }
    }
}
