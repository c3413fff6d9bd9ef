//! What the processes say to one another: a byte for the kind, then fields of fixed length, little-endian. Nothing is believed: every length
//! has a bound, and what is out of bounds ends the conversation.
//!
//! | from, to | kinds |
//! |---|---|
//! | app to window | `O` the item and the manner, then `D` parts |
//! | window to app | `W` wants a part, `T` somebody is there, `L` lock |
//! | window to decoder | `B` begin, `K` seek, `D` parts |
//! | decoder to window | `W` wants a part, `S` streams, `P` picture, `A` sound, `E` end, `N` cannot |

mod fields;
#[cfg(test)]
mod tests;
mod to_decoder;
mod to_player;
mod to_window;

pub use to_decoder::ToDecoder;
pub use to_player::{ToPlayer, read_open, read_part, write_open, write_part};
pub use to_window::{Cannot, FromDecoder, Picture, Sound, Streams, is_format};

/// The most bytes of an item in one part.
pub const PART: u32 = 1024 * 1024;
/// The longest side of a picture, in pixels.
pub const LONGEST: u32 = 1280;
/// Samples of sound in a second, of each channel.
pub const RATE: u32 = 48_000;
/// Channels of sound.
pub const CHANNELS: u32 = 2;
/// Bytes of one moment of sound: 16 bits for each channel.
pub const MOMENT: u32 = 2 * CHANNELS;
