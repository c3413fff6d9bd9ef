//! What people ask first: when, where, with what, by whom.
//!
//! Several standards may answer. The first in the order below does: what a camera wrote before what a program wrote later.

mod names;
mod place;
mod time;

use serde::{Deserialize, Serialize};

use super::{Directory, Fields, Source, Value};
use names::{ADDRESS, CHANGED, CREATED, MAKE, MODEL, PLACE, RECORDED, SERIAL, SOFTWARE, TAKEN};

/// Numbers of fields in the standard.
mod tag {
    pub(super) const MAKE: u16 = 0x010f;
    pub(super) const MODEL: u16 = 0x0110;
    pub(super) const SOFTWARE: u16 = 0x0131;
    pub(super) const TAKEN: u16 = 0x9003;
    pub(super) const TAKEN_OFFSET: u16 = 0x9011;
    pub(super) const SERIAL: u16 = 0xa431;
    pub(super) const LATITUDE: u16 = 0x0002;
    pub(super) const LONGITUDE: u16 = 0x0004;
}

/// The most programs that are named.
const MAX_PROGRAMS: usize = 16;

/// When something was made, by the clock of the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Taken {
    /// The day, `2025-03-04`.
    pub date: String,
    /// The time of day there, `14:05:00`.
    pub time: String,
    /// How far that is from UTC, `+02:00`, where the device wrote it down.
    pub offset: Option<String>,
    /// Which time of day that is.
    #[serde(default)]
    pub clock: Clock,
}

