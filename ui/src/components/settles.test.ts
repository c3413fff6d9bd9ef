import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SETTLED_AFTER, settles } from "./settles";

let select: HTMLSelectElement;
let leave: ReturnType<ReturnType<typeof settles>> | undefined;
let stood: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<select><option>asked</option><option>granted</option><option>refused</option></select>";
  select = document.querySelector("select") as HTMLSelectElement;
  stood = [];
  leave = settles((value) => stood.push(value))(select);
});

afterEach(() => {
  leave?.();
  vi.useRealTimers();
});

/** As an arrow does, where the list is closed. */
function arrow(to: string): void {
  select.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  select.value = to;
  select.dispatchEvent(new Event("change"));
}

describe("what is chosen in a list", () => {
  it("stands where the arrows come to rest, and not on the way", () => {
    arrow("granted");
    arrow("refused");
    expect(stood).toEqual([]);
    vi.advanceTimersByTime(SETTLED_AFTER);
    expect(stood).toEqual(["refused"]);
  });

  it("stands when the list is left, once", () => {
    arrow("granted");
    select.dispatchEvent(new FocusEvent("blur"));
    vi.advanceTimersByTime(SETTLED_AFTER);
    expect(stood).toEqual(["granted"]);
  });

  it("stands at once when it is chosen by the pointer", () => {
    arrow("granted");
    select.dispatchEvent(new Event("pointerdown"));
    select.value = "refused";
    select.dispatchEvent(new Event("change"));
    expect(stood).toEqual(["refused"]);
  });

  it("is passed on at every entry, and before it stands", () => {
    leave?.();
    leave = settles(
      (value) => stood.push(value),
      (value) => stood.push(`passed ${value}`),
    )(select);
    arrow("granted");
    arrow("refused");
    vi.advanceTimersByTime(SETTLED_AFTER);
    select.dispatchEvent(new Event("pointerdown"));
    select.value = "asked";
    select.dispatchEvent(new Event("change"));
    expect(stood).toEqual(["passed granted", "passed refused", "refused", "passed asked", "asked"]);
  });

  it("stands when the page goes", () => {
    arrow("refused");
    leave?.();
    leave = undefined;
    expect(stood).toEqual(["refused"]);
  });
});
