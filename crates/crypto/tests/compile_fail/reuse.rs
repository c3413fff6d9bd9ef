// The key caught for reading back opens once.
use std::io::{Cursor, Result};

use cairn_crypto::safe::bundle_seal::ReadBackKey;

fn twice(key: ReadBackKey, sealed: &[u8]) -> Result<()> {
    let _ = key.open(Cursor::new(sealed));
    let _ = key.open(Cursor::new(sealed));
    Ok(())
}

fn main() {}
