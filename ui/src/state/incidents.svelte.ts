// The incident list: pages fetched as they come into view, search as one types, and which row is current.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { CommandError, IncidentRowView, IncidentStatus, ListDraft } from "../backend/types";
import { asCommandError } from "../errors";
import { askedFor, NO_FILTER, type Filter } from "./filter";

/** Rows fetched at once. */
export const PAGE = 100;
/** Milliseconds from the last key in the search field to the search. */
export const SEARCH_AFTER = 120;
/** The most incidents on which something is done at once, as the shell has it. */
export const MOST_CHOSEN = 1000;

export class IncidentList {
  /** `null` until the first answer. */
  total = $state<number | null>(null);
  /** How many there are without a search, as far as is known. */
  isEmptyVault = $state(false);
  search = $state("");
  filter = $state.raw<Filter>(NO_FILTER);
  /** The incidents on which something is to be done together. */
  readonly chosen = new SvelteSet<string>();
  current = $state(0);
  error = $state.raw<CommandError | null>(null);

  #rows = new SvelteMap<number, IncidentRowView>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen reads it
  #asked = new Set<number>();
  #query = "";
  #filter: Filter = NO_FILTER;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  row(index: number): IncidentRowView | undefined {
    return this.#rows.get(index);
  }

  /** Starts again from the first row. */
  async load(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.search.trim();
    const isSame = query === this.#query && this.filter === this.#filter;
    this.#query = query;
    this.#filter = this.filter;
    // What is no longer listed is not to be changed unseen.
    if (!isSame) this.chosen.clear();
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

  /** Lists what is what a filter asks for. */
  sift(filter: Filter): Promise<void> {
    this.filter = filter;
    return this.load();
  }

  /** Whether the list leaves anything out. */
  get isSifted(): boolean {
    return this.#query !== "" || askedFor(this.filter) > 0;
  }

  /** Chooses an incident, or leaves it out again. */
  choose(index: number): void {
    const row = this.row(index);
    if (!row) return;
    if (this.chosen.has(row.id)) this.chosen.delete(row.id);
    else if (this.chosen.size < MOST_CHOSEN) this.chosen.add(row.id);
  }

  /** Chooses everything that the list holds, as far as that is allowed. */
  async chooseAll(): Promise<void> {
    await this.#together(async () => {
      const ids = await backend().incidentIds(this.#draft(0, MOST_CHOSEN));
      this.chosen.clear();
      for (const id of ids) this.chosen.add(id);
    });
  }

  /** Sets where the work on the chosen incidents stands; on how many, or nothing where that failed. */
  setStatus(status: IncidentStatus): Promise<number | null> {
    return this.#change(() => backend().incidentsSetStatus({ incidents: [...this.chosen], status }));
  }

  /** Removes the chosen incidents from view; how many, or nothing where that failed. */
  async removeChosen(reason: string): Promise<number | null> {
    const removed = await this.#change(() => backend().incidentsRemove({ incidents: [...this.chosen], reason }));
    if (removed !== null) this.chosen.clear();
    return removed;
  }

  async #change(work: () => Promise<number>): Promise<number | null> {
    const done = await this.#together(work);
    if (done !== null) {
      this.#rows.clear();
      await this.load();
    }
    return done;
  }

  async #together<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    }
  }

  #draft(offset: number, limit: number): ListDraft {
    const words = { search: this.#query === "" ? null : this.#query, offset, limit };
    return askedFor(this.#filter) === 0 ? words : { ...words, filter: this.#filter };
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
      const { total, rows } = await backend().incidentList(this.#draft(page * PAGE, PAGE));
      // An answer to an older search says nothing about this one.
      if (round !== this.#round) return;
      if (fromStart) {
        this.#rows.clear();
        this.current = 0;
      }
      rows.forEach((row, n) => this.#rows.set(page * PAGE + n, row));
      this.total = total;
      this.isEmptyVault = total === 0 && !this.isSifted;
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
