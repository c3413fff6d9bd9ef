// Erasing a person: what it would take with the choices made so far, and doing it.
import { SvelteSet } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { CommandError, ErasureDraft, ErasureView, RecordId } from "../backend/types";
import { asCommandError } from "../errors";

export type ErasureReason = "withdrawn" | "safety";

export class Erasure {
  view = $state.raw<ErasureView | null>(null);
  error = $state.raw<CommandError | null>(null);
  busy = $state(false);
  reason = $state<ErasureReason>("withdrawn");
  /** Done; what is left in the vault's files may be cleared at the next opening only. */
  done = $state<"whole" | "later" | null>(null);

  readonly #person: string;
  readonly #chosen = new SvelteSet<string>();

  constructor(person: string) {
    this.#person = person;
  }

  get isDone(): boolean {
    return this.done !== null;
  }

  isChosen(record: RecordId): boolean {
    return this.#chosen.has(record.id);
  }

  /** Chooses what goes as well, and asks anew what that takes. */
  async choose(record: RecordId, goes: boolean): Promise<void> {
    if (goes) this.#chosen.add(record.id);
    else this.#chosen.delete(record.id);
    await this.load();
  }

  async load(): Promise<void> {
    await this.#ask(async () => {
      this.view = await backend().personErasePreview(this.#draft());
    });
  }

  async erase(): Promise<void> {
    await this.#ask(async () => {
      const { isFinished } = await backend().personErase(this.#draft());
      this.done = isFinished ? "whole" : "later";
    });
  }

  #draft(): ErasureDraft {
    const asked = this.view?.asked ?? [];
    return {
      person: this.#person,
      also: asked.map(({ record }) => record).filter((record) => this.isChosen(record)),
      reason: this.reason,
    };
  }

  async #ask(command: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await command();
      this.error = null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
