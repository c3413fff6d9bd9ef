// Every screen, in every language: it shows, nothing in it lacks its words, and everybody can use it.
import { describe, expect, it } from "vitest";
import type { FakeOptions } from "../src/backend/fake/fake";
import type { Place } from "../src/state/router.svelte";
import { expectUsable, violations } from "./axe";
import { LANGUAGES, openWindow, settled } from "./window";

const INCIDENT = "11111111-1111-4111-8111-111111111111";

const CASE = "cccccccc-cccc-4ccc-8ccc-ccccccccccc1";
const PERSON = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1";

const SCREENS: { name: string; options: FakeOptions; place?: Place }[] = [
  { name: "the first start", options: { state: "noVault" } },
  { name: "the locked vault", options: { state: "locked" } },
  { name: "the incidents", options: {}, place: { at: "incidents" } },
  { name: "the first account of an incident", options: {}, place: { at: "capture", id: INCIDENT } },
  { name: "the incidents of a vault that is being verified", options: { verifying: true }, place: { at: "incidents" } },
  { name: "an incident", options: {}, place: { at: "incident", id: INCIDENT } },
  { name: "the cases", options: {}, place: { at: "cases" } },
  { name: "a case", options: {}, place: { at: "case", id: CASE } },
  { name: "the people", options: {}, place: { at: "people" } },
  { name: "a person", options: {}, place: { at: "person", id: PERSON } },
  { name: "the timelines", options: {}, place: { at: "timeline" } },
  { name: "a timeline", options: {}, place: { at: "timeline", of: { case: CASE } } },
  { name: "the export", options: {}, place: { at: "export" } },
  { name: "the import", options: {}, place: { at: "import" } },
  { name: "the vault", options: {}, place: { at: "vault" } },
  { name: "the practice vault", options: { practice: true }, place: { at: "vault" } },
  { name: "the list of a practice vault", options: { practice: true }, place: { at: "incidents" } },
  { name: "the keys", options: {}, place: { at: "keys" } },
  {
    name: "a vault that opened read-only",
    options: { readOnly: [{ code: "record-changed", record: { kind: "incident", id: INCIDENT }, file: null }] },
    place: { at: "vault" },
  },
];

describe.each(["en", "ar"] as const)("in %s", (language) => {
  // The incident page is judged in its own test, section by section.
  it.each(SCREENS.filter(({ place }) => place?.at !== "incident"))(
    "$name can be used by everybody",
    async ({ options, place }) => {
      await openWindow({ ...options, language }, place);
      await settled();
      expect(document.documentElement.lang).toBe(language);
      expect(document.documentElement.dir).toBe(language === "ar" ? "rtl" : "ltr");
      await expectUsable();
    },
  );
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(SCREENS)("$name shows words and no ids of words", async ({ options, place }) => {
    await openWindow({ ...options, language }, place);
    await settled();
    expect(document.body.textContent).toMatch(/\p{Letter}/u);
    expect(document.body.textContent).not.toMatch(
      /\b(app|unlock|create|vault|incidents?|history|erase|cases?|people|person|timeline|export|limits|finding|readonly|error)-[a-z]+(-[a-z]+)*\b/,
    );
  });
});

describe("the judge", () => {
  it("finds a field without a name", async () => {
    document.body.innerHTML = '<main><input type="text" /></main>';
    expect(await violations()).not.toEqual([]);
    document.body.innerHTML = "";
  });
});
