import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { expectUsable } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import { settled } from "../../../tests/window";
import { router } from "../../state/router.svelte";
import Timeline from "./Timeline.svelte";

const CASE = "cccccccc-cccc-4ccc-8ccc-ccccccccccc1";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

async function open(of: Parameters<typeof router.go>[0] & { at: "timeline" }, locale: "en" | "ar" = "en") {
  await standIn({}, locale);
  show(Timeline, { of: of.of });
  await settled();
}

const entries = (): HTMLElement[] => screen.getAllByTestId("timeline-entry");

describe("the timeline of a case", () => {
  it("shows cooperation, acts and what has no date in order, and the days between them", async () => {
    await open({ at: "timeline", of: { case: CASE } });
    const texts = entries().map((entry) => entry.textContent?.replaceAll(/[\u2068\u2069]/g, "") ?? "");
    expect(texts).toHaveLength(4);
    expect(texts[1]).toContain("Human Rights Council");
    expect(texts[2]).toContain("Arrest");
    expect(texts[2]).toContain("2 days after “Human Rights Council");
    expect(texts[2]).toContain("date of the incident");
  });

  it("is walked by the arrows, on the axis and in the table", async () => {
    await open({ at: "timeline", of: { case: CASE } });
    const user = userEvent.setup();
    const links = screen.getAllByTestId("timeline-row").map((row) => row.querySelector("button") as HTMLElement);
    for (const all of [entries(), links]) {
      all[0]?.focus();
      await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
      expect(document.activeElement).toBe(all[1]);
      await user.keyboard("{End}");
      expect(document.activeElement).toBe(all.at(-1));
      await user.keyboard("{ArrowDown}{Home}");
      expect(document.activeElement).toBe(all[0]);
    }
  });

  it("says the same in a table", async () => {
    await open({ at: "timeline", of: { case: CASE } });
    const rows = screen.getAllByTestId("timeline-row");
    expect(rows).toHaveLength(entries().length);
    for (const [n, row] of rows.entries()) {
      for (const words of row.querySelectorAll("th button, td p, bdi")) {
        if (words.closest("td:last-child")) continue;
        expect(entries()[n]?.textContent).toContain(words.textContent?.trim());
      }
    }
    expect(within(rows[2] as HTMLElement).getByText("Arrest after side event (invented)")).toBeTruthy();
  });

  it("leads from every entry to the field that holds its date", async () => {
    await open({ at: "timeline", of: { case: CASE } });
    const user = userEvent.setup();
    entries()[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    const { place } = router;
    expect(place).toMatchObject({ at: "incident", id: INVENTED[0] });
    expect("mark" in place && place.mark).toMatch(/^act\/[0-9a-f-]{36}\/start$/);
  });

  it.each(["en", "ar"] as const)("can be used by everybody in %s", async (locale) => {
    await open({ at: "timeline", of: { case: CASE } }, locale);
    await expectUsable();
  });
});

describe("the page of timelines", () => {
  it("lets a person be chosen, and shows nothing of others", async () => {
    await open({ at: "timeline" });
    const user = userEvent.setup();
    await user.type(screen.getByTestId("timeline-of"), "كريم");
    await user.keyboard("{Enter}");
    expect(router.place).toMatchObject({ at: "timeline", of: { person: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2" } });
    document.body.replaceChildren();
    await open({ at: "timeline", of: { person: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2" } });
    expect(entries()).toHaveLength(1);
    expect(entries()[0]?.textContent).toContain("Raid");
  });

  it("says why where it cannot be read", async () => {
    await standIn({ failing: { timelineView: { code: "damaged" } } });
    show(Timeline, { of: { case: CASE } });
    await settled();
    expect(screen.getByTestId("error").dataset.code).toBe("damaged");
  });
});
