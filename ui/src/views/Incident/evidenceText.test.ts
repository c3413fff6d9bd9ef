import { waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, openExhibits } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t, type Locale } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

/** Nobody recognises what its exhibits are. */
async function unrecognised(backend: Backend): Promise<void> {
  const view = await backend.incidentView(INVENTED[0]);
  const evidence = view.file.evidence.map((item) => ({ ...item, media_type: "application/octet-stream" }));
  vi.spyOn(backend, "incidentView").mockResolvedValue({ ...view, file: { ...view.file, evidence } });
}

const open = (locale?: Locale): ReturnType<typeof openExhibits> => openExhibits(locale, unrecognised);

describe("the text of an item", () => {
  it("is shown when a person asks for it, a passage at a time, forth and back", async () => {
    const {
      items: [item],
    } = await open();
    const look = within(item);
    expect(look.queryByTestId(TESTID.pictureShow)).toBeNull();
    await userEvent.click(look.getByTestId(TESTID.textShow));
    const words = await look.findByTestId(TESTID.text);
    expect(words.textContent).toContain("شهادة");
    expect(look.getByText(t("text-encoding", { encoding: "UTF-8" }))).toBeTruthy();
    await userEvent.click(look.getByTestId(TESTID.textOn));
    await waitFor(() => expect(words.textContent).toBe("the end"));
    expect(look.getByText(t("text-encoding-guessed", { encoding: "UTF-8" }))).toBeTruthy();
    expect(look.getByTestId<HTMLButtonElement>(TESTID.textOn).disabled).toBe(true);
    await userEvent.click(look.getByTestId(TESTID.textBack));
    await waitFor(() => expect(words.textContent).toContain("شهادة"));
    await userEvent.click(look.getByTestId(TESTID.textShow));
    expect(look.queryByTestId(TESTID.text)).toBeNull();
  });

  it("that is none is said to be none", async () => {
    const {
      backend,
      items: [item],
    } = await open();
    vi.spyOn(backend, "evidenceText").mockRejectedValue({ code: "noText" });
    await userEvent.click(within(item).getByTestId(TESTID.textShow));
    await within(item).findByText(t("error-no-text"));
  });

  it.each(["en", "ar"] as const)("can be read by everybody (%s)", async (locale) => {
    const {
      items: [item],
    } = await open(locale);
    await userEvent.click(within(item).getByTestId(TESTID.textShow));
    await within(item).findByTestId(TESTID.text);
    expect(await violations(item)).toEqual([]);
  });
});
