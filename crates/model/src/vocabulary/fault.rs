//! What can be wrong with a value that is to become part of a record.

use super::vocabulary;

vocabulary! {
    /// What is wrong with a value, or with a place in a file that brings values.
    Fault, "fault" {
        /// Not the kind of value that the field takes.
        Form = "form",
        UnknownField = "unknown_field",
        Required = "required",
        Code = "code",
        /// Not a date, or a day that the calendar does not have.
        Date = "date",
        /// A range without an end, with one before its start, or an end without a range.
        Range = "range",
        Country = "country",
        Number = "number",
        Flag = "flag",
        OneToFive = "one_to_five",
        /// Over [`MAX_TEXT`](crate::shape::MAX_TEXT).
        TooLong = "too_long",
        Id = "id",
        Language = "language",
        Coordinate = "coordinate",
        /// Not a receiver's key.
        Receiver = "receiver",
        /// Points to a record that is nowhere.
        Reference = "reference",
        /// An id that is taken.
        Taken = "taken",
        /// Evidence, which no text brings.
        Evidence = "evidence",
        /// Not a JSON object.
        Json = "json",
        /// Not UTF-8.
        Encoding = "encoding",
        /// More or fewer cells than the header has.
        Cells = "cells",
        /// A column that is not known, or stands twice.
        Column = "column",
    }
}
