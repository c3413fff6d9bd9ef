//! Intake as a job: told of, paused, stopped, locked.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::vocabulary::EvidenceRole;
use cairn_model::{Answer, Evidence, Incident, IncidentId};
use cairn_vault::{Secret, Vault};
use tempfile::TempDir;
use uuid::Uuid;

use super::{start, start_pasted};
use crate::clipboard::CopiedPicture;
use crate::error::CommandError;
use crate::host::{Announcement, Host};
use crate::session::Session;
use crate::shell::Shell;
use crate::view::{
    AttachDraft, AttachedRole, IntakeLeftOutReason, IntakeView, JobProgress, JobResultView,
};

/// So long, and the test fails.
const PATIENCE: Duration = Duration::from_secs(60);
/// A length that takes so long that one can pause in it.
const LONG: u64 = 512 << 20;
/// What lies on the clipboard: the beginning of a PNG file tells that it is one.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n and invented pixels";

/// A desktop that passes on what it is told.
struct Hearing {
    tell: Sender<Announcement>,
    /// What lies on its clipboard.
    copied: &'static [u8],
}

impl Host for Hearing {
    fn announce(&self, announcement: Announcement) {
        drop(self.tell.send(announcement));
    }
    fn rebuild_window(&self) {}
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_files(&self) -> Vec<PathBuf> {
        Vec::new()
    }
    fn copied_picture(&self) -> Option<CopiedPicture> {
        CopiedPicture::of(self.copied.to_vec())
    }
    fn pick_target(&self, _: &str) -> Option<PathBuf> {
        None
    }
}

struct Ground {
    home: TempDir,
    passphrase: Passphrase,
    shell: Arc<Shell>,
    told: Receiver<Announcement>,
    incident: IncidentId,
}

impl Ground {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::generate();
        let made = Vault::create(&home.path().join("vault"), &passphrase, Cost::FLOOR);
        let mut vault = made.unwrap().0;
        let incident = Incident::new(IncidentId::random());
        vault.transaction(|tx| tx.put(&incident)).unwrap();
        let (tell, told) = mpsc::channel();
        let session = Session::new(home.path().join("config.json"), home.path());
        let copied = PICTURE;
        let shell = Shell::new(session, Box::new(Hearing { tell, copied }));
        shell.session().open(vault);
        Self {
            home,
            passphrase,
            shell,
            told,
            incident: incident.id,
        }
    }

    fn folder(&self) -> PathBuf {
        let folder = self.home.path().join("from");
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn start(&self, given: &Path) -> Uuid {
        start(&self.shell, self.incident, vec![given.to_owned()], None)
    }

    fn next(&self) -> Announcement {
        self.told.recv_timeout(PATIENCE).expect("something is told")
    }

    /// Waits for progress that is as it should be.
    fn progress(&self, is_right: impl Fn(&JobProgress) -> bool) -> JobProgress {
        loop {
            match self.next() {
                Announcement::Progress(progress) if is_right(&progress) => return progress,
                Announcement::Progress(_) => {}
                other @ (Announcement::Done(_)
                | Announcement::Failed(_)
                | Announcement::Dropped(_)) => panic!("{other:?}"),
            }
        }
    }

    /// Waits for the end.
    fn end(&self) -> Result<IntakeView, CommandError> {
        loop {
            match self.next() {
                Announcement::Progress(_) | Announcement::Dropped(_) => {}
                Announcement::Failed(failed) => return Err(failed.error),
                Announcement::Done(done) => match done.result {
                    JobResultView::Intake { files } => return Ok(files),
                    other @ (JobResultView::Copy { .. }
                    | JobResultView::Clean { .. }
                    | JobResultView::Fixity { .. }
                    | JobResultView::Seal { .. }
                    | JobResultView::Backup { .. }
                    | JobResultView::Check { .. }
                    | JobResultView::Verify { .. }) => panic!("{other:?}"),
                },
            }
        }
    }

    fn items(&self) -> usize {
        let mut session = self.shell.session();
        let vault = &session.unlocked().unwrap().vault;
        vault.records_of::<Evidence>(self.incident).unwrap().len()
    }

    fn blobs(&self) -> usize {
        let folders = fs::read_dir(self.home.path().join("vault/blobs")).unwrap();
        folders
            .map(|folder| fs::read_dir(folder.unwrap().path()).unwrap().count())
            .sum()
    }

    /// Puts a small file and a long one into a folder, starts, and pauses in the long one.
    fn paused(&self) -> (PathBuf, Uuid) {
        let folder = self.folder();
        fs::write(folder.join("1-small"), b"small").unwrap();
        let long = File::create(folder.join("2-long")).unwrap();
        long.set_len(LONG).unwrap();
        let job = self.start(&folder);
        self.progress(|at| at.file == 2 && at.done > 5);
        assert!(self.shell.jobs.pause(job, true));
        let at = self.progress(|at| at.paused);
        assert_eq!((at.file, at.files, at.total), (2, 2, LONG + 5));
        (folder, job)
    }
}

