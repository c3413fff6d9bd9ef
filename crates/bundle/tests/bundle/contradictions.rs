//! Bundles of the right form whose parts contradict each other: verifying says which, and they are not opened.

use cairn_bundle::{CustodyFault, FileFault, OpenError, Refusal, Signature, Verified};
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::digest::Digest;

use crate::forge::{Zip, plaintext, seal_raw};
use crate::sample::Sample;

/// Changes a good bundle, fills up its padding, and verifies it.
fn verify(change: impl FnOnce(&mut Zip)) -> Verified {
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    change(&mut zip);
    zip.pad();
    seal_raw(&sample, &zip.bytes());
    let verified = sample.verify().unwrap();
    match sample.open() {
        Ok(opened) => assert!(opened.verified.is_intact()),
        Err(OpenError::NotIntact(found)) => {
            assert_eq!(*found, verified);
            assert_eq!(sample.names(), ["bundle.age"], "nothing is left behind");
        }
        Err(other) => panic!("{other:?}"),
    }
    verified
}

fn edit(zip: &mut Zip, path: &str, change: impl FnOnce(String) -> String) {
    let text = String::from_utf8(zip.entry(path).data.clone()).unwrap();
    zip.entry(path).set(change(text));
}

fn path(of: &str) -> String {
    of.to_owned()
}

#[test]
fn an_untouched_bundle_is_intact() {
    assert!(verify(|_| {}).is_intact());
}

#[test]
fn a_changed_evidence_file_is_named() {
    let verified = verify(|z| z.entry("000003.bin").set(vec![8; 100_000]));
    let at = || path("data/confidential/evidence/000003.bin");
    assert_eq!(
        verified.files,
        [
            FileFault::Digest { path: at() },
            FileFault::Record { path: at() }
        ]
    );
}

#[test]
fn a_manifest_that_was_changed_along_is_caught_by_the_tag_manifest() {
    let verified = verify(|z| {
        z.entry("START-HERE.html").set("<p>another story");
        let digest = Digest::of(b"<p>another story").hex();
        edit(z, "/manifest-sha256.txt", |text| {
            format!("{digest}{}", &text[64..])
        });
    });
    let manifest = FileFault::Digest {
        path: path("manifest-sha256.txt"),
    };
    assert!(verified.files.contains(&manifest));
    assert!(verified.files.contains(&FileFault::Oxum));
}

#[test]
fn files_are_held_to_the_manifest_both_ways() {
    let verified = verify(|z| {
        edit(z, "/manifest-sha256.txt", |text| {
            text.lines()
                .skip(1)
                .map(|line| format!("{line}\n"))
                .collect()
        })
    });
    assert!(verified.files.contains(&FileFault::Unlisted {
        path: path("data/START-HERE.html")
    }));
    let verified = verify(|z| {
        edit(z, "/manifest-sha256.txt", |text| {
            format!(
                "{text}{}  data/confidential/evidence/000005.bin\n",
                "0".repeat(64)
            )
        })
    });
    assert!(verified.files.contains(&FileFault::Absent {
        path: path("data/confidential/evidence/000005.bin")
    }));
}

#[test]
fn a_changed_tag_manifest_breaks_the_signature() {
    let verified = verify(|z| {
        edit(z, "bag-info.txt", |text| {
            text.replace("05:06:07", "05:06:08")
        });
        let digest = Digest::of(&z.entry("bag-info.txt").data).hex();
        edit(z, "tagmanifest-sha256.txt", |text| {
            let line = text.lines().find(|l| l.ends_with("bag-info.txt")).unwrap();
            text.replace(&line[..64], &digest)
        });
    });
    assert_eq!(verified.signature, Signature::Invalid);
    assert!(verified.files.contains(&FileFault::RecordsDiffer));
}

