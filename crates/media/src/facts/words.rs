//! What people ask first: when, where, with what.

use serde::{Deserialize, Serialize};

use super::{Directory, Fields, Value};

/// Numbers of fields in the standard.
mod tag {
    pub(super) const MAKE: u16 = 0x010f;
    pub(super) const MODEL: u16 = 0x0110;
    pub(super) const TAKEN: u16 = 0x9003;
    pub(super) const TAKEN_OFFSET: u16 = 0x9011;
    pub(super) const SERIAL: u16 = 0xa431;
    pub(super) const LATITUDE: u16 = 0x0002;
    pub(super) const LONGITUDE: u16 = 0x0004;
}

/// When a picture was taken, by the clock of the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Taken {
    /// The day, `2025-03-04`.
    pub date: String,
    /// The time of day there, `14:05:00`.
    pub time: String,
    /// How far that is from UTC, `+02:00`, where the device wrote it down.
    pub offset: Option<String>,
}

/// Where the device was, in degrees of WGS 84: north and east are positive.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// From -90 to 90.
    pub latitude: f64,
    /// From -180 to 180.
    pub longitude: f64,
}

impl Fields {
    /// What a field of the image says, the first of that number.
    fn image(&self, tag: u16) -> Option<&Value> {
        self.find(Directory::Image, tag)
    }

    fn find(&self, directory: Directory, tag: u16) -> Option<&Value> {
        self.fields
            .iter()
            .find(|field| field.directory == directory && field.tag == tag)
            .map(|field| &field.value)
    }

    /// When the picture was taken. None where the device had no clock, or nobody set it.
    #[must_use]
    pub fn taken(&self) -> Option<Taken> {
        let text = self.image(tag::TAKEN)?.text()?;
        let (date, time) = text.split_once(' ')?;
        let date = date.replace(':', "-");
        let is_set = has_form(&date, "0000-00-00") && !date.starts_with("0000");
        let offset = self.image(tag::TAKEN_OFFSET).and_then(Value::text);
        (is_set && has_form(time, "00:00:00")).then(|| Taken {
            date,
            time: time.to_owned(),
            offset: offset
                .filter(|text| text == "Z" || has_form(text, "+00:00") || has_form(text, "-00:00")),
        })
    }

    /// Maker and model of the device. The maker is not said twice where the model begins with it.
    #[must_use]
    pub fn device(&self) -> Option<String> {
        let make = self.image(tag::MAKE).and_then(Value::text);
        let model = self.image(tag::MODEL).and_then(Value::text);
        match (make, model) {
            (Some(make), Some(model)) if model.starts_with(&make) => Some(model),
            (Some(make), Some(model)) => Some(format!("{make} {model}")),
            (make, model) => model.or(make),
        }
    }

    /// The serial number of the device: it ties every picture of one device together.
    #[must_use]
    pub fn serial(&self) -> Option<String> {
        self.image(tag::SERIAL).and_then(Value::text)
    }

    /// Where the picture was taken.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let latitude = self.degrees(tag::LATITUDE, "N", "S")?;
        let longitude = self.degrees(tag::LONGITUDE, "E", "W")?;
        let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        is_on_earth.then_some(Position {
            latitude,
            longitude,
        })
    }

    /// Degrees, minutes and seconds; the field before says on which side of zero.
    fn degrees(&self, tag: u16, plus: &str, minus: &str) -> Option<f64> {
        let side = self.find(Directory::Gps, tag - 1)?.text()?;
        let Value::Fractions(parts) = self.find(Directory::Gps, tag)? else {
            return None;
        };
        let mut degrees = 0.0;
        for ((numerator, denominator), share) in parts.iter().zip([1.0, 60.0, 3600.0]) {
            if *denominator == 0 {
                return None;
            }
            degrees += *numerator as f64 / *denominator as f64 / share;
        }
        match side.as_str() {
            side if side == plus => Some(degrees),
            side if side == minus => Some(-degrees),
            _ => None,
        }
    }
}

/// Whether a text has digits where the form has `0`, and the form's own letters elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(is, should)| match should {
                b'0' => is.is_ascii_digit(),
                other => is == other,
            })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Field;

    fn fields(given: &[(Directory, u16, Value)]) -> Fields {
        let one = |(directory, tag, value): &(Directory, u16, Value)| Field {
            directory: *directory,
            tag: *tag,
            name: String::new(),
            value: value.clone(),
        };
        Fields {
            fields: given.iter().map(one).collect(),
            is_partial: false,
        }
    }

    fn text(text: &str) -> Value {
        Value::Text(vec![text.to_owned()])
    }

    fn taken(when: &str, offset: &str) -> Option<Taken> {
        fields(&[
            (Directory::Image, tag::TAKEN, text(when)),
            (Directory::Image, tag::TAKEN_OFFSET, text(offset)),
        ])
        .taken()
    }

    #[test]
    fn a_clock_that_was_never_set_says_nothing() {
        let found = taken("2025:03:04 14:05:00", "+02:00");
        let offset = found.as_ref().and_then(|taken| taken.offset.as_deref());
        assert_eq!(offset, Some("+02:00"));
        assert_eq!(
            found.map(|taken| (taken.date, taken.time)),
            Some(("2025-03-04".to_owned(), "14:05:00".to_owned()))
        );
        for unset in [
            "0000:00:00 00:00:00",
            "    :  :     :  :  ",
            "",
            "yesterday noon",
            "2025:03:04",
        ] {
            assert_eq!(taken(unset, "+02:00"), None, "{unset}");
        }
        assert!(taken("2025:03:04 14:05:00", "local").is_some_and(|taken| taken.offset.is_none()));
    }

    #[test]
    fn a_position_has_its_side_of_zero_and_lies_on_earth() {
        let place = |latitude: &[(i64, i64)], side: &str| {
            fields(&[
                (Directory::Gps, 1, text(side)),
                (Directory::Gps, 2, Value::Fractions(latitude.to_vec())),
                (Directory::Gps, 3, text("W")),
                (
                    Directory::Gps,
                    4,
                    Value::Fractions(vec![(70, 1), (30, 1), (0, 1)]),
                ),
            ])
            .position()
        };
        let south = place(&[(33, 1), (26, 1), (36, 1)], "S");
        assert!(
            south
                .is_some_and(|at| (at.latitude + 33.443_333).abs() < 1e-4 && at.longitude == -70.5)
        );
        assert_eq!(
            place(&[(33, 0), (26, 1), (36, 1)], "S"),
            None,
            "an unknown part"
        );
        assert_eq!(place(&[(133, 1), (0, 1), (0, 1)], "S"), None);
        assert_eq!(place(&[(33, 1), (26, 1), (36, 1)], "?"), None);
    }

    #[test]
    fn the_maker_is_not_said_twice() {
        let device = |make: &str, model: &str| {
            fields(&[
                (Directory::Image, tag::MAKE, text(make)),
                (Directory::Image, tag::MODEL, text(model)),
            ])
            .device()
        };
        assert_eq!(device("Maker", "Maker One").as_deref(), Some("Maker One"));
        assert_eq!(device("Maker", "One").as_deref(), Some("Maker One"));
        assert_eq!(device(" ", "").as_deref(), None);
    }
}
