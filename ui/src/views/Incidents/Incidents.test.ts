import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import { t } from "../../i18n/strings.svelte";
import { NO_FILTER } from "../../state/filter";
import { incidentList, PAGE } from "../../state/incidents.svelte";
import { router } from "../../state/router.svelte";
import Incidents from "./Incidents.svelte";

beforeEach(async () => {
  document.body.replaceChildren();
  router.start();
  incidentList.search = "";
  incidentList.current = 0;
  incidentList.total = null;
  incidentList.filter = NO_FILTER;
  incidentList.chosen.clear();
});

async function open(extra = 0): Promise<HTMLElement> {
  await standIn({ extra });
  show(Incidents, {});
  return screen.findByRole("listbox");
}

describe("the list of incidents", () => {
  it("shows each row's date as far as it is known, its title and its mechanisms", async () => {
    await open();
    const [first, , third] = screen.getAllByRole("option");
    expect(first?.textContent).toContain("Arrest after side event (invented)");
    expect(first?.textContent).toContain("Human Rights Council");
    expect(third?.textContent).toContain("2024");
  });

  it("makes only the rows in view of thousands, and tells how many there are", async () => {
    await open(5_000);
    const rows = screen.getAllByRole("option");
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("5003");
    expect(rows[4]?.getAttribute("aria-posinset")).toBe("5");
  });

  it("moves by arrows, Home and End, fetches what it needs, and opens with Enter", async () => {
    const list = await open(5_000);
    await fireEvent.keyDown(list, { key: "ArrowDown" });
    expect(incidentList.current).toBe(1);
    await fireEvent.keyDown(list, { key: "End" });
    expect(incidentList.current).toBe(5_002);
    incidentList.need(5_000, 5_002);
    await waitFor(() => expect(incidentList.row(5_002)).toBeDefined());
    await fireEvent.keyDown(list, { key: "Home" });
    await fireEvent.keyDown(list, { key: "Enter" });
    expect(router.place).toEqual({ at: "incident", id: INVENTED[0] });
  });

  it("searches as one types, and once for a whole word", async () => {
    const backend = await standIn({ extra: 300 });
    const asked = vi.spyOn(backend, "incidentList");
    show(Incidents, {});
    await screen.findByRole("listbox");
    asked.mockClear();
    await userEvent.type(screen.getByRole("searchbox"), "laptop");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    expect(asked.mock.calls).toEqual([[{ search: "laptop", offset: 0, limit: PAGE }]]);
  });

  it("says so when nothing matches, and clears the search again", async () => {
    await open();
    await userEvent.type(screen.getByRole("searchbox"), "zzz");
    await userEvent.click(await screen.findByRole("button", { name: t("incidents-search-clear") }));
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(3));
  });

  it("focuses the search with / and makes an incident with n, but not while one types", async () => {
    await open();
    await fireEvent.keyDown(document.body, { key: "/" });
    const search = screen.getByRole("searchbox");
    expect(document.activeElement).toBe(search);
    await fireEvent.keyDown(search, { key: "n" });
    expect(router.place.at).toBe("incidents");
    await fireEvent.keyDown(document.body, { key: "n" });
    await waitFor(() => expect(router.place.at).toBe("capture"));
  });

  it("teaches in an empty vault, with one button", async () => {
    const backend = await standIn();
    vi.spyOn(backend, "incidentList").mockResolvedValue({ total: 0, rows: [] });
    show(Incidents, {});
    expect(await screen.findByText(t("incidents-empty"))).toBeTruthy();
  });

  it("offers no new incident in a vault that is open for reading only", async () => {
    await standIn({ readOnly: [{ code: "head-missing", record: null, file: null }] });
    show(Incidents, {});
    await screen.findByRole("listbox");
    expect(screen.queryByRole("button", { name: t("incidents-new") })).toBeNull();
  });

  it("filters by keyboard, says what is on, and turns it off again", async () => {
    await open(20);
    await fireEvent.keyDown(document.body, { key: "f" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("combobox", { name: /State/ })));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: t("incidents-filter-statuses") }), "active");
    await waitFor(() => expect(screen.getAllByRole("option", { selected: false }).length).toBeGreaterThan(0));
    await waitFor(() => expect(incidentList.total).toBe(1));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: t("incidents-filter-acts") }), "fine");
    expect(await screen.findByText(t("incidents-none-found"))).toBeTruthy();
    const off = t("incidents-filter-off", { kind: t("incidents-filter-acts"), value: t("act-type-fine") });
    await userEvent.click(screen.getByRole("button", { name: off }));
    await waitFor(() => expect(incidentList.total).toBe(1));
    await userEvent.click(screen.getByRole("button", { name: t("incidents-filter-clear") }));
    await waitFor(() => expect(incidentList.total).toBe(23));
  });

  it("takes dates in the digits of any script, and says what is no date", async () => {
    await open(0);
    await fireEvent.keyDown(document.body, { key: "f" });
    const from = await screen.findByLabelText(t("incidents-filter-from"));
    await userEvent.type(from, "٢٠٢٥-٠٣{Enter}");
    await userEvent.tab();
    await waitFor(() => expect(incidentList.total).toBe(1));
    expect(incidentList.filter.from).toBe("2025-03");
    await userEvent.clear(from);
    await userEvent.type(from, "2025-13");
    await userEvent.tab();
    expect(await screen.findByText(t("incidents-filter-date-wrong"))).toBeTruthy();
    expect(incidentList.filter.from).toBe("2025-03");
  });

  it("keeps a filter under a name, takes it again, and forgets it", async () => {
    await open(5);
    incidentList.search = "laptop";
    await incidentList.sift({ ...NO_FILTER, statuses: ["active"] });
    await fireEvent.keyDown(document.body, { key: "f" });
    await userEvent.click(await screen.findByRole("button", { name: t("incidents-filter-keep-as") }));
    await userEvent.type(screen.getByRole("textbox", { name: t("incidents-filter-name") }), "To do{Enter}");
    const kept = await screen.findByRole("button", { name: "To do" });
    incidentList.search = "";
    await incidentList.sift(NO_FILTER);
    expect(incidentList.total).toBe(8);
    await userEvent.click(kept);
    await waitFor(() => expect(incidentList.total).toBe(1));
    expect(incidentList.search).toBe("laptop");
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${t("incidents-filter-forget")}`) }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "To do" })).toBeNull());
  });

  it("sets the status of what was chosen with the space bar, and exports it", async () => {
    const list = await open(10);
    await fireEvent.keyDown(list, { key: " " });
    await fireEvent.keyDown(list, { key: "ArrowDown" });
    await fireEvent.keyDown(list, { key: " " });
    expect(list.querySelectorAll("[aria-selected=true]")).toHaveLength(2);
    const status = screen.getByRole("combobox", { name: new RegExp(t("incidents-set-status")) });
    await userEvent.selectOptions(status, "closed");
    await screen.findByText(t("incidents-status-set", { count: 2 }));
    await incidentList.sift({ ...NO_FILTER, statuses: ["closed"] });
    expect(incidentList.total).toBe(2);
    expect(incidentList.chosen.size, "what is no longer listed is no longer chosen").toBe(0);
    await fireEvent.keyDown(await screen.findByRole("listbox"), { key: "a", ctrlKey: true });
    await userEvent.click(await screen.findByRole("button", { name: t("incidents-export-chosen") }));
    expect(router.place).toMatchObject({ at: "export", incidents: [INVENTED[0], INVENTED[1]] });
  });

  it("removes what was chosen, with a reason", async () => {
    const backend = await standIn({ extra: 2 });
    const asked = vi.spyOn(backend, "incidentsRemove");
    show(Incidents, {});
    await fireEvent.keyDown(await screen.findByRole("listbox"), { key: " " });
    await userEvent.click(screen.getByRole("button", { name: t("incidents-remove") }));
    const confirm = screen.getByRole<HTMLButtonElement>("button", { name: t("incidents-remove-confirm") });
    expect(confirm.disabled).toBe(true);
    await userEvent.click(screen.getByRole("radio", { name: t("incident-remove-duplicate") }));
    await userEvent.click(confirm);
    await waitFor(() => expect(incidentList.total).toBe(4));
    expect(asked.mock.calls).toEqual([[{ incidents: [INVENTED[0]], reason: "duplicate" }]]);
    expect(screen.queryByText(t("incidents-chosen", { count: 1 }))).toBeNull();
  });

  it("says what its people agreed to", async () => {
    await open();
    const consent = t("incidents-row-consent", { state: t("consent-state-not-asked") });
    expect(screen.getAllByRole("option")[0]?.textContent).toContain(consent);
  });

  it.each(["en", "ar", "zh"] as const)("has nothing that axe objects to with everything open in %s", async (locale) => {
    await standIn({ extra: 5 }, locale);
    show(Incidents, {});
    await fireEvent.keyDown(await screen.findByRole("listbox"), { key: " " });
    await incidentList.sift({ ...NO_FILTER, statuses: ["active"], from: "2025" });
    await fireEvent.keyDown(document.body, { key: "f" });
    await fireEvent.keyDown(await screen.findByRole("listbox"), { key: " " });
    await screen.findByRole("button", { name: t("incidents-filter-clear") });
    expect(await violations()).toEqual([]);
  });

  it.each(["en", "ar"] as const)("has nothing that axe objects to in %s", async (locale) => {
    await standIn({}, locale);
    show(Incidents, {});
    await screen.findByRole("listbox");
    expect(await violations()).toEqual([]);
  });
});
