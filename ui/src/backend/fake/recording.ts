// Recording in the invented shell: incidents, their parts, drafts and evidence.
import type { Backend } from "../backend";
import { isPart, LISTS } from "../../records";
import type {
  Consent,
  CustodyEventView,
  Evidence,
  FactsView,
  IncidentFile,
  IntakeView,
  JobKind,
  JobResultView,
  RecordKind,
} from "../types";
import { blank } from "./blank";
import { converted } from "./calendars";
import { emptyIncident, OPEN } from "./invented";
import { notFound, type Store } from "./store";

type Recording = Pick<
  Backend,
  | "incidentList"
  | "incidentCreate"
  | "incidentView"
  | "templateSet"
  | "incidentIds"
  | "incidentsSetStatus"
  | "incidentsRemove"
  | "filterList"
  | "filterSave"
  | "filterRemove"
  | "draftPut"
  | "draftCommit"
  | "recordAdd"
  | "recordRemove"
  | "dateConvert"
  | "consentSet"
  | "evidenceAddDialog"
  | "evidenceAddFolder"
  | "evidenceAddDropped"
  | "evidencePaste"
  | "evidenceAttach"
  | "evidenceSaveCopy"
  | "evidenceFacts"
  | "evidenceCustody"
  | "evidenceCheck"
  | "evidenceText"
  | "evidencePlay"
  | "evidenceSoundCopy"
  | "evidencePicture"
  | "evidenceCleanCopy"
>;
/** What came of taking in nothing. */
export const NOTHING: IntakeView = {
  added: [],
  already: [],
  alreadyCount: 0,
  leftOut: [],
  leftOutCount: 0,
  failed: [],
  failedCount: 0,
  isStopped: false,
};
/** What lies in an invented folder beside a new file: one that is here already, a link, and a pipe. */
const BESIDE: Partial<IntakeView> = {
  already: [{ fileName: "invented-folder/again.jpg", exhibitNo: 1 }],
  alreadyCount: 1,
  leftOut: [{ fileName: "invented-folder/elsewhere", reason: "link" }],
  leftOutCount: 1,
  failed: [{ fileName: "invented-folder/pipe", error: { code: "notAFile" } }],
  failedCount: 1,
};
/** What an invented photograph says of itself. */
export const FACTS: FactsView = {
  taken: { date: "2025-03-04", time: "14:05:00", offset: "+02:00", isUtc: false },
  created: null,
  changed: null,
  position: ["47.05000", "8.30000"],
  address: null,
  device: "Invented Phone 1",
  serial: null,
  software: [],
  persons: ["Invented Person"],
  sides: [4000, 3000],
  seconds: null,
  pages: null,
  isEncrypted: false,
  earlierStates: 0,
  hasC2paManifest: false,
  credentials: null,
  identifying: [
    { what: "place", name: "GPSLatitude", value: "47/1 3/1 0/1" },
    { what: "person", name: "dc:creator", value: "Invented Person" },
  ],
  isPartial: false,
  lines: [
    { standard: "gps", name: "GPSLatitude", value: "47/1 3/1 0/1" },
    { standard: "xmp", name: "dc:creator", value: "Invented Person" },
  ],
};
/** What happened to an invented item. */
export const CUSTODY: CustodyEventView[] = [
  { what: "taken-in", premis: "ing" },
  { what: "redacted", premis: "red", other: 1, steps: ["metadata-removed", "areas-covered"] },
  { what: "exported", premis: "exp", bundle: "00000000-0000-4000-8000-000000000000", receivers: ["Invented Receiver"] },
].map((event, place) => ({
  line: place + 2,
  at: `2025-03-0${place + 4}T14:05:00Z`,
  other: null,
  steps: [],
  bundle: null,
  receivers: [],
  ...event,
}));
type StartJob = (kind: JobKind, files: number, total: number, finish: () => JobResultView) => string;

