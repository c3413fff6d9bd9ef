// One record of the whole vault on screen, a case or a person: what the shell holds, with what has been typed since laid over it.
import { SvelteMap } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { Answer, CommandError, DraftView, IncidentNameView, RecordId, RecordKind, Text } from "../backend/types";
import type { Choice } from "../components/GroupedSelect.svelte";
import type { FieldHost } from "../forms/host";
import { t } from "../i18n/strings.svelte";
import { known } from "../records";
import { attempt } from "./asked.svelte";
import { Autosave } from "./autosave.svelte";
import { laidOver, type Edit } from "./laidOver";
import { session } from "./session.svelte";

/** What every page of one record is shown. */
interface Shown {
  incidents: IncidentNameView[];
  drafts: DraftView[];
  updatedAt: string;
}

/** How a page asks the shell. */
interface Ways<V> {
  load: () => Promise<V>;
  /** Turns the drafts into one revision. */
  commit: () => Promise<V>;
  /** The record in what the shell shows. */
  body: (view: V) => unknown;
  /** The field whose language is that of texts which say nothing else. */
  spoken: string;
}

/** How many records a search for a link shows. */
const FOUND = 20;

export class RecordPage<V extends Shown> implements FieldHost {
  readonly record: RecordId;
  view = $state.raw<V | null>(null);
  error = $state.raw<CommandError | null>(null);

  readonly #ways: Ways<V>;
  readonly #save: Autosave<V>;
  readonly #names = new SvelteMap<string, string>();
  #people = $state.raw<readonly Choice[]>([]);
  #cases = $state.raw<readonly Choice[]>([]);
  #typed = $state.raw<readonly Edit[]>([]);

  constructor(record: RecordId, ways: Ways<V>) {
    this.record = record;
    this.#ways = ways;
    this.#save = new Autosave<V>(record, ways.commit, (view) => this.#settle(view));
  }

  get isReadOnly(): boolean {
    return session.isReadOnly;
  }

  /** Why the last save of any field failed. */
  get saveError(): CommandError | null {
    return this.#save.error;
  }

  get language(): string {
    return known(this.read<Answer<Text> | undefined>(this.record, this.#ways.spoken))?.language ?? "und";
  }

  /** Reads the record, and what its fields can point to. */
  async load(): Promise<void> {
    const view = await attempt(this, this.#ways.load);
    if (view === null) return;
    this.#take(view);
    await attempt(this, async () => {
      const [people, cases] = await Promise.all([backend().personList(), backend().caseList()]);
      this.#people = people.map(({ id, name }) => ({ value: id, label: name ?? t("people-unnamed") }));
      this.#cases = cases.map(({ id, title, reference }) => ({ value: id, label: title ?? reference }));
    });
  }

  /** A field's value: as typed, else as drafted before, else as recorded. */
  read<T>(record: RecordId, field: string): T {
    if (record.id !== this.record.id || this.view === null) return undefined as T;
    return laidOver(this.#ways.body(this.view), [...this.view.drafts, ...this.#typed], field) as T;
  }

  /** Takes a field's new value; it is saved within half a second. */
  change(_record: RecordId, field: string, value: unknown): void {
    this.#typed = [...this.#typed.filter((edit) => edit.field !== field), { field, value }];
    this.#save.change(field, value);
  }

  /** The field was left: its drafts become one revision. */
  leave(): void {
    void this.#save.leave();
  }

  /** No receiver is in mind here: sensitive attributes are asked for on the page of an incident. */
  asksFor(): boolean {
    return false;
  }

  linkable(to: RecordKind): readonly Choice[] {
    const others = to === "person" ? this.#people : to === "case" ? this.#cases : this.#incidents();
    return others.filter(({ value }) => value !== this.record.id);
  }

  nameOf(to: RecordKind, id: string): string {
    const here = this.linkable(to).find(({ value }) => value === id)?.label;
    return here ?? this.#names.get(`${to}/${id}`) ?? t("form-gone");
  }

  async find(to: RecordKind, query: string): Promise<readonly Choice[]> {
    if (to !== "incident") return this.linkable(to);
    const list = () => backend().incidentList({ search: query, offset: 0, limit: FOUND });
    const { rows } = (await attempt(this, list)) ?? { rows: [] };
    const found = rows.map(({ id, title }) => ({ value: id, label: title ?? t("incidents-untitled") }));
    for (const { value, label } of found) this.#names.set(`${to}/${value}`, label);
    return found;
  }

  async makePerson(name: string): Promise<string | null> {
    const id = await attempt(this, () => backend().personCreate({ name, language: this.language }));
    if (id !== null) this.#people = [...this.#people, { value: id, label: name || t("people-unnamed") }];
    return id;
  }

  /** Saves what is left. */
  dispose(): Promise<void> {
    return this.#save.dispose();
  }

  #incidents(): readonly Choice[] {
    const incidents = this.view?.incidents ?? [];
    return incidents.map(({ id, title }) => ({ value: id, label: title ?? t("incidents-untitled") }));
  }

  /** What has been committed is read from the record again, as the shell keeps it. */
  #settle(view: V): void {
    this.#take(view);
    this.#typed = this.#typed.filter((edit) => this.#save.isPending(edit.field));
  }

  /** Keeps the newer of two answers that crossed on their way. */
  #take(view: V): void {
    if (this.view === null || view.updatedAt >= this.view.updatedAt) this.view = view;
  }
}
