import { describe, expect, it, vi } from "vitest";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { status } from "../../state/status.svelte";
import { Autosave } from "../../state/autosave.svelte";
import { byTestId, LANGUAGES, openWindow, settled } from "../../../tests/window";

const INCIDENT = "11111111-1111-4111-8111-111111111111";
const title = { known: { language: "en", text: "Typed a moment ago", translations: [] } };

describe.each(LANGUAGES)("in %s", (language) => {
  it("the lock is one click away on every screen", async () => {
    const { shell, user } = await openWindow({ language });
    for (const place of ["rail-vault", "rail-export", "rail-incidents"]) {
      await user.click(byTestId(place));
      expect(byTestId("lock").closest("nav")).not.toBeNull();
    }
    const lock = vi.spyOn(shell, "lock");
    await user.click(byTestId("lock"));
    await settled();
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe("the keyboard", () => {
  it.each([
    ["from a page", () => document.body],
    ["from within a field", () => byTestId("search")],
  ])("locks with Ctrl+L %s", async (_, from) => {
    const { shell } = await openWindow();
    const lock = vi.spyOn(shell, "lock");
    from().dispatchEvent(new KeyboardEvent("keydown", { key: "l", code: "KeyL", ctrlKey: true, bubbles: true }));
    await settled();
    expect(lock).toHaveBeenCalledOnce();
  });

  it("makes an incident and searches with the keys in the same position on an Arabic keyboard", async () => {
    const { shell } = await openWindow();
    const make = vi.spyOn(shell, "incidentCreate");
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ظ", code: "Slash", bubbles: true }));
    await settled();
    expect(document.activeElement).toBe(byTestId("search"));
    // In the field the same key is a letter.
    byTestId("search").dispatchEvent(new KeyboardEvent("keydown", { key: "ى", code: "KeyN", bubbles: true }));
    await settled();
    expect(make).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ى", code: "KeyN", bubbles: true }));
    await settled();
    expect(make).toHaveBeenCalledOnce();
  });

  it("locks with the same keys on an Arabic keyboard", async () => {
    const { shell } = await openWindow();
    const lock = vi.spyOn(shell, "lock");
    dispatchEvent(new KeyboardEvent("keydown", { key: "م", code: "KeyL", ctrlKey: true }));
    await settled();
    expect(lock).toHaveBeenCalledOnce();
  });

  it.each(["?", "؟", "？"])("shows all keys at %s, and Escape leads back", async (key) => {
    await openWindow({}, { at: "vault" });
    dispatchEvent(new KeyboardEvent("keydown", { key }));
    await settled();
    expect(router.place.at).toBe("keys");
    dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(router.place.at).toBe("vault");
  });

  it("leaves a question mark to the field in which it is typed", async () => {
    const { user } = await openWindow();
    await user.type(byTestId("search"), "why?");
    expect(router.place.at).toBe("incidents");
  });
});

describe("a lock", () => {
  it("writes what was typed in the last moment first", async () => {
    const { shell } = await openWindow();
    const order: string[] = [];
    const put = shell.draftPut.bind(shell);
    vi.spyOn(shell, "draftPut").mockImplementation((draft) => (order.push("draft"), put(draft)));
    vi.spyOn(shell, "lock").mockImplementation(async () => void order.push("lock"));
    new Autosave({ kind: "incident", id: INCIDENT }, () =>
      shell.draftCommit(INCIDENT, { kind: "incident", id: INCIDENT }),
    ).change("/title", title);
    await session.lock();
    expect(order).toEqual(["draft", "lock"]);
  });

  it("does not wait for a disk that does not answer", async () => {
    const { shell } = await openWindow();
    vi.spyOn(shell, "draftPut").mockImplementation(() => new Promise(() => undefined));
    const lock = vi.spyOn(shell, "lock");
    new Autosave({ kind: "incident", id: INCIDENT }, () =>
      shell.draftCommit(INCIDENT, { kind: "incident", id: INCIDENT }),
    ).change("/title", title);
    await session.lock();
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe("the window", () => {
  it("returns after an unlock to the field in which the caret stood, and to its place there", async () => {
    const { shell } = await openWindow();
    const view = await shell.sessionStatus();
    const record = { kind: "incident", id: INCIDENT } as const;
    session.view = null;
    await settled();
    const field = "/narrative";
    session.take({ ...view, place: { screen: "incident", incident: INCIDENT, record, field, caret: 3 } });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-field")).toContain(field));
    expect((document.activeElement as HTMLTextAreaElement).selectionStart).toBe(3);
  });

  it("tells the shell where the person is, in ids alone", async () => {
    const { shell, user } = await openWindow({}, { at: "incident", id: INCIDENT });
    const keep = vi.spyOn(shell, "placeKeep");
    await vi.waitFor(() => expect(byTestId("incident-narrative")).toBeTruthy());
    await user.click(byTestId("incident-narrative"));
    expect(keep).toHaveBeenLastCalledWith({
      screen: "incident",
      incident: INCIDENT,
      record: { kind: "incident", id: INCIDENT },
      field: "/narrative",
      caret: expect.any(Number) as number,
    });
  });

  it("tells the shell where the caret went, and of a field that was folded away", async () => {
    const { shell, user } = await openWindow({}, { at: "incident", id: INCIDENT });
    const keep = vi.spyOn(shell, "placeKeep");
    await vi.waitFor(() => expect(byTestId("incident-narrative")).toBeTruthy());
    await user.type(byTestId("incident-title"), "ab");
    const caret = (byTestId("incident-title") as HTMLInputElement).value.length;
    await vi.waitFor(() => expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ field: "/title", caret })));
    const view = await shell.sessionStatus();
    session.view = null;
    await settled();
    const record = { kind: "incident", id: INCIDENT } as const;
    session.take({
      ...view,
      place: { screen: "incident", incident: INCIDENT, record, field: "/place/address", caret: 0 },
    });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-field")).toContain("/place/address"));
  });

  it("says when something was saved", async () => {
    await openWindow();
    // Later than any save of the window before this one that is answered only now.
    status.saved(new Date(2099, 2, 4, 14, 5).toISOString());
    await settled();
    expect(byTestId("status").textContent).toMatch(/Saved.*14:05/);
  });

  it("says that somebody is there at most once in five seconds", async () => {
    const { shell } = await openWindow();
    const activity = vi.spyOn(shell, "activity");
    for (let key = 0; key < 20; key++) dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(activity.mock.calls.length).toBe(1);
  });
});
