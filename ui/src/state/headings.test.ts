import { beforeEach, describe, expect, it } from "vitest";
import { byTestId, openWindow, settled } from "../../tests/window";
import { INVENTED } from "../../tests/screen";
import { headingStep } from "./headings";

const F6 = "{F6}";
const BACK = "{Shift>}{F6}{/Shift}";

beforeEach(() => document.body.replaceChildren());

const here = (): string => document.activeElement?.id || (document.activeElement?.tagName ?? "");

describe("F6", () => {
  it("leads from heading to heading, from within a field too, and round", async () => {
    const { user } = await openWindow({}, { at: "incident", id: INVENTED[0] });
    await settled();
    expect(here()).toBe("H1");
    await user.keyboard(F6);
    expect(here()).toBe("section-what_happened-heading");
    byTestId("incident-narrative").focus();
    await user.keyboard(F6);
    expect(here()).toBe("section-who-heading");
    await user.keyboard(BACK + BACK + BACK);
    expect(document.activeElement).toBe(byTestId("rail-incidents"));
    await user.keyboard(BACK);
    expect(here()).toBe("section-history-heading");
  });

  it("leads back to the heading of the part first", async () => {
    const { user } = await openWindow({}, { at: "incident", id: INVENTED[0] });
    await settled();
    byTestId("incident-narrative").focus();
    await user.keyboard(BACK);
    expect(here()).toBe("section-what_happened-heading");
  });

  it("is left alone where it means something else", () => {
    expect(headingStep(new KeyboardEvent("keydown", { key: "F6", ctrlKey: true }))).toBe(0);
    expect(headingStep(new KeyboardEvent("keydown", { key: "F5" }))).toBe(0);
  });
});
