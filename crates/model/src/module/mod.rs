//! What is asked further, depending on what was done. Each follows what the body asks that acts on such cases.

mod custody;
mod harm;
mod means;

pub use custody::{
    Charge, Contact, Detention, Disappearance, Hearing, PlaceOfDetention, SearchStep,
};
pub use harm::{Death, Torture};
pub use means::{DigitalModule, LawOrPolicy, PropertyModule};
