import { describe, expect, it, vi } from "vitest";
import { INVENTED_CODE, INVENTED_PASSPHRASE } from "../../backend/fake/invented";
import type { FakeOptions } from "../../backend/fake/fake";
import { expectUsable } from "../../../tests/axe";
import { byTestId, openWindow, settled } from "../../../tests/window";

const atTheVault = (options: FakeOptions = {}): ReturnType<typeof openWindow> => openWindow(options, { at: "vault" });

describe("the vault screen", () => {
  it("shows what is in the vault and its checkpoint words", async () => {
    await atTheVault();
    await settled();
    expect(byTestId("checkpoint-words").textContent?.trim()).toBe("orchid gravel tunic absence mural defeat");
    expect(document.body.textContent).toContain("734 MB");
  });

  it("changes the passphrase: the present one, new words, typed back", async () => {
    const { shell, user } = await atTheVault();
    const seen = vi.spyOn(shell, "secretsSeen");
    await user.click(byTestId("passphrase-change"));
    await user.type(byTestId("passphrase-current"), INVENTED_PASSPHRASE);
    await user.click(byTestId("passphrase-current-submit"));
    await settled();
    expect(byTestId("create-words")).toBeTruthy();
    await expectUsable();
    await user.click(byTestId("create-continue"));
    await user.type(byTestId("create-typed"), INVENTED_PASSPHRASE);
    await user.click(byTestId("create-confirm"));
    await settled();
    expect(byTestId("passphrase-done").textContent).toContain("new words open the vault");
    await user.click(byTestId("secrets-seen"));
    expect(seen).toHaveBeenCalledOnce();
  });

  it("shows no new words to somebody who does not know the present ones", async () => {
    const { user } = await atTheVault();
    await user.click(byTestId("passphrase-change"));
    await user.type(byTestId("passphrase-current"), "a guess");
    await user.click(byTestId("passphrase-current-submit"));
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("does not open the vault");
    expect(document.querySelector("[data-testid=create-words]")).toBeNull();
  });

  it("replaces the recovery code and ends the process that showed it", async () => {
    const { shell, user } = await atTheVault();
    const seen = vi.spyOn(shell, "secretsSeen");
    await user.click(byTestId("recovery-replace"));
    await user.type(byTestId("passphrase-current"), INVENTED_PASSPHRASE);
    await user.click(byTestId("passphrase-current-submit"));
    await settled();
    expect(byTestId("create-recovery").textContent).toBe(INVENTED_CODE);
    await user.click(byTestId("create-done"));
    expect(seen).toHaveBeenCalledOnce();
  });

  it("says that a backup is written only when it was read back", async () => {
    const { user } = await atTheVault();
    await user.click(byTestId("vault-backup"));
    await vi.waitFor(() => expect(byTestId("backup-done").textContent).toContain("cairn-backup.tar"));
    await expectUsable();
  });

  it("lets a backup be stopped, and says that nothing was left behind", async () => {
    const { user } = await atTheVault({ speed: 50 });
    await user.click(byTestId("vault-backup"));
    await vi.waitFor(() => expect(document.querySelector("progress")).not.toBeNull());
    await user.click([...document.querySelectorAll("button")].find((b) => b.textContent === "Cancel") as Element);
    await vi.waitFor(() => expect(document.body.textContent).toContain("Nothing half done was left behind"));
    expect(document.querySelector("[data-testid=backup-done]")).toBeNull();
  });

  it("keeps sight of a backup while one looks at another page, and shows there how it ended", async () => {
    const { user } = await atTheVault({ speed: 20 });
    await user.click(byTestId("vault-backup"));
    await vi.waitFor(() => expect(document.querySelector("progress")).not.toBeNull());
    await user.click(byTestId("rail-incidents"));
    await user.click(byTestId("rail-vault"));
    expect(document.querySelector("progress")).not.toBeNull();
    await user.click(byTestId("rail-incidents"));
    await new Promise((passed) => setTimeout(passed, 600));
    await user.click(byTestId("rail-vault"));
    expect(byTestId("backup-done").textContent).toContain("cairn-backup.tar");
    await user.click(byTestId("rail-incidents"));
    await user.click(byTestId("rail-vault"));
    expect(document.querySelector("[data-testid=backup-done]")).toBeNull();
  });

  it("puts the findings of a check in words, of which one can be opened", async () => {
    const incident = { kind: "incident", id: "11111111-1111-4111-8111-111111111111" } as const;
    const readOnly = [
      { code: "record-changed", record: incident, file: null },
      { code: "slot-changed", record: null, file: "slots/3" },
      { code: "a-code-of-a-later-version", record: null, file: null },
    ];
    const { user } = await atTheVault({ readOnly });
    await user.click(byTestId("vault-check"));
    await vi.waitFor(() => expect(document.body.textContent).toMatch(/3.? things do not fit/));
    for (const words of ["not what the log says", "slots/3", "Something in the vault does not fit"]) {
      expect(document.body.textContent).toContain(words);
    }
    await expectUsable();
  });

  it("says that everything fits only when the check found nothing", async () => {
    const { user } = await atTheVault();
    await user.click(byTestId("vault-check"));
    await vi.waitFor(() => expect(byTestId("check-clean").textContent).toContain("Everything fits"));
  });

  it("offers no new passphrase while the vault is read-only", async () => {
    await atTheVault({ readOnly: [{ code: "head-missing", record: null, file: null }] });
    expect((byTestId("passphrase-change") as HTMLButtonElement).disabled).toBe(true);
    expect(document.body.textContent).toContain("open for reading only");
  });
});
