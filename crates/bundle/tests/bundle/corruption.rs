//! A sealed file that was changed on its way does not open, wherever the change is.

use cairn_bundle::OpenError;

use crate::sample::Sample;

/// Changes to try: many under `CAIRN_LONG=1`, enough otherwise.
fn rounds() -> usize {
    if std::env::var_os("CAIRN_LONG").is_some_and(|v| v == "1") {
        100_000
    } else {
        400
    }
}

#[test]
fn any_flipped_bit_and_any_cut_stops_the_bundle_and_nothing_is_written() {
    let sample = Sample::with(&[("image/png", "x.png", &[5; 2000])]);
    sample.seal().unwrap();
    let good = std::fs::read(sample.path("bundle.age")).unwrap();
    let rounds = rounds();
    for round in 0..rounds {
        // A step that is prime to the length reaches every part of the file, header included.
        let at = round.wrapping_mul(7919) % good.len();
        let mut bad = good.clone();
        bad[at] ^= 1 << (round % 8);
        if round % 4 == 3 {
            bad = good[..at].to_vec();
        }
        std::fs::write(sample.path("bundle.age"), &bad).unwrap();
        let refused = sample.open();
        assert!(
            matches!(refused, Err(OpenError::NotABundle | OpenError::Decryption)),
            "round {round}, byte {at}: {refused:?}"
        );
        assert_eq!(sample.names(), ["bundle.age"]);
    }
    std::fs::write(sample.path("bundle.age"), &good).unwrap();
    sample
        .open()
        .expect("the control: the untouched bundle opens");
}

#[test]
fn something_added_at_the_end_stops_the_bundle() {
    let sample = Sample::new();
    sample.seal().unwrap();
    let mut file = std::fs::read(sample.path("bundle.age")).unwrap();
    file.push(0);
    std::fs::write(sample.path("bundle.age"), file).unwrap();
    assert!(matches!(sample.open(), Err(OpenError::Decryption)));
}
