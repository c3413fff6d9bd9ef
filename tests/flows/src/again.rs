//! A test that runs once more, alone and in a place of its own: in a mount namespace, or under a kernel of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// In the second run: the file in which it says how far it came.
const REPORT: &str = "CAIRN_TEST_AGAIN";

/// What the second run says when it has come to its end.
const DONE: &str = "done";

/// The report of this run, if it is a second one.
pub(crate) fn report() -> Option<PathBuf> {
    std::env::var_os(REPORT).map(PathBuf::from)
}

/// Does what the second run is for, and says so.
pub(crate) fn perform(report: &Path, story: impl FnOnce()) {
    story();
    fs::write(report, DONE).unwrap();
}

/// The words that run this test alone. `test` is its name, with the modules that it is in.
pub(crate) fn words(test: &str) -> Vec<String> {
    let program = std::env::current_exe().unwrap();
    let words = ["--exact", test, "--nocapture", "--test-threads=1"];
    let mut all = vec![program.to_str().unwrap().to_owned()];
    all.extend(words.map(str::to_owned));
    all
}

/// What the second run needs in its environment. The command is built before, where there is all that building takes.
pub(crate) fn environment(report: &Path) -> Vec<(&'static str, PathBuf)> {
    vec![
        (REPORT, report.to_owned()),
        // What a mount keeps from being removed inside is removed from outside.
        ("TMPDIR", report.parent().unwrap().to_owned()),
        ("CAIRN_BIN", crate::Story::binary().to_owned()),
    ]
}

/// Fails unless the second run came to its end. A name that no test has runs none, and ends well.
pub(crate) fn assert_done(report: &Path, said: &str) {
    let came = fs::read_to_string(report).unwrap_or_default();
    assert_eq!(came, DONE, "{said}");
}

/// Says that a story has no place to run here, and why. Where nothing may be left out, fails.
pub(crate) fn left_out(why: &str) {
    assert!(
        std::env::var_os("CI").is_none(),
        "left out in CI, where nothing may be: {why}"
    );
    println!("left out: {why}");
}

/// What a command says on stderr, if it fails or is not there.
pub(crate) fn obstacle(command: &mut Command) -> Option<String> {
    match command.output() {
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(String::from_utf8_lossy(&output.stderr).into_owned()),
        Err(error) => Some(format!(
            "{}: {error}",
            command.get_program().to_string_lossy()
        )),
    }
}
