import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import { t } from "../../i18n/strings.svelte";
import { incidentList, PAGE } from "../../state/incidents.svelte";
import { router } from "../../state/router.svelte";
import Incidents from "./Incidents.svelte";

beforeEach(async () => {
  document.body.replaceChildren();
  router.start();
  incidentList.search = "";
  incidentList.current = 0;
  incidentList.total = null;
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
    await waitFor(() => expect(router.place.at).toBe("incident"));
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

  it.each(["en", "ar"] as const)("has nothing that axe objects to in %s", async (locale) => {
    await standIn({}, locale);
    show(Incidents, {});
    await screen.findByRole("listbox");
    expect(await violations()).toEqual([]);
  });
});
