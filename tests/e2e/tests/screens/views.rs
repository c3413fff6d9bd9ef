//! Which screens show which view of the interface.

use std::collections::BTreeSet;

use cairn_e2e::setting;

/// Every folder of `ui/src/views`, and the screens on which its components are judged.
pub(crate) const VIEWS: &[(&str, &[&str])] = &[
    ("Capture", &["capture", "capture-filled"]),
    (
        "Case",
        &[
            "case-new",
            "case",
            "case-index",
            "case-found",
            "case-everything",
            "case-removal",
        ],
    ),
    ("Cases", &["cases-empty", "cases", "cases-none-found"]),
    (
        "Create",
        &[
            "create-place",
            "create-begin",
            "create-words",
            "create-type",
            "create-code",
            "create-missing",
        ],
    ),
    (
        "Export",
        &[
            "export-choose-empty",
            "export-choose",
            "export-receiver-none",
            "export-receiver-refused",
            "export-receiver",
            "export-consent",
            "export-consent-decided",
            "export-preview",
            "export-seal",
            "export-result",
        ],
    ),
    (
        "Frame",
        &["incidents", "practice-incidents", "readonly-incidents"],
    ),
    ("Gate", &["create-place", "unlock"]),
    (
        "History",
        &[
            "incident-history",
            "incident-restore",
            "incident-restored",
            "person",
        ],
    ),
    (
        "Import",
        &[
            "import-start",
            "import-mapping",
            "import-saved",
            "import-problems",
            "import-done",
        ],
    ),
    (
        "Incident",
        &[
            "incident-new",
            "incident-add-person",
            "incident-alike",
            "incident",
            "incident-evidence-running",
            "incident-evidence-stopped",
            "incident-evidence",
            "incident-evidence-copy",
            "incident-facts",
            "incident-picture",
            "incident-picture-covers",
            "incident-picture-copied",
            "incident-custody",
            "incident-receiver",
            "incident-consent",
            "incident-checks",
            "incident-removal",
            "incident-everything",
            "readonly-incident",
        ],
    ),
    (
        "Incidents",
        &[
            "incidents-empty",
            "incidents",
            "incidents-none-found",
            "incidents-filtered",
            "incidents-chosen",
            "incidents-remove",
        ],
    ),
    (
        "Job",
        &[
            "incident-evidence-running",
            "vault-backup-done",
            "vault-check-found",
        ],
    ),
    ("Keys", &["keys"]),
    ("Listing", &["cases", "people"]),
    (
        "People",
        &[
            "people-empty",
            "people",
            "people-none-found",
            "people-duplicates",
        ],
    ),
    ("Person", &["person", "person-erase", "person-everything"]),
    (
        "Practice",
        &[
            "practice-incidents",
            "practice-incident",
            "practice-case",
            "practice-timeline",
            "practice-vault",
        ],
    ),
    (
        "Timeline",
        &[
            "timeline-empty",
            "timeline-choose",
            "timeline-incident",
            "timeline-case",
            "timeline-person",
        ],
    ),
    ("Unlock", &["unlock", "unlock-wrong", "unlock-by-code"]),
    (
        "Vault",
        &[
            "vault",
            "vault-backup-done",
            "vault-check-clean",
            "vault-check-found",
            "vault-passphrase-current",
            "vault-passphrase-wrong",
            "vault-passphrase-words",
            "vault-passphrase-type",
            "vault-passphrase-done",
            "vault-recovery-current",
            "vault-recovery-code",
        ],
    ),
];

#[test]
fn every_view_is_judged_on_a_screen() {
    let folder = setting::interface().unwrap().join("views");
    let views: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let named: BTreeSet<String> = VIEWS.iter().map(|(view, _)| (*view).to_owned()).collect();
    assert_eq!(
        views, named,
        "views of the interface, and those of the table"
    );
    for (view, screens) in VIEWS {
        assert!(!screens.is_empty(), "{view} has no screen");
    }
    println!("{} views of the interface, each on a screen", views.len());
}
