import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import { settled } from "../../../tests/window";
import type { Backend } from "../../backend/backend";
import { router } from "../../state/router.svelte";
import Cases from "../Cases/Cases.svelte";
import Case from "./Case.svelte";

const CASE = "cccccccc-cccc-4ccc-8ccc-ccccccccccc1";

let shell: Backend;

beforeEach(async () => {
  document.body.replaceChildren();
  router.start();
  shell = await standIn();
});

describe("the list of cases", () => {
  it("shows title, reference and how many incidents, and opens by keyboard", async () => {
    show(Cases, {});
    const [row] = await screen.findAllByTestId("case-row");
    expect(row?.textContent).toContain("After the 58th session (invented)");
    expect(row?.textContent).toContain("INV0-0001");
    expect(row?.textContent).toMatch(/2.? incidents/u);
    screen.getByTestId("case-list").focus();
    await userEvent.setup().keyboard("{Enter}");
    expect(router.place).toEqual({ at: "case", id: CASE });
  });

  it("finds by title or reference, and says where nothing is found", async () => {
    show(Cases, {});
    await screen.findAllByTestId("case-row");
    const user = userEvent.setup();
    await user.type(screen.getByTestId("cases-search"), "inv0");
    expect(screen.getAllByTestId("case-row")).toHaveLength(1);
    await user.type(screen.getByTestId("cases-search"), "zzz");
    expect(screen.queryAllByTestId("case-row")).toHaveLength(0);
    expect(screen.getByText("No case matches.")).toBeTruthy();
  });

  it("makes a new one at a key", async () => {
    show(Cases, {});
    await screen.findAllByTestId("case-row");
    await userEvent.setup().keyboard("n");
    await settled();
    expect(router.place).toMatchObject({ at: "case", isNew: true });
    expect(await shell.caseList()).toHaveLength(2);
    router.go({ at: "cases" });
    router.back();
    expect(router.place, "to whoever comes back").toMatchObject({ at: "case", isNew: false });
  });
});

describe("the page of a case", () => {
  it("keeps what is typed into its fields", async () => {
    show(Case, { id: CASE });
    await settled();
    const user = userEvent.setup();
    const title = screen.getByLabelText("Title");
    await user.clear(title);
    await user.type(title, "Renamed");
    await user.tab();
    await settled();
    const [row] = await shell.caseList();
    expect(row?.title).toBe("Renamed");
  });

  it("lists the evidence of its incidents with who was given it, and leads there", async () => {
    show(Case, { id: CASE });
    await settled();
    const user = userEvent.setup();
    await user.click(screen.getByTestId("case-index-show"));
    const table = await screen.findByTestId("case-index");
    const index = await shell.caseExhibits(CASE);
    expect(index.length).toBeGreaterThan(1);
    expect(within(table).getAllByRole("row")).toHaveLength(index.length + 1);
    expect(within(table).getAllByText("Invented Receiver").length).toBeGreaterThan(0);
    expect(within(table).getAllByText("Nobody").length).toBeGreaterThan(0);
    for (const { sha256 } of index) expect(within(table).getAllByText(sha256).length).toBeGreaterThan(0);
    expect(await violations(document.body)).toEqual([]);
    const [link] = within(table).getAllByRole("button");
    await user.click(link as HTMLElement);
    expect(router.place).toMatchObject({ at: "incident", id: index[0]?.incident });
  });

  it("takes incidents in and out, and leaves those alone that are gone", async () => {
    show(Case, { id: CASE });
    await settled();
    expect(screen.getAllByTestId("case-incident")).toHaveLength(2);
    const user = userEvent.setup();
    await user.type(screen.getByTestId("case-find-incident"), "虚构");
    await user.click(await screen.findByRole("button", { name: /出境受阻/ }));
    await settled();
    expect((await shell.caseView(CASE)).case.incidents).toEqual(INVENTED);
    const [first] = screen.getAllByTestId("case-incident");
    await user.click(within(first as HTMLElement).getByRole("button", { name: /Take out/ }));
    await settled();
    expect((await shell.caseView(CASE)).case.incidents).toEqual(INVENTED.slice(1));
  });

  it("leads to the timeline and to the incidents", async () => {
    show(Case, { id: CASE });
    await settled();
    const user = userEvent.setup();
    await user.click(screen.getByTestId("case-timeline"));
    expect(router.place).toEqual({ at: "timeline", of: { case: CASE } });
    await user.click(screen.getByRole("button", { name: /^Arrest after side event/ }));
    expect(router.place).toEqual({ at: "incident", id: INVENTED[0] });
  });

  it("is removed with a reason and not without", async () => {
    show(Case, { id: CASE });
    await settled();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Remove this case" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Remove the case" }).disabled).toBe(true);
    await user.click(screen.getByLabelText("It was made by mistake"));
    await user.click(screen.getByRole("button", { name: "Remove the case" }));
    await settled();
    expect(await shell.caseList()).toEqual([]);
    expect(router.place).toEqual({ at: "cases" });
  });
});
