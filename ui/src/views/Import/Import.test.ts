import { screen, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { expectUsable } from "../../../tests/axe";
import { byTestId, openWindow, settled } from "../../../tests/window";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";

async function chosen(): ReturnType<typeof openWindow> {
  const window = await openWindow({}, { at: "import" });
  await window.user.click(byTestId(TESTID.importChoose));
  await settled();
  return window;
}

const run = (): HTMLButtonElement => byTestId(TESTID.importRun) as HTMLButtonElement;
const problems = (): NodeListOf<Element> => document.querySelectorAll(`[data-testid="${TESTID.importProblem}"]`);

describe("the import", () => {
  it("is reached from the incidents, and takes nothing in before a file is chosen", async () => {
    const { user } = await openWindow();
    await user.click(byTestId(TESTID.incidentsImport));
    await settled();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Import");
    expect(document.querySelector(`[data-testid="${TESTID.importRun}"]`), "nothing to take in yet").toBeNull();
  });

  it("leads from the number of problems to their list", async () => {
    const { user } = await chosen();
    await user.click(screen.getByRole("link", { name: /Problems/ }));
    expect(document.activeElement?.textContent).toMatch(/Problems/);
  });

  it("shows the first rows and every problem by its line, and can be used by everybody", async () => {
    await chosen();
    expect(screen.getByText("invented.csv")).toBeTruthy();
    expect(screen.getAllByText("Invented raid").length).toBeGreaterThan(0);
    expect(problems()).toHaveLength(2);
    const [first] = problems();
    expect(first?.textContent).toContain("2");
    expect(first?.textContent).toContain("What was done");
    expect(run().disabled, "while there is a problem").toBe(true);
    await expectUsable();
  });

  it("matches words with codes, and then takes everything in", async () => {
    const { user, shell } = await chosen();
    const before = (await shell.incidentList({ search: null, offset: 0, limit: 1 })).total;
    const column = [...document.querySelectorAll<HTMLElement>(`[data-testid="${TESTID.importColumn}"]`)][3];
    if (!column) throw new Error("no fourth column");
    await user.selectOptions(within(column).getByLabelText(/Detention/), "detention");
    await settled();
    expect(problems()).toHaveLength(1);
    await user.selectOptions(within(column).getByLabelText(/Raid/), "raid_search_home");
    await settled();
    expect(problems()).toHaveLength(0);
    await user.click(run());
    await settled();
    expect(byTestId(TESTID.importDone).textContent).toContain("2");
    expect((await shell.incidentList({ search: null, offset: 0, limit: 1 })).total).toBe(before + 2);
  });

  it("moves a column, forgets the words of where it went before, and saves the way of reading by the file's name", async () => {
    const { user } = await chosen();
    const select = screen.getByLabelText(/Where .*Notes.* goes/);
    await user.selectOptions(select, "incident.narrative");
    await settled();
    expect((screen.getByLabelText(/Where .*Notes.* goes/) as HTMLSelectElement).value).toBe("incident.narrative");
    await user.click(screen.getByRole("button", { name: /Save this way of reading/ }));
    await settled();
    await user.selectOptions(screen.getByLabelText("Saved ways of reading"), "invented.csv");
    await settled();
    expect((screen.getByLabelText(/Where .*Notes.* goes/) as HTMLSelectElement).value).toBe("incident.narrative");
  });

  it("takes the last word of somebody who walks a list by keys, faster than the shell answers", async () => {
    const { shell, user } = await chosen();
    const preview = shell.importPreview.bind(shell);
    const asked = vi.spyOn(shell, "importPreview").mockImplementation(async (draft) => {
      await settled();
      return preview(draft);
    });
    const select = screen.getByLabelText(/Where .*Notes.* goes/);
    await user.selectOptions(select, "incident.title");
    await user.selectOptions(select, "");
    await user.selectOptions(select, "incident.narrative");
    for (let turn = 0; turn < 4; turn++) await settled();
    expect((screen.getByLabelText(/Where .*Notes.* goes/) as HTMLSelectElement).value).toBe("incident.narrative");
    expect(asked.mock.lastCall?.[0].mapping.columns.some(({ to }) => to === "incident.narrative")).toBe(true);
  });

  it("leaves by the key for that", async () => {
    const { user } = await openWindow();
    await user.click(byTestId(TESTID.incidentsImport));
    await settled();
    await user.keyboard("{Escape}");
    expect(router.place.at).toBe("incidents");
  });

  it("says what went wrong and keeps the page", async () => {
    const { user } = await openWindow({ failing: { importChoose: { code: "notText" } } }, { at: "import" });
    await user.click(byTestId(TESTID.importChoose));
    await settled();
    expect(document.body.textContent).toContain("not text in UTF-8");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Import");
  });
});
