//! How far a long piece of work has come, and whether to go on.

use std::ops::ControlFlow;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Sealing: reading evidence and writing the bundle.
    Writing,
    /// Sealing: reading the bundle back and comparing.
    ReadingBack,
    /// Opening: checking, and writing the files.
    Opening,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub phase: Phase,
    /// Which file, from 1.
    pub file: usize,
    /// Of how many.
    pub files: usize,
    /// Bytes done, both phases of sealing together.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}

/// Is told how far the work is, and says whether to go on. Called for about every 256 KiB.
pub type OnProgress<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// Bytes that are read and reported at a time.
pub(crate) const STEP: usize = 256 * 1024;
