// The words and the screens fit: every word that a screen asks for exists in every language, and none is left over.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../src/i18n/strings.svelte";
import { VOCABULARIES } from "../src/backend/fields";
import { CONSENT_STATE, labelId, type VocabularyName } from "../src/vocabulary";
import { LOCALES_FOLDER, sources } from "./sources";

/** Files of which every entry belongs to a screen. */
const SCREENS = [
  "app",
  "unlock",
  "incidents",
  "import",
  "capture",
  "incident",
  "facts",
  "history",
  "forms",
  "cases",
  "people",
  "timeline",
  "export",
  "vault",
  "errors",
];
/** Files that the reports and the command read too. */
const SHARED = ["checks", "vocabulary", "terms", "fields", "countries"];

function ids(locale: string, names: string[]): Set<string> {
  const texts = names.map((name) => readFileSync(join(LOCALES_FOLDER, locale, `${name}.ftl`), "utf8"));
  return new Set(texts.flatMap((text) => new FluentResource(text).body.map((entry) => entry.id)));
}

const code = sources(".ts", ".svelte").filter(({ path }) => !path.startsWith("backend/"));
const all = code.map(({ text }) => text).join("\n");
const literals = new Set([...all.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/g)].map(([, id]) => id ?? ""));
const templates = [...all.matchAll(/`([a-z]+-[a-z0-9-]*(?:\$\{[^`]*?\}[a-z0-9-]*)+)`/g)].map(
  ([, template]) => new RegExp(`^${(template ?? "").replace(/\$\{[^}]*\}/g, "[a-z0-9-]+")}$`),
);

/** The ids in every `t(…)`, also where one of several is chosen. */
function asked(text: string): string[] {
  return [...text.matchAll(/\bt\(((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, inner = ""]) =>
    [...inner.replace(/\{[^]*$|labelId\([^)]*\)?/g, "").matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"/g)].map(
      ([, id]) => id ?? "",
    ),
  );
}

describe.each(LOCALES)("in %s", (locale) => {
  const known = ids(locale, [...SCREENS, ...SHARED]);

  it("every word that a screen asks for exists", () => {
    const wanted = code.flatMap(({ path, text }) => asked(text).map((id) => `${path}: ${id}`));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((entry) => !known.has(entry.split(": ")[1] ?? ""))).toEqual([]);
  });

  it("every value of every vocabulary has a label", () => {
    const names = Object.keys(VOCABULARIES) as VocabularyName[];
    const labels = names.flatMap((name) => VOCABULARIES[name].map((value) => labelId(name, value)));
    labels.push(...CONSENT_STATE.map((value) => labelId("consent-state", value)));
    expect(labels.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the files of the screens", () => {
  it("hold nothing that no screen asks for", () => {
    const unused = [...ids("en", SCREENS)].filter(
      (id) => !literals.has(id) && !templates.some((template) => template.test(id)),
    );
    expect(unused).toEqual([]);
  });
});
