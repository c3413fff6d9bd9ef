import { afterEach, describe, expect, it } from "vitest";
import type { Since } from "../../backend/types";
import { LOCALES, speak } from "../../i18n/strings.svelte";
import { firstDayOf, scaleOf, WIDTH } from "./scale";
import { intervalNotes, intervalWords, shortened } from "./words";

const FROM = { kind: "engagement", id: "0" } as const;

function since(at_least: number | null, at_most: number | null, more: Partial<Since> = {}): Since {
  return { from: FROM, basis: "order", strength: null, at_least, at_most, is_estimate: false, ordinal: null, ...more };
}

/** Without the marks that set values apart from the sentence. */
const said = (at_least: number | null, at_most: number | null): string =>
  intervalWords(since(at_least, at_most), "the report").replaceAll(/[\u2068\u2069]/g, "");

afterEach(() => speak("en"));

describe("an interval", () => {
  it.each([
    [172, 172, "172 days after “the report”"],
    [1, 1, "1 day after “the report”"],
    [0, 0, "on the day of “the report”"],
    [-10, -10, "10 days before “the report”"],
    [142, 172, "between 142 and 172 days after “the report”"],
    [-30, -1, "between 1 and 30 days before “the report”"],
    [-10, 19, "between 10 days before and 19 days after “the report”"],
    [10, null, "at least 10 days after “the report”"],
    [null, 10, "at most 10 days after “the report”, or before it"],
    [null, -10, "at least 10 days before “the report”"],
    [-10, null, "at most 10 days before “the report”, or after it"],
  ])("of %s to %s days is said so that it is true", (least, most, words) => {
    expect(said(least, most)).toBe(words);
  });

  it.each(LOCALES)("is said in %s with its number and no id", (locale) => {
    speak(locale);
    for (const [least, most] of [
      [172, 172],
      [142, 172],
      [-30, -3],
      [-3, 30],
      [30, null],
      [null, -30],
    ] as const) {
      expect(said(least, most)).toMatch(/172|30/);
      expect(said(least, most)).not.toMatch(/timeline-/);
    }
  });

  it("says which act it was, and what that rests on", () => {
    const third = since(9, 9, { ordinal: { at_least: 3, at_most: 3 } });
    expect(intervalNotes(third)).toEqual([
      "third act since then",
      "the last cooperation before it; no link is recorded",
    ]);
    const open = since(9, 9, {
      basis: "nexus",
      strength: "explicit",
      is_estimate: true,
      ordinal: { at_least: 1, at_most: 2 },
    });
    const notes = intervalNotes(open).map((note) => note.replaceAll(/[\u2068\u2069]/g, ""));
    expect(notes).toEqual([
      "one of acts 1 to 2 since then: the dates leave their order open",
      "the link is recorded: Explicit",
      "one of the dates is an estimate",
    ]);
  });
});

it("cuts a long text at a letter and says so", () => {
  expect(shortened("short")).toBe("short");
  expect([...shortened("长".repeat(100))]).toHaveLength(60);
  expect(shortened("a".repeat(61))).toMatch(/…$/);
});

describe("the line to scale", () => {
  const moment = (
    first: number | null,
    last: number | null,
    is: "act" | "incident" = "incident",
    until: string | null = null,
  ) =>
    ({
      record: { kind: is, id: `${first}` },
      field: "/start",
      span: { first, last },
      until: until === null ? null : { value: until, end: null },
      what: { is },
    }) as never;

  it("lays days in proportion, from right to left where that is how one reads", () => {
    const moments = [moment(0, 0), moment(50, 50), moment(100, 100)];
    const at = (rtl: boolean): number[] => scaleOf(moments, rtl)?.marks.map((mark) => mark.from) ?? [];
    expect(at(false)).toEqual([20, 500, 980]);
    expect(at(true)).toEqual([980, 500, 20]);
  });

  it("goes on to the end that is recorded, at the latest that this can mean", () => {
    const marks = scaleOf([moment(0, 0, "act", "0001-12"), moment(364, 364)], false)?.marks;
    expect(marks?.[0]?.lasted).toEqual({ from: marks?.[0]?.from, to: marks?.[1]?.to });
    expect(marks?.[1]?.lasted).toBeNull();
  });

  it("lets what is open to one side reach the edge, and needs two days", () => {
    const open = scaleOf([moment(0, 0), moment(null, 50), moment(50, null), moment(100, 100)], false)?.marks;
    expect(open?.[1]).toMatchObject({ from: 0, to: 500 });
    expect(open?.[2]).toMatchObject({ from: 500, to: WIDTH });
    expect(scaleOf([moment(5, 5), moment(5, 5)], false)).toBeNull();
    expect(scaleOf([moment(null, null), moment(5, 6)], false)).toBeNull();
  });

  it("marks years, no more than there is room for", () => {
    const years = (from: number, to: number): number[] =>
      scaleOf([moment(firstDayOf(from), firstDayOf(from)), moment(firstDayOf(to), firstDayOf(to))], false)?.years.map(
        ({ year }) => year,
      ) ?? [];
    expect(firstDayOf(1)).toBe(0);
    expect(years(2012, 2014)).toEqual([2013]);
    const ends = scaleOf([moment(firstDayOf(12), firstDayOf(12)), moment(735_000, 735_000)], false)?.ends;
    expect(ends?.map(({ day }) => day)).toEqual(["0012-01-01", "2013-05-13"]);
    expect(years(1900, 2020).length).toBeLessThanOrEqual(12);
  });
});
