//! Folders and many files at once, taken in as evidence.

use std::fs;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use cairn_exchange::intake::{
    Around, Batch, BatchProgress, LeftOut, Limits, Outcome, Sources, SourcesError, take_in,
};
use cairn_model::{Evidence, Incident, IncidentId};
use cairn_vault::{IntakeError, Vault};

use crate::vaults;

/// A program that takes in, and notes what it hears.
struct Program<'a> {
    vault: &'a mut Vault,
    heard: Vec<(usize, String, Outcome)>,
    progress: Vec<BatchProgress>,
    /// Asked at every progress.
    goes_on: Box<dyn FnMut(BatchProgress) -> bool>,
    is_locked: bool,
}

impl<'a> Program<'a> {
    fn with(vault: &'a mut Vault) -> Self {
        Self {
            vault,
            heard: Vec::new(),
            progress: Vec::new(),
            goes_on: Box::new(|_| true),
            is_locked: false,
        }
    }

    /// What became of each: its name, and a word.
    fn words(&self) -> Vec<(&str, String)> {
        let word = |outcome: &Outcome| match outcome {
            Outcome::Added(item) => format!("added {}", item.exhibit_no),
            Outcome::Already(item) => format!("already {}", item.exhibit_no),
            Outcome::LeftOut(LeftOut::Link) => "link".to_owned(),
            Outcome::LeftOut(LeftOut::Vault) => "vault".to_owned(),
            Outcome::Failed(error) => error.to_string(),
        };
        let each = self.heard.iter();
        each.map(|(_, name, outcome)| (name.as_str(), word(outcome)))
            .collect()
    }
}

impl Around for Program<'_> {
    fn lend<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError> {
        match self.is_locked {
            true => Err(IntakeError::Cancelled),
            false => work(self.vault),
        }
    }

    fn progress(&mut self, progress: BatchProgress) -> ControlFlow<()> {
        self.progress.push(progress);
        match (self.goes_on)(progress) {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    }

    fn outcome(&mut self, number: usize, name: String, outcome: Outcome) -> ControlFlow<()> {
        self.heard.push((number, name, outcome));
        ControlFlow::Continue(())
    }
}

struct Ground {
    open: vaults::Open,
    incident: IncidentId,
    folder: PathBuf,
}

impl Ground {
    fn new() -> Self {
        let mut open = vaults::empty();
        let incident = Incident::new(IncidentId::random());
        open.vault.transaction(|tx| tx.put(&incident)).unwrap();
        let folder = open.folder.path().join("to-take-in");
        fs::create_dir(&folder).unwrap();
        Self {
            open,
            incident: incident.id,
            folder,
        }
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn batch(&self) -> Batch<'static> {
        Batch {
            incident: self.incident,
            keeps_duplicates: false,
            media_type: &|_| "application/octet-stream".to_owned(),
            made_from: None,
        }
    }

    fn found(&self) -> Sources {
        find(&[&self.folder], self.open.vault.dir(), Limits::default()).unwrap()
    }

    fn items(&self) -> usize {
        let items = self.open.vault.records_of::<Evidence>(self.incident);
        items.unwrap().len()
    }

    fn blobs(&self) -> usize {
        let folders = fs::read_dir(self.open.vault.dir().join("blobs")).unwrap();
        folders
            .map(|folder| fs::read_dir(folder.unwrap().path()).unwrap().count())
            .sum()
    }
}

fn find(given: &[&Path], vault: &Path, limits: Limits) -> Result<Sources, SourcesError> {
    let given: Vec<PathBuf> = given.iter().map(|path| (*path).to_owned()).collect();
    Sources::find(&given, vault, limits, &mut |_| ControlFlow::Continue(()))
}

