//! IPTC Information Interchange Model 4.2, records 1 (envelope) and 2 (application), under the names that it gives its datasets.

use super::bytes::{Part, utf8_or_latin1};
use super::found::{Found, MAX_NAME};
use super::{MAX_FIELDS, Source};

/// ISO 2022's way to say UTF-8, in dataset 1:90.
const UTF8: &[u8] = b"\x1b%G";

/// Reads datasets that follow one another. One that is repeated is one property with several values.
pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut rest = Part(bytes);
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    let mut is_utf8 = false;
    while rest.0.first() == Some(&0x1c) {
        let Some((record, number, content)) = dataset(&mut rest) else {
            found.cut();
            break;
        };
        if said.len() >= MAX_FIELDS {
            found.cut();
            break;
        }
        is_utf8 |= (record, number) == (1, 90) && content == UTF8;
        let Some(value) = value(record, number, content, is_utf8) else {
            continue;
        };
        let name = name(record, number);
        match said
            .iter_mut()
            .rev()
            .take(MAX_NAME)
            .find(|(n, _)| *n == name)
        {
            Some((_, values)) => values.push(value),
            None => said.push((name, vec![value])),
        }
    }
    for (name, values) in said {
        found.say_in(Source::Iptc, &name, None, values);
    }
}

/// The mark, a record, a number, a length and the content. A length over 32,767 says how many bytes its own length has.
fn dataset<'a>(rest: &mut Part<'a>) -> Option<(u8, u8, &'a [u8])> {
    let [_, record, number] = rest.array()?;
    let len = rest.u16()?;
    let len = if len & 0x8000 == 0 {
        usize::from(len)
    } else {
        let digits = rest.bytes(usize::from(len & 0x7fff))?;
        let add = |len: usize, digit: &u8| len.checked_mul(256)?.checked_add(usize::from(*digit));
        digits.iter().try_fold(0, add)?
    };
    Some((record, number, rest.bytes(len)?))
}

/// Text, or a number. Previews (2:202) and records of other kinds (3 and up) are none.
fn value(record: u8, number: u8, content: &[u8], is_utf8: bool) -> Option<String> {
    match (record, number) {
        (1, 0 | 20 | 22 | 120 | 122) | (2, 0 | 200 | 201) if content.len() == 2 => {
            let number = content.try_into().map(u16::from_be_bytes);
            number.ok().map(|number| number.to_string())
        }
        (1, 90) if content == UTF8 => Some("UTF-8".to_owned()),
        (1, 90) => Some(hex::encode(content.get(..MAX_NAME).unwrap_or(content))),
        (2, 202 | 125) => None,
        (1 | 2, _) if is_utf8 => Some(String::from_utf8_lossy(content).into_owned()),
        (1 | 2, _) => Some(utf8_or_latin1(content)),
        _ => None,
    }
}

fn name(record: u8, number: u8) -> String {
    let known = NAMES
        .iter()
        .find(|(r, n, _)| (*r, *n) == (record, number))
        .map(|(_, _, name)| (*name).to_owned());
    known.unwrap_or_else(|| format!("{record}:{number:02}"))
}

