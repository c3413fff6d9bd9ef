//! A hundred thousand incidents: how long it takes to import them, to open, list, search and filter the vault, to open an
//! incident, to erase a person, as the window gets it; and what of that is encryption. Figures to compare with earlier ones, no pass mark.
//!
//! `CAIRN_UDHR` names the folder of the declaration's languages, `CAIRN_INCIDENTS` how many incidents there are to be.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops where it fails, and its figures are its result"
)]

mod erasure;
mod import;
mod opening;
mod queries;
mod times;

use std::path::PathBuf;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_scale::Declaration;

fn main() {
    let folder = std::env::var_os("CAIRN_UDHR").map(PathBuf::from);
    let Some(folder) = folder else {
        println!("left out: CAIRN_UDHR is not set; `cargo xtask bench` sets it");
        return;
    };
    let count = std::env::var("CAIRN_INCIDENTS").map_or(100_000, |text| text.parse().unwrap());
    let declarations = Declaration::all(&folder).unwrap();
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = home.path().join("vault");
    let secret = Passphrase::generate();
    println!("{count} incidents, six languages\n");
    let plain = import::import(&path, &secret, &declarations, count);
    let open = opening::open(&path, &secret);
    queries::time(&open, &plain, count);
    drop(plain);
    erasure::time(open);
}
