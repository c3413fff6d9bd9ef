//! Positions as devices and programs write them down.

use super::Position;

/// A position, unless there is none such on earth.
pub(super) fn on_earth(latitude: f64, longitude: f64) -> Option<Position> {
    let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    is_on_earth.then_some(Position {
        latitude,
        longitude,
    })
}

/// XMP's form: `33,26,36S`, `33,26.6S`.
pub(super) fn xmp(latitude: &str, longitude: &str) -> Option<Position> {
    on_earth(degrees(latitude, 'N', 'S')?, degrees(longitude, 'E', 'W')?)
}

fn degrees(text: &str, plus: char, minus: char) -> Option<f64> {
    let (number, sign) = if let Some(number) = text.strip_suffix(plus) {
        (number, 1.0)
    } else {
        (text.strip_suffix(minus)?, -1.0)
    };
    let mut degrees = 0.0;
    for (part, share) in number.split(',').zip([1.0, 60.0, 3600.0]) {
        degrees += plain(part)? / share;
    }
    Some(sign * degrees)
}

/// ISO 6709, annex H: latitude and longitude, each with its sign, in degrees, degrees and minutes, or with seconds as well, by how many
/// digits stand before the point.
pub(super) fn iso_6709(text: &str) -> Option<Position> {
    let text = text.trim();
    let longitude = text.get(1..)?.find(['+', '-'])? + 1;
    let rest = text.get(longitude + 1..)?;
    let end = rest.find(['+', '-', '/', 'C']).unwrap_or(rest.len()) + longitude + 1;
    let latitude = sexagesimal(text.get(..longitude)?, 2)?;
    on_earth(latitude, sexagesimal(text.get(longitude..end)?, 3)?)
}

fn sexagesimal(text: &str, digits: usize) -> Option<f64> {
    let (sign, number) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1.0,
        "-" => -1.0,
        _ => return None,
    };
    let whole = number.find('.').unwrap_or(number.len());
    let number = match whole.checked_sub(digits)? {
        0 => plain(number)?,
        2 => plain(number.get(..digits)?)? + plain(number.get(digits..)?)? / 60.0,
        4 => {
            let minutes = plain(number.get(digits..digits + 2)?)?;
            let seconds = plain(number.get(digits + 2..)?)?;
            plain(number.get(..digits)?)? + minutes / 60.0 + seconds / 3600.0
        }
        _ => return None,
    };
    Some(sign * number)
}

/// Digits, and perhaps a point with others behind it.
fn plain(text: &str) -> Option<f64> {
    let is_plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    text.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(position: Option<Position>, latitude: f64, longitude: f64) -> bool {
        position.is_some_and(|at| {
            (at.latitude - latitude).abs() < 1e-4 && (at.longitude - longitude).abs() < 1e-4
        })
    }

    #[test]
    fn a_position_is_read_however_it_is_written() {
        for text in [
            "-33.4433-070.5000/",
            "-33.4433-070.5000+567.1CRSWGS_84/",
            "-3326.598-07030.00/",
            "-332635.88-0703000/",
        ] {
            assert!(near(iso_6709(text), -33.4433, -70.5), "{text}");
        }
        assert!(near(xmp("33,26,35.88S", "70,30.0W"), -33.4433, -70.5));
        for none in [
            "",
            "+",
            "33.4-70.5",
            "-93.0-070.5/",
            "+1e1+001.0/",
            "+33.4",
            "é+é",
        ] {
            assert_eq!(iso_6709(none), None, "{none}");
        }
        assert_eq!(xmp("33,26,35", "70,30W"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(a: String, b in "[-+./0-9]{0,20}") {
            iso_6709(&a);
            iso_6709(&b);
            xmp(&a, &b);
        }
    }
}
