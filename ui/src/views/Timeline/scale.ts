// Where on a line to scale something stands.
import type { Moment, PartialDate } from "../../backend/types";
import { laneOf, type Lane } from "./words";

/** Width of the line in its own units. */
export const WIDTH = 1000;
/** Room at both ends, for what is open to that side. */
export const MARGIN = 20;

/** A mark on the line: a dot for a day, a bar where any of several days is meant. */
export interface Mark {
  key: string;
  lane: Lane;
  from: number;
  to: number;
  /** From where to where it went on, where an end is recorded. */
  lasted: { from: number; to: number } | null;
}

export interface Scale {
  marks: Mark[];
  /** First days of years, where there is room for them. */
  years: { year: number; at: number }[];
  /** The days at both ends. */
  ends: { day: string; at: number }[];
}

/** How near to an end there is no room for a year beside the day. */
const BESIDE = 110;

const DAY = 86_400_000;
/** 1 January of the year 1 in milliseconds before 1970, from which days are counted. */
const ORIGIN = Date.UTC(1970, 0, 1) - 719_162 * DAY;

/** The first day of a year, counted from 1 January of the year 1. */
export function firstDayOf(year: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, 0, 1);
  return Math.round((at.getTime() - ORIGIN) / DAY);
}

/** A day as ISO 8601. */
function dateOf(day: number): string {
  const at = new Date(ORIGIN + day * DAY);
  return `${String(at.getUTCFullYear()).padStart(4, "0")}${at.toISOString().slice(-20, -14)}`;
}

function yearOf(day: number): number {
  return new Date(ORIGIN + day * DAY).getUTCFullYear();
}

/** The last day that a date can mean. */
function lastDayOf({ value, end }: Pick<PartialDate, "value" | "end">): number {
  const [year = 1, month, day] = (end ?? value).slice(0, 10).split("-").map(Number);
  const at = new Date(0);
  if (day === undefined) at.setUTCFullYear(year, month ?? 12, 0);
  else at.setUTCFullYear(year, (month ?? 1) - 1, day);
  return Math.round((at.getTime() - ORIGIN) / DAY);
}

/** Everything that has a date, on a line to scale; `null` where there are not two days to lay it between. */
export function scaleOf(moments: readonly Moment[], rightToLeft: boolean): Scale | null {
  const dated = moments.filter(({ span }) => span.first !== null || span.last !== null);
  const days = dated
    .flatMap(({ span, until }) => [span.first, span.last, until === null ? null : lastDayOf(until)])
    .filter((day) => day !== null);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (dated.length < 2 || last <= first) return null;
  const along = (day: number): number => MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const place = (x: number): number => (rightToLeft ? WIDTH - x : x);
  const between = (one: number, other: number): { from: number; to: number } => ({
    from: Math.min(one, other),
    to: Math.max(one, other),
  });
  const marks = dated.map(({ record, field, span, until, ...rest }) => {
    const start = place(span.first === null ? 0 : along(span.first));
    const stop = place(span.last === null ? WIDTH : along(span.last));
    return {
      key: `${record.id}${field}`,
      lane: laneOf({ record, field, span, until, ...rest }),
      ...between(start, stop),
      lasted: until === null ? null : between(start, place(along(lastDayOf(until)))),
    };
  });
  const years = yearsBetween(first, last).map((year) => ({ year, at: place(along(firstDayOf(year))) }));
  return {
    marks,
    years: years.filter(({ at }) => at > BESIDE && at < WIDTH - BESIDE),
    ends: [first, last].map((day) => ({ day: dateOf(day), at: place(along(day)) })),
  };
}

/** At most twelve of the years that begin between two days. */
function yearsBetween(first: number, last: number): number[] {
  const from = yearOf(first) + 1;
  const to = yearOf(last);
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, n) => from + n * step);
}
