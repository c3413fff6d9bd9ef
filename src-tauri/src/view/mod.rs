//! What the window is shown (`…View`) and what it sends (`…Draft`). View models are whole: the window replaces its
//! copy and derives no truth of its own.

mod export;
mod incident;
mod job;
mod receiver;
mod session;
mod text;
mod vault;

pub use export::{
    EntryView, ExportDraft, FileView, LeftOutReason, LeftOutView, NameChoiceDraft,
    NameDecisionDraft, NameFoundView, PreviewView, SealDraft,
};
pub use incident::{
    ConsentDraft, DraftDraft, DraftView, IncidentListView, IncidentRowView, IncidentView,
    ListDraft, RecordAddDraft, RecordRemoveDraft, SavedView,
};
pub use job::{
    FilesDropped, IntakeFailureView, JobDone, JobFailed, JobKind, JobProgress, JobResultView,
};
pub use receiver::{ReceiverComparedDraft, ReceiverDraft, ReceiverKind, ReceiverView};
pub use session::{
    FindingView, PlaceView, Platform, RecoveryCodeView, SessionState, SessionView, WordsView,
};
pub use text::Bounded;
pub use vault::VaultView;
