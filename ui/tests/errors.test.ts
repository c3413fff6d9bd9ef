import { render } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { CommandError } from "../src/backend/types";
import ErrorNote from "../src/components/ErrorNote.svelte";
import { asCommandError, SEVERITIES } from "../src/errors";
import { LOCALES, speak } from "../src/i18n/strings.svelte";
import { expectUsable } from "./axe";

/** Data that some codes carry. */
const DATA = { limit: 100, name: "planted", found: 9, neededMib: 1024, open: 2, incidents: 2, count: 2 };

afterEach(() => speak("en"));

describe.each(LOCALES)("in %s", (locale) => {
  it.each(Object.keys(SEVERITIES))("%s says what happened and what to do", async (code) => {
    speak(locale);
    const { container } = render(ErrorNote, { error: { ...DATA, code } as unknown as CommandError });
    const sentences = [...container.querySelectorAll("p")].map((p) => p.textContent ?? "");
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\s|[。，：]/u);
      expect(sentence).not.toMatch(/error-|\{|please|successfully/i);
    }
  });
});

describe("an error", () => {
  it("is read out when it appears, and can be used by everybody", async () => {
    const { getByRole } = render(ErrorNote, { error: { code: "diskFull" } });
    expect(getByRole("alert")).toBeTruthy();
    await expectUsable();
  });

  it("that is none of the shell's counts as unexpected", () => {
    expect(asCommandError(new TypeError("x"))).toEqual({ code: "unexpected" });
    expect(asCommandError("no")).toEqual({ code: "unexpected" });
    expect(asCommandError({ code: "toString" })).toEqual({ code: "unexpected" });
    expect(asCommandError({ code: "diskFull" })).toEqual({ code: "diskFull" });
  });
});
