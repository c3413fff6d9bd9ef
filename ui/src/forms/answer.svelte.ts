// One optional field of a record on the page, as its component sees it.
import type { Answer, Missing } from "../backend/types";
import { known, NOT_ASKED } from "../records";
import { fieldHost, type FieldHost } from "./host";
import type { Slot } from "./slot";

export class AnswerField<T> {
  readonly host: FieldHost;
  #slot: () => Slot;
  #kept = $state.raw<T | null>(null);

  constructor(slot: () => Slot) {
    this.host = fieldHost();
    this.#slot = slot;
  }

  get answer(): Answer<T> {
    return (this.#slot().get() as Answer<T> | undefined) ?? NOT_ASKED;
  }

  get value(): T | null {
    return known(this.answer);
  }

  get missing(): Missing | null {
    return "missing" in this.answer ? this.answer.missing : null;
  }

  /** The value, or the one that a reason has replaced since the page was opened. */
  get kept(): T | null {
    return this.value ?? this.#kept;
  }

  /** The mark by which a check leads here. */
  get mark(): string {
    return this.#slot().mark;
  }

  get isReadOnly(): boolean {
    return this.host.isReadOnly;
  }

  /** Sets the value; nothing means that nobody has asked. */
  set(value: T | null): void {
    this.#slot().set(value === null ? NOT_ASKED : { known: value });
  }

  /** Sets the reason for having none, or goes back to the value. What was written is kept for that. */
  miss(missing: Missing | null): void {
    const kept = this.kept;
    this.#kept = kept;
    if (missing !== null) this.#slot().set({ missing });
    else if (kept !== null) this.#slot().set({ known: kept });
  }

  leave = (): void => this.#slot().leave();
}
