//! Rules on the repository itself.

#[cfg(test)]
mod direction;
#[cfg(test)]
mod fuzzing;
pub(crate) mod prose;
pub(crate) mod sizes;
