// The shapes that cross, as they arrive. The generated bindings also describe what the shell accepts: fields with a
// default may be absent there. What the shell sends always has every field, so screens need not ask.
import type * as sent from "./bindings";

/* What screens send: fields with a default may be left out. */
export type {
  AreaDraft,
  AttachDraft,
  CaseRemoveDraft,
  CleanCopyDraft,
  ConsentDraft,
  DateDraft,
  DraftDraft,
  ErasureDraft,
  ExportDraft,
  FilterDraft,
  HistoryDraft,
  ImportMappingDraft,
  IncidentsRemoveDraft,
  ListDraft,
  NameChoiceDraft,
  NameDecisionDraft,
  PageCoversDraft,
  PassageDraft,
  PersonCreateDraft,
  PictureDraft,
  ReceiverComparedDraft,
  ReceiverDraft,
  RecordAddDraft,
  RecordRemoveDraft,
  RestoreDraft,
  SavedFilterDraft,
  SealDraft,
  SidesDraft,
  SigningDraft,
  StatusDraft,
} from "./bindings";

/** Numbers that Rust keeps as floating point; the bindings allow for NaN, which never crosses. */
type Measure = "size" | "bytes" | "done" | "total" | "totalBytes" | "paddedBytes";

/** A shape as it arrives. */
export type Whole<T> = T extends { known: infer U; missing?: never }
  ? { known: Whole<U> }
  : T extends { missing: sent.Missing; known?: never }
    ? { missing: sent.Missing }
    : T extends (infer U)[]
      ? Whole<U>[]
      : T extends object
        ? { [K in keyof T]-?: K extends Measure ? number : Whole<T[K]> }
        : T;

/** A value, or the reason there is none. */
export type Answer<T> = { known: T } | { missing: Missing };

