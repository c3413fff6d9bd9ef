//! What a value can be refused for. No variant carries what the user wrote.

/// A value that the model refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// Not a date, or a day that the calendar does not have.
    #[error("not a date of the form YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDThh or YYYY-MM-DDThh:mm")]
    Date,
    /// `between` needs an end that is not before the start.
    #[error("the end of a range lies before its start or is absent")]
    Range,
    /// Not an ISO 3166-1 alpha-3 code.
    #[error("not an ISO 3166-1 alpha-3 country code")]
    Country,
    /// A text over its bound.
    #[error("text longer than {limit} characters")]
    TooLong {
        /// The bound, in characters.
        limit: usize,
    },
}
