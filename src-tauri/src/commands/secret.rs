//! Commands that carry a secret. It comes as raw bytes, never as JSON, and is wiped here; they are therefore called by
//! hand-written code (`ui/src/backend/secrets.ts`) and not in the generated bindings.

/// Their names.
pub const NAMES: [&str; 5] = [
    "create_confirm",
    "unlock",
    "passphrase_change",
    "passphrase_confirm",
    "recovery_code_replace",
];
