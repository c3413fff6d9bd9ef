//! The screens, each with what a person does on it. The names of controls are those of `ui/src/testids.ts`.

pub mod create;
pub mod evidence;
pub mod export;
pub mod field;
pub mod form;
pub mod incident;
pub mod incidents;
pub mod rail;
pub mod receiver;
pub mod unlock;
pub mod vault;
