// Cases, people and timelines in the invented shell. Its timeline knows whole days only; the shell's knows more.
import { fieldsOf, LISTS } from "../../records";
import type { Backend } from "../backend";
import type {
  Act,
  Case,
  CaseRowView,
  CaseView,
  DuplicateView,
  Evidence,
  ExhibitRowView,
  IncidentFile,
  IncidentNameView,
  Moment,
  NamedInView,
  Person,
  PersonRowView,
  PersonView,
  RecordId,
  RecordKind,
  Since,
  Text,
  TimelineOf,
  TimelineView,
} from "../types";
import { blank } from "./blank";
import { known as knownText } from "./invented";
import { nameOf, notFound, valueOf, type Store } from "./store";

type Gathering = Pick<
  Backend,
  | "caseList"
  | "caseCreate"
  | "caseView"
  | "caseExhibits"
  | "caseCommit"
  | "caseRemove"
  | "personList"
  | "personAlike"
  | "personCreate"
  | "personView"
  | "personCommit"
  | "timelineView"
>;

const SAVED_AT = "2025-03-04T14:05:00Z";

/** One line of the index. Everything in it is invented. */
function exhibitRow(file: IncidentFile, item: Evidence): ExhibitRowView {
  return {
    id: item.id,
    incident: file.incident.id,
    incidentTitle: incidentName(file).title,
    exhibitNo: item.exhibit_no,
    name: item.original_filename,
    size: item.size,
    sha256: item.sha256,
    madeFrom: null,
    checkedAt: item.exhibit_no === 1 ? SAVED_AT : null,
    isWhole: item.exhibit_no === 1 ? true : null,
    receivers: item.exhibit_no === 1 ? ["Invented Receiver"] : [],
  };
}

/** The half of the invented shell that shows records across incidents. */
export function gathering(store: Store): Gathering {
  const caseOf = (id: string): Case => store.cases.find((found) => found.id === id) ?? notFound();
  const caseView = (id: string): CaseView => {
    const found = caseOf(id);
    const files = store.files.filter(({ incident }) => found.incidents.includes(incident.id));
    return structuredClone({
      case: found,
      incidents: files.map(incidentName),
      drafts: store.drafts.filter((draft) => draft.record.id === id),
      revision: store.revision,
      updatedAt: SAVED_AT,
    });
  };
  const personView = (id: string): PersonView => {
    const person = store.persons().find((found) => found.id === id) ?? notFound();
    const files = store.files.filter((file) => names(file, id));
    return structuredClone({
      person,
      namedIn: [
        ...files.flatMap((file) => naming(file, id)),
        ...store.cases.flatMap((found) => namedBy("case", found, id)),
      ],
      incidents: files.map(incidentName),
      duplicates: duplicatesOf(store, person),
      drafts: store.drafts.filter((draft) => draft.record.id === id),
      revision: store.revision,
      updatedAt: SAVED_AT,
    });
  };
  return {
    caseList: async () => store.cases.map(caseRow),
    caseCreate: async () => {
      const id = crypto.randomUUID();
      store.cases.push(
        blank<Case>("case", { id, reference: `INV0-${String(store.cases.length + 1).padStart(4, "0")}` }),
      );
      return id;
    },
    caseView: async (id) => caseView(id),
    caseExhibits: async (id) => {
      const files = store.files.filter(({ incident }) => caseOf(id).incidents.includes(incident.id));
      return files.flatMap((file) => file.evidence.map((item) => exhibitRow(file, item)));
    },
    caseCommit: async (id) => {
      store.commit({ kind: "case", id });
      return caseView(id);
    },
    caseRemove: async ({ id }) => {
      store.cases = store.cases.filter((found) => found.id !== id);
      return store.cases.map(caseRow);
    },
    personList: async () => store.persons().map((person) => personRow(store, person)),
    personAlike: async (name) =>
      duplicatesOf(store, blank<Person>("person", { id: "", names: { full: knownText(name) } })),
    personCreate: async ({ name, language }) => {
      const id = crypto.randomUUID();
      const names = name === "" ? {} : { names: { full: knownText(name, language) } };
      store.others.push(blank<Person>("person", { id, ...names }));
      return id;
    },
    personView: async (id) => personView(id),
    personCommit: async (id) => {
      store.commit({ kind: "person", id });
      return personView(id);
    },
    timelineView: async (of) => structuredClone(timeline(store, of)),
  };
}

function incidentName({ incident }: IncidentFile): IncidentNameView {
  return {
    id: incident.id,
    title: valueOf<Text>(incident.title)?.text ?? null,
    start: valueOf(incident.start),
    state: valueOf(incident.place.state),
  };
}

function caseRow(found: Case): CaseRowView {
  return {
    id: found.id,
    reference: found.reference,
    title: valueOf<Text>(found.title)?.text ?? null,
    status: found.status,
    priority: found.priority,
    isReprisal: valueOf(found.is_reprisal),
    states: found.states_concerned,
    incidents: found.incidents.length,
    updatedAt: SAVED_AT,
  };
}

function namesOf({ names }: Person): string[] {
  const full = valueOf<Text>(names.full);
  return [...(full ? [full] : []), ...names.others].map((name) => name.text);
}

function personRow(store: Store, person: Person): PersonRowView {
  return {
    id: person.id,
    name: nameOf(person),
    otherNames: namesOf(person).slice(1),
    kind: person.kind,
    incidents: store.files.filter((file) => names(file, person.id)).length,
    duplicates: duplicatesOf(store, person).map(({ id, likeness }) => ({ person: id, likeness })),
  };
}

