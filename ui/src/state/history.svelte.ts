// The history on screen: the changes read so far, newest first.
import { backend } from "../backend/backend";
import type { ChangeView, CommandError, HistoryDraft, HistoryView, RecordId } from "../backend/types";
import { asCommandError } from "../errors";

export class History {
  changes = $state.raw<ChangeView[] | null>(null);
  error = $state.raw<CommandError | null>(null);
  busy = $state(false);
  /** A version was brought back a moment ago. */
  restored = $state(false);

  #next = $state<number | null>(null);
  readonly #record: RecordId;
  readonly #withParts: boolean;

  constructor(record: RecordId, withParts: boolean) {
    this.#record = record;
    this.#withParts = withParts;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Reads the newest changes. */
  async load(): Promise<void> {
    await this.#ask(
      () => backend().historyView(this.#draft(null)),
      ({ changes }) => changes,
    );
  }

  /** Reads the changes before those that are shown. */
  async more(): Promise<void> {
    const shown = this.changes ?? [];
    await this.#ask(
      () => backend().historyView(this.#draft(this.#next)),
      ({ changes }) => [...shown, ...changes],
    );
  }

  /** Brings a version back as a new change; says whether it is done. */
  async restore(change: ChangeView): Promise<boolean> {
    const { record, revision } = change;
    this.restored = await this.#ask(
      () => backend().historyRestore({ record, revision, shown: this.#draft(null) }),
      ({ changes }) => changes,
    );
    return this.restored;
  }

  #draft(before: number | null): HistoryDraft {
    return { record: this.#record, withParts: this.#withParts, before };
  }

  async #ask(command: () => Promise<HistoryView>, take: (view: HistoryView) => ChangeView[]): Promise<boolean> {
    this.busy = true;
    try {
      const view = await command();
      this.changes = take(view);
      this.#next = view.next;
      this.error = null;
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
