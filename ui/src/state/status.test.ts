import { beforeEach, expect, it } from "vitest";
import { status } from "./status.svelte";

beforeEach(() => (status.savedAt = null));

it("tells the last time that something was saved, in whatever order the answers come", () => {
  status.saved("2026-03-04T14:05:00Z");
  status.saved("2026-03-04T14:01:00Z");
  expect(status.savedAt).toBe("2026-03-04T14:05:00Z");
  status.saved("2026-03-04T14:06:00Z");
  expect(status.savedAt).toBe("2026-03-04T14:06:00Z");
});
