// Records about which nothing has been asked, as the shell would make them.
import { fieldsOf, type Field, type Shape } from "../../records";
import type { RecordKind } from "../types";

/** What a bare code is before anybody has chosen. */
const UNTOUCHED: Record<string, string> = {
  "incident-status": "draft",
  sensitivity: "normal",
  "person-kind": "individual",
  "evidence-kind": "other",
  "evidence-role": "evidentiary_original",
  "case-priority": "normal",
  consent: "not_asked",
};

function untouched(shape: Shape): unknown {
  switch (shape.is) {
    case "answer":
      return { missing: "not_asked" };
    case "list":
      return [];
    case "optional":
      return null;
    case "group":
      return blankFields(shape.fields);
    case "code":
      return UNTOUCHED[shape.vocabulary];
    default:
      return undefined;
  }
}

function blankFields(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field.name, untouched(field.shape)]).filter(([, value]) => value !== undefined),
  );
}

/** A record of a kind with what was given, everything else not asked. Groups that are given in part are completed. */
export function blank<T>(kind: RecordKind, given: object): T {
  return merged(blankFields(fieldsOf(kind)), given) as T;
}

/** A value as the shell gives it back: groups within it have all their fields. */
export function completed(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case "group":
      return Object.fromEntries(
        shape.fields.map(({ name, shape: of }) => [
          name,
          completed(of, (value as Record<string, unknown>)[name] ?? untouched(of)),
        ]),
      );
    case "list":
      return (value as unknown[]).map((item) => completed(shape.of, item));
    case "optional":
      return value === null ? null : completed(shape.of, value);
    default:
      return value;
  }
}

function merged(base: unknown, given: unknown): unknown {
  const isGroup = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !("known" in value) &&
    !("missing" in value);
  if (!isGroup(base) || !isGroup(given)) return given;
  const whole = { ...base };
  for (const [name, value] of Object.entries(given)) whole[name] = name in base ? merged(base[name], value) : value;
  return whole;
}
