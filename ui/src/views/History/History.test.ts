import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t, type Locale } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import Incident from "../Incident/Incident.svelte";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

const record = { kind: "incident", id: INVENTED[0] } as const;

/** An incident whose title was changed twice, opened at its history. */
async function open(locale: Locale = "en"): Promise<Backend> {
  const backend = await standIn({}, locale);
  for (const text of ["Summons (invented)", "Summons at the airport (invented)"]) {
    const value = { known: { language: "en", text, translations: [] } };
    await backend.draftPut({ record, field: "/title", value });
    await backend.draftCommit(INVENTED[0], record);
  }
  show(Incident, { id: INVENTED[0] });
  await userEvent.click(await screen.findByTestId(TESTID.historyShow));
  await screen.findAllByTestId(TESTID.historyChange);
  return backend;
}

const changes = (): HTMLElement[] => screen.getAllByTestId(TESTID.historyChange);
const at = (n: number): HTMLElement => changes()[n] as HTMLElement;

describe("the history of an incident", () => {
  it("shows the newest change first, and what differs in the text", async () => {
    await open();
    const [newest] = changes();
    expect(newest?.textContent).toContain(t("history-changed"));
    expect(newest?.querySelector("ins")?.textContent).toBe("at the airport ");
    expect(newest?.querySelector("del")).toBeNull();
    expect(newest?.textContent).toContain(t("history-present"));
    expect(within(at(0)).queryByTestId(TESTID.historyRestore)).toBeNull();
  });

  it("brings a version back as a new change once it is confirmed", async () => {
    const backend = await open();
    const before = changes().length;
    await userEvent.click(within(at(1)).getByTestId(TESTID.historyRestore));
    expect((await backend.incidentView(INVENTED[0])).file.incident.title).toMatchObject({
      known: { text: "Summons at the airport (invented)" },
    });
    await userEvent.click(within(at(1)).getByRole("button", { name: t("history-restore-confirm") }));
    await waitFor(() => expect(changes().length).toBe(before + 1));
    expect(at(0).textContent).toContain("Summons (invented)");
    expect(screen.getByRole("status", { name: "" }).textContent).toContain(t("history-restored"));
    expect(screen.getByTestId<HTMLInputElement>(TESTID.incidentTitle).value).toBe("Summons (invented)");
  });

  it("says why a record was removed and brings it back", async () => {
    const backend = await standIn();
    const { file } = await backend.incidentView(INVENTED[0]);
    const act = file.acts[0]?.id ?? "";
    await backend.recordRemove({ incident: INVENTED[0], record: { kind: "act", id: act }, reason: "mistake" });
    show(Incident, { id: INVENTED[0] });
    await userEvent.click(await screen.findByTestId(TESTID.historyShow));
    await screen.findAllByTestId(TESTID.historyChange);
    expect(at(0).textContent).toContain(t("history-reason-mistake"));
    await userEvent.click(within(at(0)).getByTestId(TESTID.historyRestore));
    await userEvent.click(within(at(0)).getByRole("button", { name: t("history-restore-confirm") }));
    await waitFor(async () => {
      const again = (await backend.incidentView(INVENTED[0])).file.acts;
      expect(again.map(({ id }) => id)).toContain(act);
    });
  });

  it("offers nothing to bring back where nothing can be written", async () => {
    await standIn({ readOnly: [{ code: "database-older", record: null, file: null }] });
    show(Incident, { id: INVENTED[0] });
    await userEvent.click(await screen.findByTestId(TESTID.historyShow));
    await screen.findAllByTestId(TESTID.historyChange);
    expect(screen.queryByTestId(TESTID.historyRestore)).toBeNull();
  });

  it.each(["en", "ar", "zh"] as const)("can be used by everybody in %s", async (locale) => {
    await open(locale);
    await userEvent.click(within(at(1)).getByTestId(TESTID.historyRestore));
    expect(await violations(document.querySelector("#section-history") as HTMLElement)).toEqual([]);
  });
});
