// What a field of a record is called on screen, by its JSON pointer.
import type { RecordKind } from "../../backend/types";
import { t } from "../../i18n/strings.svelte";
import { fieldAt } from "../../records";

/** The label of the field, or of the longest part of its path that has one; a general word where nothing has. */
export function fieldLabel(kind: RecordKind, pointer: string): string {
  return t(fieldAt(kind, pointer)?.label ?? "export-preview-other");
}
