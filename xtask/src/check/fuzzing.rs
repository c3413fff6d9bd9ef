//! What is there for fuzzing alone is in nothing that ships.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failed unwrap is a failed test"
)]

use std::collections::BTreeSet;

use cargo_metadata::Package;

use crate::fuzz::TARGETS;
use crate::workspace::Workspace;

/// The feature under which the parsers of bundles are open to any bytes.
const FEATURE: &str = "fuzzing";

/// Where a package turns the feature on: by what it depends on, or by a feature of its own.
fn turned_on(package: &Package) -> Vec<String> {
    let asked = package.dependencies.iter().filter(|dependency| {
        let features = dependency.features.iter();
        features
            .into_iter()
            .any(|feature| feature.as_str() == FEATURE)
    });
    let mut found: Vec<String> = asked
        .map(|dependency| format!("{} asks it of {}", package.name, dependency.name))
        .collect();
    for (name, brings) in &package.features {
        let is_brought = brings
            .iter()
            .any(|b| b == FEATURE || b.ends_with(&format!("/{FEATURE}")));
        if is_brought {
            found.push(format!("{} brings it with {name}", package.name));
        }
    }
    found
}

#[test]
fn nothing_that_ships_has_its_parsers_open() {
    let metadata = Workspace::find().expect("the workspace is found").metadata;
    let found: Vec<_> = metadata.packages.iter().flat_map(turned_on).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_package_that_opens_them_would_be_found() {
    let metadata = Workspace::find().expect("the workspace is found").metadata;
    let named = |name: &str| metadata.packages.iter().find(|p| p.name.as_str() == name);
    let mut bundle = named("cairn-bundle").unwrap().clone();
    assert!(
        bundle.features.contains_key(FEATURE),
        "there is the feature"
    );
    let brought = vec![FEATURE.to_owned()];
    bundle.features.insert("default".to_owned(), brought);
    assert_eq!(turned_on(&bundle), ["cairn-bundle brings it with default"]);
    let mut cli = named("cairn-cli").unwrap().clone();
    for dependency in &mut cli.dependencies {
        if dependency.name == "cairn-bundle" {
            dependency.features.push(FEATURE.to_owned());
        }
    }
    assert_eq!(turned_on(&cli), ["cairn-cli asks it of cairn-bundle"]);
}

#[test]
fn every_target_has_its_program_and_its_corpus() {
    let root = Workspace::find().expect("the workspace is found").root;
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(root.join("tests/fuzz").join(folder)).unwrap();
        let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
        names.map(|name| name.replace(".rs", "")).collect()
    };
    let mut targets: BTreeSet<String> =
        TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("corpus"), targets);
    targets.insert("control".to_owned());
    assert_eq!(names("targets"), targets);
}
