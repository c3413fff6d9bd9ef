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
  Gap,
  PersonRowView,
  RecordId,
  RecordKind,
  Template,
  Text,
} from "../backend/types";
import { asCommandError } from "../errors";
import type { Choice } from "../components/GroupedSelect.svelte";
import type { FieldHost } from "../forms/host";
import { t } from "../i18n/strings.svelte";
import { isPart, known, LISTS, type PartKind } from "../records";
import { Autosave } from "./autosave.svelte";
import { linkable, nameOf } from "./linked";
import { laidOver, type Edit } from "./laidOver";
import { session } from "./session.svelte";

const keyOf = (record: RecordId): string => `${record.kind}/${record.id}`;

/** How many records a search for a link shows. */
const FOUND = 20;

export class IncidentPage implements FieldHost {
  view = $state.raw<IncidentView | null>(null);
  error = $state.raw<CommandError | null>(null);
  /** The record made last, so that its first field can take the focus. */
  fresh = $state<string | null>(null);
  readonly id: string;

  #typed = new SvelteMap<string, readonly Edit[]>();
  #saves = new SvelteMap<string, Autosave>();
  #names = new SvelteMap<string, string>();

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
    const key = keyOf(record);
    const drafts = this.view?.drafts.filter((draft) => keyOf(draft.record) === key) ?? [];
    const typed = this.#typed.get(key) ?? [];
    return laidOver(this.#stored(record), [...drafts, ...typed], field) as T;
  }

  /** Takes a field's new value; it is saved within half a second. */
  change(record: RecordId, field: string, value: unknown): void {
    const key = keyOf(record);
    const others = (this.#typed.get(key) ?? []).filter((edit) => edit.field !== field);
    this.#typed.set(key, [...others, { field, value }]);
    const save = this.#saves.get(key) ?? this.#saving(record);
    this.#saves.set(key, save);
    save.change(field, value);
  }

  #saving(record: RecordId): Autosave {
    const save: Autosave = new Autosave(
      record,
      () => backend().draftCommit(this.id, record),
      (view) => {
        this.#take(view);
        this.#settle(record, save);
      },
    );
    return save;
  }

  /** What has been committed is read from the record again, as the shell keeps it. */
  #settle(record: RecordId, save: Autosave): void {
    const left = (this.#typed.get(keyOf(record)) ?? []).filter((edit) => save.isPending(edit.field));
    this.#typed.set(keyOf(record), left);
  }

  /** The field was left: its drafts become one revision. */
  leave(record: RecordId): void {
    void this.#saves.get(keyOf(record))?.leave();
  }

  /** Adds a record to the incident and gives its id. */
  async add(kind: PartKind | "informed_consent", initial: Record<string, unknown>): Promise<string | null> {
    const before = this.#ids(kind);
    const done = await this.#ask(() => backend().recordAdd({ incident: this.id, kind, initial }));
    const made = done ? (this.#ids(kind).find((id) => !before.includes(id)) ?? null) : null;
    if (made !== null) this.fresh = made;
    return made;
  }

  /** Makes a person, or takes one who is recorded, and gives them a part in the incident. */
  async addPerson(who: { id: string } | { name: string }, role: string): Promise<void> {
    const person = "id" in who ? who.id : await this.makePerson(who.name);
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

  /** Sets what the incident is written for. */
  async setTemplate(template: Template): Promise<void> {
    await this.#ask(() => backend().templateSet(this.id, template));
  }

  missing(section: Gap["section"]): Gap[] {
    return this.view?.missing.filter((item) => item.section === section) ?? [];
  }

  /** Saves what is left. */
  async dispose(): Promise<void> {
    await Promise.all([...this.#saves.values()].map((save) => save.dispose()));
  }

  /** Makes a person of this name, or of none yet, and gives the id. */
  async makePerson(name: string): Promise<string | null> {
    try {
      const id = await backend().personCreate({ name, language: this.language });
      if (name !== "") this.#names.set(`person/${id}`, name);
      return id;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    }
  }

  asksFor(attribute: string): boolean {
    return this.view?.sensitive.includes(attribute) ?? false;
  }

  linkable(to: RecordKind): readonly Choice[] {
    return linkable(this, to);
  }

  nameOf(to: RecordKind, id: string): string {
    return this.#names.get(`${to}/${id}`) ?? nameOf(this, to, id);
  }

  async find(to: RecordKind, query: string): Promise<readonly Choice[]> {
    const found = await this.#find(to, query);
    for (const { value, label } of found) this.#names.set(`${to}/${value}`, label);
    return found;
  }

  async #find(to: RecordKind, query: string): Promise<readonly Choice[]> {
    if (to === "person") {
      return (await this.people()).flatMap(({ id, name }) => (name === null ? [] : [{ value: id, label: name }]));
    }
    if (to !== "incident") return [];
    try {
      const { rows } = await backend().incidentList({ search: query, offset: 0, limit: FOUND });
      return rows
        .filter(({ id }) => id !== this.id)
        .map(({ id, title }) => ({ value: id, label: title ?? t("incident-untitled") }));
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return [];
    }
  }

  /** Everybody recorded in the vault. */
  async people(): Promise<PersonRowView[]> {
    try {
      return await backend().personList();
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return [];
    }
  }

  #ids(kind: PartKind | "informed_consent"): string[] {
    const list = kind === "informed_consent" ? this.view?.informedConsents : this.view?.file[LISTS[kind]];
    return list?.map((record) => record.id) ?? [];
  }

  #stored(record: RecordId): unknown {
    if (!this.view) return undefined;
    if (record.kind === "incident") return this.view.file.incident;
    if (record.kind === "consent") return this.view.consents.find((c) => c.id === record.id);
    if (record.kind === "informed_consent") return this.view.informedConsents.find((c) => c.id === record.id);
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
