// What the keyboard does on the page of an incident, and where it is after something came or went.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { INVENTED } from "../../../tests/screen";
import { byTestId, openWindow, settled } from "../../../tests/window";
import { TESTID } from "../../testids";

beforeEach(() => document.body.replaceChildren());

const focused = (): Element | null => document.activeElement;
const open = (): ReturnType<typeof openWindow> => openWindow({}, { at: "incident", id: INVENTED[0] });

function button(says: RegExp): HTMLElement {
  return [...document.querySelectorAll("button")].find((found) => says.test(found.textContent ?? "")) as HTMLElement;
}

/** As an arrow does in a list that is closed. */
async function arrow(select: HTMLElement, value: string): Promise<void> {
  await fireEvent.keyDown(select, { key: "ArrowDown" });
  await fireEvent.change(select, { target: { value } });
}

describe("by keys", () => {
  it("one passes through the types of act, and adds the one that was meant", { timeout: 30_000 }, async () => {
    const { shell, user } = await open();
    const add = vi.spyOn(shell, "recordAdd");
    byTestId(TESTID.addAct).focus();
    await user.keyboard("{Enter}");
    const list = byTestId(TESTID.addActType);
    expect(focused()).toBe(list);
    await arrow(list, "killing");
    await arrow(list, "fine");
    await settled();
    expect(add).not.toHaveBeenCalled();
    await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(add).toHaveBeenCalledOnce());
    expect(add.mock.lastCall?.[0].initial).toEqual({ act_type: "fine" });
    await waitFor(() => expect(focused()?.getAttribute("data-testid")).toBe(TESTID.actType));
  });

  it("nobody agrees to anything on the way through what they may have said", { timeout: 30_000 }, async () => {
    const { shell } = await open();
    const set = vi.spyOn(shell, "consentSet");
    const cell = screen.getByTestId<HTMLSelectElement>(`${TESTID.consent}1-1`);
    cell.focus();
    await arrow(cell, "granted");
    await arrow(cell, "refused");
    cell.blur();
    await waitFor(() => expect(set).toHaveBeenCalledOnce());
    expect(set.mock.lastCall?.[0].value).toBe("refused");
  });
});

describe("the keyboard", () => {
  it.each([
    [TESTID.addPerson, TESTID.personFind],
    [TESTID.receiverAdd, TESTID.receiverName],
    [TESTID.addAct, TESTID.addActType],
  ])("is back at %s when that is cancelled", { timeout: 30_000 }, async (from, within) => {
    const { user } = await open();
    byTestId(from).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()).toBe(byTestId(within)));
    await user.click(button(/^\s*(Cancel|Do not add)/));
    await waitFor(() => expect(focused()).toBe(byTestId(from)));
  });

  it("is in a translation that was just added, and at the button when that is gone", { timeout: 60_000 }, async () => {
    const { user } = await open();
    const box = byTestId(TESTID.incidentNarrative).closest(".answered") as HTMLElement;
    const add = (): HTMLElement => box.querySelector(".languages > .line > button") as HTMLElement;
    const count = box.querySelectorAll("fieldset").length;
    add().focus();
    await user.keyboard("{Enter}");
    expect(box.querySelectorAll("fieldset")).toHaveLength(count + 1);
    expect(focused()).toBe([...box.querySelectorAll("fieldset textarea")].at(-1));
    await user.click([...box.querySelectorAll("fieldset button")].at(-1) as HTMLElement);
    expect(focused()).toBe(add());
  });

  it("is at the heading of the part when a record is removed", { timeout: 30_000 }, async () => {
    const { user } = await open();
    const acts = document.querySelector("#section-acts") as HTMLElement;
    const remove = [...acts.querySelectorAll<HTMLElement>(".remove button")][0];
    remove?.focus();
    await user.keyboard("{Enter}");
    await user.click(acts.querySelector("input[type=radio]") as HTMLElement);
    const confirm = acts.querySelector<HTMLElement>(".remove button.danger");
    confirm?.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()?.id).toBe("section-acts-heading"));
  });

  it("is in the history when that is shown", { timeout: 30_000 }, async () => {
    const { user } = await open();
    byTestId(TESTID.historyShow).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()?.closest("[data-testid=history]")).toBeTruthy());
  });
});
