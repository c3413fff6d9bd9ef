//! What the window is shown (`…View`) and what it sends (`…Draft`). View models are whole: the window replaces its
//! copy and derives no truth of its own.

mod case;
mod custody;
mod date;
mod exhibit;
mod export;
mod facts;
mod filter;
mod history;
mod import;
mod incident;
mod job;
mod passage;
mod person;
mod picture;
mod receiver;
mod session;
mod text;
mod timeline;
mod vault;

pub use case::{CaseNameView, CaseRemoveDraft, CaseRowView, CaseView, IncidentNameView};
pub use custody::CustodyEventView;
pub use date::DateDraft;
pub use exhibit::{AttachDraft, AttachedRole, ExhibitRowView};
pub use export::{
    EntryView, ExportDraft, FileView, LackingStop, LackingView, LeakReason, LeakView,
    LeftOutReason, LeftOutView, NameChoiceDraft, NameDecisionDraft, NameFoundView, PartsView,
    PreviewView, RiskStopView, SealDraft, SealedFileView, SigningDraft,
};
pub use facts::{FactLineView, FactsView, IdentifyingView, SaidTimeView};
pub use filter::{
    FilterDraft, IncidentsRemoveDraft, ListDraft, SavedFilterDraft, SavedFilterView, StatusDraft,
};
pub use history::{
    ChangeKind, ChangeView, ErasedView, ErasureDraft, ErasureView, FieldChangeView, HistoryDraft,
    HistoryView, LineView, RestoreDraft, SealedView, TouchedView,
};
pub use import::{ColumnWordsView, ImportMappingDraft, ImportView, ImportedView};
pub use incident::{
    ConsentDraft, DraftDraft, DraftView, IncidentListView, IncidentRowView, IncidentView,
    RecordAddDraft, RecordRemoveDraft, SavedView,
};
pub use job::{
    FilesDropped, IntakeAlreadyView, IntakeFailureView, IntakeLeftOutReason, IntakeLeftOutView,
    IntakeView, JobDone, JobFailed, JobKind, JobProgress, JobResultView,
};
pub use passage::{PassageDraft, PassageView};
pub use person::{DuplicateView, NamedInView, PersonCreateDraft, PersonRowView, PersonView};
pub use picture::{
    AreaDraft, CleanCopyDraft, PageCoversDraft, PassageOfSoundDraft, PictureDraft, PictureView,
    SidesDraft, SoundCopyDraft,
};
pub use receiver::{ReceiverComparedDraft, ReceiverDraft, ReceiverKind, ReceiverView};
pub use session::{
    FindingView, PlaceView, Platform, RecoveryCodeView, SessionState, SessionView, WordsView,
};
pub use text::Bounded;
pub use timeline::{PersonNameView, TimelineOf, TimelineView};
pub use vault::VaultView;
