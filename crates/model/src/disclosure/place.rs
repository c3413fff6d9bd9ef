//! Tells places no more exactly than they may be told.

use super::{Because, LeftOut};
use crate::{Answer, IncidentFile, Missing, Place, Record as _, RecordId};

/// Metres in a degree of latitude, and in one of longitude at the equator; the smallest value that is in use.
const METRES_PER_DEGREE: f64 = 110_574.0;

/// How exactly a street and a house tell a place, in metres.
const ADDRESS_M: u32 = 100;

/// Rounds every place of the file to its public precision and lists what changed.
pub(super) fn coarsen(file: &mut IncidentFile, left_out: &mut Vec<LeftOut>) {
    let incident = file.incident.record_id();
    coarsen_one(&mut file.incident.place, incident, left_out);
    for act in &mut file.acts {
        let record = act.record_id();
        coarsen_one(&mut act.place, record, left_out);
    }
}

fn coarsen_one(place: &mut Place, record: RecordId, left_out: &mut Vec<LeftOut>) {
    let Some(metres) = place.public_precision_m.known().copied() else {
        return;
    };
    let mut changed = |name: &str| {
        left_out.push(LeftOut {
            record,
            field: Some(format!("/place/{name}")),
            because: Because::PublicPrecision,
        });
    };
    if metres > ADDRESS_M && withhold(&mut place.address) {
        changed("address");
    }
    let (latitude, longitude) = rounded(place, metres);
    if put(&mut place.latitude, latitude) {
        changed("latitude");
    }
    if put(&mut place.longitude, longitude) {
        changed("longitude");
    }
    if let Answer::Known(precision) = &mut place.precision_m {
        *precision = metres.max(*precision);
    }
}

/// Puts what may be told in place of what is known; says whether that is less.
fn put(answer: &mut Answer<String>, told: Option<String>) -> bool {
    match told {
        None => withhold(answer),
        Some(told) => match answer {
            Answer::Known(known) if *known != told => {
                *known = told;
                true
            }
            Answer::Known(_) | Answer::Missing(_) => false,
        },
    }
}

fn withhold<T>(answer: &mut Answer<T>) -> bool {
    let is_known = answer.known().is_some();
    if is_known {
        *answer = Answer::Missing(Missing::WithheldForSafety);
    }
    is_known
}

/// Latitude and longitude as they may be told. What is no number cannot be rounded, and is not told.
fn rounded(place: &Place, metres: u32) -> (Option<String>, Option<String>) {
    let degrees = |answer: &Answer<String>, limit: f64| {
        let value: f64 = answer.known()?.trim().parse().ok()?;
        (value.abs() <= limit).then_some(value)
    };
    let latitude = degrees(&place.latitude, 90.0);
    let longitude = degrees(&place.longitude, 180.0);
    let metres = f64::from(metres);
    // Towards the poles degrees of longitude shrink. Without a latitude the step is as wide as at 60 degrees.
    let shrunk = latitude.map_or(0.5, |degrees| degrees.to_radians().cos().max(0.02));
    (
        latitude.map(|value| round(value, metres / METRES_PER_DEGREE)),
        longitude.map(|value| round(value, metres / (METRES_PER_DEGREE * shrunk))),
    )
}

/// Rounds to the next wider step of 1, 2 or 5 times a power of ten, written with as many decimals as the step has.
fn round(value: f64, at_least: f64) -> String {
    let mut step = (0.000_001_f64, 6_usize);
    let mut factors = [2.0, 2.5, 2.0].into_iter().cycle();
    let mut place = 0_usize;
    while step.0 < at_least && step.0 < 100.0 {
        step.0 *= factors.next().unwrap_or(2.0);
        place += 1;
        if place.is_multiple_of(3) {
            step.1 = step.1.saturating_sub(1);
        }
    }
    let told = (value / step.0).round() * step.0;
    // No "-0".
    let told = if told == 0.0 { 0.0 } else { told };
    format!("{told:.*}", step.1)
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn steps_are_one_two_or_five_and_never_finer_than_asked() {
        for (value, at_least, told) in [
            (46.204_391, 0.000_000_1, "46.204391"),
            (46.204_391, 0.001, "46.204"),
            (46.204_391, 0.009, "46.20"),
            (46.234_391, 0.02, "46.24"),
            (46.204_391, 0.03, "46.20"),
            (46.204_391, 0.3, "46.0"),
            (46.204_391, 4.0, "45"),
            (46.204_391, 30.0, "50"),
            (-0.001, 0.1, "0.0"),
            (-6.14, 0.1, "-6.1"),
        ] {
            assert_eq!(round(value, at_least), told, "{value} to {at_least}");
        }
    }
}
