//! The one place where this crate reads the time.

/// The present time in UTC as RFC 3339 with milliseconds (`2026-03-01T09:30:00.125Z`): a fixed width, so that text order
/// is time order.
pub(crate) fn now() -> String {
    jiff::Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%S.%3fZ")
        .to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_time_has_a_fixed_width_and_reads_back() {
        let now = super::now();
        assert_eq!(now.len(), 24);
        assert!(now.parse::<jiff::Timestamp>().is_ok());
    }
}
