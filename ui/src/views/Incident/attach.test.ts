import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, openExhibits } from "../../../tests/screen";
import { t } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

describe("what is attached to an exhibit", () => {
  it("becomes an exhibit that names it", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits("en");
    const attach = vi.spyOn(backend, "evidenceAttach");
    const before = screen.getAllByTestId(TESTID.evidenceItem).length;
    await userEvent.click(within(item).getByTestId(TESTID.attachTranslation));
    expect(attach).toHaveBeenCalledWith(expect.objectContaining({ role: "translation" }));
    await waitFor(() => expect(screen.getAllByTestId(TESTID.evidenceItem)).toHaveLength(before + 1), { timeout: 5000 });
    const said = screen.getAllByTestId(TESTID.madeFrom).at(-1)?.textContent;
    const role = t("evidence-role-translation");
    expect(said?.trim()).toBe(t("incident-evidence-made-from", { role, number: "1" }));
    expect(await violations(item)).toEqual([]);
  });
});

describe("a picture", () => {
  it("is pasted by its button, and by the keyboard where nothing is being typed", async () => {
    const { backend } = await openExhibits("en");
    const pasted = vi.spyOn(backend, "evidencePaste");
    await userEvent.click(screen.getByTestId(TESTID.evidencePaste));
    expect(pasted).toHaveBeenCalledWith(INVENTED[0]);
    pasted.mockClear();
    const press = { code: "KeyV", ctrlKey: true };
    await fireEvent.keyDown(screen.getByTestId(TESTID.incidentTitle), press);
    await fireEvent.keyDown(document.body, { ...press, ctrlKey: false });
    expect(pasted).not.toHaveBeenCalled();
    await fireEvent.keyDown(document.body, press);
    expect(pasted).toHaveBeenCalledTimes(1);
  });
});
