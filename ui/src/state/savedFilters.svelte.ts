// The filters that the person kept under a name, in the vault.
import { backend } from "../backend/backend";
import type { CommandError, SavedFilterView } from "../backend/types";
import { asCommandError } from "../errors";
import type { Filter } from "./filter";

export class SavedFilters {
  all = $state.raw<SavedFilterView[]>([]);
  error = $state.raw<CommandError | null>(null);

  load(): Promise<boolean> {
    return this.#take(backend().filterList());
  }

  /** Keeps a filter; says whether that worked. */
  save(name: string, search: string, filter: Filter): Promise<boolean> {
    return this.#take(backend().filterSave({ name, search: search === "" ? null : search, filter }));
  }

  remove(name: string): Promise<boolean> {
    return this.#take(backend().filterRemove(name));
  }

  async #take(answer: Promise<SavedFilterView[]>): Promise<boolean> {
    try {
      this.all = await answer;
      this.error = null;
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    }
  }
}
