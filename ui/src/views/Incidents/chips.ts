// What a filter asks for, in words.
import { countryName } from "../../forms/countries";
import type { Filter, Part } from "../../state/filter";
import { bounded, PARTS, without } from "../../state/filter";
import { t } from "../../i18n/strings.svelte";
import { labelId, type VocabularyName } from "../../vocabulary";

/** One thing that a filter asks for. */
export interface Chip {
  key: string;
  /** Its kind, as `State`. */
  kind: string;
  value: string;
  /** The filter without it. */
  without: Filter;
}

const VOCABULARIES: Record<Exclude<Part, "states">, VocabularyName | "consent-state"> = {
  acts: "act-type",
  mechanisms: "mechanism",
  statuses: "incident-status",
  consents: "consent-state",
};

/** The label of a code that a part of a filter holds. */
export function codeLabel(part: Part, code: string): string {
  return part === "states" ? countryName(code) : t(labelId(VOCABULARIES[part], code));
}

/** Everything that a filter asks for. */
export function chips(filter: Filter): Chip[] {
  const listed = PARTS.flatMap((part) =>
    filter[part].map((code) => ({
      key: `${part}-${code}`,
      kind: t(`incidents-filter-${part}`),
      value: codeLabel(part, code),
      without: without(filter, part, code),
    })),
  );
  const bounds = (["from", "to"] as const).flatMap((bound) => {
    const value = filter[bound];
    const rest = bounded(filter, bound, null);
    return value === null ? [] : [{ key: bound, kind: t(`incidents-filter-${bound}`), value, without: rest }];
  });
  return [...listed, ...bounds];
}
