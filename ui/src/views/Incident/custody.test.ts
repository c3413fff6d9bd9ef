import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t, type Locale } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import Incident from "./Incident.svelte";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

async function open(locale: Locale = "en"): Promise<{ backend: Backend; item: HTMLElement }> {
  const backend = await standIn({}, locale);
  show(Incident, { id: INVENTED[0] });
  await screen.findByTestId(TESTID.incidentTitle);
  return { backend, item: screen.getAllByTestId(TESTID.evidenceItem)[0] as HTMLElement };
}

describe("the chain of custody of an item", () => {
  it("says what happened, in order, with what it was made from and who got it", async () => {
    const { item } = await open();
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
    const { backend, item } = await open();
    const read = vi.spyOn(backend, "evidenceCustody");
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    await userEvent.click(await within(item).findByTestId(TESTID.custodyCheck));
    const checked = await within(item).findByTestId(TESTID.custodyChecked);
    expect(checked.textContent?.trim()).toBe(t("custody-checked-whole"));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it.each(["en", "ar", "zh"] as const)("can be read by everybody (%s)", async (locale) => {
    const { item } = await open(locale);
    await userEvent.click(within(item).getByTestId(TESTID.custodyShow));
    await within(item).findByTestId(TESTID.custody);
    expect(await violations(item)).toEqual([]);
  });
});
