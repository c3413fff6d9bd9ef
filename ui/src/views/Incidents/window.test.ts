import { expect, it } from "vitest";
import { MARGIN, rowsInView, scrollToRow } from "./window";

it("makes the rows in view and a margin, however long the list", () => {
  expect(rowsInView(0, 600, 60, 5_000)).toEqual([0, 10 + MARGIN]);
  expect(rowsInView(60 * 100, 600, 60, 5_000)).toEqual([100 - MARGIN, 110 + MARGIN]);
  expect(rowsInView(60 * 4_990, 600, 60, 5_000)).toEqual([4_990 - MARGIN, 5_000]);
  expect(rowsInView(0, 600, 60, 3)).toEqual([0, 3]);
});

it("scrolls only as far as the row needs", () => {
  expect(scrollToRow(5, 0, 600, 60)).toBe(0);
  expect(scrollToRow(10, 0, 600, 60)).toBe(60);
  expect(scrollToRow(2, 600, 600, 60)).toBe(120);
});
