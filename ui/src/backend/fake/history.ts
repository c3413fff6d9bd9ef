// The history in the invented shell, and erasing a person there.
import type { Backend } from "../backend";
import { fieldsOf, isPart, LISTS, type Shape } from "../../records";
import type { ChangeView, FieldChangeView, LineView, RecordId, TouchedView } from "../types";
import { nameOf, notFound, type Store } from "./store";

type Body = Record<string, unknown>;

/** One revision, as the invented shell remembers it. */
export interface Noted {
  record: RecordId;
  what: ChangeView["what"];
  reason: string | null;
  /** The incident whose list holds the record. */
  incident: string;
  body: Body;
}

const PAGE = 30;

const isOpen = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  JSON.stringify(value) === "[]" ||
  JSON.stringify(value).includes("not_asked");

/** A value in words, as far as an invented shell needs them. */
function words(value: unknown): string {
  const known = (value as { known?: unknown } | null)?.known ?? value;
  const text =
    (known as { text?: unknown; value?: unknown } | null)?.text ?? (known as { value?: unknown } | null)?.value;
  return typeof text === "string" ? text : typeof known === "string" ? known : JSON.stringify(known);
}

function lines(label: string, value: unknown): LineView[] {
  if (isOpen(value)) return [];
  return (Array.isArray(value) ? value : [value]).map((item) => ({ label, value: words(item) }));
}

function changed(record: RecordId, before: Body, after: Body): FieldChangeView[] {
  const differs = (name: string): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const isList = (shape: Shape): boolean => shape.is === "list";
  return fieldsOf(record.kind)
    .filter(({ name }) => name !== "incident" && differs(name) && !(isOpen(before[name]) && isOpen(after[name])))
    .map(({ name, label, shape }) => ({
      path: `/${name}`,
      label,
      before: lines(label, before[name]),
      after: lines(label, after[name]),
      isList: isList(shape),
    }));
}

function view(notes: Noted[], at: number): ChangeView {
  const { record, what, reason, incident, body } = notes[at] as Noted;
  const own = notes.map((note, n) => ({ note, n })).filter(({ note }) => note.record.id === record.id);
  const revision = own.findIndex(({ n }) => n === at) + 1;
  const isPresent = own.at(-1)?.n === at && what !== "removed";
  return {
    record,
    title: words(body.title ?? body.act_type ?? (body.names as Body | undefined)?.full ?? ""),
    incident,
    revision,
    at: new Date(Date.UTC(2025, 2, 4, 14, at)).toISOString(),
    what,
    reason,
    fields: changed(record, own[revision - 2]?.note.body ?? {}, body),
    isBeforeErased: false,
    isPresent,
    isVouched: true,
    canBeRestored: !isPresent,
  };
}

function touched(record: RecordId, title: string | null, labels: string[] = []): TouchedView {
  return { record, title, incident: null, incidentTitle: null, isRemoved: false, labels };
}

type Telling = Pick<Backend, "historyView" | "historyRestore" | "personErasePreview" | "personErase">;

/** The history half of the invented shell. */
export function telling(store: Store): Telling {
  const historyView: Telling["historyView"] = async ({ record, withParts, before }) => {
    const of = store.notes
      .map((note, at) => ({ note, at }))
      .filter(({ note }) => {
        return withParts ? note.incident === record.id : note.record.id === record.id;
      });
    const older = of.filter(({ at }) => at < (before ?? Infinity)).reverse();
    const shown = older.slice(0, PAGE);
    return structuredClone({
      changes: shown.map(({ at }) => view(store.notes, at)),
      next: older.length > PAGE ? (shown.at(-1)?.at ?? null) : null,
    });
  };

  const preview: Telling["personErasePreview"] = async ({ person, also }) => {
    const found = store.persons().find((p) => p.id === person) ?? notFound();
    const name = nameOf(found);
    const files = store.files.filter((file) => file.persons.some((p) => p.id === person));
    const parts = files.flatMap((file) => file.participations.filter((part) => part.person === person));
    const acts = files.flatMap((file) =>
      file.acts.filter((act) => "known" in act.victim && act.victim.known === person),
    );
    const items = files.flatMap((file) => file.evidence.filter((item) => item.concerns.includes(person)));
    const first = (name ?? "").split(" ")[0] ?? "";
    const named = files.filter((file) => first !== "" && JSON.stringify(file.incident.narrative).includes(first));
    const asked = items.map((item) => touched({ kind: "evidence", id: item.id }, item.original_filename));
    return {
      person,
      name,
      gone: [
        touched({ kind: "person", id: person }, name),
        ...asked.filter(({ record }) => also.some(({ id }) => id === record.id)),
        ...parts.map((part) => touched({ kind: "participation", id: part.id }, name)),
      ],
      changed: acts.map((act) => touched({ kind: "act", id: act.id }, act.act_type, ["field-act-victim"])),
      named: named.map((file) =>
        touched({ kind: "incident", id: file.incident.id }, words(file.incident.title), ["field-incident-narrative"]),
      ),
      asked,
      revisions: 2,
      sealed: [{ at: "2025-03-04T09:00:00Z", bundle: "5e8d0c17", receivers: ["Invented receiver"] }],
    };
  };

  return {
    historyView,
    historyRestore: async ({ record, revision, shown }) => {
      const own = store.notes.filter((note) => note.record.id === record.id);
      const wanted = own[revision - 1] ?? notFound();
      const copies = store.copies(record);
      for (const copy of copies) Object.assign(copy, structuredClone(wanted.body));
      if (copies.length === 0 && isPart(record.kind)) {
        const list = store.file(wanted.incident)[LISTS[record.kind]] as unknown[];
        list.push(structuredClone(wanted.body));
      }
      store.note({ ...wanted, what: "changed", reason: null });
      return historyView(shown);
    },
    personErasePreview: preview,
    personErase: async ({ person, also }) => {
      if (!store.persons().some((p) => p.id === person)) notFound();
      for (const file of store.files) {
        file.persons = file.persons.filter((p) => p.id !== person);
        file.participations = file.participations.filter((part) => part.person !== person);
        file.evidence = file.evidence.filter((item) => !also.some(({ id }) => id === item.id));
        for (const item of file.evidence) item.concerns = item.concerns.filter((id) => id !== person);
        for (const act of file.acts) {
          if ("known" in act.victim && act.victim.known === person) act.victim = { missing: "withheld_by_person" };
        }
        for (const engagement of file.engagements) {
          engagement.persons = engagement.persons.filter((id) => id !== person);
        }
      }
      store.notes = store.notes.filter((note) => note.record.id !== person);
      store.revision += 1;
      return { isFinished: true };
    },
  };
}