/// Record, number, and the name in the standard.
const NAMES: &[(u8, u8, &str)] = &[
    (1, 0, "Model Version"),
    (1, 5, "Destination"),
    (1, 20, "File Format"),
    (1, 22, "File Format Version"),
    (1, 30, "Service Identifier"),
    (1, 40, "Envelope Number"),
    (1, 50, "Product I.D."),
    (1, 60, "Envelope Priority"),
    (1, 70, "Date Sent"),
    (1, 80, "Time Sent"),
    (1, 90, "Coded Character Set"),
    (1, 100, "UNO"),
    (1, 120, "ARM Identifier"),
    (1, 122, "ARM Version"),
    (2, 0, "Record Version"),
    (2, 3, "Object Type Reference"),
    (2, 4, "Object Attribute Reference"),
    (2, 5, "Object Name"),
    (2, 7, "Edit Status"),
    (2, 8, "Editorial Update"),
    (2, 10, "Urgency"),
    (2, 12, "Subject Reference"),
    (2, 15, "Category"),
    (2, 20, "Supplemental Category"),
    (2, 22, "Fixture Identifier"),
    (2, 25, "Keywords"),
    (2, 26, "Content Location Code"),
    (2, 27, "Content Location Name"),
    (2, 30, "Release Date"),
    (2, 35, "Release Time"),
    (2, 37, "Expiration Date"),
    (2, 38, "Expiration Time"),
    (2, 40, "Special Instructions"),
    (2, 42, "Action Advised"),
    (2, 45, "Reference Service"),
    (2, 47, "Reference Date"),
    (2, 50, "Reference Number"),
    (2, 55, "Date Created"),
    (2, 60, "Time Created"),
    (2, 62, "Digital Creation Date"),
    (2, 63, "Digital Creation Time"),
    (2, 65, "Originating Program"),
    (2, 70, "Program Version"),
    (2, 75, "Object Cycle"),
    (2, 80, "By-line"),
    (2, 85, "By-line Title"),
    (2, 90, "City"),
    (2, 92, "Sub-location"),
    (2, 95, "Province/State"),
    (2, 100, "Country/Primary Location Code"),
    (2, 101, "Country/Primary Location Name"),
    (2, 103, "Original Transmission Reference"),
    (2, 105, "Headline"),
    (2, 110, "Credit"),
    (2, 115, "Source"),
    (2, 116, "Copyright Notice"),
    (2, 118, "Contact"),
    (2, 120, "Caption/Abstract"),
    (2, 121, "Local Caption"),
    (2, 122, "Writer/Editor"),
    (2, 130, "Image Type"),
    (2, 131, "Image Orientation"),
    (2, 135, "Language Identifier"),
    (2, 150, "Audio Type"),
    (2, 151, "Audio Sampling Rate"),
    (2, 152, "Audio Sampling Resolution"),
    (2, 153, "Audio Duration"),
    (2, 154, "Audio Outcue"),
    (2, 200, "ObjectData Preview File Format"),
    (2, 201, "ObjectData Preview File Format Version"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn set(record: u8, number: u8, content: &[u8]) -> Vec<u8> {
        let len = u16::try_from(content.len()).unwrap_or(0).to_be_bytes();
        [&[0x1c, record, number], len.as_slice(), content].concat()
    }

    #[test]
    fn what_is_repeated_is_one_property_and_text_is_in_its_encoding() {
        let mut found = Found::default();
        let sets = [
            set(2, 80, b"Jos\xe9 Invented"),
            set(2, 25, b"one"),
            set(2, 25, b"two"),
        ];
        read(&sets.concat(), &mut found);
        let sets = [
            set(1, 90, UTF8),
            set(2, 90, "Ciudad Inventada é".as_bytes()),
        ];
        read(&sets.concat(), &mut found);
        assert_eq!(found.value(Source::Iptc, "By-line"), Some("José Invented"));
        assert_eq!(
            found.value(Source::Iptc, "City"),
            Some("Ciudad Inventada é")
        );
        let said = found.into_fields();
        let keywords = said.properties.iter().find(|p| p.name == "Keywords");
        assert_eq!(keywords.map(|p| p.values.len()), Some(2));
        assert!(!said.is_partial);
    }

    #[test]
    fn a_long_dataset_says_how_long_its_length_is() {
        let mut found = Found::default();
        let long = [
            [0x1c, 2, 120, 0x80, 4, 0, 0, 0, 5].as_slice(),
            b"a lot",
            &[0x1c, 2, 120, 0xff, 0xff],
        ];
        read(&long.concat(), &mut found);
        assert_eq!(found.value(Source::Iptc, "Caption/Abstract"), Some("a lot"));
        assert!(found.into_fields().is_partial, "a length that is too long");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let mut found = Found::default();
            read(&[b"\x1c\x02".as_slice(), &bytes].concat(), &mut found);
            crate::facts::photoshop::read(&[b"8BIM\x04\x04\0\0".as_slice(), &bytes].concat(), &mut found);
        }
    }
}