export type Act = Whole<sent.Act>;
export type ActType = Whole<sent.ActType>;
export type AuthoritiesKnew = Whole<sent.AuthoritiesKnew>;
export type Calendar = Whole<sent.Calendar>;
export type Case = Whole<sent.Case>;
export type CaseNameView = Whole<sent.CaseNameView>;
export type CaseRowView = Whole<sent.CaseRowView>;
export type CaseView = Whole<sent.CaseView>;
export type ChangeView = Whole<sent.ChangeView>;
export type CommandError = Whole<sent.CommandError>;
export type Consent = Whole<sent.Consent>;
export type ConsentState = Whole<sent.ConsentState>;
export type ConsentValue = Whole<sent.ConsentValue>;
export type CustodyEventView = Whole<sent.CustodyEventView>;
export type ExhibitRowView = Whole<sent.ExhibitRowView>;
export type DateQualifier = Whole<sent.DateQualifier>;
export type Degree = Whole<sent.Degree>;
export type DraftView = Whole<sent.DraftView>;
export type Engagement = Whole<sent.Engagement>;
export type DuplicateView = Whole<sent.DuplicateView>;
export type EngagementFormat = Whole<sent.EngagementFormat>;
export type EngagementMode = Whole<sent.EngagementMode>;
export type EngagementStatus = Whole<sent.EngagementStatus>;
export type EntryView = Whole<sent.EntryView>;
export type ErasedView = Whole<sent.ErasedView>;
export type ErasureView = Whole<sent.ErasureView>;
export type Evidence = Whole<sent.Evidence>;
export type EvidenceKind = Whole<sent.EvidenceKind>;
export type EvidenceRole = Whole<sent.EvidenceRole>;
export type FactLineView = Whole<sent.FactLineView>;
export type FactsView = Whole<sent.FactsView>;
export type FieldChangeView = Whole<sent.FieldChangeView>;
export type FileView = Whole<sent.FileView>;
export type FilesDropped = Whole<sent.FilesDropped>;
export type FindingView = Whole<sent.FindingView>;
export type Gap = Whole<sent.Gap>;
export type GapCode = Whole<sent.GapCode>;
export type HistoryView = Whole<sent.HistoryView>;
export type ImportedView = Whole<sent.ImportedView>;
export type ImportMapping = Whole<sent.Mapping>;
export type ImportProblem = Whole<sent.Problem>;
export type ImportView = Whole<sent.ImportView>;
export type Incident = Whole<sent.Incident>;
export type IncidentFile = Whole<sent.IncidentFile>;
export type IncidentListView = Whole<sent.IncidentListView>;
export type IncidentNameView = Whole<sent.IncidentNameView>;
export type IncidentRowView = Whole<sent.IncidentRowView>;
export type IncidentStatus = Whole<sent.IncidentStatus>;
export type IncidentView = Whole<sent.IncidentView>;
export type InformedConsent = Whole<sent.InformedConsent>;
export type IntakeAlreadyView = Whole<sent.IntakeAlreadyView>;
export type IntakeFailureView = Whole<sent.IntakeFailureView>;
export type IntakeLeftOutReason = Whole<sent.IntakeLeftOutReason>;
export type IntakeLeftOutView = Whole<sent.IntakeLeftOutView>;
export type IntakeView = Whole<sent.IntakeView>;
export type Involvement = Whole<sent.Involvement>;
export type JobDone = Whole<sent.JobDone>;
export type JobFailed = Whole<sent.JobFailed>;
export type JobKind = Whole<sent.JobKind>;
export type JobProgress = Whole<sent.JobProgress>;
export type JobResultView = Whole<sent.JobResultView>;
export type LackingView = Whole<sent.LackingView>;
export type LeftOutView = Whole<sent.LeftOutView>;
export type Likeness = Whole<sent.Likeness>;
export type LineView = Whole<sent.LineView>;
export type Mechanism = Whole<sent.Mechanism>;
export type Missing = Whole<sent.Missing>;
export type Moment = Whole<sent.Moment>;
export type NamedInView = Whole<sent.NamedInView>;
export type NameFoundView = Whole<sent.NameFoundView>;
export type Op4Limb = Whole<sent.Op4Limb>;
export type OriginalDate = Whole<sent.OriginalDate>;
/** `original` is absent where the date was given in the Gregorian calendar: ask with `?? null`. */
export type PartialDate = Whole<sent.PartialDate>;
export type Participation = Whole<sent.Participation>;
export type PerpetratorType = Whole<sent.PerpetratorType>;
export type Person = Whole<sent.Person>;
export type PersonKind = Whole<sent.PersonKind>;
export type PersonNames = Whole<sent.PersonNames>;
export type PassageView = Whole<sent.PassageView>;
export type PersonRowView = Whole<sent.PersonRowView>;
export type PersonView = Whole<sent.PersonView>;
export type PictureView = Whole<sent.PictureView>;
export type Place = Whole<sent.Place>;
export type PlaceView = Whole<sent.PlaceView>;
export type Platform = Whole<sent.Platform>;
export type LeakView = Whole<sent.LeakView>;
export type PreviewView = Whole<sent.PreviewView>;
export type ReceiverKind = Whole<sent.ReceiverKind>;
export type ReceiverView = Whole<sent.ReceiverView>;
export type RecordId = Whole<sent.RecordId>;
export type RecordKind = Whole<sent.RecordKind>;
export type RecoveryCodeView = Whole<sent.RecoveryCodeView>;
export type ReprisalAssessment = Whole<sent.ReprisalAssessment>;
export type Role = Whole<sent.Role>;
export type SaidTimeView = Whole<sent.SaidTimeView>;
export type SavedFilterView = Whole<sent.SavedFilterView>;
export type SavedView = Whole<sent.SavedView>;
export type Section = Whole<sent.Section>;
export type Sensitivity = Whole<sent.Sensitivity>;
export type SessionState = Whole<sent.SessionState>;
export type SoundCopyDraft = Whole<sent.SoundCopyDraft>;
export type SessionView = Whole<sent.SessionView>;
export type Since = Whole<sent.Since>;
export type StateLink = Whole<sent.StateLink>;
export type TableColumn = Whole<sent.TableColumn>;
export type Template = Whole<sent.Template>;
export type Text = Whole<sent.Text>;
export type TimelineOf = { case: string } | { incident: string } | { person: string };
export type TimelineView = Omit<Whole<sent.TimelineView>, "of"> & { of: TimelineOf };
export type Translation = Whole<sent.Translation>;
export type TranslationStatus = Whole<sent.TranslationStatus>;
export type TouchedView = Whole<sent.TouchedView>;
export type VaultView = Whole<sent.VaultView>;
export type Visibility = Whole<sent.Visibility>;
export type WordsView = Whole<sent.WordsView>;
