import { describe, expect, it, vi } from "vitest";
import { INVENTED_CODE, INVENTED_PASSPHRASE, INVENTED_WORDS } from "../../backend/fake/invented";
import { expectUsable } from "../../../tests/axe";
import { byTestId, openWindow, settled } from "../../../tests/window";

async function atTheWords(): ReturnType<typeof openWindow> {
  const opened = await openWindow({ state: "noVault" });
  await opened.user.click(byTestId("vault-choose"));
  await settled();
  await opened.user.click(byTestId("create-begin"));
  await settled();
  return opened;
}

describe("creating a vault", () => {
  it("shows the words, takes them back, shows the code, and only then opens", async () => {
    const { shell, user } = await atTheWords();
    const done = vi.spyOn(shell, "createDone");
    const shown = [...document.querySelectorAll("[data-testid=create-words] b")].map((word) => word.textContent);
    expect(shown).toEqual(INVENTED_WORDS);
    await expectUsable();

    await user.click(byTestId("create-continue"));
    expect(document.body.textContent).not.toContain(INVENTED_WORDS[0]);
    await user.type(byTestId("create-typed"), INVENTED_PASSPHRASE);
    await expectUsable();
    await user.click(byTestId("create-confirm"));
    await settled();

    expect(byTestId("create-recovery").textContent).toBe(INVENTED_CODE);
    expect(document.body.textContent).toContain("Printers");
    expect(done).not.toHaveBeenCalled();
    await expectUsable();
    await user.click(byTestId("create-done"));
    expect(done).toHaveBeenCalledOnce();
  });

  it("lets words that differ be typed again, or shown again", async () => {
    const { user } = await atTheWords();
    await user.click(byTestId("create-continue"));
    await user.type(byTestId("create-typed"), "other words");
    await user.click(byTestId("create-confirm"));
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("not the words that were shown");
    expect((byTestId("create-typed") as HTMLInputElement).value).toBe("");
    await user.click([...document.querySelectorAll("button")].find((b) => b.textContent?.includes("again")) as Element);
    expect(byTestId("create-words").textContent).toContain(INVENTED_WORDS[0]);
  });

  it("says before the first word that there is no reset", async () => {
    const { user } = await openWindow({ state: "noVault" });
    await user.click(byTestId("vault-choose"));
    await settled();
    expect(document.body.textContent).toContain("There is no reset");
    await expectUsable();
  });

  it("asks for the vault that is missing before it offers a new one", async () => {
    const { user } = await openWindow({ state: "noVault", vaultMissing: true });
    expect(document.body.textContent).toContain("not where it was");
    expect(document.querySelector("[data-testid=create-begin]")).toBeNull();
    await expectUsable();
    await user.click(byTestId("create-anew"));
    expect(byTestId("create-begin")).toBeTruthy();
  });

  it("stays where it is when the folder cannot be written", async () => {
    const { user } = await openWindow({ state: "noVault", failing: { vaultChoose: { code: "notWritable" } } });
    await user.click(byTestId("vault-choose"));
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("cannot be written");
    expect(byTestId("vault-choose")).toBeTruthy();
  });
});
