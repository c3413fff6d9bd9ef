// A record with what has been typed since laid over it.
import { valueAt } from "../records";

/** A value that was typed into a field and is not part of the record yet. */
export interface Edit {
  /** The field, as a JSON pointer. */
  field: string;
  value: unknown;
}

const isWithin = (field: string, group: string): boolean => field.startsWith(`${group}/`);

/** The value of a field, with every edit applied in order, whether it is of the field, of what holds it or of what it holds. */
export function laidOver(stored: unknown, edits: readonly Edit[], field: string): unknown {
  return edits.reduce(
    (value, edit) => {
      if (edit.field === field) return edit.value;
      if (isWithin(field, edit.field)) return valueAt(edit.value, field.slice(edit.field.length));
      if (isWithin(edit.field, field)) return placed(value, edit.field.slice(field.length), edit.value);
      return value;
    },
    valueAt(stored, field),
  );
}

/** A copy of a group with a value at a pointer in it; the group as it is where the pointer leads nowhere. */
function placed(group: unknown, pointer: string, value: unknown): unknown {
  const [name = "", ...rest] = pointer.split("/").slice(1);
  if (typeof group !== "object" || group === null || Array.isArray(group)) return group;
  const members = group as Record<string, unknown>;
  const inner = rest.length === 0 ? value : placed(members[name], `/${rest.join("/")}`, value);
  return { ...members, [name]: inner };
}
