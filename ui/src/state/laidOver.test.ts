import { describe, expect, it } from "vitest";
import { laidOver } from "./laidOver";

const STORED = { title: "a", place: { state: "CHE", locality: "x" }, detention: null, charges: [{ law: "1" }] };

describe("a record with what was typed", () => {
  it("gives what is stored where nothing was typed", () => {
    expect(laidOver(STORED, [], "/place/state")).toBe("CHE");
    expect(laidOver(STORED, [{ field: "/places", value: 1 }], "/place")).toEqual(STORED.place);
  });

  it("gives what was typed into the field, the last of it", () => {
    const edits = [
      { field: "/title", value: "b" },
      { field: "/title", value: "c" },
    ];
    expect(laidOver(STORED, edits, "/title")).toBe("c");
  });

  it("reads a member from a group that was typed as a whole, and the group with a member typed since", () => {
    const edits = [
      { field: "/place", value: { state: "FRA" } },
      { field: "/place/locality", value: "y" },
    ];
    expect(laidOver(STORED, edits, "/place/state")).toBe("FRA");
    expect(laidOver(STORED, edits, "/place")).toEqual({ state: "FRA", locality: "y" });
  });

  it("has no members of a module that was taken out, whatever was typed before", () => {
    const edits = [
      { field: "/detention/law", value: "1" },
      { field: "/detention", value: null },
    ];
    expect(laidOver(STORED, edits, "/detention/law")).toBeUndefined();
    expect(laidOver(STORED, edits, "/detention")).toBeNull();
  });
});
