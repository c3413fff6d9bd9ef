// Recording in the invented shell: incidents, their parts, drafts and evidence.
import type { Backend } from "../backend";
import type { Consent, IncidentFile, JobKind, JobResultView, RecordKind } from "../types";
import { emptyIncident, OPEN } from "./invented";
import { notFound, type Store } from "./store";

type Recording = Pick<
  Backend,
  | "incidentList"
  | "incidentCreate"
  | "incidentView"
  | "draftPut"
  | "draftCommit"
  | "recordAdd"
  | "recordRemove"
  | "personList"
  | "consentSet"
  | "evidenceAddDialog"
  | "evidenceAddDropped"
  | "evidenceSaveCopy"
>;
type StartJob = (kind: JobKind, files: number, total: number, finish: () => JobResultView) => string;

const DEFAULTS: Partial<Record<RecordKind, Record<string, unknown>>> = {
  person: { kind: "individual", names: { full: OPEN, others: [] }, occupation: OPEN, contact: OPEN },
  act: { victim: OPEN, act_type: "unknown", start: OPEN, stated_reason: OPEN },
  participation: { role: "victim" },
  involvement: {
    act: OPEN,
    actor: OPEN,
    actor_type: OPEN,
    description: OPEN,
    degree: OPEN,
    state_link: OPEN,
  },
  engagement: {
    persons: [],
    mechanism: "other_un",
    body_detail: OPEN,
    mode: OPEN,
    format: OPEN,
    status: OPEN,
    op4_limb: OPEN,
    date: OPEN,
    subject: OPEN,
    visibility: OPEN,
    authorities_knew: OPEN,
  },
};

const LISTS: Partial<Record<RecordKind, keyof Omit<IncidentFile, "incident">>> = {
  person: "persons",
  act: "acts",
  participation: "participations",
  involvement: "involvements",
  engagement: "engagements",
  evidence: "evidence",
};

/** The recording half of the invented shell. */
export function recording(store: Store, start: StartJob): Recording {
  const list = (file: IncidentFile, kind: RecordKind): { id: string }[] => {
    const name = LISTS[kind];
    return name ? file[name] : notFound();
  };
  const intake = (incident: string): string =>
    start("intake", 1, 4_194_304, () => {
      const file = store.file(incident);
      const id = crypto.randomUUID();
      file.evidence.push({
        id,
        incident,
        exhibit_no: file.evidence.length + 1,
        title: OPEN,
        kind: "photo",
        role: "evidentiary_original",
        original_filename: `invented-${file.evidence.length + 1}.jpg`,
        size: 4_194_304,
        media_type: "image/jpeg",
        sha256: "cd".repeat(32),
        crc32: 1,
        concerns: [],
        obtained: OPEN,
        made_at: OPEN,
        description: OPEN,
        sensitivity: "normal",
      });
      return { kind: "intake", added: [id], failed: [] };
    });

  return {
    incidentList: async ({ search, offset, limit }) => {
      const rows = store.rows(search);
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    incidentCreate: async () => {
      const id = crypto.randomUUID();
      store.files.unshift(emptyIncident(id));
      return id;
    },
    incidentView: async (id) => store.view(id),
    draftPut: async ({ record, field, value }) => {
      const savedAt = new Date().toISOString();
      const others = store.drafts.filter((d) => d.record.id !== record.id || d.field !== field);
      store.drafts = [...others, { record, field, value: structuredClone(value), savedAt, invalid: false }];
      return { savedAt };
    },
    draftCommit: async (incident, record) => {
      store.commit(record);
      return store.view(incident);
    },
    recordAdd: async ({ incident, kind, initial }) => {
      const made = { ...structuredClone(DEFAULTS[kind] ?? {}), ...(initial as object), id: crypto.randomUUID() };
      const whole = kind === "person" ? made : { ...made, incident };
      list(store.file(incident), kind).push(whole as { id: string });
      return store.view(incident);
    },
    recordRemove: async ({ incident, record }) => {
      const entries = list(store.file(incident), record.kind);
      entries.splice(
        entries.findIndex((entry) => entry.id === record.id),
        1,
      );
      return store.view(incident);
    },
    personList: async () => structuredClone(store.persons()),
    consentSet: async ({ incident, person, receiver, value, date, note }) => {
      store.consents = store.consents.filter((c) => c.person !== person || c.receiver !== receiver);
      store.consents.push({
        id: crypto.randomUUID(),
        person,
        receiver,
        value,
        date: (date as Consent["date"] | null) ?? OPEN,
        note: (note as Consent["note"] | null) ?? OPEN,
      });
      return store.view(incident);
    },
    evidenceAddDialog: async (incident) => intake(incident),
    evidenceAddDropped: async (incident) => intake(incident),
    evidenceSaveCopy: async () => start("copy", 1, 4_194_304, () => ({ kind: "copy", fileName: "invented-copy.jpg" })),
  };
}
