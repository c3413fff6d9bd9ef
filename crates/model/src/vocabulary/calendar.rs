//! Calendars in which people give dates.

use super::vocabulary;

vocabulary! {
    /// A calendar other than the Gregorian one, which is not named.
    Calendar, "calendar" {
        /// The Islamic calendar as Saudi Arabia publishes it.
        HijriUmalqura = "hijri_umalqura",
        /// The Islamic calendar by the tabular rule: leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30, from Friday,
        /// 16 July 622 (Julian).
        HijriCivil = "hijri_civil",
        /// The Solar Hijri calendar of Iran and Afghanistan.
        Persian = "persian",
        /// The Thai solar calendar: the Gregorian one with years of the Buddhist era.
        ThaiBuddhist = "thai_buddhist",
        /// The Ethiopian calendar, years of the Incarnation era (Amete Mihret).
        Ethiopian = "ethiopian",
    }
}