#[test]
fn a_folder_comes_in_in_order_with_what_is_hidden_and_each_file_once() {
    let mut ground = Ground::new();
    for (name, bytes) in [
        ("b.jpg", "two"),
        ("a/.hidden", "one"),
        ("a/z.jpg", "two"),
        ("c", ""),
    ] {
        ground.write(name, bytes.as_bytes());
    }
    fs::create_dir(ground.folder.join("d-empty")).unwrap();
    let sources = ground.found();
    assert_eq!((sources.len(), sources.bytes()), (4, 9));
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, sources, &mut program).is_continue());
    let expected = [
        ("to-take-in/a/.hidden", "added 1"),
        ("to-take-in/a/z.jpg", "added 2"),
        ("to-take-in/b.jpg", "already 2"),
        ("to-take-in/c", "added 3"),
    ];
    let words = program.words();
    let words: Vec<_> = words
        .iter()
        .map(|(name, word)| (*name, word.as_str()))
        .collect();
    assert_eq!(words, expected);
    let numbers: Vec<usize> = program.heard.iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!(ground.blobs(), 3);

    let again = ground.found();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, again, &mut program).is_continue());
    assert!(
        program
            .words()
            .iter()
            .all(|(_, word)| word.starts_with("already"))
    );
    let twice = ground.found();
    let keeps = Batch {
        keeps_duplicates: true,
        ..batch
    };
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&keeps, twice, &mut program).is_continue());
    assert!(
        program
            .words()
            .iter()
            .all(|(_, word)| word.starts_with("added"))
    );
    assert_eq!(ground.items(), 7);
}

#[test]
fn the_progress_is_of_all_bytes_and_never_goes_back() {
    let mut ground = Ground::new();
    for (name, byte) in [("1", 1), ("2", 2), ("3", 2), ("4", 3)] {
        ground.write(name, &vec![byte; 3 << 20]);
    }
    let sources = ground.found();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, sources, &mut program).is_continue());
    let shown = &program.progress;
    assert!(shown.iter().all(|p| p.total == 12 << 20 && p.files == 4));
    assert!(shown.is_sorted_by_key(|p| p.done), "{shown:?}");
    assert!(shown.is_sorted_by_key(|p| p.file));
    let last = shown.last().unwrap();
    assert_eq!((last.file, last.done), (4, 12 << 20));
}

#[test]
fn a_file_that_changes_or_goes_is_named_and_the_others_come_in() {
    let mut ground = Ground::new();
    ground.write("1", b"one");
    let grows = ground.write("2-grows", &vec![2; 3 << 20]);
    let goes = ground.write("3-goes", b"three");
    ground.write("4", b"four");
    let sources = ground.found();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    program.goes_on = Box::new(move |p| {
        if p.file == 2 && p.done == 3 + (1 << 20) {
            let mut file = fs::OpenOptions::new().append(true).open(&grows).unwrap();
            file.write_all(b"more").unwrap();
            fs::remove_file(&goes).unwrap();
        }
        true
    });
    assert!(take_in(&batch, sources, &mut program).is_continue());
    let words = program.words();
    let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(words[0], "added 1");
    assert_eq!(words[1], "the file changed while it was read");
    assert!(words[2].starts_with("the file cannot be read"), "{words:?}");
    assert_eq!(words[3], "added 2");
    drop(program);
    assert_eq!((ground.items(), ground.blobs()), (2, 2));
}

#[test]
fn what_was_taken_in_whole_before_a_stop_stays_and_nothing_of_the_rest() {
    let mut ground = Ground::new();
    for number in 0..5_u8 {
        ground.write(&number.to_string(), &vec![number; 2 << 20]);
    }
    let sources = ground.found();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    program.goes_on = Box::new(|p| p.done < 5 << 20);
    assert!(take_in(&batch, sources, &mut program).is_break());
    let words = program.words();
    let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(words, ["added 1", "added 2"]);
    drop(program);
    assert_eq!((ground.items(), ground.blobs()), (2, 2));

    let rest = ground.found();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, rest, &mut program).is_continue());
    let words = program.words();
    let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(
        words,
        ["already 1", "already 2", "added 3", "added 4", "added 5"]
    );
}

