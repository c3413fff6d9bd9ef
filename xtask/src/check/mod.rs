//! Rules on the repository itself.

#[cfg(test)]
mod direction;
pub(crate) mod prose;
pub(crate) mod sizes;
