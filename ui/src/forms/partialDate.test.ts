import { describe, expect, it } from "vitest";
import { digits, exactDate, isDate, NO_SEGMENTS, problemOf, segmentsOf, valueOf } from "./partialDate";

describe("a partial date", () => {
  it("keeps every precision from year to minute through its segments", () => {
    for (const value of ["2025", "2025-03", "2025-03-03", "2025-03-03T14", "2025-03-03T14:05"]) {
      expect(valueOf(segmentsOf(value))).toBe(value);
      expect(isDate(value)).toBe(true);
    }
  });

  it("keeps what is half typed, and does not take it for a date", () => {
    for (const [segments, value] of [
      [{ ...NO_SEGMENTS, year: "202" }, "202"],
      [{ ...NO_SEGMENTS, month: "3" }, "-03"],
      [{ ...NO_SEGMENTS, year: "2025", day: "7" }, "2025--07"],
    ] as const) {
      expect(valueOf(segments)).toBe(value);
      expect(isDate(value)).toBe(false);
      expect(valueOf(segmentsOf(value))).toBe(value);
    }
  });

  it("takes digits of Arabic, Persian and full-width keyboards", () => {
    expect(digits("٢٠٢٥")).toBe("2025");
    expect(digits("۲۰۲۵")).toBe("2025");
    expect(digits("２０２５年")).toBe("2025");
  });

  it("refuses days that the calendar does not have, and knows leap years", () => {
    expect(isDate("2023-02-29")).toBe(false);
    expect(isDate("2024-02-29")).toBe(true);
    expect(isDate("2025-13")).toBe(false);
    expect(isDate("2025-03-03T24")).toBe(false);
  });

  it("wants the end of a range on or after its start", () => {
    const range = { ...exactDate("2025-03"), qualifier: "between" as const };
    expect(problemOf(range)).toBe("invalid");
    expect(problemOf({ ...range, end: "2025-02" })).toBe("range");
    expect(problemOf({ ...range, end: "2025-04" })).toBeNull();
  });
});
