// The controlled vocabularies, as the model has them, and the labels of their codes.
import { VOCABULARIES } from "./backend/fields";
import type { ConsentState } from "./backend/types";

/** A vocabulary: the Fluent prefix of its labels. */
export type VocabularyName = keyof typeof VOCABULARIES;

/** What the persons of an incident agreed to, taken together: derived, and no field's vocabulary. */
export const CONSENT_STATE = [
  "given",
  "partly",
  "refused",
  "not_asked",
  "nobody",
] as const satisfies readonly ConsentState[];

/** A vocabulary's codes in the order in which forms offer them. */
export function codesOf<N extends VocabularyName>(vocabulary: N): (typeof VOCABULARIES)[N] {
  return VOCABULARIES[vocabulary];
}

/** The Fluent id of a value's label, as `cairn_model::vocabulary` defines it. */
export function labelId(vocabulary: VocabularyName | "consent-state", code: string): string {
  return `${vocabulary}-${code.replaceAll("_", "-")}`;
}
