import { waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { openExhibits } from "../../../tests/screen";
import { t } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

describe("the chain of custody of an item", () => {
  it("says what happened, in order, with what it was made from and who got it", async () => {
    const {
      items: [item],
    } = await openExhibits();
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    const custody = await within(item).findByTestId(TESTID.custody);
    const [taken, redacted, exported] = within(custody).getAllByRole("listitem");
    expect(taken?.textContent).toContain(t("custody-taken-in"));
    expect(redacted?.textContent).toContain(t("custody-step-areas-covered"));
    expect(redacted?.textContent).toContain("red");
    expect(exported?.textContent).toContain("Invented Receiver");
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    expect(within(item).queryByTestId(TESTID.custody)).toBeNull();
  });

  it("grows by a check of the bytes, whatever comes of it", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    const read = vi.spyOn(backend, "evidenceCustody");
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    await userEvent.click(await within(item).findByTestId(TESTID.custodyCheck));
    const checked = await within(item).findByTestId(TESTID.custodyChecked);
    expect(checked.textContent?.trim()).toBe(t("custody-checked-whole"));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it.each(["en", "ar", "zh"] as const)("can be read by everybody (%s)", async (locale) => {
    const {
      items: [item],
    } = await openExhibits(locale);
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    await within(item).findByTestId(TESTID.custody);
    expect(await violations(item)).toEqual([]);
  });
});
