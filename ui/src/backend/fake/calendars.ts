// Other calendars in the invented shell: the web engine's own, looked up by halving. The real shell calculates.
import type { Calendar, CommandError, DateDraft, PartialDate } from "../types";

const ENGINE: Record<Calendar, string> = {
  hijri_umalqura: "islamic-umalqura",
  hijri_civil: "islamic-civil",
  persian: "persian",
  thai_buddhist: "buddhist",
  ethiopian: "ethiopic",
};
const DAY = 86_400_000;
/** The days among which one is looked for: the years 700 to 2900. */
const FIRST = Date.UTC(700, 0, 1) / DAY;
const LAST = Date.UTC(2900, 0, 1) / DAY;

function parts(calendar: Calendar, day: number): number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${ENGINE[calendar]}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const found = new Map(format.formatToParts(day * DAY).map(({ type, value }) => [type, Number(value)]));
  return ["year", "month", "day"].map((type) => found.get(type as Intl.DateTimeFormatPartTypes) ?? 0);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, n) => value !== other[n]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The first day that is not before the one wanted. */
function from(calendar: Calendar, wanted: readonly number[]): number {
  let [low, high] = [FIRST, LAST];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compare(parts(calendar, middle), wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const refusal: CommandError = { code: "invalidInput" };

/** First and last day of a value, with its time. */
function days(calendar: Calendar, value: string): [string, string] {
  const [date = "", time] = value.split("T");
  const [year = 0, month, day] = date.split("-").map(Number);
  const first = from(calendar, [year, month ?? 1, day ?? 1]);
  if (compare(parts(calendar, first), [year, month ?? 1, day ?? 1]) !== 0) throw refusal;
  const next = month === undefined ? [year + 1, 1, 1] : [year, month + 1, 1];
  const last = day === undefined ? from(calendar, next) - 1 : first;
  const clock = time === undefined ? "" : `T${time}`;
  return [iso(first) + clock, iso(last) + clock];
}

/** What the shell answers. */
export function converted({ calendar, value, qualifier, end }: DateDraft): PartialDate {
  const [first, last] = days(calendar, value);
  const until = end === null ? null : days(calendar, end)[1];
  if (until !== null && until < first) throw refusal;
  const isRange = until !== null || (first !== last && (qualifier === "exact" || qualifier === "estimate"));
  return {
    value: qualifier === "after" ? last : first,
    qualifier: isRange ? "between" : qualifier,
    end: isRange ? (until ?? last) : null,
    time_zone: null,
    as_given: null,
    original: { calendar, value, qualifier, end },
  };
}
