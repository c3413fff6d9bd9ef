// Which records are looked for, because a vault may hold thousands, and which are all on the page.
import type { RecordKind } from "../backend/types";

/** Whether records of this kind are found by a part of their name. */
export function isFound(kind: RecordKind): kind is "person" | "incident" | "case" {
  return kind === "person" || kind === "incident" || kind === "case";
}
