// One incident on screen: what the shell holds, with what has been typed since laid over it.
import { getContext, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type {
  Answer,
  CommandError,
  Consent,
  ConsentValue,
  IncidentView,
  Missing,
  Gap,
  Person,
  RecordId,
  Text,
} from "../backend/types";
import { asCommandError } from "../errors";
import { isPart, LISTS, type PartKind } from "../records";
import { Autosave } from "./autosave.svelte";
import { session } from "./session.svelte";

/** What the record of one field starts with: nobody has asked. */
export const NOT_ASKED = { missing: "not_asked" } as const satisfies { missing: Missing };

/** The value of an answer, if there is one. */
export function known<T>(answer: Answer<T> | undefined): T | null {
  return answer !== undefined && "known" in answer ? answer.known : null;
}

const keyOf = (record: RecordId, field = ""): string => `${record.kind}/${record.id}${field}`;

function at(whole: unknown, pointer: string): unknown {
  const path = pointer.split("/").slice(1);
  return path.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], whole);
}

export class IncidentPage {
  view = $state.raw<IncidentView | null>(null);
  error = $state.raw<CommandError | null>(null);
  /** The record made last, so that its first field can take the focus. */
  fresh = $state<string | null>(null);
  readonly id: string;

  #typed = new SvelteMap<string, unknown>();
  #saves = new SvelteMap<string, Autosave>();

  constructor(id: string) {
    this.id = id;
  }

  get record(): RecordId {
    return { kind: "incident", id: this.id };
  }

  get isReadOnly(): boolean {
    return session.isReadOnly;
  }

  /** Why the last save of any field failed. */
  get saveError(): CommandError | null {
    return [...this.#saves.values()].find((save) => save.error !== null)?.error ?? null;
  }

  async load(): Promise<void> {
    await this.#ask(() => backend().incidentView(this.id));
  }

  /** A field's value: as typed, else as drafted before, else as recorded. */
  read<T>(record: RecordId, field: string): T {
    const key = keyOf(record, field);
    if (this.#typed.has(key)) return this.#typed.get(key) as T;
    const draft = this.view?.drafts.find((d) => d.field === field && keyOf(d.record) === keyOf(record));
    return (draft ? draft.value : at(this.#stored(record), field)) as T;
  }

  /** Takes a field's new value; it is saved within half a second. */
  change(record: RecordId, field: string, value: unknown): void {
    this.#typed.set(keyOf(record, field), value);
    const key = keyOf(record);
    const save = this.#saves.get(key) ?? new Autosave(this.id, record, (view) => this.#take(view));
    this.#saves.set(key, save);
    save.change(field, value);
  }

  /** The field was left: its drafts become one revision. */
  leave(record: RecordId): void {
    void this.#saves.get(keyOf(record))?.leave();
  }

  /** Adds a record to the incident and gives its id. */
  async add(kind: PartKind, initial: Record<string, unknown>): Promise<string | null> {
    const before = this.#ids(kind);
    const done = await this.#ask(() => backend().recordAdd({ incident: this.id, kind, initial }));
    const made = done ? (this.#ids(kind).find((id) => !before.includes(id)) ?? null) : null;
    if (made !== null) this.fresh = made;
    return made;
  }

  /** Makes a person, or takes one who is recorded, and gives them a part in the incident. */
  async addPerson(who: { id: string } | { name: string }, role: string): Promise<void> {
    const person = "id" in who ? who.id : await this.#makePerson(who.name);
    if (person === null) return;
    if (!this.view?.file.participations.some((p) => p.person === person)) {
      await this.add("participation", { person, role });
    }
    this.fresh = person;
  }

  async remove(record: RecordId, reason: string): Promise<void> {
    await this.#saves.get(keyOf(record))?.leave();
    await this.#ask(() => backend().recordRemove({ incident: this.id, record, reason }));
  }

  async setConsent(person: string, receiver: string, value: ConsentValue): Promise<void> {
    await this.#ask(() => backend().consentSet({ incident: this.id, person, receiver, value, date: null, note: null }));
  }

  consent(person: string, receiver: string): Consent | undefined {
    return this.view?.consents.find((c) => c.person === person && c.receiver === receiver);
  }

  /** A person's name as it stands on the page; empty where nobody knows it. */
  name(person: string): string {
    return known(this.read<Answer<Text> | undefined>({ kind: "person", id: person }, "/names/full"))?.text ?? "";
  }

  /** The language in which this incident is told, for texts that say nothing else. */
  get language(): string {
    return known(this.read<Answer<Text> | undefined>(this.record, "/narrative"))?.language ?? "und";
  }

  missing(section: Gap["section"]): Gap[] {
    return this.view?.missing.filter((item) => item.section === section) ?? [];
  }

  /** Saves what is left. */
  async dispose(): Promise<void> {
    await Promise.all([...this.#saves.values()].map((save) => save.dispose()));
  }

  async #makePerson(name: string): Promise<string | null> {
    const full = name === "" ? NOT_ASKED : { known: { language: this.language, text: name, translations: [] } };
    const before = (await this.people()).map((p) => p.id);
    const done = await this.#ask(() =>
      backend().recordAdd({ incident: this.id, kind: "person", initial: { names: { full } } }),
    );
    if (!done) return null;
    const after = [...(this.view?.file.persons ?? []), ...(await this.people())];
    return after.find((p) => !before.includes(p.id))?.id ?? null;
  }

  /** Everybody recorded in the vault. */
  async people(): Promise<Person[]> {
    try {
      return await backend().personList();
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return [];
    }
  }

  #ids(kind: PartKind): string[] {
    return this.view?.file[LISTS[kind]].map((record) => record.id) ?? [];
  }

  #stored(record: RecordId): unknown {
    if (!this.view) return undefined;
    if (record.kind === "incident") return this.view.file.incident;
    if (record.kind === "consent") return this.view.consents.find((c) => c.id === record.id);
    if (!isPart(record.kind)) return undefined;
    const list: readonly { id: string }[] = this.view.file[LISTS[record.kind]];
    return list.find((stored) => stored.id === record.id);
  }

  /** Keeps the newer of two answers that crossed on their way. */
  #take(view: IncidentView): void {
    if (this.view === null || view.updatedAt >= this.view.updatedAt) this.view = view;
  }

  async #ask(command: () => Promise<IncidentView>): Promise<boolean> {
    try {
      this.#take(await command());
      this.error = null;
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    }
  }
}

const CONTEXT = Symbol("incident page");

/** Makes the page known to every component beneath. */
export function provideIncidentPage(page: IncidentPage): void {
  setContext(CONTEXT, page);
}

/** The page that the component belongs to. */
export function incidentPage(): IncidentPage {
  return getContext<IncidentPage>(CONTEXT);
}
