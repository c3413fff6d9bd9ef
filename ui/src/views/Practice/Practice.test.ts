import { describe, expect, it, vi } from "vitest";
import type { FakeOptions } from "../../backend/fake/fake";
import { exportRoad } from "../../state/export.svelte";
import { t } from "../../i18n/strings.svelte";
import { TESTID } from "../../testids";
import { byTestId, LANGUAGES, openWindow, settled } from "../../../tests/window";

const inPractice = (options: FakeOptions, place: Parameters<typeof openWindow>[1]): ReturnType<typeof openWindow> =>
  openWindow({ practice: true, ...options }, place);
const has = (id: string): boolean => document.querySelector(`[data-testid="${id}"]`) !== null;

describe("the way into practice", () => {
  it.each(["locked", "noVault"] as const)("is one click where the vault is %s", async (state) => {
    const { shell, user } = await openWindow({ state });
    const open = vi.spyOn(shell, "practiceOpen");
    await user.click(byTestId(TESTID.practiceOpen));
    await settled();
    expect(open).toHaveBeenCalledOnce();
    expect(has(TESTID.practice)).toBe(true);
    expect(document.querySelector("nav")).not.toBeNull();
  });

  it("is one key for somebody who uses no mouse", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    const open = vi.spyOn(shell, "practiceOpen");
    for (let n = 0; n < 12 && document.activeElement !== byTestId(TESTID.practiceOpen); n++) await user.tab();
    await user.keyboard("{Enter}");
    await settled();
    expect(open).toHaveBeenCalledOnce();
  });

  it("says while it is made that it is, and what went wrong where it was not", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    let refuse = (error: unknown): void => void error;
    vi.spyOn(shell, "practiceOpen").mockImplementation(() => new Promise((_, no) => (refuse = no)));
    await user.click(byTestId(TESTID.practiceOpen));
    expect(document.body.textContent).toContain("Making the practice vault…");
    refuse({ code: "notEnoughMemory", neededMib: 256 });
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("free memory");
    expect(has(TESTID.practiceOpen)).toBe(true);
  });

  it("is not offered while words are on the screen", async () => {
    const { user } = await openWindow({ state: "noVault" });
    expect(has(TESTID.practiceOpen)).toBe(true);
    await user.click(byTestId("vault-choose"));
    await settled();
    await user.click(byTestId("create-begin"));
    await settled();
    expect(has(TESTID.practiceOpen)).toBe(false);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const WORD = { en: "invented", ar: "مُختلَق", zh: "虚构" }[language];

  it.each(["incidents", "export", "vault", "keys"] as const)("%s says in words that it is practice", async (at) => {
    await inPractice({ language }, { at });
    expect(byTestId(TESTID.practice).textContent).toContain(WORD);
    expect(byTestId("status").textContent?.trim()).not.toBe("");
    expect(document.title).toContain(WORD);
  });

  it("a vault that is kept says nothing of it", async () => {
    await openWindow({ language }, { at: "vault" });
    expect(has(TESTID.practice)).toBe(false);
    expect(byTestId("status").textContent?.trim()).toBe("");
    expect(document.title).toBe("Cairn");
  });
});

describe("in practice", () => {
  const KEPT = ["vault-backup", "passphrase-change", "recovery-replace"];

  it("what keeps a vault or opens it is not offered", async () => {
    await inPractice({}, { at: "vault" });
    expect(KEPT.filter(has)).toEqual([]);
  });

  it("is offered elsewhere: the control", async () => {
    await openWindow({}, { at: "vault" });
    expect(KEPT.filter(has)).toEqual(KEPT);
  });

  it("the key can be saved, and the page says how to use it", async () => {
    const { user } = await inPractice({}, { at: "vault" });
    await user.click(byTestId(TESTID.practiceKeySave));
    await settled();
    expect(byTestId(TESTID.practiceKeySaved).textContent).toContain("PRACTICE-key.txt");
    expect(document.body.textContent).toContain("-i PRACTICE-key.txt");
  });

  it("the shell refuses another receiver, and says so in two sentences", async () => {
    const { shell } = await inPractice({}, { at: "vault" });
    await expect(shell.receiverAdd({ name: "x", recipient: "age1x" })).rejects.toEqual({ code: "practiceReceiver" });
  });

  it.each([true, false])("another receiver can be added: not where practice is %s", async (practice) => {
    exportRoad.reset();
    const { user } = await inPractice({ practice }, { at: "export" });
    await vi.waitFor(() => expect(has(TESTID.exportIncident)).toBe(true));
    await user.click(byTestId(TESTID.exportIncident));
    await user.click(byTestId(TESTID.exportNext));
    await vi.waitFor(() => expect(has(TESTID.receiver)).toBe(true));
    expect(has(TESTID.receiverAdd)).toBe(!practice);
    expect(document.body.textContent?.includes("there is one receiver")).toBe(practice);
  });
});

describe("the lock of a practice vault", () => {
  it.each(LANGUAGES)("does not promise to keep what was typed, in %s", async (language) => {
    await inPractice({ language }, { at: "vault" });
    await settled();
    expect(document.body.textContent).toContain(t("vault-lock-practice"));
    expect(document.body.textContent).not.toContain(t("vault-lock-what"));
  });
});
