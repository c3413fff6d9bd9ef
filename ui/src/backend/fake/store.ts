// What the invented shell remembers while the page is open.
import type {
  Answer,
  Case,
  CommandError,
  Consent,
  ConsentState,
  DraftView,
  FilterDraft,
  IncidentFile,
  IncidentRowView,
  IncidentView,
  InformedConsent,
  PartialDate,
  Person,
  ReceiverView,
  RecordId,
  SavedFilterView,
  Template,
  Text,
} from "../types";
import { fieldAt, isPart, LISTS } from "../../records";
import { completed } from "./blank";
import { gapsOf } from "./gaps";
import type { Noted } from "./history";
import { INVENTED_RECIPIENT, inventedCases, inventedExtra, inventedFiles, inventedOthers } from "./invented";

type Stored = { id: string } & Record<string, unknown>;

/** The value of an answer, if there is one. */
export function valueOf<T>(answer: Answer<T>): T | null {
  return "known" in answer ? answer.known : null;
}

function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function put(target: Stored, pointer: string, value: unknown): void {
  const path = segments(pointer);
  const last = path.pop();
  let at: Record<string, unknown> = target;
  for (const part of path) at = at[part] as Record<string, unknown>;
  if (last !== undefined) at[last] = value;
}

/** The name of a person, where one is known. */
export function nameOf(person: Person | undefined): string | null {
  return person ? (valueOf(person.names.full)?.text ?? null) : null;
}

/** Rejects as the shell does when an id is unknown. */
export function notFound(): never {
  throw { code: "notFound" } satisfies CommandError;
}

export class Store {
  files: IncidentFile[];
  consents: Consent[] = [];
  informedConsents: InformedConsent[] = [];
  templates = new Map<string, Template>();
  drafts: DraftView[] = [];
  filters: SavedFilterView[] = [];
  receivers: ReceiverView[] = [
    {
      id: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb1",
      name: "Invented receiver",
      recipient: INVENTED_RECIPIENT,
      fingerprintWords: [
        "acorn",
        "basin",
        "copper",
        "dolphin",
        "ember",
        "fathom",
        "gazette",
        "hamlet",
        "indigo",
        "jigsaw",
      ],
      fingerprintHex: "3f8a 91c2 07de 55b1 a0c4 19e7 6d22 f380",
      compared: false,
      kind: "x25519",
    },
  ];
  revision = 1;
  cases: Case[] = inventedCases();
  /** People whom no incident names. */
  others: Person[] = inventedOthers();
  /** Every change since the page was opened, and how the records stood before it. */
  notes: Noted[] = [];

  constructor(extra: number) {
    this.files = [...inventedFiles(), ...Array.from({ length: extra }, (_, n) => inventedExtra(n + 1))];
    for (const file of this.files.slice(0, 3)) this.#begin(file);
  }

  file(id: string): IncidentFile {
    return this.files.find((file) => file.incident.id === id) ?? notFound();
  }

  persons(): Person[] {
    const named = this.files.flatMap((file) => file.persons);
    return [...new Map([...named, ...this.others].map((p) => [p.id, p])).values()];
  }

  evidenceCount(): number {
    return this.files.reduce((n, file) => n + file.evidence.length, 0);
  }

  /** Every place in which a record's fields stand, with the incident that shows it. */
  copies(record: RecordId): Stored[] {
    const { kind } = record;
    const found: unknown[] = this.files.flatMap((file): readonly unknown[] => {
      if (kind === "incident") return [file.incident];
      if (kind === "informed_consent") return this.informedConsents;
      return isPart(kind) ? file[LISTS[kind]] : [];
    });
    if (kind === "case") found.push(...this.cases);
    if (kind === "person") found.push(...this.others);
    return (found as Stored[]).filter((stored) => stored.id === record.id);
  }

  /** Remembers a revision. */
  note(note: Noted): void {
    this.notes.push({ ...note, body: structuredClone(note.body) });
  }

