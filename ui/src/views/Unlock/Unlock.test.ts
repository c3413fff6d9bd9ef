import { describe, expect, it, vi } from "vitest";
import { INVENTED_CODE, INVENTED_PASSPHRASE } from "../../backend/fake/invented";
import { expectUsable } from "../../../tests/axe";
import { byTestId, openWindow, settled } from "../../../tests/window";

const secret = (): HTMLInputElement => byTestId("unlock-secret") as HTMLInputElement;

describe("opening a vault", () => {
  it("takes the passphrase, empties the field and says that it is opening", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    let open = (): void => undefined;
    const unlock = vi.spyOn(shell, "unlock").mockImplementation(() => new Promise((done) => (open = () => done())));
    await user.type(secret(), INVENTED_PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(unlock.mock.calls[0]?.[1]).toBe("passphrase");
    expect(secret().value).toBe("");
    expect(document.body.textContent).toContain("Opening…");
    open();
    await settled();
  });

  it("overwrites the bytes of the secret once the shell has answered", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    const seen: Uint8Array[] = [];
    vi.spyOn(shell, "unlock").mockImplementation(async (bytes) => void seen.push(bytes));
    await user.type(secret(), INVENTED_PASSPHRASE);
    await user.click(byTestId("unlock-open"));
    await settled();
    expect(seen[0]?.length).toBe(INVENTED_PASSPHRASE.length);
    expect(seen[0]?.every((byte) => byte === 0)).toBe(true);
  });

  it("takes the recovery code after one clear switch", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    const unlock = vi.spyOn(shell, "unlock");
    await user.click(byTestId("unlock-recovery"));
    await user.type(secret(), INVENTED_CODE);
    await user.click(byTestId("unlock-open"));
    await settled();
    expect(unlock.mock.calls[0]?.[1]).toBe("recovery");
    expect(document.querySelector("nav")).not.toBeNull();
  });

  it("says in one message that a secret does not open it, and what to do", async () => {
    const { user } = await openWindow({ state: "locked" });
    await user.type(secret(), "wrong words");
    await user.click(byTestId("unlock-open"));
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("does not open the vault");
    expect(secret().value).toBe("");
    await expectUsable();
  });

  it("does not ask the shell about nothing", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    const unlock = vi.spyOn(shell, "unlock");
    await user.click(byTestId("unlock-open"));
    expect(unlock).not.toHaveBeenCalled();
    expect(secret().getAttribute("aria-invalid")).toBe("true");
  });

  it("hides what is typed until the person asks to see it, and lets nothing remember it", async () => {
    const { user } = await openWindow({ state: "locked" });
    expect(secret().type).toBe("password");
    for (const [name, value] of [
      ["autocomplete", "off"],
      ["spellcheck", "false"],
      ["autocapitalize", "off"],
    ] as const) {
      expect(secret().getAttribute(name)).toBe(value);
    }
    await user.click(document.querySelector("input[type=checkbox]") as HTMLElement);
    expect(secret().type).toBe("text");
  });

  it.each([
    [1024, true],
    [256, false],
  ])("names the memory it needs where that is much: %i MiB", async (memoryNeededMib, named) => {
    await openWindow({ state: "locked", memoryNeededMib });
    expect(document.body.textContent?.includes("free memory")).toBe(named);
  });

  it("speaks another language at once", async () => {
    const { shell, user } = await openWindow({ state: "locked" });
    const told = vi.spyOn(shell, "languageSet");
    await user.selectOptions(byTestId("language"), "ar");
    expect(document.documentElement.dir).toBe("rtl");
    expect(told).toHaveBeenCalledWith("ar");
    expect(document.querySelector("h1")?.textContent).toBe("فتح الخزنة");
  });
});
