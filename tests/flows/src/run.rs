//! One run of the command.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::Story;
use crate::binary::cairn;

/// Gives the shell's child three descriptors besides the usual ones: 3 reads what the test writes to a pipe, 4 reads a
/// file, 5 appends to one. `setsid` takes the terminal away, if the test has one.
const WITH_DESCRIPTORS: &str =
    r#"exec setsid --wait "$0" "$@" 3<&0 0</dev/null 4<"$SECOND" 5>>"$THIRD""#;

/// A run being put together.
pub struct Run<'a> {
    story: &'a Story,
    /// What runs the command, where it does not run by itself.
    program: Vec<OsString>,
    arguments: Vec<OsString>,
    language: &'static str,
    first: Vec<u8>,
    second: Vec<u8>,
}

/// What a run said, and how it ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// stdout.
    pub stdout: String,
    /// stderr.
    pub stderr: String,
    /// What was written to descriptor 5.
    pub fifth: String,
}

impl<'a> Run<'a> {
    pub(crate) fn new(story: &'a Story) -> Self {
        Self {
            story,
            program: Vec::new(),
            arguments: Vec::new(),
            language: "C.UTF-8",
            first: Vec::new(),
            second: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Adds arguments that a space separates.
    #[must_use]
    pub fn args(self, arguments: &str) -> Self {
        arguments.split_whitespace().fold(self, Self::arg)
    }

    /// What descriptor 3 gives.
    #[must_use]
    pub fn third(mut self, secret: &str) -> Self {
        self.first = secret.as_bytes().to_vec();
        self
    }

    /// What descriptor 4 gives.
    #[must_use]
    pub fn fourth(mut self, secret: &str) -> Self {
        self.second = secret.as_bytes().to_vec();
        self
    }

    /// Runs it as somebody whom the system refuses what a mode does not allow, also where the tests run as root.
    #[must_use]
    pub fn without_privilege(mut self) -> Self {
        self.program = ["unshare", "--user", "--map-user=1000", "--"]
            .map(OsString::from)
            .to_vec();
        self
    }

    /// The language of the messages, as a POSIX locale name.
    #[must_use]
    pub fn language(mut self, name: &'static str) -> Self {
        self.language = name;
        self
    }

    /// Runs the command and expects this exit code.
    ///
    /// # Panics
    /// If it ends otherwise, or if anything it wrote holds a secret of the story.
    #[must_use]
    pub fn ends(self, code: i32) -> Ran {
        let story = self.story;
        let ran = self.run();
        assert_eq!(
            ran.code, code,
            "stdout: {}\nstderr: {}",
            ran.stdout, ran.stderr
        );
        story.assert_no_secret(&ran);
        ran
    }

    /// Runs the command and expects a refusal: two sentences, the first with these words, and nothing on stdout.
    ///
    /// # Panics
    /// If it is done, or refused in another way.
    pub fn is_refused(self, words: &str) -> Ran {
        let ran = self.ends(1);
        ran.says(words);
        assert_eq!(
            ran.stderr.lines().count(),
            2,
            "what happened and what to do: {}",
            ran.stderr
        );
        assert_eq!(ran.stdout, "");
        ran
    }

    /// Runs the command, which may be done, or refused in two sentences with these words. Whether it is done.
    ///
    /// # Panics
    /// If it ends otherwise.
    #[must_use]
    pub fn is_done_or(self, words: &str) -> bool {
        let story = self.story;
        let ran = self.run();
        story.assert_no_secret(&ran);
        if ran.code != 0 {
            assert_eq!(ran.code, 1, "{}", ran.stderr);
            ran.says(words);
        }
        ran.code == 0
    }

    fn run(self) -> Ran {
        let (second, fifth) = (self.story.path("second"), self.story.path("fifth"));
        fs::write(&second, &self.second).unwrap();
        fs::write(&fifth, b"").unwrap();
        let mut child = Command::new("sh")
            .args(["-c", WITH_DESCRIPTORS])
            .args(&self.program)
            .arg(cairn())
            .args(&self.arguments)
            .envs([("SECOND", &second), ("THIRD", &fifth)])
            .env("LC_ALL", self.language)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that refuses before it reads its secret closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(&self.first);
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            fifth: fs::read_to_string(fifth).unwrap(),
        }
    }
}

impl Ran {
    /// The lines of stdout.
    #[must_use]
    pub fn lines(&self) -> Vec<&str> {
        self.stdout.lines().collect()
    }

    /// The one line of stdout as a path or an id.
    ///
    /// # Panics
    /// If stdout has not exactly one line.
    #[must_use]
    pub fn line(&self) -> &str {
        let lines = self.lines();
        assert_eq!(lines.len(), 1, "{}", self.stdout);
        lines[0]
    }

    /// Expects these words on stderr.
    ///
    /// # Panics
    /// If they are not there.
    pub fn says(&self, words: &str) {
        assert!(
            self.stderr.contains(words),
            "not said: {words}\nsaid: {}",
            self.stderr
        );
    }
}