#[test]
fn a_key_put_beside_somebody_elses_signature_is_caught() {
    let other = cairn_crypto::safe::signature::SigningKey::from_seed(&[9; 32]).public_openssh();
    let verified = verify(|z| {
        edit(z, "allowed_signers", |text| {
            let key = text.find("ssh-ed25519").unwrap();
            format!("{}{other}\n", &text[..key])
        })
    });
    assert_eq!(verified.signature, Signature::Invalid);
}

#[test]
fn two_items_that_claim_one_file_are_caught() {
    let verified = verify(|z| {
        edit(z, "records.json", |text| {
            text.replace("evidence/000002.pdf", "evidence/000001.jpg")
        })
    });
    assert!(verified.files.contains(&FileFault::RecordsDiffer));
    let verified = verify(|z| {
        // The second item's file is dropped everywhere but in the records, where the first file stands for it.
        z.entries.retain(|e| !e.name.ends_with(b"000004.txt"));
        edit(z, "records.json", |text| {
            text.replace("evidence/000004.txt", "evidence/000003.bin")
        });
    });
    assert!(verified.files.contains(&FileFault::RecordsDiffer));
}

#[test]
fn a_path_that_no_bundle_has_is_not_shown_to_anybody() {
    for manifest in ["/manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let sample = Sample::new();
        let mut zip = Zip::of(&sample);
        edit(&mut zip, manifest, |text| {
            format!("{text}{}  data/\u{1b}[2Jevidence\n", "0".repeat(64))
        });
        zip.pad();
        seal_raw(&sample, &zip.bytes());
        let refused = sample.verify();
        assert!(
            matches!(refused, Err(OpenError::Refused(Refusal::TagFile))),
            "{refused:?}"
        );
    }
    let verified = verify(|z| {
        edit(z, "records.json", |text| {
            text.replace("evidence/000002.pdf", "evidence/\\u001b[2J")
        })
    });
    assert!(!format!("{:?}", verified.files).contains("[2J"));
    assert!(verified.files.contains(&FileFault::RecordsDiffer));
}

#[test]
fn no_more_faults_are_held_than_anybody_reads() {
    let verified = verify(|z| {
        edit(z, "custody.jsonl", |text| {
            let line = text.lines().next().unwrap();
            format!("{line}\n").repeat(5_000)
        })
    });
    assert_eq!(
        (verified.custody.lines, verified.custody.faults.len()),
        (5_000, 1_000)
    );
}

#[test]
fn custody_lines_that_do_not_fit_are_named_by_line() {
    let fault = |change: fn(Vec<String>) -> Vec<String>| {
        let verified = verify(|z| {
            edit(z, "custody.jsonl", |text| {
                let lines = change(text.lines().map(str::to_owned).collect());
                lines.iter().map(|line| format!("{line}\n")).collect()
            });
        });
        verified
            .custody
            .faults
            .iter()
            .map(|f| (f.line, f.what))
            .collect::<Vec<_>>()
    };
    let changed = fault(|mut lines| {
        lines[4] = lines[4].replace("imported", "erased!!");
        lines
    });
    assert_eq!(changed, [(5, CustodyFault::Commitment)]);
    let dropped = fault(|mut lines| {
        lines.remove(1);
        lines
    });
    assert_eq!(
        dropped,
        [(2, CustodyFault::Sequence), (2, CustodyFault::Previous)]
    );
    let beheaded = fault(|mut lines| {
        lines.remove(0);
        lines
    });
    assert_eq!(
        beheaded,
        [(1, CustodyFault::Sequence), (1, CustodyFault::Previous)]
    );
    let swapped = fault(|mut lines| {
        lines.swap(1, 2);
        lines
    });
    assert!(swapped.len() > 2);
}

#[test]
fn a_bundle_that_its_receiver_sealed_on_to_somebody_else_says_so() {
    let mut sample = Sample::new();
    sample.seal().unwrap();
    let plain = plaintext(&sample);
    sample.identities = vec![Identity::generate()];
    seal_raw(&sample, &plain);
    let verified = sample.verify().unwrap();
    assert!(!verified.is_for_us);
    assert!(
        verified.is_intact(),
        "it is what the sender made, and was not made for us"
    );
}
