// What a form needs of the page that it stands on.
import { getContext, setContext } from "svelte";
import type { RecordId, RecordKind } from "../backend/types";
import type { Choice } from "../components/GroupedSelect.svelte";

/** The page that keeps the records on screen. */
export interface FieldHost {
  /** Whether nothing can be changed. */
  readonly isReadOnly: boolean;
  /** The language of texts that say nothing else, as a BCP 47 tag. */
  readonly language: string;
  /** Whether a sensitive attribute of a person is asked for. */
  asksFor(attribute: string): boolean;
  /** A field's value: as typed, else as drafted before, else as recorded. */
  read<T>(record: RecordId, pointer: string): T;
  /** Takes a field's new value; it is saved within half a second. */
  change(record: RecordId, pointer: string, value: unknown): void;
  /** The field was left: what was typed becomes one revision. */
  leave(record: RecordId): void;
  /** The records to which a field can point, those of this page first. */
  linkable(to: RecordKind): readonly Choice[];
  /** Looks for records of a kind that are not all at hand. */
  find(to: RecordKind, query: string): Promise<readonly Choice[]>;
  /** What a record is called; its kind where it has no name. */
  nameOf(to: RecordKind, id: string): string;
  /** Makes a person of this name and gives the id. */
  makePerson(name: string): Promise<string | null>;
}

const CONTEXT = Symbol("field host");

/** Makes the page known to every field beneath. */
export function provideFieldHost(host: FieldHost): void {
  setContext(CONTEXT, host);
}

/** The page that the field belongs to. */
export function fieldHost(): FieldHost {
  return getContext<FieldHost>(CONTEXT);
}
