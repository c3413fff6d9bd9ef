import { within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { openExhibits } from "../../../tests/screen";
import { FACTS } from "../../backend/fake/recording";
import { t } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import { sentences } from "./fileFacts";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

const NOTHING = {
  ...FACTS,
  taken: null,
  position: null,
  device: null,
  persons: [],
  sides: null,
  identifying: [],
  lines: [],
};

describe("what a file says of itself", () => {
  it("is read when a person asks for it, with what could identify somebody before all the rest", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    const read = vi.spyOn(backend, "evidenceFacts");
    expect(read).not.toHaveBeenCalled();
    await userEvent.click(within(item).getByTestId(TESTID.factsShow));
    const facts = await within(item).findByTestId(TESTID.facts);
    expect(facts.textContent).toContain("14:05:00");
    expect(facts.textContent).toContain("Invented Phone 1");
    expect(within(facts).getByRole("note").textContent).toContain(t("facts-what-place"));
    expect(within(facts).getAllByRole("row")).toHaveLength(3);
    await userEvent.click(within(item).getByTestId(TESTID.factsShow));
    expect(within(item).queryByTestId(TESTID.facts)).toBeNull();
  });

  it("that cannot be read costs its own place", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    vi.spyOn(backend, "evidenceFacts").mockRejectedValue({ code: "undecoded" });
    await userEvent.click(within(item).getByTestId(TESTID.factsShow));
    await within(item).findByText(t("error-undecoded"));
    expect(within(item).queryByTestId(TESTID.facts)).toBeNull();
  });

  it("is nothing, or not all, in words", async () => {
    await openExhibits();
    expect(sentences(NOTHING)).toEqual([t("facts-none")]);
    expect(sentences({ ...NOTHING, isPartial: true })).toEqual([t("facts-partial")]);
    const film = sentences({
      ...NOTHING,
      seconds: 3723.4,
      pages: 3,
      isEncrypted: true,
      earlierStates: 2,
      hasC2paManifest: true,
    });
    expect(film).toHaveLength(5);
    expect(film[0]).toContain("1:02:03");
  });

  it("says whether content credentials hold, and that nobody checked who signed", () => {
    const said = { holds: true, failures: [], signedBy: "invented.example", signedAt: "2025-03-04T12:00:00Z" };
    const [holds, time] = sentences({ ...NOTHING, hasC2paManifest: true, credentials: said });
    expect(holds).toBe(t("facts-c2pa-holds", { name: "invented.example" }));
    expect(time).toContain("2025-03-04T12:00:00Z");
    const failures = ["assertion.dataHash.mismatch"];
    const [fails] = sentences({
      ...NOTHING,
      hasC2paManifest: true,
      credentials: { ...said, holds: false, failures, signedAt: null },
    });
    expect(fails).toBe(t("facts-c2pa-fails", { codes: "assertion.dataHash.mismatch" }));
  });

  it.each(["en", "ar"] as const)("can be read by everybody (%s)", async (locale) => {
    const {
      items: [item],
    } = await openExhibits(locale);
    await userEvent.click(within(item).getByTestId(TESTID.factsShow));
    await within(item).findByTestId(TESTID.facts);
    expect(await violations()).toEqual([]);
  });
});
