// What records are made of, as the model says it, and where a file keeps them.
import { FIELDS, type VOCABULARIES } from "./backend/fields";
import type { Answer, IncidentFile, Missing, RecordKind } from "./backend/types";

/** What a field holds. */
export type Shape =
  | { is: "text" | "line" | "file_name" | "date" | "flag" | "number" | "country" | "any_link" }
  | { is: "code"; vocabulary: keyof typeof VOCABULARIES }
  | { is: "link"; to: RecordKind }
  | { is: "group"; fields: readonly Field[] }
  | { is: "optional" | "list" | "answer"; of: Shape };

/** A field of a record or of a group. */
export interface Field {
  /** Its name in JSON. */
  name: string;
  /** The Fluent id of its label. */
  label: string;
  shape: Shape;
  marks: readonly ("given" | "fixed" | "sensitive" | "never_leaves" | "one_to_five" | "length")[];
}

/** The fields of a kind of record. */
export function fieldsOf(kind: RecordKind): readonly Field[] {
  return FIELDS[kind];
}

/** Which list of a file holds the records of a kind. */
export const LISTS = {
  person: "persons",
  participation: "participations",
  act: "acts",
  involvement: "involvements",
  engagement: "engagements",
  nexus: "nexuses",
  statement: "statements",
  domestic_step: "domestic_steps",
  intervention: "interventions",
  state_reply: "state_replies",
  follow_up: "follow_ups",
  risk: "risks",
  evidence: "evidence",
} as const satisfies Partial<Record<RecordKind, keyof IncidentFile>>;

/** A kind of record that is part of an incident's file. */
export type PartKind = keyof typeof LISTS;

/** Whether a file of an incident holds records of this kind. */
export function isPart(kind: RecordKind): kind is PartKind {
  return kind in LISTS;
}

/** The field at a JSON pointer, as far as there is one: the longest part of the path that names a field. */
export function fieldAt(kind: RecordKind, pointer: string): Field | undefined {
  let fields = fieldsOf(kind);
  let found: Field | undefined;
  for (const part of pointer.split("/").slice(1)) {
    const next = fields.find((field) => field.name === part);
    if (next === undefined) continue;
    found = next;
    fields = within(next.shape);
  }
  return found;
}

/** Whether a field holds what is asked only where a receiver needs it. */
export function isSensitive(kind: RecordKind, pointer: string): boolean {
  return fieldAt(kind, pointer)?.marks.includes("sensitive") ?? false;
}

/** The fields of the group that a shape holds, however it is wrapped. */
function within(shape: Shape): readonly Field[] {
  if ("of" in shape) return within(shape.of);
  return shape.is === "group" ? shape.fields : [];
}

/** What the record of one field starts with: nobody has asked. */
export const NOT_ASKED = { missing: "not_asked" } as const satisfies { missing: Missing };

/** The value of an answer, if there is one. */
export function known<T>(answer: Answer<T> | undefined): T | null {
  return answer !== undefined && "known" in answer ? answer.known : null;
}

/** The value at a JSON pointer. */
export function valueAt(whole: unknown, pointer: string): unknown {
  const path = pointer.split("/").slice(1);
  return path.reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], whole);
}

/** Whether anything was said: an answer or a reason, an item, a module, or any of these within a group. */
export function isTouched(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== "object") return false;
  if ("known" in value) return true;
  if ("missing" in value) return value.missing !== "not_asked";
  return Object.values(value).some(isTouched);
}
