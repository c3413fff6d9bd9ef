// What takes nonces and raw keys is out of reach.
use cairn_crypto::hazmat::aead;

fn main() {
    let _ = aead::TAG_LEN;
}
