//! What the window may ask for: one short function a command. Each takes typed input, calls one core function and
//! returns a view. Commands that carry a secret take raw bytes (see [`secret`]) and are not in the generated bindings.

pub mod cases;
pub mod dates;
pub mod evidence;
pub mod export;
pub mod history;
pub mod import;
pub mod incidents;
pub mod persons;
pub mod practice;
pub mod receivers;
pub mod records;
pub mod secret;
pub mod session;
pub mod timeline;
pub mod vault;
