import { expect, it } from "vitest";
import { has } from "../i18n/strings.svelte";
import { codesOf } from "../vocabulary";
import { ACT_FAMILIES, MISSING, missingLabel } from "./choices";

it("offers every type of act once, in the record's own order", () => {
  expect(Object.values(ACT_FAMILIES).flat()).toEqual(codesOf("act-type"));
});

it("has a heading for every family and a label for every reason", () => {
  for (const family of Object.keys(ACT_FAMILIES)) expect(has(`act-family-${family.replaceAll("_", "-")}`)).toBe(true);
  for (const reason of MISSING) expect(missingLabel(reason)).not.toMatch(/^missing-/);
});
