//! How much records may be, counted before room is made for them: a record that says nothing but its id takes forty times its text.

use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Most incidents, records in them, and items of the lists beside them: at 5 KiB for the largest kind they take 1.25 GiB at most. As they are
/// written most kinds take more than a KiB of text, so that hardly more fit into `records.json` anyway.
const MAX_RECORDS: u64 = 250_000;
/// Most items of lists within records.
const MAX_ITEMS: u64 = 2_000_000;

/// How many items there are in the lists of a JSON text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// In lists that are in no other, and in those one below.
    records: u64,
    /// In every list further in.
    items: u64,
}

impl Weight {
    /// Whether it is no more than a bundle holds.
    pub(crate) const fn is_bearable(self) -> bool {
        self.records <= MAX_RECORDS && self.items <= MAX_ITEMS
    }

    const fn add(&mut self, lists: usize) {
        match lists {
            0 | 1 => self.records += 1,
            _ => self.items += 1,
        }
    }
}

/// The version of the records and their weight.
pub(crate) struct Outline {
    /// What `format` says.
    pub(crate) format: String,
    /// What the rest holds.
    pub(crate) weight: Weight,
}

impl<'de> Deserialize<'de> for Outline {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(OutlineVisitor)
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("records")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut weight = Weight::default();
        let mut format: Option<String> = None;
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if name == "format" && format.is_none() {
                format = Some(map.next_value()?);
            } else {
                map.next_value_seed(Count {
                    weight: &mut weight,
                    lists: 0,
                })?;
            }
        }
        let format = format.ok_or_else(|| serde::de::Error::missing_field("format"))?;
        Ok(Outline { format, weight })
    }
}

/// Adds up the lists of a value that is in so many lists.
struct Count<'w> {
    weight: &'w mut Weight,
    lists: usize,
}

impl<'de> DeserializeSeed<'de> for Count<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Count<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<IgnoredAny>()?.is_some() {
            let (weight, lists) = (&mut *self.weight, self.lists);
            map.next_value_seed(Count { weight, lists })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        loop {
            let (weight, lists) = (&mut *self.weight, self.lists + 1);
            if seq.next_element_seed(Count { weight, lists })?.is_none() {
                return Ok(());
            }
            self.weight.add(self.lists);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_ITEMS, MAX_RECORDS, Outline, Weight};

    fn outline(json: &str) -> serde_json::Result<Outline> {
        serde_json::from_str(json)
    }

    #[test]
    fn items_are_counted_by_how_many_lists_they_are_in() {
        let json =
            r#"{"format":"x","a":[1,{"b":[2,"3",null]},[true]],"c":{"d":[{"e":[-1.5,[[]]]}]}}"#;
        let found = outline(json).unwrap();
        assert_eq!(found.format, "x");
        // In `a` three and below four; in `d` one and below two; and in the last of these one list.
        let (records, items) = (3 + 4 + 1 + 2, 1);
        assert_eq!(found.weight, Weight { records, items });
        assert!(found.weight.is_bearable());
    }

    #[test]
    fn one_more_than_the_most_is_too_much() {
        let weight = |records, items| Weight { records, items }.is_bearable();
        assert!(weight(MAX_RECORDS, MAX_ITEMS), "the control");
        assert!(!weight(MAX_RECORDS + 1, 0) && !weight(0, MAX_ITEMS + 1));
    }

    #[test]
    fn what_has_no_version_has_no_outline() {
        for json in ["", "[]", "{}", r#"{"format":1}"#, r#"{"format":"x","a":[}"#] {
            assert!(outline(json).is_err(), "{json}");
        }
    }
}
