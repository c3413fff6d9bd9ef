//! Decoders that try what they may not, each with a control that is not confined and does it.

use std::process::{Command, Stdio};

/// The words that make this program misbehave.
const CONFINED: &str = "misbehave-confined";
const FREE: &str = "misbehave-free";

/// What is tried, and whether it ends the decoder or is refused politely: libraries try to open files and can do without.
const ATTEMPTS: [&str; 9] = [
    "opens-a-file",
    "writes-a-file",
    "opens-a-socket",
    "connects-locally",
    "starts-a-program",
    "starts-a-process",
    "looks-at-another",
    "makes-code",
    "takes-memory",
];

/// Does as it is told where it was started for that, and ends.
pub(crate) fn misbehave_if_asked() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, word, how] = arguments.as_slice() else {
        return;
    };
    if word == CONFINED {
        cairn_player::confine_decoder().unwrap();
    } else if word != FREE {
        return;
    }
    std::process::exit(i32::from(!succeeds(how)));
}

fn succeeds(how: &str) -> bool {
    match how {
        "opens-a-file" => std::fs::read("/etc/hostname").is_ok(),
        "writes-a-file" => tempfile::tempfile().is_ok(),
        "opens-a-socket" => std::net::TcpListener::bind("127.0.0.1:0").is_ok(),
        "connects-locally" => std::os::unix::net::UnixDatagram::unbound().is_ok(),
        "starts-a-program" => Command::new("true")
            .status()
            .is_ok_and(|status| status.success()),
        "looks-at-another" => {
            let parent = rustix::process::getppid().unwrap();
            rustix::process::test_kill_process(parent).is_ok()
        }
        "starts-a-process" => starts_a_process(),
        "makes-code" => makes_code(),
        "takes-memory" => {
            let taken: Vec<Vec<u8>> = (0..40).map(|_| vec![1; 32 << 20]).collect();
            taken.iter().all(|part| part.last() == Some(&1))
        }
        _ => false,
    }
}

#[allow(
    unsafe_code,
    reason = "no safe interface makes a process without a program"
)]
fn starts_a_process() -> bool {
    // SAFETY: the child does nothing but end.
    let child = unsafe { libc::fork() };
    if child == 0 {
        // SAFETY: it ends at once, and nothing of the parent's is undone.
        unsafe { libc::_exit(0) };
    }
    child > 0
}

#[allow(unsafe_code, reason = "no safe interface makes memory that can be run")]
fn makes_code() -> bool {
    use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous};
    let may = ProtFlags::READ | ProtFlags::WRITE | ProtFlags::EXEC;
    // SAFETY: the mapping is new and nobody uses it.
    unsafe { mmap_anonymous(std::ptr::null_mut(), 4096, may, MapFlags::PRIVATE) }.is_ok()
}

pub(crate) fn what_it_may_not_do_ends_it() {
    for how in ATTEMPTS {
        assert!(!tried(CONFINED, how), "confined, it {how}");
        assert!(tried(FREE, how), "the control: not confined, it {how}");
    }
}

fn tried(word: &str, how: &str) -> bool {
    Command::new(std::env::current_exe().unwrap())
        .args([word, how])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
        .success()
}
