import { describe, expect, it } from "vitest";
import { Asked } from "./asked.svelte";

describe("what the shell is asked", () => {
  it("is awaited, then there, and gone when it is taken away", async () => {
    const asked = new Asked<number>();
    const asking = asked.ask(async () => 7);
    expect(asked.isAwaited).toBe(true);
    expect(await asking).toBe(true);
    expect([asked.answer, asked.error, asked.isAwaited]).toEqual([7, null, false]);
    asked.clear();
    expect(asked.answer).toBeNull();
  });

  it("that was taken away before the answer came stays away", async () => {
    const asked = new Asked<number>();
    const asking = asked.ask(async () => 7);
    asked.clear();
    expect(await asking).toBe(false);
    expect([asked.answer, asked.isAwaited]).toEqual([null, false]);
  });

  it("and is not answered keeps the answer before, and says why", async () => {
    const asked = new Asked<number>();
    await asked.ask(async () => 7);
    expect(await asked.ask(() => Promise.reject({ code: "undecoded" }))).toBe(false);
    expect([asked.answer, asked.error?.code, asked.isAwaited]).toEqual([7, "undecoded", false]);
    await asked.ask(async () => 8);
    expect([asked.answer, asked.error]).toEqual([8, null]);
  });
});
