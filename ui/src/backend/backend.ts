// The seam: every screen and controller talks to this interface and to nothing else of the shell.
import type {
  AttachDraft,
  CaseRemoveDraft,
  CaseRowView,
  CaseView,
  CleanCopyDraft,
  ConsentDraft,
  CustodyEventView,
  ExhibitRowView,
  DateDraft,
  DraftDraft,
  DuplicateView,
  ErasedView,
  ErasureDraft,
  ErasureView,
  ExportDraft,
  FactsView,
  FilesDropped,
  HistoryDraft,
  HistoryView,
  ImportedView,
  ImportMappingDraft,
  ImportView,
  IncidentListView,
  IncidentView,
  IncidentsRemoveDraft,
  JobDone,
  JobFailed,
  JobProgress,
  ListDraft,
  PartialDate,
  PersonCreateDraft,
  PersonRowView,
  PersonView,
  PassageDraft,
  PassageView,
  PictureDraft,
  PictureView,
  PlaceView,
  PreviewView,
  ReceiverComparedDraft,
  ReceiverDraft,
  ReceiverView,
  RecordAddDraft,
  RecordId,
  RecordRemoveDraft,
  RecoveryCodeView,
  RestoreDraft,
  SavedFilterDraft,
  SavedFilterView,
  SavedView,
  SealDraft,
  SessionView,
  SoundCopyDraft,
  StatusDraft,
  Template,
  TimelineOf,
  TimelineView,
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
  /** Makes a practice vault and opens it; it is gone at the lock. */
  practiceOpen(): Promise<void>;
  /** Saves the key that opens bundles of this practice vault; the file's name, or `null` where none was picked. */
  practiceKeySave(): Promise<string | null>;
  lock(): Promise<void>;
  activity(): Promise<void>;
  /** Remembers where the person is, to return there after a lock. */
  placeKeep(place: PlaceView): Promise<void>;
  /** The words or the code on screen have been written down: ends the process that showed them. */
  secretsSeen(): Promise<void>;

  incidentList(query: ListDraft): Promise<IncidentListView>;
  incidentCreate(): Promise<string>;
  incidentView(id: string): Promise<IncidentView>;
  /** Sets what an incident is written for. */
  templateSet(incident: string, template: Template): Promise<IncidentView>;
  /** The ids of everything that a list holds, at most 1,000. */
  incidentIds(query: ListDraft): Promise<string[]>;
  incidentsSetStatus(draft: StatusDraft): Promise<number>;
  incidentsRemove(draft: IncidentsRemoveDraft): Promise<number>;
  filterList(): Promise<SavedFilterView[]>;
  filterSave(draft: SavedFilterDraft): Promise<SavedFilterView[]>;
  filterRemove(name: string): Promise<SavedFilterView[]>;
  draftPut(draft: DraftDraft): Promise<SavedView>;
  draftCommit(incident: string, record: RecordId): Promise<IncidentView>;
  recordAdd(draft: RecordAddDraft): Promise<IncidentView>;
  recordRemove(draft: RecordRemoveDraft): Promise<IncidentView>;
  /** What a date of another calendar is in the Gregorian one, with the date as it was given in it. */
  dateConvert(draft: DateDraft): Promise<PartialDate>;
  consentSet(draft: ConsentDraft): Promise<IncidentView>;

  caseList(): Promise<CaseRowView[]>;
  caseCreate(): Promise<string>;
  caseView(id: string): Promise<CaseView>;
  /** Every exhibit of a case's incidents, with who was given it. */
  caseExhibits(id: string): Promise<ExhibitRowView[]>;
  caseCommit(id: string): Promise<CaseView>;
  caseRemove(draft: CaseRemoveDraft): Promise<CaseRowView[]>;
  personList(): Promise<PersonRowView[]>;
  /** Everybody whose name is like this one. */
  personAlike(name: string): Promise<DuplicateView[]>;
  personCreate(draft: PersonCreateDraft): Promise<string>;
  personView(id: string): Promise<PersonView>;
  personCommit(id: string): Promise<PersonView>;
  timelineView(of: TimelineOf): Promise<TimelineView>;
  historyView(draft: HistoryDraft): Promise<HistoryView>;
  historyRestore(draft: RestoreDraft): Promise<HistoryView>;
  personErasePreview(draft: ErasureDraft): Promise<ErasureView>;
  personErase(draft: ErasureDraft): Promise<ErasedView>;

  evidenceAddDialog(incident: string): Promise<string | null>;
  /** Lets the user pick a folder, of which everything below it is taken in. */
  evidenceAddFolder(incident: string): Promise<string | null>;
  evidenceAddDropped(incident: string): Promise<string>;
  /** Takes in the picture that lies on the clipboard. */
  evidencePaste(incident: string): Promise<string>;
  /** Lets the user pick transcripts or translations of an item. */
  evidenceAttach(draft: AttachDraft): Promise<string | null>;
  evidenceSaveCopy(id: string): Promise<string | null>;
  /** What an item says of itself. */
  evidenceFacts(id: string): Promise<FactsView>;
  /** Everything that happened to an item. */
  evidenceCustody(id: string): Promise<CustodyEventView[]>;
  /** Holds an item's bytes against their digest; gives the job. */
  evidenceCheck(id: string): Promise<string>;
  /** A passage of an item's text. */
  evidenceText(draft: PassageDraft): Promise<PassageView>;
  /** Opens a window that plays an item. */
  evidencePlay(id: string): Promise<void>;
  /** Makes a clean copy of a recording's sound as a new item; gives the job. */
  evidenceSoundCopy(draft: SoundCopyDraft): Promise<string>;
  /** What an item shows, decoded. */
  evidencePicture(draft: PictureDraft): Promise<PictureView>;
  /** Makes a clean copy as a new item; gives the job. */
  evidenceCleanCopy(draft: CleanCopyDraft): Promise<string>;
  jobCancel(job: string): Promise<void>;
  /** Has an intake wait, or go on. */
  jobPause(job: string, paused: boolean): Promise<void>;

  receiverList(): Promise<ReceiverView[]>;
  receiverAdd(draft: ReceiverDraft): Promise<ReceiverView>;
  receiverCompared(draft: ReceiverComparedDraft): Promise<ReceiverView>;
  exportPreview(draft: ExportDraft): Promise<PreviewView>;
  exportSeal(draft: SealDraft): Promise<string | null>;

  /** Lets the user pick a file and looks at it. */
  importChoose(): Promise<ImportView | null>;
  importPreview(draft: ImportMappingDraft): Promise<ImportView>;
  importSaved(name: string): Promise<ImportView>;
  importRun(): Promise<ImportedView>;

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
