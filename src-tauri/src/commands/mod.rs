//! What the window may ask for: one short function a command. Each takes typed input, calls one core function and
//! returns a view. Commands that carry a secret take raw bytes (see [`secret`]) and are not in the generated bindings.

pub mod evidence;
pub mod export;
pub mod incidents;
pub mod receivers;
pub mod records;
pub mod secret;
pub mod session;
pub mod vault;
