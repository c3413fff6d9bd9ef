//! The screens, each with what a person does on it.
