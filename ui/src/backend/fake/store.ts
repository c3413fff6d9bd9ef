// What the invented shell remembers while the page is open.
import type {
  Answer,
  CommandError,
  Consent,
  DraftView,
  IncidentFile,
  IncidentRowView,
  IncidentView,
  Gap,
  GapCode,
  PartialDate,
  Person,
  ReceiverView,
  RecordId,
  Text,
} from "../types";
import { isPart, LISTS } from "../../records";
import { INVENTED_RECIPIENT, inventedExtra, inventedFiles } from "./invented";

type Stored = { id: string } & Record<string, unknown>;

function valueOf<T>(answer: Answer<T>): T | null {
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
  drafts: DraftView[] = [];
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

  constructor(extra: number) {
    this.files = [...inventedFiles(), ...Array.from({ length: extra }, (_, n) => inventedExtra(n + 1))];
  }

  file(id: string): IncidentFile {
    return this.files.find((file) => file.incident.id === id) ?? notFound();
  }

  persons(): Person[] {
    return [...new Map(this.files.flatMap((file) => file.persons).map((p) => [p.id, p])).values()];
  }

  evidenceCount(): number {
    return this.files.reduce((n, file) => n + file.evidence.length, 0);
  }

  /** Every place in which a record's fields stand, with the incident that shows it. */
  copies(record: RecordId): Stored[] {
    const { kind } = record;
    const found: unknown[] = this.files.flatMap((file): readonly unknown[] => {
      if (kind === "incident") return [file.incident];
      return isPart(kind) ? file[LISTS[kind]] : [];
    });
    return (found as Stored[]).filter((stored) => stored.id === record.id);
  }

  commit(record: RecordId): void {
    const mine = this.drafts.filter((d) => d.record.kind === record.kind && d.record.id === record.id);
    for (const draft of mine) {
      for (const copy of this.copies(record)) put(copy, draft.field, structuredClone(draft.value));
    }
    this.drafts = this.drafts.filter((draft) => !mine.includes(draft));
    this.revision += mine.length > 0 ? 1 : 0;
  }

  rows(search: string | null): IncidentRowView[] {
    const wanted = search?.trim().toLowerCase() ?? "";
    return this.files
      .filter((file) => wanted === "" || JSON.stringify(file).toLowerCase().includes(wanted))
      .map((file) => this.row(file))
      .sort((a, b) => (b.start?.value ?? "").localeCompare(a.start?.value ?? ""));
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
      missing: this.missing(file).length,
      updatedAt: "2025-03-04T14:05:00Z",
    };
  }

  missing(file: IncidentFile): Gap[] {
    const { incident } = file;
    const record: RecordId = { kind: "incident", id: incident.id };
    const asked: [GapCode, string, Answer<unknown>][] = [
      ["title", "/title", incident.title],
      ["narrative", "/narrative", incident.narrative],
      ["start", "/start", incident.start],
      ["state", "/place/state", incident.place.state],
      ["reprisal", "/is_reprisal", incident.is_reprisal],
    ];
    const gaps: Gap[] = asked
      .filter(([, , answer]) => "missing" in answer && answer.missing === "not_asked")
      .map(([code, field]) => ({ section: "what_happened", code, record, field }));
    if (file.acts.length === 0) gaps.push({ section: "acts", code: "act", record, field: "" });
    if (file.evidence.length === 0) gaps.push({ section: "evidence", code: "evidence", record, field: "" });
    return gaps;
  }

  view(id: string): IncidentView {
    const file = this.file(id);
    const people = new Set(file.persons.map((p) => p.id));
    return structuredClone({
      file,
      consents: this.consents.filter((c) => people.has(c.person)),
      receivers: this.receivers,
      missing: this.missing(file),
      drafts: this.drafts.filter((d) => JSON.stringify(file).includes(d.record.id)),
      revision: this.revision,
      updatedAt: "2025-03-04T14:05:00Z",
    });
  }
}