  #begin(file: IncidentFile): void {
    const incident = file.incident.id;
    const note = (kind: RecordId["kind"], stored: { id: string }): void =>
      this.note({ record: { kind, id: stored.id }, what: "written", reason: null, incident, body: { ...stored } });
    note("incident", file.incident);
    for (const act of file.acts) note("act", act);
  }

  commit(record: RecordId, incident = ""): void {
    const mine = this.drafts.filter((d) => d.record.kind === record.kind && d.record.id === record.id);
    for (const draft of mine) {
      const shape = fieldAt(record.kind, draft.field)?.shape;
      const value = shape === undefined ? draft.value : completed(shape, draft.value);
      for (const copy of this.copies(record)) put(copy, draft.field, structuredClone(value));
    }
    this.drafts = this.drafts.filter((draft) => !mine.includes(draft));
    const [body] = this.copies(record);
    if (mine.length > 0 && body) this.note({ record, what: "changed", reason: null, incident, body });
    this.revision += mine.length > 0 ? 1 : 0;
  }

  rows(search: string | null, filter?: FilterDraft): IncidentRowView[] {
    const wanted = search?.trim().toLowerCase() ?? "";
    return this.files
      .filter((file) => wanted === "" || JSON.stringify(file).toLowerCase().includes(wanted))
      .filter((file) => !filter || this.isAskedFor(file, filter))
      .map((file) => this.row(file))
      .sort((a, b) => (b.start?.value ?? "").localeCompare(a.start?.value ?? ""));
  }

  isAskedFor(file: IncidentFile, filter: FilterDraft): boolean {
    const has = <T>(asked: readonly T[], there: readonly (T | null)[]): boolean =>
      asked.length === 0 || asked.some((one) => there.includes(one));
    const { incident } = file;
    const start = valueOf<PartialDate>(incident.start)?.value ?? null;
    const { from, to } = filter;
    const isDated = (from === null && to === null) || start !== null;
    return (
      has(filter.states, [valueOf(incident.place.state)]) &&
      has(
        filter.acts,
        file.acts.map((act) => act.act_type),
      ) &&
      has(
        filter.mechanisms,
        file.engagements.map((e) => e.mechanism),
      ) &&
      has(filter.statuses, [incident.status]) &&
      has(filter.consents, [this.consent(file)]) &&
      isDated &&
      (from === null || (start ?? "") >= from || from.startsWith(start ?? "?")) &&
      (to === null || (start ?? "").slice(0, to.length) <= to)
    );
  }

  consent(file: IncidentFile): ConsentState {
    const who = [...new Set(file.participations.map((p) => p.person))];
    const states = who.map((person): ConsentState => {
      const values = this.consents.filter((c) => c.person === person).map((c) => c.value);
      const yes = values.some((value) => value === "granted" || value === "granted_with_conditions");
      const no = values.some((value) => value === "refused" || value === "withdrawn");
      if (yes && no) return "partly";
      if (yes) return "given";
      return no ? "refused" : "not_asked";
    });
    const [first] = states;
    if (first === undefined) return "nobody";
    return states.every((state) => state === first) ? first : "partly";
  }

  row(file: IncidentFile): IncidentRowView {
    return {
      id: file.incident.id,
      title: valueOf<Text>(file.incident.title)?.text ?? null,
      start: valueOf<PartialDate>(file.incident.start),
      state: valueOf(file.incident.place.state),
      mechanisms: file.engagements.map((e) => e.mechanism),
      evidence: file.evidence.length,
      persons: file.persons.length,
      consent: this.consent(file),
      missing: gapsOf(file, this.template(file.incident.id)).filter((gap) => gap.severity === "blocking").length,
      updatedAt: "2025-03-04T14:05:00Z",
    };
  }

  /** What an incident is written for. */
  template(id: string): Template {
    return this.templates.get(id) ?? "general";
  }

  view(id: string): IncidentView {
    const stored = this.file(id);
    const text = JSON.stringify({ ...stored, persons: [] });
    const linked = this.persons().filter((p) => stored.persons.includes(p) || text.includes(p.id));
    const file = { ...stored, persons: linked };
    const people = new Set(file.persons.map((p) => p.id));
    return structuredClone({
      file,
      consents: this.consents.filter((c) => people.has(c.person)),
      informedConsents: this.informedConsents.filter((c) => people.has(c.person)),
      receivers: this.receivers,
      cases: this.cases
        .filter((found) => found.incidents.includes(id))
        .map((found) => ({
          id: found.id,
          reference: found.reference,
          title: valueOf<Text>(found.title)?.text ?? null,
        })),
      template: this.template(id),
      missing: gapsOf(file, this.template(id)),
      sensitive: this.template(id) === "wgad" ? ["id_documents"] : [],
      drafts: this.drafts.filter((d) => JSON.stringify(file).includes(d.record.id)),
      revision: this.revision,
      updatedAt: "2025-03-04T14:05:00Z",
    });
  }
}
