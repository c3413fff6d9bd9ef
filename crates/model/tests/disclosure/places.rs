//! Places are told no more exactly than they may be.

use cairn_model::disclosure::{Because, Disclosure};
use cairn_model::shape::{Field, Shape};
use cairn_model::vocabulary::ConsentValue;
use cairn_model::{Answer, Missing, Place, RecordKind};

use crate::sample::{Sample, text};

fn place(public: Option<u32>) -> Place {
    Place {
        address: text("Invented Street 7"),
        locality: text("Invented Town"),
        latitude: Answer::Known("46.204391".to_owned()),
        longitude: Answer::Known("6.143158".to_owned()),
        precision_m: Answer::Known(10),
        public_precision_m: public.map_or_else(Answer::default, Answer::Known),
        ..Place::default()
    }
}

fn told(of: Place) -> (Place, Disclosure) {
    let mut sample = Sample::new();
    let person = sample.person("Amina Haddad");
    sample.consent(person, ConsentValue::Granted);
    sample.act(person);
    sample.file().acts[0].place = of.clone();
    sample.file().incident.place = of;
    let out = sample.disclose();
    assert_eq!(out.files[0].acts[0].place, out.files[0].incident.place);
    (out.files[0].incident.place.clone(), out)
}

fn coarsened(out: &Disclosure) -> usize {
    let left_out = out.left_out.iter();
    left_out
        .filter(|left| left.because == Because::PublicPrecision)
        .count()
}

#[test]
fn coordinates_are_rounded_to_the_public_precision_and_the_address_goes() {
    let (place, out) = told(place(Some(1_000)));
    assert_eq!(place.latitude, Answer::Known("46.20".to_owned()));
    assert_eq!(place.longitude, Answer::Known("6.14".to_owned()));
    assert_eq!(place.precision_m, Answer::Known(1_000));
    assert_eq!(place.address, Answer::Missing(Missing::WithheldForSafety));
    assert_eq!(place.locality, text("Invented Town"), "words stay");
    assert_eq!(coarsened(&out), 6, "three fields of two records are listed");
    assert_eq!(out.altered.len(), 2, "and no digest of them leaves");
}

#[test]
fn what_may_be_told_exactly_stays_as_it_is() {
    for public in [None, Some(0)] {
        let given = place(public);
        let (place, out) = told(given.clone());
        assert_eq!(place, given);
        assert_eq!(coarsened(&out), 0);
        assert!(out.altered.is_empty());
    }
}

#[test]
fn what_is_no_number_cannot_be_rounded_and_stays() {
    let mut given = place(Some(1_000));
    given.latitude = Answer::Known("46° 12′ 15″ N".to_owned());
    given.longitude = Answer::Known("1000".to_owned());
    let (place, _) = told(given);
    let withheld = Answer::Missing(Missing::WithheldForSafety);
    assert_eq!(place.latitude, withheld);
    assert_eq!(place.longitude, withheld);
}

/// The rule goes by the type: a place in a third kind of record would not be rounded.
#[test]
fn only_incidents_and_acts_have_places() {
    fn has_place(fields: &[Field]) -> bool {
        fields.iter().any(|field| {
            let mut shape = field.shape;
            while let Shape::Optional { of } | Shape::List { of } = shape {
                shape = of;
            }
            match shape {
                Shape::Group { fields } => fields
                    .first()
                    .is_some_and(|first| first.owner == "Place" || has_place(fields)),
                Shape::Text
                | Shape::Line
                | Shape::FileName
                | Shape::Date
                | Shape::Flag
                | Shape::Number
                | Shape::Country
                | Shape::Code { .. }
                | Shape::Link { .. }
                | Shape::AnyLink
                | Shape::Optional { .. }
                | Shape::List { .. }
                | Shape::Answer { .. } => false,
            }
        })
    }
    let with_place: Vec<_> = RecordKind::ALL
        .into_iter()
        .filter(|kind| has_place(kind.fields()))
        .collect();
    assert_eq!(with_place, [RecordKind::Incident, RecordKind::Act]);
}
