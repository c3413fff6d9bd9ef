import { describe, expect, it } from "vitest";
import type { RecordKind } from "../backend/types";
import { has, LOCALES, speak } from "../i18n/strings.svelte";
import { fieldAt, fieldsOf, type Field } from "../records";
import { LAYOUT, placesOf } from "./layout";

const KINDS = Object.keys(LAYOUT) as RecordKind[];

/** What nobody types: it is given when the record is made, and stays. */
const isFixed = (field: Field): boolean => field.marks.includes("fixed");

/** Whether a field stands somewhere: by itself, or by the whole or the members of its group. */
function count(kind: RecordKind, pointer: string): number {
  return placesOf(kind).filter((place) => place === pointer).length;
}

describe.each(KINDS)("the form of %s", (kind) => {
  it("has one place for every field that can be answered", () => {
    for (const field of fieldsOf(kind).filter((field) => !isFixed(field))) {
      expect([field.name, count(kind, `/${field.name}`)]).toEqual([field.name, 1]);
    }
  });

  it("names only fields that the record has", () => {
    for (const place of placesOf(kind))
      expect([place, fieldAt(kind, place)?.name]).toEqual([place, place.split("/").at(-1)]);
  });

  it("has its headings in every language", () => {
    for (const locale of LOCALES) {
      speak(locale);
      for (const { heading } of LAYOUT[kind].more) expect(has(`form-more-${heading}`)).toBe(true);
    }
    speak("en");
  });
});
