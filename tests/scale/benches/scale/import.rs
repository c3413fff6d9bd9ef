//! Importing, into a vault and into a database that is not encrypted, batch by batch in turn.

use std::path::Path;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost as KeyCost;
use cairn_model::Person;
use cairn_scale::{Declaration, Made, Maker, people};
use cairn_vault::measure::Plain;
use cairn_vault::{Error, Transaction, Vault};

use crate::times::{Cost, Times};

/// Incidents a transaction, as of a file that is imported: a file comes in whole or not at all.
const BATCH: usize = 10_000;
/// Incidents that are saved one by one at the end.
const SAVED: usize = 100;
/// People whom the incidents name.
const PEOPLE: usize = 2_000;

/// Fills both; gives the one that is not encrypted.
pub(crate) fn import(
    path: &Path,
    secret: &Passphrase,
    declarations: &[Declaration],
    count: usize,
) -> Plain {
    let (mut vault, _) = Vault::create(path, secret, KeyCost::FLOOR).unwrap();
    let mut plain = Plain::create(&path.with_extension("plain.db")).unwrap();
    let (mut encrypted, mut clear) = (Cost::default(), Cost::default());
    let people = people(PEOPLE);
    let named = |tx: &mut Transaction<'_>| people.iter().try_for_each(|one| tx.put::<Person>(one));
    encrypted.add(|| vault.transaction(named).unwrap());
    clear.add(|| plain.transaction(named).unwrap());
    let mut maker = Maker::new(declarations, &people);
    let mut left = count;
    let mut is_turned = false;
    while left > 0 {
        let batch: Vec<Made> = maker.by_ref().take(left.min(BATCH)).collect();
        left -= batch.len();
        let write = |tx: &mut Transaction<'_>| batch.iter().try_for_each(|one| put(tx, one));
        // In turn, so that neither always comes first.
        if is_turned {
            clear.add(|| plain.transaction(write).unwrap());
        }
        encrypted.add(|| vault.transaction(write).unwrap());
        if !is_turned {
            clear.add(|| plain.transaction(write).unwrap());
        }
        is_turned = !is_turned;
    }
    saving(&mut vault, &mut plain, maker);
    encrypted.add(|| drop(vault));
    report(&encrypted, &clear, path);
    plain
}

/// One incident a transaction: what is saved while one works.
fn saving(vault: &mut Vault, plain: &mut Plain, maker: Maker<'_>) {
    let (mut encrypted, mut clear) = (Times::default(), Times::default());
    for made in maker.take(SAVED) {
        encrypted.take(|| vault.transaction(|tx| put(tx, &made)).unwrap());
        clear.take(|| plain.transaction(|tx| put(tx, &made)).unwrap());
    }
    let (saved, clear) = (encrypted.within(50), clear.within(50));
    println!(
        "save one incident                  p50 {saved:.1} ms, p95 {:.1} ms; not encrypted and without head {clear:.1} ms",
        encrypted.within(95)
    );
}

fn put(tx: &mut Transaction<'_>, made: &Made) -> Result<(), Error> {
    tx.put(&made.incident)?;
    tx.put(&made.act)?;
    tx.put(&made.engagement)?;
    tx.put(&made.participation)
}

fn report(encrypted: &Cost, clear: &Cost, path: &Path) {
    println!(
        "{:<34} {:>10} {:>10} {:>7}",
        "import", "vault", "plain", "ratio"
    );
    let line = |what: &str, vault: f64, plain: f64| {
        println!(
            "{what:<34} {vault:>9.1}s {plain:>9.1}s {:>7.2}",
            vault / plain
        );
    };
    line("  wall", encrypted.wall, clear.wall);
    line("  computed", encrypted.computed, clear.computed);
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |file| file.len()) / 1_000_000;
    let (vault, plain) = (
        size(&path.join("db/records.db")),
        size(&path.with_extension("plain.db")),
    );
    println!("{:<34} {vault:>7} MB {plain:>7} MB\n", "  database");
}
