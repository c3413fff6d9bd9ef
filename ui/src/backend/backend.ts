// The seam: every screen and controller talks to this interface and to nothing else of the shell.
import type {
  ConsentDraft,
  DraftDraft,
  ExportDraft,
  FilesDropped,
  IncidentListView,
  IncidentView,
  JobDone,
  JobFailed,
  JobProgress,
  ListDraft,
  Person,
  PlaceView,
  PreviewView,
  ReceiverComparedDraft,
  ReceiverDraft,
  ReceiverView,
  RecordAddDraft,
  RecordId,
  RecordRemoveDraft,
  RecoveryCodeView,
  SavedView,
  SealDraft,
  SessionView,
  VaultView,
  WordsView,
} from "./types";

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
  /** Remembers where the person is, to return there after a lock. */
  placeKeep(place: PlaceView): Promise<void>;
  /** The words or the code on screen have been written down: ends the process that showed them. */
  secretsSeen(): Promise<void>;

  incidentList(query: ListDraft): Promise<IncidentListView>;
  incidentCreate(): Promise<string>;
  incidentView(id: string): Promise<IncidentView>;
  draftPut(draft: DraftDraft): Promise<SavedView>;
  draftCommit(incident: string, record: RecordId): Promise<IncidentView>;
  recordAdd(draft: RecordAddDraft): Promise<IncidentView>;
  recordRemove(draft: RecordRemoveDraft): Promise<IncidentView>;
  personList(): Promise<Person[]>;
  consentSet(draft: ConsentDraft): Promise<IncidentView>;

  evidenceAddDialog(incident: string): Promise<string | null>;
  evidenceAddDropped(incident: string): Promise<string>;
  evidenceSaveCopy(id: string): Promise<string | null>;
  jobCancel(job: string): Promise<void>;

  receiverList(): Promise<ReceiverView[]>;
  receiverAdd(draft: ReceiverDraft): Promise<ReceiverView>;
  receiverCompared(draft: ReceiverComparedDraft): Promise<ReceiverView>;
  exportPreview(draft: ExportDraft): Promise<PreviewView>;
  exportSeal(draft: SealDraft): Promise<string | null>;

  vaultInfo(): Promise<VaultView>;
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
