import { expect, it } from "vitest";
import source from "../../../crates/strings/locales/en/countries.ftl?raw";
import { matching } from "../components/search";
import { speak } from "../i18n/strings.svelte";
import { countries, COUNTRY_CODES } from "./countries";

it("offers exactly the countries that have a name", () => {
  const named = [...source.matchAll(/^country-([a-z]{3}) =/gm)].map((m) => (m[1] ?? "").toUpperCase());
  expect([...COUNTRY_CODES].sort()).toEqual(named.sort());
});

it("finds a country by a part of its name in the window's language, accents or not", () => {
  const found = (query: string): string[] => matching(countries("en"), query).map((c) => c.value);
  speak("en");
  expect(found("ivoire")).toContain("CIV");
  expect(found("cote")[0]).toBe("CIV");
  speak("ar");
  expect(matching(countries("ar"), "امارات").map((c) => c.value)).toContain("ARE");
  speak("zh");
  expect(matching(countries("zh"), "瑞士").map((c) => c.value)).toContain("CHE");
  speak("en");
});
