//! Whatever goes in comes out, and whatever comes in does not panic.

use cairn_bundle::OpenError;
use proptest::prelude::*;

use crate::forge::{Zip, seal_raw};
use crate::sample::Sample;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn opening_gives_what_was_sealed(
        files in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200_000), 0..6),
        names in prop::collection::vec("\\PC{0,40}", 6),
        is_signed: bool,
    ) {
        let types = ["image/jpeg", "text/html", "", "../..", "video/mp4", "application/pdf"];
        let given: Vec<(&str, &str, &[u8])> = files
            .iter()
            .enumerate()
            .map(|(at, bytes)| (types[at], names[at].as_str(), bytes.as_slice()))
            .collect();
        let mut sample = Sample::with(&given);
        if !is_signed {
            sample.signer = None;
        }
        sample.seal().unwrap();
        let opened = sample.open().unwrap();
        prop_assert!(opened.verified.is_intact());
        let of = |part| std::fs::read_dir(opened.dir.join(part)).into_iter().flatten();
        let out = of("data/transmissible/evidence").chain(of("data/confidential/evidence"));
        let mut out: Vec<_> = out.map(|e| e.unwrap().path()).collect();
        out.sort_by_key(|path| path.file_name().unwrap().to_owned());
        let out: Vec<_> = out.iter().map(|path| std::fs::read(path).unwrap()).collect();
        prop_assert_eq!(out, files);
    }

    #[test]
    fn arbitrary_bytes_in_a_sealed_file_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let sample = Sample::new();
        seal_raw(&sample, &bytes);
        prop_assert!(matches!(sample.open(), Err(OpenError::Refused(_))));
        std::fs::write(sample.path("bundle.age"), &bytes).unwrap();
        prop_assert!(sample.open().is_err());
        prop_assert_eq!(sample.names(), ["bundle.age"]);
    }

    #[test]
    fn changed_bytes_within_a_sealed_file_never_panic_and_never_pass(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 1..=255_u8), 1..6),
    ) {
        let sample = Sample::with(&[("image/png", "x.png", b"evidence")]);
        let mut plain = Zip::of(&sample).bytes();
        let good = plain.clone();
        for (at, change) in changes {
            let at = at.index(plain.len());
            plain[at] ^= change;
        }
        prop_assume!(plain != good);
        seal_raw(&sample, &plain);
        prop_assert!(sample.open().is_err());
        prop_assert_eq!(sample.names(), ["bundle.age"]);
    }
}
