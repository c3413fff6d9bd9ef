// The incident list: pages fetched as they come into view, search as one types, and which row is current.
import { SvelteMap } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { CommandError, IncidentRowView } from "../backend/types";
import { asCommandError } from "../errors";

/** Rows fetched at once. */
export const PAGE = 100;
/** Milliseconds from the last key in the search field to the search. */
export const SEARCH_AFTER = 120;

export class IncidentList {
  /** `null` until the first answer. */
  total = $state<number | null>(null);
  /** How many there are without a search, as far as is known. */
  isEmptyVault = $state(false);
  search = $state("");
  current = $state(0);
  error = $state.raw<CommandError | null>(null);

  #rows = new SvelteMap<number, IncidentRowView>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen reads it
  #asked = new Set<number>();
  #query = "";
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  row(index: number): IncidentRowView | undefined {
    return this.#rows.get(index);
  }

  /** Starts again from the first row. */
  async load(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.search.trim();
    const isSame = query === this.#query;
    this.#query = query;
    this.#round += 1;
    this.#asked.clear();
    // The same list again keeps its place; a new search begins at its first row.
    await this.#fetch(isSame ? Math.floor(this.current / PAGE) : 0, !isSame);
  }

  /** Takes what is typed into the search field. */
  seek(text: string): void {
    this.search = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), SEARCH_AFTER);
  }

  /** Fetches what is missing of the rows from `first` to `last`. */
  need(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (!this.#asked.has(page)) void this.#fetch(page, false);
    }
  }

  /** Moves the current row, and keeps it in the list. */
  move(to: number): void {
    this.current = Math.max(0, Math.min(to, (this.total ?? 0) - 1));
  }

  /** Makes an incident; its id, or nothing where that failed. */
  async make(): Promise<string | null> {
    try {
      return await backend().incidentCreate();
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    }
  }

  /** Stops what is still waiting. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#round += 1;
  }

  async #fetch(page: number, fromStart: boolean): Promise<void> {
    const round = this.#round;
    this.#asked.add(page);
    try {
      const query = { search: this.#query === "" ? null : this.#query, offset: page * PAGE, limit: PAGE };
      const { total, rows } = await backend().incidentList(query);
      // An answer to an older search says nothing about this one.
      if (round !== this.#round) return;
      if (fromStart) {
        this.#rows.clear();
        this.current = 0;
      }
      rows.forEach((row, n) => this.#rows.set(page * PAGE + n, row));
      this.total = total;
      this.isEmptyVault = total === 0 && this.#query === "";
      this.error = null;
    } catch (thrown) {
      if (round !== this.#round) return;
      this.#asked.delete(page);
      this.error = asCommandError(thrown);
    }
  }
}

/** The list of the Incidents screen: it keeps its search and its place while one is elsewhere. */
export const incidentList = new IncidentList();
