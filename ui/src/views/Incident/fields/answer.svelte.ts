// One optional field of a record on the page, as its component sees it.
import type { Answer, Missing, RecordId } from "../../../backend/types";
import { incidentPage, known, NOT_ASKED, type IncidentPage } from "../../../state/incident.svelte";

/** Where a field stands. */
export type FieldPlace = { record: RecordId; field: string };

export class AnswerField<T> {
  readonly page: IncidentPage;
  #place: () => FieldPlace;
  #kept = $state.raw<T | null>(null);

  constructor(place: () => FieldPlace) {
    this.page = incidentPage();
    this.#place = place;
  }

  get answer(): Answer<T> {
    const { record, field } = this.#place();
    return this.page.read<Answer<T> | undefined>(record, field) ?? NOT_ASKED;
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
    const { record, field } = this.#place();
    return `${record.kind}/${record.id}${field}`;
  }

  /** Sets the value; nothing means that nobody has asked. */
  set(value: T | null): void {
    this.#change(value === null ? NOT_ASKED : { known: value });
  }

  /** Sets the reason for having none, or goes back to the value. What was written is kept for that. */
  miss(missing: Missing | null): void {
    const kept = this.kept;
    this.#kept = kept;
    if (missing !== null) this.#change({ missing });
    else if (kept !== null) this.#change({ known: kept });
  }

  leave = (): void => this.page.leave(this.#place().record);

  #change(answer: Answer<T>): void {
    const { record, field } = this.#place();
    this.page.change(record, field, answer);
  }
}
