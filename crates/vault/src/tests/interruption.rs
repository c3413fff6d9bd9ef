//! Interrupted anywhere: a copy of the folder, taken at every named step of every write, opens the old way or the new.
//! (Kills of a real process, and their control, are in `tests/faults`.)

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::{Evidence, Incident};

use crate::tests::evidence::add;
use crate::tests::shared::{Copy, ORIGINAL, incident, open, put};
use crate::{Secret, Vault, fault};

type Copies = Vec<(&'static str, Copy)>;

/// Does something to a vault and copies it at every step on the way.
fn at_every_step(dir: &Path, act: impl FnOnce()) -> Copies {
    let copies = Arc::new(Mutex::new(Copies::new()));
    let (kept, dir, own) = (
        Arc::clone(&copies),
        dir.to_path_buf(),
        thread::current().id(),
    );
    fault::on_point(move |name| {
        if thread::current().id() == own {
            kept.lock().unwrap().push((name, Copy::of(&dir)));
        }
    });
    act();
    fault::on_point(|_| {});
    let mut kept = copies.lock().unwrap();
    std::mem::take(&mut *kept)
}

fn names(copies: &Copies) -> Vec<&'static str> {
    copies.iter().map(|(name, _)| *name).collect()
}

#[test]
fn a_vault_interrupted_at_any_step_opens_the_old_way_or_the_new() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let first = incident("First", "");
    put(&mut vault, &first);

    let copies = at_every_step(&copy.dir, || put(&mut vault, &incident("Second", "")));
    let steps = [
        "transaction.begun",
        "head.write",
        "commit.before",
        "commit.after",
        "head.rename",
        "head.durable",
    ];
    assert_eq!(names(&copies), steps);
    for (name, copy) in &copies {
        let vault = copy.open_clean();
        let expected = if steps.iter().position(|s| s == name) >= Some(3) {
            2
        } else {
            1
        };
        assert_eq!(
            vault.records::<Incident>().unwrap().len(),
            expected,
            "{name}"
        );
        let is_gap = ["commit.after", "head.rename"].contains(name);
        assert_eq!(vault.recovered_epoch(), is_gap.then_some(2), "{name}");
    }

    let source = copy.root.path().join("item");
    fs::write(&source, vec![1; 100_000]).unwrap();
    let copies = at_every_step(&copy.dir, || {
        add(&mut vault, first.id, &source).unwrap();
    });
    assert!(names(&copies).contains(&"blob.rename"));
    for (name, copy) in &copies {
        let vault = copy.open_clean();
        for item in vault.records::<Evidence>().unwrap() {
            let reader = vault.evidence_reader(item.value.id);
            assert!(reader.is_ok(), "{name}");
        }
    }

    let new = Passphrase::generate();
    let copies = at_every_step(&copy.dir, || vault.change_passphrase(&new).unwrap());
    assert!(names(&copies).contains(&"slot.rename"));
    for (name, copy) in &copies {
        let opened = [&ORIGINAL.passphrase, &new]
            .into_iter()
            .filter_map(|secret| Vault::open(&copy.dir, Secret::Passphrase(secret)).ok())
            .inspect(|vault| assert_eq!(vault.findings(), [], "{name}"))
            .count();
        assert_eq!(opened, 1, "{name}: one of the two, and nothing amiss");
    }

    let place = copy.root.path().join("place");
    fs::create_dir(&place).unwrap();
    let target = place.join("new");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (kept, own, watched) = (Arc::clone(&seen), thread::current().id(), target.clone());
    fault::on_point(move |name| {
        if thread::current().id() == own {
            kept.lock().unwrap().push((name, watched.exists()));
        }
    });
    Vault::create(&target, &new, Cost::FLOOR).unwrap();
    fault::on_point(|_| {});
    assert!(seen.lock().unwrap().iter().all(|(_, exists)| !exists));
    assert!(
        seen.lock()
            .unwrap()
            .iter()
            .any(|(name, _)| *name == "create.rename")
    );
    assert!(
        open(&target).is_err(),
        "another vault's keys do not open it"
    );
}

#[test]
fn acknowledging_before_the_head_is_durable_is_seen_after_a_crash() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    // What the wrong order of writing leaves at a crash after two acknowledged transactions.
    let head = fs::read(copy.dir.join("head.bin")).unwrap();
    put(&mut vault, &incident("One", ""));
    put(&mut vault, &incident("Two", ""));
    let crashed = Copy::of(&copy.dir);
    fs::write(crashed.dir.join("head.bin"), head).unwrap();
    assert!(crashed.open().is_read_only());
    drop(vault);
    copy.open_clean();
}
