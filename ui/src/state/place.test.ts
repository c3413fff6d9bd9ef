// Unlocking returns to the control that was in use, and not merely to the field that it is part of.
import { describe, expect, it, vi } from "vitest";
import type { PlaceView } from "../backend/types";
import { byTestId, openWindow, settled } from "../../tests/window";
import { session } from "./session.svelte";

const INCIDENT = "11111111-1111-4111-8111-111111111111";
const MARK = `incident/${INCIDENT}`;

const byPart = (part: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-part="${MARK}${part}"]`);

async function shown(part: string): Promise<HTMLElement> {
  await vi.waitFor(() => expect(byPart(part)).toBeTruthy());
  return byPart(part) as HTMLElement;
}

async function openIncident(): Promise<Awaited<ReturnType<typeof openWindow>> & { kept: () => PlaceView }> {
  const { shell, user } = await openWindow({}, { at: "incident", id: INCIDENT });
  const keep = vi.spyOn(shell, "placeKeep");
  await vi.waitFor(() => expect(byTestId("incident-narrative")).toBeTruthy());
  return { shell, user, kept: () => keep.mock.lastCall?.[0] as PlaceView };
}

/** The window as a lock and an unlocking leave it. */
async function unlockedAt(place: PlaceView): Promise<void> {
  const view = session.view;
  session.view = null;
  await settled();
  if (view) session.take({ ...view, place });
}

describe("after unlocking, the cursor is back", () => {
  it.each([
    ["in the language of a text", "/narrative#language"],
    ["in the reason for having no answer", "/narrative#missing"],
    ["in the precision of a date", "/start#how"],
  ])("%s", async (_, part) => {
    const { kept } = await openIncident();
    (await shown(part)).focus();
    expect(kept()).toMatchObject({ record: { kind: "incident", id: INCIDENT }, field: part });
    await unlockedAt(kept());
    await vi.waitFor(() => expect(document.activeElement).toBe(byPart(part)));
  });

  it("in the second date of two, and where it was there", async () => {
    const { user, kept } = await openIncident();
    await user.selectOptions(await shown("/start#how"), "between");
    await user.type(await shown("/start#until-year"), "203");
    (byPart("/start#until-year") as HTMLInputElement).setSelectionRange(1, 1);
    document.dispatchEvent(new Event("selectionchange"));
    await vi.waitFor(() => expect(kept()).toMatchObject({ field: "/start#until-year", caret: 1 }));
    await unlockedAt(kept());
    await vi.waitFor(() => expect(document.activeElement).toBe(byPart("/start#until-year")));
    expect((document.activeElement as HTMLInputElement).selectionStart).toBe(1);
    expect((document.activeElement as HTMLInputElement).value).toBe("203");
  });

  it("in the calendar of a date, or in the date where the calendar stands there no more", async () => {
    const { kept } = await openIncident();
    byTestId("end-other-calendar").click();
    (await shown("/end#calendar")).focus();
    await unlockedAt(kept());
    await vi.waitFor(() => expect(document.activeElement).toBe(byTestId("end-year")));
  });

  it("in a translation", async () => {
    const { user, kept } = await openIncident();
    const add = [...document.querySelectorAll<HTMLElement>(".languages > .line > button")][0];
    add?.click();
    const text = await shown("/narrative#translation-0");
    // What else is said of a translation has nowhere to be kept before there is one.
    expect(byPart("/narrative#translation-0-language")).toBeNull();
    await user.type(text, "Words");
    await shown("/narrative#translation-0-translator");
    await vi.waitFor(() => expect(kept()).toMatchObject({ field: "/narrative#translation-0", caret: 5 }));
    await unlockedAt(kept());
    await vi.waitFor(() => expect(document.activeElement).toBe(byPart("/narrative#translation-0")));
  });

  it("in the field for those to whom it happened, among the first questions", async () => {
    const { shell } = await openWindow({}, { at: "capture", id: INCIDENT });
    const keep = vi.spyOn(shell, "placeKeep");
    await vi.waitFor(() => expect(byTestId("capture-victim")).toBeTruthy());
    byTestId("capture-victim").focus();
    await unlockedAt(keep.mock.lastCall?.[0] as PlaceView);
    await vi.waitFor(() => expect(document.activeElement).toBe(byTestId("capture-victim")));
  });
});

describe("the caret", () => {
  it("is told before a lock, where it went in the last moment", async () => {
    const { shell, user, kept } = await openIncident();
    await user.type(byTestId("incident-title"), "ab");
    const caret = (byTestId("incident-title") as HTMLInputElement).value.length;
    const order: string[] = [];
    vi.spyOn(shell, "lock").mockImplementation(async () => void order.push(JSON.stringify(kept())));
    byTestId("lock").focus();
    await session.lock();
    expect(JSON.parse(order[0] ?? "null")).toMatchObject({ field: "/title", caret });
  });

  it("is told where it went by a choice from a list", async () => {
    const { user, kept } = await openIncident();
    const state = byTestId("incident-state") as HTMLInputElement;
    await user.clear(state);
    await user.type(state, "Belg{Enter}");
    await vi.waitFor(() => expect(kept()).toMatchObject({ field: "/place/state", caret: "Belgium".length }));
  });

  it("does not jump back from where somebody has gone meanwhile", async () => {
    await openIncident();
    const gone = { kind: "act", id: "99999999-9999-4999-8999-999999999999" } as const;
    await unlockedAt({ screen: "incident", incident: INCIDENT, record: gone, field: "/start", caret: null });
    await vi.waitFor(() => expect(byTestId("incident-title")).toBeTruthy());
    dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    byTestId("incident-title").focus();
    const late = document.createElement("input");
    late.dataset.field = `act/${gone.id}/start`;
    document.querySelector("main")?.append(late);
    await settled();
    expect(document.activeElement).toBe(byTestId("incident-title"));
  });
});
