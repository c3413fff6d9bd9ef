// A text file on its way in: chosen, looked at, mapped, and taken in whole or not at all.
import { backend } from "../backend/backend";
import type { CommandError, ImportMapping, ImportView } from "../backend/types";
import { asCommandError } from "../errors";

class ImportRoad {
  /** The chosen file and what would come of it. */
  view = $state.raw<ImportView | null>(null);
  /** How many incidents came in last. */
  done = $state<number | null>(null);
  isBusy = $state(false);
  error = $state.raw<CommandError | null>(null);
  /** What was asked for while an older mapping is still being looked at. */
  #wanted = $state.raw<ImportMapping | null>(null);

  /** How the columns are read: as was asked for last. */
  get mapping(): ImportMapping | null {
    return this.#wanted ?? this.view?.mapping ?? null;
  }

  /** Whether nothing is in the way of taking it in. */
  get isReady(): boolean {
    return this.view !== null && this.view.problemCount === 0 && this.view.incidents > 0;
  }

  /** Begins anew; what was chosen before is forgotten. */
  reset(): void {
    this.view = null;
    this.done = null;
    this.error = null;
  }

  async choose(): Promise<void> {
    await this.#try(async () => {
      const view = await backend().importChoose();
      if (view === null) return;
      this.done = null;
      this.view = view;
    });
  }

  /** Reads the file by another mapping, and saves it where it has a name. */
  async map(mapping: ImportMapping, saveAs: string | null = null): Promise<void> {
    this.#wanted = mapping;
    await this.#try(async () => {
      // Whoever walks a list by keys asks faster than the shell answers: the last word counts.
      let asked: ImportMapping | null = null;
      while (this.#wanted !== null && asked !== this.#wanted) {
        asked = this.#wanted;
        this.view = await backend().importPreview({ mapping: asked, saveAs });
      }
    });
  }

  async mapByName(name: string): Promise<void> {
    await this.#try(async () => {
      this.view = await backend().importSaved(name);
    });
  }

  async run(): Promise<void> {
    await this.#try(async () => {
      const { incidents } = await backend().importRun();
      this.view = null;
      this.done = incidents;
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    // One at a time: an answer to an older mapping must not stand over a newer one.
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = null;
    try {
      await work();
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.isBusy = false;
      this.#wanted = null;
    }
  }
}

export const importRoad = new ImportRoad();
