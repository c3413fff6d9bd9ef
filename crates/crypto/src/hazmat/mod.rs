//! The parts that are wrong when put together wrongly. Reached only through [`crate::safe`].

pub(crate) mod aead;
pub(crate) mod age_file;
pub(crate) mod age_shape;
pub(crate) mod kdf;
pub(crate) mod padding;
pub(crate) mod stanza;

#[cfg(test)]
mod cctv;
