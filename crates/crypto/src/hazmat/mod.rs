//! The parts that are wrong when put together wrongly. Reached only through [`crate::safe`].

pub(crate) mod aead;
pub(crate) mod age_file;
pub(crate) mod age_header;
pub(crate) mod age_shape;
pub(crate) mod armor;
pub(crate) mod batch;
pub(crate) mod chunk;
pub(crate) mod hybrid;
pub(crate) mod kdf;
pub(crate) mod padding;
pub(crate) mod payload;
pub(crate) mod payload_writer;
pub(crate) mod read_ahead;
pub(crate) mod scrypt;
pub(crate) mod seal_crew;
pub(crate) mod ssh_ed25519;
pub(crate) mod ssh_file;
pub(crate) mod stanza;
pub(crate) mod x25519;

#[cfg(test)]
mod cctv;
#[cfg(test)]
mod wycheproof;

/// Threads that seal or open beside the one that reads or writes. Three keep up with any that also hashes, so more would only
/// hold memory: each has two batches of 1 MiB in hand.
fn threads_beside() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    cores.saturating_sub(1).clamp(1, 3)
}
