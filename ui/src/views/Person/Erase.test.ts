import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t, type Locale } from "../../i18n/strings.svelte";
import { TESTID } from "../../testids";
import Erase from "./Erase.svelte";

beforeEach(() => document.body.replaceChildren());

async function open(locale: Locale = "en"): Promise<{ backend: Backend; person: string; onerased: () => void }> {
  const backend = await standIn({}, locale);
  const { file } = await backend.incidentView(INVENTED[0]);
  const person = file.persons[0]?.id ?? "";
  const onerased = vi.fn();
  show(Erase, { person, onerased, oncancel: () => undefined });
  await screen.findByTestId(TESTID.eraseWords);
  return { backend, person, onerased };
}

const confirm = (): HTMLButtonElement => screen.getByTestId(TESTID.eraseConfirm);

describe("erasing a person", () => {
  it("says what goes, what stays and what it cannot reach", async () => {
    await open();
    expect(screen.getByTestId(TESTID.eraseGone).textContent).toContain("Amina Invented");
    const elsewhere = screen.getByTestId(TESTID.eraseElsewhere).textContent ?? "";
    expect(elsewhere).toContain("Invented receiver");
    expect(elsewhere).toContain(t("erase-elsewhere-backups"));
    expect(elsewhere).toContain(t("erase-elsewhere-disk"));
  });

  it("waits until the words are typed, whole", async () => {
    const { backend, person, onerased } = await open();
    const erase = vi.spyOn(backend, "personErase");
    expect(confirm().disabled).toBe(true);
    await userEvent.type(screen.getByTestId(TESTID.eraseWords), "erase for");
    expect(confirm().disabled).toBe(true);
    await userEvent.keyboard("{Enter}");
    expect(erase).not.toHaveBeenCalled();
    await userEvent.type(screen.getByTestId(TESTID.eraseWords), "  Good ");
    expect(confirm().disabled).toBe(false);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(onerased).toHaveBeenCalledTimes(1));
    expect(erase).toHaveBeenCalledWith({ person, also: [], reason: "withdrawn" });
    expect((await backend.personList()).map(({ id }) => id)).not.toContain(person);
    expect(screen.getByText(t("erase-done"))).toBeTruthy();
  });

  it("takes evidence only where it was chosen", async () => {
    const { backend } = await open();
    const [item] = (await backend.incidentView(INVENTED[0])).file.evidence;
    const erase = vi.spyOn(backend, "personErase");
    await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(item?.original_filename ?? "-") }));
    await waitFor(() => {
      expect(screen.getByTestId(TESTID.eraseGone).textContent).toContain(item?.original_filename);
    });
    await userEvent.type(screen.getByTestId(TESTID.eraseWords), t("erase-words"));
    await userEvent.click(confirm());
    await waitFor(() => expect(erase).toHaveBeenCalled());
    expect(erase.mock.lastCall?.[0].also).toEqual([{ kind: "evidence", id: item?.id }]);
  });

  it("keeps everything where the shell refuses, and says so", async () => {
    const backend = await standIn({ failing: { personErase: { code: "diskFull" } } });
    const { file } = await backend.incidentView(INVENTED[0]);
    const onerased = vi.fn();
    show(Erase, { person: file.persons[0]?.id ?? "", onerased, oncancel: () => undefined });
    await userEvent.type(await screen.findByTestId(TESTID.eraseWords), t("erase-words"));
    await userEvent.click(confirm());
    expect(await screen.findByTestId(TESTID.error)).toBeTruthy();
    expect(onerased).not.toHaveBeenCalled();
  });

  it.each(["en", "ar", "zh"] as const)("can be used by everybody in %s", async (locale) => {
    await open(locale);
    await userEvent.type(screen.getByTestId(TESTID.eraseWords), t("erase-words"));
    expect(confirm().disabled).toBe(false);
    expect(await violations()).toEqual([]);
  });
});