/** The recording half of the invented shell. */
export function recording(store: Store, start: StartJob): Recording {
  const list = (file: IncidentFile, kind: RecordKind): { id: string }[] => {
    if (kind === "informed_consent") return store.informedConsents;
    return isPart(kind) ? file[LISTS[kind]] : notFound();
  };
  const intake = (
    incident: string,
    files = 1,
    beside: Partial<IntakeView> = {},
    made: Partial<Pick<Evidence, "role" | "derived_from">> = {},
  ): string =>
    start("intake", files, 4_194_304, () => {
      const file = store.file(incident);
      const id = crypto.randomUUID();
      const exhibit_no = file.evidence.length + 1;
      const taken = {
        id,
        incident,
        exhibit_no,
        original_filename: `invented-${exhibit_no}.jpg`,
        size: 4_194_304,
        media_type: "image/jpeg",
        sha256: "cd".repeat(32),
        crc32: 1,
        kind: "photo",
        ...made,
      };
      file.evidence.push(blank<Evidence>("evidence", taken));
      return { kind: "intake", files: { ...NOTHING, ...beside, added: [id] } };
    });

  return {
    incidentList: async ({ search, filter, offset, limit }) => {
      const rows = store.rows(search, filter);
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    incidentCreate: async () => {
      const id = crypto.randomUUID();
      store.files.unshift(emptyIncident(id));
      return id;
    },
    incidentView: async (id) => store.view(id),
    templateSet: async (incident, template) => {
      store.templates.set(incident, template);
      return store.view(incident);
    },
    incidentIds: async ({ search, filter, offset, limit }) =>
      store
        .rows(search, filter)
        .slice(offset, offset + limit)
        .map((row) => row.id),
    incidentsSetStatus: async ({ incidents, status }) => {
      for (const id of incidents) store.file(id).incident.status = status;
      return incidents.length;
    },
    incidentsRemove: async ({ incidents }) => {
      for (const id of incidents) store.file(id);
      store.files = store.files.filter((file) => !incidents.includes(file.incident.id));
      return incidents.length;
    },
    filterList: async () => structuredClone(store.filters),
    filterSave: async ({ name, search, filter }) => {
      const kept = structuredClone({ name: name.trim(), search, filter });
      const at = store.filters.findIndex((one) => one.name === kept.name);
      store.filters.splice(at < 0 ? store.filters.length : at, at < 0 ? 0 : 1, kept);
      return structuredClone(store.filters);
    },
    filterRemove: async (name) => {
      store.filters = store.filters.filter((one) => one.name !== name);
      return structuredClone(store.filters);
    },
    draftPut: async ({ record, field, value }) => {
      const savedAt = new Date().toISOString();
      const others = store.drafts.filter((d) => d.record.id !== record.id || d.field !== field);
      store.drafts = [
        ...others,
        { record, field, value: structuredClone(value), savedAt, invalid: false, fault: null },
      ];
      return { savedAt };
    },
    draftCommit: async (incident, record) => {
      store.commit(record, incident);
      return store.view(incident);
    },
    recordAdd: async ({ incident, kind, initial }) => {
      const given = { ...(initial as object), id: crypto.randomUUID() };
      const made = blank<{ id: string }>(
        kind,
        kind === "person" || kind === "informed_consent" ? given : { ...given, incident },
      );
      list(store.file(incident), kind).push(made);
      store.note({ record: { kind, id: made.id }, what: "written", reason: null, incident, body: { ...made } });
      return store.view(incident);
    },
    recordRemove: async ({ incident, record, reason }) => {
      const entries = list(store.file(incident), record.kind);
      const at = entries.findIndex((entry) => entry.id === record.id);
      const [gone = notFound()] = entries.splice(at, 1);
      store.note({ record, what: "removed", reason, incident, body: { ...gone } });
      return store.view(incident);
    },
    dateConvert: async (draft) => converted(draft),
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
    evidenceAddFolder: async (incident) => intake(incident, 4, BESIDE),
    evidenceAddDropped: async (incident) => intake(incident),
    evidencePaste: async (incident) => intake(incident),
    evidenceAttach: async ({ id, role }) => {
      const file = store.files.find((file) => file.evidence.some((item) => item.id === id)) ?? notFound();
      return intake(file.incident.id, 1, {}, { role, derived_from: { known: id } });
    },
    evidenceFacts: async () => FACTS,
    evidenceCustody: async () => CUSTODY,
    evidenceCheck: async () => start("fixity", 1, 4_194_304, () => ({ kind: "fixity", isWhole: true })),
    evidenceText: async ({ from }) => ({
      text: from === 0 ? "invented words\nشهادة\n" : "the end",
      encoding: "UTF-8",
      isGuessed: from !== 0,
      next: from === 0 ? 24 : null,
    }),
    evidencePlay: async () => undefined,
    evidencePicture: async () => ({
      width: 2,
      height: 1,
      channels: 3,
      samples: btoa("\x00\x00\x00\xff\xff\xff"),
      pages: 1,
      isPartial: false,
    }),
    evidenceSoundCopy: async ({ id }) =>
      start("clean", 1, 1_048_576, () => ({ kind: "clean", id, exhibitNo: 2, isPartial: false })),
    evidenceCleanCopy: async ({ id }) =>
      start("clean", 1, 1_048_576, () => ({ kind: "clean", id, exhibitNo: 2, isPartial: false })),
    evidenceSaveCopy: async () => start("copy", 1, 4_194_304, () => ({ kind: "copy", fileName: "invented-copy.jpg" })),
  };
}