/** Whoever has the same name but for case and order. */
function duplicatesOf(store: Store, person: Person): DuplicateView[] {
  const folded = (name: string): string => name.toLowerCase().split(/\s+/).sort().join(" ");
  const mine = new Set(namesOf(person).map(folded));
  return store
    .persons()
    .filter((other) => other.id !== person.id && namesOf(other).some((name) => mine.has(folded(name))))
    .map((other) => ({
      id: other.id,
      name: nameOf(other),
      likeness: "same_name",
      incidents: store.files.filter((file) => names(file, other.id)).length,
    }));
}

function names(file: IncidentFile, person: string): boolean {
  return naming(file, person).length > 0;
}

function naming(file: IncidentFile, person: string): NamedInView[] {
  return Object.entries(LISTS).flatMap(([kind, list]) =>
    kind === "person" ? [] : file[list].flatMap((record) => namedBy(kind as RecordKind, record, person)),
  );
}

function namedBy(kind: RecordKind, record: { id: string }, person: string): NamedInView[] {
  const entries = Object.entries(record).filter(([, value]) => JSON.stringify(value).includes(person));
  if (record.id === person || entries.length === 0) return [];
  const sort = fieldsOf(kind).find(({ shape, marks }) => shape.is === "code" && marks.includes("given"));
  const code = sort === undefined ? undefined : (record as unknown as Record<string, string>)[sort.name];
  const { incident, title } = record as { incident?: string; title?: Case["title"] };
  return [
    {
      record: { kind, id: record.id },
      incident: incident ?? null,
      fields: entries.map(([name]) => `/${name}`),
      sort:
        sort?.shape.is === "code" && code !== undefined
          ? `${sort.shape.vocabulary}-${code.replaceAll("_", "-")}`
          : null,
      title: title === undefined ? null : (valueOf<Text>(title)?.text ?? null),
    },
  ];
}

function timeline(store: Store, of: TimelineOf): TimelineView {
  const ids = "case" in of ? (store.cases.find(({ id }) => id === of.case)?.incidents ?? notFound()) : [];
  const files = store.files.filter(({ incident, ...parts }) => {
    if ("incident" in of) return incident.id === of.incident;
    return "person" in of ? names({ incident, ...parts }, of.person) : ids.includes(incident.id);
  });
  const moments = files.flatMap(momentsOf).sort((a, b) => (a.span.first ?? Infinity) - (b.span.first ?? Infinity));
  for (const moment of moments) moment.since = sinceOf(moment, moments);
  const isShown = ({ persons }: Moment): boolean =>
    !("person" in of) || persons.length === 0 || persons.includes(of.person);
  const title =
    "case" in of
      ? (valueOf<Text>(store.cases.find(({ id }) => id === of.case)?.title ?? { missing: "not_asked" })?.text ?? null)
      : "person" in of
        ? nameOf(store.persons().find(({ id }) => id === of.person))
        : (files.map(incidentName)[0]?.title ?? null);
  return {
    of,
    title,
    moments: moments.filter(isShown),
    incidents: files.map(incidentName),
    persons: store.persons().map((person) => ({ id: person.id, name: nameOf(person) })),
  };
}

const DAY = 86_400_000;

function span(date: Moment["date"]): Moment["span"] {
  if (date === null) return { first: null, last: null };
  const [year = "1", month, day] = date.value.split("T")[0]?.split("-") ?? [];
  const at = (y: string, m: number, d: number): number => Date.UTC(Number(y), m, d) / DAY + 719_162;
  const first = at(year, Number(month ?? 1) - 1, Number(day ?? 1));
  if (day !== undefined) return { first, last: first };
  return { first, last: month === undefined ? at(year, 12, 0) : at(year, Number(month), 0) };
}

function moment(record: RecordId, incident: string, field: string, date: Act["start"], what: Moment["what"]): Moment {
  return {
    incident,
    record,
    field,
    what,
    detail: null,
    persons: [],
    actors: [],
    date: valueOf(date),
    missing: "missing" in date ? date.missing : null,
    until: null,
    is_of_incident: false,
    is_disputed: false,
    span: span(valueOf(date)),
    since: [],
  };
}

function momentsOf(file: IncidentFile): Moment[] {
  const { incident } = file;
  const engagements = file.engagements.map((r) => ({
    ...moment({ kind: "engagement", id: r.id }, incident.id, "/date", r.date, {
      is: "engagement",
      mechanism: r.mechanism,
      mode: valueOf(r.mode),
    }),
    detail: valueOf(r.body_detail),
    persons: r.persons,
  }));
  const acts = file.acts.map((r) => {
    const isOpen = "missing" in r.start && r.start.missing === "not_asked" && "known" in incident.start;
    const victim = valueOf(r.victim);
    return {
      ...moment({ kind: "act", id: r.id }, incident.id, "/start", isOpen ? incident.start : r.start, {
        is: "act",
        act_type: r.act_type,
      }),
      is_of_incident: isOpen,
      persons: victim === null ? [] : [victim],
    };
  });
  const whole = moment({ kind: "incident", id: incident.id }, incident.id, "/start", incident.start, {
    is: "incident",
  });
  return [...engagements, ...acts, ...(acts.length === 0 ? [whole] : [])];
}

function sinceOf(act: Moment, all: Moment[]): Since[] {
  if (act.what.is !== "act") return [];
  const days = (from: Moment, to: Moment): number => (to.span.first ?? NaN) - (from.span.last ?? NaN);
  const from = all.filter((other) => other.what.is === "engagement" && days(other, act) >= 0).at(-1);
  if (from === undefined) return [];
  const after = all.filter((other) => other.what.is === "act" && days(from, other) >= 0);
  return [
    {
      from: from.record,
      basis: "order",
      strength: null,
      at_least: days(from, act),
      at_most: (act.span.last ?? NaN) - (from.span.first ?? NaN),
      is_estimate: false,
      ordinal: { at_least: 1, at_most: after.length },
    },
  ];
}
