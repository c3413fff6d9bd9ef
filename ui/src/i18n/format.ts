// Numbers, sizes and times in the window's language.
import type { PartialDate } from "../backend/types";
import { FORMATS, locale, t } from "./strings.svelte";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

const tag = (): string => FORMATS[locale()];

/** A whole number. */
export function count(value: number): string {
  return new Intl.NumberFormat(tag()).format(value);
}

/** A size in decimal units, as file managers show it. */
export function bytes(value: number): string {
  const step = value < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(value) / 3));
  const scaled = value / 1000 ** step;
  return new Intl.NumberFormat(tag(), {
    style: "unit",
    unit: UNITS[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: scaled < 10 && step > 0 ? 1 : 0,
  }).format(scaled);
}

/** The time of day of an ISO 8601 instant, in the computer's time zone. */
export function timeOfDay(instant: string): string {
  return new Intl.DateTimeFormat(tag(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(instant),
  );
}

/** The day of an ISO 8601 instant, in the computer's time zone. */
export function day(instant: string): string {
  return new Intl.DateTimeFormat(tag(), {
    year: "numeric",
    month: "long",
    day: "numeric",
    calendar: "gregory",
  }).format(new Date(instant));
}

/** A date or a part of one, as ISO 8601 has it. */
export function point(value: string): string {
  const [date = "", time] = value.split("T");
  const [year = "1", month, dayOfMonth] = date.split("-");
  const at = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)));
  at.setUTCFullYear(Number(year));
  const format = new Intl.DateTimeFormat(tag(), {
    year: "numeric",
    ...(month === undefined ? {} : { month: "short" }),
    ...(dayOfMonth === undefined ? {} : { day: "numeric" }),
    calendar: "gregory",
    timeZone: "UTC",
  }).format(at);
  return time === undefined ? format : `${format} ${time}`;
}

/** A date to the precision in which it is known, and how to read it. */
export function partialDate(date: PartialDate): string {
  const value = point(date.value);
  const end = date.end === null ? "" : point(date.end);
  switch (date.qualifier) {
    case "exact":
      return value;
    case "estimate":
      return t("app-date-estimate", { date: value });
    case "before":
      return t("app-date-before", { date: value });
    case "after":
      return t("app-date-after", { date: value });
    case "between":
      return t("app-date-between", { date: value, end });
  }
}

/** An amount of memory given in MiB, as GiB from 1,024 MiB on. */
export function mebibytes(value: number): string {
  const amount = new Intl.NumberFormat(tag(), { maximumFractionDigits: 1 });
  return value < 1024 ? `${amount.format(value)} MiB` : `${amount.format(value / 1024)} GiB`;
}

/** How long something plays, of seconds: `1:02:03`, `4:05`, and with tenths below a minute, `0:07.5`. */
export function playingTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const digits = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, digits(whole % 60)];
  if (whole < 60) return `0:${rest}.${Math.floor((seconds * 10) % 10)}`;
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${digits(minutes)}:${rest}`;
}
