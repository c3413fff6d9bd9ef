//! The parts of a date, and their one written form.

use crate::ModelError;

/// Year to minute, as far as they are known. That a calendar has such a day is for the calendar to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Parts {
    pub(crate) year: i16,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    pub(crate) hour: Option<u8>,
    pub(crate) minute: Option<u8>,
}

impl Parts {
    /// The same time of day on another day.
    pub(crate) const fn at(self, year: i16, month: u8, day: u8) -> Self {
        Self {
            year,
            month: Some(month),
            day: Some(day),
            ..self
        }
    }
}

impl std::str::FromStr for Parts {
    type Err = ModelError;

    fn from_str(s: &str) -> Result<Self, ModelError> {
        let (date, time) = match s.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (s, None),
        };
        let mut parts = date.split('-');
        let year = number(parts.next(), 4)?.ok_or(ModelError::Date)?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() || (time.is_some() && day.is_none()) {
            return Err(ModelError::Date);
        }
        let (hour, minute) =
            match time.map(|t| t.split_once(':').map_or((t, None), |(h, m)| (h, Some(m)))) {
                Some((hour, minute)) => (number(Some(hour), 2)?, number(minute, 2)?),
                None => (None, None),
            };
        let in_year = month.is_none_or(|m| (1..=13).contains(&m)); // the Ethiopian year has thirteen
        let in_month = day.is_none_or(|d| (1..=32).contains(&d)); // no month of these calendars has more than 32 days
        let in_day = hour.is_none_or(|h| h <= 23) && minute.is_none_or(|m| m <= 59);
        if year < 1 || !in_year || !in_month || !in_day {
            return Err(ModelError::Date);
        }
        let byte = |v: Option<u16>| {
            v.map(u8::try_from)
                .transpose()
                .map_err(|_| ModelError::Date)
        };
        Ok(Self {
            year: i16::try_from(year).map_err(|_| ModelError::Date)?,
            month: byte(month)?,
            day: byte(day)?,
            hour: byte(hour)?,
            minute: byte(minute)?,
        })
    }
}

fn number(part: Option<&str>, digits: usize) -> Result<Option<u16>, ModelError> {
    match part {
        None => Ok(None),
        Some(p) if p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()) => {
            p.parse().map(Some).map_err(|_| ModelError::Date)
        }
        Some(_) => Err(ModelError::Date),
    }
}

impl std::fmt::Display for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        if let Some(hour) = self.hour {
            write!(f, "T{hour:02}")?;
        }
        if let Some(minute) = self.minute {
            write!(f, ":{minute:02}")?;
        }
        Ok(())
    }
}
