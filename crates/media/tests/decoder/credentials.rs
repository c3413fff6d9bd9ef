//! Content credentials, checked by a decoder that is confined: what was signed here holds, and what was changed since does not.

use std::io::Cursor;

use c2pa::{Builder, Context, EphemeralSigner};
use cairn_media::facts::Fields;

use super::decoder;

const JPEG: &[u8] = include_bytes!("../../../../tests/fixtures/photograph.jpg");

const DEFINITION: &str = r#"{ "title": "invented", "assertions": [ { "label": "c2pa.actions", "data": { "actions": [ {
    "action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
} ] } } ] }"#;

/// The photograph, signed by a key that was drawn for it and that nobody trusts.
fn signed() -> Vec<u8> {
    let signer = EphemeralSigner::new("invented.example").unwrap();
    let builder = Builder::from_context(Context::new());
    let mut builder = builder.with_definition(DEFINITION).unwrap();
    let mut out = Cursor::new(Vec::new());
    let mut photograph = Cursor::new(JPEG);
    builder
        .sign(&signer, "image/jpeg", &mut photograph, &mut out)
        .unwrap();
    out.into_inner()
}

fn said(file: &[u8]) -> Fields {
    let mut item = Cursor::new(file);
    decoder().facts(&mut item, file.len() as u64).unwrap()
}

pub(super) fn credentials_hold_until_a_byte_is_changed() {
    let unsigned = said(JPEG);
    assert!(!unsigned.has_c2pa_manifest && unsigned.credentials.is_none());
    let mut file = signed();
    let whole = said(&file);
    let found = whole.credentials.clone().unwrap();
    assert!(found.holds, "{found:?}");
    assert_eq!(found.failures, Vec::<String>::new());
    assert_eq!(found.signed_by.as_deref(), Some("invented.example"));
    assert_eq!(
        whole.device(),
        unsigned.device(),
        "the rest is said as well"
    );

    // Of the picture itself.
    let at = file.len() - 200;
    *file.get_mut(at).unwrap() ^= 1;
    let found = said(&file).credentials.unwrap();
    assert!(!found.holds);
    assert_eq!(found.failures, ["assertion.dataHash.mismatch"]);

    // Of what was signed.
    let mut forged = signed();
    let name = b"digitalCapture";
    let at = forged.windows(name.len()).position(|part| part == name);
    *forged.get_mut(at.unwrap()).unwrap() = b'D';
    let found = said(&forged).credentials;
    assert!(found.is_none_or(|found| !found.holds));

    // What is no store at all is there and cannot be checked.
    let store = b"c2pa";
    let mut broken = signed();
    let places: Vec<usize> = (0..broken.len() - store.len())
        .filter(|at| broken.get(*at..at + store.len()) == Some(store))
        .collect();
    for at in places.into_iter().skip(1) {
        broken.get_mut(at..at + store.len()).unwrap().fill(0xff);
    }
    let said = said(&broken);
    assert!(said.has_c2pa_manifest);
    assert!(said.credentials.is_none_or(|found| !found.holds));
}
