// What a filter asks for, and how it is changed: always a new one, so that every screen sees it change.
import type { FilterDraft } from "../backend/types";

export type Filter = FilterDraft;
/** The lists of a filter: of each, one of what it holds must be the case. */
export const PARTS = ["states", "acts", "mechanisms", "statuses", "consents"] as const;
export type Part = (typeof PARTS)[number];
export type Bound = "from" | "to";

export const NO_FILTER: Filter = {
  states: [],
  acts: [],
  mechanisms: [],
  statuses: [],
  consents: [],
  from: null,
  to: null,
};

/** How many things a filter asks for. */
export function askedFor(filter: Filter): number {
  const listed = PARTS.reduce((sum, part) => sum + filter[part].length, 0);
  return listed + Number(filter.from !== null) + Number(filter.to !== null);
}

/** The same filter asking for one thing more. */
export function including(filter: Filter, part: Part, code: string): Filter {
  const list: readonly string[] = filter[part];
  return list.includes(code) ? filter : { ...filter, [part]: [...list, code] };
}

/** The same filter asking for one thing less. */
export function without(filter: Filter, part: Part, code: string): Filter {
  const list: readonly string[] = filter[part];
  return { ...filter, [part]: list.filter((one) => one !== code) };
}

/** The same filter with another bound, or without it. */
export function bounded(filter: Filter, bound: Bound, date: string | null): Filter {
  return { ...filter, [bound]: date };
}