#[test]
fn a_folder_is_told_of_file_by_file_and_what_is_here_already_by_its_exhibit() {
    let ground = Ground::new();
    let folder = ground.folder();
    fs::write(folder.join("1"), b"one").unwrap();
    fs::write(folder.join("2"), b"one").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/", folder.join("3")).unwrap();
    ground.start(&folder);
    let files = ground.end().unwrap();
    assert_eq!((files.added.len(), files.already_count), (1, 1));
    assert_eq!(files.already[0].exhibit_no, 1);
    assert_eq!(files.already[0].file_name, "from/2");
    #[cfg(unix)]
    assert_eq!(files.left_out[0].reason, IntakeLeftOutReason::Link);
    assert!(!files.is_stopped && files.failed.is_empty());
    ground.start(&folder.join("nowhere"));
    let files = ground.end().unwrap();
    assert_eq!(files.failed_count, 1);
    assert_eq!(files.failed[0].error, CommandError::NotReadable);
}

#[test]
fn while_it_is_paused_nothing_moves_the_vault_is_free_and_then_it_goes_on() {
    let ground = Ground::new();
    let (_, job) = ground.paused();
    assert_eq!(ground.items(), 1, "what came before is safe");
    let quiet = ground.told.recv_timeout(Duration::from_millis(500));
    assert!(quiet.is_err(), "{quiet:?}");
    assert!(ground.shell.free_session().is_some());
    assert!(ground.shell.jobs.pause(job, false));
    assert!(!ground.progress(|_| true).paused);
    let files = ground.end().unwrap();
    assert_eq!((files.added.len(), files.is_stopped), (2, false));
    assert!(!ground.shell.jobs.pause(job, true), "it has ended");
}

#[test]
fn a_paused_job_is_stopped_as_any_other_and_what_was_taken_in_stays() {
    let ground = Ground::new();
    let (folder, job) = ground.paused();
    assert!(ground.shell.jobs.cancel(job));
    let files = ground.end().unwrap();
    assert_eq!((files.added.len(), files.is_stopped), (1, true));
    assert_eq!((ground.items(), ground.blobs()), (1, 1));

    fs::write(folder.join("2-long"), b"short").unwrap();
    ground.start(&folder);
    let files = ground.end().unwrap();
    assert_eq!((files.already_count, files.added.len()), (1, 1));
}

#[test]
fn a_lock_does_not_wait_for_a_paused_job_and_leaves_nothing_half() {
    let ground = Ground::new();
    let (_, job) = ground.paused();
    let start = Instant::now();
    assert!(ground.shell.lock_if_unlocked());
    assert!(start.elapsed() < Duration::from_secs(5));
    assert!(!ground.shell.session().is_unlocked());
    assert!(!ground.shell.jobs.pause(job, false), "it has ended");
    assert_eq!(ground.blobs(), 1);
    let secret = Secret::Passphrase(&ground.passphrase);
    let vault = Vault::open(&ground.home.path().join("vault"), secret).unwrap();
    assert_eq!(vault.findings(), []);
    let items = vault.records_of::<Evidence>(ground.incident).unwrap();
    assert_eq!(items.len(), 1);
}

#[test]
fn a_copied_picture_is_taken_in_as_it_was_copied_and_once() {
    let ground = Ground::new();
    let paste = || {
        let copied = ground.shell.host().copied_picture().unwrap();
        start_pasted(&ground.shell, ground.incident, copied);
        ground.end().unwrap()
    };
    let first = paste();
    let [id] = first.added.as_slice() else {
        panic!("{first:?}");
    };
    {
        let mut session = ground.shell.session();
        let vault = &session.unlocked().unwrap().vault;
        let item = vault.record::<Evidence>(id.0).unwrap().value;
        let seen = (&*item.media_type, item.original_filename.to_string());
        assert_eq!(seen, ("image/png", "pasted.png".to_owned()));
        let mut bytes = Vec::new();
        let mut reader = vault.evidence_reader(*id).unwrap();
        reader.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, PICTURE);
    }
    let again = paste();
    assert_eq!((again.added.len(), again.already_count), (0, 1));
    assert_eq!((ground.items(), ground.blobs()), (1, 1));
}

#[test]
fn what_is_attached_says_of_what_it_is_the_transcript() {
    let ground = Ground::new();
    let folder = ground.folder();
    fs::write(folder.join("note.opus"), b"an invented recording").unwrap();
    ground.start(&folder);
    let [recording] = ground.end().unwrap().added[..] else {
        panic!("one item");
    };
    let words = ground.home.path().join("words.txt");
    fs::write(&words, b"what is said in it").unwrap();
    let role = AttachedRole::Transcript;
    let draft = AttachDraft {
        id: recording,
        role,
    };
    start(
        &ground.shell,
        ground.incident,
        vec![words],
        Some(draft.into()),
    );
    let [transcript] = ground.end().unwrap().added[..] else {
        panic!("one item");
    };
    let mut session = ground.shell.session();
    let vault = &session.unlocked().unwrap().vault;
    let item = vault.record::<Evidence>(transcript.0).unwrap().value;
    assert_eq!(item.role, EvidenceRole::Transcript);
    assert_eq!(item.derived_from, Answer::Known(recording));
}
