import { describe, expect, it } from "vitest";
import { difference } from "./excerpt";

describe("the difference of two texts", () => {
  it("is the words that differ, whole", () => {
    const [before, after] = difference("Two officers came at dawn.", "Three officers came at dawn.");
    expect(before).toEqual({ start: "", changed: "Two", end: " officers came at dawn." });
    expect(after).toEqual({ start: "", changed: "Three", end: " officers came at dawn." });
  });

  it("is nothing on the side where nothing was", () => {
    const [before, after] = difference("They left.", "They left. They came back.");
    expect(before).toEqual({ start: "They left.", changed: "", end: "" });
    expect(after.changed).toBe(" They came back.");
  });

  it("shows little of what is the same", () => {
    const same = "word ".repeat(200);
    const [before, after] = difference(`${same}old ${same}`, `${same}new ${same}`);
    expect(before.changed).toBe("old");
    expect(after.changed).toBe("new");
    expect(before.start.length).toBeLessThan(70);
    expect(before.start.startsWith("…")).toBe(true);
    expect(after.end.endsWith("…")).toBe(true);
  });

  it("is not clipped within a word, whose signs would lose their letters", () => {
    const same = "مُدَافِعَةٌ ".repeat(20);
    const [before, after] = difference(`${same}old ${same}`, `${same}new ${same}`);
    expect(before.start).toMatch(/^… ?مُ/);
    expect(after.end).toMatch(/ةٌ ?…$/);
  });

  it("does not count a word of both ends twice", () => {
    const [before, after] = difference("a a", "a a a");
    expect(before.start + before.changed + before.end).toBe("a a");
    expect(after.start + after.changed + after.end).toBe("a a a");
  });

  it("parts Chinese and Arabic at their words", () => {
    const [, chinese] = difference("警察带走了他", "警察带走了她");
    expect(chinese.changed).toBe("她");
    const [arabic] = difference("اعتُقل في المطار", "اعتُقل في البيت");
    expect(arabic.changed).toBe("المطار");
  });
});
