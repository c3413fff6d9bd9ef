import { describe, expect, it } from "vitest";
import { area, between, Changes, Covers } from "./covers.svelte";

describe("covers", () => {
  it("lie inside the picture and are never empty, from whichever corner they are drawn", () => {
    expect(between({ x: 30, y: 60 }, { x: 10, y: 20 })).toEqual({ left: 10, top: 20, width: 20, height: 40 });
    expect(between({ x: -20, y: 90 }, { x: 10, y: 140 })).toEqual({ left: 0, top: 90, width: 30, height: 10 });
    expect(between({ x: 100, y: 100 }, { x: 100, y: 100 })).toEqual({ left: 99, top: 99, width: 1, height: 1 });
  });

  it("cover in pixels at least what was drawn, and no pixel that is not there", () => {
    const drawn = { left: 33.3, top: 0, width: 33.3, height: 100 };
    expect(area(drawn, { width: 10, height: 7 })).toEqual({ left: 3, top: 0, width: 4, height: 7 });
    expect(area({ left: 99, top: 99, width: 1, height: 1 }, { width: 10, height: 10 })).toEqual({
      left: 9,
      top: 9,
      width: 1,
      height: 1,
    });
  });

  it("stay inside the picture when a slider moves them", () => {
    const covers = new Covers();
    covers.add();
    const [cover] = covers.all;
    if (cover === undefined) throw new Error("no cover");
    cover.left = 95;
    covers.settle(0);
    expect(covers.all).toEqual([{ left: 95, top: 40, width: 5, height: 20 }]);
    covers.remove(0);
    expect(covers.all).toEqual([]);
  });
});

describe("changes", () => {
  it("are none until something is covered or left out, and never leave nothing", () => {
    const changes = new Changes(0);
    expect(changes.makesNone(2)).toBe(true);
    changes.leaveOut(1, true);
    expect(changes.makesNone(2)).toBe(false);
    expect(changes.makesNone(1)).toBe(true);
    changes.leaveOut(1, false);
    expect(changes.on(1)).toBeNull();
    changes.open(1);
    changes.on(1)?.add();
    changes.open(1);
    expect(changes.makesNone(2)).toBe(false);
    expect(changes.drafts().map(({ page }) => page)).toEqual([1]);
    expect(changes.covered()).toEqual({ areas: 1, pages: 1 });
    expect(changes.unseen(4)).toBe(2);
    changes.leaveOut(1, true);
    changes.leaveOut(3, true);
    expect(changes.covered()).toEqual({ areas: 0, pages: 0 });
    expect(changes.unseen(4)).toBe(1);
  });
});
