// A partial date as its segments. What is typed is always kept: a half-typed date gives a value that the record refuses
// and the draft holds.
import type { OriginalDate, PartialDate } from "../backend/types";

export type Segments = { year: string; month: string; day: string; hour: string; minute: string };
export type Segment = keyof Segments;

export const NO_SEGMENTS: Segments = { year: "", month: "", day: "", hour: "", minute: "" };

/** Decimal digits of any script that a keyboard here may give, as ASCII; everything else is dropped. */
export function digits(typed: string): string {
  return typed
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (d) => String(d.charCodeAt(0) - 0xff10))
    .replace(/[^0-9]/g, "");
}

/** The segments of a value, whole or half typed. */
export function segmentsOf(value: string): Segments {
  const [date = "", time = ""] = value.split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  const [hour = "", minute = ""] = time.split(":");
  return { year, month, day, hour, minute };
}

const two = (part: string): string => (part === "" ? "" : part.padStart(2, "0"));

/** The value that the segments make: ISO 8601 to the precision given, or what was typed of it. */
export function valueOf(segments: Segments): string {
  const time = segments.hour === "" && segments.minute === "" ? "" : `T${two(segments.hour)}`;
  const minute = segments.minute === "" ? "" : `:${two(segments.minute)}`;
  const day = segments.day === "" && time === "" ? "" : `-${two(segments.day)}`;
  const month = segments.month === "" && day === "" ? "" : `-${two(segments.month)}`;
  return `${segments.year}${month}${day}${time}${minute}`;
}

/** Whether a value is a date that the calendar has. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null || year < 1) return false;
  const at = new Date(Date.UTC(2000, (month ?? 1) - 1, 1));
  at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const isDay = at.getUTCMonth() === (month ?? 1) - 1 && at.getUTCDate() === (day ?? 1);
  return isDay && (hour ?? 0) < 24 && (minute ?? 0) < 60;
}

export type DateProblem = "invalid" | "range";

/** Whether a value has the form of a date; the shell knows whether its calendar has that day. */
export function hasForm(value: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2})?)?)?)?$/.test(value);
}

/** Whether a date of another calendar is typed to its end, so that the shell can convert it. */
export function isTyped(given: OriginalDate): boolean {
  return hasForm(given.value) && (given.qualifier !== "between" || hasForm(given.end ?? ""));
}

/** What keeps a date of another calendar from being one: the shell gives it a value where nothing does. */
function problemOfOriginal(given: OriginalDate, value: string): DateProblem | null {
  if (value !== "") return null;
  const { end } = given;
  return isTyped(given) && end !== null && end < given.value ? "range" : "invalid";
}

/** What keeps a partial date from being one. */
export function problemOf(date: PartialDate): DateProblem | null {
  // Absent in every date that was given in the Gregorian calendar.
  const original = date.original ?? null;
  if (original !== null) return problemOfOriginal(original, date.value);
  if (!isDate(date.value)) return "invalid";
  if (date.qualifier !== "between") return null;
  if (date.end === null || !isDate(date.end)) return "invalid";
  return date.end < date.value ? "range" : null;
}

/** A date nobody has said more about. */
export function exactDate(value: string): PartialDate {
  return { value, qualifier: "exact", end: null, time_zone: null, as_given: null, original: null };
}
