//! The process that takes the item apart. Everything of GStreamer that it may need is loaded before it is confined; only then does it ask for
//! the first byte.

mod confine;
mod item;
mod pipeline;
mod plugins;
mod said;

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

use cairn_media::decoder::confinement::close_inherited;

use crate::wire::{Cannot, FromDecoder, ToDecoder};
pub use confine::confine as confine_decoder;
use item::Item;
pub(crate) use plugins::plugin;
use said::Said;

/// Decodes until the window is gone.
///
/// # Errors
/// The window is gone, or this process cannot be confined.
pub(crate) fn run() -> io::Result<()> {
    close_inherited()?;
    let mut input = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let said = Said::to(File::from(io::stdout().as_fd().try_clone_to_owned()?));
    gstreamer::init().map_err(|_| io::ErrorKind::Unsupported)?;
    plugins::load();
    confine::confine()?;
    let ToDecoder::Begin { len } = ToDecoder::read(&mut input)? else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let item = Item::new(len, said.clone());
    match pipeline::Pipeline::build(&item, &said) {
        Ok(pipeline) => pipeline.run(input),
        Err(_) => said.say(&FromDecoder::Cannot(Cannot::Read)),
    }
}
