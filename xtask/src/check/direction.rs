//! Which crate may use which, held over `cargo metadata`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failed unwrap is a failed test"
)]

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::DependencyKind;

use crate::workspace::Workspace;

/// Every crate of ours with those of ours that it may use. The tests may use all.
const ALLOWED: &[(&str, &[&str])] = &[
    ("cairn-model", &[]),
    ("cairn-crypto", &[]),
    ("cairn-media", &[]),
    ("cairn-strings", &[]),
    ("cairn-player", &["cairn-media", "cairn-strings"]),
    ("cairn-vault", &["cairn-crypto", "cairn-model"]),
    ("cairn-bundle", &["cairn-crypto", "cairn-model"]),
    ("cairn-report", &["cairn-strings", "cairn-model"]),
    (
        "cairn-exchange",
        &["cairn-vault", "cairn-crypto", "cairn-model"],
    ),
    (
        "cairn-submission",
        &[
            "cairn-bundle",
            "cairn-crypto",
            "cairn-model",
            "cairn-report",
            "cairn-vault",
        ],
    ),
    ("cairn-cli", CORE),
    ("cairn-desktop", WITH_PLAYER),
    ("xtask", &[]),
];

const CORE: &[&str] = &[
    "cairn-bundle",
    "cairn-crypto",
    "cairn-exchange",
    "cairn-media",
    "cairn-model",
    "cairn-report",
    "cairn-strings",
    "cairn-submission",
    "cairn-vault",
];

/// The core, and the window in which sound and video are played.
const WITH_PLAYER: &[&str] = &[
    "cairn-bundle",
    "cairn-crypto",
    "cairn-exchange",
    "cairn-media",
    "cairn-model",
    "cairn-player",
    "cairn-report",
    "cairn-strings",
    "cairn-submission",
    "cairn-vault",
];

/// Crates of others that one crate of ours alone may use: what is behind it can be exchanged in one place.
const KEPT: &[(&str, &str)] = &[
    ("pinyin", "cairn-model"),
    ("rusqlite", "cairn-vault"),
    ("age", "cairn-crypto"),
    ("age-core", "cairn-crypto"),
    ("argon2", "cairn-crypto"),
    ("chacha20poly1305", "cairn-crypto"),
    ("ed25519-dalek", "cairn-crypto"),
    ("hkdf", "cairn-crypto"),
    ("openssl", "cairn-crypto"),
    ("ssh-key", "cairn-crypto"),
    ("gstreamer", "cairn-player"),
    ("gstreamer-app", "cairn-player"),
    ("tauri", "cairn-desktop"),
    ("typst", "cairn-report"),
    ("fantoccini", "cairn-e2e"),
];

/// What a package uses when it runs, or is built: tests may reach further.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let workspace = Workspace::find().expect("the workspace is found");
    workspace
        .metadata
        .packages
        .iter()
        .map(|package| {
            let used = package
                .dependencies
                .iter()
                .filter(|d| d.kind != DependencyKind::Development || is_test(&package.name))
                .map(|d| d.name.clone())
                .collect();
            (package.name.to_string(), used)
        })
        .collect()
}

fn is_test(package: &str) -> bool {
    [
        "cairn-flows",
        "cairn-e2e",
        "cairn-faults",
        "cairn-memory",
        "cairn-scale",
    ]
    .contains(&package)
}

fn breaches(uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut found = Vec::new();
    for (package, used) in uses {
        let allowed = ALLOWED.iter().find(|(name, _)| name == package);
        for dependency in used {
            let ours = uses.contains_key(dependency);
            let may =
                is_test(package) || allowed.is_some_and(|(_, a)| a.contains(&dependency.as_str()));
            if ours && !may {
                found.push(format!("{package} uses {dependency}"));
            }
            let keeper = KEPT.iter().find(|(kept, _)| kept == dependency);
            if keeper.is_some_and(|(_, keeper)| keeper != package) {
                found.push(format!("{package} uses {dependency} directly"));
            }
        }
    }
    found
}

#[test]
fn crates_depend_only_downwards() {
    assert_eq!(breaches(&uses()), Vec::<String>::new());
}

#[test]
fn every_package_has_its_place_in_the_rule() {
    for package in uses().keys() {
        let placed = is_test(package) || ALLOWED.iter().any(|(name, _)| name == package);
        assert!(placed, "{package} has no place in the rule of direction");
    }
}

#[test]
fn an_upward_dependency_would_be_found() {
    let mut uses = uses();
    let model = uses.get_mut("cairn-model").unwrap();
    model.insert("cairn-vault".to_owned());
    model.insert("rusqlite".to_owned());
    assert_eq!(
        breaches(&uses),
        [
            "cairn-model uses cairn-vault",
            "cairn-model uses rusqlite directly"
        ]
    );
}
