// The seam: every screen and controller talks to this interface and to nothing else of the shell.
import type {
  ConsentValue,
  DraftSaved,
  FilesDropped,
  IncidentListView,
  IncidentView,
  JobDone,
  JobFailed,
  JobProgress,
  NameDecision,
  Person,
  PreviewView,
  ReceiverView,
  RecordId,
  RecordKind,
  RecoveryCodeView,
  SessionView,
  VaultInfoView,
  WordsView,
} from "./bindings";

export type SecretKind = "passphrase" | "recovery";

/** What the shell announces without being asked. */
export interface BackendEvents {
  "files-dropped": FilesDropped;
  "job-progress": JobProgress;
  "job-done": JobDone;
  "job-failed": JobFailed;
}

/**
 * The shell's commands. Each promise rejects with a `CommandError` and nothing else. Secrets are UTF-8 bytes; the
 * caller clears them once the promise settles.
 */
export interface Backend {
  sessionStatus(): Promise<SessionView>;
  languageSet(tag: string): Promise<void>;
  vaultChoose(): Promise<SessionView>;
  createBegin(): Promise<WordsView>;
  createConfirm(typed: Uint8Array): Promise<RecoveryCodeView>;
  createDone(): Promise<void>;
  unlock(secret: Uint8Array, kind: SecretKind): Promise<void>;
  lock(): Promise<void>;
  activity(): Promise<void>;

  incidentList(query: { search: string | null; offset: number; limit: number }): Promise<IncidentListView>;
  incidentCreate(): Promise<string>;
  incidentView(id: string): Promise<IncidentView>;
  draftPut(draft: { record: RecordId; field: string; value: unknown }): Promise<DraftSaved>;
  draftCommit(record: RecordId): Promise<IncidentView>;
  recordAdd(added: { incident: string; kind: RecordKind; initial: unknown }): Promise<IncidentView>;
  recordRemove(removed: { record: RecordId; reason: string }): Promise<IncidentView>;
  personList(): Promise<Person[]>;
  consentSet(consent: {
    incident: string;
    person: string;
    receiver: string;
    value: ConsentValue;
    note: string | null;
  }): Promise<IncidentView>;

  evidenceAddDialog(incident: string): Promise<string | null>;
  evidenceAddDropped(incident: string): Promise<string>;
  evidenceSaveCopy(id: string): Promise<void>;
  jobCancel(job: string): Promise<void>;

  receiverList(): Promise<ReceiverView[]>;
  receiverAdd(receiver: { name: string; recipient: string }): Promise<ReceiverView>;
  receiverCompared(receiver: { id: string; compared: boolean }): Promise<ReceiverView>;
  exportPreview(request: { incidents: string[]; receivers: string[]; decisions: NameDecision[] }): Promise<PreviewView>;
  exportSeal(request: {
    incidents: string[];
    receivers: string[];
    decisions: NameDecision[];
    sign: boolean;
  }): Promise<string | null>;

  vaultInfo(): Promise<VaultInfoView>;
  passphraseChange(current: Uint8Array): Promise<WordsView>;
  passphraseConfirm(typed: Uint8Array): Promise<void>;
  recoveryCodeReplace(current: Uint8Array): Promise<RecoveryCodeView>;
  vaultBackup(): Promise<string | null>;
  vaultCheck(): Promise<string>;

  /** Listens until the returned function is called. */
  listen<E extends keyof BackendEvents>(event: E, hear: (payload: BackendEvents[E]) => void): () => void;
}

let provided: Backend | undefined;

/** Sets the backend that the window talks to; called once at start, and by tests. */
export function provideBackend(backend: Backend): void {
  provided = backend;
}

/** The backend that the window talks to. */
export function backend(): Backend {
  if (!provided) throw new Error("no backend provided");
  return provided;
}