#[test]
fn a_vault_that_is_locked_half_way_ends_it_and_leaves_nothing_half() {
    let mut ground = Ground::new();
    ground.write("1", b"one");
    ground.write("2", b"two");
    let sources = ground.found();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    program.is_locked = true;
    assert!(take_in(&batch, sources, &mut program).is_break());
    assert!(program.heard.is_empty());
    drop(program);
    assert_eq!((ground.items(), ground.blobs()), (0, 0));
}

#[test]
fn too_many_is_refused_before_anything_is_taken_in_and_too_deep_is_named() {
    let mut ground = Ground::new();
    for number in 0..9 {
        ground.write(&format!("{number}"), b"x");
    }
    let vault = ground.open.vault.dir().to_owned();
    let limits = |entries, depth| Limits { entries, depth };
    let refused = find(&[&ground.folder], &vault, limits(9, 64));
    assert_eq!(refused.unwrap_err(), SourcesError::TooMany { limit: 9 });
    let found = find(&[&ground.folder], &vault, limits(10, 64)).unwrap();
    assert_eq!(found.len(), 9, "the control: the folder counts too");
    let stopped = Sources::find(
        &[ground.folder.clone()],
        &vault,
        Limits::default(),
        &mut |found| match found < 5 {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        },
    );
    assert_eq!(stopped.unwrap_err(), SourcesError::Cancelled);

    ground.write("deep/deeper/deepest/file", b"deep");
    let found = find(&[&ground.folder.join("deep")], &vault, limits(100, 2)).unwrap();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, found, &mut program).is_continue());
    let too_deep = "folders within folders, too deep".to_owned();
    assert_eq!(program.words(), [("deep/deeper/deepest", too_deep)]);
}

#[test]
fn the_vault_is_never_taken_into_itself() {
    let mut ground = Ground::new();
    let around = ground.open.folder.path().to_owned();
    ground.write("file", b"file");
    let vault = ground.open.vault.dir().to_owned();
    let blobs = vault.join("blobs");
    let found = find(&[&around, &vault, &blobs], &vault, Limits::default()).unwrap();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, found, &mut program).is_continue());
    let words = program.words();
    let vaults: Vec<&str> = words
        .iter()
        .filter(|(name, _)| ["v", "blobs"].contains(&name.rsplit('/').next().unwrap()))
        .map(|(_, word)| word.as_str())
        .collect();
    assert_eq!(vaults, ["vault", "not a file", "not a file"]);
    assert!(words.iter().any(|(_, word)| word == "added 1"), "{words:?}");
}

#[cfg(unix)]
#[test]
fn links_and_what_is_no_file_are_named_and_nothing_waits_for_them() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let mut ground = Ground::new();
    let file = ground.write("file", b"file");
    symlink(&ground.folder, ground.folder.join("link-loop")).unwrap();
    symlink(&file, ground.folder.join("link-to-file")).unwrap();
    symlink("/nowhere", ground.folder.join("link-to-nothing")).unwrap();
    let pipe = ground.folder.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let _listener = UnixListener::bind(ground.folder.join("socket")).unwrap();
    let sources = ground.found();
    let batch = ground.batch();
    let mut program = Program::with(&mut ground.open.vault);
    assert!(take_in(&batch, sources, &mut program).is_continue());
    let words = program.words();
    let words: Vec<_> = words
        .iter()
        .map(|(name, word)| (*name, word.as_str()))
        .collect();
    let expected = [
        ("to-take-in/file", "added 1"),
        ("to-take-in/link-loop", "link"),
        ("to-take-in/link-to-file", "link"),
        ("to-take-in/link-to-nothing", "link"),
        ("to-take-in/pipe", "not a file"),
        ("to-take-in/socket", "not a file"),
    ];
    assert_eq!(words, expected);
}
