import { within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, openExhibits } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import { milliseconds } from "./silences.svelte";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

/** Its exhibits are voice notes. */
async function spoken(backend: Backend): Promise<void> {
  const view = await backend.incidentView(INVENTED[0]);
  const evidence = view.file.evidence.map((item) => ({ ...item, media_type: "audio/ogg" }));
  vi.spyOn(backend, "incidentView").mockResolvedValue({ ...view, file: { ...view.file, evidence } });
}

describe("a time", () => {
  it.each([
    ["1:05", 65_000],
    ["0:00.5", 500],
    ["7", 7_000],
    ["90:59.123", 5_459_123],
    ["1:60", null],
    ["1:5:5", null],
    ["soon", null],
    ["", null],
    ["-1", null],
  ])("%s is %s", (typed, expected) => expect(milliseconds(typed)).toBe(expected));
});

describe("a clean copy of sound", () => {
  it("is made without a question, and said to be made", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits("en", spoken);
    const make = vi.spyOn(backend, "evidenceSoundCopy");
    await userEvent.click(within(item).getByTestId(TESTID.soundCopy));
    expect(make).toHaveBeenCalledWith(expect.objectContaining({ silences: [] }));
    await within(item).findByTestId(TESTID.soundCopyDone);
  });

  it("silences what is named, and nothing while a passage is wrong", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits("en", spoken);
    const make = vi.spyOn(backend, "evidenceSoundCopy");
    const user = userEvent.setup();
    const look = within(item);
    await user.click(look.getByTestId(TESTID.silenceAdd));
    expect(document.activeElement).toBe(look.getByTestId(TESTID.silenceFrom));
    await user.type(look.getByTestId(TESTID.silenceFrom), "1:05");
    await user.type(look.getByTestId(TESTID.silenceTo), "0:30");
    expect(look.getByText(t("sound-copy-problem"))).toBeTruthy();
    expect(look.getByTestId<HTMLButtonElement>(TESTID.soundCopy).disabled).toBe(true);
    await user.clear(look.getByTestId(TESTID.silenceTo));
    await user.type(look.getByTestId(TESTID.silenceTo), "1:10.5");
    await user.click(look.getByTestId(TESTID.soundCopy));
    expect(make).toHaveBeenCalledWith(expect.objectContaining({ silences: [{ from: 65_000, to: 70_500 }] }));
  });

  it.each(["en", "ar"] as const)("can be asked for by everybody (%s)", async (locale) => {
    const {
      items: [item],
    } = await openExhibits(locale, spoken);
    await userEvent.click(within(item).getByTestId(TESTID.silenceAdd));
    expect(await violations(item)).toEqual([]);
  });
});
