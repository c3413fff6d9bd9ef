// Saving as one types. A change is a draft within half a second; leaving the field, or half a minute without a key,
// makes the drafts one revision. Nothing typed waits for a button.
import { backend } from "../backend/backend";
import type { CommandError, IncidentView, RecordId } from "../backend/types";
import { asCommandError } from "../errors";
import { status } from "./status.svelte";

/** Milliseconds from a key to its draft; below the second that the shell waits for before it locks. */
export const DRAFT_AFTER = 400;
/** Milliseconds without a key after which the drafts become a revision. */
export const COMMIT_AFTER = 30_000;

/** Everything that has unsaved changes. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen reads it
const unsaved = new Set<{ flush(): Promise<void> }>();

/** Writes every draft that is still in the window, of every record; called before a lock. */
export async function flushAll(): Promise<void> {
  await Promise.all([...unsaved].map((saving) => saving.flush()));
}

/**
 * Saves the fields of one record on a page. Make one for each record on screen, and `dispose` of it with the screen.
 * `View` is the page as the shell gives it when drafts have become a revision.
 */
export class Autosave<View extends { updatedAt: string } = IncidentView> {
  /** Why the last attempt failed; what was typed is kept and tried again. */
  error = $state.raw<CommandError | null>(null);

  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen reads it
  #pending = new Map<string, unknown>();
  #drafted = false;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #commitTimer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #record: RecordId;
  #commit: () => Promise<View>;
  #committed: (view: View) => void;

  /** `commit` makes the record's drafts one revision; `committed` takes the page as it is then. */
  constructor(record: RecordId, commit: () => Promise<View>, committed: (view: View) => void = () => undefined) {
    this.#record = record;
    this.#commit = commit;
    this.#committed = committed;
  }

  /** Takes a field's new value; `field` is its JSON pointer in the record. */
  change(field: string, value: unknown): void {
    this.#pending.set(field, value);
    unsaved.add(this);
    this.#draftTimer ??= setTimeout(() => void this.flush(), DRAFT_AFTER);
    clearTimeout(this.#commitTimer);
    this.#commitTimer = setTimeout(() => void this.leave(), COMMIT_AFTER);
  }

  /** Whether a field's newest value is not written yet. */
  isPending(field: string): boolean {
    return this.#pending.has(field);
  }

  /** Writes every pending draft now. */
  flush(): Promise<void> {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    return this.#inTurn(() => this.#writeDrafts());
  }

  /** The field was left: writes what is pending and makes the drafts one revision. */
  leave(): Promise<void> {
    clearTimeout(this.#commitTimer);
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    return this.#inTurn(async () => {
      await this.#writeDrafts();
      if (!this.#drafted) return;
      const view = await this.#commit();
      this.#drafted = false;
      status.saved(view.updatedAt);
      this.#committed(view);
    });
  }

  /** Saves what is left and stops the clocks. */
  dispose(): Promise<void> {
    return this.leave();
  }

  async #writeDrafts(): Promise<void> {
    for (const [field, value] of [...this.#pending]) {
      const { savedAt } = await backend().draftPut({ record: this.#record, field, value });
      this.#drafted = true;
      // A key may have come while the draft was written; then the newer value stays pending.
      if (Object.is(this.#pending.get(field), value)) this.#pending.delete(field);
      status.saved(savedAt);
    }
    if (this.#pending.size === 0) unsaved.delete(this);
  }

  /** One write after the other, so that an older value never lands on a newer one. */
  #inTurn(write: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(write).then(
      () => void (this.error = null),
      (thrown: unknown) => {
        this.error = asCommandError(thrown);
        if (this.#pending.size > 0) this.#draftTimer ??= setTimeout(() => void this.flush(), DRAFT_AFTER * 5);
      },
    );
    return this.#queue;
  }
}
