//! From the secret to the first page of the list, and the verification behind it.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_desktop::session::Open;
use cairn_vault::{Secret, Vault};

use crate::queries::list;
use crate::times::{Times, milliseconds};

/// How often it is opened.
const OPENINGS: usize = 5;

/// Opens it several times; gives the last.
pub(crate) fn open(path: &Path, secret: &Passphrase) -> Open {
    let (mut keys, mut whole) = (Times::default(), Times::default());
    let mut last = None;
    for _ in 0..OPENINGS {
        drop(last.take());
        let open = whole.take(|| {
            let vault = Vault::open_at_once(path, Secret::Passphrase(secret)).unwrap();
            let open = opened(vault);
            list(
                &open,
                &serde_json::json!({ "search": null, "offset": 0, "limit": 100 }),
            );
            open
        });
        keys.take(|| {
            open.vault
                .verify_secret(Secret::Passphrase(secret))
                .unwrap()
        });
        last = Some(open);
    }
    let (whole, keys) = (whole.within(50), keys.within(50));
    println!("unlock to the first list           {whole:>8.0} ms");
    println!("  of it the key derivation         {keys:>8.0} ms");
    println!(
        "  the rest                         {:>8.0} ms",
        whole - keys
    );
    let mut open = last.unwrap();
    verify(&mut open);
    open
}

fn verify(open: &mut Open) {
    let begun = open.vault.begin_verification().unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Continue(()));
    println!(
        "verified behind it                 {:>8.0} ms\n",
        milliseconds(start.elapsed())
    );
    open.vault.note_verified(ended.unwrap()).unwrap();
    assert_eq!(open.vault.findings(), []);
}

fn opened(vault: Vault) -> Open {
    Open {
        players: Vec::new(),
        vault,
        next_passphrase: None,
        place: None,
        found: Vec::new(),
        import: None,
        practice: None,
    }
}