/// Which time of day a file gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// The time that the device showed.
    #[default]
    Local,
    /// UTC, because the standard wants it (MP4, Matroska). Some cameras write what they show all the same.
    Utc,
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

    /// The first property of the first of these names that says something.
    fn said(&self, names: &[(Source, &str)]) -> Option<&str> {
        names.iter().find_map(|(source, name)| {
            let mut properties = self.properties.iter();
            let property = properties.find(|p| p.source == *source && p.name == *name)?;
            property.values.first().map(String::as_str)
        })
    }

    /// When a picture, a film or a recording was taken. None where the device had no clock, or nobody set it.
    #[must_use]
    pub fn taken(&self) -> Option<Taken> {
        self.taken_by_exif()
            .or_else(|| self.first_time(TAKEN))
            .or_else(|| self.taken_by_iptc())
            .or_else(|| self.first_time(RECORDED))
    }

    /// When a document was begun.
    #[must_use]
    pub fn created(&self) -> Option<Taken> {
        self.first_time(CREATED)
    }

    /// When a document was last saved.
    #[must_use]
    pub fn changed(&self) -> Option<Taken> {
        self.first_time(CHANGED)
    }

    fn first_time(&self, names: &[(Source, &str)]) -> Option<Taken> {
        names.iter().find_map(|name| {
            let said = self.said(&[*name])?;
            let read = time::iso_8601(said)
                .or_else(|| time::rfc_2822(said))
                .or_else(|| time::javascript(said))
                .or_else(|| time::asctime(said))?;
            Some(if matches!(name.1, "mvhd:creation_time" | "DateUTC") {
                Taken {
                    offset: Some("+00:00".to_owned()),
                    clock: Clock::Utc,
                    ..read
                }
            } else {
                read
            })
        })
    }

    fn taken_by_iptc(&self) -> Option<Taken> {
        let date = self.said(&[(Source::Iptc, "Date Created")])?;
        let time = self.said(&[(Source::Iptc, "Time Created")])?;
        time::basic(date, time)
    }

    fn taken_by_exif(&self) -> Option<Taken> {
        let text = self.image(tag::TAKEN)?.text()?;
        let (date, time) = text.split_once(' ')?;
        let offset = self.image(tag::TAKEN_OFFSET).and_then(Value::text);
        time::taken(&date.replace(':', "-"), time, offset)
    }

    /// Maker and model of the device. The maker is not said twice where the model begins with it.
    #[must_use]
    pub fn device(&self) -> Option<String> {
        let own = |names| self.said(names).map(str::to_owned);
        let make = self.image(tag::MAKE).and_then(Value::text);
        let make = make.or_else(|| own(MAKE));
        let model = self.image(tag::MODEL).and_then(Value::text);
        let model = model.or_else(|| own(MODEL));
        match (make, model) {
            (Some(make), Some(model)) if model.starts_with(&make) => Some(model),
            (Some(make), Some(model)) => Some(format!("{make} {model}")),
            (make, model) => model.or(make),
        }
    }

    /// The serial number of the device: it ties every picture of one device together.
    #[must_use]
    pub fn serial(&self) -> Option<String> {
        let exif = self.image(tag::SERIAL).and_then(Value::text);
        exif.or_else(|| self.said(SERIAL).map(str::to_owned))
    }

    /// Where it was taken.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let exif = || {
            let latitude = self.degrees(tag::LATITUDE, "N", "S")?;
            place::on_earth(latitude, self.degrees(tag::LONGITUDE, "E", "W")?)
        };
        let xmp = || {
            let latitude = self.said(&[(Source::Xmp, "exif:GPSLatitude")])?;
            let longitude = self.said(&[(Source::Xmp, "exif:GPSLongitude")])?;
            place::xmp(latitude, longitude)
        };
        exif()
            .or_else(xmp)
            .or_else(|| place::iso_6709(self.said(PLACE)?))
    }

    /// From where a web page was kept: its address as text, the first where there are several.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        self.said(ADDRESS).map(str::to_owned)
    }

    /// The programs that made or changed it, each once.
    #[must_use]
    pub fn software(&self) -> Vec<String> {
        let exif = self.image(tag::SOFTWARE).and_then(Value::text);
        let others = self.properties.iter();
        let others = others.filter(|p| SOFTWARE.contains(&(p.source, p.name.as_str())));
        let mut programs: Vec<String> = Vec::new();
        for program in exif
            .into_iter()
            .chain(others.flat_map(|p| p.values.iter().cloned()))
        {
            if !programs.contains(&program) && programs.len() < MAX_PROGRAMS {
                programs.push(program);
            }
        }
        programs
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Field, Property};

    fn fields(given: &[(Directory, u16, Value)]) -> Fields {
        let one = |(directory, tag, value): &(Directory, u16, Value)| Field {
            directory: *directory,
            tag: *tag,
            name: String::new(),
            value: value.clone(),
        };
        Fields {
            fields: given.iter().map(one).collect(),
            ..Fields::default()
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

    fn properties(given: &[(Source, &str, &str)]) -> Fields {
        let one = |(source, name, value): &(Source, &str, &str)| Property {
            source: *source,
            name: (*name).to_owned(),
            language: None,
            values: vec![(*value).to_owned()],
        };
        Fields {
            properties: given.iter().map(one).collect(),
            ..Fields::default()
        }
    }

    #[test]
    fn a_film_says_when_and_where_and_by_which_clock() {
        let film = properties(&[
            (Source::Mp4, "mvhd:creation_time", "2025-03-04T12:05:00Z"),
            (Source::Mp4, "\u{a9}xyz", "-33.4433-070.5000+567.000/"),
            (Source::Mp4, "com.android.manufacturer", "Maker"),
            (Source::Mp4, "com.android.model", "One"),
        ]);
        let taken = film.taken();
        assert_eq!(taken.as_ref().map(|t| t.clock), Some(Clock::Utc));
        assert_eq!(taken.map(|t| t.time).as_deref(), Some("12:05:00"));
        assert_eq!(film.device().as_deref(), Some("Maker One"));
        assert!(film.position().is_some_and(|at| at.longitude == -70.5));

        let apple = properties(&[
            (Source::Mp4, "mvhd:creation_time", "2025-03-04T12:05:00Z"),
            (
                Source::Mp4,
                "com.apple.quicktime.creationdate",
                "2025-03-04T14:05:00+0200",
            ),
        ]);
        let taken = apple.taken();
        assert_eq!(taken.as_ref().map(|t| t.clock), Some(Clock::Local));
        let offset = taken.as_ref().and_then(|t| t.offset.as_deref());
        assert_eq!(offset, Some("+02:00"), "what the phone showed comes first");
    }

    #[test]
    fn a_document_says_when_it_was_begun_and_with_what() {
        let document = properties(&[
            (Source::Pdf, "CreationDate", "2005-07-18T14:30:45-04:00"),
            (Source::Pdf, "Producer", "Invented"),
            (Source::Xmp, "xmp:CreatorTool", "Invented"),
        ]);
        assert_eq!(document.taken(), None);
        assert_eq!(
            document.created().map(|t| t.date).as_deref(),
            Some("2005-07-18")
        );
        assert_eq!(document.software(), ["Invented"]);
    }
}
